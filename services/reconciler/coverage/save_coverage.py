"""What was found of a chunk's windows, kept as rows of coverage.

Promises a row for every window from where history began on, of its own or with others, and in the
past before it only for those that are not empty, or were not once. Never keeps a window that was
not read whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.reconciler.compare import EMPTY, Comparison
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.coverage_rows import empty_window, tiles
from services.reconciler.fetch import Chunk
from services.reconciler.windows import next_due_s, start_s, window_after, window_of
from shared.ledger.covered_range import CoveredRange
from shared.postgres.reconciliation import coverage, coverage_writer


@dataclass(frozen=True, slots=True)
class PassMark:
    """What coverage keeps of the pass that compares; `number` counts the passes before it.

    `starts` is the window from which on each has a row; None: it is where what is read begins.
    `compared_at` is Stripe's time as the pass began, `began_at` Postgres's: it names the pass.
    Rows created before `measured_from_s` are history; None: all are.
    """

    number: int
    starts: int | None
    compared_at: datetime
    began_at: datetime
    measured_from_s: int | None = None


async def save_coverage(
    context: ReconcileContext,
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
    starts = first if mark.starts is None else min(max(first, mark.starts), whole)
    past = await _numbers(context, comparison, first=first, until=starts)
    filled = _filled(comparison, unsettled=unsettled, mark=mark)
    await coverage_writer.write_coverage_apart(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        rows=[filled.get(number) or _empty(number, mark) for number in past],
    )
    await coverage_writer.write_coverage(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        rows=tiles(
            first=starts,
            until=whole,
            filled=filled,
            compared_at=mark.compared_at,
            pass_began_at=mark.began_at,
        ),
        starts=mark.starts or 0,
    )
    return len(past) + until - starts


async def _numbers(
    context: ReconcileContext, comparison: Comparison, *, first: int, until: int
) -> Sequence[int]:
    """Return the windows of the past in [first, until) that have a row of their own, or get one."""
    if first >= until:
        return []
    known = await coverage.windows_between(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        first=first,
        until=until,
    )
    filled = {number for number in comparison.windows() if first <= number < until}
    return sorted(filled.union(known))


def _filled(
    comparison: Comparison, *, unsettled: frozenset[int], mark: PassMark
) -> Mapping[int, CoveredRange]:
    """Return the windows in which either side has anything, as they were compared."""
    disagreeing = comparison.disagreeing()
    filled = {}
    for number in comparison.windows() | unsettled | disagreeing:
        is_settled = number not in unsettled
        disputed = "a person decides" if number in disagreeing else None
        reason = disputed if is_settled else "in flight"
        summary = comparison.stripe.get(number, EMPTY)
        filled[number] = CoveredRange(
            window_no=number,
            settled=is_settled,
            row_count=summary.row_count,
            sums=summary.sums,
            digest=summary.digest,
            next_due_s=next_due_s(window_no=number, compared_s=int(mark.compared_at.timestamp())),
            reason=reason,
            compared_at=mark.compared_at,
            pass_began_at=mark.began_at,
        )
    return filled


def _empty(window_no: int, mark: PassMark) -> CoveredRange:
    return empty_window(window_no, compared_at=mark.compared_at, pass_began_at=mark.began_at)
