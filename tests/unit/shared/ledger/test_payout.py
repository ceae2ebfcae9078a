from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shared.ledger.payout import PAID_IS_FINAL_AFTER, MalformedPayout, Payout, parse_payout

_AT = datetime(2026, 3, 2, tzinfo=UTC)


def _raw(**changes: object) -> dict[str, Any]:
    return {
        "id": "po_1",
        "object": "payout",
        "amount": 9_680,
        "arrival_date": int((_AT + timedelta(days=2)).timestamp()),
        "automatic": True,
        "balance_transaction": "txn_1",
        "created": int(_AT.timestamp()),
        "currency": "usd",
        "destination": "ba_1",
        "failure_balance_transaction": None,
        "failure_code": None,
        "metadata": {"name": "Ann"},
        "method": "standard",
        "original_payout": None,
        "reconciliation_status": "completed",
        "reversed_by": None,
        "statement_descriptor": None,
        "status": "paid",
        "trace_id": {"status": "supported", "value": "0042"},
    } | changes


def _payout(**changes: object) -> Payout:
    return parse_payout(_raw(**changes))


def test_it_keeps_what_became_of_the_money_and_not_whose_bank_it_is() -> None:
    payout = _payout()

    assert (payout.status, payout.arrival_date, payout.bank_reference) == (
        "paid",
        _AT + timedelta(days=2),
        "0042",
    )
    assert "ba_1" not in repr(payout)
    assert "Ann" not in repr(payout)


def test_an_expanded_balance_transaction_is_its_id() -> None:
    assert _payout(balance_transaction={"id": "txn_9"}).balance_transaction_id == "txn_9"


def test_what_a_person_wrote_is_kept_as_far_as_it_can_be_shown() -> None:
    assert _payout(statement_descriptor="A\x1b[31m\0\ud800B").statement_descriptor == "A[31mB"


@pytest.mark.parametrize(
    "changes",
    [{"amount": 1.5}, {"amount": 2**63}, {"currency": "US"}, {"created": None}, {"status": None},
     {"id": ""}, {"balance_transaction": "txn\0"}, {"arrival_date": -1}],
)  # fmt: skip
def test_what_postgres_could_not_take_is_refused_without_its_body(
    changes: dict[str, object],
) -> None:
    with pytest.raises(MalformedPayout) as refusal:
        _payout(**changes)

    assert "Ann" not in str(refusal.value)


@pytest.mark.parametrize("status", ["pending", "in_transit", "paid"])
def test_a_payout_that_may_yet_fail_is_read_again(status: str) -> None:
    payout = _payout(status=status)

    assert payout.next_read_at(now=_AT + timedelta(days=3)) == _AT + timedelta(days=3, hours=1)


def test_a_paid_one_is_final_when_it_cannot_become_failed_any_more() -> None:
    arrived_at = _AT + timedelta(days=2)

    assert _payout().next_read_at(now=arrived_at + PAID_IS_FINAL_AFTER) is None


@pytest.mark.parametrize("status", ["failed", "canceled"])
def test_what_did_not_arrive_is_final_once_its_members_are_known(status: str) -> None:
    assert _payout(status=status).next_read_at(now=_AT) is None
    assert _payout(status=status, reconciliation_status="in_progress").next_read_at(now=_AT)


def test_one_that_never_ends_is_asked_for_once_a_day() -> None:
    now = _AT + timedelta(days=90)

    assert _payout(status="in_transit").next_read_at(now=now) == now + timedelta(days=1)
