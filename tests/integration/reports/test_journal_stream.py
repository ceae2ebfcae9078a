"""The journal as it is streamed: the text of the command line, a chunk at a time, and no more."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.ledger.journal import SequencedEntry
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.postgres.journal.journal_reader import JournalFilter
from shared.reports import journal_export
from shared.reports.journal_export import Format, SeveralBooks
from shared.reports.journal_stream import open_journal
from tests.integration.reports.books import BOOKS, DAY_S, OURS, THEIRS, Owner, fill_books
from tests.support.posting import post_of_accounts, row
from tests.support.waits import patience

_ALL = JournalFilter(stripe_account=None, livemode=None, since=None, until=None)
_THEIRS_TEST = replace(_ALL, stripe_account=THEIRS, livemode=False)
_OURS = replace(_ALL, stripe_account=OURS)
_BUSY = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'tieout one' AND state <> 'idle'"
)

_WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


@pytest.fixture
async def pool(database_url: str, writer: Pool, owner: Owner) -> AsyncIterator[Pool]:
    """Lend filled books by one connection."""
    await fill_books(writer, owner)
    reader = Pool(database_url, role="tieout_reader", service="one", size=1)
    yield reader
    await reader.close()


@pytest.mark.parametrize("rows_ahead", [1, 7, 1_000])
@pytest.mark.parametrize(
    ("form", "choice"),
    [
        ("jsonl", _ALL),
        ("jsonl", replace(_ALL, livemode=True, until=datetime.fromtimestamp(41 * DAY_S, UTC))),
        ("csv", replace(_ALL, since=datetime.fromtimestamp(41 * DAY_S, UTC))),
        ("csv", _THEIRS_TEST),
        ("jsonl", replace(_ALL, stripe_account="acct_unknown")),
        ("beancount", _THEIRS_TEST),
        ("beancount", replace(_THEIRS_TEST, since=datetime.fromtimestamp(41 * DAY_S, UTC))),
        ("beancount", replace(_ALL, stripe_account="acct_unknown")),
    ],
)
async def test_it_is_the_text_of_the_command_line(
    pool: Pool, database_url: str, form: Format, choice: JournalFilter, rows_ahead: int
) -> None:
    def of_command_line() -> str:
        heard: list[object] = []
        texts = journal_export.lines(
            database_url,
            choice=choice,
            form=form,
            on_unsequenced=heard.append,
            on_absent=lambda: None,
        )
        return "".join(texts)

    expected = await asyncio.to_thread(of_command_line)
    if choice.livemode is not None:
        # Which the command line shows of any account; of a mode it is none.
        expected = "".join(
            line for line in expected.splitlines(keepends=True) if "digits" not in line
        )

    streamed = await _text(pool, choice, form, rows_ahead=rows_ahead)

    assert streamed == expected
    assert choice.stripe_account == "acct_unknown" or streamed.count("txn_") > 2


async def test_a_beancount_file_of_several_books_is_refused_by_their_names(pool: Pool) -> None:
    with pytest.raises(SeveralBooks) as refused:
        await open_journal(pool, choice=_OURS, form="beancount")

    assert sorted(refused.value.names) == [f"{OURS}:live", f"{OURS}:test"]


async def test_one_accounts_is_that_accounts_alone(pool: Pool) -> None:
    text = await _text(pool, _OURS, "jsonl", rows_ahead=10)
    stream = await open_journal(pool, choice=_OURS, form="jsonl")
    of_all = await open_journal(pool, choice=_ALL, form="jsonl")

    assert OURS in text
    assert THEIRS not in text
    assert "digits" not in text
    # One of each mode is yet to have its place.
    assert (stream.left_out, of_all.left_out) == (2, 4)


@pytest.mark.parametrize("form", ["beancount", "csv", "jsonl"])
async def test_it_holds_no_more_than_a_chunk_and_no_connection(pool: Pool, form: Format) -> None:
    choice = _ALL if form != "beancount" else _THEIRS_TEST
    stream = await open_journal(pool, choice=choice, form=form, rows_ahead=3)
    held = []
    others = _entries_held()

    async with aclosing(stream.texts):
        async for _text_of_chunk in stream.texts:
            held.append(_entries_held() - others)
            # The pool's one connection is free while the reader takes its time.
            assert await pool.fetchval("SELECT 1") == 1

    assert len(held) > 4
    assert max(held) == 3


async def test_it_ends_where_the_journal_ended_as_it_was_begun(pool: Pool, writer: Pool) -> None:
    whole = await _text(pool, _ALL, "jsonl", rows_ahead=10)
    stream = await open_journal(pool, choice=_ALL, form="jsonl", rows_ahead=10)
    texts = []

    async with aclosing(stream.texts):
        async for text in stream.texts:
            texts.append(text)
            await post_of_accounts(writer, [(BOOKS[0], row(f"txn_new{len(texts)}"))])
            await journal_writer.sequence_batches(writer, batches_max=64)

    assert "".join(texts) == whole


async def test_a_reader_who_goes_leaves_nothing_behind(pool: Pool, owner: Owner) -> None:
    stream = await open_journal(pool, choice=_ALL, form="jsonl", rows_ahead=3)

    first = await anext(stream.texts)
    await stream.texts.aclose()

    assert first.count("\n") == 3
    assert await owner.fetchval(_BUSY) == 0


async def test_a_reader_who_is_cancelled_ends_the_statement(
    pool: Pool, owner: Owner, database_url: str
) -> None:
    stream = await open_journal(pool, choice=_ALL, form="jsonl", rows_ahead=3)
    async with session.reader(database_url) as watching:
        async with owner.transaction():
            await owner.execute("LOCK TABLE tieout.journal_position IN ACCESS EXCLUSIVE MODE")
            reading = asyncio.create_task(anext(stream.texts))
            async with patience("it waits for the table"):
                while not await watching.fetchval(_WAITING):
                    await asyncio.sleep(0.02)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading

        async with patience("nothing works for it"):
            while await owner.fetchval(_BUSY):
                await asyncio.sleep(0.02)
    # And the pool goes on.
    assert await pool.fetchval("SELECT 1") == 1


def _entries_held() -> int:
    return sum(isinstance(held, SequencedEntry) for held in gc.get_objects())


async def _text(pool: Pool, choice: JournalFilter, form: Format, *, rows_ahead: int) -> str:
    stream = await open_journal(pool, choice=choice, form=form, rows_ahead=rows_ahead)
    async with aclosing(stream.texts):
        return "".join([text async for text in stream.texts])
