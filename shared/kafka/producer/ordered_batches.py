"""Messages that go to their partitions in one order, without a gap, whatever fails in between.

Promises that nothing is sent to a partition before all that comes before it there is held by every
in-sync replica. So whenever a batch arrives, also one that was given up, or of a process that
should have ended long ago, it either comes next or is there already: of each partition the first
occurrences are in order. Never sends a message twice by itself; whoever publishes again after a
failure repeats some.

Partitions do not wait for each other. The accumulator beside this gathers what many callers send,
and goes on with a partition's next batch when one has failed: there an order is not asked for.
"""

import asyncio
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.kafka.producer.accumulator import (
    MessageTooLarge,
    NotAcknowledged,
    consume_exception,
)
from shared.messages.outgoing import Outgoing
from shared.messages.topics import MESSAGE_BYTES_MAX

# What Kafka adds to a message and to its batch, generously.
_OVERHEAD_BYTES = 1024


def partition_of(key: bytes, *, partitions: int) -> int:
    """Return the partition of a key, by CRC-32 as librdkafka's default does."""
    return zlib.crc32(key) % partitions


@dataclass(frozen=True, slots=True)
class OrderedBatches:
    """Sends through one live producer; each batch is acknowledged within the ack timeout.

    `on_acked` is called when a batch was acknowledged; `on_failed` with why one was not, and when
    it was sent (monotonic seconds).
    """

    live: AIOKafkaProducer
    ack_timeout_s: float
    on_acked: Callable[[], None]
    on_failed: Callable[[str, float], None]

    async def publish(self, messages: Iterable[tuple[str, Sequence[Outgoing]]]) -> None:
        """Return once every in-sync replica holds all messages of each topic, in their order.

        Raises NotAcknowledged, and MessageTooLarge before anything is sent.
        """
        batches: dict[TopicPartition, list[BatchBuilder]] = {}
        for topic, outgoing in messages:
            if outgoing:
                self._append(batches, topic, outgoing, partitions=await self._count(topic))
        # All to their end, so that no task is left behind with an exception that nobody reads.
        outcomes = await asyncio.gather(
            *(self._send_in_turn(tp, queue) for tp, queue in batches.items()),
            return_exceptions=True,
        )
        for outcome in outcomes:
            if outcome is not None:
                raise outcome

    async def _count(self, topic: str) -> int:
        try:
            async with asyncio.timeout(self.ack_timeout_s):
                partitions: set[int] = await self.live.partitions_for(topic)
        except TimeoutError:
            raise NotAcknowledged("timed_out") from None
        except KafkaError as error:
            raise NotAcknowledged(type(error).__name__) from None
        return len(partitions)

    def _append(
        self,
        batches: dict[TopicPartition, list[BatchBuilder]],
        topic: str,
        outgoing: Sequence[Outgoing],
        *,
        partitions: int,
    ) -> None:
        for message in outgoing:
            size_bytes = len(message.key) + len(message.value) + _OVERHEAD_BYTES
            if size_bytes > MESSAGE_BYTES_MAX:
                raise MessageTooLarge(f"{size_bytes} bytes for {topic}")
            tp = TopicPartition(topic, partition_of(message.key, partitions=partitions))
            queue = batches.setdefault(tp, [])
            if not queue or not _has_taken(queue[-1], message):
                queue.append(self.live.create_batch())
                _has_taken(queue[-1], message)  # an empty one takes any

    async def _send_in_turn(self, tp: TopicPartition, queue: Sequence[BatchBuilder]) -> None:
        for builder in queue:
            builder.close()
            began = time.monotonic()
            try:
                await self._send(tp, builder)
            except (TimeoutError, KafkaError) as error:
                reason = "timed_out" if isinstance(error, TimeoutError) else type(error).__name__
                self.on_failed(reason, began)
                raise NotAcknowledged(reason) from None
            self.on_acked()

    async def _send(self, tp: TopicPartition, builder: BatchBuilder) -> None:
        async with asyncio.timeout(self.ack_timeout_s):
            ack = await self.live.send_batch(builder, tp.topic, partition=tp.partition)
            # As in accumulator.py: its answer may come when nobody waits any more.
            ack.add_done_callback(consume_exception)
            await asyncio.wait({ack})
            ack.result()


def _has_taken(builder: BatchBuilder, message: Outgoing) -> bool:
    # The compiled builder takes no other sequence than a list.
    headers = list(message.headers)
    return (
        builder.append(timestamp=None, key=message.key, value=message.value, headers=headers)
        is not None
    )
