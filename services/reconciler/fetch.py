"""A span of Stripe's rows, in chunks of whole windows.

Promises one list a span, newest first, whatever its length; memory for one chunk or one window,
whichever is larger; and that a chunk is handed on only when every window in it was read whole.
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.reconciler.windows import Span, start_s, window_of
from shared import failpoints
from shared.messages.balance_transaction import narrowed
from shared.stripe_api.client import Stripe

# Ten pages: enough that a round trip to Kafka and Postgres a chunk does not slow an import down.
CHUNK_ROWS = 1000


@dataclass(frozen=True, slots=True)
class Fetched:
    """A row as Stripe gave it, narrowed to what its message takes, and when."""

    raw: Mapping[str, Any]
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Chunk:
    """All of Stripe's rows created in [since_s, until_s), read whole.

    Its windows count as covered from `covers_s` on: before history there are none.
    """

    since_s: int
    until_s: int
    covers_s: int
    rows: tuple[Fetched, ...]


async def refetch(stripe: Stripe, span: Span) -> AsyncIterator[Chunk]:
    """Yield the span's chunks, newest first.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError: what was yielded before is whole.
    """
    until_s = span.until_s
    waiting: list[Fetched] = []
    async for page in stripe.pages(created_gte=span.since_s, created_lt=span.until_s):
        # A window of a busy account is thousands of rows: what no message takes is let go at once.
        waiting += [Fetched(raw=narrowed(row), read_at=page.read_at) for row in page.rows]
        if failpoints.armed:
            await failpoints.reach("reconciler.page_n")
        if not page.has_more or len(waiting) < CHUNK_ROWS:
            continue
        # What is younger than the oldest row's window cannot grow any more.
        since_s = start_s(window_of(waiting[-1].raw["created"]) + 1)
        whole = [row for row in waiting if row.raw["created"] >= since_s]
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
    return start_s(window_of(int(rest[-1].raw["created"]))) if rest else until_s
