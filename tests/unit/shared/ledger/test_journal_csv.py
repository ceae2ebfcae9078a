import csv
import json
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.journal import Entry, ExportedEntry
from shared.ledger.journal_csv import COLUMNS, render_csv
from shared.ledger.posting_rules import make_entry
from shared.ledger.printable import printable
from shared.ledger.stripe_account import StripeAccount

CHARGE = parse_balance_transaction(
    json.loads((Path(__file__).parents[3] / "golden" / "charge.json").read_text())
)


def entry_of(**changes: Any) -> Entry:
    return make_entry(
        replace(CHARGE, **changes), account=StripeAccount("acct_1", livemode=True)
    ).entry


def rows(*entries: Entry) -> list[dict[str, str]]:
    return list(
        csv.DictReader(StringIO("".join(render_csv(map(ExportedEntry, entries))), newline=""))
    )


def test_it_writes_one_line_a_posting() -> None:
    stripe_leg, sale, _fee = rows(entry_of())

    assert stripe_leg == {
        "entry_id": entry_of().entry_id,
        "kind": "original",
        "reverses": "",
        "effective_at": "2026-03-02T10:00:00Z",
        "stripe_account": "acct_1",
        "livemode": "true",
        "balance_transaction_id": "txn_charge",
        "type": "charge",
        "reporting_category": "charge",
        "source_id": "ch_charge",
        "ledger_account": "Assets:Stripe:Payments",
        "currency": "usd",
        "amount_minor": "9680",
        "amount": "96.80",
        "available_on": "2026-03-04T00:00:00Z",
        "payout_id": "",
    }
    assert (sale["amount_minor"], sale["amount"], sale["available_on"]) == ("-10000", "-100.00", "")


def test_it_writes_the_payout_that_paid_it_out_on_each_line() -> None:
    written = "".join(render_csv([ExportedEntry(entry_of(), payout_id="po_1")]))

    lines = csv.DictReader(StringIO(written, newline=""))
    assert [line["payout_id"] for line in lines] == ["po_1"] * 3


def test_it_writes_the_header_even_without_entries() -> None:
    assert list(render_csv([])) == [",".join(COLUMNS) + "\r\n"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\uff1d"])
def test_it_writes_no_text_that_a_spreadsheet_would_run(start: str) -> None:
    (line, *_) = rows(entry_of(type=f"{start}SUM(A1)"))

    assert line["type"] == f"'{start}SUM(A1)"


@pytest.mark.parametrize("start", ["\t", "\r", "\n", "\x1b"])
@pytest.mark.parametrize("field", ["id", "type", "reporting_category", "source_id"])
def test_it_hides_no_formula_behind_a_character_that_is_not_shown(field: str, start: str) -> None:
    first, *_ = entries = rows(entry_of(**{field: f"{start}=1+1"}))

    column = "balance_transaction_id" if field == "id" else field
    assert first[column] == f"{repr(start)[1:-1]}=1+1"
    assert len(entries) == 3


@pytest.mark.parametrize("currency", ["ugx", "isk", "huf", "twd"])
def test_it_writes_the_hundredths_that_stripe_sends_of_a_whole_unit(currency: str) -> None:
    (line, *_) = rows(entry_of(currency=currency, amount=500, net=500, fee_details=()))

    assert (line["currency"], line["amount_minor"], line["amount"]) == (currency, "500", "5.00")


def test_it_leaves_negative_numbers_numbers() -> None:
    assert [each["amount_minor"] for each in rows(entry_of())] == ["9680", "-10000", "320"]


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=255))
def test_it_writes_any_text_that_a_row_can_hold(text: str) -> None:
    written = "".join(render_csv([ExportedEntry(entry_of(source_id=text))]))

    assert written.replace("\r\n", "").isprintable()
    (line, *_) = csv.DictReader(StringIO(written, newline=""))
    assert line["source_id"].removeprefix("'") == printable(text).removeprefix("'")
