"""What follows from an event that has not come, by what Stripe says of it and what it announces."""

from datetime import UTC, datetime
from typing import Any

import pytest

from services.reconciler.event_proof.listed_event import (
    RETRIED_S,
    Announced,
    ListedEvent,
    come_late,
    evidence,
    judge,
    read_event,
    reported_missing,
    settled,
    undelivered_finding,
)
from shared.ledger.discrepancy import Discrepancy, open_or_refresh

_MADE_S = 1_790_000_000
_CHARGE: dict[str, Any] = {
    "id": "ch_1",
    "object": "charge",
    "amount": 1000,
    "currency": "usd",
    "status": "succeeded",
    "captured": True,
}


def _raw(about: object, **fields: Any) -> dict[str, Any]:
    event = {
        "id": "evt_1",
        "object": "event",
        "type": "charge.succeeded",
        "created": _MADE_S,
        "pending_webhooks": 0,
        "data": {"object": about},
    }
    return event | fields


def _event(about: dict[str, Any] | None = None, **fields: Any) -> ListedEvent:
    return read_event(_raw({**_CHARGE, "balance_transaction": "txn_1"} | (about or {}), **fields))


def _opened(event: ListedEvent) -> Discrepancy:
    return open_or_refresh(undelivered_finding(event), known=None)


@pytest.mark.parametrize(
    ("pending", "age_s", "verdict"),
    [
        (0, 200, "undelivered"),
        (1, 200, "late"),
        (2, RETRIED_S - 1, "late"),
        (1, RETRIED_S, "undelivered"),
        (0, RETRIED_S, "undelivered"),
    ],
)
def test_it_is_late_for_as_long_as_stripe_tries(pending: int, age_s: int, verdict: str) -> None:
    event = _event(pending_webhooks=pending)

    assert judge(event, now_s=_MADE_S + age_s) == verdict


def test_it_is_late_when_stripe_does_not_say_how_often_it_is_still_to_be_sent() -> None:
    assert judge(_event(pending_webhooks=None), now_s=_MADE_S + 200) == "late"


def test_it_announces_what_its_object_names() -> None:
    assert _event().announced == {"txn_1": True}
    assert _event({"balance_transaction": None}).announced == {"ch_1": False}
    assert _event({"balance_transaction": None, "status": "failed"}).announced == {}


@pytest.mark.parametrize(
    "data", [None, [], {}, {"object": None}, {"object": "ch_1"}, {"object": {}}]
)
def test_it_announces_nothing_where_there_is_no_object(data: object) -> None:
    event = read_event({**_raw(None), "data": data})

    assert (event.announced, event.object_id, event.amount) == ({}, None, None)


def test_it_keeps_as_evidence_what_it_was_about_and_what_it_announced() -> None:
    finding = undelivered_finding(_event())

    assert (finding.kind, finding.object_id) == ("undelivered_event", "evt_1")
    assert (finding.amount_at_risk, finding.currency, finding.effect_minor) == (1000, "usd", None)
    assert finding.expected == {
        "id": "evt_1", "type": "charge.succeeded", "created": _MADE_S, "source": "ch_1",
        "amount": 1000, "currency": "usd", "announces": ["txn_1"],
    }  # fmt: skip


@pytest.mark.parametrize("about", [{}, {"balance_transaction": None}])
def test_it_is_known_again_by_its_evidence(about: dict[str, Any]) -> None:
    event = _event(about)

    assert evidence(undelivered_finding(event)).announced == event.announced


def test_it_is_not_settled_while_anything_lacks() -> None:
    lacking = Announced(posted=["txn_2"], lacking=["txn_1"])

    assert settled(_opened(_event()), announced=lacking) is None


@pytest.mark.parametrize(
    ("announced", "reason"),
    [
        (Announced(), "it never came; it announces no money, so nothing is lacking"),
        (
            Announced(posted=["txn_1"]),
            "it never came; the money it announces is in the journal: txn_1",
        ),
        (
            Announced(posted=[f"txn_{number}" for number in range(7)]),
            (
                "it never came; the money it announces is in the journal:"
                " txn_0, txn_1, txn_2, txn_3, txn_4 and 2 more"
            ),
        ),
        (
            Announced(ended={"ch_1": "charge failed, without a balance transaction"}),
            "it never came; no money is to come: charge failed, without a balance transaction",
        ),
    ],
)
def test_it_says_why_nothing_lacks(announced: Announced, reason: str) -> None:
    closed = settled(_opened(_event()), announced=announced)

    assert closed is not None
    assert (closed.status, closed.event, closed.finding.reason) == ("resolved", "resolved", reason)


def test_it_is_settled_by_coming_and_by_a_pass_that_missed_its_money() -> None:
    came = come_late(_opened(_event()), at=datetime(2026, 12, 1, 2, 3, tzinfo=UTC))
    missed = reported_missing(_opened(_event()))

    assert (came.status, missed.status) == ("resolved", "resolved")
    assert came.finding.reason == "it came after all, at 2026-12-01T02:03:00Z"
    assert missed.finding.reason == "it never came; a pass has reported its money as missing"
