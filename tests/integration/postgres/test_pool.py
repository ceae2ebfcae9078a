"""The pool of connections, and a leader's connection, on a real Postgres behind a proxy."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from shared.postgres.driver import session
from shared.postgres.driver.errors import PostgresAway, PostgresUnavailable, PostgresUnfit
from shared.postgres.driver.pool import DEADLINES, Deadlines, Pool
from shared.postgres.driver.pool_portion import PoolPortion
from shared.settings.model import ConfigurationError
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import PATIENCE_S, patience

_PID = "SELECT pg_backend_pid()"
_INSERT = "INSERT INTO tieout.stripe_caller VALUES ('acct_1', false, 'x', now())"


@pytest.fixture
async def link(database_url: str) -> AsyncIterator[TcpProxy]:
    port = int(database_url.rpartition(":")[2].partition("/")[0])
    async with TcpProxy(0, [("127.0.0.1", port)]) as proxy:
        yield proxy


@pytest.fixture
def url(database_url: str, link: TcpProxy) -> str:
    """Return the URL of the database by way of the proxy."""
    before, _, rest = database_url.rpartition(":")
    return f"{before}:{link.listen_port}/{rest.partition('/')[2]}"


@pytest.fixture
def states() -> list[str | None]:
    return []


@pytest.fixture
def deadlines() -> Deadlines:
    return DEADLINES


# The driver's own deadline comes after the test's: whoever waits for it is found out.
patient_driver = pytest.mark.parametrize(
    "deadlines", [Deadlines(command_s=2 * PATIENCE_S)], ids=["patient"]
)


@pytest.fixture
async def pool(url: str, states: list[str | None], deadlines: Deadlines) -> AsyncIterator[Pool]:
    opened = Pool(
        url,
        role="tieout_writer",
        service="test",
        size=2,
        on_state=states.append,
        deadlines=deadlines,
    )
    yield opened
    opened.terminate()


async def test_it_lends_a_connection_again_and_again(pool: Pool) -> None:
    pids = {await pool.fetchval(_PID) for _ in range(5)}

    assert len(pids) == 1


async def test_no_statement_is_compiled(pool: Pool) -> None:
    async with pool.acquire() as connection:
        assert await connection.fetchval("SHOW jit") == "off"


async def test_a_portion_leaves_the_rest_to_others(pool: Pool) -> None:
    portion = PoolPortion(pool, size=1)
    waits = asyncio.Event()

    async with portion.acquire():
        second = asyncio.create_task(_use(portion, waits))
        for _ in range(3):
            assert await pool.fetchval("SELECT 1") == 1
        assert not waits.is_set(), "the portion has what it may have"

    async with patience("it has its turn"):
        await second


async def _use(pool: Pool, used: asyncio.Event) -> None:
    async with pool.acquire():
        used.set()


async def test_it_lends_no_more_than_it_may(pool: Pool, link: TcpProxy) -> None:
    await asyncio.gather(*(pool.execute("SELECT pg_sleep(0.05)") for _ in range(8)))

    assert link.accepted_count == 2


async def test_it_lends_nothing_that_idled_on_a_link_that_died(pool: Pool, link: TcpProxy) -> None:
    await asyncio.gather(*(pool.execute("SELECT pg_sleep(0.05)") for _ in range(2)))
    link.blackhole = True
    with pytest.raises(PostgresAway):
        async with pool.acquire() as connection:
            await connection.execute("SELECT 1", timeout=0.2)
    link.cut()  # what is half open is never heard of again
    link.blackhole = False

    assert await pool.fetchval("SELECT 1") == 1


@patient_driver
async def test_it_does_not_wait_for_a_server_that_hangs_to_let_go(
    pool: Pool, link: TcpProxy
) -> None:
    """The block's own deadline is all it takes: asyncpg's pool would reset, roll back, cancel."""

    async def hang() -> None:
        async with session.transaction(pool) as connection:
            link.blackhole = True
            await connection.execute("SELECT 1", timeout=0.2)

    with pytest.raises(PostgresAway):
        async with patience("it lets go"):
            await hang()
    link.blackhole = False


@patient_driver
async def test_it_lets_go_when_it_is_cancelled_while_the_server_hangs(
    pool: Pool, link: TcpProxy
) -> None:
    await pool.execute("SELECT 1")
    link.blackhole = True
    hanging = asyncio.create_task(pool.execute("SELECT 1"))
    await asyncio.sleep(0.05)

    hanging.cancel()
    async with patience("it lets go"):
        await asyncio.wait({hanging})
    link.blackhole = False

    assert await pool.fetchval("SELECT 1") == 1


async def test_a_failed_transaction_leaves_nothing(pool: Pool) -> None:
    async def fail() -> None:
        async with session.transaction(pool) as connection:
            await connection.execute(_INSERT)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await pool.fetchval("SELECT count(*) FROM tieout.stripe_caller") == 0


async def test_a_connection_that_became_read_only_is_made_anew(pool: Pool) -> None:
    await pool.execute("SET default_transaction_read_only = on")

    with pytest.raises(PostgresAway, match="25006"):
        await pool.execute(_INSERT)

    assert await pool.execute(_INSERT) == "INSERT 0 1"


async def test_it_says_when_postgres_goes_and_comes_back_and_no_more(
    pool: Pool, link: TcpProxy, states: list[str | None]
) -> None:
    for _ in range(3):
        await pool.execute("SELECT 1")
    link.refuse = True
    link.cut()
    for _ in range(3):
        with suppress(PostgresUnavailable):
            await pool.execute("SELECT 1")
    link.refuse = False
    for _ in range(3):
        await pool.execute("SELECT 1")

    changes = [state is None for state in states]
    assert [change for change, _ in itertools.groupby(changes)] == [True, False, True]
    assert len(set(states)) == len(states) - 1, "each reason once"


async def test_a_role_that_does_not_exist_is_no_fault_of_what_is_written(
    empty_database_url: str,
) -> None:
    pool = Pool(
        empty_database_url,
        role="tieout_nobody",  # type: ignore[arg-type] # the point: no such role
        service="test",
        size=1,
    )

    with pytest.raises(PostgresUnfit, match="run `tieout migrate`"):
        await pool.execute("SELECT 1")


async def test_a_url_that_is_none_is_a_matter_of_configuration() -> None:
    pool = Pool("mysql://u:hidden@h/d", role="tieout_reader", service="x", size=1)

    with pytest.raises(ConfigurationError, match="DATABASE_URL") as caught:
        await pool.execute("SELECT 1")
    assert "hidden" not in str(caught.value)
