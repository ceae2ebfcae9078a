"""What is handed to aiokafka, in which order, as acknowledgements come or fail to."""

import asyncio
from dataclasses import dataclass, field

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import NotEnoughReplicasError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.kafka.producer.accumulator import MessageTooLarge, NotAcknowledged
from shared.kafka.producer.ordered_batches import OrderedBatches, partition_of
from shared.messages.outgoing import Outgoing
from shared.messages.topics import ENTRIES, MESSAGE_BYTES_MAX
from tests.support.waits import PATIENCE_S, until

_PARTITIONS = 2
_BATCH_BYTES = 300
# Keys of either partition.
_FIRST, _SECOND = sorted((b"a", b"d"), key=lambda key: partition_of(key, partitions=_PARTITIONS))


@dataclass(slots=True)
class Sent:
    """A batch that aiokafka was given, and the answer that it waits for."""

    place: TopicPartition
    messages: int
    ack: "asyncio.Future[object]"


@dataclass(slots=True)
class Live:
    """aiokafka's producer as far as it is used: each batch waits until the test answers it."""

    sent: list[Sent] = field(default_factory=list)

    async def partitions_for(self, _topic: str) -> set[int]:
        return set(range(_PARTITIONS))

    def create_batch(self) -> BatchBuilder:
        return BatchBuilder(_BATCH_BYTES, 0)

    async def send_batch(
        self, builder: BatchBuilder, topic: str, *, partition: int
    ) -> "asyncio.Future[object]":
        ack: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self.sent.append(Sent(TopicPartition(topic, partition), builder.record_count(), ack))
        return ack

    def places(self) -> list[int]:
        return [sent.place.partition for sent in self.sent]


@dataclass(slots=True)
class Case:
    """Batches that are sent by a live producer, and what it was told of them."""

    live: Live = field(default_factory=Live)
    acked: int = 0
    failed: list[str] = field(default_factory=list)

    def publish(self, *keys: bytes, ack_timeout_s: float = PATIENCE_S) -> "asyncio.Task[None]":
        """Send a message of each key, of which a batch holds one."""
        batches = OrderedBatches(
            self.live,
            ack_timeout_s=ack_timeout_s,
            on_acked=self._on_acked,
            on_failed=lambda reason, _began: self.failed.append(reason),
        )
        messages = [Outgoing(key=key, value=b"v" * 200, headers=[("name", b"x")]) for key in keys]
        return asyncio.create_task(batches.publish([(ENTRIES, messages)]))

    def _on_acked(self) -> None:
        self.acked += 1

    async def sends(self, count: int) -> None:
        await until(lambda: len(self.live.sent) == count, what=f"{count} batches are sent")


async def test_a_partition_gets_its_next_batch_once_the_one_before_is_held() -> None:
    case = Case()
    publishing = case.publish(_FIRST, _FIRST, _SECOND)
    await case.sends(2)
    assert case.live.places() == [0, 1]

    case.live.sent[1].ack.set_result(None)  # another's acknowledgement is none of its own
    await asyncio.sleep(0)
    assert len(case.live.sent) == 2
    case.live.sent[0].ack.set_result(None)
    await case.sends(3)
    case.live.sent[2].ack.set_result(None)

    await publishing
    assert (case.live.places(), case.acked, case.failed) == ([0, 1, 0], 3, [])


async def test_nothing_of_a_partition_follows_what_failed() -> None:
    case = Case()
    publishing = case.publish(_FIRST, _FIRST, _SECOND, _SECOND)
    await case.sends(2)

    case.live.sent[0].ack.set_exception(NotEnoughReplicasError())
    case.live.sent[1].ack.set_result(None)
    await case.sends(3)
    case.live.sent[2].ack.set_result(None)

    with pytest.raises(NotAcknowledged, match="NotEnoughReplicasError"):
        await publishing
    assert (case.live.places(), case.failed) == ([0, 1, 1], ["NotEnoughReplicasError"])


async def test_nothing_follows_what_is_not_acknowledged_in_time() -> None:
    case = Case()

    with pytest.raises(NotAcknowledged, match="timed_out"):
        await case.publish(_FIRST, _FIRST, ack_timeout_s=0.01)

    case.live.sent[0].ack.set_exception(NotEnoughReplicasError())  # nobody waits any more
    await asyncio.sleep(0)
    assert (case.live.places(), case.failed) == ([0], ["timed_out"])


async def test_what_no_topic_takes_is_refused_before_anything_is_sent() -> None:
    case = Case()
    batches = OrderedBatches(
        case.live, ack_timeout_s=PATIENCE_S, on_acked=lambda: None, on_failed=lambda *_: None
    )
    small = Outgoing(key=b"a", value=b"v", headers=[])
    large = Outgoing(key=b"a", value=b"v" * MESSAGE_BYTES_MAX, headers=[])

    with pytest.raises(MessageTooLarge):
        await batches.publish([(ENTRIES, [small, large])])

    assert case.live.sent == []
