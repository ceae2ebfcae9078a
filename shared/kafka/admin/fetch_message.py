"""Single messages, read again from where they lie.

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
from shared.kafka.admin.client import administration
from shared.kafka.connection import connection_options
from shared.kafka.errors import translated
from shared.messages.topics import FETCH_BYTES_MAX
from shared.settings.model import KafkaSettings

_TIMEOUT_S = 15.0

MessageId = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as its producer sent it."""

    key: bytes | None
    value: bytes | None
    headers: Sequence[tuple[str, bytes | None]]


async def fetch_messages(
    kafka: KafkaSettings, places: Collection[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    """Return the message at each (topic, partition, offset) that Kafka still has.

    Raises KafkaUnavailable, and not for a topic that is gone: nothing of it is found.
    """
    existing = await _partitions(kafka)
    there = [place for place in sorted(places) if place[:2] in existing]
    with translated():
        # A consumer of aiokafka that stops in the moment of its start raises CancelledError.
        return await _read(kafka, there) if there else {}


async def topic_ids(kafka: KafkaSettings, topics: Collection[str]) -> Mapping[str, str | None]:
    """Return which topic it is that has each name now; None if the broker tells no ids.

    A topic that is gone has none at all. Raises KafkaUnavailable.
    """
    found: dict[str, str | None] = {}
    client = AIOKafkaClient(client_id="tieout-reread", **connection_options(kafka))
    with translated():
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                await client.bootstrap()
                for topic in sorted(topics):
                    with contextlib.suppress(UnknownTopicOrPartitionError):
                        found[topic] = await topic_id.topic_id(client, topic)
        finally:
            await client.close()
    return found


async def _partitions(kafka: KafkaSettings) -> frozenset[tuple[str, int]]:
    # A consumer that is assigned what does not exist waits for it.
    async with administration(kafka, client_id="tieout-reread", timeout_s=_TIMEOUT_S) as admin:
        topics = await admin.describe_topics()
    return frozenset(
        (topic["topic"], part["partition"]) for topic in topics for part in topic["partitions"]
    )


async def _read(
    kafka: KafkaSettings, places: Sequence[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    reader = AIOKafkaConsumer(
        **connection_options(kafka),
        client_id="tieout-reread",
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="none",
        isolation_level="read_committed",
        max_partition_fetch_bytes=FETCH_BYTES_MAX,
        request_timeout_ms=10_000,
    )
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            await reader.start()
        return await _each(reader, places)
    finally:
        async with asyncio.timeout(_TIMEOUT_S):
            await reader.stop()


async def _each(
    reader: AIOKafkaConsumer, places: Sequence[MessageId]
) -> Mapping[MessageId, StoredMessage]:
    found = {}
    for place in places:
        async with asyncio.timeout(_TIMEOUT_S):
            message = await _at(reader, place)
        if message is not None:
            found[place] = message
    return found


async def _at(reader: AIOKafkaConsumer, place: MessageId) -> StoredMessage | None:
    topic, partition, offset = place
    at = TopicPartition(topic, partition)
    reader.assign([at])
    first = (await reader.beginning_offsets([at]))[at]
    end = (await reader.end_offsets([at]))[at]
    if not first <= offset < end:
        return None
    reader.seek(at, offset)
    try:
        message: ConsumerRecord = await reader.getone(at)
    except OffsetOutOfRangeError:  # retention has just taken it
        return None
    # What the broker skipped (compaction, a marker) it answers with the next one there is.
    if message.offset != offset:
        return None
    return StoredMessage(key=message.key, value=message.value, headers=message.headers)
