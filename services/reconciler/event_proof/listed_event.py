"""An event as Stripe lists it, and what follows from its not having come. PURE.

Promises that an event is called undelivered only when Stripe has no delivery of it under way, or
has given up; and that what is lacking is what the event *names*: its figures are evidence, and
nothing is booked from them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, Literal

from shared.ledger.discrepancy import Discrepancy, Finding, close_discrepancy
from shared.ledger.money import INT64_MAX
from shared.ledger.rfc3339 import rfc3339
from shared.stripe_api.object_ids import kind_of
from shared.stripe_api.references import OBJECT_ID, TRANSACTION, Reference, find_references

# For so long Stripe tries to deliver an event (docs.stripe.com/webhooks): until then it is late.
RETRIED_S: Final = 3 * 86_400
_NAMED_MAX: Final = 5

Verdict = Literal["late", "undelivered"]


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event: what it is about, and what it announces; times in unix seconds."""

    id: str
    type: str
    created_s: int
    object_id: str | None
    pending_webhooks: int
    references: Sequence[Reference] = ()
    amount: int | None = None
    currency: str | None = None

    @property
    def announced(self) -> Mapping[str, bool]:
        """Return the ids of the money that it announces, each with whether it is a transaction's.

        The others are of objects that are yet to have theirs.
        """
        return {
            reference.id: reference.kind == TRANSACTION
            for reference in self.references
            if reference.ended is None
        }


@dataclass(frozen=True, slots=True)
class Announced:
    """Of what an event announces: what is in the journal, what ended without, what is lacking.

    `is_missing` says that a pass has reported some of it as missing.
    """

    posted: Sequence[str] = ()
    ended: Mapping[str, str] = field(default_factory=dict)
    lacking: Sequence[str] = ()
    is_missing: bool = False


def read_event(row: Mapping[str, Any]) -> ListedEvent:
    """Read an event of Stripe's list, whatever version its object was written in."""
    data = row.get("data")
    about = data.get("object") if isinstance(data, Mapping) else None
    about = about if isinstance(about, Mapping) else {}
    object_id, pending = about.get("id"), row.get("pending_webhooks")
    amount, currency = about.get("amount"), about.get("currency")
    return ListedEvent(
        id=row["id"],
        type=str(row.get("type"))[:100],
        created_s=row["created"],
        object_id=object_id
        if isinstance(object_id, str) and OBJECT_ID.fullmatch(object_id)
        else None,
        # What says nothing is on its way for as long as it may be.
        pending_webhooks=pending if type(pending) is int else 1,
        references=find_references(about),
        amount=amount if type(amount) is int and abs(amount) <= INT64_MAX else None,
        currency=currency if isinstance(currency, str) and len(currency) <= len("usdc") else None,
    )


def judge(event: ListedEvent, *, now_s: float) -> Verdict:
    """Say what an event is that has not come, though it is old enough to have."""
    if event.pending_webhooks > 0 and now_s - event.created_s < RETRIED_S:
        return "late"
    return "undelivered"


def undelivered_finding(event: ListedEvent) -> Finding:
    """Describe an event that never came."""
    return Finding(
        kind="undelivered_event",
        object_id=event.id,
        amount_at_risk=None if event.amount is None else abs(event.amount),
        currency=None if event.amount is None else event.currency,
        expected={
            "id": event.id,
            "type": event.type,
            "created": event.created_s,
            "source": event.object_id,
            "amount": event.amount,
            "currency": event.currency,
            "announces": sorted(event.announced),
        },
        actual=None,
        reason="Stripe made this event, and it never came",
    )


def evidence(finding: Finding) -> ListedEvent:
    """Return the event as it was when it was called undelivered."""
    side = finding.expected or {}
    created, announces = side.get("created"), side.get("announces")
    return ListedEvent(
        id=finding.object_id,
        type=str(side.get("type")),
        created_s=created if isinstance(created, int) else 0,
        object_id=None,
        pending_webhooks=0,
        references=references_to(announces if isinstance(announces, list | tuple) else ()),
    )


def references_to(ids: Sequence[object]) -> Sequence[Reference]:
    """Return what an event announces, by the ids of it that were kept."""
    return [
        Reference(
            kind=TRANSACTION if own_id.startswith("txn_") else kind_of(own_id) or "", id=own_id
        )
        for own_id in ids
        if isinstance(own_id, str)
    ]


def settled(discrepancy: Discrepancy, *, announced: Announced) -> Discrepancy | None:
    """Settle an event that never came, and say why nothing is lacking; None: something is."""
    if announced.lacking:
        return None
    return _closed(discrepancy, f"it never came; {_nothing_lacks(announced)}")


def come_late(discrepancy: Discrepancy, *, at: datetime) -> Discrepancy:
    """Settle an event that was called undelivered, and has come."""
    return _closed(discrepancy, f"it came after all, at {rfc3339(at)}")


def reported_missing(discrepancy: Discrepancy) -> Discrepancy:
    """Settle an event of which a pass has reported the money as missing: that is one fact."""
    return _closed(discrepancy, "it never came; a pass has reported its money as missing")


def _closed(discrepancy: Discrepancy, reason: str) -> Discrepancy:
    finding = replace(discrepancy.finding, reason=reason)
    return close_discrepancy(replace(discrepancy, finding=finding))


def _nothing_lacks(announced: Announced) -> str:
    if announced.posted:
        return f"the money it announces is in the journal: {_listing(announced.posted)}"
    if announced.ended:
        return f"no money is to come: {'; '.join(sorted(set(announced.ended.values())))}"
    return "it announces no money, so nothing is lacking"


def _listing(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _NAMED_MAX} more" if len(ids) > _NAMED_MAX else ""
    return f"{', '.join(ids[:_NAMED_MAX])}{more}"
