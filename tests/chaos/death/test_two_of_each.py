"""Two of each service at once, and writers that come and go: the work is split, never doubled."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack

import pytest

from shared.dev import ports
from tests.chaos.death.isolated_ledger import IsolatedLedger
from tests.chaos.death.service_process import ServiceProcess
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=60)

_STORMS = 12
# Most leave the group in order; one in so many does not.
_ABRUPT = 3


@pytest.fixture
async def trade(ledger: IsolatedLedger) -> AsyncIterator[None]:
    """Let the business trade, with webhooks lost, doubled and out of order."""
    chances = {"drop": 0.05, "double": 0.3, "reorder": 0.3}
    try:
        await _set(ledger, rate_per_s=10, paused=False, **chances)
        yield
    finally:
        await _set(ledger, rate_per_s=0, paused=True, **dict.fromkeys(chances, 0))


async def _set(ledger: IsolatedLedger, **dials: float) -> None:
    await ledger.control("settings", **dials)


@pytest.mark.usefixtures("trade")
async def test_they_split_the_work_and_one_of_each_is_enough(ledger: IsolatedLedger) -> None:
    async with AsyncExitStack() as alive:
        doors = [ports.free_port(), ports.free_port()]
        balancer = TcpProxy(ledger.webhook_port, [("127.0.0.1", door) for door in doors])
        await alive.enter_async_context(balancer)
        ingests = [
            await ledger.begin("webhook-ingest", TIEOUT_WEBHOOK_LISTEN=f"127.0.0.1:{door}").is_up()
            for door in doors
        ]
        writers = [await ledger.begin("ledger-writer").is_up() for _ in range(2)]
        reconcilers = [await ledger.begin("reconciler").is_up() for _ in range(2)]
        await until(lambda: _is_split(writers), what="each writer has its own partitions")
        await _grows(ledger, by=20)

        for service, _other in (ingests, writers, reconcilers):
            await service.kill()
        await ledger.remove_group_members()
        await _grows(ledger, by=20)
        await ledger.wait_until_complete()
        await until(ledger.has_no_open_discrepancy, what="no discrepancy is open")
        for _one, other in (ingests, writers, reconcilers):
            assert await other.stop() == 0, other.last_lines()


@pytest.mark.usefixtures("trade")
async def test_writers_that_come_and_go_do_not_stop_the_ledger(ledger: IsolatedLedger) -> None:
    rng = random.Random(29)
    async with ledger.running("webhook-ingest", "ledger-writer", "reconciler"):
        leaving: list[ServiceProcess] = []
        for number in range(1, _STORMS + 1):
            newcomer = ledger.begin("ledger-writer")
            await until(lambda: bool(newcomer.log_lines("kafka.producer_ready")), what="it joins")  # noqa: B023 - awaited at once
            # Before it has partitions, while they are taken over, or when it has worked a while.
            await asyncio.sleep(rng.uniform(0, 1))
            if number % _ABRUPT == 0:
                await newcomer.kill()
                await ledger.remove_group_members()
                await _grows(ledger, by=1)
            else:
                newcomer.terminate()  # and the next one comes while it goes
                leaving.append(newcomer)
        for service in leaving:
            assert await service.death() == 0, service.last_lines()
        await ledger.wait_until_complete()
        await until(ledger.has_no_open_discrepancy, what="no discrepancy is open")


def _is_split(writers: Sequence[ServiceProcess]) -> bool:
    """Tell whether the writers hold all partitions of both topics, and none is held twice."""
    for topic in ("stripe.events", "stripe.balance_transactions"):
        held: list[int] = []
        for service in writers:
            taken = [
                line for line in service.log_lines("consumer.assigned") if line["topic"] == topic
            ]
            held += taken[-1]["partitions"] if taken else []
        if sorted(held) != list(range(12)):
            return False
    return True


async def _grows(ledger: IsolatedLedger, *, by: int) -> None:
    """Wait until the journal has so many entries more."""
    before = await ledger.entry_count()

    async def has_grown() -> bool:
        return await ledger.entry_count() >= before + by

    await until(has_grown, what=f"{by} entries more")
