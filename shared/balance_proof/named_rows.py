"""What of a difference is in rows that somebody can name, and what is in none. PURE.

Promises that a difference is explained by rows alone, each by its id: an equal amount explains
nothing. A row that the proof reckons with already is never counted a second time. What a person
closed with a note explains what it did before: its money is where it was.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from shared.balance_proof.allowed_differences import subset_sums
from shared.balance_proof.balance_rows import ZERO, PendingAvailable
from shared.balance_proof.listed_rows import ListedRow
from shared.ledger.account import BalanceKey
from shared.ledger.discrepancy import Discrepancy

# What the journal holds of each balance transaction on each balance, as a snapshot shows it: the
# net of all its entries, reversals too. What has entries there is named, be it with nothing.
Booked = Mapping[str, Mapping[BalanceKey, PendingAvailable]]


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row that the two sides differ by, and what it adds to the ledger beyond Stripe's.

    `is_ours` says that it does so because the journal has it, or has it otherwise. Where
    `doubt_minor` is not 0, it adds nothing or that. `pending_minor` is the part of the effect that
    is pending.
    """

    id: str
    key: BalanceKey
    effect_minor: int
    is_ours: bool = False
    doubt_minor: int = 0
    pending_minor: int = 0


def unnamed(
    key: BalanceKey,
    difference: int,
    rows: Iterable[NamedRow],
    *,
    listed: AbstractSet[str],
    held: AbstractSet[str],
) -> int:
    """Return what of an exact difference no row explains, in minor units.

    `listed` are the rows that the difference is reckoned with, `held` those that the journal had.
    """
    reckoned = reckon(key, rows, listed=listed, held=held)
    left = difference - sum(row.effect_minor for row in reckoned)
    doubts = [row.doubt_minor for row in reckoned if row.is_ours and row.doubt_minor]
    allowed = subset_sums(doubts)
    is_explained = (
        left in allowed.values
        if allowed.values is not None
        else allowed.lowest <= left <= allowed.highest
    )
    return 0 if is_explained else left


def reckon(
    key: BalanceKey, rows: Iterable[NamedRow], *, listed: AbstractSet[str], held: AbstractSet[str]
) -> Sequence[NamedRow]:
    """Return the rows of a balance that its difference has not reckoned with already, once each."""
    known = {row.id: row for row in rows if row.key == key}
    # One that the journal lacks moves nothing once it is listed: the difference has it already.
    absent = [row for row in known.values() if not row.is_ours and row.id not in listed | held]
    return [*absent, *(row for row in known.values() if row.is_ours and row.id in held)]


def split(
    key: BalanceKey, rows: Sequence[NamedRow], *, listed: AbstractSet[str]
) -> PendingAvailable:
    """Return what rows of discrepancies add to a balance, pending and available."""
    held = {row.id for row in rows if row.is_ours}
    reckoned = reckon(key, rows, listed=listed, held=held)
    pending = sum(row.pending_minor for row in reckoned)
    return PendingAvailable(pending, sum(row.effect_minor for row in reckoned) - pending)


def of_discrepancies(
    discrepancies: Iterable[Discrepancy], *, booked: Booked, at: datetime
) -> Sequence[NamedRow]:
    """Return the rows of the discrepancies that hold, pending as of `at`.

    Of several of one row the last says what Stripe has of it; what is ours the snapshot says.
    """
    latest = {
        discrepancy.finding.object_id: discrepancy.finding.expected
        for discrepancy in discrepancies
        if discrepancy.holds
    }
    rows: list[NamedRow] = []
    for row_id, expected in latest.items():
        effects = dict(booked.get(row_id, {}))
        if expected is not None:
            net = expected.get("net")
            if not isinstance(net, int):
                continue  # by how much they differ nobody can say: no entry can be made of it
            key = str(expected.get("balance_type") or "payments"), str(expected.get("currency"))
            available_on = expected.get("available_on")
            is_pending = isinstance(available_on, int) and available_on > at.timestamp()
            lacking = PendingAvailable(-net, 0) if is_pending else PendingAvailable(0, -net)
            effects[key] = effects.get(key, ZERO) + lacking
        rows += [
            NamedRow(
                row_id,
                key,
                effect.total,
                is_ours=row_id in booked,
                pending_minor=effect.pending,
            )
            for key, effect in effects.items()
            # Of what is booked as Stripe has it there is nothing to name.
            if effect != ZERO or row_id not in booked
        ]
    return rows


def of_young(rows: Iterable[ListedRow]) -> Sequence[NamedRow]:
    """Return rows that are too young to be judged, as far as the journal lacks them."""
    return [NamedRow(row.id, row.key, -row.net) for row in rows]
