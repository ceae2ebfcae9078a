"""Entries as CSV, one line a posting. PURE: stdlib only.

Promises one header and RFC 4180 lines, one a posting whatever its texts hold, that no spreadsheet
takes for a formula and no terminal obeys.
Must never round: the minor units stand beside the major ones.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import Final

from shared.ledger.journal import Entry, ExportedEntry, Posting
from shared.ledger.money import Money, major_units
from shared.ledger.printable import printable
from shared.ledger.rfc3339 import rfc3339

COLUMNS: Final = (
    "entry_id",
    "kind",
    "reverses",
    "effective_at",
    "stripe_account",
    "livemode",
    "balance_transaction_id",
    "type",
    "reporting_category",
    "source_id",
    "ledger_account",
    "currency",
    "amount_minor",
    "amount",
    "available_on",
    "payout_id",
)

# https://owasp.org/www-community/attacks/CSV_Injection: a cell that begins so may be run.
_FORMULA_STARTS: Final = (
    "=",
    "+",
    "-",
    "@",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)


def render_csv(entries: Iterable[ExportedEntry]) -> Iterator[str]:
    """Render the header, then the lines of one entry a string; times in UTC, debit positive."""
    yield header_line()
    for exported in entries:
        yield entry_lines(exported)


def header_line() -> str:
    """Render what the columns are."""
    return csv_lines([COLUMNS])


def entry_lines(exported: ExportedEntry) -> str:
    """Render one entry, a line a posting."""
    entry, payout = exported.entry, (safe_cell(exported.payout_id or ""),)
    cells = _entry_cells(entry)
    return csv_lines([cells + _posting_cells(posting) + payout for posting in entry.postings])


def _entry_cells(entry: Entry) -> tuple[str, ...]:
    return (
        safe_cell(entry.entry_id),
        safe_cell(entry.kind),
        safe_cell(entry.reverses or ""),
        rfc3339(entry.effective_at),
        safe_cell(entry.stripe_account),
        "true" if entry.livemode else "false",
        safe_cell(entry.balance_transaction_id or ""),
        safe_cell(entry.type),
        safe_cell(entry.reporting_category),
        safe_cell(entry.source_id or ""),
    )


def _posting_cells(posting: Posting) -> tuple[str, ...]:
    # Our own numbers may begin with a minus: quoted away, they would no longer add up.
    return (
        safe_cell(posting.ledger_account),
        safe_cell(posting.currency),
        str(posting.amount_minor),
        f"{major_units(Money(posting.amount_minor, posting.currency)):f}",
        "" if posting.available_on is None else rfc3339(posting.available_on),
    )


def safe_cell(text: str) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula."""
    # A tab or a line's end, which may hide a formula behind it, is a backslash and a letter by now.
    text = printable(text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def csv_lines(rows: Iterable[Sequence[object]]) -> str:
    """Return rows of cells as the lines of RFC 4180 that they are."""
    lines = StringIO(newline="")
    csv.writer(lines, lineterminator="\r\n").writerows(rows)
    return lines.getvalue()
