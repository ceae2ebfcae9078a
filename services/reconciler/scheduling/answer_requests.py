"""What somebody asked for by a request row: a pass, or the next step of a recount, under the lock.

Promises that a request is done only when all that it is about was compared and is settled: one that
fails says why and is tried again, after ever longer, until it has failed too often in a row without
getting on. Never lets a request that fails touch the account's own passes. Whoever calls holds the
account's lock.
"""

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Final, assert_never

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.discrepancies.whole_pass import close_offset_gaps
from services.reconciler.reconcile import reconcile
from services.reconciler.recount import make_recount_step
from services.reconciler.scheduling.pass_log import run_requested
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import DueReconciliation
from shared.telemetry import log
from shared.telemetry.metrics import RECONCILIATIONS

# In a row, without getting on: an hour of waits in all, and what each try takes.
TRIES_MAX: Final = 8
_FIRST_WAIT_S: Final = 30.0
_WAIT_S_MAX: Final = 3600.0

logger = log.get()


class PassUnfinished(Recoverable):
    """A pass that was asked for has left windows unsettled: it is made again."""


async def answer_next(
    context: ReconcileContext, *, grace_s: float, accounts: Sequence[StripeAccount]
) -> None:
    """Answer what the account was asked for longest ago; of a recount, its next step.

    `accounts` are all that are configured. Raises PostgresUnavailable, with nothing noted then: it
    is answered when Postgres is back.
    """
    request = await reconciliations.next_due(context.pool, account=context.account)
    if request is None:
        return  # another process has answered it meanwhile
    try:
        is_done = await _answer(context, request, grace_s=grace_s, accounts=accounts)
    except PostgresAway:
        raise
    except Recoverable as error:
        await _note_failure(context, request, error)
        return
    if is_done:
        RECONCILIATIONS.labels(kind=request.kind, outcome="done").inc()
        logger.info(
            "reconciliation.done", **context.account.log_fields, id=request.id, kind=request.kind
        )


def next_try_s(tries: int) -> float | None:
    """Return how long after its latest failure a request that failed so often before is tried."""
    if tries + 1 >= TRIES_MAX:
        return None
    return min(_WAIT_S_MAX, _FIRST_WAIT_S * 2.0**tries)


async def _answer(
    context: ReconcileContext,
    request: DueReconciliation,
    *,
    grace_s: float,
    accounts: Sequence[StripeAccount],
) -> bool:
    match request.kind:
        case "recount":
            return await make_recount_step(context, request, grace_s=grace_s)
        case "pass":
            await _make_pass(context, request, accounts=accounts)
            return True
        case _:
            assert_never(request.kind)


async def _make_pass(
    context: ReconcileContext, request: DueReconciliation, *, accounts: Sequence[StripeAccount]
) -> None:
    """Make the pass, as `tieout reconcile` makes one. Raises what it raises, and PassUnfinished."""
    await reconciliations.begin(context.pool, request)
    requested_range = _range_of(request)
    make = partial(reconcile, context, grace_s=0, requested_range=requested_range)
    report = await run_requested(context, make, is_of_range=requested_range is not None)
    if requested_range is None:
        await close_offset_gaps(context, accounts=accounts)
    if report.result.unsettled:
        raise PassUnfinished(f"{report.result.unsettled} windows are unsettled yet")
    await reconciliations.note_done(context.pool, request, counts=asdict(report.result))


def _range_of(request: DueReconciliation) -> RequestedRange | None:
    if request.from_at is None and request.to_at is None:
        return None
    return RequestedRange(
        since_s=None if request.from_at is None else int(request.from_at.timestamp()),
        until_s=None if request.to_at is None else int(request.to_at.timestamp()),
    )


async def _note_failure(
    context: ReconcileContext, request: DueReconciliation, error: Recoverable
) -> None:
    next_s = next_try_s(request.tries)
    RECONCILIATIONS.labels(kind=request.kind, outcome="failed").inc()
    logger.warning(
        "reconciliation.failed",
        **context.account.log_fields,
        id=request.id,
        kind=request.kind,
        reason=shortened(error),
        next_s=next_s,
    )
    await reconciliations.note_failed(context.pool, request, reason=str(error), next_s=next_s)
