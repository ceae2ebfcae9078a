"""Slices of Stripe's rows, read side by side, each in chunks of whole windows.

Promises one list a slice, newest first, whatever its length; memory for one chunk or one window a
reader, whichever is larger; that a chunk is handed on only when every window in it was read whole;
and that a slice which cannot be read leaves those that were begun beside it to end well.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from services.reconciler.resources.resource import Fetched, FetchedPage, Resource
from services.reconciler.slices import Slice, Slices
from services.reconciler.windows import start_s, window_of
from shared import failpoints
from shared.errors import Recoverable

# Ten pages: enough that a round trip to Kafka and Postgres a chunk does not slow an import down.
CHUNK_ROWS = 1000
# Stripe takes 25 calls a second and 400 ms for each: ten are always under way then. The other
# readers wait until what they have read is posted.
READERS_MAX: Final = 20


@dataclass(frozen=True, slots=True)
class Chunk:
    """All of Stripe's rows created in [since_s, until_s), read whole.

    Its windows count as covered from `covers_s` on: before history there are none.
    """

    since_s: int
    until_s: int
    covers_s: int
    rows: tuple[Fetched, ...]


async def fetch_slices(
    resource: Resource, slices: Slices, *, settle: Callable[[Slice, Chunk], Awaitable[None]]
) -> None:
    """Read the slices until none is left, each by a reader of its own, and settle their chunks.

    Raises what reading and settling raise: what is Recoverable when all slices that were begun have
    ended, so that each covers what it can, whichever failed first.
    """
    failures: list[Recoverable] = []

    async def read(part: Slice) -> None:
        try:
            async for chunk in refetch(resource, part, on_page=partial(note_page, part)):
                await settle(part, chunk)
        except Recoverable as failure:
            failures.append(failure)
            slices.leave_all()
        slices.done(part)
        start_readers()

    def note_page(part: Slice, page: FetchedPage) -> None:
        created = [fetched.row.created for fetched in page.rows]
        slices.note_page(part, created, has_more=page.has_more)
        start_readers()

    def start_readers() -> None:
        while (part := slices.take()) is not None:
            group.create_task(read(part))

    try:
        async with asyncio.TaskGroup() as group:
            start_readers()
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    if failures:
        raise failures[0]


async def refetch(
    resource: Resource, part: Slice, *, on_page: Callable[[FetchedPage], None] | None = None
) -> AsyncIterator[Chunk]:
    """Yield the slice's chunks, newest first; `on_page` hears of each page.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError: what was yielded before is whole.
    """
    until_s = part.until_s
    waiting: list[Fetched] = []
    async for page in resource.list(part):
        waiting += page.rows
        if failpoints.armed:
            await failpoints.reach("reconciler.page_n")
        if on_page is not None:
            on_page(page)
        if not page.has_more or len(waiting) < CHUNK_ROWS:
            continue
        # What is younger than the oldest row's window cannot grow any more.
        since_s = start_s(window_of(waiting[-1].row.created) + 1)
        whole = [fetched for fetched in waiting if fetched.row.created >= since_s]
        if len(whole) >= CHUNK_ROWS // 2:
            yield Chunk(since_s=since_s, until_s=until_s, covers_s=since_s, rows=tuple(whole))
            waiting = waiting[len(whole) :]
            until_s = since_s
    part.is_read = True
    yield Chunk(
        since_s=part.since_s,
        until_s=until_s,
        covers_s=_covered_from_s(part, waiting, until_s),
        rows=tuple(waiting),
    )


def _covered_from_s(part: Slice, rest: list[Fetched], until_s: int) -> int:
    if not part.is_history:
        return part.since_s
    return start_s(window_of(rest[-1].row.created)) if rest else until_s
