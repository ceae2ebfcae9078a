"""The journal as text, for the tools that accountants have.

Promises one snapshot, in the journal's order, whatever its size: a thousand entries are in memory.
Must never put two accounts or modes into one Beancount file, nor leave an entry out unsaid.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Sequence
from contextlib import aclosing, closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, Literal, assert_never

from shared.ledger import beancount, journal_csv
from shared.ledger.beancount import BalanceAssertion
from shared.ledger.journal import ExportedEntry
from shared.ledger.stripe_account import StripeAccount
from shared.messages.ledger_entry import json_line
from shared.postgres.driver import session
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal import journal_reader
from shared.postgres.journal.journal_reader import AccountBook, JournalFilter, StreamedEntry
from shared.reports.balance_assertions import read_assertions
from shared.settings.model import ConfigurationError

Format = Literal["beancount", "csv", "jsonl"]

_ROWS_AHEAD: Final = 1_000
# Accounts open before any money could move: an import may still be adding older entries.
OPENED_AT: Final = datetime(1970, 1, 1, tzinfo=UTC)


class SeveralBooks(ConfigurationError):
    """A Beancount file is asked for, and the choice is of more than one account and mode."""

    def __init__(self, accounts: Sequence[StripeAccount]) -> None:
        self.names = [f"{account.id}:{account.mode}" for account in accounts]
        super().__init__(
            "a Beancount file is one account in one mode: choose with --account one of"
            f" {', '.join(self.names)}"
        )


def lines(
    url: str,
    *,
    choice: JournalFilter,
    form: Format,
    on_unsequenced: Callable[[int], None],
    on_absent: Callable[[], None],
) -> Generator[str, None, None]:
    """Yield the chosen entries as text; `on_unsequenced` hears how many have no position yet.

    `on_absent` is called when the account that is asked for has no entry at all, at no time.
    Raises SeveralBooks when a Beancount file would hold more than one account and mode.
    """
    # The renderings pull entries and know nothing of a loop: it runs only while rows are fetched.
    with asyncio.Runner() as runner:
        books = runner.run(_books(url))
        if choice.stripe_account is not None and not _chosen(books, choice=choice):
            on_absent()
        assertions: list[BalanceAssertion] = []
        if form == "beancount":
            choice = one_book(books, choice=choice)
        entries = _rows(
            runner,
            url,
            choice=choice,
            on_unsequenced=on_unsequenced,
            assertions=assertions if form == "beancount" else None,
        )
        # Closed here, where the loop still runs, when the reader leaves early.
        with closing(entries) as rows:
            yield from _rendered(rows, form=form, assertions=assertions)


def _rendered(
    rows: Iterator[StreamedEntry], *, form: Format, assertions: Sequence[BalanceAssertion]
) -> Iterator[str]:
    match form:
        case "beancount":
            return beancount.render_beancount(
                map(exported_entry, rows), opened_at=OPENED_AT, assertions=assertions
            )
        case "csv":
            return journal_csv.render_csv(map(exported_entry, rows))
        case "jsonl":
            # The topic's values: what is known of an entry later is not in them.
            return (json_line(sequenced) for sequenced, _payout_id in rows)
        case _:
            assert_never(form)


def exported_entry(row: StreamedEntry) -> ExportedEntry:
    """Return an entry for an accountant, with the payout that it is in."""
    sequenced, payout_id = row
    return ExportedEntry(sequenced.entry, payout_id)


def one_book(books: Sequence[AccountBook], *, choice: JournalFilter) -> JournalFilter:
    """Narrow a choice to the one account and mode it can mean.

    Raises SeveralBooks when there are several.
    """
    chosen = _chosen(books, choice=choice)
    if len(chosen) > 1:
        raise SeveralBooks([book.account for book in chosen])
    if not chosen:
        return choice
    return replace(choice, stripe_account=chosen[0].account.id, livemode=chosen[0].account.livemode)


def _chosen(books: Sequence[AccountBook], *, choice: JournalFilter) -> Sequence[AccountBook]:
    return [
        book
        for book in books
        if choice.stripe_account in (None, book.account.id)
        and choice.livemode in (None, book.account.livemode)
    ]


def _rows(
    runner: asyncio.Runner,
    url: str,
    *,
    choice: JournalFilter,
    on_unsequenced: Callable[[int], None],
    assertions: list[BalanceAssertion] | None,
) -> Generator[StreamedEntry, None, None]:
    chunks = _chunks(url, choice=choice, on_unsequenced=on_unsequenced, assertions=assertions)

    async def another() -> Sequence[StreamedEntry]:
        # Not anext(chunks, ()): with a default, CPython 3.11 raises SystemError at the end.
        async for rows in chunks:
            return rows
        return ()

    async def end() -> None:
        await chunks.aclose()

    try:
        while rows := runner.run(another()):
            yield from rows
    finally:
        runner.run(end())


async def _chunks(
    url: str,
    *,
    choice: JournalFilter,
    on_unsequenced: Callable[[int], None],
    assertions: list[BalanceAssertion] | None,
) -> AsyncGenerator[Sequence[StreamedEntry], None]:
    """Yield the entries; fill `assertions`, if it is not None, in the snapshot that they are of."""
    async with session.reader(url) as pool:

        async def read_balances(connection: Connection) -> None:
            if assertions is not None:
                assertions.extend(await read_book_assertions(connection, choice=choice))

        chunks = journal_reader.stream_entries(
            pool,
            choice=choice,
            rows_ahead=_ROWS_AHEAD,
            on_unsequenced=on_unsequenced,
            on_snapshot=read_balances,
        )
        async with aclosing(chunks):
            async for rows in chunks:
                yield rows


async def read_book_assertions(
    connection: Connection, *, choice: JournalFilter
) -> Sequence[BalanceAssertion]:
    """Return what the balances of the one account that is chosen were, in the snapshot."""
    # Of a part that begins later nobody knows with what.
    if choice.since is not None or choice.stripe_account is None or choice.livemode is None:
        return ()
    account = StripeAccount(choice.stripe_account, choice.livemode)
    return await read_assertions(connection, account, until=choice.until)


async def _books(url: str) -> Sequence[AccountBook]:
    async with session.reader(url) as pool:
        return await journal_reader.account_books(pool)
