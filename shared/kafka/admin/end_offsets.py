"""Where the topics end.

Promises the offset after the last record of every partition, as the brokers say it now; commits
nothing and joins no group.
"""

import asyncio
from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer
from aiokafka.errors import UnknownTopicOrPartitionError

from shared.kafka.connection import connection_options
from shared.kafka.errors import KafkaUnavailable, translate_kafka_errors
from shared.messages.topics import TopicOffsets
from shared.settings.model import KafkaSettings

_TIMEOUT_S = 15.0


async def end_offsets(kafka: KafkaSettings, topics: Sequence[str]) -> TopicOffsets:
    """Return the end of each (topic, partition). Raises KafkaUnavailable, also for no topic."""
    reader = AIOKafkaConsumer(
        *topics,
        **connection_options(kafka),
        client_id="tieout-offsets",
        group_id=None,
        enable_auto_commit=False,
        isolation_level="read_committed",
        request_timeout_ms=10_000,
    )
    with translate_kafka_errors():
        async with asyncio.timeout(_TIMEOUT_S):
            try:
                await reader.start()
                partitions = reader.assignment()
                # Only the ends are asked for: nothing is to be fetched meanwhile.
                reader.pause(*partitions)
                ends = await reader.end_offsets(partitions)
            except UnknownTopicOrPartitionError:
                lacking = f"Kafka lacks one of {topics}: run `tieout migrate`"
                raise KafkaUnavailable(lacking) from None
            finally:
                await reader.stop()
    return {(tp.topic, tp.partition): offset for tp, offset in ends.items()}
