"""The relay on a real Postgres and a real broker: what consumers find, whoever fails or returns."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from aiokafka import TopicPartition

from services.ledger_writer.relay import (
    Chunk,
    read_entries,
)
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.messages.topics import ENTRIES
from shared.postgres.journal import relay as relayed
from shared.postgres.journal.journal_writer import sequence_batches
from shared.postgres.journal.relay import RelayPlace
from tests.integration.ledger_writer.relay_harness import RelayHarness
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, becomes, until

pytestmark = pytest.mark.takes(seconds=20)


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
    await harness.open_discrepancy("txn_1")
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
    await harness.open_discrepancy("txn_1")
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
