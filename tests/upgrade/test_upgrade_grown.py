"""A database of 0d46cfc with 100,000 entries, migrated in steps while a writer goes on.

`python -m tests.upgrade.grown 1000000` is the same at ten times the size, with the times.
"""

import itertools
from typing import Final

import asyncpg
import pytest

from shared.postgres.driver import migrate, session
from shared.postgres.journal import verify
from tests.upgrade import grown

pytestmark = pytest.mark.takes(seconds=45)

_ENTRIES: Final = 100_000
_COUNTS: Final = (
    "SELECT (SELECT count(*) FROM tieout.journal_entry) AS entries,"
    " (SELECT count(*) FROM tieout.posting) AS postings,"
    " (SELECT count(*) FROM tieout.receipt) AS receipts,"
    " (SELECT sum(deliveries) FROM tieout.receipt) AS deliveries"
)


async def test_it_moves_in_bounded_steps_and_no_writer_is_in_the_way_or_held_up(
    empty_database_url: str, migrated_template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert migrated_template, "its migration made the roles"
    all_migrations = migrate.migrations()
    of_steps = {migration.name for migration in all_migrations if migration.is_of_steps}
    await grown.grow(empty_database_url, entries=_ENTRIES)
    before = await _counts(empty_database_url)
    monkeypatch.setattr(
        migrate,
        "migrations",
        lambda: [m for m in all_migrations if m.version <= grown.OF_THE_WRITER],
    )
    await migrate.migrate(empty_database_url)
    monkeypatch.setattr(migrate, "migrations", lambda: all_migrations)

    written: dict[str, list[int]] = {name: [] for name in of_steps}
    async with (
        grown.watched(empty_database_url) as transactions,
        grown.writing(empty_database_url) as writer,
    ):
        await migrate.migrate(
            empty_database_url, on_step=lambda name, _left: written[name].append(writer.batches)
        )

    # Each has several steps, between which the writer wrote, and none holds a table.
    assert all(len(batches) > 1 and batches[-1] > batches[0] for batches in written.values())
    for earlier, later in itertools.pairwise(all_migrations):
        locks = set().union(
            *(transactions.locks[name] for name in transactions.of(earlier.version))
        )
        assert not (later.is_of_steps and locks), (later.name, locks)
    # What was held was so for the instant in which a table became another.
    assert all("42P10" in reason for reason in writer.held)
    after = await _counts(empty_database_url)
    assert after == {
        "entries": before["entries"] + writer.batches,
        "postings": before["postings"] + 3 * writer.batches,
        "receipts": before["receipts"] + writer.batches,
        "deliveries": before["deliveries"] + writer.batches,
    }
    async with session.reader(empty_database_url) as pool:
        assert [
            check.first_bad for check in await verify.verify_journal(pool) if check.first_bad
        ] == []


async def _counts(url: str) -> dict[str, int]:
    connection = await asyncpg.connect(url)
    try:
        row = await connection.fetchrow(_COUNTS)
        assert row is not None, "a row of scalars"
        return dict(row)
    finally:
        await connection.close()
