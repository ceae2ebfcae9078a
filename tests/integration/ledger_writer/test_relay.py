"""The relay on a real Postgres and a real broker: what consumers find, whoever fails or returns."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import asyncpg
import msgspec
import pytest
from aiokafka import ConsumerRecord, TopicPartition

from services.ledger_writer.relay import (
    CannotPublish,
    Chunk,
    ReadChunk,
    Relay,
    read_changes,
    read_entries,
)
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.messages.topics import DISCREPANCIES, ENTRIES
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay as relayed
from shared.postgres.journal.journal_writer import sequence_batches
from shared.postgres.journal.relay import RelayPlace, Stream
from shared.postgres.reconciliation.discrepancies import fetch_by_status
from shared.runtime.health import Health
from shared.settings.model import KafkaSettings
from tests.support import warm_python
from tests.support.posting import post, row
from tests.support.published_journal import assert_published
from tests.support.topic_reader import read_topic
from tests.support.waits import PATIENCE_S, becomes, until

pytestmark = pytest.mark.takes(seconds=20)


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


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> AsyncIterator[RelayHarness]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield RelayHarness(database_url, pool, owner, kafka_topics)
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


async def test_what_is_on_its_way_when_it_is_sent_back_does_not_move_its_place(
    harness: RelayHarness,
) -> None:
    await harness.post(3, 3, 3)

    async def read(after: RelayPlace) -> Chunk | None:
        if after == RelayPlace(2, 3):  # the second chunk is being published
            await relayed.rewind_place(harness.pool, "journal", position=1)
        return await read_entries(harness.pool, after, entries_max=3)

    async with harness.producing() as producer:
        await harness.relay(producer, read=read).round()
        assert await harness.place() == (1, 0)
        await harness.relay(producer).round()

    await harness.assert_told()
    positions = [json.loads(record.value)["position"] for record in await harness.records(ENTRIES)]
    assert positions[::3] == [1, 2, 1, 2, 3]


async def test_it_is_never_sent_forward(harness: RelayHarness) -> None:
    await harness.post(1, 1)

    assert not await relayed.rewind_place(harness.pool, "journal", position=2)

    assert await harness.place() == (0, 0)


_SET = "UPDATE tieout.discrepancy SET status = $1, heals = heals + 1 WHERE id = $2"


async def test_each_change_of_a_discrepancy_is_published_once_and_in_order(
    harness: RelayHarness,
) -> None:
    await harness.post(1)
    await harness.owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " VALUES ('dsc_' || repeat('a', 26), 'missing', 'open', 'acct_1', false, 'txn_1'),"
        " ('dsc_' || repeat('b', 26), 'offset_gap', 'open', '', false, 'stripe.events')"
    )
    first, second = "dsc_" + "a" * 26, "dsc_" + "b" * 26
    for status in ("healing", "healing", "healed"):  # the second says nothing new
        await harness.owner.execute(_SET, status, first)
    await harness.owner.execute(_SET, "resolved", second)

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


async def test_what_follows_a_batch_without_entries_is_published_and_nothing_waits(
    harness: RelayHarness,
) -> None:
    await harness.post(1)
    await _post_nothing(harness)
    await harness.post(1)
    await _post_nothing(harness)

    await harness.publish()

    await harness.assert_told()
    assert await harness.place() == (4, 0)
    assert await relayed.read_unrelayed(harness.pool) == relayed.Unrelayed(0, None)
    assert (await relayed.read_backlog(harness.pool))["journal"] == relayed.RelayBacklog(0, 0.0)


async def _post_nothing(harness: RelayHarness) -> None:
    """Post a batch as one that moves value dates alone."""
    await harness.owner.execute(
        "WITH batch AS (INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id)"
        " INSERT INTO tieout.unsequenced SELECT batch_id FROM batch"
    )
    await sequence_batches(harness.pool, batches_max=64)


async def test_it_counts_what_is_not_published_yet(harness: RelayHarness) -> None:
    await harness.post(3, 2, 4)
    await _open(harness, "txn_1")
    await relayed.advance_place(
        harness.pool, "journal", since=RelayPlace(0, 0), to=RelayPlace(2, 1)
    )

    unrelayed = await relayed.read_unrelayed(harness.pool)
    backlog = await relayed.read_backlog(harness.pool)

    assert unrelayed.count == 1 + 4 + 1  # of two batches, and one change
    assert unrelayed.oldest_at is not None
    assert {stream: waiting.positions for stream, waiting in backlog.items()} == {
        "journal": 2,
        "discrepancies": 1,
    }
    assert all(waiting.oldest_s > 0 for waiting in backlog.values())


async def _open(harness: RelayHarness, object_id: str) -> None:
    await harness.owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " VALUES (tieout.discrepancy_id('missing', 'acct_1', false, $1), 'missing', 'open',"
        " 'acct_1', false, $1)",
        object_id,
    )


async def test_what_cannot_be_encoded_holds_its_stream_and_nothing_before_it(
    harness: RelayHarness,
) -> None:
    for object_id in ("txn_1", "txn_2", "txn_3"):
        await _open(harness, object_id)
    await harness.owner.execute(
        "ALTER TABLE tieout.discrepancy_change DISABLE TRIGGER USER;"
        " UPDATE tieout.discrepancy_change SET body = body - 'kind' WHERE change_id = 2;"
        " ALTER TABLE tieout.discrepancy_change ENABLE TRIGGER USER"
    )

    with pytest.raises(CannotPublish, match="what follows ordinal 1 of 1: "):
        await harness.publish("discrepancies")

    assert await harness.place("discrepancies") == (1, 1)
    assert len(await harness.records(DISCREPANCIES)) == 1


async def test_a_change_that_commits_late_comes_behind_those_before_it(
    harness: RelayHarness, database_url: str
) -> None:
    """Ids are given before they commit: the next one may be seen first."""
    late = await asyncpg.connect(database_url)
    async with late.transaction():
        await late.execute(
            "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode,"
            " object_id) VALUES ('dsc_' || repeat('c', 26), 'missing', 'open', 'acct_1', false,"
            " 'txn_late')"
        )
        await _open(harness, "txn_1")
        await harness.publish("discrepancies")
    await late.close()

    await harness.publish("discrepancies")

    await harness.assert_told()
    changes = await harness.owner.fetch(
        "SELECT body ->> 'object_id' AS object_id, position, change_id"
        " FROM tieout.discrepancy_change ORDER BY position"
    )
    assert [tuple(change) for change in changes] == [("txn_1", 1, 2), ("txn_late", 2, 1)]


async def test_nothing_of_a_change_is_changed(harness: RelayHarness) -> None:
    await _open(harness, "txn_1")
    await harness.publish("discrepancies")

    for statement in (
        "UPDATE tieout.discrepancy_change SET position = 7",
        "UPDATE tieout.discrepancy_change SET body = '{}'",
        "DELETE FROM tieout.discrepancy_change",
        "TRUNCATE tieout.discrepancy_change",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await harness.owner.execute(statement)


async def test_a_change_says_what_the_listing_says(harness: RelayHarness) -> None:
    await _open(harness, "txn_1")

    await harness.publish("discrepancies")

    (record,) = await harness.records(DISCREPANCIES)
    (listed,) = await fetch_by_status(harness.pool, statuses=None)
    shown = json.loads(msgspec.json.encode(listed.fields() | {"link": listed.link}))
    assert json.loads(record.value) == shown


@pytest.fixture
def run(harness: RelayHarness, tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    """Return a function that runs `tieout relay`; it returns its exit code and what it says."""
    environ = {"DATABASE_URL": harness.url, "TIEOUT_DATA_DIR": str(tmp_path), "PATH": ""}

    def run(*argv: str) -> tuple[int, str, str]:
        done = warm_python.run("services.cli", "relay", *argv, env=environ, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


async def test_the_command_sends_it_back_and_says_how_many_come_again(
    harness: RelayHarness, run: Callable[..., tuple[int, str, str]]
) -> None:
    await harness.post(2, 3)
    await _open(harness, "txn_1")
    await harness.publish()
    await harness.publish("discrepancies")

    answers = [
        await asyncio.to_thread(run, *argv)
        for argv in (
            ("--from", "2", "--json"),
            ("--from", "1", "--discrepancies", "--json"),
            ("--from", "2"),
            ("--from", "3"),
            ("--from", "2", "--discrepancies"),
        )
    ]

    assert [(code, json.loads(out)) for code, out, _ in answers[:2]] == [
        (0, {"stream": "journal", "position": 2, "again": 3}),
        (0, {"stream": "discrepancies", "position": 1, "again": 1}),
    ]
    assert (await harness.place(), await harness.place("discrepancies")) == ((2, 0), (1, 0))
    assert answers[2][:2] == (
        0,
        "No entries were published from position 2 on: nothing changes.\n",
    )
    assert [(code, out, err.splitlines()[-1]) for code, out, err in answers[3:]] == [
        (2, "", "tieout: there is no position 3 of the journal yet: the last is 2"),
        (2, "", "tieout: there is no position 2 of the discrepancies yet: the last is 1"),
    ]
