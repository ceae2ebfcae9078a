"""Messages on their way to the broker through one aiokafka producer.

Promises that each message's future ends within the ack timeout: done once every in-sync replica
holds it, else failed with NotAcknowledged; and that no more than so many bytes wait. Never sends a
message twice; one that was not acknowledged may arrive all the same.

Theory of operation: the messages of a partition gather in its open batch. A batch goes a moment
after its first message, together with those of the other partitions, but not while another of its
partition is on its way: so the longer the broker takes, the more go at once. A batch is closed as
it goes, because aiokafka counts its messages before it encodes them. aiokafka's own `send` does
much the same at thrice the price, which was a third of all that a webhook costs.
"""

import asyncio
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.events.topics import MESSAGE_BYTES_MAX
from shared.ledger.outcome import Recoverable, Unprocessable

GATHER_S = 0.002
WAITING_BYTES_MAX = 64 * 1_048_576
# What Kafka adds to a message and to the batch around it, generously.
_OVERHEAD_BYTES = 256


class NotAcknowledged(Recoverable):
    """The broker has not said that it holds the message; it may hold it all the same."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"not acknowledged: {reason}")
        self.reason = reason


class MessageTooLarge(Unprocessable):
    """The message is larger than the topic takes."""


_Place = tuple[str, int]


@dataclass(slots=True)
class _Batch:
    place: _Place  # topic and partition
    builder: BatchBuilder
    began: float  # by the loop's clock, which is monotonic seconds
    size_bytes: int = 0
    waiting: list[asyncio.Future[None]] = field(default_factory=list)


class Outgoing:
    """The open batches of one live producer.

    `on_acked` hears when something was acknowledged; `on_failed` why a batch was not, and when it
    was begun (monotonic seconds).
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
        self._open: dict[_Place, _Batch] = {}
        self._on_the_way: Counter[_Place] = Counter()
        self._sending: set[asyncio.Task[None]] = set()
        self._departure: asyncio.Handle | None = None
        self._waiting_bytes = 0
        self._has_room = asyncio.Event()
        self._has_room.set()

    async def add(
        self, topic: str, *, key: bytes, value: bytes, headers: Sequence[tuple[str, bytes]]
    ) -> asyncio.Future[None]:
        """Put the message in a batch and return the future of its acknowledgement.

        Raises NotAcknowledged within the ack timeout, and MessageTooLarge.
        """
        size_bytes = len(key) + len(value) + _OVERHEAD_BYTES
        size_bytes += sum([len(name) + len(text) for name, text in headers])
        if size_bytes > MESSAGE_BYTES_MAX:
            raise MessageTooLarge(f"{size_bytes} bytes for {topic}")
        partitions = self._live.client.cluster.partitions_for_topic(topic)
        if partitions is None or not self._has_room.is_set():
            partitions = await self._wait_for(topic)
        # CRC-32 as librdkafka's default does: aiokafka's murmur2 is in Python, and was a tenth of
        # all that a webhook costs. What matters is that a key stays where it is.
        place = (topic, zlib.crc32(key) % len(partitions))
        batch = self._open.get(place) or self._begin(place)
        if not _is_taken(batch, key=key, value=value, headers=headers):
            self._depart(batch)  # it is full
            batch = self._begin(place)
            _is_taken(batch, key=key, value=value, headers=headers)  # an empty one takes any
        self._waiting_bytes += size_bytes
        batch.size_bytes += size_bytes
        if self._waiting_bytes > WAITING_BYTES_MAX:
            self._has_room.clear()
        future: asyncio.Future[None] = self._loop.create_future()
        batch.waiting.append(future)
        return future

    def drop(self) -> None:
        """Fail whatever still waits, now."""
        self._depart_all()
        for task in self._sending:
            task.cancel()

    async def flush(self) -> None:
        """Wait until nothing waits."""
        self._depart_all()
        if self._sending:
            await asyncio.wait(self._sending)

    async def _wait_for(self, topic: str) -> set[int]:
        try:
            async with asyncio.timeout(self._ack_timeout_s):
                await self._has_room.wait()
                partitions: set[int] = await self._live.partitions_for(topic)
        except TimeoutError:
            raise NotAcknowledged("timed_out") from None
        except KafkaError as error:
            raise NotAcknowledged(type(error).__name__) from None
        return partitions

    def _begin(self, place: _Place) -> _Batch:
        batch = self._open[place] = _Batch(place, self._live.create_batch(), self._loop.time())
        if self._departure is None and not self._on_the_way[place]:
            self._departure = self._loop.call_later(GATHER_S, self._depart_ready)
        return batch

    def _depart_ready(self) -> None:
        self._departure = None
        for place in [place for place in self._open if not self._on_the_way[place]]:
            self._depart(self._open[place])

    def _depart_all(self) -> None:
        for batch in list(self._open.values()):
            self._depart(batch)

    def _depart(self, batch: _Batch) -> None:
        del self._open[batch.place]
        batch.builder.close()
        self._on_the_way[batch.place] += 1
        task = self._loop.create_task(self._send(batch))
        self._sending.add(task)
        task.add_done_callback(partial(self._settle, batch))

    async def _send(self, batch: _Batch) -> None:
        topic, partition = batch.place
        # One deadline for all in it: whoever came later is answered earlier than need be.
        async with asyncio.timeout_at(batch.began + self._ack_timeout_s):
            await (await self._live.send_batch(batch.builder, topic, partition=partition))

    def _settle(self, batch: _Batch, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        self._on_the_way[batch.place] -= 1
        if batch.place in self._open and self._departure is None:
            # The other partitions of this request settle in this same turn of the loop.
            self._departure = self._loop.call_soon(self._depart_ready)
        self._waiting_bytes -= batch.size_bytes
        if self._waiting_bytes <= WAITING_BYTES_MAX:
            self._has_room.set()
        reason = _failure(task)
        if reason is None:
            self._on_acked()
        else:
            self._on_failed(reason, batch.began)
        for future in batch.waiting:
            if future.done():
                continue  # whoever waited has gone
            if reason is None:
                future.set_result(None)
            else:
                future.set_exception(NotAcknowledged(reason))


def _is_taken(
    batch: _Batch, *, key: bytes, value: bytes, headers: Sequence[tuple[str, bytes]]
) -> bool:
    # The compiled builder takes no other sequence than a list.
    taken = batch.builder.append(timestamp=None, key=key, value=value, headers=list(headers))
    return taken is not None


def _failure(task: asyncio.Task[None]) -> str | None:
    if task.cancelled():
        return "dropped"
    error = task.exception()
    if isinstance(error, TimeoutError):
        return "timed_out"
    return None if error is None else type(error).__name__
