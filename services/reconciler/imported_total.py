"""Whether what was imported comes to Stripe's balance: what no list can show.

Promises a call where it does. Where it does not, a pass proves the total; and where that finds
money that no row explains, history is read once more, for its lists may have left a row out. What
is off then is named.
"""

from collections.abc import Sequence
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.openings import opened_balances
from services.reconciler.reconcile import reconcile
from shared.balance_proof.balance_rows import ZERO, is_stated
from shared.balance_proof.prove import ledger_side
from shared.balance_proof.read_balances import stripe_side
from shared.ledger.discrepancy import Discrepancy, Kind
from shared.postgres.journal import stripe_balances

_OURS_ALONE: Final[tuple[Kind, ...]] = ("balance_drift", "unexpected")


async def find_what_is_off(context: ReconcileContext) -> Sequence[Discrepancy]:
    """Return what of the total neither Stripe's lists explain nor a person has closed.

    Raises what a pass raises.
    """
    if await _agrees(context):
        return ()
    await reconcile(context, grace_s=0)
    if await _open(context, "balance_drift"):
        await reconcile(context, grace_s=0, requested_range=RequestedRange())
    return await _open(context, *_OURS_ALONE)


async def _open(context: ReconcileContext, *kinds: Kind) -> Sequence[Discrepancy]:
    store = DiscrepancyStore(context.pool, account=context.account)
    known = await store.load(kinds)
    return [discrepancy for discrepancy in known.values() if not discrepancy.is_settled]


async def _agrees(context: ReconcileContext) -> bool:
    """Say whether Stripe's balance is the journal's, now; books that begin later have openings."""
    if (await opened_balances.load_openings(context)).is_any:
        return True
    body, at = await context.stripe.balance()
    snapshot = await stripe_balances.journal_snapshot(context.pool)
    theirs = stripe_side(body)
    ours = ledger_side(
        await stripe_balances.stripe_balances(
            context.pool, account=context.account, at=at, since=snapshot
        )
    )
    return all(
        ours.get(key, ZERO).total == theirs.get(key, ZERO).total
        for key in ours.keys() | theirs.keys()
        if is_stated(key, theirs)
    )
