"""Discrepancies: their kinds and their life. PURE.

    (nothing) ── opened ──▶ open ──▶ healing ── healed ──▶ healed
                              │         └─── stuck ──▶ stuck (a person acts, or it heals late)
                              └── resolved ──▶ resolved
    healed, resolved ── reopened ──▶ open, but not what a person closed, unless it changes

Promises that a fact is healed at most three times before it is `stuck` with its reason, that a
change which says nothing new has no event, and that what a person closed stays closed for as long
as it says what it said then: a note is no money, but its effect is counted on. Never deletes: a
settled discrepancy is history.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from shared.ledger.balance_transaction import stated
from shared.ledger.money import INT64_MAX
from shared.ledger.transaction_row import MalformedRow, TransactionRow

Kind = Literal["missing", "different", "unexpected", "balance_drift", "coverage_gap"]
Status = Literal["open", "healing", "healed", "resolved", "stuck"]
EventName = Literal["opened", "healed", "resolved", "reopened", "stuck"]

# What a pass over windows opens and settles; the contract's other kinds are found elsewhere.
WINDOW_KINDS: Final[Sequence[Kind]] = ("missing", "different", "unexpected")
HEALS_MAX: Final = 3
_UNSETTLED: Final = frozenset(("open", "healing", "stuck"))
# Stripe moves it without moving money.
_NO_MONEY: Final = "available_on"
# What a side has, of whichever row.
_UNKNOWN: Final[Mapping[str, object]] = dict.fromkeys(
    (
        *("id", "amount", "fee", "fee_details", "net", "currency", "type", "reporting_category"),
        *("balance_type", "created", "available_on", "source", "entry_id"),
    )
)


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
    """A finding with its place in life, and what its last change is called, if it said any news.

    `note` is why a person closed it.
    """

    finding: Finding
    status: Status
    heals: int = 0
    event: EventName | None = None
    note: str | None = None

    @property
    def is_settled(self) -> bool:
        """Say whether nothing is left to do."""
        return self.status not in _UNSETTLED

    @property
    def is_stuck(self) -> bool:
        """Say whether nothing but a person can settle it."""
        return self.status == "stuck"

    @property
    def is_closed_by_hand(self) -> bool:
        """Say whether a person closed it, as it was."""
        return self.status == "resolved" and self.note is not None

    @property
    def holds(self) -> bool:
        """Say whether it is not known to be gone: it is open, or a person closed it as it was."""
        return not self.is_settled or self.is_closed_by_hand


def missing(row: TransactionRow) -> Finding:
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


def unreadable(row: MalformedRow) -> Finding:
    """Describe a row that no entry can be made of."""
    return Finding(
        kind="missing",
        object_id=row.id,
        amount_at_risk=None,
        currency=None,
        expected={**_UNKNOWN, "id": row.id, "created": row.created},
        actual=None,
        reason=f"no entry can be made of it: {row.reason}",
    )


def different(theirs: TransactionRow, ours: TransactionRow) -> Finding:
    """Describe a row whose entry has other money, or another date, or was reversed.

    Its effect is in the entry's balance and currency: what Stripe has in another one is none of it.
    """
    is_one_balance = ours.is_reversed or _key(ours) == _key(theirs)
    return Finding(
        kind="different",
        object_id=theirs.id,
        amount_at_risk=_at_risk(theirs.net - ours.net),
        currency=theirs.currency if ours.is_reversed else ours.currency,
        expected=_side(theirs),
        actual=_side(ours),
        reason=_difference(theirs, ours),
        effect_minor=_effect(ours.net - (theirs.net if is_one_balance else 0)),
    )


def unexpected(row: TransactionRow) -> Finding:
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


def is_same_fact(before: Finding, after: Finding) -> bool:
    """Say whether a discrepancy says what it said before.

    That is the same two sides, whatever Stripe moved of their value dates; of a drift the same
    difference. So does `tieout.is_same_fact`, by which Postgres keeps closed what a person closed.
    """
    if before.kind == "balance_drift":
        return before.effect_minor == after.effect_minor
    return (_money(before.expected), _money(before.actual)) == (
        _money(after.expected),
        _money(after.actual),
    )


def open_or_refresh(finding: Finding, *, kept: Discrepancy | None) -> Discrepancy:
    """Take in a finding, known or new; it is settled if a person closed it as it is."""
    if kept is None:
        return Discrepancy(finding=finding, status="open", event="opened")
    if kept.is_closed_by_hand and is_same_fact(kept.finding, finding):
        # It may have been gone for a time, and moved nothing then.
        as_it_was = replace(kept.finding, effect_minor=finding.effect_minor)
        return replace(kept, finding=as_it_was, event=None)
    if kept.is_settled:
        return Discrepancy(finding=finding, status="open", event="reopened")
    if kept.status == "stuck":
        # Why it is stuck says more than that it is there.
        finding = replace(finding, reason=kept.finding.reason)
    return replace(kept, finding=finding, event=None)


def start_heal(discrepancy: Discrepancy, *, refusal: str | None) -> Discrepancy:
    """Begin the next attempt to heal, or give up; `refusal` is why the last one failed."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
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


def heal_refused(discrepancy: Discrepancy, *, heals: int, reason: str) -> Discrepancy:
    """Note an attempt to heal that the writer refused, and why."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
        return discrepancy
    finding = replace(discrepancy.finding, reason=reason)
    return replace(discrepancy, finding=finding, status="healing", heals=heals)


def search_failed(discrepancy: Discrepancy, *, steps_max: int) -> Discrepancy:
    """Note that a drift was looked for once more in vain; give up after `steps_max` times."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
        return discrepancy
    discrepancy = replace(discrepancy, heals=discrepancy.heals + 1)
    if discrepancy.heals < steps_max:
        return discrepancy
    return stuck(
        discrepancy, reason="history was read again, and still the balance is not Stripe's"
    )


def withdraw(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what Stripe does not state any more: nothing was healed, and nothing is wrong."""
    if discrepancy.is_settled:
        return _moves_nothing(discrepancy)
    finding = replace(discrepancy.finding, reason="Stripe listed it once, and has it no more")
    return replace(discrepancy, finding=finding, status="resolved", event="resolved")


def clear_event(discrepancy: Discrepancy) -> Discrepancy:
    """Return it as it is once its news has been told."""
    return replace(discrepancy, event=None)


def gone(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what holds no longer: a missing row was healed, anything else was resolved."""
    if discrepancy.is_settled:
        return _moves_nothing(discrepancy)
    if discrepancy.finding.kind == "missing":
        return replace(discrepancy, status="healed", event="healed")
    return replace(discrepancy, status="resolved", event="resolved")


def _side(row: TransactionRow) -> Mapping[str, object]:
    """Say all that is known of one side.

    Ours is as the entry states it, as queries/resolution_queue.sql does for a fresh read (a test
    holds the two together): the journal keeps on which accounts fees are, and not which fees they
    were.
    """
    if row.stated is not None:
        return stated(row.stated)
    return {
        **_UNKNOWN,
        "id": row.id,
        "amount": row.amount,
        "fee": row.fee,
        "net": row.net,
        "currency": row.currency,
        "type": row.type,
        "reporting_category": row.reporting_category,
        "balance_type": row.balance_type,
        "created": row.created,
        "available_on": row.available_on,
        "source": row.source_id,
        "entry_id": row.entry_id,
    }


def _difference(theirs: TransactionRow, ours: TransactionRow) -> str:
    if ours.is_reversed:
        return "Stripe has it, and its entry was reversed: nothing of it is in the ledger"
    if theirs.created == ours.created:
        return "Stripe's balance transaction has other money than its entry"
    return "Stripe's balance transaction has another date than its entry"


def _money(side: Mapping[str, object] | None) -> Mapping[str, object] | None:
    return side and {name: value for name, value in side.items() if name != _NO_MONEY}


def _moves_nothing(discrepancy: Discrepancy) -> Discrepancy:
    """Return what is settled as it is; of what a person closed, say that its effect is gone."""
    if not discrepancy.is_closed_by_hand:
        return replace(discrepancy, event=None)
    finding = replace(discrepancy.finding, effect_minor=None)
    return replace(discrepancy, finding=finding, event=None)


def _key(row: TransactionRow) -> tuple[str, str]:
    return row.balance_type, row.currency


def _effect(amount_minor: int) -> int | None:
    return max(-INT64_MAX, min(amount_minor, INT64_MAX)) or None


def _at_risk(amount_minor: int) -> int:
    # The difference of two bigints may leave bigint; the column does not.
    return min(abs(amount_minor), INT64_MAX)
