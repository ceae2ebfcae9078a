"""A span of any resource, in chunks of whole windows."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.fetch import CHUNK_ROWS, Chunk, refetch
from services.reconciler.resources.resource import Fetched, FetchedPage
from services.reconciler.slices import Slice, whole_slice
from services.reconciler.windows import Span, start_s
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.transaction_row import parse_row
from tests.support.posting import charge

if TYPE_CHECKING:
    from services.reconciler.resources.resource import Resource

_PAGE_ROWS = 100
_SPAN = Span(start_s(10), start_s(50))


class _Listed:
    """A resource that lists a row at each of these seconds, the newest first."""

    def __init__(self, seconds: Sequence[int]) -> None:
        raws = [charge(number, created=second) for number, second in enumerate(seconds)]
        read_at = datetime.fromtimestamp(_SPAN.until_s, UTC)
        self.rows = [Fetched(row=parse_row(raw), raw=raw, read_at=read_at) for raw in raws]

    async def list(self, _part: Slice) -> AsyncIterator[FetchedPage]:
        for start in range(0, max(1, len(self.rows)), _PAGE_ROWS):
            end = start + _PAGE_ROWS
            yield FetchedPage(rows=self.rows[start:end], has_more=end < len(self.rows))


async def _chunks(seconds: Sequence[int]) -> list[Chunk]:
    resource = cast("Resource", _Listed(seconds))
    return [chunk async for chunk in refetch(resource, whole_slice(_SPAN))]


@pytest.mark.parametrize("rows", [0, 1, CHUNK_ROWS, 3 * CHUNK_ROWS + 50])
async def test_its_chunks_are_the_span_and_hold_each_row_once(rows: int) -> None:
    step_s = (_SPAN.until_s - _SPAN.since_s) / max(1, rows)
    seconds = [int(_SPAN.until_s - 1 - number * step_s) for number in range(rows)]

    chunks = await _chunks(seconds)

    assert [fetched.row.created for chunk in chunks for fetched in chunk.rows] == seconds
    assert (chunks[0].until_s, chunks[-1].since_s) == (_SPAN.until_s, _SPAN.since_s)
    assert all(newer.since_s == older.until_s for newer, older in pairwise(chunks))
    assert len(chunks) >= rows // (2 * CHUNK_ROWS)


async def test_a_window_of_more_rows_than_a_chunk_is_in_one() -> None:
    busy_s = start_s(20)
    seconds = [start_s(21) + 5, *[busy_s + 7] * (2 * CHUNK_ROWS), start_s(12)]

    chunks = await _chunks(seconds)

    [busy] = [chunk for chunk in chunks if chunk.since_s <= busy_s < chunk.until_s]
    assert busy.since_s % WINDOW_S == 0
    assert sum(fetched.row.created == busy_s + 7 for fetched in busy.rows) == 2 * CHUNK_ROWS
