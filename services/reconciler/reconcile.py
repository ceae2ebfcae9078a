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
from services.reconciler.context import ReconcileContext, log_fields
from services.reconciler.coverage.finish_pass import end_pass
from services.reconciler.coverage.read_until import over_s, read_until
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.spans_to_read import (
    Range,
    first_window,
    history_left,
    spans_to_read,
)
from services.reconciler.discrepancies.coverage_gaps import record_coverage_gaps
from services.reconciler.discrepancies.store import DiscrepancyStore, log_transition, set_open_gauge
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
    parts: ReconcileContext,
    *,
    grace_s: float,
    again: Range | None = None,
    heal_wait_s: float = HEAL_WAIT_S,
    on_progress: Callable[[Progress], None] | None = None,
    with_proof: bool = True,
) -> PassReport:
    """Make one pass; without `again`, over what is due. Zero `grace_s` reads up to Stripe's now.

    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable, KafkaUnavailable,
    NotAcknowledged: the pass covers what it had settled by then.
    """
    began, began_at = time.monotonic(), datetime.now(UTC)
    sync = await _begin(parts, again=again, on_progress=on_progress)
    ignored_since = await discrepancies.ignored_since(parts.pool, scope=parts.scope)
    if sync.import_ended_at is None:
        # Until then nothing is called missing, so there is nothing to be patient about; what an
        # import left out as too young would be taken for lost by the pass after it.
        grace_s = 0.0
    now, until_s = await read_until(parts, grace_s=grace_s, again=again)
    chunk_reconciler = _chunk_reconciler(
        parts, sync=sync, again=again, now=now, heal_wait_s=heal_wait_s
    )
    reader = SpanReader(
        parts=parts, chunk_reconciler=chunk_reconciler, until_s=until_s, on_progress=on_progress
    )
    await reader.read(
        await spans_to_read(parts, sync=sync, again=again, until_s=until_s), sync=sync
    )
    await reader.finish_import(sync=sync, again=again)
    examined_position = await reader.examine(sync=sync, again=again)
    if with_proof and grace_s < 1 and again is None:
        until_s = await reader.read_tail(sync=sync)
    balances = await prove_balances(reader, again=again, until_s=until_s) if with_proof else ()
    open_count = await _settle_by_the_whole(chunk_reconciler, again=again, since=ignored_since)
    report = PassReport(
        result=replace(chunk_reconciler.counts, open=open_count),
        balances=balances,
        began_at=began_at,
        duration_s=round(time.monotonic() - began, 3),
        lacking=chunk_reconciler.lacking,
        over_s=over_s(now, grace_s=grace_s),
        is_settled_elsewhere=again is None
        or not await coverage.unsettled_windows(parts.pool, scope=parts.scope),
    )
    await end_pass(
        parts,
        sync,
        examined_position=examined_position,
        proved=balances if again is None and report.ties_out else (),
        until_s=until_s,
    )
    _log_finished(parts, report)
    return report


async def _begin(
    parts: ReconcileContext, *, again: Range | None, on_progress: Callable[[Progress], None] | None
) -> sync_state.Sync:
    """Begin a pass; history that somebody asked for and was cut off at comes first."""
    sync = await opened_balances.begin(parts)
    if again is None and (left := history_left(sync)) is not None:
        await reconcile(parts, grace_s=0, again=left, on_progress=on_progress, with_proof=False)
        sync = await opened_balances.begin(parts)
    return sync


def _chunk_reconciler(
    parts: ReconcileContext,
    *,
    sync: sync_state.Sync,
    again: Range | None,
    now: datetime,
    heal_wait_s: float,
) -> ChunkReconciler:
    is_history = sync.starts_at is None or (again is not None and again.is_import)
    return ChunkReconciler(
        parts=parts,
        store=DiscrepancyStore(parts.pool, scope=parts.scope),
        barrier=Barrier(parts, wait_s=parts.barrier_s),
        import_ended_s=sync.import_ended_at.timestamp() if sync.import_ended_at else None,
        heal_wait_s=heal_wait_s,
        mark=PassMark(
            number=sync.passes,
            starts=None if is_history else first_window(sync),
            compared_at=now,
            began_at=sync.began_at,
        ),
    )


async def _settle_by_the_whole(
    chunk_reconciler: ChunkReconciler, *, again: Range | None, since: datetime | None
) -> int:
    """Open and close what only a whole pass can tell; return how many discrepancies are open.

    `since` is since when the ledger writer ignores the account's records: once all windows are
    settled, what it ignored is in the journal.
    """
    parts = chunk_reconciler.parts
    if again is None:
        await record_coverage_gaps(parts, chunk_reconciler.store, chunk_reconciler.unsettled_rows)
        if since is not None and not chunk_reconciler.counts.unsettled:
            for closed in await discrepancies.close_unconfigured(
                parts.pool, scope=parts.scope, since=since
            ):
                log_transition("resolved", closed)
    await set_open_gauge(parts.pool, configured=parts.configured)
    return await discrepancies.count_open(parts.pool, scope=parts.scope)


def _log_finished(parts: ReconcileContext, report: PassReport) -> None:
    logger.info(
        "reconcile.finished",
        **log_fields(parts),
        **asdict(report.result),
        duration_s=report.duration_s,
        unexplained={
            f"{row.balance_type}:{row.currency}": row.unexplained
            for row in report.balances
            if row.unexplained
        },
    )
