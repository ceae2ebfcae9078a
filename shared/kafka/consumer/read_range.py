"""A part of a partition, read from one offset up to another, by nobody's group.

Promises every message that Kafka still has between the two, in order, and an end: what is gone is
passed over. Commits nothing.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.kafka.errors import translate_kafka_errors
from shared.kafka.groupless_reader import TIMEOUT_S, groupless_reader
from shared.messages.batch import Message
from shared.settings.model import KafkaSettings

_POLL_MS = 1_000


async def read_range(
    kafka: KafkaSettings, *, topic: str, partition: int, since: int, until: int, records_max: int
) -> AsyncGenerator[tuple[Sequence[Message], int], None]:
    """Yield the messages in [since, until), each time with the offset that is read next.

    The last of these is `until`. Raises KafkaUnavailable.
    """
    place = TopicPartition(topic, partition)
    with translate_kafka_errors():
        async with groupless_reader(
            kafka, client_id="tieout-read-range", auto_offset_reset="none"
        ) as reader:
            async with asyncio.timeout(TIMEOUT_S):
                reader.assign([place])
                first = (await reader.beginning_offsets([place]))[place]
                end = min((await reader.end_offsets([place]))[place], until)
            at = max(since, first)
            reader.seek(place, at)
            if at >= end:
                yield (), until
            while at < end:
                async with asyncio.timeout(TIMEOUT_S):
                    messages, at = await _next(reader, place, at=at, records_max=records_max)
                if at < end:
                    yield messages, at
                else:
                    yield [message for message in messages if message.offset < end], until


async def _next(
    reader: AIOKafkaConsumer, place: TopicPartition, *, at: int, records_max: int
) -> tuple[Sequence[Message], int]:
    """Return what comes next and the offset after it, once either has moved."""
    while True:
        records = await reader.getmany(place, timeout_ms=_POLL_MS, max_records=records_max)
        # Past markers of transactions too, which are no messages.
        position: int = await reader.position(place)
        if position > at:
            return [
                Message(
                    partition=place.partition,
                    offset=record.offset,
                    value=record.value,
                    headers=record.headers,
                )
                for record in records.get(place, ())
            ], position
