"""The rows that keep windows unsettled, and what each does to the total. PURE.

Promises a row for each difference that neither a heal nor the page explains; never guesses at what
Stripe has not been asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.reconciler.compare import Comparison
from services.reconciler.windows import window_of
from shared.balance_proof.named_rows import NamedRow

if TYPE_CHECKING:
    from shared.ledger.transaction_row import TransactionRow


@dataclass(frozen=True, slots=True)
class UnsettledRow:
    """A row that keeps its window unsettled, and what it adds to the ledger beyond Stripe's.

    `effect_minor` is 0 for an entry that Stripe does not list and answers for by its id, and None
    where nobody can say yet: Stripe has not been asked, or has not answered for this id. Then it is
    0 or `doubt_minor`. `is_ours` says that the journal has it, or has it otherwise.
    """

    window_no: int
    balance_type: str
    currency: str
    effect_minor: int | None
    doubt_minor: int = 0
    is_ours: bool = False

    @property
    def may_be_lacking(self) -> bool:
        """Say whether the journal lacks the row, or nobody can say that it does not."""
        return not self.is_ours or self.effect_minor is None


def unsettled_rows(
    comparison: Comparison, *, leave: frozenset[str], listed_by_id: frozenset[str]
) -> Mapping[str, UnsettledRow]:
    """Return by id the rows that still differ and that nothing explains yet."""
    effects: dict[str, tuple[TransactionRow, int | None, int]] = {
        row.id: (row, -row.net, 0) for row in comparison.absent
    }
    effects |= {
        row.id: (row, 0 if row.id in listed_by_id else None, row.net)
        for row in comparison.unexpected
    }
    # It came between two looks, and is judged by the next pass.
    effects |= {
        theirs.id: (theirs, None, ours.net - theirs.net) for theirs, ours in comparison.different
    }
    ours = {row.id for row in comparison.unexpected} | {own.id for _, own in comparison.different}
    return {
        row_id: UnsettledRow(
            window_no=window_of(row.created),
            balance_type=row.balance_type,
            currency=row.currency,
            effect_minor=effect_minor,
            doubt_minor=doubt_minor,
            is_ours=row_id in ours,
        )
        for row_id, (row, effect_minor, doubt_minor) in effects.items()
        if row_id not in leave
    }


def name_unsettled(rows: Mapping[str, UnsettledRow]) -> Sequence[NamedRow]:
    """Return them as a proof names rows that the two sides differ by."""
    return [
        NamedRow(
            row_id,
            (row.balance_type, row.currency),
            row.effect_minor or 0,
            is_ours=row.is_ours,
            doubt_minor=row.doubt_minor if row.effect_minor is None else 0,
        )
        for row_id, row in rows.items()
    ]
