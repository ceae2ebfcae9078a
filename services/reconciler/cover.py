"""What was found of a chunk's windows, kept as rows of coverage.

Promises a row for every window from where history began on, and in the past before it only for
those that are not empty, or were not once. Never keeps a window that was not read whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.reconciler.compare import EMPTY, Comparison
from services.reconciler.parts import Parts
from services.reconciler.refetch import Chunk
from services.reconciler.window import next_due_s, start_s, window_after, window_of
from shared.postgres import coverage
from shared.postgres.coverage import Covered

_COVERED_MAX = 5000


@dataclass(frozen=True, slots=True)
class PassMark:
    """What coverage keeps of the pass that compares; `number` counts the passes before it.

    `starts` is the window from which on each has a row; None: it is where what is read begins.
    `compared_at` is Stripe's time as the pass began, `began_at` Postgres's: it names the pass.
    """

    number: int
    starts: int | None
    compared_at: datetime
    began_at: datetime


async def cover(
    parts: Parts,
    comparison: Comparison,
    chunk: Chunk,
    *,
    unsettled: frozenset[int],
    mark: PassMark,
) -> int:
    """Keep what was found of the chunk's windows; return how many were compared."""
    first, until = window_of(chunk.covers_s), window_after(chunk.until_s)
    # The span's end may lie inside a window, which is compared but not covered.
    whole = until if start_s(until) == chunk.until_s else until - 1
    numbers = await _numbers(parts, comparison, first=first, until=whole, starts=mark.starts)
    disagreeing = comparison.disagreeing()
    for start in range(0, len(numbers), _COVERED_MAX):
        windows = [
            _covered(
                window_no,
                comparison,
                settled=window_no not in unsettled,
                disputed=window_no in disagreeing,
                compared_s=int(mark.compared_at.timestamp()),
            )
            for window_no in numbers[start : start + _COVERED_MAX]
        ]
        await coverage.cover(
            parts.pool,
            scope=parts.scope,
            windows=windows,
            compared_at=mark.compared_at,
            pass_began_at=mark.began_at,
        )
    return len(numbers) + until - whole


async def _numbers(
    parts: Parts, comparison: Comparison, *, first: int, until: int, starts: int | None
) -> Sequence[int]:
    """Return the windows of [first, until) that have a row of their own, or get one."""
    if starts is None or first >= starts:
        return range(first, until)
    past_until = min(starts, until)
    known = await coverage.windows_between(
        parts.pool, scope=parts.scope, first=first, until=past_until
    )
    filled = {one for one in comparison.windows() if first <= one < past_until}
    return [*sorted(filled.union(known)), *range(past_until, until)]


def _covered(
    window_no: int, comparison: Comparison, *, settled: bool, disputed: bool, compared_s: int
) -> Covered:
    reason = "in flight" if not settled else "a person decides" if disputed else None
    summary = comparison.stripe.get(window_no, EMPTY)
    return Covered(
        window_no=window_no,
        settled=settled,
        row_count=summary.row_count,
        sums=summary.sums,
        digest=summary.digest,
        next_due_s=next_due_s(window_no=window_no, compared_s=compared_s),
        reason=reason,
    )
