"""What of a difference is in rows that somebody can name, and what is in none. PURE.

Promises that a difference is explained by rows alone, each by its id: an equal amount explains
nothing. A row that the proof reckons with already is never counted a second time.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from services.reconciler.allowed import subset_sums
from services.reconciler.discrepancy import Discrepancy
from services.reconciler.listed_rows import Key, ListedRow
from services.reconciler.unsettled import UnsettledRow


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row that the two sides differ by, and what it adds to the ledger beyond Stripe's.

    `is_ours` says that it does so because the journal has it, or has it otherwise. Where
    `doubt_minor` is not 0, it adds nothing or that.
    """

    id: str
    key: Key
    effect_minor: int
    is_ours: bool = False
    doubt_minor: int = 0


def unnamed(
    key: Key,
    difference: int,
    rows: Iterable[NamedRow],
    *,
    listed: AbstractSet[str],
    held: AbstractSet[str],
) -> int:
    """Return what of an exact difference no row explains, in minor units.

    `listed` are the rows that the difference is reckoned with, `held` those that the journal had.
    """
    known = {row.id: row for row in rows if row.key == key}
    # One that the journal lacks moves nothing once it is listed: the difference has it already.
    absent = [row for row in known.values() if not row.is_ours and row.id not in listed | held]
    ours = [row for row in known.values() if row.is_ours and row.id in held]
    left = difference - sum(row.effect_minor for row in (*absent, *ours))
    doubts = [row.doubt_minor for row in ours if row.doubt_minor]
    allowed = subset_sums(doubts)
    is_explained = (
        left in allowed.values
        if allowed.values is not None
        else allowed.lowest <= left <= allowed.highest
    )
    return 0 if is_explained else left


def of_discrepancies(kept: Iterable[Discrepancy]) -> Sequence[NamedRow]:
    """Return the rows of the discrepancies that are open."""
    rows = []
    for one in kept:
        if one.is_settled:
            continue
        sides = ((one.finding.expected, -1), (one.finding.actual, 1))
        if any(side and not isinstance(side.get("net"), int) for side, _ in sides):
            continue  # by how much they differ nobody can say: of one side no entry can be made
        effects: dict[Key, int] = {}
        for side, sign in sides:
            net = (side or {}).get("net")
            if side is not None and isinstance(net, int):
                key = str(side.get("balance_type") or "payments"), str(side.get("currency"))
                effects[key] = effects.get(key, 0) + sign * net
        is_ours = one.finding.actual is not None
        rows += [
            NamedRow(one.finding.object_id, key, effect, is_ours=is_ours)
            for key, effect in effects.items()
        ]
    return rows


def of_unsettled(rows: Mapping[str, UnsettledRow]) -> Sequence[NamedRow]:
    """Return the rows that keep windows unsettled."""
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


def of_young(rows: Iterable[ListedRow]) -> Sequence[NamedRow]:
    """Return rows that are too young to be judged, as far as the journal lacks them."""
    return [NamedRow(row.id, row.key, -row.net) for row in rows]
