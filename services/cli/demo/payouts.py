"""The simulated business's payouts: what their proofs came to, where their money is, and the books.

Promises the figures that `tieout payouts` and `tieout trial-balance` show: what of a payout is on
Assets:PayoutsInTransit is what its own entries have there. Waits until each payout was read, and
proved or inferred as far as it can be, and not for ever.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shared.ledger.account import Account
from shared.ledger.stripe_account import StripeAccount
from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import payout_reports
from shared.postgres.reconciliation.payout_reports import PayoutProof, PayoutRow, Whereabouts
from shared.postgres.reports import TrialBalanceRow

# A year of them is read in the calls that passes leave, each in one call or more.
_TIMEOUT_S: Final = 300.0
_LOOK_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutBalance:
    """What an account's payouts in a currency have in transit, by where they are; minor units.

    `booked` is Assets:PayoutsInTransit in the trial balance.
    """

    account: StripeAccount
    currency: str
    in_transit: Mapping[Whereabouts, int]
    booked: int

    @property
    def total(self) -> int:
        """Return what all payouts together have in transit."""
        return sum(self.in_transit.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPayouts:
    """How many payouts have each proof, and what they have in transit.

    `unaccounted` are neither proved nor inferred nor on their way.
    """

    proofs: Mapping[PayoutProof, int]
    balances: Sequence[PayoutBalance]
    unaccounted: Sequence[PayoutRow]

    @property
    def off(self) -> Sequence[PayoutBalance]:
        """Return the balances that are not what the payouts come to."""
        return [balance for balance in self.balances if balance.total != balance.booked]

    @property
    def is_settled(self) -> bool:
        """Say whether some payout is proved, and all agree with the books."""
        return bool(self.proofs.get("proved")) and not self.off and not self.unaccounted


async def wait_for_payouts(pool: Pool) -> DemoPayouts:
    """Return what the payouts come to, once all are accounted for or time is up."""
    payouts = await _read(pool)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_TIMEOUT_S):
            while not payouts.is_settled:
                await asyncio.sleep(_LOOK_EVERY_S)
                payouts = await _read(pool)
    return payouts


async def _read(pool: Pool) -> DemoPayouts:
    rows = await payout_reports.list_payouts(pool, stripe_account=None, asked=payout_reports.ANY)
    return payouts_of(
        rows, await reports.fetch_trial_balance(pool, as_of=None, stripe_account=None)
    )


def payouts_of(rows: Sequence[PayoutRow], trial_balance: Sequence[TrialBalanceRow]) -> DemoPayouts:
    """Add payouts up, and set each sum against its line of the trial balance."""
    booked = {
        (StripeAccount(row.stripe_account, livemode=row.livemode), row.currency): row.balance
        for row in trial_balance
        if row.ledger_account == Account.PAYOUTS_IN_TRANSIT
    }
    in_transit: dict[tuple[StripeAccount, str], Counter[Whereabouts]] = {}
    for row in rows:
        key = StripeAccount(row.stripe_account, livemode=row.livemode), row.currency
        in_transit.setdefault(key, Counter())[row.whereabouts] += row.in_transit
    return DemoPayouts(
        proofs=Counter(row.proof for row in rows),
        balances=[
            PayoutBalance(
                account=account,
                currency=currency,
                in_transit=in_transit.get((account, currency), {}),
                booked=booked.get((account, currency), 0),
            )
            for account, currency in sorted({*booked, *in_transit})
        ],
        unaccounted=[row for row in rows if not _is_accounted_for(row)],
    )


def _is_accounted_for(row: PayoutRow) -> bool:
    return row.proof in ("proved", "inferred") or row.whereabouts == "on_the_way"
