"""The demo's payouts: added up by where they are, and set against the trial balance."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from services.cli.demo.payouts import payouts_of
from shared.postgres.reconciliation.payout_reports import PayoutRow
from shared.postgres.reports import TrialBalanceRow
from tests.unit.services.cli.demo.proof_without_flaw import proof

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_UNACCOUNTED = "1 payouts are neither proved nor inferred nor on their way, the first of them po_2:"


def _payout(payout_id: str, **changes: Any) -> PayoutRow:
    whole: dict[str, Any] = dict.fromkeys(PayoutRow.__dataclass_fields__)
    paid = {
        "id": payout_id,
        "stripe_account": "acct_1",
        "livemode": False,
        "currency": "usd",
        "amount": 100,
        "created": _NOON,
        "proof": "proved",
        "whereabouts": "paid",
        "in_transit": 100,
    }
    return PayoutRow(**(whole | paid | changes))


def _in_transit(balance: int, *, ledger_account: str = "Assets:PayoutsInTransit") -> Any:
    return TrialBalanceRow("acct_1", False, ledger_account, "usd", balance)


def test_it_adds_up_by_where_the_money_is() -> None:
    rows = [
        _payout("po_1"),
        _payout("po_2", in_transit=40, whereabouts="on_the_way", proof="waiting"),
        _payout("po_3", in_transit=0, whereabouts="failed", proof="inferred"),
        _payout("po_4", in_transit=7),
    ]

    payouts = payouts_of(rows, [_in_transit(147), _in_transit(9, ledger_account="Income:Sales")])

    [balance] = payouts.balances
    assert balance.in_transit == {"paid": 107, "on_the_way": 40, "failed": 0}
    assert (balance.total, balance.booked) == (147, 147)
    assert payouts.proofs == {"proved": 2, "waiting": 1, "inferred": 1}
    assert payouts.is_settled


@pytest.mark.parametrize(
    ("rows", "booked", "sentence"),
    [
        (
            [_payout("po_1")],
            [_in_transit(101)],
            "Payouts have 1.00 USD in transit, Assets:PayoutsInTransit has 1.01 USD.",
        ),
        (
            [_payout("po_1")],
            [],
            "Payouts have 1.00 USD in transit, Assets:PayoutsInTransit has 0.00 USD.",
        ),
        ([_payout("po_1", proof="inferred")], [_in_transit(100)], "No payout is proved."),
        (
            [_payout("po_1"), _payout("po_2", proof="waiting", reason="txn_1 has no entry")],
            [_in_transit(200)],
            f"{_UNACCOUNTED} txn_1 has no entry.",
        ),
        (
            [_payout("po_1"), _payout("po_2", proof="drift", whereabouts="unknown")],
            [_in_transit(200)],
            f"{_UNACCOUNTED} drift.",
        ),
    ],
)
def test_it_says_what_does_not_agree(
    rows: list[PayoutRow], booked: list[TrialBalanceRow], sentence: str
) -> None:
    payouts = payouts_of(rows, booked)

    assert not payouts.is_settled
    assert replace(proof(), payouts=payouts).failures() == [sentence]


def test_money_in_the_books_without_a_payout_is_not_explained() -> None:
    payouts = payouts_of([], [_in_transit(5)])

    assert [balance.booked for balance in payouts.off] == [5]
