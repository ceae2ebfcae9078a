"""The relay on a real Postgres and a real broker: what consumers find, whoever fails or returns."""

import asyncio
import itertools
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import pytest
from aiokafka import ConsumerRecord, TopicPartition

from services.ledger_writer.relay import Relay, read_changes, read_entries
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay as relayed
from shared.postgres.journal.journal_writer import sequence_batches
from shared.postgres.journal.relay import RelayPlace, Stream
from shared.runtime.health import Health
from shared.settings.model import KafkaSettings
from tests.support.posting import post, row
from tests.support.topic_reader import read_topic
from tests.support.waits import PATIENCE_S, becomes, until

if TYPE_CHECKING:
    import asyncpg

pytestmark = pytest.mark.takes(seconds=20)


@dataclass(frozen=True, slots=True)
class RelayHarness:
    """A database, a broker, and relays between them."""

    url: str
    pool: Pool
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

    def relay(self, producer: Producer, stream: Stream = "journal") -> Relay:
        read = (
            partial(read_entries, self.pool, entries_max=self.chunk_max)
            if stream == "journal"
            else partial(read_changes, self.pool)
        )
        return Relay(
            stream,
            pool=self.pool,
            leaderships=Leaderships(self.url, role="tieout_writer", service="test"),
            producer=producer,
            read=read,
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
        """Hold what the topics have against the journal: all of it, in order, repeats alike."""
        journal = await self.pool.fetch(
            "SELECT position, ordinal, entry_id, ledger_accounts FROM tieout.journal"
            " ORDER BY position, ordinal"
        )
        entries = _first_of_each_key(await self.records(ENTRIES), "ledger-entry-id")
        postings = _first_of_each_key(await self.records(POSTINGS), None)
        assert [id_ for ids in entries.values() for id_ in ids] == [
            entry["entry_id"] for entry in journal
        ]
        place = {entry["entry_id"]: number for number, entry in enumerate(journal)}
        assert sorted(key for keys in postings.values() for key in keys) == sorted(
            f"{entry['entry_id']}:{ordinal}"
            for entry in journal
            for ordinal in range(1, len(entry["ledger_accounts"]) + 1)
        )
        for keys in postings.values():
            order = [(place[key[: key.index(":")]], int(key[key.index(":") + 1 :])) for key in keys]
            assert order == sorted(order)


def _first_of_each_key(
    records: Sequence[ConsumerRecord], header: str | None
) -> Mapping[int, Sequence[str]]:
    """Return each partition's ids in the order in which they first came; repeats are the same."""
    ids: defaultdict[int, list[str]] = defaultdict(list)
    seen: dict[str, tuple[object, ...]] = {}
    for record in records:
        name = (dict(record.headers)[header] if header else record.key).decode()
        content = (record.partition, record.key, record.value, tuple(record.headers))
        if name not in seen:
            ids[record.partition].append(name)
        assert seen.setdefault(name, content) == content
    return ids


@pytest.fixture
async def harness(database_url: str, kafka_topics: str) -> AsyncIterator[RelayHarness]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield RelayHarness(database_url, pool, kafka_topics)
    await pool.close()


async def test_it_publishes_each_entry_and_posting_in_the_journals_order(
    harness: RelayHarness,
) -> None:
    await harness.post(7, 1, 4)  # chunks of three end within a batch, and at its end

    await harness.publish()

    await harness.assert_told()
    assert await harness.place() == (3, 4)
    assert len(await harness.records(ENTRIES)) == 12


async def test_what_is_published_is_what_the_journal_prints(harness: RelayHarness) -> None:
    await harness.post(1)

    await harness.publish()

    (record,) = await harness.records(ENTRIES)
    value = json.loads(record.value)
    assert record.key == b"acct_1:test"
    assert (value["position"], value["external_id"], len(value["postings"])) == (1, "txn_0000", 3)


async def test_two_at_once_and_one_that_comes_late_only_repeat(harness: RelayHarness) -> None:
    await harness.post(5, 5)
    late_chunk = await read_entries(harness.pool, RelayPlace(0, 0))
    assert late_chunk is not None
    async with harness.producing() as first, harness.producing() as second:
        while await harness.place() != (2, 5):
            await asyncio.gather(harness.relay(first).round(), harness.relay(second).round())
        await second.publish_in_order(late_chunk.messages)

    await harness.assert_told()
    is_moved = await relayed.advance_place(
        harness.pool, "journal", since=RelayPlace(0, 0), to=late_chunk.end
    )
    assert not is_moved


async def test_nothing_is_sent_after_what_is_not_acknowledged(harness: RelayHarness) -> None:
    await harness.post(6)
    async with harness.producing(ack_timeout_s=1.0) as producer:
        await until(lambda: producer._ordered, what="the producer is there")
        assert producer._ordered is not None
        live = producer._ordered.live
        muted = live._sender._muted_partitions  # aiokafka sends nothing of these
        partitions = await live.partitions_for(ENTRIES)
        entries = _places(ENTRIES, partitions)
        muted |= entries
        with pytest.raises(NotAcknowledged):
            await harness.relay(producer).round()

        assert await harness.place() == (0, 0)
        assert not await harness.records(ENTRIES)
        muted -= entries
        await becomes(
            lambda: _is_published(harness, producer), expected=True, what="it is published"
        )

    await harness.assert_told()
    assert await harness.place() == (1, 6)


def _places(topic: str, partitions: set[int]) -> set[object]:
    return {TopicPartition(topic, partition) for partition in partitions}


async def _is_published(harness: RelayHarness, producer: Producer) -> bool:
    try:
        await harness.relay(producer).round()
    except NotAcknowledged:
        return False
    return True


async def test_it_begins_again_where_it_is_sent_back_to(harness: RelayHarness) -> None:
    await harness.post(2, 2, 2)
    await harness.publish()

    assert await relayed.rewind_place(harness.pool, "journal", position=2)
    await harness.publish()

    await harness.assert_told()
    positions = [json.loads(record.value)["position"] for record in await harness.records(ENTRIES)]
    assert positions == [1, 1, 2, 2, 3, 3, 2, 2, 3, 3]


async def test_it_is_never_sent_forward(harness: RelayHarness) -> None:
    await harness.post(1, 1)

    assert not await relayed.rewind_place(harness.pool, "journal", position=2)

    assert await harness.place() == (0, 0)


_SET = "UPDATE tieout.discrepancy SET status = $1, heals = heals + 1 WHERE id = $2"


async def test_each_change_of_a_discrepancy_is_published_once_and_in_order(
    harness: RelayHarness, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await harness.post(1)
    await owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " VALUES ('dsc_' || repeat('a', 26), 'missing', 'open', 'acct_1', false, 'txn_1'),"
        " ('dsc_' || repeat('b', 26), 'offset_gap', 'open', '', false, 'stripe.events')"
    )
    first, second = "dsc_" + "a" * 26, "dsc_" + "b" * 26
    for status in ("healing", "healing", "healed"):  # the second says nothing new
        await owner.execute(_SET, status, first)
    await owner.execute(_SET, "resolved", second)

    await harness.publish("discrepancies")

    records = sorted(
        await harness.records(DISCREPANCIES), key=lambda each: int(dict(each.headers)["position"])
    )
    said = [
        (record.key, value["id"], value["status"])
        for record in records
        for value in [json.loads(record.value)]
    ]
    assert said == [
        (b"acct_1:test", first, "open"),
        (b"all", second, "open"),
        (b"acct_1:test", first, "healing"),
        (b"acct_1:test", first, "healed"),
        (b"all", second, "resolved"),
    ]
    assert [int(dict(record.headers)["position"]) for record in records] == [1, 2, 3, 4, 5]
    assert await harness.place("discrepancies") == (5, 1)
