"""What becomes of the money of an object that has no balance transaction."""

from typing import Any

import pytest

from shared.stripe_api.money_state import SAYS, money_state


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("charge", {"status": "succeeded", "captured": True}, "coming"),
        ("charge", {"status": "paid", "captured": True}, "coming"),
        ("charge", {"status": "pending"}, "pending"),
        ("charge", {"status": "succeeded", "captured": False}, "pending"),
        ("charge", {"status": "succeeded", "captured": False, "refunded": False}, "pending"),
        ("charge", {"status": "succeeded", "captured": False, "refunded": True}, "ended"),
        ("charge", {"status": "failed"}, "ended"),
        ("charge", {"status": "succeeded", "captured": True, "amount": 0}, "ended"),
        ("charge", {"status": "succeeded", "captured": True, "amount_captured": 0}, "ended"),
        ("refund", {"status": "succeeded"}, "coming"),
        ("refund", {"status": "succeeded", "charge": "ch_1"}, "coming"),
        ("refund", {"status": "succeeded", "amount": 0}, "ended"),
        ("refund", {"status": "pending"}, "pending"),
        ("refund", {"status": "requires_action"}, "pending"),
        ("refund", {"status": "failed"}, "ended"),
        ("refund", {"status": "canceled"}, "ended"),
        ("topup", {"status": "succeeded"}, "coming"),
        ("topup", {"status": "pending"}, "pending"),
        ("topup", {"status": "failed"}, "ended"),
        ("topup", {"status": "canceled"}, "ended"),
        ("payout", {"status": "paid"}, "coming"),
        ("payout", {"status": "pending"}, "pending"),
        ("payout", {"status": "in_transit"}, "pending"),
        ("payout", {"status": "failed"}, "ended"),
        ("payout", {"status": "canceled"}, "ended"),
    ],
)
def test_it_says_of_each_status_what_becomes_of_the_money(
    kind: str, fields: dict[str, Any], said: str
) -> None:
    state_now = money_state(kind, {"object": kind, "amount": 900, **fields})

    assert state_now is not None
    assert state_now.said == said


@pytest.mark.parametrize(
    ("charge", "said"),
    [
        ({"object": "charge", "captured": False, "refunded": True}, "ended"),
        ({"object": "charge", "captured": False, "refunded": False}, "coming"),
        ({"object": "charge", "captured": True, "refunded": True}, "coming"),
        ({"object": "charge", "refunded": True}, "coming"),
        ("ch_1", "coming"),
        (None, "coming"),
    ],
)
def test_it_pays_nothing_back_of_what_was_never_captured(charge: object, said: str) -> None:
    state_now = money_state("refund", {"status": "succeeded", "amount": 900, "charge": charge})

    assert state_now is not None
    assert state_now.said == said


@pytest.mark.parametrize("status", ["", "resting", None, 7, ["failed"]])
@pytest.mark.parametrize("kind", [*SAYS, "dispute"])
def test_it_says_nothing_of_a_status_that_it_does_not_know(kind: str, status: object) -> None:
    assert money_state(kind, {"status": status, "captured": True}) is None
