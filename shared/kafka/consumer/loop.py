"""Read a topic batch by batch, with offsets that live in Postgres.

Rules of this file:
- Kafka's own committed offsets decide nothing: they are written for lag tools only.
- A batch is handed on only when it starts exactly at the kept position. What starts before it is
  trimmed (aiokafka can return records that it fetched before our seek); what starts after it is
  read again from the position, and taken as a gap if Kafka has nothing in between.
- While a batch waits for its database, the loop goes on polling with its partitions paused: Kafka
  throws out a member that does not poll for max.poll.interval.ms. A take-over that waits for its
  database does not poll: after five minutes it is thrown out, and joins again when it goes on.
- The rebalance listener only takes notes: aiokafka swallows a listener's exception, and whoever
  awaits a lock in it that the loop holds hangs both.
- A batch that is too slow for its database is tried in halves, and batches grow back when they go
  well. A message that is too slow even alone holds its partition, and only that one
  (slow_messages.py).
- A partition is held, and only that one, when its last messages were all dead letters: Postgres
  says so, whoever reads it next. It goes on by itself once somebody has redriven them.

Theory of operation: poll, trim, prepare, write, advance. A write puts the batch and its offsets in
one transaction; a failed compare-and-set (OffsetsMoved) means somebody else wrote it, or we did
and never heard: either way the positions are read again and the loop seeks there. While Postgres
writes one batch, the next is read and prepared: they take turns on one core otherwise. Each
time round the loop looks whether what aiokafka reads by is alive, and every few seconds at itself:
whether it is still the same topic, and whether what is there to be read is read
(stall_detector.py); if not, it raises, and the process ends for its supervisor. It asks the brokers
in the background (background_poll.py), and reads on: they may take long. A partition without a
leader is left out until it has one (leaderless.py).
"""

import asyncio
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial

from aiokafka import ConsumerRecord

from shared.errors import Recoverable, TooSlow, Unprocessable
from shared.kafka.background_poll import BackgroundPoll
from shared.kafka.consumer import stall_detector
from shared.kafka.consumer.dead_letter_breaker import DeadLetterBreaker
from shared.kafka.consumer.group_member import Member, membership
from shared.kafka.consumer.leaderless import LeaderlessPartitions
from shared.kafka.consumer.offset_gaps import OffsetGaps
from shared.kafka.consumer.position_store import Positions
from shared.kafka.consumer.prepare_batch import Prepare, Ready, Write, ready
from shared.kafka.consumer.recreated_topic import RecreatedTopicGuard
from shared.kafka.consumer.slow_messages import SlowMessages
from shared.kafka.consumer.stall_detector import StallDetector
from shared.kafka.errors import KafkaUnavailable
from shared.messages.batch import Batch, Message, OffsetsMoved, Position
from shared.runtime.health import Health
from shared.runtime.retry import BatchSize, forever
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
    positions: Positions,
    prepare: Prepare,
    batch_max: int,
    health: Health,
) -> None:
    """Prepare and write every message of `topic`, in batches, for ever.

    `prepare` computes and returns what writes the batch. That writes or raises: Recoverable is
    retried for as long as it takes, OffsetsMoved after a fresh read of the positions, Unprocessable
    by halving the batch down to the message, which comes back in `Batch.refused` to be kept as a
    dead letter, TooSlow by halving it too. Raises ConsumerStuck.
    """
    part = f"{group} consumer"

    def turned(reason: str | None) -> None:
        health.beat(part)
        if reason is None:
            health.ready(part)
        else:
            health.unready(part, reason)

    async with membership(kafka, topic=topic, group=group, on_turn=turned) as member:
        loop = _Loop(
            member=member,
            topic=topic,
            positions=positions,
            prepare=prepare,
            batch_max=batch_max,
            health=health,
            part=part,
        )
        try:
            while True:
                health.beat(part)
                member.check_alive()
                if member.changed:
                    await loop.resume_assignment()
                await loop.turn()
                await loop.look()
        finally:
            await loop.asking.drop()
            await loop.slow.drop()


@dataclass(slots=True)
class _Loop:
    """One consumer's state: where it is, and how the next batch is written."""

    member: Member
    topic: str
    positions: Positions
    prepare: Prepare
    batch_max: int
    health: Health
    part: str
    topic_id: str | None = None
    ahead: Ready | None = None
    kept: dict[int, Position] = field(default_factory=dict)
    rows: Mapping[int, int] = field(default_factory=dict)
    gaps: OffsetGaps = field(init=False)
    halt: DeadLetterBreaker = field(init=False)
    leaders: LeaderlessPartitions = field(init=False)
    returned: RecreatedTopicGuard = field(init=False)
    asking: BackgroundPoll[tuple[str | None, dict[int, int]]] = field(
        default_factory=BackgroundPoll
    )
    still: StallDetector = field(init=False)
    slow: SlowMessages = field(init=False)
    size: BatchSize = field(init=False)

    def __post_init__(self) -> None:
        """Hold nothing yet, and begin to watch whether we read."""
        self.gaps = OffsetGaps(topic=self.topic, positions=self.positions)
        self.halt = DeadLetterBreaker(
            topic=self.topic, positions=self.positions, health=self.health
        )
        self.returned = RecreatedTopicGuard(topic=self.topic, positions=self.positions)
        self.leaders = LeaderlessPartitions(topic=self.topic, health=self.health)
        self.still = StallDetector(self.topic)
        self.slow = SlowMessages(topic=self.topic, health=self.health)
        self.size = BatchSize(self.batch_max)

    async def resume_assignment(self) -> None:
        """Read the positions of what is assigned now, and seek there."""
        self.health.unready(self.part, "taking over partitions")
        self.ahead = None
        self.still.forget()
        await self.asking.drop()  # the answer would be about what was ours before
        async for attempt in forever():
            with attempt:
                await self._waiting(self._take_over)
        self.health.ready(self.part)
        logger.info("consumer.assigned", topic=self.topic, partitions=sorted(self.kept))

    async def _take_over(self) -> None:
        self.member.changed = False
        assigned = self.member.assigned()
        seen = await self.positions.seen(topic=self.topic, partitions=sorted(assigned))
        self.health.beat(self.part)
        self.topic_id, bounds = await self.member.bounds(assigned)
        self.health.beat(self.part)
        loaded = await self.returned.load(topic_id=self.topic_id, bounds=bounds, seen=seen)
        await self._tell(loaded.gaps)
        self.health.beat(self.part)
        self.rows = await self.halt.rows(loaded.positions)
        for partition, position in loaded.positions.items():
            self.member.seek(partition, position.next_offset)
        self.leaders.exclude(assigned - bounds.keys())
        for partition in self.leaders.left_out:  # anywhere: without a place aiokafka looks for one
            self.member.seek(partition, seen.get(partition, 0))
        self.halt.hold(loaded.positions, self.rows)
        self.slow.keep(loaded.positions)
        self.kept = {p: at for p, at in loaded.positions.items() if p not in self._unread()}
        self.member.pause(self._unread())
        self.member.resume(but=self._unread())

    def _unread(self) -> Collection[int]:
        return {*self.halt.held, *self.leaders.left_out, *self.slow.held}

    async def turn(self) -> None:
        """Write the next batch however long it takes, and read the one after it meanwhile."""
        current = self.ahead or await self._read(self.kept, self.rows)
        self.ahead = None
        if current is None:
            return
        after = current.batch.after()
        writing = asyncio.ensure_future(self._write(current))
        try:
            await asyncio.sleep(0)  # the write is on its way before the next batch is prepared
            if not current.is_truncated:
                self.ahead = await self._read({**self.kept, **after}, current.rows)
            await self._poll_paused_until(writing)
        except OffsetsMoved:
            OFFSET_FENCE_REJECTIONS.inc()
            logger.info("consumer.offsets_moved", topic=self.topic)
            await self.resume_assignment()
        except TooSlow as error:
            self._too_slow(current, error)
            await self.resume_assignment()  # which reads it again, less at once
        except Unprocessable as error:
            await self._divided(current, error)
            await self.resume_assignment()
        else:
            self.kept |= after
            self.rows = current.rows
            await self._tell(current.batch.gaps())
            if current.is_truncated:
                await (
                    self.resume_assignment()
                )  # which finds the partition's dead letters, and holds it
        finally:
            writing.cancel()

    def _too_slow(self, current: Ready, error: TooSlow) -> None:
        if current.count == 1:
            self.slow.hold(current, error)
            return
        self.size.too_slow(current.count)
        logger.warning(
            "consumer.batch_halved", topic=self.topic, count=current.count, size=self.size.now
        )

    async def _divided(self, current: Ready, error: Unprocessable) -> None:
        try:
            await self._bisect_poison(current.batch, error)
        except OffsetsMoved:
            OFFSET_FENCE_REJECTIONS.inc()
        except TooSlow as slow:
            self._too_slow(current, slow)
        except _TooManyLetters:
            pass  # the positions are read again in any case, and the partition is held

    async def _bisect_poison(self, batch: Batch, error: Unprocessable) -> None:
        """Write in parts what the database refuses whole, down to the one message it is about."""
        if batch.refused:
            raise error  # not even its dead letter could be kept: stop, for a person to look
        is_one = len(batch.messages) == 1
        for part in (batch.refuse(str(error)),) if is_one else batch.halves():
            half = ready(part, self.rows, prepare=self.prepare)
            try:
                await self._poll_paused_until(asyncio.ensure_future(self._write(half)))
            except Unprocessable as again:
                await self._bisect_poison(part, again)
            else:
                self.rows = half.rows
                await self._tell(half.batch.gaps())
                if half.is_truncated:
                    raise _TooManyLetters

    async def _read(
        self, positions: Mapping[int, Position], rows: Mapping[int, int]
    ) -> Ready | None:
        """Return the next messages that continue these positions, prepared."""
        found = await self.member.poll(timeout_s=_POLL_S, records_max=self.size.now)
        if self.member.changed:
            return None  # the positions are to be read first; they decide, not these records
        messages: list[Message] = []
        starts: dict[int, Position] = {}
        for tp, records in found.items():
            position = positions.get(tp.partition)
            fresh = [one for one in records if position and one.offset >= position.next_offset]
            if position is None or not fresh:
                continue
            if fresh[0].offset > position.next_offset and not self.gaps.is_offset_hole(
                position, fresh[0]
            ):
                self.member.seek(tp.partition, position.next_offset)
                continue
            starts[tp.partition] = position
            messages += [_message(one) for one in fresh]
        if not messages:
            return None
        batch = Batch(topic=self.topic, positions=starts, messages=messages)
        return ready(batch, rows, prepare=self.prepare)

    async def _poll_paused_until(self, writing: asyncio.Future[None]) -> None:
        try:
            while not (await asyncio.wait({writing}, timeout=_PAUSED_POLL_S))[0]:
                self.health.beat(self.part)
                self.still.forget()
                self.member.pause()
                # Nothing comes of paused partitions; should a rebalance unpause one, what comes is
                # read again, for the position has not moved.
                await self.member.poll(timeout_s=0, records_max=self.batch_max)
            await writing
        finally:
            writing.cancel()
            self.member.resume(but=self._unread())

    async def _write(self, batch: Ready) -> None:
        """Write it however long it takes, unless it is too slow for its size."""
        async for attempt in forever(but=TooSlow):
            with attempt:
                began = time.monotonic()
                await self._waiting(batch.write)
                self.size.written(batch.count, took_s=time.monotonic() - began)

    async def _retry(self, work: Write) -> None:
        async for attempt in forever():
            with attempt:
                await self._waiting(work)

    async def _waiting(self, work: Write) -> None:
        """Do it; when the world is not ready for it, say so on the page and in the log."""
        try:
            await work()
        except OffsetsMoved:
            raise
        except Recoverable as error:
            self.health.beat(self.part)
            self.health.unready(self.part, str(error)[:300])
            logger.warning("consumer.waiting", topic=self.topic, reason=str(error)[:300])
            raise
        self.health.ready(self.part)

    async def _tell(self, epochs: Mapping[int, int]) -> None:
        await self.gaps.tell(epochs, retry=self._retry)

    async def look(self) -> None:
        """Look at ourselves every few seconds, waiting for no broker. Raises ConsumerStuck."""
        if self.member.changed:
            return  # what is ours now is not sought yet, and aiokafka would wait for that
        await self.member.commit(self._nexts())
        is_let_go = await self.halt.is_over() or await self.slow.is_over()
        if self.leaders.look(self.member.leaderless()) or is_let_go:
            self.member.changed = True
            return
        self.asking.ask(
            partial(self.member.ends, [*self.kept]), every_s=stall_detector.LOOK_EVERY_S
        )
        if not self.asking.is_answered:
            return
        try:
            await self._waiting(self._look)
        except KafkaUnavailable:
            self.still.forget()  # who waits for a broker is not stuck

    async def _look(self) -> None:
        topic_id, ends = await self.asking.answer()
        if topic_id != self.topic_id:
            self.member.changed = True
        elif self.member.is_rebalancing():
            self.still.rebalancing()
        else:
            ends = await self.member.behind(ends)
            self.still.look(self._nexts(), ends, self.member.fetched())

    def _nexts(self) -> Mapping[int, int]:
        return {one: at.next_offset for one, at in self.kept.items()}


class _TooManyLetters(Exception):
    """A partition is to be held: the rest of this batch is read again without it."""


def _message(one: ConsumerRecord) -> Message:
    return Message(partition=one.partition, offset=one.offset, value=one.value, headers=one.headers)
