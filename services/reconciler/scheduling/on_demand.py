"""What a person asks of the reconciler: a pass now, the import.

Promises that it is the service's own machinery, under the service's own locks and limits: a pass
by hand and one of the service never run at once.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial, reduce
from operator import add

from services.reconciler.context import ReconcileContext, identified, open_contexts
from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.discrepancies.whole_pass import close_offset_gaps
from services.reconciler.event_proof.event_loop import compare_events_once
from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.reconcile import HEAL_WAIT_S, reconcile
from services.reconciler.scheduling.backfill import backfill
from services.reconciler.scheduling.pass_log import run_requested
from shared.balance_proof.balance_rows import BalanceRow
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import discrepancies
from shared.settings.model import Settings

LOCK_WAIT_S = 120.0
_LOCK_LOOK_EVERY_S = 0.25

OnProgress = Callable[[str, Progress], None]
# Hear of an account that is left out, for its key is not its own; the others are done all the same.
OnRefused = Callable[[str], None]


class AnotherPassRuns(Recoverable):
    """The account's lock was held by somebody else all the time that was given."""


@dataclass(frozen=True, slots=True)
class CombinedReport:
    """One pass over every account; `ties_out` when all is settled and nothing is unexplained."""

    result: PassCounts
    balances: Sequence[BalanceRow]
    ties_out: bool


async def reconcile_accounts(
    settings: Settings,
    *,
    since: datetime | None,
    until: datetime | None,
    heal_wait_s: float,
    on_refused: OnRefused,
) -> CombinedReport:
    """Compare what is due, or [since, until) again, up to Stripe's now.

    Raises ConfigurationError, and the Recoverable that kept a pass from finishing.
    """
    requested_range = None
    if since is not None or until is not None:
        requested_range = RequestedRange(since_s=_second(since), until_s=_second(until))
    async with open_contexts(settings, service="cli") as contexts:
        ours = await identified(contexts, on_refused=on_refused)
        pass_reports = await pass_now(
            ours,
            requested_range=requested_range,
            heal_wait_s=heal_wait_s,
            accounts=[context.account for context in contexts],
        )
        if requested_range is None:
            await compare_events_once(ours, settings=settings)
    return CombinedReport(
        result=reduce(add, (report.result for report in pass_reports)),
        balances=[row for report in pass_reports for row in report.balances],
        ties_out=all(report.ties_out for report in pass_reports),
    )


async def backfill_accounts(
    settings: Settings,
    *,
    since: datetime | None,
    on_progress: OnProgress,
    on_refused: OnRefused,
) -> PassCounts:
    """Import history; return when it is in the journal. `on_progress` hears of each account.

    Raises ConfigurationError, and the Recoverable that kept the import from finishing.
    """

    def hear(context: ReconcileContext, progress: Progress) -> None:
        on_progress(context.account.id, progress)

    async with open_contexts(settings, service="cli") as contexts:
        pass_reports = await backfill_now(
            await identified(contexts, on_refused=on_refused), since=since, on_progress=hear
        )
    return reduce(add, (report.result for report in pass_reports))


async def pass_now(
    contexts: Sequence[ReconcileContext],
    *,
    requested_range: RequestedRange | None,
    heal_wait_s: float = HEAL_WAIT_S,
    accounts: Sequence[StripeAccount] | None = None,
) -> Sequence[PassReport]:
    """Make one pass over each account, without grace, between the passes of the service.

    `accounts` are all that are configured, if these are not: a gap is closed by all of them.
    Raises AnotherPassRuns, and what a pass raises.
    """
    configured = accounts or [context.account for context in contexts]
    pass_reports: list[PassReport] = []
    closed_count = 0
    for context in contexts:
        async with _lock(context, wait_s=LOCK_WAIT_S):
            report = await run_requested(
                context,
                partial(
                    reconcile,
                    context,
                    grace_s=0,
                    requested_range=requested_range,
                    heal_wait_s=heal_wait_s,
                ),
                is_of_range=requested_range is not None,
            )
        if requested_range is None:
            closed_count += await close_offset_gaps(context, accounts=configured)
        pass_reports.append(report)
    if not closed_count:
        return pass_reports
    # What these passes found open, they have closed together: say how it is now.
    return [
        await _recounted(context, report)
        for context, report in zip(contexts, pass_reports, strict=True)
    ]


async def backfill_now(
    contexts: Sequence[ReconcileContext],
    *,
    since: datetime | None,
    on_progress: Callable[[ReconcileContext, Progress], None] | None = None,
) -> Sequence[PassReport]:
    """Import each account's history; return when it is in the journal.

    Raises AnotherPassRuns, ImportUnfinished, and what a pass raises.
    """
    pass_reports = []
    for context in contexts:

        def hear(progress: Progress, context: ReconcileContext = context) -> None:
            if on_progress is not None:
                on_progress(context, progress)

        async with _lock(context, wait_s=LOCK_WAIT_S):
            pass_reports.append(await backfill(context, since=since, on_progress=hear))
    return pass_reports


def _second(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


async def _recounted(context: ReconcileContext, report: PassReport) -> PassReport:
    open_count = await discrepancies.count_open(context.pool, account=context.account)
    return replace(report, result=replace(report.result, open=open_count))


@asynccontextmanager
async def _lock(context: ReconcileContext, *, wait_s: float) -> AsyncIterator[None]:
    """Hold the account's lock. Raises AnotherPassRuns when it was not free in time."""
    clock = asyncio.get_running_loop().time
    end = clock() + wait_s
    while True:
        async with context.leaderships.lead(context.lock_name) as leads:
            if leads:
                yield
                return
        if clock() >= end:
            raise AnotherPassRuns(f"{context.account.id}: another pass has run for {wait_s:.0f} s")
        await asyncio.sleep(_LOCK_LOOK_EVERY_S)
