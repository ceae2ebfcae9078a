"""A statement that Postgres ends at its time limit, on a real Postgres: no outage, and named."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
from prometheus_client import REGISTRY

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import StatementTooSlow
from shared.postgres.driver.pool import Deadlines, Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.intake import stripe_callers

_PID = "SELECT pg_backend_pid()"
# What is to be ended would last an hour, so that nothing depends on how fast anything is.
_NAP = """
CREATE FUNCTION tieout.nap() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    PERFORM pg_sleep(3600);
    RETURN NULL;
END $$;
CREATE TRIGGER nap AFTER INSERT ON tieout.stripe_caller FOR EACH STATEMENT
EXECUTE FUNCTION tieout.nap();
"""


@pytest.fixture
def states() -> list[str | None]:
    return []


@pytest.fixture
def deadlines() -> Deadlines:
    """Return deadlines that give a statement half a second."""
    return Deadlines(statement_s=0.5)


@pytest.fixture
async def pool(
    database_url: str, states: list[str | None], deadlines: Deadlines
) -> AsyncIterator[Pool]:
    """Lend connections with these deadlines; one table takes for ever."""
    owner = await asyncpg.connect(database_url)
    await owner.execute(_NAP)
    await owner.close()
    opened = Pool(
        database_url,
        role="tieout_writer",
        service="test",
        size=2,
        on_state=states.append,
        deadlines=deadlines,
    )
    yield opened
    opened.terminate()


async def test_it_says_which_statement_and_where_it_was(pool: Pool) -> None:
    reason = r"57014: .*: stripe_callers\.announce in nap, line 2, after \d+\.\d s$"

    with pytest.raises(StatementTooSlow, match=reason):
        await _announce(pool)


@pytest.mark.parametrize(
    "deadlines", [Deadlines(statement_s=3600, transaction_s=0.5)], ids=["0.5 s"]
)
async def test_it_says_which_statement_ran_when_its_transaction_took_too_long(
    pool: Pool, states: list[str | None]
) -> None:
    with pytest.raises(StatementTooSlow, match=r"25P04: .*: stripe_callers\.announce in nap"):
        await _announce(pool)

    assert await pool.fetchval("SELECT 1") == 1
    assert states == [None]


async def test_it_is_no_outage(pool: Pool, states: list[str | None]) -> None:
    before = await pool.fetchval(_PID)

    with pytest.raises(StatementTooSlow):
        await _announce(pool)

    assert states == [None], "nobody hears that Postgres is away"
    assert await pool.fetchval(_PID) == before, "the connection is kept"


async def test_it_is_counted(pool: Pool) -> None:
    before = _counted()

    with pytest.raises(StatementTooSlow):
        await _announce(pool)

    assert _counted() == before + 1


async def test_a_report_may_take_longer(pool: Pool) -> None:
    async with snapshot(pool) as connection:
        await connection.execute("SELECT pg_sleep(1)")


async def _announce(pool: Pool) -> bool:
    return await stripe_callers.heartbeat_caller(
        pool, account=StripeAccount("acct_1", livemode=False), caller="x"
    )


def _counted() -> float:
    counted = REGISTRY.get_sample_value("tieout_db_statements_too_slow_total")
    assert counted is not None, "it is there, at 0, before anything is too slow"
    return counted
