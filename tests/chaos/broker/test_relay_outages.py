"""The relay while its broker is frozen, killed or cut off: it waits, and consumers lose nothing."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer

from services.ledger_writer.relay import STREAMS, part, relay_forever
from shared.kafka.producer import producer
from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.journal_writer import sequence_batches
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from tests.chaos.broker.broker import Broker
from tests.support.posting import post, row
from tests.support.published_journal import assert_published, until_published
from tests.support.waits import becomes, until

pytestmark = pytest.mark.takes(seconds=30)

_ACK_TIMEOUT_S = 1.0
_PART = part("journal")
# In a minute a producer gives up that was there, and so do those that begin in vain. A broker that
# serves has one begin in a tenth of a second.
_GIVEN_UP_IN_A_MINUTE = 1 + int(60 / producer.START_TIMEOUT_S)
_SHORTENED = 20


@contextlib.asynccontextmanager
async def _frozen(broker: Broker) -> AsyncIterator[None]:
    with broker.frozen():
        yield


@contextlib.asynccontextmanager
async def _killed(broker: Broker) -> AsyncIterator[None]:
    await broker.kill()
    yield
    await broker.start()


@contextlib.asynccontextmanager
async def _cut_off(broker: Broker) -> AsyncIterator[None]:
    broker.link.blackhole = True
    yield
    broker.link.blackhole = False  # what was given up long ago arrives now


@dataclass(frozen=True, slots=True)
class RunningRelay:
    """A relay that runs, and its journal."""

    pool: Pool
    owner: "asyncpg.Connection[asyncpg.Record]"
    broker: Broker
    health: Health
    sequenced: asyncio.Event

    async def post(self, name: str) -> None:
        """Post three batches, and give them their positions."""
        for number in range(3):
            await post(self.pool, [row(f"txn_{name}_{number}_{of:02}") for of in range(40)])
        await sequence_batches(self.pool, batches_max=64)
        self.sequenced.set()

    async def place(self) -> int:
        position: int = await self.owner.fetchval(
            "SELECT position FROM tieout.relay_place WHERE stream = 'journal'"
        )
        return position


@pytest.fixture
async def relay(broker: Broker, pool: Pool, database_url: str) -> AsyncIterator[RunningRelay]:
    await broker.remake(ENTRIES, POSTINGS, DISCREPANCIES)
    settings = read_settings(
        {
            "KAFKA_BOOTSTRAP_SERVERS": broker.settings.bootstrap_servers,
            "TIEOUT_ACK_TIMEOUT_S": str(_ACK_TIMEOUT_S),
        }
    )
    health, sequenced = Health(parts=[part(stream) for stream in STREAMS]), asyncio.Event()
    relaying = asyncio.create_task(
        relay_forever(
            settings,
            pool=pool,
            leaderships=Leaderships(database_url, role="tieout_writer", service="test"),
            sequenced=sequenced,
            health=health,
        )
    )
    owner = await asyncpg.connect(database_url)
    try:
        yield RunningRelay(pool, owner, broker, health, sequenced)
    finally:
        await owner.close()
        relaying.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await relaying


@pytest.mark.parametrize("hurt", [_frozen, _killed, _cut_off])
async def test_it_waits_and_goes_on_from_its_place(
    relay: RunningRelay, hurt: Callable[[Broker], AbstractAsyncContextManager[None]]
) -> None:
    await relay.post("before")
    await until_published(relay.owner)

    async with hurt(relay.broker):
        await relay.post("meanwhile")
        await until(lambda: relay.health.reasons().get(_PART), what="it says that it waits")
        assert await relay.place() == 3
    await relay.post("after")

    await until_published(relay.owner)
    await assert_published(relay.owner, relay.broker.settings.bootstrap_servers)
    await becomes(relay.health.reasons, {}, what="it is ready")


async def test_a_broker_that_is_frozen_for_longer_than_a_producer_starts_is_outlasted(
    relay: RunningRelay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a minute of it, one producer after the other gives up, but each after a moment."""
    producers = _counted_producers(monkeypatch)
    await relay.post("before")
    await until_published(relay.owner)

    async with _frozen(relay.broker):
        await relay.post("meanwhile")
        await until(lambda: len(producers) > _GIVEN_UP_IN_A_MINUTE, what="so many have given up")
        assert relay.health.reasons().get(_PART)
        assert await relay.place() == 3

    await until_published(relay.owner)
    await assert_published(relay.owner, relay.broker.settings.bootstrap_servers)
    await becomes(relay.health.reasons, {}, what="it is ready")


def _counted_producers(monkeypatch: pytest.MonkeyPatch) -> list[AIOKafkaProducer]:
    """Shorten what a producer waits for, and return those that are made from now on."""
    producers: list[AIOKafkaProducer] = []

    class Counted(AIOKafkaProducer):  # type: ignore[misc]  # aiokafka says nothing of its types
        def __init__(self, **options: object) -> None:
            super().__init__(**options)
            producers.append(self)

    monkeypatch.setattr(producer, "AIOKafkaProducer", Counted)
    monkeypatch.setattr(producer, "START_TIMEOUT_S", producer.START_TIMEOUT_S / _SHORTENED)
    monkeypatch.setattr(producer, "REQUEST_TIMEOUT_S", producer.REQUEST_TIMEOUT_S / _SHORTENED)
    return producers
