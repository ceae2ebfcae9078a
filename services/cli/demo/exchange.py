"""A sale that is refunded at another rate than it was booked at, and what the journal has of it.

Promises the journal's own figures: what the business was asked to do says nothing of what was
posted. All of the sale is refunded, so that what stays in Income:Refunds is what it was booked at.
"""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shared.ledger.account import Account
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import object_history
from shared.postgres.journal.object_history import HistoryRow

PRESENTED_MINOR: Final = 10_000
PRESENTED_CURRENCY: Final = "eur"
# 100.00 EUR are booked at 108.70 USD, and cost 110.23 USD when they are given back.
SALE: Final[Mapping[str, Any]] = {
    "amount": PRESENTED_MINOR,
    "currency": PRESENTED_CURRENCY,
    "settles_in": "usd",
    "rate_ppm": 1_087_000,
}
REFUND: Final[Mapping[str, Any]] = {"amount": PRESENTED_MINOR, "rate_ppm": 1_102_300}
_TIMEOUT_S: Final = 60.0
_LOOK_EVERY_S: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeDifference:
    """What the journal has of such a refund, in minor units of `currency`; no entry: None.

    `booked` is what the sale was booked at, `taken` what the refund took from the balance,
    `difference` what is in Expenses:FxGainLoss, `refunds` what is left in Income:Refunds.
    """

    refund_id: str
    entry_id: str | None
    currency: str
    booked: int
    taken: int
    difference: int
    refunds: int

    @property
    def is_settled(self) -> bool:
        """Say whether the difference was posted, and leaves of the refund what was sold."""
        return (
            self.entry_id is not None
            and self.refunds == self.booked
            and self.difference == self.taken - self.booked
        )


async def wait_for_difference(pool: Pool, refund_id: str) -> ExchangeDifference:
    """Return what the journal has of the refund, once its difference is posted or time is up."""
    difference = await _read(pool, refund_id)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_TIMEOUT_S):
            while difference.entry_id is None:
                await asyncio.sleep(_LOOK_EVERY_S)
                difference = await _read(pool, refund_id)
    return difference


async def _read(pool: Pool, refund_id: str) -> ExchangeDifference:
    entries = (await object_history.load_history(pool, [refund_id], stripe_account=None)).entries
    return difference_of(entries, refund_id=refund_id)


def difference_of(entries: Sequence[HistoryRow], *, refund_id: str) -> ExchangeDifference:
    """Add up the entries of a refund and its charge."""
    of_refund = [entry for entry in entries if entry["source_id"] == refund_id]
    posted = [entry for entry in of_refund if entry["kind"] == "fx"]
    taken = [entry for entry in of_refund if entry["kind"] != "fx"]
    return ExchangeDifference(
        refund_id=refund_id,
        entry_id=posted[0]["entry_id"] if posted else None,
        currency=SALE["settles_in"],
        booked=-_sum(entries, Account.SALES),
        taken=_sum(taken, Account.REFUNDS),
        difference=_sum(posted, Account.FX_GAIN_LOSS),
        refunds=_sum(of_refund, Account.REFUNDS),
    )


def _sum(entries: Sequence[HistoryRow], account: Account) -> int:
    return sum(
        amount_minor
        for entry in entries
        for name, amount_minor in zip(entry["ledger_accounts"], entry["amounts_minor"], strict=True)
        if name == account
    )
