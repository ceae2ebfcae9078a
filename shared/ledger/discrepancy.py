"""One discrepancy: its kinds, what was found, and its life. PURE.

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

# The contract's, whoever finds them; some have no finder yet.
Kind = Literal[
    "missing",
    "late",
    "different",
    "unexpected",
    "duplicated",
    "unknown_type",
    "null_source",
    "awaiting_too_long",
    "coverage_gap",
    "offset_gap",
    "balance_drift",
    "payout_drift",
    "undelivered_event",
    "dead_letter",
    "in_flip",
    "fx_unknown",
    "fee_mismatch",
    "account_unconfigured",
    "book_missing",
    "book_differs",
]
# The kind, and the object that it is about.
DiscrepancyKey = tuple[Kind, str]
DiscrepancyStatus = Literal["open", "healing", "healed", "resolved", "stuck"]
EventName = Literal["opened", "healed", "resolved", "reopened", "stuck"]

# What the posting rules find, the gravest first: money without a place, figures at odds, a name
# that is missing.
POSTING_KINDS: Final[Sequence[Kind]] = ("unknown_type", "fee_mismatch", "null_source")
# What a pass over windows opens and settles, and what else a pass does.
WINDOW_KINDS: Final[Sequence[Kind]] = ("missing", "different", "unexpected")
PASS_KINDS: Final[Sequence[Kind]] = (
    *WINDOW_KINDS,
    "balance_drift",
    "coverage_gap",
    "dead_letter",
    "in_flip",
)
# What comparing events with receipts opens and settles.
EVENT_KINDS: Final[Sequence[Kind]] = ("undelivered_event",)
# Something is left to do. In SQL it is `tieout.is_unsettled`.
UNSETTLED: Final[frozenset[DiscrepancyStatus]] = frozenset(("open", "healing", "stuck"))
ATTEMPTS_MAX: Final = 3
# Stripe moves it without moving money.
_NO_MONEY: Final = "available_on"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, as it was found; `expected` is Stripe's side, `actual` ours.

    `amount_at_risk` is unsigned, in minor units of `currency`. `effect_minor` is what it adds to
    the ledger beyond Stripe's; None: nothing.
    """

    kind: Kind
    object_id: str
    amount_at_risk: int | None
    currency: str | None
    reason: str
    expected: Mapping[str, object] | None = None
    actual: Mapping[str, object] | None = None
    effect_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A finding and its life: `event` names its last change, None if that was no news.

    `attempts` counts the heals that were tried, or how often a drift was searched for; `note` is
    why a person closed it.
    """

    finding: Finding
    status: DiscrepancyStatus
    attempts: int = 0
    event: EventName | None = None
    note: str | None = None

    @property
    def key(self) -> DiscrepancyKey:
        """Return what it is one of: there is one discrepancy of a kind about an object."""
        return self.finding.kind, self.finding.object_id

    @property
    def is_settled(self) -> bool:
        """Say whether nothing is left to do."""
        return self.status not in UNSETTLED

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


def open_or_refresh(finding: Finding, *, known: Discrepancy | None) -> Discrepancy:
    """Take in a finding, known or new; it is settled if a person closed it as it is."""
    if known is None:
        return Discrepancy(finding=finding, status="open", event="opened")
    if known.is_closed_by_hand and is_same_fact(known.finding, finding):
        # It may have been gone for a time, and moved nothing then.
        as_it_was = replace(known.finding, effect_minor=finding.effect_minor)
        return replace(known, finding=as_it_was, event=None)
    if known.is_settled:
        return Discrepancy(finding=finding, status="open", event="reopened")
    if known.status == "stuck":
        # Why it is stuck says more than that it is there.
        finding = replace(finding, reason=known.finding.reason)
    return replace(known, finding=finding, event=None)


def start_heal(discrepancy: Discrepancy, *, refusal: str | None) -> Discrepancy:
    """Begin the next attempt to heal, or give up; `refusal` is why the last one failed."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
        return discrepancy
    if discrepancy.attempts >= ATTEMPTS_MAX:
        return mark_stuck(
            discrepancy,
            reason=refusal or f"published {ATTEMPTS_MAX} times, and still not in the journal",
        )
    return replace(discrepancy, status="healing", attempts=discrepancy.attempts + 1)


def mark_stuck(discrepancy: Discrepancy, *, reason: str) -> Discrepancy:
    """Give up until a person acts."""
    event: EventName | None = None if discrepancy.status == "stuck" else "stuck"
    return replace(
        discrepancy,
        finding=replace(discrepancy.finding, reason=reason),
        status="stuck",
        event=event,
    )


def heal_refused(discrepancy: Discrepancy, *, attempts: int, reason: str) -> Discrepancy:
    """Note an attempt to heal that the writer refused, and why."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
        return discrepancy
    finding = replace(discrepancy.finding, reason=reason)
    return replace(discrepancy, finding=finding, status="healing", attempts=attempts)


def search_failed(discrepancy: Discrepancy, *, steps_max: int) -> Discrepancy:
    """Note that a drift was looked for once more in vain; give up after `steps_max` times."""
    if discrepancy.status == "stuck" or discrepancy.is_settled:
        return discrepancy
    discrepancy = replace(discrepancy, attempts=discrepancy.attempts + 1)
    if discrepancy.attempts < steps_max:
        return discrepancy
    return mark_stuck(
        discrepancy, reason="history was read again, and still the balance is not Stripe's"
    )


def withdraw_discrepancy(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what Stripe does not state any more: nothing was healed, and nothing is wrong."""
    if discrepancy.is_settled:
        return _moves_nothing(discrepancy)
    finding = replace(discrepancy.finding, reason="Stripe listed it once, and has it no more")
    return replace(discrepancy, finding=finding, status="resolved", event="resolved")


def clear_event(discrepancy: Discrepancy) -> Discrepancy:
    """Return it as it is once its news has been told."""
    return replace(discrepancy, event=None)


def close_discrepancy(discrepancy: Discrepancy) -> Discrepancy:
    """Settle what holds no longer: a missing row was healed, anything else was resolved."""
    if discrepancy.is_settled:
        return _moves_nothing(discrepancy)
    if discrepancy.finding.kind == "missing":
        return replace(discrepancy, status="healed", event="healed")
    return replace(discrepancy, status="resolved", event="resolved")


def _money(side: Mapping[str, object] | None) -> Mapping[str, object] | None:
    return side and {name: value for name, value in side.items() if name != _NO_MONEY}


def _moves_nothing(discrepancy: Discrepancy) -> Discrepancy:
    """Return what is settled as it is; of what a person closed, say that its effect is gone."""
    if not discrepancy.is_closed_by_hand:
        return replace(discrepancy, event=None)
    finding = replace(discrepancy.finding, effect_minor=None)
    return replace(discrepancy, finding=finding, event=None)
