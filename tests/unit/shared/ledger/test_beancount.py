import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from beancount import loader
from beancount.core.data import Open, Transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.ledger.balance_transaction import FeeDetail, parse_balance_transaction
from shared.ledger.beancount import (
    BalanceAssertion,
    EntryBeforeOpening,
    MixedBooks,
    render_beancount,
)
from shared.ledger.journal import Entry, ExportedEntry, Posting
from shared.ledger.money import CURRENCY, INT64_MAX
from shared.ledger.posting_rules import make_entry
from shared.ledger.printable import printable
from shared.ledger.stripe_account import StripeAccount

GOLDEN = Path(__file__).parents[3] / "golden"
OPENED_AT = datetime(2026, 1, 1, tzinfo=UTC)


def entry_of(name: str, **changes: Any) -> Entry:
    bt = replace(
        parse_balance_transaction(json.loads((GOLDEN / f"{name}.json").read_text())), **changes
    )
    return make_entry(bt, account=StripeAccount("acct_1", livemode=False)).entry


CHARGE = ExportedEntry(entry_of("charge"))


def checked(entries: Iterable[Entry], *, opened_at: datetime = OPENED_AT) -> list[Any]:
    """Load what was rendered with Beancount's own checker and return its directives."""
    directives, errors, _ = loader.load_string(
        "".join(render_beancount(map(ExportedEntry, entries), opened_at=opened_at))
    )
    assert errors == []
    return list(directives)


def test_it_passes_beans_check_with_every_golden_entry() -> None:
    entries = [entry_of(case.stem) for case in sorted(GOLDEN.glob("*.json"))]

    directives = checked(entries)

    assert sum(isinstance(each, Transaction) for each in directives) == len(entries) > 60


def test_it_renders_what_was_posted() -> None:
    *opened, transaction = checked([entry_of("charge")])

    assert [(type(each), each.date) for each in opened] == [(Open, date(2026, 1, 1))] * 3
    assert (transaction.date, transaction.flag) == (date(2026, 3, 2), "*")
    assert [
        (each.account, each.units.number, each.units.currency) for each in transaction.postings
    ] == [
        ("Assets:Stripe:Payments", Decimal("96.80"), "USD"),
        ("Income:Sales", Decimal("-100.00"), "USD"),
        ("Expenses:StripeFees", Decimal("3.20"), "USD"),
    ]
    assert transaction.postings[0].meta["available_on"] == date(2026, 3, 4)
    assert transaction.meta["balance_transaction"] == "txn_charge"
    assert transaction.meta["source"] == "ch_charge"
    assert transaction.meta["type"] == "charge"
    assert transaction.meta["entry_id"].startswith("je_")
    assert transaction.meta["effective_at"] == "2026-03-02T10:00:00Z"


def test_an_exchange_difference_says_what_it_is_and_of_which_refund() -> None:
    refund = entry_of("refund_fx")
    moved = (
        Posting("Income:Refunds", "usd", -153, None),
        Posting("Expenses:FxGainLoss", "usd", 153, None),
    )
    fx = replace(refund, kind="fx", postings=moved)

    *_, of_refund, of_fx = checked([refund, fx])

    assert (of_refund.narration, of_refund.meta["kind"]) == ("refund txn_refund_fx", "original")
    assert (of_fx.narration, of_fx.meta["kind"]) == (
        "exchange difference of refund txn_refund_fx",
        "fx",
    )
    assert of_fx.meta["source"] == refund.source_id
    assert [(each.account, each.units.number) for each in of_fx.postings] == [
        ("Income:Refunds", Decimal("-1.53")),
        ("Expenses:FxGainLoss", Decimal("1.53")),
    ]


@pytest.mark.parametrize("currency", ["ugx", "isk", "huf", "twd"])
def test_it_renders_the_hundredths_that_stripe_sends_of_a_whole_unit(currency: str) -> None:
    changes = {"amount": 500, "fee": 0, "net": 500, "currency": currency, "fee_details": ()}

    transaction = checked([entry_of("charge", **changes)])[-1]

    assert (transaction.postings[0].units.number, transaction.postings[0].units.currency) == (
        Decimal("5.00"),
        currency.upper(),
    )


def test_it_opens_each_account_once() -> None:
    directives = checked([entry_of("charge"), entry_of("charge", id="txn_2")])

    assert sum(isinstance(each, Open) for each in directives) == 3


def test_it_flags_what_stands_in_suspense() -> None:
    (transaction,) = (
        each for each in checked([entry_of("unknown_type")]) if isinstance(each, Transaction)
    )

    assert transaction.flag == "!"


def test_it_renders_a_file_without_entries() -> None:
    assert checked([]) == []


@pytest.mark.parametrize("amount", [0, 1, -1, INT64_MAX])
@pytest.mark.parametrize("currency", ["usd", "jpy", "kwd", "ugx", "usdc", "abcde"])
def test_it_renders_every_amount_of_every_exponent(amount: int, currency: str) -> None:
    changes = {"amount": amount, "net": amount, "currency": currency, "fee_details": ()}

    checked([entry_of("charge", **changes)])


@given(st.from_regex(CURRENCY, fullmatch=True))
@settings(max_examples=50, deadline=None)
def test_it_renders_every_currency(currency: str) -> None:
    checked([entry_of("charge", currency=currency, fee_details=(FeeDetail("tax", 320, currency),))])


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=255))
@settings(max_examples=200, deadline=None)
def test_it_renders_any_text_that_a_row_can_hold(text: str) -> None:
    entry = entry_of("charge", type=text, source_id=text)

    transaction = checked([entry])[-1]

    assert (
        "".join(render_beancount([ExportedEntry(entry)], opened_at=OPENED_AT))
        .replace("\n", "")
        .isprintable()
    )
    assert transaction.meta.get("source", "") == printable(text)


def test_it_names_the_payout_that_paid_it_out() -> None:
    rendered = render_beancount([replace(CHARGE, payout_id="po_1")], opened_at=OPENED_AT)

    *_, transaction = loader.load_string("".join(rendered))[0]
    assert transaction.meta["payout"] == "po_1"


def test_it_refuses_an_entry_from_before_the_accounts_open() -> None:
    with pytest.raises(EntryBeforeOpening):
        list(render_beancount([CHARGE], opened_at=OPENED_AT + timedelta(days=365)))


def test_it_takes_an_entry_of_the_opening_day_itself() -> None:
    checked([entry_of("charge")], opened_at=datetime(2026, 3, 2, 23, tzinfo=UTC))


def test_it_refuses_two_stripe_accounts_in_one_file() -> None:
    ours = entry_of("charge")
    theirs = replace(ours, issuer="stripe:acct_2:test", stripe_account="acct_2")

    with pytest.raises(MixedBooks):
        list(render_beancount(map(ExportedEntry, [ours, theirs]), opened_at=OPENED_AT))


def _asserted(amount_minor: int, *, currency: str = "usd") -> list[Any]:
    assertion = BalanceAssertion(
        day=date(2026, 3, 3),
        ledger_account="Assets:Stripe:Payments",
        currency=currency,
        amount_minor=amount_minor,
    )
    rendered = render_beancount([CHARGE], opened_at=OPENED_AT, assertions=[assertion])
    _, errors, _ = loader.load_string("".join(rendered))
    return list(errors)


@pytest.mark.parametrize(("amount_minor", "is_wrong"), [(9680, False), (9679, True), (9681, True)])
def test_it_fails_beans_check_when_a_balance_is_off_by_a_cent(
    amount_minor: int, *, is_wrong: bool
) -> None:
    assert bool(_asserted(amount_minor)) is is_wrong


@pytest.mark.parametrize(("amount_minor", "is_wrong"), [(0, False), (1, True)])
def test_it_opens_what_it_asserts_and_has_no_entry_of(amount_minor: int, *, is_wrong: bool) -> None:
    assertion = BalanceAssertion(date(2026, 3, 3), "Assets:Stripe:Issuing", "jpy", amount_minor)
    rendered = render_beancount([CHARGE], opened_at=OPENED_AT, assertions=[assertion])

    _, errors, _ = loader.load_string("".join(rendered))

    assert [type(error).__name__ for error in errors] == ["BalanceError"] * is_wrong
