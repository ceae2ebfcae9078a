"""One pass over one account: what is due is fetched, compared, healed; then the total is proved.

Promises that a pass which could not read everything raises and covers only what it read whole,
that the history of an account is imported by its first pass, and that the result is the
contract's. Whoever calls holds the account's lock.
"""

import time
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime

from services.reconciler.barrier import Barrier
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.finish_pass import end_pass
from services.reconciler.coverage.measure_chunk import note_whole_pass
from services.reconciler.coverage.read_until import over_s, read_until
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.spans_to_read import (
    RequestedRange,
    first_window,
    history_left,
    spans_to_read,
)
from services.reconciler.discrepancies.letters_of_money import (
    open_letters_of_money,
    settle_letters_of_money,
)
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.discrepancies.whole_pass import count_open, settle_by_the_whole
from services.reconciler.openings import opened_balances
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.prove_balances import prove_balances
from services.reconciler.reconcile_chunk import ChunkReconciler
from services.reconciler.span_reader import SpanReader
from shared.postgres.reconciliation import coverage, discrepancies, sync_state
from shared.telemetry import log

HEAL_WAIT_S = 60.0

logger = log.get()


async def reconcile(
    context: ReconcileContext,
    *,
    grace_s: float,
    requested_range: RequestedRange | None = None,
    heal_wait_s: float = HEAL_WAIT_S,
    on_progress: Callable[[Progress], None] | None = None,
    with_proof: bool = True,
) -> PassReport:
    """Make one pass: over the range that is requested, else over what is due.

    With a `grace_s` of zero it reads up to Stripe's now.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable,
    KafkaUnavailable, NotAcknowledged: the pass covers what it had settled by then.
    """
    began, began_at = time.monotonic(), datetime.now(UTC)
    sync = await _begin(context, requested_range=requested_range, on_progress=on_progress)
    ignored_since = await discrepancies.ignored_since(context.pool, account=context.account)
    if sync.import_ended_at is None:
        # Until then nothing is called missing, so there is nothing to be patient about; what an
        # import left out as too young would be taken for lost by the pass after it.
        grace_s = 0.0
    now, until_s = await read_until(context, grace_s=grace_s, requested_range=requested_range)
    chunk_reconciler = open_chunk_reconciler(
        context, sync=sync, requested_range=requested_range, now=now, heal_wait_s=heal_wait_s
    )
    reader = SpanReader(
        context=context, chunk_reconciler=chunk_reconciler, until_s=until_s, on_progress=on_progress
    )
    examined_position = await _read(reader, sync=sync, requested_range=requested_range)
    if with_proof and grace_s < 1 and requested_range is None:
        until_s = await reader.read_tail(sync=sync)
    balances = (
        await prove_balances(reader, requested_range=requested_range, until_s=until_s)
        if with_proof
        else ()
    )
    if requested_range is None:
        await _settle_whole(reader, until_s=until_s, ignored_since=ignored_since)
    # What a pass over a range has found missing is no second fact, either.
    await settle_letters_of_money(context, chunk_reconciler.store)
    report = PassReport(
        result=replace(chunk_reconciler.counts, open=await count_open(context)),
        balances=balances,
        began_at=began_at,
        duration_s=round(time.monotonic() - began, 3),
        lacking=chunk_reconciler.lacking,
        over_s=over_s(now, grace_s=grace_s),
        is_settled_elsewhere=await _is_settled_elsewhere(context, requested_range),
    )
    await end_pass(
        context,
        sync,
        examined_position=examined_position,
        proved=balances if requested_range is None and report.ties_out else (),
        until_s=until_s,
    )
    _log_finished(context, report)
    return report


async def _begin(
    context: ReconcileContext,
    *,
    requested_range: RequestedRange | None,
    on_progress: Callable[[Progress], None] | None,
) -> sync_state.Sync:
    """Begin a pass; history that somebody asked for and was cut off at comes first."""
    sync = await opened_balances.begin_pass(context)
    if requested_range is None and (left := history_left(sync)) is not None:
        await reconcile(
            context, grace_s=0, requested_range=left, on_progress=on_progress, with_proof=False
        )
        sync = await opened_balances.begin_pass(context)
    return sync


async def _read(
    reader: SpanReader, *, sync: sync_state.Sync, requested_range: RequestedRange | None
) -> int:
    """Read and reconcile what is due, and what new entries put in doubt; return how far it looked.

    That is the journal's position up to which entries were examined.
    """
    spans = await spans_to_read(
        reader.context, sync=sync, requested_range=requested_range, until_s=reader.until_s
    )
    await reader.read(spans, sync=sync)
    await reader.finish_import(sync=sync, requested_range=requested_range)
    return await reader.examine(sync=sync, requested_range=requested_range)


async def _settle_whole(
    reader: SpanReader, *, until_s: int, ignored_since: datetime | None
) -> None:
    """Open, close and note what a pass over all that was due tells."""
    context, done = reader.context, reader.chunk_reconciler
    unsettled = done.unsettled_rows
    await settle_by_the_whole(context, done.store, unsettled, ignored_since=ignored_since)
    await open_letters_of_money(context, done.store, pass_no=done.mark.number)
    await note_whole_pass(context, mark=done.mark, until_s=until_s, unsettled=unsettled)


def open_chunk_reconciler(
    context: ReconcileContext,
    *,
    sync: sync_state.Sync,
    requested_range: RequestedRange | None,
    now: datetime,
    heal_wait_s: float,
) -> ChunkReconciler:
    """Open what settles the chunks of a pass that began at `now`, by Stripe's clock."""
    is_history = sync.starts_at is None or (
        requested_range is not None and requested_range.is_import
    )
    return ChunkReconciler(
        context=context,
        store=DiscrepancyStore(context.pool, account=context.account),
        barrier=Barrier(context, wait_s=context.barrier_s),
        import_ended_s=sync.import_ended_at.timestamp() if sync.import_ended_at else None,
        heal_wait_s=heal_wait_s,
        mark=PassMark(
            number=sync.passes,
            starts=None if is_history else first_window(sync),
            compared_at=now,
            began_at=sync.began_at,
            measured_from_s=_second(sync.measured_from_at),
        ),
    )


async def _is_settled_elsewhere(
    context: ReconcileContext, requested_range: RequestedRange | None
) -> bool:
    """Say whether no window is unsettled that a pass over the requested range left alone."""
    return requested_range is None or not await coverage.unsettled_windows(
        context.pool, account=context.account, resource=context.resource.name
    )


def _second(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _log_finished(context: ReconcileContext, report: PassReport) -> None:
    logger.info(
        "reconcile.finished",
        **context.account.log_fields,
        **asdict(report.result),
        duration_s=report.duration_s,
        unexplained={
            f"{row.balance_type}:{row.currency}": row.unexplained
            for row in report.balances
            if row.unexplained
        },
    )
