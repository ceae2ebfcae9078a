"""What a pass says of itself: how far it has read, and at its end what it counted and proved. PURE.

Promises that a pass ties out only when nothing is unsettled or open and the total is exactly
Stripe's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.reconciler.pass_counts import PassCounts
from shared.balance_proof.balance_rows import BalanceRow, ties_out


@dataclass(frozen=True, slots=True)
class PassReport:
    """A whole pass: its result, and the proof of the total at its end.

    `balances` are none where nobody asked for the proof; `lacking` counts the rows that it has
    read and the journal may not have yet. `is_settled_elsewhere` says that no window is unsettled
    which a pass over a range has not read. `over_s` is how much it could have read of a window that
    was not over.
    """

    result: PassCounts
    balances: Sequence[BalanceRow]
    began_at: datetime
    duration_s: float
    lacking: int = 0
    is_settled_elsewhere: bool = True
    over_s: int = 0

    @property
    def ties_out(self) -> bool:
        """Say whether all is settled, no discrepancy is open, and the total exactly Stripe's."""
        settled = self.result.unsettled == 0 and self.result.open == 0
        settled = settled and self.is_settled_elsewhere
        return settled and bool(self.balances) and ties_out(self.balances)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pass has read: `rows` so far, newest first, down to `reached_at`.

    `from_at` is where history is expected to begin, None when nobody knows. `is_import` says that
    the account's first import has not ended; `rows_per_s` is the speed of the last half minute.
    """

    rows: int
    until_at: datetime
    reached_at: datetime
    from_at: datetime | None
    is_import: bool
    rows_per_s: float = 0.0
