"""Entries as Beancount text, and what a balance has to be. PURE: stdlib only.

Promises text that bean-check accepts: every account opened before its first use, amounts in major
units by Stripe's exponents, every entry traceable to its balance transaction by metadata, and no
character that a terminal would obey.
Must never round, and never put two Stripe accounts or modes into one file: their balances would
merge under one name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from shared.errors import Unprocessable
from shared.ledger.account import Account
from shared.ledger.journal import Entry, ExportedEntry, Posting
from shared.ledger.money import Money, major_units
from shared.ledger.printable import printable
from shared.ledger.rfc3339 import rfc3339

HEADER: Final = "; Amounts in major units. One file is one Stripe account in one mode.\n"
_ASSERTED: Final = "\n; Stripe's balances at 00:00 UTC, by its own rows and not by this journal.\n"
_ESCAPES: Final = str.maketrans({"\\": "\\\\", '"': '\\"'})


@dataclass(frozen=True, slots=True)
class BalanceAssertion:
    """What an account has as a UTC day begins, to the cent; bean-check fails where it has not."""

    day: date
    ledger_account: str
    currency: str
    amount_minor: int


class EntryBeforeOpening(Unprocessable):
    """An entry is dated before the day on which its accounts open."""

    def __init__(self, *, entry_id: str) -> None:
        super().__init__(f"{entry_id} is dated before the accounts open")
        self.entry_id = entry_id


class MixedBooks(Unprocessable):
    """One file was asked to hold two Stripe accounts or modes."""

    def __init__(self, *, books: tuple[str, str]) -> None:
        super().__init__(f"{books[0]} and {books[1]} need a file each")
        self.books = books


def render_beancount(
    entries: Iterable[ExportedEntry],
    *,
    opened_at: datetime,
    assertions: Iterable[BalanceAssertion] = (),
) -> Iterator[str]:
    """Render entries of one Stripe account and mode as Beancount directives, one a string.

    Accounts open on the UTC day of `opened_at`. The assertions come after the entries, and are
    looked at only then. Raises EntryBeforeOpening, MixedBooks.
    """
    file = BeancountFile(opened_at=opened_at)
    yield HEADER
    for exported in entries:
        yield from file.entry(exported)
    for assertion in assertions:
        yield from file.assertion(assertion)


class BeancountFile:
    """A file that is written entry by entry: whose books it is, and which accounts are open."""

    def __init__(self, *, opened_at: datetime) -> None:
        self._opened_on = _day(opened_at)
        self._opened: set[str] = set()
        self._book: str | None = None
        self._asserts = False

    def entry(self, exported: ExportedEntry) -> Iterator[str]:
        """Yield an entry's directives. Raises EntryBeforeOpening, MixedBooks."""
        entry = exported.entry
        self._book = self._book or _book(entry)
        if _book(entry) != self._book:
            raise MixedBooks(books=(self._book, _book(entry)))
        if _day(entry.effective_at) < self._opened_on:
            raise EntryBeforeOpening(entry_id=entry.entry_id)
        for posting in entry.postings:
            yield from self._opening(posting.ledger_account)
        yield _transaction(exported)

    def assertion(self, assertion: BalanceAssertion) -> Iterator[str]:
        """Yield what a balance has to be, after the entries."""
        if not self._asserts:
            self._asserts = True
            yield _ASSERTED
        yield from self._opening(assertion.ledger_account)
        yield _balance(assertion)

    def _opening(self, ledger_account: str) -> Iterator[str]:
        # Opened at first sight: the accounts of a stream of millions are not known before.
        if ledger_account not in self._opened:
            self._opened.add(ledger_account)
            yield f"{self._opened_on} open {ledger_account}\n"


def _transaction(exported: ExportedEntry) -> str:
    entry = exported.entry
    # Beancount's flag for what someone should look at.
    in_suspense = any(each.ledger_account == Account.SUSPENSE for each in entry.postings)
    flag = "!" if in_suspense else "*"
    lines = [f"{_day(entry.effective_at)} {flag} {_quoted(_narration(entry))}"]
    lines += [f"  {key}: {_quoted(value)}" for key, value in _metadata(exported) if value]
    for posting in entry.postings:
        lines.append(f"  {posting.ledger_account}  {_amount(posting)}")
        if posting.available_on is not None:
            lines.append(f"    available_on: {_day(posting.available_on)}")
    return "\n" + "\n".join(lines) + "\n"


def _narration(entry: Entry) -> str:
    fact = f"{entry.type} {entry.external_id}"
    # Its type and id are its refund's, which has an entry too.
    return f"exchange difference of {fact}" if entry.kind == "fx" else fact


def _balance(assertion: BalanceAssertion) -> str:
    number = major_units(Money(assertion.amount_minor, assertion.currency))
    # Without a tolerance of nothing, Beancount lets a balance be off by a cent.
    return (
        f"{assertion.day} balance {assertion.ledger_account}"
        f"  {number:f} ~ 0 {assertion.currency.upper()}\n"
    )


def _metadata(exported: ExportedEntry) -> tuple[tuple[str, str | None], ...]:
    entry = exported.entry
    return (
        ("entry_id", entry.entry_id),
        ("kind", entry.kind),
        ("reverses", entry.reverses),
        ("balance_transaction", entry.balance_transaction_id),
        ("type", entry.type),
        ("reporting_category", entry.reporting_category),
        ("source", entry.source_id),
        ("payout", exported.payout_id),
        ("effective_at", rfc3339(entry.effective_at)),
    )


def _book(entry: Entry) -> str:
    return str(entry.account)


def _amount(posting: Posting) -> str:
    number = major_units(Money(posting.amount_minor, posting.currency))
    return f"{number:f} {posting.currency.upper()}"


def _day(moment: datetime) -> str:
    """Return the UTC day as YYYY-MM-DD, which also sorts."""
    return moment.astimezone(UTC).date().isoformat()


def _quoted(text: str) -> str:
    return f'"{printable(text).translate(_ESCAPES)}"'
