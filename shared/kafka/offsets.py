"""Where the topics end.

Promises the offset after the last record of every partition, as the brokers say it now; commits
nothing and joins no group.
"""

import asyncio
from collections.abc import Mapping, Sequence

from aiokafka import AIOKafkaConsumer
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from shared.kafka.connection import connection_options
from shared.kafka.membership import KafkaUnavailable
from shared.settings import KafkaSettings

_TIMEOUT_S = 15.0


async def end_offsets(kafka: KafkaSettings, topics: Sequence[str]) -> Mapping[tuple[str, int], int]:
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
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            try:
                await reader.start()
                partitions = reader.assignment()
                # Only the ends are asked for: nothing is to be fetched meanwhile.
                reader.pause(*partitions)
                ends = await reader.end_offsets(partitions)
            finally:
                await reader.stop()
    except UnknownTopicOrPartitionError:
        raise KafkaUnavailable(f"Kafka lacks one of {topics}: run `tieout migrate`") from None
    except (KafkaError, OSError, TimeoutError) as error:
        raise KafkaUnavailable(f"Kafka: {type(error).__name__}: {error}") from None
    return {(tp.topic, tp.partition): offset for tp, offset in ends.items()}
