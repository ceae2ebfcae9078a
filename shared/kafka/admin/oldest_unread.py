"""Since when the oldest of what is unread lies on its topic.

Promises the time at which the first record was written that Kafka still has of a part of each
partition, and an end: what is gone is passed over. Commits nothing and joins no group.
"""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.kafka.errors import translate_kafka_errors
from shared.kafka.groupless_reader import TIMEOUT_S, groupless_reader
from shared.messages.topics import OffsetRanges
from shared.settings.model import KafkaSettings

_POLL_MS = 500


async def oldest_unread(kafka: KafkaSettings, ranges: OffsetRanges) -> Mapping[str, datetime]:
    """Return by topic when the oldest record in these ranges was written. Raises KafkaUnavailable.

    A topic is left out of which Kafka has none of it any more.
    """
    if not ranges:
        return {}
    with translate_kafka_errors():
        async with (
            groupless_reader(kafka, client_id="tieout-oldest", auto_offset_reset="none") as reader,
            asyncio.timeout(TIMEOUT_S),
        ):
            written_at_ms = await _first_of_each(
                reader, {TopicPartition(*place): bounds for place, bounds in ranges.items()}
            )
    oldest_ms: dict[str, int] = {}
    for tp, at_ms in written_at_ms.items():
        oldest_ms[tp.topic] = min(at_ms, oldest_ms.get(tp.topic, at_ms))
    return {topic: datetime.fromtimestamp(at_ms / 1000, UTC) for topic, at_ms in oldest_ms.items()}


async def _first_of_each(
    reader: AIOKafkaConsumer, ranges: Mapping[TopicPartition, tuple[int, int]]
) -> Mapping[TopicPartition, int]:
    """Return of each partition when the first record in its range was written."""
    reader.assign(list(ranges))
    first = await reader.beginning_offsets(list(ranges))
    for tp, (since, _until) in ranges.items():
        reader.seek(tp, max(since, first[tp]))
    written_at_ms = {}
    left = {tp for tp, (_since, until) in ranges.items() if first[tp] < until}
    while left:
        batches = await reader.getmany(*left, timeout_ms=_POLL_MS, max_records=1)
        for tp, (record, *_) in batches.items():
            if record.offset < ranges[tp][1]:
                written_at_ms[tp] = record.timestamp
        # Past markers of transactions too, which are no records.
        left = {
            tp
            for tp in left
            if tp not in written_at_ms and await reader.position(tp) < ranges[tp][1]
        }
    return written_at_ms
