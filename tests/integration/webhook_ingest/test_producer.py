"""The producer on a real broker: what it acknowledges, and what it survives."""

import asyncio
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiokafka import TopicPartition

from services.webhook_ingest.publish import IN_FLIGHT_MAX, NotAcked, Publisher
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.producer.accumulator import MessageTooLarge, NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.kafka.producer.sticky_partition import NOBODY
from shared.messages.stripe_event import StripeEventMessage
from shared.messages.topics import ENTRIES, EVENTS, MESSAGE_BYTES_MAX
from shared.settings.model import KafkaSettings
from shared.telemetry import metrics
from tests.support.brokers import PARTITIONS
from tests.support.waits import PATIENCE_S, until


@asynccontextmanager
async def producing(
    bootstrap: str, *, topic: str = EVENTS, on_state: Callable[[str | None], None] | None = None
) -> AsyncIterator[Producer]:
    producer = Producer(
        KafkaSettings(bootstrap),
        client_id="test",
        ack_timeout_s=PATIENCE_S,
        topics=(topic,),
        on_state=on_state,
    )
    await producer.start()
    try:
        yield producer
    finally:
        await producer.stop()


async def publish(producer: Producer, value: bytes = b"value") -> None:
    await producer.publish(EVENTS, key=b"key", value=value, headers=[("name", b"text")])


async def send(
    producer: Producer, topic: str, *, key: bytes = b"key", value: bytes = b"value"
) -> None:
    await producer.publish(topic, key=key, value=value, headers=[])


async def ends_of(bootstrap: str, topic: str) -> dict[int, int]:
    ends = await end_offsets(KafkaSettings(bootstrap), [topic])
    return {partition: end for (_topic, partition), end in ends.items()}


def grown(before: dict[int, int], after: dict[int, int]) -> dict[int, int]:
    return {
        partition: end - before.get(partition, 0)
        for partition, end in after.items()
        if end > before.get(partition, 0)
    }


async def test_it_acknowledges_more_than_a_batch_holds(kafka_topics: str) -> None:
    async with producing(kafka_topics) as producer:
        sent = [
            await producer.send(EVENTS, key=b"key", value=b"v" * 100_000, headers=[])
            for _ in range(50)
        ]
        await producer.acknowledged(sent)

    assert all(future.done() and not future.exception() for future in sent)


async def test_it_acknowledges_batch_after_batch(kafka_topics: str) -> None:
    async with producing(kafka_topics) as producer:
        for _round in range(20):
            await asyncio.gather(*(publish(producer) for _ in range(50)))


async def test_what_comes_together_goes_to_one_partition_and_the_next_to_another(
    kafka_topics: str,
) -> None:
    went_to = []
    async with producing(kafka_topics) as producer:
        for _burst in range(3):
            ends = await ends_of(kafka_topics, EVENTS)
            await asyncio.gather(*(send(producer, EVENTS, key=b"%d" % key) for key in range(40)))
            went_to.append(grown(ends, await ends_of(kafka_topics, EVENTS)))

    assert [list(burst.values()) for burst in went_to] == [[40]] * 3
    assert len({partition for burst in went_to for partition in burst}) == 3


async def test_more_than_a_batch_holds_goes_to_several_partitions_at_once(
    kafka_topics: str,
) -> None:
    async with producing(kafka_topics) as producer:
        values = [b"v" * 100_000] * 6  # a batch has room for two
        await asyncio.gather(*(send(producer, EVENTS, value=value) for value in values))

    nothing: dict[int, int] = {}
    assert sorted(grown(nothing, await ends_of(kafka_topics, EVENTS)).values()) == [2, 2, 2]


async def test_a_key_stays_on_its_partition_where_order_counts(kafka_topics: str) -> None:
    keys = [b"%d" % key for key in range(20)]
    async with producing(kafka_topics) as producer:
        for _burst in range(2):
            await asyncio.gather(*(send(producer, ENTRIES, key=key) for key in keys))

    expected: Counter[int] = Counter()
    for key in keys:
        expected[zlib.crc32(key) % PARTITIONS] += 2
    nothing: dict[int, int] = {}
    assert grown(nothing, await ends_of(kafka_topics, ENTRIES)) == expected


async def test_a_partition_without_a_leader_gets_nothing_while_another_has_one(
    kafka_topics: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with producing(kafka_topics) as producer:
        await until(lambda: producer._accumulator, what="the producer is there")
        assert producer._accumulator is not None
        cluster = producer._accumulator._live.client.cluster
        leader = cluster.leader_for_partition
        monkeypatch.setattr(
            cluster, "leader_for_partition", lambda tp: leader(tp) if tp.partition == 2 else NOBODY
        )
        for _burst in range(3):
            await publish(producer)

    nothing: dict[int, int] = {}
    assert grown(nothing, await ends_of(kafka_topics, EVENTS)) == {2: 3}


async def test_a_partition_that_is_not_answered_holds_up_no_other(kafka_topics: str) -> None:
    async with producing(kafka_topics) as producer:
        await publish(producer)
        accumulator = producer._accumulator
        assert accumulator is not None
        unanswered = accumulator._live._sender._muted_partitions  # aiokafka sends nothing of these
        unanswered.add(TopicPartition(EVENTS, accumulator._turns[EVENTS] % PARTITIONS))
        held = asyncio.create_task(publish(producer))
        await until(lambda: accumulator._in_flight, what="it is on its way")

        for _burst in range(15):  # more than there are partitions
            await publish(producer)

        assert not held.done()
        unanswered.clear()
        await publish(producer)  # aiokafka looks again
        await held


async def test_it_refuses_what_the_topic_would_and_harms_nobody_else(kafka_topics: str) -> None:
    async with producing(kafka_topics) as producer:
        with pytest.raises(MessageTooLarge):
            await publish(producer, b"v" * MESSAGE_BYTES_MAX)
        await publish(producer, b"v" * (MESSAGE_BYTES_MAX - 5000))


async def test_it_is_made_anew_when_its_sender_has_died(kafka_topics: str) -> None:
    rebuilds = metrics.PRODUCER_REBUILDS._value.get()
    states: list[str | None] = []

    async with producing(kafka_topics, on_state=states.append) as producer:
        await publish(producer)
        assert producer._accumulator is not None
        producer._accumulator._live._sender.sender_task.cancel()
        await until(lambda: len(states) >= 3, what="it is made anew", saw=lambda: states)
        await publish(producer)

    assert states == [None, "the sender task has ended", None]
    assert metrics.PRODUCER_REBUILDS._value.get() == rebuilds + 1


async def test_it_is_made_anew_when_the_broker_misses_a_message(kafka_topics: str) -> None:
    states: list[str | None] = []

    async with producing(kafka_topics, on_state=states.append) as producer:
        await send(producer, ENTRIES)
        assert producer._accumulator is not None
        numbers = producer._accumulator._live._txn_manager._sequence_numbers
        for place in numbers:
            numbers[place] += 1  # as if one that was numbered had never been sent
        with pytest.raises(NotAcknowledged):
            await send(producer, ENTRIES)
        await send(producer, ENTRIES)

    assert states == [None, "OutOfOrderSequenceNumber", None]


async def test_it_is_not_ready_while_its_topic_is_missing(kafka_topics: str) -> None:
    states: list[str | None] = []

    async with producing(kafka_topics, topic="no.such.topic", on_state=states.append):
        await until(lambda: states, what="it says its state")

    assert None not in states


async def test_it_refuses_when_it_was_never_started() -> None:
    producer = Producer(KafkaSettings("127.0.0.1:1"), client_id="test", ack_timeout_s=1)

    with pytest.raises(NotAcknowledged, match="stopped"):
        await publish(producer)


async def test_past_its_limit_the_way_in_answers_at_once_and_keeps_nothing() -> None:
    producer = Producer(KafkaSettings("127.0.0.1:1"), client_id="test", ack_timeout_s=2)
    publisher = Publisher(producer)
    message = StripeEventMessage(
        event_id="evt_1", livemode=False, key=b"key", value=b"{}", headers=()
    )
    await producer.start()
    try:
        admitted = [asyncio.create_task(publisher.publish(message)) for _ in range(IN_FLIGHT_MAX)]
        await asyncio.sleep(0)
        turned_away = await publisher.publish(message)
        were_waiting = not any(admission.done() for admission in admitted)
        answers = await asyncio.gather(*admitted)
    finally:
        await producer.stop()

    assert turned_away == NotAcked("overloaded")
    assert were_waiting
    assert set(answers) == {NotAcked("broker_away")}
    assert publisher.in_flight_count == 0
