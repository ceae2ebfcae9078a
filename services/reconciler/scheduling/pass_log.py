"""What is said and kept of each pass: metrics, log lines, and the rows that plan the next one.

Promises that a pass which fails is logged once and noted with its reason, and that one which ends
is noted with its result; what came between two processes' passes is read from Postgres alike.
Makes no pass, and decides of none whether it is due (due.py).
"""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling import due
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.covered_range import WINDOW_S
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import pass_requests, sync_state
from shared.telemetry import log
from shared.telemetry.metrics import (
    RECONCILE_DURATION_SECONDS,
    RECONCILE_LAST_SUCCESS,
    RECONCILE_RUNS,
)

# A pass ends so much after a window at least: clocks are read to the second.
_OVER_S_MIN = 3

logger = log.get()


def show_last(passes: pass_requests.AccountPasses) -> None:
    """Show when the account's last whole pass was, whoever made it, in whichever life.

    A restart neither calls for help nor stops a call. A range by hand is no such pass.
    """
    last = passes.last
    if last.passed_at is not None and last.began_at is not None:
        RECONCILE_LAST_SUCCESS.labels(**passes.account.metric_labels).set(
            last.passed_at.timestamp()
        )


async def run_and_record(
    context: ReconcileContext,
    make: Callable[[], Awaitable[PassReport]],
    *,
    began_at: datetime | None,
    interval_s: float | None,
) -> PassReport:
    """Make a pass and note how it went, for `status` and the metrics; None plans no other one."""
    try:
        report = await make()
    except Recoverable as error:
        log_failure(context, error)
        if not isinstance(error, PostgresAway):  # there is nobody to note it
            next_s = None if interval_s is None else after_failure_s(interval_s)
            await _note_failure(context, reason=str(error), next_s=next_s)
        raise
    RECONCILE_RUNS.labels(outcome="finished").inc()
    RECONCILE_LAST_SUCCESS.labels(**context.account.metric_labels).set(
        datetime.now(UTC).timestamp()
    )
    RECONCILE_DURATION_SECONDS.observe(report.duration_s)
    next_s = None if interval_s is None else after_success_s(report, interval_s=interval_s)
    await sync_state.record_pass(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        result=asdict(report.result),
        began_at=began_at,
        next_s=next_s,
    )
    return report


async def run_requested(
    context: ReconcileContext, make: Callable[[], Awaitable[PassReport]], *, is_of_range: bool
) -> PassReport:
    """Make a pass that somebody asked for; over what is due it is noted as the account's own.

    One over a range says nothing of how the account's own passes go, nor of what was lost outside
    it: whoever asked is told of its result, or its failure.
    """
    if is_of_range:
        return await make()
    began = await sync_state.last_pass(
        context.pool, account=context.account, resource=context.resource.name
    )
    return await run_and_record(context, make, began_at=began.now, interval_s=None)


def log_failure(context: ReconcileContext, error: Recoverable) -> None:
    """Count and log a pass that failed."""
    RECONCILE_RUNS.labels(outcome="failed").inc()
    logger.warning("reconcile.failed", **context.account.log_fields, reason=shortened(error))


async def _note_failure(context: ReconcileContext, *, reason: str, next_s: float | None) -> None:
    try:
        await sync_state.record_failure(
            context.pool,
            account=context.account,
            resource=context.resource.name,
            reason=reason,
            next_s=next_s,
        )
    except Recoverable as error:
        # Postgres itself may be what failed; the log line before this one says so.
        logger.warning(
            "reconcile.failure_notnoted", **context.account.log_fields, reason=shortened(error)
        )


def after_failure_s(interval_s: float) -> float:
    """Return how long after a failed pass the next one is made."""
    return min(interval_s, due.AFTER_FAILURE_S_MAX)


def after_success_s(report: PassReport, *, interval_s: float) -> float:
    """Return how long after a pass the next one is made."""
    # Passes begin an interval apart, however long one takes; or sooner, so that the next one ends
    # with a window: what it reads of one that is not over is read again.
    over_s = max(0, report.over_s - _OVER_S_MIN) if interval_s % WINDOW_S == 0 else 0
    return max(0.0, interval_s - report.duration_s - over_s)
