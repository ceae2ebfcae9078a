"""One aiokafka consumer as a member of its group, with a bound on every wait.

Promises that nothing here waits longer than it says, whatever the broker does, and that leaving is
bounded too. Never decides where to read: positions come from Postgres, and Kafka's own committed
offsets are written for lag tools only.

aiokafka (0.14) has three waits without an end: a start waits for an assignment, a poll during a
rebalance does too, and a commit retries for ever. A start that was cancelled cannot be repeated on
the same consumer, so each attempt makes a new one. A commit that is cancelled leaves an exception
behind that nobody reads, so commits run in the background and nobody waits for one.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from aiokafka import (
    AIOKafkaConsumer,
    ConsumerRebalanceListener,
    ConsumerRecord,
    TopicPartition,
)
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from aiokafka.errors import KafkaError, NoOffsetForPartitionError, OffsetOutOfRangeError

from shared.error_text import shortened
from shared.kafka import topic_id
from shared.kafka.background_poll import BackgroundPoll
from shared.kafka.connection import connection_options, refused_certificate
from shared.kafka.consumer.stall_detector import ConsumerStuck
from shared.kafka.errors import KafkaUnavailable, translate_kafka_errors
from shared.kafka.producer.sticky_partition import NOBODY
from shared.messages.topics import FETCH_BYTES_MAX
from shared.runtime.retry import retry_forever
from shared.settings.model import KafkaSettings
from shared.telemetry import log

# A killed member's partitions wait this long for a successor, so it is short; and longer than any
# pause of ours: a loop blocked for a few seconds, a machine that shares its cores. The broker's
# own floor is 6 s (group.min.session.timeout.ms).
_SESSION_TIMEOUT_S = 10.0
_HEARTBEAT_EVERY_S = 2.0
_REBALANCE_TIMEOUT_S = 60.0
# A rebalance lasts that long when a member does not answer, and a start may meet one.
_START_TIMEOUT_S = 90.0
_POLL_MARGIN_S = 5.0
# How long a broker keeps a fetch for which there is nothing; what comes is sent at once.
FETCH_WAIT_MS = 250
# A fetch is answered as soon as a first batch is there, and a batch read by itself costs as much as
# a hundred messages in one. So after a poll of this many records the next fetch waits a moment for
# what comes after them, or until this much is there. A single message never waits.
BUSY_RECORDS = 4
_GATHER_MS = 25
_GATHERED_BYTES = 1_000_000
ASK_TIMEOUT_S = 10.0
_COMMIT_EVERY_S = 1.0
_STOP_TIMEOUT_S = 5.0
_WAIT_REPORT_EVERY_S = 1.0

Records = Mapping[TopicPartition, Sequence[ConsumerRecord]]
OnWait = Callable[[str], None]

logger = log.get()


@contextlib.asynccontextmanager
async def membership(
    kafka: KafkaSettings,
    *,
    topic: str,
    group: str,
    on_wait: OnWait,
    ask_timeout_s: float = ASK_TIMEOUT_S,
) -> AsyncIterator["Member"]:
    """Join the group, however long it takes until a broker is there, and leave it in the end.

    Until it has joined, `on_wait` is called with the reason, at least every few seconds.
    """
    joining = _Joining(
        kafka, topic=topic, group=group, on_wait=on_wait, ask_timeout_s=ask_timeout_s
    )
    async for attempt in retry_forever():
        with attempt:
            member = await joining.attempt()
    try:
        yield member
    finally:
        await member.leave()


class _Joining:
    """The attempts to join, and why the last one failed."""

    def __init__(
        self,
        kafka: KafkaSettings,
        *,
        topic: str,
        group: str,
        on_wait: OnWait,
        ask_timeout_s: float,
    ) -> None:
        self._kafka = kafka
        self._ask_timeout_s = ask_timeout_s
        self._topic = topic
        self._group = group
        self._on_wait = on_wait
        self._reason = "joining its group"

    async def attempt(self) -> "Member":
        """Join with a new consumer, which is stopped if it fails. Raises KafkaUnavailable."""
        client = _new_consumer(self._kafka, group=self._group)
        member = Member(client, topic=self._topic, ask_timeout_s=self._ask_timeout_s)
        async with contextlib.AsyncExitStack() as if_it_fails:
            if_it_fails.push_async_callback(_stop, member.client)
            starting = asyncio.ensure_future(member.client.start())
            if_it_fails.push_async_callback(_cancel, starting)
            try:
                with translate_kafka_errors():
                    await self._started(starting)
            except KafkaUnavailable as error:
                refusal = await refused_certificate(connection_options(self._kafka))
                self._reason = shortened(f"Kafka: {refusal}" if refusal else error)
                logger.warning("consumer.waiting", topic=self._topic, reason=self._reason)
                raise
            if_it_fails.pop_all()
        return member

    async def _started(self, starting: asyncio.Future[None]) -> None:
        async with asyncio.timeout(_START_TIMEOUT_S):
            self._on_wait(self._reason)
            while not (await asyncio.wait({starting}, timeout=_WAIT_REPORT_EVERY_S))[0]:
                self._on_wait(self._reason)
            await starting


async def _cancel(task: asyncio.Future[None]) -> None:
    task.cancel()
    await asyncio.wait({task})


def _new_consumer(kafka: KafkaSettings, *, group: str) -> AIOKafkaConsumer:
    return AIOKafkaConsumer(
        **connection_options(kafka),
        client_id=f"tieout-{group}",
        group_id=f"tieout-{group}",
        enable_auto_commit=False,
        # A position that Kafka does not have is an error for us to judge, never a silent reset.
        auto_offset_reset="none",
        isolation_level="read_committed",
        partition_assignment_strategy=(RoundRobinPartitionAssignor,),
        session_timeout_ms=int(_SESSION_TIMEOUT_S * 1000),
        heartbeat_interval_ms=int(_HEARTBEAT_EVERY_S * 1000),
        rebalance_timeout_ms=int(_REBALANCE_TIMEOUT_S * 1000),
        max_poll_interval_ms=300_000,
        fetch_max_wait_ms=FETCH_WAIT_MS,
        max_partition_fetch_bytes=FETCH_BYTES_MAX,
        # Longer than a session: a join waits for a dead member's to end, and must outlast it.
        request_timeout_ms=15_000,
        retry_backoff_ms=200,
        # How long a topic that was made anew goes unnoticed by a group without partitions.
        metadata_max_age_ms=10_000,
    )


async def _stop(client: AIOKafkaConsumer) -> None:
    try:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(client.stop(), timeout=_STOP_TIMEOUT_S)
    except KafkaError:
        # What its fetcher died of is raised here, before the connections are closed.
        with contextlib.suppress(TimeoutError, KafkaError):
            await asyncio.wait_for(client._client.close(), timeout=_STOP_TIMEOUT_S)  # noqa: SLF001


def _how_it_ended(task: "asyncio.Task[None]") -> str:
    if task.cancelled():
        return "it was cancelled"
    error = task.exception()
    if error is None:
        return "it returned"
    cause = error.__cause__ or error
    return shortened(f"{type(cause).__name__}: {cause}", chars_max=200)


class _RebalanceListener(ConsumerRebalanceListener):  # type: ignore[misc] # aiokafka has no types
    """Note that the assignment changed; the loop does the rest."""

    def __init__(self) -> None:
        self.has_changed = False

    def on_partitions_revoked(self, _revoked: Iterable[TopicPartition]) -> None:
        """Note it."""
        self.has_changed = True

    def on_partitions_assigned(self, _assigned: Iterable[TopicPartition]) -> None:
        """Note it."""
        self.has_changed = True


class Member:
    """A member of the group of one topic's readers; partitions are named by their numbers.

    `needs_reseek` says that the positions are to be read anew: the assignment has changed, or Kafka
    does not have the offset that we asked for.
    """

    def __init__(
        self, client: AIOKafkaConsumer, *, topic: str, ask_timeout_s: float = ASK_TIMEOUT_S
    ) -> None:
        self.client = client
        self._ask_timeout_s = ask_timeout_s
        self._topic = topic
        self._listener = _RebalanceListener()
        self._commit_poll: BackgroundPoll[None] = BackgroundPoll()
        self._committed: Mapping[TopicPartition, int] = {}
        self._can_commit = True
        client.subscribe(topics=[topic], listener=self._listener)

    @property
    def needs_reseek(self) -> bool:
        """Say whether the positions are to be read anew."""
        return self._listener.has_changed

    @needs_reseek.setter
    def needs_reseek(self, needs_reseek: bool) -> None:
        self._listener.has_changed = needs_reseek

    def assigned(self) -> frozenset[int]:
        """Return the partitions that are ours to read."""
        return frozenset(tp.partition for tp in self.client.assignment())

    def is_rebalancing(self) -> bool:
        """Say whether the group is still to agree on who reads what."""
        # aiokafka gives no other sign: a member to spare has an empty assignment too.
        subscription = self.client._subscription  # noqa: SLF001
        return bool(subscription.reassignment_in_progress)

    def check_alive(self) -> None:
        """Raise ConsumerStuck when a task that aiokafka reads by has ended.

        It only logs that: its polls come back empty from then on, and its own heartbeats go on.
        """
        # aiokafka has no public word on them. A name that an upgrade changes is an AttributeError.
        tasks: Mapping[str, asyncio.Task[None]] = {
            "fetcher": self.client._fetcher.error_future,  # noqa: SLF001
            "coordinator": self.client._coordinator._coordination_task,  # noqa: SLF001
            "metadata": self.client._client._sync_task,  # noqa: SLF001
        }
        for name, task in tasks.items():
            if task.done():
                raise ConsumerStuck(
                    topic=self._topic,
                    partitions=sorted(self.assigned()),
                    because=f"aiokafka's {name} task has ended: {_how_it_ended(task)}",
                )

    def leaderless(self) -> frozenset[int]:
        """Return which of our partitions have no leader, as far as the brokers have said."""
        # aiokafka's own public answer, partitions_for_topic, does not tell them apart.
        leader = self.client._client.cluster.leader_for_partition  # noqa: SLF001
        return frozenset(tp.partition for tp in self.client.assignment() if leader(tp) == NOBODY)

    def fetched(self) -> frozenset[int]:
        """Return those of our partitions of which records are here that were not handed on yet."""
        return frozenset(tp.partition for tp in self.client._fetcher._records)  # noqa: SLF001

    async def poll(self, *, timeout_s: float, records_max: int) -> Records:
        """Return what has been fetched; nothing, if a rebalance is in the way for too long."""
        try:
            async with asyncio.timeout(timeout_s + _POLL_MARGIN_S):
                records: Records = await self.client.getmany(
                    timeout_ms=int(timeout_s * 1000), max_records=records_max
                )
        except TimeoutError:
            return {}
        except (OffsetOutOfRangeError, NoOffsetForPartitionError) as error:
            # Either we have yet to seek, or the topic is not the one that we were reading.
            logger.info("consumer.position_unknown", topic=self._topic, reason=shortened(error))
            self._listener.has_changed = True
            return {}
        self._gather(sum(map(len, records.values())))
        return records

    def _gather(self, count: int) -> None:
        """Have the next fetch wait for more at once, if the last poll brought much."""
        is_busy = count >= BUSY_RECORDS
        # aiokafka puts both into each fetch that it makes, and the next one is not made yet.
        fetcher = self.client._fetcher  # noqa: SLF001
        fetcher._fetch_min_bytes = _GATHERED_BYTES if is_busy else 1  # noqa: SLF001
        fetcher._fetch_max_wait_ms = _GATHER_MS if is_busy else FETCH_WAIT_MS  # noqa: SLF001

    async def watermarks(
        self, partitions: Collection[int]
    ) -> tuple[str | None, dict[int, tuple[int, int]]]:
        """Return the topic's id, and [first, end) of each partition that has a leader.

        Raises KafkaUnavailable, also while the topic is being made anew.
        """
        led = self._with_leader(partitions)
        with translate_kafka_errors():
            async with asyncio.timeout(self._ask_timeout_s):
                before = await self._topic_id()
                first = await self.client.beginning_offsets(led) if led else {}
                end = await self.client.end_offsets(led) if led else {}
                if await self._topic_id() != before:
                    raise KafkaUnavailable(f"Kafka: {self._topic} was made anew just now")
        return before, {tp.partition: (first[tp], end[tp]) for tp in led}

    async def ends(self, partitions: Collection[int]) -> tuple[str | None, dict[int, int]]:
        """Return the topic's id and where each partition that has a leader ends.

        Raises KafkaUnavailable.
        """
        led = self._with_leader(partitions)
        with translate_kafka_errors():
            async with asyncio.timeout(self._ask_timeout_s):
                end = await self.client.end_offsets(led) if led else {}
                return await self._topic_id(), {tp.partition: end[tp] for tp in led}

    async def behind(self, ends: Mapping[int, int]) -> dict[int, int]:
        """Return those ends of our partitions that the client has not come to.

        It passes over what holds no message, as a transaction's marker, and hands on nothing of it.
        Raises KafkaUnavailable.
        """
        with translate_kafka_errors():
            async with asyncio.timeout(self._ask_timeout_s):
                return {
                    tp.partition: ends[tp.partition]
                    for tp in self.client.assignment()
                    if tp.partition in ends and await self.client.position(tp) < ends[tp.partition]
                }

    def seek(self, partition: int, offset: int) -> None:
        """Read on from this offset, if the partition is still ours."""
        tp = TopicPartition(self._topic, partition)
        if tp in self.client.assignment():
            self.client.seek(tp, offset)

    def pause(self, partitions: Collection[int] | None = None) -> None:
        """Fetch nothing of these partitions for now; of no partition, if None is given."""
        self.client.pause(
            *(
                tp
                for tp in self.client.assignment()
                if partitions is None or tp.partition in partitions
            )
        )

    def resume(self, *, but: Collection[int]) -> None:
        """Fetch again from all that are paused, but these."""
        self.client.resume(*(tp for tp in self.client.paused() if tp.partition not in but))

    async def commit(self, next_offsets: Mapping[int, int]) -> None:
        """Commit where we are to Kafka, once a second, for lag tools, and wait for nothing.

        It does no harm if that fails. To be called also while nothing comes: what came last within
        that second, or failed, is committed by a later call.
        """
        if self._commit_poll.is_done:
            await self._commit_poll.result()
        assigned = self.client.assignment()
        offsets = {
            tp: next_offsets[tp.partition] for tp in assigned if tp.partition in next_offsets
        }
        # aiokafka calls an empty commit a ValueError; a rebalance may have taken them meanwhile.
        if offsets and offsets != self._committed:
            self._commit_poll.start(partial(self._commit, offsets), every_s=_COMMIT_EVERY_S)

    async def leave(self) -> None:
        """Leave the group, in bounded time."""
        await _stop(self.client)
        await self._commit_poll.cancel()

    async def _commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        try:
            await self.client.commit(offsets)
        except KafkaError as error:
            # Harmless: Postgres holds the offsets. Said once, until Kafka takes one again.
            if self._can_commit:
                reason = type(error).__name__
                logger.info("consumer.commit_skipped", topic=self._topic, reason=reason)
            self._can_commit = False
        else:
            self._committed = offsets
            self._can_commit = True

    def _with_leader(self, partitions: Collection[int]) -> list[TopicPartition]:
        # One without a leader would hold up the answer for all others until it has one.
        leaderless = self.leaderless()
        return [TopicPartition(self._topic, p) for p in partitions if p not in leaderless]

    async def _topic_id(self) -> str | None:
        # aiokafka's consumer has no public way to its connections.
        return await topic_id.topic_id(self.client._client, self._topic)  # noqa: SLF001
