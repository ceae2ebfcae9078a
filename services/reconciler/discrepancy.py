"""Discrepancies: their kinds and their life. PURE.

    (nothing) ── opened ──▶ open ──▶ healing ── healed ──▶ healed
                              │         └─── stuck ──▶ stuck (a person acts, or it heals late)
                              └── resolved ──▶ resolved
    healed, resolved ── reopened ──▶ open

Promises that a fact is healed at most three times before it is `stuck` with its reason, and that a
change which says nothing new has no event. Never deletes: a settled discrepancy is history.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from services.reconciler.compare import Row, Unreadable
from shared.ledger.money import INT64_MAX

Kind = Literal["missing", "different", "unexpected", "balance_drift", "coverage_gap"]
Status = Literal["open", "healing", "healed", "resolved", "stuck"]
EventName = Literal["opened", "healed", "resolved", "reopened", "stuck"]

# What a pass over windows opens and settles; the contract's other kinds are found elsewhere.
WINDOW_KINDS: Final[Sequence[Kind]] = ("missing", "different", "unexpected")
HEALS_MAX: Final = 3
_UNSETTLED: Final = frozenset(("open", "healing", "stuck"))


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference as a comparison saw it; `expected` is Stripe's, `actual` ours.

    `effect_minor` is what it adds to the ledger beyond Stripe's, in `currency`; None: nothing.
    """

    kind: Kind
    object_id: str
    amount_at_risk: int | None
    currency: str | None
    expected: Mapping[str, object] | None
    actual: Mapping[str, object] | None
    reason: str
    effect_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A finding with its place in life, and what its last change is called, if it said any news."""

    finding: Finding
    status: Status
    heals: int = 0
    event: EventName | None = None

    @property
    def is_settled(self) -> bool:
        """Say whether nothing is left to do."""
        return self.status not in _UNSETTLED


def missing(row: Row) -> Finding:
    """Describe a row that a webhook announces and the journal lacks."""
    return Finding(
        kind="missing",
        object_id=row.id,
        amount_at_risk=_at_risk(row.net),
        currency=row.currency,
        expected=_side(row),
        actual=None,
        reason="Stripe has it, the journal does not, and nothing is on its way",
        effect_minor=_effect(-row.net),
    )


def unreadable(row: Unreadable) -> Finding:
    """Describe a row that no entry can be made of."""
    return Finding(
        kind="missing",
        object_id=row.id,
        amount_at_risk=None,
        currency=None,
        expected={"id": row.id, "created": row.created},
        actual=None,
        reason=f"no entry can be made of it: {row.reason}",
    )


def different(theirs: Row, ours: Row) -> Finding:
    """Describe a row whose entry has other money."""
    return Finding(
        kind="different",
        object_id=theirs.id,
        amount_at_risk=_at_risk(theirs.net - ours.net),
        currency=theirs.currency,
        expected=_side(theirs),
        actual=_side(ours),
        reason="Stripe's balance transaction has other money than its entry"
        if theirs.created == ours.created
        else "Stripe's balance transaction has another date than its entry",
        effect_minor=_effect(ours.net - theirs.net if _key(ours) == _key(theirs) else -theirs.net),
    )


def unexpected(row: Row) -> Finding:
    """Describe an entry whose balance transaction Stripe does not have."""
    return Finding(
        kind="unexpected",
        object_id=row.id,
        amount_at_risk=_at_risk(row.net),
        currency=row.currency,
        expected=None,
        actual=_side(row),
        reason="the journal has it, Stripe answers 404 for it",
        effect_minor=_effect(row.net),
    )


def drift(*, balance_type: str, currency: str, ledger: int, stripe: int, unnamed: int) -> Finding:
    """Describe a balance of whose difference `unnamed` is in no row that anybody knows of."""
    return Finding(
        kind="balance_drift",
        object_id=f"{balance_type}:{currency}",
        amount_at_risk=_at_risk(unnamed),
        currency=currency,
        expected={"balance_type": balance_type, "currency": currency, "total": stripe},
        actual={"balance_type": balance_type, "currency": currency, "total": ledger},
        reason="the balance is not Stripe's, and no row says why",
        effect_minor=_effect(unnamed),
    )


def coverage_gap(object_id: str, *, reason: str) -> Finding:
    """Describe a window that stays unsettled; `object_id` is its first second."""
    return Finding(
        kind="coverage_gap",
        object_id=object_id,
        amount_at_risk=None,
        currency=None,
        expected=None,
        actual=None,
        reason=reason,
    )


def found(finding: Finding, *, kept: Discrepancy | None) -> Discrepancy:
    """Take in a finding, known or new."""
    if kept is None:
        return Discrepancy(finding=finding, status="open", event="opened")
    if kept.is_settled:
        return Discrepancy(finding=finding, status="open", event="reopened")
    if kept.status == "stuck":
        # Why it is stuck says more than that it is there.
        finding = replace(finding, reason=kept.finding.reason)
    return replace(kept, finding=finding, event=None)


def healing(discrepancy: Discrepancy, *, refusal: str | None) -> Discrepancy:
    """Begin the next attempt to heal, or give up; `refusal` is why the last one failed."""
    if discrepancy.status == "stuck":
        return discrepancy
    if discrepancy.heals >= HEALS_MAX:
        return stuck(
            discrepancy,
            reason=refusal or f"published {HEALS_MAX} times, and still not in the journal",
        )
    return replace(discrepancy, status="healing", heals=discrepancy.heals + 1)


def stuck(discrepancy: Discrepancy, *, reason: str) -> Discrepancy:
    """Give up until a person acts."""
    event: EventName | None = None if discrepancy.status == "stuck" else "stuck"
    return replace(
        discrepancy,
        finding=replace(discrepancy.finding, reason=reason),
        status="stuck",
        event=event,
    )


def tried(discrepancy: Discrepancy, *, heals: int, reason: str) -> Discrepancy:
    """Note an attempt to heal that the writer refused, and why."""
    if discrepancy.status == "stuck":
        return discrepancy
    finding = replace(discrepancy.finding, reason=reason)
    return replace(discrepancy, finding=finding, status="healing", heals=heals)


def searched(discrepancy: Discrepancy, *, steps_max: int) -> Discrepancy:
    """Note that a drift was looked for once more in vain; give up after `steps_max` times."""
    if discrepancy.status == "stuck":
        return discrepancy
    discrepancy = replace(discrepancy, heals=discrepancy.heals + 1)
    if discrepancy.heals < steps_max:
        return discrepancy
    return stuck(
        discrepancy, reason="history was read again, and still the balance is not Stripe's"
    )


def withdrawn(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what Stripe does not state any more: nothing was healed, and nothing is wrong."""
    if discrepancy.is_settled:
        return replace(discrepancy, event=None)
    finding = replace(discrepancy.finding, reason="Stripe listed it once, and has it no more")
    return replace(discrepancy, finding=finding, status="resolved", event="resolved")


def told(discrepancy: Discrepancy) -> Discrepancy:
    """Return it as it is once its news has been told."""
    return replace(discrepancy, event=None)


def gone(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what holds no longer: a missing row was healed, anything else was resolved."""
    if discrepancy.is_settled:
        return replace(discrepancy, event=None)
    if discrepancy.finding.kind == "missing":
        return replace(discrepancy, status="healed", event="healed")
    return replace(discrepancy, status="resolved", event="resolved")


def _side(row: Row) -> Mapping[str, object]:
    side: dict[str, object] = {
        "id": row.id,
        "net": row.net,
        "currency": row.currency,
        "balance_type": row.balance_type,
        "type": row.type,
        "created": row.created,
    }
    if row.available_on is not None:
        side["available_on"] = row.available_on
    if row.entry_id is not None:
        side["entry_id"] = row.entry_id
    return side


def _key(row: Row) -> tuple[str, str]:
    return row.balance_type, row.currency


def _effect(amount_minor: int) -> int | None:
    return max(-INT64_MAX, min(amount_minor, INT64_MAX)) or None


def _at_risk(amount_minor: int) -> int:
    # The difference of two bigints may leave bigint; the column does not.
    return min(abs(amount_minor), INT64_MAX)
