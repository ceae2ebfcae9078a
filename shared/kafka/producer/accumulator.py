"""Messages gathered in batches on their way to the broker, through one aiokafka producer.

Promises that each message's future ends within the ack timeout: done once every in-sync replica
holds it, else failed with NotAcknowledged; and that at most WAITING_BYTES_MAX wait. Never sends a
message twice; one that was not acknowledged may arrive all the same.

Theory of operation: a queue has batches, of which the last takes messages until it is full. A
sticky topic has one queue for all its partitions; any other topic has a queue a partition, and the
key says which. All queues are drained together: once no message has come for QUIET_S, for then
whoever would send next waits for an answer first, and at the latest LINGER_S after the oldest batch
was begun. Small batches are what an event costs, at the broker and at whoever reads them.

At most one batch is in flight to a partition: the longer the broker takes, the more goes at once,
and aiokafka gives up early on the second of two that wait. A batch of a sticky topic is given its
partition as it is sent: the next in turn whose leader owes us no answer (as Java's producer does
since KIP-480). When every leader owes one, the batch waits; a leader that owes one for longer than
_BUSY_S is passed over, and gets more only if there is no other.

A batch is closed as it is sent, because aiokafka counts its messages before it encodes them.
aiokafka's own `send` does much the same, but with a future, a record of metadata and five
coroutines for each message, which together cost more than all the rest of a webhook.
"""

import asyncio
import itertools
import math
import secrets
import zlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.errors import Recoverable, Unprocessable
from shared.kafka.producer.sticky_partition import free_partitions
from shared.messages import topics
from shared.messages.topics import MESSAGE_BYTES_MAX

# As Java's own producer since Kafka 4.0 (KIP-1030): a batch costs more than the wait.
LINGER_S = 0.005
# Without a message for so long a batch goes before that.
QUIET_S = 0.001
# As finely as uvloop's timers go.
_TIMER_S = 0.0005
# A leader that has not answered within this is slow: no batch waits for its answer any more.
_BUSY_S = 0.25
WAITING_BYTES_MAX = 64 * 1_048_576
# The headers of the contract, and what Kafka adds to a message and to its batch, generously.
_OVERHEAD_BYTES = 4096


class NotAcknowledged(Recoverable):
    """The broker has not said that it holds the message; it may hold it all the same."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"not acknowledged: {reason}")
        self.reason = reason


class MessageTooLarge(Unprocessable):
    """The message is larger than the topic takes."""


# Topic and partition; None where any partition will do.
_Queue = tuple[str, int | None]


@dataclass(slots=True)
class _Batch:
    builder: BatchBuilder
    began: float  # by the loop's clock, which is monotonic seconds
    size_bytes: int = 0
    futures: list[asyncio.Future[None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _InFlight:
    task: asyncio.Task[None]
    sent_at: float


class Accumulator:
    """The batches of one live producer.

    `on_acked` is called when a batch was acknowledged; `on_failed` with why one was not, and when
    it was begun (monotonic seconds).
    """

    def __init__(
        self,
        live: AIOKafkaProducer,
        *,
        ack_timeout_s: float,
        on_acked: Callable[[], None],
        on_failed: Callable[[str, float], None],
    ) -> None:
        self._live = live
        self._ack_timeout_s = ack_timeout_s
        self._on_acked = on_acked
        self._on_failed = on_failed
        self._loop = asyncio.get_running_loop()
        self._queues: dict[_Queue, deque[_Batch]] = {}  # none is empty
        self._in_flight: dict[TopicPartition, _InFlight] = {}
        self._drain_timer: asyncio.Handle | None = None
        self._drain_at = 0.0
        self._appended_at = 0.0
        # By topic, the partition whose turn it is; each producer begins with another.
        self._turns: dict[str, int] = {}
        self._waiting_bytes = 0
        self._is_closed = False
        self._has_room = asyncio.Event()
        self._has_room.set()

    async def append(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes,
        headers: Sequence[tuple[str, bytes]],
        partition: int | None = None,
        since: float | None = None,
    ) -> asyncio.Future[None]:
        """Put the message in a batch and return the future of its acknowledgement.

        It goes to the partition that is named, else to any if its topic is sticky, else to its
        key's. The ack timeout runs from `since` (monotonic seconds), else from now. Raises
        NotAcknowledged within it, and MessageTooLarge.
        """
        size_bytes = len(key or b"") + len(value) + _OVERHEAD_BYTES
        if size_bytes > MESSAGE_BYTES_MAX:
            raise MessageTooLarge(f"{size_bytes} bytes for {topic}")
        partitions = self._live.client.cluster.partitions_for_topic(topic)
        if partitions is None or not self._has_room.is_set():
            since = self._loop.time() if since is None else since
            partitions = await self._wait_for(topic, since=since)
        if partition is None and topic not in topics.STICKY_TOPICS:
            # CRC-32 as librdkafka's default does: aiokafka's murmur2 is in Python, and takes longer
            # than checking the signature. What matters is that a key stays where it is.
            partition = zlib.crc32(key or b"") % len(partitions)
        queue = (topic, partition)
        batch = self._queues[queue][-1] if queue in self._queues else self._open_batch(queue)
        if not _append(batch, key=key, value=value, headers=headers):
            batch = self._open_batch(queue)
            _append(batch, key=key, value=value, headers=headers)  # an empty one takes any
        if since is not None:
            batch.began = min(batch.began, since)
        self._appended_at = self._loop.time()
        self._waiting_bytes += size_bytes
        batch.size_bytes += size_bytes
        if self._waiting_bytes > WAITING_BYTES_MAX:
            self._has_room.clear()
        future: asyncio.Future[None] = self._loop.create_future()
        batch.futures.append(future)
        return future

    def fail_all(self) -> None:
        """Fail whatever still waits, now, and take nothing more."""
        self._is_closed = True
        self._has_room.set()
        queues, self._queues = self._queues, {}
        for batch in itertools.chain.from_iterable(queues.values()):
            self._settle(batch, "dropped")
        for batch_in_flight in self._in_flight.values():
            batch_in_flight.task.cancel()

    async def ask_broker(self, *, within_s: float) -> None:
        """Return once any broker has answered a question. Raises NotAcknowledged."""
        try:
            async with asyncio.timeout(within_s):
                await self._live.client.fetch_all_metadata()
        except (KafkaError, OSError):  # a TimeoutError is an OSError
            raise NotAcknowledged("broker_away") from None

    async def flush(self) -> None:
        """Wait until nothing waits."""
        while self._queues or self._in_flight:
            self._drain()
            tasks = [batch_in_flight.task for batch_in_flight in self._in_flight.values()]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)

    async def _wait_for(self, topic: str, *, since: float) -> set[int]:
        try:
            async with asyncio.timeout_at(since + self._ack_timeout_s):
                await self._has_room.wait()
                partitions: set[int] = await self._live.partitions_for(topic)
        except TimeoutError:
            raise NotAcknowledged("timed_out") from None
        except KafkaError as error:
            raise NotAcknowledged(type(error).__name__) from None
        if self._is_closed:
            raise NotAcknowledged("dropped")
        return partitions

    def _open_batch(self, queue: _Queue) -> _Batch:
        batch = _Batch(self._live.create_batch(), self._loop.time())
        self._queues.setdefault(queue, deque()).append(batch)
        if queue[1] is None or TopicPartition(*queue) not in self._in_flight:
            self._drain_within(QUIET_S)
        return batch

    def _drain_within(self, wait_s: float) -> None:
        """Have the queues drained after this long, unless they already are to be before."""
        at = self._loop.time() + wait_s
        if self._drain_timer is not None:
            if self._drain_at <= at:
                return
            self._drain_timer.cancel()
        self._drain_at = at
        self._drain_timer = self._loop.call_later(wait_s, self._drain_if_quiet)

    def _drain_if_quiet(self) -> None:
        """Drain the queues, or wait on if messages are coming and the oldest batch may wait."""
        self._drain_timer = None
        if not self._queues:
            return
        oldest = min(batches[0].began for batches in self._queues.values())
        wait_s = min(self._appended_at + QUIET_S, oldest + LINGER_S) - self._loop.time()
        if wait_s > _TIMER_S:
            self._drain_within(wait_s)
        else:
            self._drain()

    def _drain(self) -> None:
        """Send every batch that has a free partition."""
        for queue in list(self._queues):
            for partition in self._free_partitions(*queue):
                self._send_next(queue, TopicPartition(queue[0], partition))
                if queue not in self._queues:
                    break
            else:
                if queue[1] is None:
                    self._drain_within(_BUSY_S)  # unless an answer comes first

    def _free_partitions(self, topic: str, partition: int | None) -> Sequence[int]:
        """Return the partitions to which a batch of this queue may go now, the best one first."""
        if partition is not None:
            return [] if TopicPartition(topic, partition) in self._in_flight else [partition]
        leader = self._live.client.cluster.leader_for_partition
        # Of a topic that is gone, the first: the brokers will say that it is not there.
        partitions = self._live.client.cluster.partitions_for_topic(topic) or {0}
        slow = self._busy_leaders(since=self._loop.time() - _BUSY_S)
        return free_partitions(
            {p: leader(TopicPartition(topic, p)) for p in partitions},
            taken={tp.partition for tp in self._in_flight if tp.topic == topic},
            busy=self._busy_leaders(since=math.inf) - slow,
            slow=slow,
            turn=self._turns.setdefault(topic, secrets.randbelow(len(partitions))),
        )

    def _busy_leaders(self, *, since: float) -> frozenset[int]:
        """Return the leaders that have yet to answer for what was sent by then."""
        leader = self._live.client.cluster.leader_for_partition
        return frozenset(
            leader(tp)
            for tp, batch_in_flight in self._in_flight.items()
            if batch_in_flight.sent_at <= since
        )

    def _send_next(self, queue: _Queue, tp: TopicPartition) -> None:
        """Send the first batch of the queue to this partition."""
        batch = self._queues[queue].popleft()
        if not self._queues[queue]:
            del self._queues[queue]
        if queue[1] is None:
            self._turns[tp.topic] = tp.partition + 1
        batch.builder.close()
        task = self._loop.create_task(self._send(batch, tp))
        self._in_flight[tp] = _InFlight(task, self._loop.time())
        task.add_done_callback(partial(self._on_batch_done, batch, tp))

    async def _send(self, batch: _Batch, tp: TopicPartition) -> None:
        # One deadline for all in it: for what came later it is earlier than need be.
        async with asyncio.timeout_at(batch.began + self._ack_timeout_s):
            ack = await self._live.send_batch(batch.builder, tp.topic, partition=tp.partition)
            # aiokafka's answer may come when nobody waits any more; and to cancel it would leave
            # the future behind it with an exception that nobody reads.
            ack.add_done_callback(consume_exception)
            await asyncio.wait({ack})
            ack.result()

    def _on_batch_done(self, batch: _Batch, tp: TopicPartition, task: asyncio.Task[None]) -> None:
        del self._in_flight[tp]
        if self._queues:
            # Not at once: the request's other partitions are done in this same turn of the loop.
            self._drain_within(0)
        reason = _failure(task)
        self._settle(batch, reason)
        if reason is None:
            self._on_acked()
        elif not self._is_closed:
            self._on_failed(reason, batch.began)

    def _settle(self, batch: _Batch, reason: str | None) -> None:
        """End the futures of a batch; it was acknowledged if there is no reason why not."""
        self._waiting_bytes -= batch.size_bytes
        if self._waiting_bytes <= WAITING_BYTES_MAX:
            self._has_room.set()
        for future in batch.futures:
            if future.done():
                continue  # whoever waited has gone
            if reason is None:
                future.set_result(None)
            else:
                future.set_exception(NotAcknowledged(reason))


def _append(
    batch: _Batch, *, key: bytes | None, value: bytes, headers: Sequence[tuple[str, bytes]]
) -> bool:
    """Put the message in the batch; return False if it is full."""
    # The compiled builder takes no other sequence than a list.
    metadata = batch.builder.append(timestamp=None, key=key, value=value, headers=list(headers))
    return metadata is not None


def consume_exception(future: asyncio.Future[object]) -> None:
    """Take note of a future's end, so that asyncio does not call its exception unread."""
    if not future.cancelled():
        future.exception()


def _failure(task: asyncio.Task[None]) -> str | None:
    if task.cancelled():
        return "dropped"
    error = task.exception()
    if isinstance(error, TimeoutError):
        return "timed_out"
    return None if error is None else type(error).__name__
