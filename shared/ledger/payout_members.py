"""What is in a payout, and what of it is to be proved. PURE: stdlib only.

Amounts are in minor units of the payout's currency.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

# What a proof came to: `inferred` is said of payouts that Stripe lists no members of.
PayoutVerdict = Literal["proved", "waiting", "inferred", "drift"]


@dataclass(frozen=True, slots=True)
class ProvablePayout:
    """A payout to be proved; `proof_tries` is how often it was in vain, since anything changed.

    `is_automatic` is None where the key may not read payouts.
    """

    payout_id: str
    amount: int
    currency: str
    created: datetime
    balance_transaction_id: str | None
    is_automatic: bool | None
    reconciliation_status: str | None
    proof: PayoutVerdict
    proof_tries: int
    members_read_at: datetime | None


@dataclass(frozen=True, slots=True)
class PayoutMember:
    """A balance transaction as a payout's list states it, or as it is inferred to be in one."""

    id: str
    type: str
    reporting_category: str
    source_id: str | None
    amount: int
    fee: int
    net: int


@dataclass(frozen=True, slots=True)
class FreeRow:
    """A row of the journal that was free, and what of its net other payouts took."""

    id: str
    type: str
    reporting_category: str
    source_id: str | None
    net: int
    amount: int | None
    taken: int
    available_on: datetime
    effective_at: datetime

    @property
    def left(self) -> int:
        """Return what of it no other payout took."""
        return self.net - self.taken


@dataclass(frozen=True, slots=True)
class FreeBatch:
    """Rows that were free of those that came until `reached_at`."""

    rows: Sequence[FreeRow]
    reached_at: datetime
