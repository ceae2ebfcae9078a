"""A consumer of no group, for who reads a topic, a part of it or single messages, and then ends.

Promises that starting and stopping it have an end. Commits nothing.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

from aiokafka import AIOKafkaConsumer

from shared.kafka.connection import connection_options
from shared.messages.topics import FETCH_BYTES_MAX
from shared.settings.model import KafkaSettings

TIMEOUT_S = 15.0


@asynccontextmanager
async def groupless_reader(
    kafka: KafkaSettings,
    *topics: str,
    client_id: str,
    auto_offset_reset: Literal["earliest", "none"],
) -> AsyncIterator[AIOKafkaConsumer]:
    """Lend a consumer that is started, with all partitions of `topics` if any are named.

    Raises what aiokafka raises, and TimeoutError.
    """
    reader = AIOKafkaConsumer(
        *topics,
        **connection_options(kafka),
        client_id=client_id,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset=auto_offset_reset,
        isolation_level="read_committed",
        max_partition_fetch_bytes=FETCH_BYTES_MAX,
        request_timeout_ms=10_000,
    )
    try:
        async with asyncio.timeout(TIMEOUT_S):
            await reader.start()
        yield reader
    finally:
        async with asyncio.timeout(TIMEOUT_S):
            await reader.stop()
