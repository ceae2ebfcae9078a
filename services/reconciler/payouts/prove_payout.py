"""Whether a payout is what its members come to, by Stripe's list and by the journal. PURE.

Rules of this file:
- `proved` is said only when Stripe's list and its payout sum to zero, and the journal has each of
  them with the same money; members from before the books begin have no entry, and are counted.
- What is on its way, or is a discrepancy of its own, is waited for and never reported twice.
- Each row that keeps a payout from being proved is named, where anything tells which it is.

Theory of operation: by construction an automatic payout's rows, its own included, sum to zero
(https://docs.stripe.com/payouts/reconciliation). What they sum to beside that is the gap. A row of
other money than its entry's, one that another payout has too, and one that Stripe itself does not
know by its id explain their part of it. Of what is left a row of exactly that money may be the one:
a member that is too many, or a row of the journal that is in no payout.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from shared.ledger.discrepancy import Finding
from shared.ledger.money import INT64_MAX
from shared.ledger.payout_members import PayoutMember, PayoutVerdict, ProvablePayout
from shared.ledger.transaction_row import TransactionRow

# In a discrepancy and in a reason: what is more is counted.
_NAMED_MAX: Final = 100
_NAMED_IN_REASON_MAX: Final = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a payout is proved with.

    `own` is the payout's own row as the list has it. `journal` has what stands, by id; `older` are
    the members created before the books begin. `explained` are on the page already, and of them a
    person left those `closed` as they are; `unknown` are those that Stripe does not have by their
    ids; `elsewhere` says which other payout lists one.
    `left_over` are rows of the journal, in no payout, that moved just what the list lacks.
    """

    own: PayoutMember | None
    members: Sequence[PayoutMember]
    journal: Mapping[str, TransactionRow]
    older: frozenset[str] = frozenset()
    explained: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    left_over: Mapping[str, int] = field(default_factory=dict)
    is_within_books: bool = True

    @property
    def listed(self) -> Sequence[PayoutMember]:
        """Return all that the list has, the payout's own row too."""
        return [*self.members, *([self.own] if self.own else [])]

    @property
    def gap(self) -> int:
        """Return what the list sums to, where it should be zero."""
        return sum(member.net for member in self.listed)


@dataclass(frozen=True, slots=True)
class PayoutProof:
    """What a proof comes to; `absent` are members that nothing explains and the journal lacks.

    `is_reported` says that discrepancies of its rows are all that keeps it from being proved;
    `is_left` that a person closed them as they are, so that no later look says anything else.
    """

    verdict: PayoutVerdict
    reason: str | None
    finding: Finding | None = None
    absent: Sequence[str] = ()
    is_reported: bool = False
    is_left: bool = False


def prove_payout(payout: ProvablePayout, evidence: Evidence) -> PayoutProof:
    """Prove an automatic payout by its members."""
    if not evidence.listed and not _should_have_list(payout, evidence):
        return PayoutProof("waiting", "Stripe lists no members of it yet")
    absent = [
        member.id
        for member in evidence.listed
        if member.id not in evidence.journal and member.id not in evidence.older
    ]
    # What Stripe itself does not have cannot come; all else of these may yet be posted.
    unexplained = [
        row_id
        for row_id in absent
        if row_id not in evidence.explained and row_id not in evidence.unknown
    ]
    differences = _differences(payout, evidence)
    if differences.is_any:
        finding = _finding(payout, evidence, differences)
        return PayoutProof("drift", finding.reason, finding=finding, absent=unexplained)
    if unexplained:
        return PayoutProof(
            "waiting", f"without an entry yet: {_names([*absent])}", absent=unexplained
        )
    reported = _reported(payout, evidence)
    if not reported:
        return PayoutProof("proved", _before_the_books(evidence))
    is_left = evidence.closed.issuperset(reported)
    state = "was closed as it is" if is_left else "is open"
    return PayoutProof(
        "waiting", f"a discrepancy {state} of {_names(reported)}", is_reported=True, is_left=is_left
    )


def _should_have_list(payout: ProvablePayout, evidence: Evidence) -> bool:
    """Say whether Stripe, which has reconciled the payout, owes the list of what is in it."""
    is_reconciled = bool(payout.is_automatic) and payout.reconciliation_status == "completed"
    return is_reconciled and payout.amount != 0 and evidence.is_within_books


def _reported(payout: ProvablePayout, evidence: Evidence) -> Sequence[str]:
    """Return the rows that do not agree, each of which is a discrepancy of its own."""
    return [
        member.id
        for member in evidence.listed
        if member.id in evidence.explained
        and not (
            member.id in evidence.journal
            and _is_same(member, evidence.journal[member.id], payout.currency)
        )
        and not (member.id in evidence.older and member.id not in evidence.journal)
    ]


@dataclass(frozen=True, slots=True)
class _Differences:
    """What differs: rows by name, and the money that no name explains."""

    too_many: Sequence[str] = ()
    missing: Sequence[str] = ()
    other_money: Sequence[str] = ()
    gap: int = 0
    amount_off: int = 0

    @property
    def is_any(self) -> bool:
        return bool(self.too_many or self.missing or self.other_money or self.gap)


def _differences(payout: ProvablePayout, evidence: Evidence) -> _Differences:
    listed = {member.id: member for member in evidence.listed}
    gap = evidence.gap
    if gap == sum(
        listed[row_id].net - evidence.journal[row_id].net
        for row_id in evidence.explained
        if row_id in listed and row_id in evidence.journal
    ):
        gap = 0  # what discrepancies of its rows say already is not said again of their sum
    other_money = [
        row_id
        for row_id, member in listed.items()
        if row_id not in evidence.explained
        and row_id in evidence.journal
        and not _is_same(member, evidence.journal[row_id], payout.currency)
    ]
    too_many = [
        row_id
        for row_id, member in listed.items()
        if row_id in evidence.unknown or (gap and row_id in evidence.elsewhere)
    ]
    missing: list[str] = []
    if evidence.own is None:
        missing.append(payout.balance_transaction_id or payout.payout_id)
    elif evidence.own.amount != -payout.amount and evidence.own.id not in other_money:
        other_money.append(evidence.own.id)
    unnamed = _unnamed(evidence, listed, gap=gap, other_money=other_money, too_many=too_many)
    if unnamed and evidence.own is not None:
        suspects = [
            row_id
            for row_id, member in listed.items()
            if member.net == unnamed and row_id not in {*too_many, evidence.own.id}
        ]
        if len(evidence.left_over) == 1 and unnamed == -sum(evidence.left_over.values()):
            missing += evidence.left_over
        elif len(suspects) == 1:
            too_many += suspects
    return _Differences(
        too_many=sorted(too_many),
        missing=sorted(missing),
        other_money=sorted(other_money),
        gap=gap,
    )


def _unnamed(
    evidence: Evidence,
    listed: Mapping[str, PayoutMember],
    *,
    gap: int,
    other_money: Sequence[str],
    too_many: Sequence[str],
) -> int:
    """Return what of the gap the rows that are named do not explain."""
    gap -= sum(listed[row_id].net for row_id in too_many)
    for row_id in other_money:
        entry = evidence.journal.get(row_id)
        if entry is not None and row_id not in too_many:
            gap -= listed[row_id].net - entry.net
    return gap


def _is_same(member: PayoutMember, entry: TransactionRow, currency: str) -> bool:
    """Say whether the entry that stands has the member's money, as far as the journal keeps it."""
    return (
        not entry.is_reversed
        and entry.currency == currency
        and (entry.net, entry.type) == (member.net, member.type)
        and entry.amount in (None, member.amount)
    )


def _finding(payout: ProvablePayout, evidence: Evidence, off: _Differences) -> Finding:
    listed = {member.id: member for member in evidence.listed}
    journal = evidence.journal
    at_risk = abs(off.gap if evidence.listed else payout.amount) or sum(
        abs(listed[row_id].net - journal[row_id].net)
        for row_id in off.other_money
        if row_id in journal
    )
    own = evidence.own and journal.get(evidence.own.id)
    entries = [journal[member.id] for member in evidence.members if member.id in journal]
    return Finding(
        kind="payout_drift",
        object_id=payout.payout_id,
        amount_at_risk=min(at_risk, INT64_MAX),
        currency=payout.currency,
        expected={
            "id": payout.payout_id,
            "amount": payout.amount,
            "currency": payout.currency,
            "member_count": len(evidence.members),
            "members_net": sum(member.net for member in evidence.members),
            "too_many": [_stated(listed[row_id]) for row_id in off.too_many[:_NAMED_MAX]],
            "missing": [],
            "other_money": [_stated(listed[row_id]) for row_id in off.other_money[:_NAMED_MAX]],
        },
        actual={
            "id": payout.payout_id,
            "amount": None if own is None or own.amount is None else -own.amount,
            "currency": payout.currency,
            "member_count": len(entries),
            "members_net": sum(entry.net for entry in entries),
            "too_many": [_held(row_id, evidence) for row_id in off.too_many[:_NAMED_MAX]],
            "missing": [_held(row_id, evidence) for row_id in off.missing[:_NAMED_MAX]],
            "other_money": [_held(row_id, evidence) for row_id in off.other_money[:_NAMED_MAX]],
        },
        reason=_reason(evidence, off),
    )


def _stated(member: PayoutMember) -> Mapping[str, object]:
    return {
        "id": member.id,
        "amount": member.amount,
        "fee": member.fee,
        "net": member.net,
        "type": member.type,
        "source": member.source_id,
    }


def _held(row_id: str, evidence: Evidence) -> Mapping[str, object]:
    """Say what we have of a row, and which other payout lists it."""
    entry = evidence.journal.get(row_id)
    return {
        "id": row_id,
        "amount": None if entry is None else entry.amount,
        "net": evidence.left_over.get(row_id) if entry is None else entry.net,
        "entry_id": None if entry is None else entry.entry_id,
        "payout": evidence.elsewhere.get(row_id),
    }


def _reason(evidence: Evidence, off: _Differences) -> str:
    parts = [] if evidence.listed else ["Stripe lists nothing that was paid out"]
    if off.missing:
        parts.append(f"not in Stripe's list: {_names(off.missing)}")
    if off.too_many:
        parts.append(f"too many in Stripe's list: {_names(off.too_many)}")
    if off.other_money:
        parts.append(f"of other money than in the journal: {_names(off.other_money)}")
    if off.gap:
        parts.append(f"members and payout sum to {off.gap} and not to 0, in minor units")
    elif not parts:
        parts.append("members and payout do not agree")
    if note := _before_the_books(evidence):
        parts.append(note)
    return "; ".join(parts)


def _before_the_books(evidence: Evidence) -> str | None:
    """Say how many members have no entry because they are from before the books begin."""
    count = sum(member.id in evidence.older for member in evidence.members)
    if not count:
        return None
    return f"{count} of its members are from before the books begin, and have no entry"


def _names(ids: Sequence[str]) -> str:
    named = ", ".join(sorted(ids)[:_NAMED_IN_REASON_MAX])
    more = len(ids) - _NAMED_IN_REASON_MAX
    return f"{named} and {more} more" if more > 0 else named
