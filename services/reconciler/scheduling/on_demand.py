"""What a person asks of the reconciler: a pass now, the import, the proof of the balances.

Promises that it is the service's own machinery, under the service's own locks and limits: a pass
by hand and one of the service never run at once.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import add

from services.reconciler import context
from services.reconciler.balance_proof.balance_rows import BalanceRow
from services.reconciler.balance_proof.prove import Proof, prove
from services.reconciler.coverage.spans_to_read import Range
from services.reconciler.reconcile import PassResult, Progress
from services.reconciler.scheduling import scheduler
from shared.account_client import reading_client
from shared.postgres.driver import session
from shared.postgres.reconciliation.coverage import Scope
from shared.settings.model import AccountSettings, Settings
from shared.stripe_api.errors import KeyMisplaced

OnProgress = Callable[[str, Progress], None]
# Hear of an account that is left out, for its key is not its own; the others are done all the same.
OnRefused = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class CombinedReport:
    """One pass over every account; `ties_out` when all is settled and nothing is unexplained."""

    result: PassResult
    balances: Sequence[BalanceRow]
    ties_out: bool


async def reconcile(
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
    again = None
    if since is not None or until is not None:
        again = Range(since_s=_second(since), until_s=_second(until))
    async with context.open_contexts(settings, service="cli") as every:
        outcomes = await scheduler.pass_now(
            await context.identified(every, on_refused=on_refused),
            again=again,
            heal_wait_s=heal_wait_s,
            scopes=[one.scope for one in every],
        )
    return CombinedReport(
        result=reduce(add, (outcome.result for outcome in outcomes)),
        balances=[row for outcome in outcomes for row in outcome.balances],
        ties_out=all(outcome.ties_out for outcome in outcomes),
    )


async def backfill(
    settings: Settings,
    *,
    since: datetime | None,
    on_progress: OnProgress,
    on_refused: OnRefused,
) -> PassResult:
    """Import history; return when it is in the journal. `on_progress` hears of each account.

    Raises ConfigurationError, and the Recoverable that kept the import from finishing.
    """

    def hear(of: context.ReconcileContext, progress: Progress) -> None:
        on_progress(of.scope.stripe_account, progress)

    async with context.open_contexts(settings, service="cli") as every:
        outcomes = await scheduler.backfill_now(
            await context.identified(every, on_refused=on_refused), since=since, on_progress=hear
        )
    return reduce(add, (outcome.result for outcome in outcomes))


async def balances(settings: Settings, *, on_refused: OnRefused) -> Sequence[BalanceRow]:
    """Set the ledger's Stripe balances beside Stripe's own, for every account.

    Raises ConfigurationError, StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable.
    """
    accounts = settings.require_accounts(with_key=True)
    async with session.reader(settings.require_database()) as pool:
        # Side by side: each proof watches its own account for some seconds.
        proofs = await asyncio.gather(
            *(_proved(pool, account, settings=settings) for account in accounts)
        )
    refusals = [one for one in proofs if isinstance(one, KeyMisplaced)]
    if len(refusals) == len(accounts):
        raise refusals[0]
    for left_out in refusals:
        on_refused(str(left_out))
    return [row for one in proofs if isinstance(one, Proof) for row in one.rows]


async def _proved(
    pool: session.Pool, account: AccountSettings, *, settings: Settings
) -> Proof | KeyMisplaced:
    stripe = reading_client(account, settings=settings, pool=pool)
    scope = Scope(stripe_account=account.id, livemode=account.livemode)
    async with aclosing(stripe):
        try:
            return await prove(stripe=stripe, pool=pool, scope=scope)
        except KeyMisplaced as refusal:
            return refusal


def _second(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())
