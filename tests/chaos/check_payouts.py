"""Whether each payout that Stripe has finished is proved, and all are what is in transit.

Promises to wait, and not for ever, for a proof that is tried again: the last try may have been
before the last row was posted. Beside what a forger keeps from a proof nothing does so at rest.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tests.chaos.queries import SQL
from tests.chaos.running_stack import Connection
from tests.chaos.violations import Violation

_PROVED_WITHIN_S: Final = 120.0
_LOOK_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class PayoutState:
    """A payout; a row of one that `is_explained` is a discrepancy that is open."""

    payout_id: str
    proof: str
    reason: str
    is_finished: bool
    is_explained: bool


@dataclass(frozen=True, slots=True)
class InTransit:
    """What payouts have in transit in a currency, and what the books have."""

    currency: str
    shown: int
    booked: int


async def judge_payouts(
    connection: Connection,
) -> tuple[Sequence[Violation], Mapping[str, int]]:
    """Return what is wrong with the payouts, and how many have which proof."""
    began = time.monotonic()
    while True:
        payouts = [PayoutState(**row) for row in await connection.fetch(SQL["payouts"])]
        sums = [InTransit(**row) for row in await connection.fetch(SQL["payouts_in_transit"])]
        violations = [*judge(payouts, sums)]
        if not violations or time.monotonic() - began >= _PROVED_WITHIN_S:
            return violations, Counter(payout.proof for payout in payouts)
        await asyncio.sleep(_LOOK_EVERY_S)


def judge(payouts: Sequence[PayoutState], sums: Sequence[InTransit]) -> Iterator[Violation]:
    """Yield what is wrong with payouts, and with what they come to."""
    for payout in payouts:
        if payout.is_finished and payout.proof != "proved" and not payout.is_explained:
            yield Violation(
                invariant="I7",
                harm="broken",
                fact=payout.payout_id,
                what=f"is {payout.proof} at rest, and not proved: {payout.reason}",
                look_at=f"`tieout payout {payout.payout_id}`",
            )
    for each in sums:
        if each.shown != each.booked:
            yield Violation(
                invariant="I2",
                harm="broken",
                fact=f"Assets:PayoutsInTransit {each.currency}",
                what=f"is {each.booked}, and payouts come to {each.shown}",
                look_at="`tieout payouts`, `tieout trial-balance`",
            )
