"""A recount: every window of a range fetched and compared again, settled or not, step by step.

Promises that each step is of so many rows that the account's own passes come between, that it reads
as every pass does (in slices, in memory for a few chunks), and that what a step has compared is
noted when it ends: whoever is cut off goes on there. Opens and heals what it finds as a pass does,
and leaves the total to the passes, which prove it each time. Whoever calls holds the account's
lock.
"""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.finish_pass import end_pass
from services.reconciler.coverage.read_until import read_until
from services.reconciler.coverage.spans_to_read import RequestedRange, covers_from_s
from services.reconciler.discrepancies.whole_pass import count_open
from services.reconciler.openings import opened_balances
from services.reconciler.pass_counts import PassCounts
from services.reconciler.reconcile import HEAL_WAIT_S, open_chunk_reconciler
from services.reconciler.span_reader import SpanReader
from services.reconciler.windows import Span, start_s, window_after, window_of
from shared.errors import Recoverable
from shared.postgres.reconciliation import coverage, reconciliations
from shared.postgres.reconciliation.reconciliations import DueReconciliation
from shared.postgres.reconciliation.sync_state import Sync

# A hundred calls, some five seconds at Stripe's limit; and enough for several readers.
STEP_ROWS: Final = 10_000


class RecountUnfinished(Recoverable):
    """All was read, and windows are unsettled yet: passes go on with those."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What of a recount's range one step reads, and where the range begins; unix seconds."""

    since_s: int
    until_s: int
    floor_s: int


async def make_recount_step(
    context: ReconcileContext,
    request: DueReconciliation,
    *,
    grace_s: float,
    step_rows: int = STEP_ROWS,
) -> bool:
    """Compare the next rows of the request, newest first; return whether it is done.

    Raises RecountUnfinished, and what a pass raises: it is at fault until a later step ends well.
    """
    sync = await opened_balances.begin_pass(context)
    now, newest_s = await read_until(
        context, grace_s=grace_s, requested_range=RequestedRange(until_s=_second(request.to_at))
    )
    part = await _begin(context, request, sync=sync, newest_s=newest_s, step_rows=step_rows)
    counts = PassCounts(**request.counts)
    if part.since_s < part.until_s:
        step_counts = await _compare(context, part, sync=sync, now=now)
        counts = replace(counts + step_counts, open=step_counts.open)
        await reconciliations.note_reached(
            context.pool,
            request,
            reached_at=datetime.fromtimestamp(part.since_s, UTC),
            counts=asdict(counts),
        )
    if part.since_s > part.floor_s:
        return False
    await _end(context, request, counts, part=part)
    return True


async def _begin(
    context: ReconcileContext,
    request: DueReconciliation,
    *,
    sync: Sync,
    newest_s: int,
    step_rows: int,
) -> _Part:
    """Note that the request is being answered, and return what comes next of it."""
    floor_s = covers_from_s(context, sync)
    if request.from_at is not None:
        floor_s = max(floor_s, start_s(window_of(int(request.from_at.timestamp()))))
    until_s = newest_s if request.reached_at is None else int(request.reached_at.timestamp())
    resource, account = context.resource.name, context.account
    expected_rows = None
    if request.until_at is None:
        expected_rows = await coverage.count_rows_between(
            context.pool,
            account=account,
            resource=resource,
            first=window_of(floor_s),
            until=window_after(until_s),
        )
    await reconciliations.begin(
        context.pool,
        request,
        until_at=datetime.fromtimestamp(until_s, UTC),
        expected_rows=expected_rows,
    )
    first = await coverage.window_of_rows_before(
        context.pool,
        account=account,
        resource=resource,
        before=window_after(until_s),
        rows=step_rows,
    )
    since_s = floor_s if first is None else max(floor_s, start_s(first))
    return _Part(since_s=since_s, until_s=until_s, floor_s=floor_s)


async def _compare(
    context: ReconcileContext, part: _Part, *, sync: Sync, now: datetime
) -> PassCounts:
    chunk_reconciler = open_chunk_reconciler(
        context, sync=sync, requested_range=None, now=now, heal_wait_s=HEAL_WAIT_S
    )
    reader = SpanReader(
        context=context,
        chunk_reconciler=chunk_reconciler,
        until_s=part.until_s,
        on_progress=None,
    )
    await reader.read([Span(part.since_s, part.until_s)], sync=sync)
    await end_pass(
        context,
        sync,
        examined_position=sync.examined_position,
        proved=(),
        until_s=part.until_s,
    )
    return replace(chunk_reconciler.counts, open=await count_open(context))


async def _end(
    context: ReconcileContext, request: DueReconciliation, counts: PassCounts, *, part: _Part
) -> None:
    """Note that the request is done, if all of it is settled. Raises RecountUnfinished."""
    until_at = request.until_at or datetime.fromtimestamp(part.until_s, UTC)
    until = window_of(int(until_at.timestamp()))
    unsettled = [
        window_no
        for window_no in await coverage.unsettled_windows(
            context.pool, account=context.account, resource=context.resource.name
        )
        if window_of(part.floor_s) <= window_no < until
    ]
    if unsettled:
        raise RecountUnfinished(f"all was read, and {len(unsettled)} windows are unsettled yet")
    await reconciliations.note_done(
        context.pool, request, counts=asdict(replace(counts, unsettled=0))
    )


def _second(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())
