"""The checker's comparison with Stripe's books finds what was planted."""

from dataclasses import replace
from typing import Any

from tests.chaos.expected_journal import (
    PostedEntry,
    StripeBooks,
    books,
    compare,
    compare_balances,
    compare_exchanges,
)

_ACCOUNT = "acct_chaos"
_ROW: dict[str, Any] = {
    "id": "txn_1",
    "object": "balance_transaction",
    "amount": 1_000,
    "available_on": 1_700_000_000,
    "balance_type": "payments",
    "created": 1_700_000_000,
    "currency": "usd",
    "description": None,
    "exchange_rate": None,
    "fee": 59,
    "fee_details": [
        {
            "amount": 59,
            "application": None,
            "currency": "usd",
            "description": "",
            "type": "stripe_fee",
        }
    ],
    "net": 941,
    "reporting_category": "charge",
    "source": "ch_1",
    "status": "available",
    "type": "charge",
}
_ENTRY = PostedEntry(
    entry_id="je_1",
    external_id="txn_1",
    kind="original",
    legs=(
        ("Assets:Stripe:Payments", "usd", 941),
        ("Income:Sales", "usd", -1_000),
        ("Expenses:StripeFees", "usd", 59),
    ),
    posted_at=5.0,
    origin="webhook",
)
_STRIPE = StripeBooks(account=_ACCOUNT, rows=[_ROW], balances={("payments", "usd"): 941})


def _found(*entries: PostedEntry) -> list[tuple[str, str, str]]:
    return [
        (violation.invariant, violation.harm, violation.fact)
        for violation in compare(_STRIPE, entries)
    ]


def test_it_finds_nothing_when_all_is_there_once() -> None:
    assert _found(_ENTRY) == []


def test_it_finds_a_row_that_was_lost() -> None:
    assert _found() == [("I2", "lost", "txn_1")]


def test_it_finds_an_entry_that_was_doubled() -> None:
    assert _found(_ENTRY, replace(_ENTRY, entry_id="je_2")) == [("I2", "doubled", "txn_1")]


def test_a_correction_is_no_double() -> None:
    assert _found(_ENTRY, replace(_ENTRY, entry_id="je_2", kind="reversal")) == []


def test_it_finds_an_entry_that_is_not_stripes() -> None:
    stray = replace(_ENTRY, entry_id="je_2", external_id="txn_stray")

    assert _found(_ENTRY, stray) == [("I4", "broken", "txn_stray")]


def test_it_finds_an_entry_that_is_off_by_a_cent() -> None:
    legs = (*_ENTRY.legs[:2], ("Expenses:StripeFees", "usd", 58))

    assert ("I3", "unbalanced", "txn_1") in _found(replace(_ENTRY, legs=legs))


def test_it_finds_balanced_legs_with_the_wrong_amount() -> None:
    legs = (("Assets:Stripe:Payments", "usd", 940), ("Income:Sales", "usd", -940))

    assert _found(replace(_ENTRY, legs=legs)) == [("I2", "broken", "txn_1")]


def test_it_finds_the_right_amount_on_the_wrong_account() -> None:
    legs = (_ENTRY.legs[0], ("Income:Refunds", "usd", -1_000), _ENTRY.legs[2])

    assert _found(replace(_ENTRY, legs=legs)) == [("I2", "broken", "txn_1")]


def test_it_compares_the_balances_of_both_sides() -> None:
    stripes = "Assets:Stripe:Payments"

    assert compare_balances(_STRIPE, {(stripes, "usd"): 941}) == []
    assert [violation.fact for violation in compare_balances(_STRIPE, {(stripes, "usd"): 942})] == [
        f"{stripes} in usd"
    ]
    assert [violation.fact for violation in compare_balances(_STRIPE, {})] == [f"{stripes} in usd"]


def test_it_reads_the_fakes_own_answer() -> None:
    oracle = {
        "account": _ACCOUNT,
        "presented": {},
        "balance": [
            {
                "balance_type": "payments",
                "currency": "usd",
                "available": 900,
                "pending": 41,
                "net": 941,
            }
        ],
        "balance_transactions": [_ROW],
    }

    assert books(oracle) == _STRIPE


_EURO = {**_ROW, "id": "txn_euro", "amount": 10_870, "net": 10_870, "fee": 0, "fee_details": []}
_REFUND = {**_EURO, "id": "txn_refund", "amount": -11_023, "reporting_category": "refund"}
_SEEN = {"amount": 10_000, "currency": "eur", "charge": "ch_euro"}
_EXCHANGED = StripeBooks(
    account=_ACCOUNT,
    rows=[_EURO, _REFUND, _ROW],
    balances={},
    presented={"txn_euro": _SEEN, "txn_refund": _SEEN},
)


def _difference(amount: int, row_id: str = "txn_refund") -> PostedEntry:
    legs = (("Income:Refunds", "usd", amount), ("Expenses:FxGainLoss", "usd", -amount))
    return replace(_ENTRY, entry_id="je_fx", external_id=row_id, kind="fx", legs=legs)


def _off(*entries: PostedEntry) -> list[str]:
    return [violation.fact for violation in compare_exchanges(_EXCHANGED, entries)]


def test_an_exchange_difference_may_come_in_parts() -> None:
    assert _off(_difference(-153)) == []
    assert _off(_difference(-183), _difference(30)) == []


def test_it_finds_an_exchange_difference_that_is_lacking_or_wrong_or_of_nothing() -> None:
    assert _off() == ["txn_refund"]
    assert _off(_difference(153)) == ["txn_refund"]
    assert _off(_difference(-153), _difference(1, "txn_1")) == ["txn_1"]


def test_a_person_may_have_corrected_either_side() -> None:
    assert _off(replace(_ENTRY, external_id="txn_euro", kind="reversal")) == []
    assert _off(replace(_ENTRY, external_id="txn_refund", kind="reversal")) == []
