from datetime import UTC, datetime, timedelta

import pytest

from services.reconciler.payouts.payout_loop import next_rest_s
from services.reconciler.payouts.prove_members import again_s
from services.reconciler.payouts.read_payouts import first_proof_at
from shared.ledger.payout import Payout

_NOW = datetime(2026, 3, 2, tzinfo=UTC)
_PAYOUT = Payout(
    id="po_1",
    amount=1,
    currency="usd",
    status="in_transit",
    method="standard",
    is_automatic=True,
    created=_NOW,
    arrival_date=None,
    balance_transaction_id="txn_1",
    failure_balance_transaction_id=None,
    original_payout_id=None,
    reversed_by_payout_id=None,
    reconciliation_status="in_progress",
    bank_reference=None,
    statement_descriptor=None,
    failure_code=None,
)


def test_a_payout_is_proved_a_day_later_where_stripe_does_not_say_that_it_is_reconciled() -> None:
    assert first_proof_at(_PAYOUT, now=_NOW) == _NOW + timedelta(days=1)
    late = _NOW + timedelta(days=3)
    assert first_proof_at(_PAYOUT, now=late) == late


@pytest.mark.parametrize(
    "changes",
    [
        {"reconciliation_status": "completed"},
        {"is_automatic": False, "reconciliation_status": "not_applicable"},
    ],
)
def test_a_payout_is_proved_at_once_that_needs_nothing_more_of_stripes(
    changes: dict[str, object],
) -> None:
    fields = {name: getattr(_PAYOUT, name) for name in _PAYOUT.__slots__}

    assert first_proof_at(Payout(**(fields | changes)), now=_NOW) == _NOW


def test_what_does_not_agree_is_looked_at_soon_and_then_ever_more_rarely_but_always_again() -> None:
    waits_s = [again_s(tries, interval_s=300.0) for tries in range(8)]

    assert waits_s == [30, 300, 300, 1_800, 7_200, 86_400, 86_400, 86_400]


def test_it_is_not_looked_at_later_than_an_interval_at_first() -> None:
    assert again_s(0, interval_s=10.0) == 10


def test_an_account_that_is_due_again_after_each_list_rests_for_half_a_minute_at_most() -> None:
    rests_s = [0.0]
    for _ in range(7):
        rests_s.append(next_rest_s(rests_s[-1], is_due_still=True))

    assert rests_s == [0, 10, 20, 30, 30, 30, 30, 30]
    assert next_rest_s(30.0, is_due_still=False) == 0
