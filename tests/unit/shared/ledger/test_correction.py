from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger import correction, posting_rules
from shared.ledger.balance_transaction import fingerprint, parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, FingerprintedEntry, Standing
from shared.ledger.journal import Entry
from shared.ledger.stripe_account import StripeAccount
from tests.support.posting import ACCOUNT, row

DEBIT: dict[str, Any] = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
    "fee": 0,
    "net": -5_000,
    "fee_details": [],
}


def standing(name: str = "txn_1", **changes: Any) -> Standing:
    transaction = parse_balance_transaction(row(name, **changes))
    entry = posting_rules.make_entry(
        transaction, account=StripeAccount(ACCOUNT, livemode=False)
    ).entry
    return Standing(
        version=FingerprintedEntry(entry, fingerprint(transaction)),
        is_reversed=False,
        next_revision=1,
    )


def sums(*entries: Entry) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in entries:
        for leg in entry.postings:
            sums[leg.ledger_account] = sums.get(leg.ledger_account, 0) + leg.amount_minor
    return {name: amount for name, amount in sums.items() if amount}


@given(st.integers(-(2**62), 2**62), st.integers(-(2**61), 2**61))
def test_it_takes_back_every_leg(amount: int, fee: int) -> None:
    details = [{"type": "stripe_fee", "amount": fee, "currency": "usd"}]
    stands = standing(amount=amount, fee=fee, net=amount - fee, fee_details=details)

    taken_back = correction.reverse_entry(stands).entry

    assert sums(stands.entry, taken_back) == {}
    assert [leg.available_on for leg in taken_back.postings] == [
        leg.available_on for leg in stands.entry.postings
    ]
    assert (taken_back.kind, taken_back.revision) == ("reversal", 1)
    assert taken_back.reverses == stands.entry.entry_id
    assert taken_back.effective_at == stands.entry.effective_at


def test_it_moves_a_leg_in_suspense_to_the_account_that_a_person_names() -> None:
    stands = standing(**DEBIT)

    taken_back, after = correction.move_legs(stands, {"Equity:Suspense": "Expenses:Climate"})

    assert sums(stands.entry, taken_back.entry, after.entry) == {
        "Assets:Stripe:Payments": -5_000,
        "Expenses:Climate": 5_000,
    }
    assert after.entry.postings[0] == stands.entry.postings[0]
    assert after.fingerprint == stands.version.fingerprint
    assert (after.entry.kind, after.entry.revision) == ("replacement", 1)


def test_it_corrects_a_correction() -> None:
    stands = standing(**DEBIT)
    _, first = correction.move_legs(stands, {"Equity:Suspense": "Expenses:Climate"})
    again = Standing(version=first, is_reversed=False, next_revision=2)

    taken_back, second = correction.move_legs(again, {"Expenses:Climate": "Expenses:Cards"})

    assert taken_back.entry.reverses == first.entry.entry_id
    assert sums(first.entry, taken_back.entry, second.entry)["Expenses:Cards"] == 5_000
    assert len({stands.entry.entry_id, first.entry.entry_id, second.entry.entry_id}) == 3


def test_it_adds_a_leg_to_one_that_the_account_has_already() -> None:
    stands = standing()

    _, after = correction.move_legs(stands, {"Income:Sales": "Expenses:StripeFees"})

    assert sums(after.entry) == {"Assets:Stripe:Payments": 9_680, "Expenses:StripeFees": -9_680}


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        ("Assets:Stripe:Payments", "Equity:Suspense", "Stripe's figures alone"),
        ("Equity:Suspense", "Assets:Stripe:Issuing", "Stripe's figures alone"),
        ("Equity:Suspense", "Expenses:Beer", "no account Expenses:Beer"),
        ("Equity:Suspense", "Equity:OpeningBalances", "no account Equity:OpeningBalances"),
        ("Equity:Suspense", "Equity:Suspense", "nothing on Equity:Suspense"),
        ("Income:Sales", "Expenses:Climate", "nothing on Income:Sales"),
    ],
)
def test_it_refuses_what_must_not_move(source: str, target: str, why: str) -> None:
    with pytest.raises(CorrectionRefused, match=why):
        correction.move_legs(standing(**DEBIT), {source: target})


def test_it_refuses_to_reverse_what_is_reversed() -> None:
    with pytest.raises(CorrectionRefused, match="reversed already"):
        correction.reverse_entry(replace(standing(), is_reversed=True))


def test_it_posts_what_stripe_states_in_the_place_of_what_stands() -> None:
    stands = standing()
    stated = parse_balance_transaction(row("txn_1", amount=20_000, net=19_680))

    taken_back, after = correction.restate_entry(stands, stated)

    assert sums(stands.entry, taken_back.entry, after.entry) == {
        "Assets:Stripe:Payments": 19_680,
        "Expenses:StripeFees": 320,
        "Income:Sales": -20_000,
    }
    assert after.fingerprint == fingerprint(stated)


def test_it_posts_again_what_was_taken_back_and_is_there_after_all() -> None:
    stands = replace(standing(), is_reversed=True, next_revision=2)

    (after,) = correction.restate_entry(stands, parse_balance_transaction(row("txn_1")))

    assert (after.entry.kind, after.entry.revision) == ("replacement", 2)
    assert sums(after.entry) == sums(stands.entry)


def test_it_refuses_to_replace_an_entry_by_the_same() -> None:
    with pytest.raises(CorrectionRefused, match="is what Stripe states"):
        correction.restate_entry(
            standing(), parse_balance_transaction(row("txn_1", available_on=9_000))
        )


def test_it_finds_the_leg_that_a_person_means() -> None:
    assert correction.movable_account(standing(**DEBIT).entry) == "Equity:Suspense"
    assert correction.movable_account(standing().entry) == "Income:Sales"
    fee: dict[str, Any] = {
        "type": "stripe_fee",
        "reporting_category": "fee",
        "amount": -5,
        "fee": 0,
        "net": -5,
    }
    assert (
        correction.movable_account(standing(**fee, fee_details=[]).entry) == "Expenses:StripeFees"
    )
