"""A database, a broker, and relays between them, for tests of what consumers find."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from aiokafka import ConsumerRecord

from services.ledger_writer.relay import ReadChunk, Relay, read_changes, read_entries
from shared.kafka.producer.producer import Producer
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay as relayed
from shared.postgres.journal.journal_writer import sequence_batches
from shared.postgres.journal.relay import Stream
from shared.runtime.health import Health
from shared.settings.model import KafkaSettings
from tests.support.posting import post, row
from tests.support.published_journal import assert_published
from tests.support.topic_reader import read_topic
from tests.support.waits import PATIENCE_S

if TYPE_CHECKING:
    import asyncpg  # generic only for the type checker


@dataclass(frozen=True, slots=True)
class RelayHarness:
    """A database, a broker, and relays between them."""

    url: str
    pool: Pool
    owner: "asyncpg.Connection[asyncpg.Record]"
    bootstrap: str
    chunk_max: int = 3
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def post(self, *batch_sizes: int) -> None:
        """Post batches of so many charges, and give them their positions."""
        for size in batch_sizes:
            await post(self.pool, [row(f"txn_{next(self.numbers):04}") for _ in range(size)])
        while await sequence_batches(self.pool, batches_max=64):
            pass

    @asynccontextmanager
    async def producing(self, *, ack_timeout_s: float = PATIENCE_S) -> AsyncIterator[Producer]:
        kafka = KafkaSettings(self.bootstrap)
        producer = Producer(kafka, client_id="test", ack_timeout_s=ack_timeout_s)
        await producer.start()
        try:
            yield producer
        finally:
            await producer.stop()

    def relay(
        self, producer: Producer, stream: Stream = "journal", *, read: ReadChunk | None = None
    ) -> Relay:
        entries = partial(read_entries, self.pool, entries_max=self.chunk_max)
        changes = partial(read_changes, self.pool)
        return Relay(
            stream,
            pool=self.pool,
            leaderships=Leaderships(self.url, role="tieout_writer", service="test"),
            producer=producer,
            read=read or (entries if stream == "journal" else changes),
            woken=asyncio.Event(),
            health=Health(parts=[]),
        )

    async def publish(self, stream: Stream = "journal") -> None:
        async with self.producing() as producer:
            await self.relay(producer, stream).round()

    async def place(self, stream: Stream = "journal") -> tuple[int, int]:
        place = await relayed.read_place(self.pool, stream)
        return place.position, place.ordinal

    async def records(self, topic: str) -> Sequence[ConsumerRecord]:
        return [record async for record in read_topic(topic, self.bootstrap)]

    async def assert_told(self) -> None:
        await assert_published(self.owner, self.bootstrap)

    async def open_discrepancy(self, object_id: str) -> None:
        """Open a `missing` of this object."""
        await self.owner.execute(
            "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
            " VALUES (tieout.discrepancy_id('missing', 'acct_1', false, $1), 'missing', 'open',"
            " 'acct_1', false, $1)",
            object_id,
        )
