"""Read a topic batch by batch, with offsets that live in Postgres.

Rules of this file:
- Kafka's own committed offsets decide nothing: they are written for lag tools only.
- A batch is handed on only when it starts exactly at the kept position. What starts before it is
  trimmed (aiokafka can return records that it fetched before our seek); what starts after it is
  read again from the position, and taken as a gap if Kafka has nothing in between.
- While a batch waits for its database, the loop goes on polling with its partitions paused:
  Kafka throws out a member that does not poll for max.poll.interval.ms.
- The rebalance listener only takes notes: aiokafka swallows a listener's exception, and whoever
  awaits a lock in it that the loop holds hangs both.

Theory of operation: poll, trim, prepare, write, advance. A write puts the batch and its offsets in
one transaction; a failed compare-and-set (OffsetsMoved) means somebody else wrote it, or we did
and never heard: either way the positions are read again and the loop seeks there. While Postgres
writes one batch, the next is read and prepared: they take turns on one core otherwise.
"""

import asyncio
import contextlib
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from aiokafka import (
    AIOKafkaConsumer,
    ConsumerRebalanceListener,
    ConsumerRecord,
    TopicPartition,
)
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from aiokafka.errors import KafkaError, NoOffsetForPartitionError, OffsetOutOfRangeError

from shared import log
from shared.events.batch import Batch, Message, Position
from shared.events.topics import FETCH_BYTES_MAX
from shared.kafka.connection import connection_options
from shared.ledger.outcome import OffsetsMoved, Recoverable, Unprocessable
from shared.metrics import OFFSET_FENCE_REJECTIONS
from shared.retry import forever
from shared.runtime import Health
from shared.settings import KafkaSettings

_POLL_MS = 250
_PAUSED_POLL_S = 1.0
_COMMIT_EVERY_S = 1.0
_KAFKA_TIMEOUT_S = 10.0

logger = log.get()


class KafkaUnavailable(Recoverable):
    """The brokers cannot be reached, or do not answer."""


class Positions(Protocol):
    """Where the positions are kept."""

    async def seen(self, *, topic: str, partitions: Sequence[int]) -> Mapping[int, int]:
        """Return the next offset of each partition that has one."""

    async def load(
        self, *, topic: str, bounds: Mapping[int, tuple[int, int]], seen: Mapping[int, int]
    ) -> Mapping[int, Position]:
        """Return each partition's position, given its (first, end) offsets in Kafka.

        `seen` is what `seen` returned before the bounds were read: only such a position that lies
        past the end says that the topic was re-created, for others may have moved since.
        """


Write = Callable[[], Awaitable[None]]
Prepare = Callable[[Batch], Write]


async def consume(
    *,
    kafka: KafkaSettings,
    topic: str,
    group: str,
    positions: Positions,
    prepare: Prepare,
    batch_max: int,
    health: Health,
) -> None:
    """Prepare and write every message of `topic`, in batches, for ever.

    `prepare` computes and returns what writes the batch. That writes or raises: Recoverable is
    retried for as long as it takes, OffsetsMoved after a fresh read of the positions, Unprocessable
    by halving the batch down to the message, which comes back in `Batch.refused` to be kept as a
    dead letter.
    """
    async with _consumer(kafka, topic=topic, group=group) as reader:
        loop = _Loop(
            reader=reader, topic=topic, positions=positions, prepare=prepare, batch_max=batch_max
        )
        while True:
            if loop.notes.changed:
                health.unready(f"{group} consumer", "taking over partitions")
                await loop.take_over()
                health.ready(f"{group} consumer")
            await loop.turn()


@contextlib.asynccontextmanager
async def _consumer(kafka: KafkaSettings, *, topic: str, group: str) -> AsyncIterator["_Reader"]:
    reader = AIOKafkaConsumer(
        **connection_options(kafka),
        client_id=f"tieout-{group}",
        group_id=f"tieout-{group}",
        enable_auto_commit=False,
        # A position that Kafka does not have is an error for us to judge, never a silent reset.
        auto_offset_reset="none",
        isolation_level="read_committed",
        partition_assignment_strategy=(RoundRobinPartitionAssignor,),
        session_timeout_ms=15_000,
        heartbeat_interval_ms=3_000,
        rebalance_timeout_ms=60_000,
        max_poll_interval_ms=300_000,
        fetch_max_wait_ms=100,
        max_partition_fetch_bytes=FETCH_BYTES_MAX,
        request_timeout_ms=15_000,
        retry_backoff_ms=200,
        metadata_max_age_ms=60_000,
    )
    notes = _Notes()
    reader.subscribe(topics=[topic], listener=notes)
    try:
        async for attempt in forever():
            with attempt, _translated():
                await reader.start()
        yield _Reader(client=reader, notes=notes)
    finally:
        with contextlib.suppress(TimeoutError, KafkaError):
            await asyncio.wait_for(reader.stop(), timeout=_KAFKA_TIMEOUT_S / 2)


@dataclass(slots=True)
class _Reader:
    client: AIOKafkaConsumer
    notes: "_Notes"


class _Notes(ConsumerRebalanceListener):  # type: ignore[misc] # aiokafka has no types
    """Note that the assignment changed; the loop does the rest."""

    def __init__(self) -> None:
        self.changed = False

    def on_partitions_revoked(self, _revoked: Iterable[TopicPartition]) -> None:
        """Note it."""
        self.changed = True

    def on_partitions_assigned(self, _assigned: Iterable[TopicPartition]) -> None:
        """Note it."""
        self.changed = True


@dataclass(frozen=True, slots=True)
class _Prepared:
    batch: Batch
    write: Write


@dataclass(slots=True)
class _Loop:
    """One consumer's state: where it is, and how the next batch is written."""

    reader: _Reader
    topic: str
    positions: Positions
    prepare: Prepare
    batch_max: int
    ahead: "_Prepared | None" = None
    kept: dict[int, Position] = field(default_factory=dict)
    holes: dict[int, tuple[int, int]] = field(default_factory=dict)
    committed_at: float = 0.0

    @property
    def notes(self) -> _Notes:
        """Return the rebalance notes."""
        return self.reader.notes

    async def take_over(self) -> None:
        """Read the positions of what is assigned now, and seek there."""
        client = self.reader.client
        self.ahead = None
        async for attempt in forever():
            with attempt:
                self.notes.changed = False
                assigned = client.assignment()
                seen = await self.positions.seen(
                    topic=self.topic, partitions=[tp.partition for tp in assigned]
                )
                bounds = await self._bounds(assigned)
                self.kept = dict(
                    await self.positions.load(topic=self.topic, bounds=bounds, seen=seen)
                )
                for partition, position in self.kept.items():
                    self._seek(partition, position.next_offset)
        logger.info("consumer.assigned", topic=self.topic, partitions=sorted(self.kept))

    async def turn(self) -> None:
        """Write the next batch however long it takes, and read the one after it meanwhile."""
        current = self.ahead or await self._read(self.kept)
        self.ahead = None
        if current is None:
            return
        after = current.batch.after()
        writing = asyncio.ensure_future(self._retry(current.write))
        try:
            await asyncio.sleep(0)  # the write is on its way before the next batch is prepared
            self.ahead = await self._read({**self.kept, **after})
            await self._outlast(writing)
        except OffsetsMoved:
            OFFSET_FENCE_REJECTIONS.inc()
            logger.info("consumer.offsets_moved", topic=self.topic)
            await self.take_over()
        except Unprocessable as error:
            with contextlib.suppress(OffsetsMoved):
                await self._divide(current.batch, error)
            await self.take_over()
        else:
            self.kept |= after
            await self._commit()
        finally:
            writing.cancel()

    async def _divide(self, batch: Batch, error: Unprocessable) -> None:
        """Write in parts what the database refuses whole, down to the one message it is about."""
        if batch.refused:
            raise error  # not even its dead letter could be kept: stop, for a person to look
        is_one = len(batch.messages) == 1
        for part in (batch.refuse(str(error)),) if is_one else batch.halves():
            try:
                await self._outlast(asyncio.ensure_future(self._retry(self._prepare(part))))
            except Unprocessable as again:
                await self._divide(part, again)

    async def _read(self, positions: Mapping[int, Position]) -> "_Prepared | None":
        """Return the next messages that continue these positions, prepared."""
        found = await self._poll(timeout_ms=_POLL_MS)
        if self.notes.changed:
            return None  # the positions are to be read first; they decide, not these records
        messages: list[Message] = []
        starts: dict[int, Position] = {}
        for tp, records in found.items():
            position = positions.get(tp.partition)
            fresh = [one for one in records if position and one.offset >= position.next_offset]
            if position is None or not fresh:
                continue
            if fresh[0].offset > position.next_offset and not self._is_hole(tp, position, fresh[0]):
                self._seek(tp.partition, position.next_offset)
                continue
            starts[tp.partition] = position
            messages += [_message(one) for one in fresh]
        if not messages:
            return None
        batch = Batch(topic=self.topic, positions=starts, messages=messages)
        return _Prepared(batch=batch, write=self._prepare(batch))

    async def _poll(self, *, timeout_ms: int) -> Mapping[TopicPartition, Sequence[ConsumerRecord]]:
        try:
            return await self.reader.client.getmany(  # type: ignore[no-any-return] # no types there
                timeout_ms=timeout_ms, max_records=self.batch_max
            )
        except (OffsetOutOfRangeError, NoOffsetForPartitionError) as error:
            # Either we have not sought yet, or the topic is not the one that we were reading.
            logger.info("consumer.position_unknown", topic=self.topic, reason=str(error)[:300])
            self.notes.changed = True
            return {}

    def _prepare(self, batch: Batch) -> Write:
        try:
            return self.prepare(batch)
        except Exception as error:
            # A bug of ours must not stop a partition: the one message it is about is parked.
            logger.exception("consumer.prepare_failed", topic=self.topic, count=len(batch.messages))
            return partial(_refuse, f"{type(error).__name__} while it was prepared")

    async def _outlast(self, writing: asyncio.Future[None]) -> None:
        client = self.reader.client
        try:
            while not (await asyncio.wait({writing}, timeout=_PAUSED_POLL_S))[0]:
                client.pause(*client.assignment())
                # Nothing comes of paused partitions; should a rebalance unpause one, what comes is
                # read again, for the position has not moved.
                await self._poll(timeout_ms=0)
            await writing
        finally:
            writing.cancel()
            client.resume(*client.paused())

    async def _retry(self, write: Write) -> None:
        async for attempt in forever():
            with attempt:
                try:
                    await write()
                except OffsetsMoved:
                    raise
                except Recoverable as error:
                    logger.warning("consumer.waiting", topic=self.topic, reason=str(error)[:300])
                    raise

    def _is_hole(self, tp: TopicPartition, position: Position, first: ConsumerRecord) -> bool:
        """Tell whether Kafka has nothing between the position and this record.

        Only once a read from the position itself has skipped to it: before, our seek may have come
        too late. Retention, a transaction's marker and a mirror leave such holes.
        """
        hole = (position.next_offset, first.offset)
        if self.holes.get(tp.partition) != hole:
            self.holes[tp.partition] = hole
            return False
        logger.error("consumer.offset_gap", topic=tp.topic, partition=tp.partition, hole=hole)
        return True

    async def _bounds(self, partitions: Iterable[TopicPartition]) -> dict[int, tuple[int, int]]:
        client = self.reader.client
        wanted = list(partitions)
        if not wanted:
            return {}
        with _translated():
            async with asyncio.timeout(_KAFKA_TIMEOUT_S):
                first = await client.beginning_offsets(wanted)
                end = await client.end_offsets(wanted)
        return {tp.partition: (first[tp], end[tp]) for tp in wanted}

    def _seek(self, partition: int, offset: int) -> None:
        tp = TopicPartition(self.topic, partition)
        if tp in self.reader.client.assignment():
            self.reader.client.seek(tp, offset)

    async def _commit(self) -> None:
        now = asyncio.get_running_loop().time()
        if now - self.committed_at < _COMMIT_EVERY_S:
            return
        self.committed_at = now
        assigned = self.reader.client.assignment()
        offsets = {
            tp: self.kept[tp.partition].next_offset for tp in assigned if tp.partition in self.kept
        }
        try:
            async with asyncio.timeout(_COMMIT_EVERY_S):
                await self.reader.client.commit(offsets)
        except (KafkaError, TimeoutError) as error:
            # Harmless: Postgres holds the offsets; this one is for lag tools.
            logger.info("consumer.commit_skipped", topic=self.topic, reason=type(error).__name__)


async def _refuse(reason: str) -> None:
    raise Unprocessable(reason)


def _message(one: ConsumerRecord) -> Message:
    return Message(partition=one.partition, offset=one.offset, value=one.value, headers=one.headers)


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (KafkaError, OSError, TimeoutError) as error:
        raise KafkaUnavailable(f"Kafka: {type(error).__name__}: {error}") from None
