"""`tieout migrate` twice at once, killed inside a migration, between two, and between two steps."""

import signal

import asyncpg
import pytest

from shared.failpoints import Name
from shared.postgres.driver.migrate import migrations
from tests.chaos.death.isolated_ledger import IsolatedLedger

# The migrations before the first one of steps, which is killed when its first step is committed.
_BEFORE_STEPS = [migration.is_of_steps for migration in migrations()].index(True)
_APPLIED = "SELECT version, name, digest FROM tieout.migration ORDER BY version"


@pytest.fixture
async def empty_url(ledger: IsolatedLedger) -> str:
    """Return the URL of an empty database of this test's own."""
    name = f"migrated_{len(ledger.processes)}_{id(ledger.processes)}"
    await ledger.database.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await ledger.database.execute(f"CREATE DATABASE {name}")
    return f"{ledger.servers.database_url.rpartition('/')[0]}/{name}"


async def test_two_at_once_both_end_well_and_apply_each_once(
    ledger: IsolatedLedger, empty_url: str
) -> None:
    both = [ledger.begin("migrate", DATABASE_URL=empty_url) for _ in range(2)]

    assert [await process.death() for process in both] == [0, 0], [
        process.last_lines() for process in both
    ]
    assert await _applied(empty_url) == _all()


@pytest.mark.parametrize("name", ["migrate.mid", "migrate.between", "migrate.step"])
async def test_a_killed_one_leaves_whole_migrations_and_the_next_does_the_rest(
    ledger: IsolatedLedger, empty_url: str, name: Name
) -> None:
    killed = ledger.begin("migrate", failpoints=f"{name}:kill", DATABASE_URL=empty_url)

    assert await killed.death() == -signal.SIGKILL
    before = {"migrate.mid": 0, "migrate.between": 1, "migrate.step": _BEFORE_STEPS}[name]
    assert await _applied(empty_url) == _all()[:before]
    assert await ledger.begin("migrate", DATABASE_URL=empty_url).death() == 0
    assert await _applied(empty_url) == _all()


def _all() -> list[tuple[int, str, str]]:
    return [(migration.version, migration.name, migration.digest) for migration in migrations()]


async def _applied(url: str) -> list[tuple[int, str, str]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(_APPLIED)]
    finally:
        await connection.close()
