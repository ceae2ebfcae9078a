"""What a process leads, on a real Postgres: one leader a name, one connection a process."""

import asyncio
from collections.abc import AsyncIterator, Callable

import asyncpg
import pytest

from shared.postgres.driver.errors import PostgresAway, PostgresUnavailable
from shared.postgres.driver.leadership import Leaderships
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import patience, until

_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tieout test leader'"

Process = Callable[..., Leaderships]


@pytest.fixture
async def process(database_url: str) -> AsyncIterator[Process]:
    """Begin a process that may lead, through a URL of its own if one is given."""
    begun: list[Leaderships] = []

    def begin(url: str = database_url, **limits: float) -> Leaderships:
        begun.append(Leaderships(url, role="tieout_writer", service="test", **limits))
        return begun[-1]

    yield begin
    for leaderships in begun:
        leaderships.end()


@pytest.fixture
async def link(database_url: str) -> AsyncIterator[TcpProxy]:
    """Stand between a process and Postgres."""
    port = int(database_url.rpartition(":")[2].partition("/")[0])
    async with TcpProxy(0, [("127.0.0.1", port)]) as proxy:
        yield proxy


async def test_a_name_has_one_leader_and_another_name_another(process: Process) -> None:
    first, second = process(), process()

    assert await first.claim(["one", "two"]) == {"one", "two"}
    assert await second.claim(["one", "two", "three"]) == {"three"}


async def test_a_process_that_leads_a_name_refuses_it_to_itself(process: Process) -> None:
    first = process()

    async with first.lead("one") as outer, first.lead("one") as inner:
        assert (outer, inner) == (True, False)
    async with first.lead("one") as again:
        assert again


async def test_what_is_given_up_is_another_ones_to_lead(process: Process) -> None:
    first, second = process(), process()

    async with first.lead("one"), first.lead("two"):
        assert await second.claim(["one", "two"]) == frozenset()
    assert await second.claim(["one", "two"]) == {"one", "two"}


async def test_a_block_that_is_cancelled_waits_for_nobody_and_gives_up_all_the_same(
    process: Process,
) -> None:
    first, second = process(pulse_every_s=0.05), process()
    leading = await _begun(first, "one")

    leading.cancel()
    await asyncio.gather(leading, return_exceptions=True)

    await until(lambda: second.claim(["one"]), what="the other leads")


async def test_of_blocks_that_end_while_another_is_given_up_each_is_given_up(
    process: Process,
) -> None:
    first, second = process(), process()
    names = [f"name {number:03}" for number in range(100)]

    async def lead(name: str, *, ends: asyncio.Barrier) -> None:
        async with first.lead(name):
            await ends.wait()
            # One after another, as the event loop comes round: in between is what the server says.
            for _ in range(names.index(name)):
                await asyncio.sleep(0)

    ends = asyncio.Barrier(len(names))
    await asyncio.gather(*(lead(name, ends=ends) for name in names))

    assert await second.claim(names) == set(names)


async def test_a_hundred_names_take_one_connection(process: Process, database_url: str) -> None:
    names = [f"name {number}" for number in range(100)]

    assert await process().claim(names) == set(names)

    database = await asyncpg.connect(database_url)
    assert await database.fetchval(_CONNECTIONS) == 1
    await database.close()


async def test_whatever_is_led_is_stopped_when_the_connection_is_lost(
    process: Process, database_url: str, link: TcpProxy
) -> None:
    before, _, rest = database_url.rpartition(":")
    through = f"{before}:{link.listen_port}/{rest.partition('/')[2]}"
    first, second = process(through, pulse_every_s=0.05), process()
    both = [await _begun(first, name) for name in ("one", "two")]

    link.cut()
    async with patience("both are stopped"):
        stopped = await asyncio.gather(*both, return_exceptions=True)

    assert [type(error) for error in stopped] == [PostgresAway, PostgresAway]
    await until(lambda: second.claim(["one"]), what="another process leads")
    assert await first.claim(["one", "two"]) == {"two"}, "it goes on with a new connection"


async def test_an_end_of_a_block_gives_up_nothing_of_a_later_session(process: Process) -> None:
    first, second = process(), process()
    leading = await _begun(first, "one")

    first.end()
    await until(lambda: first.claim(["one"]), what="the server has ended the session")

    with pytest.raises(PostgresAway):
        await leading
    await first.claim([])
    assert await second.claim(["one"]) == frozenset()


async def test_what_a_leader_raises_is_raised_as_it_is(process: Process) -> None:
    first = process()

    with pytest.raises(ZeroDivisionError):
        async with first.lead("one"):
            raise ZeroDivisionError
    assert await process().claim(["one"]) == {"one"}


async def test_a_leader_that_says_nothing_any_more_is_replaced(process: Process) -> None:
    """As one whose process is stopped, or whose host is gone: the server ends its session."""
    first, second = (process(silence_s_max=0.3, pulse_every_s=3600.0) for _ in range(2))

    assert await first.claim(["one"]) == {"one"}

    await until(lambda: _claimed(second), what="it is replaced")


async def _begun(process: Leaderships, name: str) -> "asyncio.Task[None]":
    """Return a task that leads, and does nothing else."""
    leads = asyncio.Event()

    async def lead() -> None:
        async with process.lead(name) as is_leader:
            assert is_leader
            leads.set()
            await asyncio.Event().wait()

    leading = asyncio.create_task(lead())
    await leads.wait()
    return leading


async def _claimed(process: Leaderships) -> bool:
    try:
        return bool(await process.claim(["one"]))
    except PostgresUnavailable:
        return False  # this one has been silent for too long as well


async def test_a_leader_that_is_only_idle_leads_on(process: Process) -> None:
    first, second = (process(silence_s_max=0.6, pulse_every_s=0.1) for _ in range(2))

    async with first.lead("one"):
        await asyncio.sleep(1.5)
        assert await second.claim(["one"]) == frozenset()
