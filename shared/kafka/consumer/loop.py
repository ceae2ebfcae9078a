"""Read a topic batch by batch, with offsets that live in Postgres.

Rules of this file:
- Kafka's own committed offsets decide nothing: they are written for lag tools only.
- A batch is handed on only when it starts exactly at the stored position. What starts before it is
  trimmed (aiokafka can return records that it fetched before our seek); what starts after it is
  read again from the position, and taken as a gap if Kafka has nothing in between.
- While a batch waits for its database, the loop goes on polling with its partitions paused: Kafka
  throws out a member that does not poll for max.poll.interval.ms. Reading the positions of a new
  assignment does not poll: if the database is away for more than five minutes the member is thrown
  out, and joins again when it is back.
- The rebalance listener only takes notes: aiokafka swallows a listener's exception, and a listener
  that awaits a lock which the loop holds hangs both.
- A batch that is too slow for its database is tried in halves, and batches grow back when they go
  well. A message that is too slow even alone holds its partition, and only that one
  (slow_messages.py).
- A partition is held, and only that one, when its last messages were all dead letters: Postgres
  says so, whichever process reads it next. It goes on by itself once somebody has redriven them
  (dead_letter_breaker.py).

Theory of operation: poll, trim, prepare, write, advance. A write puts the batch and its offsets in
one transaction. OffsetsMoved says that the stored offsets are no longer those that the batch starts
at: another process wrote it, or our own commit went through and its answer was lost. Either way the
positions are read again and the loop seeks there. While Postgres writes one batch, the next is read
and prepared: they take turns on one core otherwise. Each time round the loop checks that the tasks
by which aiokafka reads are alive, and every few seconds that the topic is still the same one and
that what is there to be read is read (stall_detector.py); if not, it raises, and the process ends
for its supervisor. It asks the brokers for that in the background (background_poll.py), and reads
on: they may take long. A partition without a leader is left out until it has one (leaderless.py).
"""

import asyncio
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial

from aiokafka import ConsumerRecord

from shared.error_text import shortened
from shared.errors import Recoverable, TooSlow, Unprocessable
from shared.kafka.background_poll import BackgroundPoll
from shared.kafka.consumer import stall_detector
from shared.kafka.consumer.dead_letter_breaker import DeadLetterBreaker
from shared.kafka.consumer.group_member import Member, membership
from shared.kafka.consumer.leaderless import LeaderlessPartitions
from shared.kafka.consumer.offset_gaps import OffsetGaps
from shared.kafka.consumer.offset_store import OffsetStore
from shared.kafka.consumer.prepare_batch import PrepareBatch, ReadyBatch, WriteBatch, make_ready
from shared.kafka.consumer.recreated_topic import RecreatedTopicGuard
from shared.kafka.consumer.slow_messages import RETRY_SLOW_EVERY_S, SlowMessages
from shared.kafka.consumer.stall_detector import StallDetector
from shared.kafka.errors import KafkaUnavailable
from shared.messages.batch import Batch, Message, OffsetsMoved, Position
from shared.runtime.health import Health
from shared.runtime.retry import BatchSize, retry_forever
from shared.settings.model import KafkaSettings
from shared.telemetry import log
from shared.telemetry.metrics import OFFSET_FENCE_REJECTIONS

_POLL_S = 0.25
_PAUSED_POLL_S = 1.0

logger = log.get()


async def consume(
    *,
    kafka: KafkaSettings,
    topic: str,
    group: str,
    store: OffsetStore,
    prepare: PrepareBatch,
    batch_max: int,
    health: Health,
    retry_slow_every_s: float = RETRY_SLOW_EVERY_S,
) -> None:
    """Prepare and write every message of `topic`, in batches, for ever.

    `prepare` computes and returns what writes the batch. That writes or raises: Recoverable is
    retried for as long as it takes, OffsetsMoved after a fresh read of the positions, Unprocessable
    by halving the batch down to the message, which comes back in `Batch.refused` to be kept as a
    dead letter, TooSlow by halving it too. Raises ConsumerStuck.
    """
    part = f"{group} consumer"

    def waits_to_join(reason: str) -> None:
        health.beat(part)
        health.unready(part, reason)

    async with membership(kafka, topic=topic, group=group, on_wait=waits_to_join) as member:
        loop = _Loop(
            member=member,
            topic=topic,
            store=store,
            prepare=prepare,
            batch_max=batch_max,
            health=health,
            part=part,
            retry_slow_every_s=retry_slow_every_s,
        )
        try:
            while True:
                health.beat(part)
                member.check_alive()
                if member.needs_reseek:
                    await loop.resume_assignment()
                await loop.run_once()
                await loop.self_check()
        finally:
            await loop.ends_poll.cancel()
            await loop.slow.cancel()


@dataclass(slots=True)
class _Loop:
    """One consumer's state: where it is, and how the next batch is written."""

    member: Member
    topic: str
    store: OffsetStore
    prepare: PrepareBatch
    batch_max: int
    health: Health
    part: str
    retry_slow_every_s: float = RETRY_SLOW_EVERY_S
    topic_id: str | None = None
    prefetched: ReadyBatch | None = None
    # Where each partition that is read goes on, and how many dead letters in a row lie before that.
    positions: dict[int, Position] = field(default_factory=dict)
    run_lengths: Mapping[int, int] = field(default_factory=dict)
    gaps: OffsetGaps = field(init=False)
    breaker: DeadLetterBreaker = field(init=False)
    leaderless: LeaderlessPartitions = field(init=False)
    recreated: RecreatedTopicGuard = field(init=False)
    # The topic's id and the end of each partition, as the brokers say them.
    ends_poll: BackgroundPoll[tuple[str | None, dict[int, int]]] = field(
        default_factory=BackgroundPoll
    )
    stalls: StallDetector = field(init=False)
    slow: SlowMessages = field(init=False)
    size: BatchSize = field(init=False)

    def __post_init__(self) -> None:
        """Hold no partition yet, and begin to watch whether we read."""
        self.gaps = OffsetGaps(topic=self.topic, store=self.store)
        self.breaker = DeadLetterBreaker(topic=self.topic, store=self.store, health=self.health)
        self.recreated = RecreatedTopicGuard(topic=self.topic, store=self.store)
        self.leaderless = LeaderlessPartitions(topic=self.topic, health=self.health)
        self.stalls = StallDetector(self.topic)
        self.slow = SlowMessages(
            topic=self.topic, health=self.health, retry_every_s=self.retry_slow_every_s
        )
        self.size = BatchSize(self.batch_max)

    async def resume_assignment(self) -> None:
        """Read the positions of what is assigned now, and seek there."""
        self.health.unready(self.part, "taking over partitions")
        self.prefetched = None
        self.stalls.reset()
        await self.ends_poll.cancel()  # its answer would be about the assignment before
        await self._retry(self._take_over)
        self.health.ready(self.part)
        logger.info("consumer.assigned", topic=self.topic, partitions=sorted(self.positions))

    async def _take_over(self) -> None:
        self.member.needs_reseek = False
        assigned = self.member.assigned()
        seen = await self.store.seen(topic=self.topic, partitions=sorted(assigned))
        self.health.beat(self.part)
        self.topic_id, bounds = await self.member.watermarks(assigned)
        self.health.beat(self.part)
        loaded = await self.recreated.load(topic_id=self.topic_id, bounds=bounds, seen=seen)
        await self._report_gaps(loaded.gaps)
        self.health.beat(self.part)
        self.run_lengths = await self.breaker.run_lengths(loaded.positions)
        for partition, position in loaded.positions.items():
            self.member.seek(partition, position.next_offset)
        self.leaderless.exclude(assigned - bounds.keys())
        for partition in self.leaderless.excluded:  # without any offset aiokafka looks for one
            self.member.seek(partition, seen.get(partition, 0))
        self.breaker.hold(loaded.positions, self.run_lengths)
        self.slow.keep(loaded.positions)
        held = self._held()
        self.positions = {p: at for p, at in loaded.positions.items() if p not in held}
        self.member.pause(held)
        self.member.resume(but=held)

    def _held(self) -> Collection[int]:
        """Return the partitions of ours that are not to be read now."""
        return {*self.breaker.held, *self.leaderless.excluded, *self.slow.held}

    async def run_once(self) -> None:
        """Write the next batch however long it takes, and read the one after it meanwhile."""
        current = self.prefetched or await self._read(self.positions, self.run_lengths)
        self.prefetched = None
        if current is None:
            return
        after = current.batch.after()
        writing = asyncio.ensure_future(self._write(current))
        try:
            await asyncio.sleep(0)  # the write is on its way before the next batch is prepared
            if not current.is_truncated:
                self.prefetched = await self._read({**self.positions, **after}, current.run_lengths)
            await self._poll_paused_until(writing)
        except OffsetsMoved:
            OFFSET_FENCE_REJECTIONS.inc()
            logger.info("consumer.offsets_moved", topic=self.topic)
            await self.resume_assignment()
        except TooSlow as error:
            self._shrink_or_hold(current, error)
            await self.resume_assignment()  # which reads it again, less at once
        except Unprocessable as error:
            await self._write_in_parts(current, error)
            await self.resume_assignment()
        else:
            self.positions |= after
            self.run_lengths = current.run_lengths
            await self._report_gaps(current.batch.gaps())
            if current.is_truncated:
                # It finds the partition's dead letters in Postgres, and holds it.
                await self.resume_assignment()
        finally:
            writing.cancel()

    def _shrink_or_hold(self, current: ReadyBatch, error: TooSlow) -> None:
        if current.count == 1:
            self.slow.hold(current, error)
            return
        self.size.too_slow(current.count)
        logger.warning(
            "consumer.batch_halved", topic=self.topic, count=current.count, size=self.size.now
        )

    async def _write_in_parts(self, current: ReadyBatch, error: Unprocessable) -> None:
        try:
            await self._bisect_poison(current.batch, error)
        except OffsetsMoved:
            OFFSET_FENCE_REJECTIONS.inc()
        except TooSlow as slow:
            self._shrink_or_hold(current, slow)
        except _TooManyLetters:
            pass  # the positions are read again in any case, and the partition is held

    async def _bisect_poison(self, batch: Batch, error: Unprocessable) -> None:
        """Write in parts what the database refuses whole, down to the one message it is about."""
        if batch.refused:
            raise error  # not even its dead letter could be kept: stop, for a person to look
        is_single = len(batch.messages) == 1
        for half in (batch.refuse(str(error)),) if is_single else batch.halves():
            current = make_ready(half, self.run_lengths, prepare=self.prepare)
            try:
                await self._poll_paused_until(asyncio.ensure_future(self._write(current)))
            except Unprocessable as again:
                await self._bisect_poison(half, again)
            else:
                self.run_lengths = current.run_lengths
                await self._report_gaps(current.batch.gaps())
                if current.is_truncated:
                    raise _TooManyLetters

    async def _read(
        self, positions: Mapping[int, Position], run_lengths: Mapping[int, int]
    ) -> ReadyBatch | None:
        """Return the next messages that continue these positions, prepared."""
        polled = await self.member.poll(timeout_s=_POLL_S, records_max=self.size.now)
        if self.member.needs_reseek:
            return None  # the positions are to be read first; they decide, not these records
        messages: list[Message] = []
        starts: dict[int, Position] = {}
        for tp, records in polled.items():
            position = positions.get(tp.partition)
            fresh = [
                record for record in records if position and record.offset >= position.next_offset
            ]
            if position is None or not fresh:
                continue
            if fresh[0].offset > position.next_offset and not self.gaps.is_offset_hole(
                position, fresh[0]
            ):
                self.member.seek(tp.partition, position.next_offset)
                continue
            starts[tp.partition] = position
            messages += [_message(record) for record in fresh]
        if not messages:
            return None
        batch = Batch(topic=self.topic, positions=starts, messages=messages)
        return make_ready(batch, run_lengths, prepare=self.prepare)

    async def _poll_paused_until(self, writing: asyncio.Future[None]) -> None:
        try:
            while not (await asyncio.wait({writing}, timeout=_PAUSED_POLL_S))[0]:
                self.health.beat(self.part)
                self.stalls.reset()
                self.member.pause()
                # Nothing comes of paused partitions; should a rebalance unpause one, what comes is
                # read again, for the position has not moved.
                await self.member.poll(timeout_s=0, records_max=self.batch_max)
            await writing
        finally:
            writing.cancel()
            self.member.resume(but=self._held())

    async def _write(self, current: ReadyBatch) -> None:
        """Write it however long it takes, unless it is too slow for its size."""
        async for attempt in retry_forever(but=TooSlow):
            with attempt:
                began = time.monotonic()
                await self._try_once(current.write)
                self.size.written(current.count, took_s=time.monotonic() - began)

    async def _retry(self, work: WriteBatch) -> None:
        async for attempt in retry_forever():
            with attempt:
                await self._try_once(work)

    async def _try_once(self, work: WriteBatch) -> None:
        """Do it; when the world is not ready for it, say so on the page and in the log."""
        try:
            await work()
        except OffsetsMoved:
            raise
        except Recoverable as error:
            self.health.beat(self.part)
            self.health.unready(self.part, shortened(error))
            logger.warning("consumer.waiting", topic=self.topic, reason=shortened(error))
            raise
        self.health.ready(self.part)

    async def _report_gaps(self, epochs: Mapping[int, int]) -> None:
        await self.gaps.report(epochs, retry=self._retry)

    async def self_check(self) -> None:
        """Check every few seconds that we read, waiting for no broker. Raises ConsumerStuck."""
        if self.member.needs_reseek:
            return  # what is ours now has no offset yet, and aiokafka would wait for one
        await self.member.commit(self._next_offsets())
        may_resume = await self.breaker.may_resume() or await self.slow.may_resume()
        if self.leaderless.update(self.member.leaderless()) or may_resume:
            self.member.needs_reseek = True
            return
        self.ends_poll.start(
            partial(self.member.ends, [*self.positions]), every_s=stall_detector.CHECK_EVERY_S
        )
        if not self.ends_poll.is_done:
            return
        try:
            await self._try_once(self._check_ends)
        except KafkaUnavailable:
            self.stalls.reset()  # who waits for a broker is not stuck

    async def _check_ends(self) -> None:
        topic_id, ends = await self.ends_poll.result()
        if topic_id != self.topic_id:
            self.member.needs_reseek = True
        elif self.member.is_rebalancing():
            self.stalls.check_rebalance()
        else:
            ends = await self.member.behind(ends)
            self.stalls.check_progress(self._next_offsets(), ends, self.member.fetched())

    def _next_offsets(self) -> Mapping[int, int]:
        return {partition: at.next_offset for partition, at in self.positions.items()}


class _TooManyLetters(Exception):
    """A partition is to be held: the rest of this batch is read again without it."""


def _message(record: ConsumerRecord) -> Message:
    return Message(
        partition=record.partition,
        offset=record.offset,
        value=record.value,
        headers=record.headers,
    )
