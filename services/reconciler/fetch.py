"""A span of Stripe's rows, in chunks of whole windows.

Promises one list a span, newest first, whatever its length; memory for one chunk or one window,
whichever is larger; and that a chunk is handed on only when every window in it was read whole.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from services.reconciler.resources.resource import Fetched, Resource
from services.reconciler.windows import Span, start_s, window_of
from shared import failpoints

# Ten pages: enough that a round trip to Kafka and Postgres a chunk does not slow an import down.
CHUNK_ROWS = 1000


@dataclass(frozen=True, slots=True)
class Chunk:
    """All of Stripe's rows created in [since_s, until_s), read whole.

    Its windows count as covered from `covers_s` on: before history there are none.
    """

    since_s: int
    until_s: int
    covers_s: int
    rows: tuple[Fetched, ...]


async def refetch(resource: Resource, span: Span) -> AsyncIterator[Chunk]:
    """Yield the span's chunks, newest first.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError: what was yielded before is whole.
    """
    until_s = span.until_s
    waiting: list[Fetched] = []
    async for page in resource.list(span):
        waiting += page.rows
        if failpoints.armed:
            await failpoints.reach("reconciler.page_n")
        if not page.has_more or len(waiting) < CHUNK_ROWS:
            continue
        # What is younger than the oldest row's window cannot grow any more.
        since_s = start_s(window_of(waiting[-1].row.created) + 1)
        whole = [fetched for fetched in waiting if fetched.row.created >= since_s]
        if len(whole) >= CHUNK_ROWS // 2:
            yield Chunk(since_s=since_s, until_s=until_s, covers_s=since_s, rows=tuple(whole))
            waiting = waiting[len(whole) :]
            until_s = since_s
    yield Chunk(
        since_s=span.since_s,
        until_s=until_s,
        covers_s=_covered_from_s(span, waiting, until_s),
        rows=tuple(waiting),
    )


def _covered_from_s(span: Span, rest: list[Fetched], until_s: int) -> int:
    if not span.is_history:
        return span.since_s
    return start_s(window_of(rest[-1].row.created)) if rest else until_s
