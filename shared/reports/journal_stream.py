"""The journal as text for who reads it over a network, chunk by chunk.

Promises the text that `journal_export` writes, up to where the journal ends as it is begun, and the
balances of that instant; that one chunk of entries is in memory, whatever its size; and that no
connection is held while a reader takes its time, or is left behind when one goes. That it is of one
instant needs no snapshot: what has a place in the journal never changes. The payout of an entry is
what is known of it when its chunk is read.
"""

from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, assert_never

from shared.ledger import journal_csv
from shared.ledger.beancount import HEADER, BalanceAssertion, BeancountFile
from shared.ledger.stored_text import unstorable_part
from shared.messages.ledger_entry import json_line
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.journal import journal_reader
from shared.postgres.journal.journal_reader import JournalFilter, StreamedEntry
from shared.reports.journal_export import (
    OPENED_AT,
    Format,
    exported_entry,
    one_book,
    read_book_assertions,
)

# A chunk is some hundred kilobytes of text, and a few milliseconds of work for who serves others.
_ROWS_AHEAD: Final = 200


@dataclass(frozen=True, slots=True)
class JournalStream:
    """The journal's text; `left_out` of the entries that were asked for have no position yet.

    Whoever takes the texts closes them.
    """

    texts: AsyncGenerator[str, None]
    left_out: int


@dataclass(frozen=True, slots=True)
class _Rendering:
    header: str
    entry: Callable[[StreamedEntry], Iterator[str]]
    footer: Callable[[], Iterator[str]]


async def open_journal(
    pool: Pool, *, choice: JournalFilter, form: Format, rows_ahead: int = _ROWS_AHEAD
) -> JournalStream:
    """Begin to read the chosen entries, at most `rows_ahead` at once, in the journal's order.

    Raises SeveralBooks when a Beancount file would hold more than one account and mode, and
    PostgresUnavailable, here or while it is read.
    """
    if unstorable_part(choice.stripe_account or ""):
        return JournalStream(_texts(pool, choice, _rendering(form, ()), end=0, rows_ahead=1), 0)
    if form == "beancount":
        choice = one_book(await journal_reader.account_books(pool), choice=choice)
    async with snapshot(pool) as connection:
        end = await journal_reader.journal_end(connection)
        left_out = await journal_reader.count_unsequenced(
            connection, stripe_account=choice.stripe_account, livemode=choice.livemode
        )
        assertions = (
            await read_book_assertions(connection, choice=choice) if form == "beancount" else ()
        )
    rendering = _rendering(form, assertions)
    return JournalStream(_texts(pool, choice, rendering, end=end, rows_ahead=rows_ahead), left_out)


async def _texts(
    pool: Pool, choice: JournalFilter, rendering: _Rendering, *, end: int, rows_ahead: int
) -> AsyncGenerator[str, None]:
    if rendering.header:
        yield rendering.header
    chunks = journal_reader.read_by_chunks(pool, choice=choice, end=end, rows_ahead=rows_ahead)
    async for rows in chunks:
        yield "".join(text for row in rows for text in rendering.entry(row))
    footer = rendering.footer()
    while lines := "".join(islice(footer, rows_ahead)):
        yield lines


def _rendering(form: Format, assertions: Sequence[BalanceAssertion]) -> _Rendering:
    match form:
        case "beancount":
            file = BeancountFile(opened_at=OPENED_AT)
            return _Rendering(
                header=HEADER,
                entry=lambda row: file.entry(exported_entry(row)),
                footer=lambda: (
                    line for assertion in assertions for line in file.assertion(assertion)
                ),
            )
        case "csv":
            return _Rendering(
                header=journal_csv.header_line(),
                entry=lambda row: iter((journal_csv.entry_lines(exported_entry(row)),)),
                footer=lambda: iter(()),
            )
        case "jsonl":
            return _Rendering(
                header="",
                entry=lambda row: iter((json_line(row[0]),)),
                footer=lambda: iter(()),
            )
        case _:
            assert_never(form)
