"""Every id of a batch is in the journal afterwards, or nothing of the batch is and it is held."""

import re
from collections.abc import AsyncIterator
from importlib import resources
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.postgres.driver.errors import _NUMBERED_KEYS, PostgresBroken
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.readiness import wait_for_schema
from shared.postgres.journal.verify import verify_journal
from shared.settings.model import ConfigurationError
from tests.support import posting

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_UNNAMED = re.compile(r"ON\s+CONFLICT\s+DO", re.IGNORECASE)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield opened
    await opened.close()


@pytest.fixture
async def restored(owner: Owner, pool: Pool) -> Owner:
    """Leave a journal of three entries whose sequence is where it began, as some restores do."""
    await posting.post(pool, [posting.charge(number) for number in range(3)])
    await owner.execute("ALTER TABLE tieout.journal_entry ALTER COLUMN entry_no RESTART WITH 1")
    await owner.execute(
        "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, named_at)"
        " VALUES ($1, false, 'txn_0003', 'balance_transaction', now())",
        posting.ACCOUNT,
    )
    return owner


async def test_a_batch_is_held_while_the_sequence_is_behind(restored: Owner, pool: Pool) -> None:
    before = await _offset(restored)

    with pytest.raises(PostgresBroken, match=r"behind its rows.*run `tieout migrate`"):
        await posting.post(pool, [posting.charge(number) for number in range(3, 5)])

    assert await _offset(restored) == before
    assert await restored.fetchval("SELECT count(*) FROM tieout.wanted") == 1
    assert await restored.fetchval("SELECT count(*) FROM tieout.dead_letter") == 0


async def test_a_batch_is_posted_once_the_sequence_was_set_right(
    restored: Owner, pool: Pool, database_url: str
) -> None:
    assert await migrate(database_url) == []

    written = await posting.post(pool, [posting.charge(number) for number in range(5)])

    assert written.posted == 2
    assert await restored.fetchval("SELECT count(*) FROM tieout.journal_entry") == 5
    assert await restored.fetchval("SELECT count(*) FROM tieout.wanted") == 0


@pytest.mark.parametrize(
    ("table", "column"),
    [("journal_batch", "batch_id"), ("journal_entry", "entry_no"), ("dead_letter", "id")],
)
async def test_whatever_sequence_is_behind_is_told_and_set_right(
    owner: Owner, pool: Pool, database_url: str, table: str, column: str
) -> None:
    broken = posting.charge(8, net="no number")
    await posting.post(pool, [posting.charge(7), broken, broken])
    await owner.execute(f"ALTER TABLE tieout.{table} ALTER COLUMN {column} RESTART WITH 1")

    first_bad = await _first_bad(database_url, "sequences")
    with pytest.raises(ConfigurationError, match=f"sequence of tieout.{table} is at 0"):
        await wait_for_schema(pool, posts=True)
    with pytest.raises(PostgresBroken, match="run `tieout migrate`"):
        await posting.post(pool, [posting.charge(9), broken])
    await migrate(database_url)

    assert f"the sequence of tieout.{table} is at 0, its rows go to" in str(first_bad)
    await wait_for_schema(pool, posts=True)
    assert (await posting.post(pool, [posting.charge(9), broken])).posted == 1
    assert await _first_bad(database_url, "sequences") is None


async def test_an_id_that_is_dropped_in_silence_fails_its_batch(owner: Owner, pool: Pool) -> None:
    await posting.post(pool, [posting.charge(1)])
    await owner.execute(
        "CREATE FUNCTION tieout.drop_it() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RETURN CASE WHEN NEW.external_id <> 'txn_0003' THEN NEW END; END $$;"
        "CREATE TRIGGER drops BEFORE INSERT ON tieout.journal_entry"
        " FOR EACH ROW EXECUTE FUNCTION tieout.drop_it()"
    )
    before = await _offset(owner)

    with pytest.raises(PostgresBroken, match="txn_0003 is not in the journal"):
        await posting.post(pool, [posting.charge(number) for number in (1, 2, 3)])

    assert await _offset(owner) == before
    assert await owner.fetchval("SELECT count(*) FROM tieout.journal_entry") == 1


async def test_a_posting_that_is_dropped_in_silence_fails_its_batch(
    owner: Owner, pool: Pool
) -> None:
    await owner.execute(
        "CREATE FUNCTION tieout.drop_it() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RETURN NULL; END $$;"
        "CREATE TRIGGER drops BEFORE INSERT ON tieout.posting"
        " FOR EACH ROW EXECUTE FUNCTION tieout.drop_it();"
        "ALTER TABLE tieout.journal_entry DISABLE TRIGGER complete"
    )

    with pytest.raises(PostgresBroken, match="0 postings of 3 were kept"):
        await posting.post(pool, [posting.charge(1)])

    assert await owner.fetchval("SELECT count(*) FROM tieout.journal_entry") == 0


async def test_every_conflict_clause_names_what_it_is_about(owner: Owner) -> None:
    functions = await owner.fetch(
        "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'tieout'::regnamespace"
    )
    queries = resources.files("shared.postgres").joinpath("queries").iterdir()
    texts = {row["proname"]: row["prosrc"] for row in functions}
    texts |= {file.name: file.read_text("utf-8") for file in queries}

    assert sum("ON CONFLICT" in text for text in texts.values()) > 10
    assert [name for name, text in texts.items() if _UNNAMED.search(text)] == []


async def test_every_key_that_a_sequence_fills_is_known_as_such(owner: Owner) -> None:
    rows = await owner.fetch(
        "SELECT conname FROM pg_constraint JOIN pg_attribute"
        " ON attrelid = conrelid AND attnum = ANY (conkey) AND attidentity <> ''"
        " WHERE connamespace = 'tieout'::regnamespace AND contype IN ('p', 'u')"
    )

    assert {row["conname"] for row in rows} == _NUMBERED_KEYS


async def _offset(owner: Owner) -> int:
    offset: int = await owner.fetchval("SELECT next_offset FROM tieout.consumer_offset")
    return offset


async def _first_bad(database_url: str, name: str) -> str | None:
    reader = Pool(database_url, role="tieout_reader", service="test", size=1)
    try:
        return {check.check: check.first_bad for check in await verify_journal(reader)}[name]
    finally:
        await reader.close()
