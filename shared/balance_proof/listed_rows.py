"""What lists and balances show, and the rows of a balance by when a list first showed them. PURE.

Promises that a row is told apart that came late: a list which should have shown it did not. What
follows of that for a balance is balance_readings.py's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shared.ledger.account import BalanceKey


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row by what a balance needs of it; `net` in minor units, times in unix seconds."""

    id: str
    key: BalanceKey
    net: int
    created: int
    available_on: int = 0


@dataclass(frozen=True, slots=True)
class ListReading:
    """A list, newest first: whole for rows created after `whole_after_s`.

    `at_s` is Stripe's second of it, `sent_s` and `received_s` are of our monotonic clock.
    """

    rows: Sequence[ListedRow]
    whole_after_s: int
    at_s: int
    sent_s: float
    received_s: float


@dataclass(frozen=True, slots=True)
class BalanceReading:
    """Stripe's balances in minor units, with the same times as a list's."""

    totals: Mapping[BalanceKey, int]
    at_s: int
    sent_s: float
    received_s: float


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A listed row: the first list that showed it, and the last before it that should have.

    `is_late`: a list of a later second than the row's own did not show it.
    """

    row: ListedRow
    shown: int
    absent: int
    is_late: bool

    @property
    def is_in_turn(self) -> bool:
        """Say whether the list before the one that showed it was there to show it."""
        return not self.is_late and self.absent == self.shown - 1


@dataclass(slots=True)
class RowSums:
    """The rows of one balance by the list that first showed them, in that order.

    Sums are of all rows before the one of the same place: net, what of it is above 0, and below.
    """

    rows: list[ShownRow] = field(default_factory=list)
    shown: list[int] = field(default_factory=list)
    nets: list[int] = field(default_factory=lambda: [0])
    gains: list[int] = field(default_factory=lambda: [0])
    losses: list[int] = field(default_factory=lambda: [0])
    # Apart: those that did not come in turn.
    late: list[ShownRow] = field(default_factory=list)
    # How many came after the first list, and how many of them late.
    come_count: int = 0
    late_count: int = 0

    def take(self, shown_row: ShownRow) -> None:
        """Take in a row that no list before showed."""
        if shown_row.shown:
            self.come_count += 1
            self.late_count += shown_row.is_late
        if not shown_row.is_in_turn:
            self.late.append(shown_row)
            return
        self.rows.append(shown_row)
        self.shown.append(shown_row.shown)
        self.nets.append(self.nets[-1] + shown_row.row.net)
        self.gains.append(self.gains[-1] + max(0, shown_row.row.net))
        self.losses.append(self.losses[-1] + min(0, shown_row.row.net))
