"""A topic as it lies in Kafka, read whole.

Promises each message that lay before the ends which the topic had at the start, a partition in its
order, and an end: it never waits for what comes later. Commits nothing and joins no group.
"""

import asyncio
from collections.abc import Callable

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import UnknownTopicOrPartitionError

from shared.kafka.admin.fetch_message import StoredMessage
from shared.kafka.errors import KafkaUnavailable, translate_kafka_errors
from shared.kafka.groupless_reader import TIMEOUT_S, groupless_reader
from shared.settings.model import KafkaSettings

_POLL_MS = 500
_MESSAGES_AT_ONCE = 5_000


async def read_topic(
    kafka: KafkaSettings, topic: str, *, on_message: Callable[[StoredMessage], None]
) -> None:
    """Hand on each message of a topic. Raises KafkaUnavailable, also when there is no topic."""
    with translate_kafka_errors():
        try:
            async with groupless_reader(
                kafka, topic, client_id="tieout-read", auto_offset_reset="earliest"
            ) as reader:
                await _read(reader, await _ends(reader), on_message=on_message)
        except UnknownTopicOrPartitionError:
            raise KafkaUnavailable(f"Kafka lacks {topic}: run `tieout migrate`") from None


async def _ends(reader: AIOKafkaConsumer) -> dict[TopicPartition, int]:
    """Return the end of each partition that holds something."""
    async with asyncio.timeout(TIMEOUT_S):
        partitions = reader.assignment()
        first = await reader.beginning_offsets(partitions)
        ends = await reader.end_offsets(partitions)
    return {tp: end for tp, end in ends.items() if end > first[tp]}


async def _read(
    reader: AIOKafkaConsumer,
    ends: dict[TopicPartition, int],
    *,
    on_message: Callable[[StoredMessage], None],
) -> None:
    unread = set(ends)
    # Without a message: how long all of it takes follows how much there is.
    async with asyncio.timeout(TIMEOUT_S) as quiet:
        while unread:
            batches = await reader.getmany(timeout_ms=_POLL_MS, max_records=_MESSAGES_AT_ONCE)
            for tp, records in batches.items():
                for record in records:
                    if record.offset < ends.get(tp, 0):
                        on_message(StoredMessage(record.key, record.value, record.headers))
            for tp in tuple(unread):
                # The position, for there may be no message at the last offsets.
                if await reader.position(tp) >= ends[tp]:
                    unread.discard(tp)
            if batches:
                quiet.reschedule(asyncio.get_running_loop().time() + TIMEOUT_S)
