"""The consume loop against a real broker, with positions kept by hand."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial

from shared.errors import Recoverable, Unprocessable
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import PreparedBatch
from shared.kafka.producer.producer import Producer
from shared.messages.batch import Batch, LoadedPositions, OffsetsMoved, Position
from shared.messages.topics import EVENTS
from shared.runtime.health import Health
from shared.settings.model import KafkaSettings
from tests.support.brokers import PARTITIONS, admin
from tests.support.waits import PATIENCE_S, becomes, until


class _Kept:
    """Positions of one consumer, and what it has written."""

    def __init__(self, start: int = 0) -> None:
        self.start = start
        self.positions: dict[int, Position] = {}
        self.values: list[bytes] = []
        self.refused: list[bytes] = []
        self.letters: dict[int, set[int]] = {}
        self.gaps: dict[int, int] = {}
        self.topic_id: str | None = None

    async def seen(self, *, topic: str, partitions: Sequence[int]) -> Mapping[int, int]:
        assert topic == EVENTS
        return {
            partition: self.positions[partition].next_offset
            for partition in partitions
            if partition in self.positions
        }

    async def load(
        self,
        *,
        topic: str,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
        is_settled: bool = False,
    ) -> LoadedPositions:
        assert (topic, is_settled) == (EVENTS, False)
        gaps = {}
        is_other = self.topic_id is not None and self.topic_id != topic_id
        self.topic_id = topic_id
        for partition, (first, end) in bounds.items():
            if is_other or seen.get(partition, 0) > end:
                gaps[partition] = self.positions[partition].epoch
                self.positions[partition] = Position(gaps[partition] + 1, first)
        positions = {
            partition: self.positions.get(partition, Position(0, self.start))
            for partition in bounds
        }
        self.positions |= positions
        return LoadedPositions(positions=positions, gaps=gaps)

    async def open_gaps(
        self, *, topic: str, epochs: Mapping[int, int]
    ) -> Sequence[Mapping[str, object]]:
        assert topic == EVENTS
        self.gaps |= epochs
        return []

    async def letters_before(
        self, *, topic: str, positions: Mapping[int, Position], depth: int
    ) -> Mapping[int, Collection[int]]:
        assert topic == EVENTS
        return {
            partition: {
                offset
                for offset in self.letters.get(partition, ())
                if at.next_offset - depth <= offset < at.next_offset
            }
            for partition, at in positions.items()
        }

    def write(self, batch: Batch) -> None:
        """Write as Postgres does: compare, then all of it."""
        steps = batch.steps()
        for partition, expected in zip(steps.partitions, steps.expected, strict=True):
            if self.positions.get(partition, Position(0, self.start)).next_offset != expected:
                raise OffsetsMoved
        self.positions |= batch.after()
        for message in batch.messages:
            value = message.value or b""
            refused = (message.partition, message.offset) in batch.refused
            (self.refused if refused else self.values).append(value)
            if refused:
                self.letters.setdefault(message.partition, set()).add(message.offset)


async def test_it_hands_on_every_message_once(kafka_topics: str) -> None:
    store = _Kept()
    await _publish(kafka_topics, [b"%d" % number for number in range(300)])

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with _consuming(kafka_topics, store, handle, batch_max=7):
        await _has(store, 300)

    assert sorted(store.values) == sorted(b"%d" % number for number in range(300))


async def test_it_goes_on_where_the_kept_position_says(kafka_topics: str) -> None:
    store = _Kept(start=2)
    await _publish(kafka_topics, [b"0", b"1", b"2", b"3"], partition=0)

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 2)

    assert store.values == [b"2", b"3"]


async def test_it_holds_its_place_while_the_database_is_away(kafka_topics: str) -> None:
    store = _Kept()
    failures = iter([True, True, True])
    await _publish(kafka_topics, [b"0", b"1"])

    async def handle(batch: Batch) -> None:
        if next(failures, False):
            raise Recoverable("the database is away")
        store.write(batch)

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 2)

    assert sorted(store.values) == [b"0", b"1"]


async def test_it_does_not_write_twice_what_was_written_and_not_heard(kafka_topics: str) -> None:
    store = _Kept()
    lost = iter([True])
    await _publish(kafka_topics, [b"0", b"1"], partition=0)

    async def handle(batch: Batch) -> None:
        store.write(batch)
        if next(lost, False):
            raise Recoverable("the connection was lost at COMMIT")

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 2)
        await _publish(kafka_topics, [b"2"], partition=0)
        await _has(store, 3)

    assert store.values == [b"0", b"1", b"2"]


async def test_it_halves_a_refused_batch_down_to_the_one_message(kafka_topics: str) -> None:
    store = _Kept()
    await _publish(kafka_topics, [b"0", b"bad", b"2", b"3"], partition=0)

    async def handle(batch: Batch) -> None:
        fresh = [message.value for message in batch.messages if not batch.refused]
        if b"bad" in fresh:
            raise Unprocessable("the database refuses it")
        store.write(batch)

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 4, refused=True)

    assert store.values == [b"0", b"2", b"3"]
    assert store.refused == [b"bad"]


async def test_it_goes_on_polling_while_a_batch_waits(kafka_topics: str) -> None:
    store = _Kept()
    slow = iter([True])
    await _publish(kafka_topics, [b"0"], partition=0)

    async def handle(batch: Batch) -> None:
        if next(slow, False):
            await asyncio.sleep(2.5)  # longer than a poll: the loop must poll its paused partitions
        store.write(batch)

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 1)
        await _publish(kafka_topics, [b"1"], partition=0)
        await _has(store, 2)

    assert store.values == [b"0", b"1"]


async def test_it_reads_a_topic_from_its_start_that_was_made_anew(kafka_topics: str) -> None:
    store = _Kept()
    store.positions = {partition: Position(0, 5) for partition in range(PARTITIONS)}
    await _publish(kafka_topics, [b"0", b"1"], partition=0)

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with _consuming(kafka_topics, store, handle):
        await _has(store, 2)

    assert store.values == [b"0", b"1"]


async def test_it_parks_the_one_message_that_cannot_even_be_prepared(kafka_topics: str) -> None:
    store = _Kept()
    await _publish(kafka_topics, [b"0", b"bad", b"2"], partition=0)

    def prepare(batch: Batch) -> PreparedBatch:
        if not batch.refused and any(message.value == b"bad" for message in batch.messages):
            raise TypeError("a bug")
        return PreparedBatch(partial(handle, batch), list(batch.refused))

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with _consuming(kafka_topics, store, handle, prepare=prepare):
        await _has(store, 3, refused=True)

    assert (store.values, store.refused) == ([b"0", b"2"], [b"bad"])


async def test_two_members_share_the_partitions_and_double_nothing(kafka_topics: str) -> None:
    store = _Kept()
    await _publish(kafka_topics, [b"%d" % number for number in range(100)])

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with (
        _consuming(kafka_topics, store, handle, batch_max=5),
        _consuming(kafka_topics, store, handle, batch_max=5),
    ):
        await _publish(kafka_topics, [b"%d" % number for number in range(100, 200)])
        await _has(store, 200)

    assert sorted(store.values) == sorted(b"%d" % number for number in range(200))


async def test_it_tells_kafka_where_it_is_for_lag_tools(kafka_topics: str) -> None:
    store = _Kept()

    async def handle(batch: Batch) -> None:
        store.write(batch)

    async with _consuming(kafka_topics, store, handle, batch_max=7):
        await _publish(kafka_topics, [b"%d" % number for number in range(100)])
        await _has(store, 100)
        # And nothing comes any more.
        await becomes(lambda: _committed(kafka_topics), _nexts(store), what="what Kafka was told")


def _nexts(store: _Kept) -> dict[int, int]:
    return {partition: at.next_offset for partition, at in store.positions.items()}


async def _committed(bootstrap: str) -> dict[int, int]:
    async with admin(bootstrap) as client:
        offsets = await client.list_consumer_group_offsets("tieout-listen")
    return {place.partition: offset.offset for place, offset in offsets.items()}


@asynccontextmanager
async def _consuming(
    bootstrap: str,
    store: _Kept,
    handle: Callable[[Batch], Awaitable[None]],
    *,
    batch_max: int = 100,
    prepare: Callable[[Batch], PreparedBatch] | None = None,
) -> AsyncIterator[None]:
    health = Health(parts=["listen consumer"])
    task = asyncio.create_task(
        consume(
            kafka=KafkaSettings(bootstrap_servers=bootstrap),
            topic=EVENTS,
            group="listen",
            store=store,
            prepare=prepare
            or (lambda batch: PreparedBatch(partial(handle, batch), list(batch.refused))),
            batch_max=batch_max,
            health=health,
        )
    )
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _publish(bootstrap: str, values: list[bytes], *, partition: int | None = None) -> None:
    producer = Producer(
        KafkaSettings(bootstrap_servers=bootstrap), client_id="test", ack_timeout_s=PATIENCE_S
    )
    await producer.start()
    try:
        sent = [
            await producer.send(EVENTS, key=value, value=value, headers=[], partition=partition)
            for value in values
        ]
        await producer.acknowledged(sent)
    finally:
        await producer.stop()


async def _has(store: _Kept, count: int, *, refused: bool = False) -> None:
    """Wait until so many messages are written, counting those that were refused or not."""

    def counted() -> int:
        return len(store.values) + (len(store.refused) if refused else 0)

    what = f"{count} messages are written"
    await until(lambda: counted() >= count, what=what, saw=lambda: (store.values, store.refused))
