"""S19: what a database owner changes in the journal is found, and the first bad entry is named."""

import hashlib
from collections.abc import AsyncIterator
from typing import TypeAlias

import asyncpg
import pytest

from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.postgres.journal.verify import verify_journal
from tests.support import posting

_BATCHES = 3
_ENTRIES = 4  # a batch

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    """Post and seal three batches of four charges; yield the owner's connection."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    for batch in range(_BATCHES):
        first = batch * _ENTRIES
        await posting.post(pool, [posting.charge(first + place) for place in range(_ENTRIES)])
        assert await journal_writer.sequence_batches(pool, batches_max=64) == 1
    await pool.close()
    connection = await asyncpg.connect(database_url)
    for table in ("journal_entry", "posting", "journal_position"):
        await connection.execute(f"ALTER TABLE tieout.{table} DISABLE TRIGGER USER")
    yield connection
    await connection.close()


async def test_an_untouched_journal_is_chained(owner: Owner, database_url: str) -> None:
    assert await owner.fetchval("SELECT count(*) FROM tieout.journal_entry") == 12
    assert await _chained(database_url) is None


@pytest.mark.parametrize("number", [1, 8])
async def test_the_changed_entry_is_named_among_its_batch(
    owner: Owner, database_url: str, number: int
) -> None:
    entry_id = await _entry_id(owner, number)
    # Both legs, so that it balances and only the seal can tell.
    await owner.execute(
        "UPDATE tieout.posting SET amount_minor = amount_minor + CASE ordinal WHEN 1 THEN 7 ELSE -7"
        " END WHERE entry_no = $1 AND ordinal IN (1, 2)",
        number,
    )

    message = await _chained(database_url)

    assert message is not None
    assert f"position {(number + 3) // 4} does not match its seal" in message
    assert message.endswith(f"entry {entry_id} was changed")


async def test_of_several_changed_entries_the_first_is_named(
    owner: Owner, database_url: str
) -> None:
    first = await _entry_id(owner, 6)
    await owner.execute(
        "UPDATE tieout.journal_entry SET type = 'forged' WHERE entry_no IN (7, 6, 9)"
    )

    assert str(await _chained(database_url)).endswith(f"entry {first} was changed")


async def test_an_entry_that_is_gone_is_named_by_its_place(owner: Owner, database_url: str) -> None:
    await owner.execute("DELETE FROM tieout.posting WHERE entry_no = 7")
    await owner.execute("DELETE FROM tieout.journal_entry WHERE entry_no = 7")

    assert str(await _chained(database_url)).endswith("its entry number 3 is gone")


async def test_an_entry_that_was_put_into_an_old_batch_is_named(
    owner: Owner, database_url: str
) -> None:
    await owner.execute(
        "INSERT INTO tieout.journal_entry (entry_id, issuer, external_id, kind, revision,"
        " stripe_account, livemode, type, reporting_category, effective_at, fingerprint,"
        " posting_count, origin, batch_id, ordinal) SELECT 'je_forged', issuer, 'txn_forged', kind,"
        " revision, stripe_account, livemode, type, reporting_category, effective_at, fingerprint,"
        " posting_count, origin, batch_id, 99 FROM tieout.journal_entry WHERE entry_no = 5"
    )

    assert str(await _chained(database_url)).endswith("entry je_forged was added to it")


async def test_a_seal_that_was_changed_is_told_from_an_entry(
    owner: Owner, database_url: str
) -> None:
    await owner.execute(
        "UPDATE tieout.journal_position SET chain = $1 WHERE position = 2",
        hashlib.sha256(b"x").digest(),
    )

    message = str(await _chained(database_url))

    assert "position 2 does not match its seal" in message
    assert "the seal itself was changed" in message


async def test_seals_changed_with_their_entry_still_show_the_batch(
    owner: Owner, database_url: str
) -> None:
    await owner.execute("UPDATE tieout.journal_entry SET type = 'forged' WHERE entry_no = 6")
    await owner.execute(
        "UPDATE tieout.journal_position SET entry_seals ="
        " (tieout.batch_seals(batch_id, seal_version)).entry_seals WHERE position = 2"
    )

    assert "position 2 does not match its seal" in str(await _chained(database_url))


async def test_a_batch_sealed_before_entries_were_is_named_as_a_whole(
    owner: Owner, database_url: str
) -> None:
    await owner.execute("UPDATE tieout.journal_position SET entry_seals = NULL")
    assert await _chained(database_url) is None
    await owner.execute("UPDATE tieout.journal_entry SET type = 'forged' WHERE entry_no = 6")

    assert "batch 2, entry je_" in str(await _chained(database_url))


async def _chained(database_url: str) -> str | None:
    pool = Pool(database_url, role="tieout_reader", service="test", size=1)
    try:
        first_bad = {check.check: check.first_bad for check in await verify_journal(pool)}
    finally:
        await pool.close()
    return first_bad["chained"]


async def _entry_id(owner: Owner, number: int) -> str:
    entry_id: str = await owner.fetchval(
        "SELECT entry_id FROM tieout.journal_entry WHERE entry_no = $1", number
    )
    return entry_id
