"""How exports show an opening: it is in them, and is no balance transaction."""

import csv
import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from beancount import loader
from beancount.core.data import Transaction

from shared.ledger import beancount, journal_csv
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.journal import Entry, ExportedEntry, SequencedEntry
from shared.ledger.opening import OpeningFigures, RowSet, make_opening_entry
from shared.ledger.posting_rules import make_entry
from shared.ledger.stripe_account import StripeAccount
from shared.messages.ledger_entry import json_line

_CHARGE = Path(__file__).parents[3] / "golden" / "charge.json"
_START = datetime(2026, 2, 1, tzinfo=UTC)


def _opening() -> Entry:
    since = int(_START.timestamp())
    figures = OpeningFigures(
        since=since,
        until=since + 100,
        balance=5_000,
        pending=1_200,
        rows=RowSet(1, 1, 900),
        earlier=RowSet(),
    )
    sealed = make_opening_entry(
        figures, "opening:payments:usd", account=StripeAccount("acct_1", livemode=False)
    )
    assert sealed is not None
    return sealed.entry


def test_beancount_takes_it_in_one_file_with_stripes_entries() -> None:
    charge = make_entry(
        parse_balance_transaction(json.loads(_CHARGE.read_text())),
        account=StripeAccount("acct_1", livemode=False),
    )
    entries = map(ExportedEntry, [_opening(), charge.entry])
    text = "".join(beancount.render_beancount(entries, opened_at=_START))

    directives, errors, _ = loader.load_string(text)

    assert errors == []
    first, _charge = [directive for directive in directives if isinstance(directive, Transaction)]
    assert "balance_transaction" not in first.meta
    assert [str(leg.units) for leg in first.postings] == ["29.00 USD", "12.00 USD", "-41.00 USD"]


def test_its_lines_name_no_balance_transaction() -> None:
    written = "".join(journal_csv.render_csv([ExportedEntry(_opening())]))
    cells = list(csv.DictReader(StringIO(written, newline="")))

    opening = SequencedEntry(_opening(), position=1, ordinal=1, posted_at=_START)
    line = json.loads(json_line(opening))
    assert line["balance_transaction_id"] is None
    assert (line["issuer"], line["external_id"], line["revision"]) == (
        "tieout:acct_1:test",
        "opening:payments:usd",
        0,
    )
    assert {row["balance_transaction_id"] for row in cells} == {""}
    assert [row["amount"] for row in cells] == ["29.00", "12.00", "-41.00"]
