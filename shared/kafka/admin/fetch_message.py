"""Single messages, fetched by topic, partition and offset.

Promises the very message of an offset, or that Kafka has it no longer: never its neighbour.
Commits nothing and joins no group.
"""

import asyncio
import contextlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.client import AIOKafkaClient
from aiokafka.errors import OffsetOutOfRangeError, UnknownTopicOrPartitionError

from shared.kafka import topic_id
from shared.kafka.admin.client import admin_client
from shared.kafka.connection import connection_options
from shared.kafka.errors import translate_kafka_errors
from shared.kafka.groupless_reader import TIMEOUT_S, groupless_reader
from shared.settings.model import KafkaSettings

MessageId = tuple[str, int, int]  # topic, partition, offset


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as its producer sent it."""

    key: bytes | None
    value: bytes | None
    headers: Sequence[tuple[str, bytes | None]]


async def fetch_messages(
    kafka: KafkaSettings, message_ids: Collection[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    """Return those of these messages that Kafka still has.

    Raises KafkaUnavailable, and not for a topic that is gone: it has none of them.
    """
    partitions = await _partitions(kafka)
    fetchable = [
        (topic, partition, offset)
        for topic, partition, offset in sorted(message_ids)
        if (topic, partition) in partitions
    ]
    with translate_kafka_errors():
        # A consumer of aiokafka that stops in the moment of its start raises CancelledError.
        return await _fetch(kafka, fetchable) if fetchable else {}


async def topic_ids(kafka: KafkaSettings, topics: Collection[str]) -> Mapping[str, str | None]:
    """Return the id of the topic that has each name now; None if the broker has no ids.

    A topic that is gone is left out. Raises KafkaUnavailable.
    """
    ids: dict[str, str | None] = {}
    client = AIOKafkaClient(client_id="tieout-reread", **connection_options(kafka))
    with translate_kafka_errors():
        try:
            async with asyncio.timeout(TIMEOUT_S):
                await client.bootstrap()
                for topic in sorted(topics):
                    with contextlib.suppress(UnknownTopicOrPartitionError):
                        ids[topic] = await topic_id.topic_id(client, topic)
        finally:
            await client.close()
    return ids


async def _partitions(kafka: KafkaSettings) -> frozenset[tuple[str, int]]:
    # A consumer that is assigned what does not exist waits for it.
    async with admin_client(kafka, client_id="tieout-reread", timeout_s=TIMEOUT_S) as admin:
        topics = await admin.describe_topics()
    return frozenset(
        (topic["topic"], part["partition"]) for topic in topics for part in topic["partitions"]
    )


async def _fetch(
    kafka: KafkaSettings, message_ids: Sequence[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    async with groupless_reader(
        kafka, client_id="tieout-reread", auto_offset_reset="none"
    ) as reader:
        return await _fetch_each(reader, message_ids)


async def _fetch_each(
    reader: AIOKafkaConsumer, message_ids: Sequence[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    messages = {}
    for message_id in message_ids:
        async with asyncio.timeout(TIMEOUT_S):
            message = await _fetch_one(reader, message_id)
        if message is not None:
            messages[message_id] = message
    return messages


async def _fetch_one(reader: AIOKafkaConsumer, message_id: MessageId) -> StoredMessage | None:
    topic, partition, offset = message_id
    tp = TopicPartition(topic, partition)
    reader.assign([tp])
    first = (await reader.beginning_offsets([tp]))[tp]
    end = (await reader.end_offsets([tp]))[tp]
    if not first <= offset < end:
        return None
    reader.seek(tp, offset)
    try:
        message: ConsumerRecord = await reader.getone(tp)
    except OffsetOutOfRangeError:  # retention has just taken it
        return None
    # For an offset that holds none (compaction, a marker) the broker returns the next message.
    if message.offset != offset:
        return None
    return StoredMessage(key=message.key, value=message.value, headers=message.headers)
