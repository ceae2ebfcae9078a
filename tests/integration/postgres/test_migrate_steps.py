"""A migration of steps: each a transaction of its own, none lost, and none done twice."""

from collections.abc import Sequence
from typing import Final

import asyncpg
import pytest

from shared.postgres.driver import migrate
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.migrate import Migration, MigrationStalled

_ROWS: Final = 10
_MADE: Final = Migration(
    version=1,
    name="made",
    text="CREATE TABLE tieout.old AS SELECT number FROM generate_series(1, 10) AS number;"
    " CREATE TABLE tieout.new (number integer PRIMARY KEY)",
)
_MOVED: Final = Migration(
    version=2,
    name="moved",
    is_of_steps=True,
    text="WITH moved AS (DELETE FROM tieout.old WHERE number IN ("
    "SELECT number FROM tieout.old ORDER BY number LIMIT 3) RETURNING number),"
    " kept AS (INSERT INTO tieout.new SELECT number FROM moved RETURNING number)"
    " SELECT (SELECT count(*) FROM tieout.old) - (SELECT count(*) FROM kept)",
)
# The first so many tries fail with that SQLSTATE; a sequence does not go back with its transaction.
_CROSSED: Final = (
    "CREATE SEQUENCE tieout.try; CREATE FUNCTION tieout.step(failing integer, state text)"
    " RETURNS integer LANGUAGE plpgsql AS $$ BEGIN IF nextval('tieout.try') <= failing THEN"
    " RAISE EXCEPTION 'in the way' USING ERRCODE = state; END IF; RETURN 0; END $$"
)
_DEADLOCK: Final = "40P01"
_LOCK_TIMEOUT: Final = "55P03"
_APPLIED: Final = "SELECT name FROM tieout.migration ORDER BY version"


class Killed(Exception):
    """The process died between two steps."""


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Have two migrations; return what each step will have left."""
    _have(monkeypatch, [_MADE, _MOVED])
    return []


async def test_it_goes_on_until_nothing_is_left(empty_database_url: str, steps: list[int]) -> None:
    names = await migrate.migrate(
        empty_database_url, on_step=lambda _name, left: steps.append(left)
    )

    assert names == ["made", "moved"]
    assert steps == [7, 4, 1, 0]
    assert await _column(empty_database_url, "SELECT number FROM tieout.new ORDER BY 1") == [
        *range(1, _ROWS + 1)
    ]


async def test_what_was_cut_off_goes_on_where_it_was(
    empty_database_url: str, steps: list[int]
) -> None:
    def die(_name: str, left: int) -> None:
        steps.append(left)
        if left == 4:
            raise Killed

    with pytest.raises(Killed):
        await migrate.migrate(empty_database_url, on_step=die)
    unfinished = await _column(empty_database_url, _APPLIED)
    await migrate.migrate(empty_database_url, on_step=lambda _name, left: steps.append(left))

    assert unfinished == ["made"]
    assert steps == [7, 4, 1, 0]
    assert await _column(empty_database_url, _APPLIED) == ["made", "moved"]


async def test_one_that_has_more_to_do_than_before_goes_on(
    empty_database_url: str, steps: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Migration(version=1, name="made", text="CREATE SEQUENCE tieout.step")
    begun_anew = Migration(
        version=2,
        name="begun_anew",
        is_of_steps=True,
        text="SELECT ('{5, 1, 9, 7, 5, 3, 1, 0}'::integer[])[nextval('tieout.step')]",
    )
    _have(monkeypatch, [first, begun_anew])

    await migrate.migrate(empty_database_url, on_step=lambda _name, left: steps.append(left))

    assert steps == [5, 1, 9, 7, 5, 3, 1, 0]


@pytest.mark.parametrize(
    ("text", "left"), [("SELECT 5", 5), ("SELECT 5 + nextval('tieout.step')::integer % 2", 6)]
)
async def test_one_that_does_not_get_on_ends_with_its_name(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch, text: str, left: int
) -> None:
    first = Migration(version=1, name="made", text="CREATE SEQUENCE tieout.step")
    still = Migration(version=2, name="still", is_of_steps=True, text=text)
    _have(monkeypatch, [first, still])

    with pytest.raises(MigrationStalled, match=f"0002 still does not get on: {left} left"):
        await migrate.migrate(empty_database_url)

    assert await _column(empty_database_url, _APPLIED) == ["made"]


@pytest.mark.parametrize("state", [_DEADLOCK, _LOCK_TIMEOUT])
async def test_a_step_that_met_another_crosswise_is_taken_again(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    _have(monkeypatch, _crossed(failing=4, state=state))

    names = await migrate.migrate(empty_database_url)

    assert names == ["made", "crossed"]


@pytest.mark.parametrize("state", [_DEADLOCK, _LOCK_TIMEOUT])
async def test_a_step_that_has_somebody_in_its_way_each_time_is_given_up(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    _have(monkeypatch, _crossed(failing=1_000, state=state))

    with pytest.raises(PostgresUnavailable, match=f"{state}: in the way"):
        await migrate.migrate(empty_database_url)

    assert await _column(empty_database_url, "SELECT last_value FROM tieout.try") == [5]


def test_every_file_is_a_migration_of_its_own_number() -> None:
    versions = [migration.version for migration in migrate.migrations()]

    assert len(set(versions)) == len(versions)


def _crossed(*, failing: int, state: str) -> Sequence[Migration]:
    return [
        Migration(version=1, name="made", text=_CROSSED),
        Migration(
            version=2,
            name="crossed",
            is_of_steps=True,
            text=f"SELECT tieout.step({failing}, '{state}')",
        ),
    ]


def _have(monkeypatch: pytest.MonkeyPatch, migrations: Sequence[Migration]) -> None:
    monkeypatch.setattr(migrate, "migrations", lambda: migrations)


async def _column(url: str, query: str) -> list[object]:
    connection = await asyncpg.connect(url)
    try:
        return [row[0] for row in await connection.fetch(query)]
    finally:
        await connection.close()
