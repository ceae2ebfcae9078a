"""A client that asks the brokers about their topics and makes them, for one short errand.

Promises that the errand ends, and that its failures name the brokers that were asked.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiokafka.admin import AIOKafkaAdminClient

from shared.kafka.connection import connection_options
from shared.kafka.failures import translated
from shared.settings import KafkaSettings

_REQUEST_TIMEOUT_MS = 10_000


@contextlib.asynccontextmanager
async def administration(
    kafka: KafkaSettings, *, client_id: str, timeout_s: float
) -> AsyncIterator[AIOKafkaAdminClient]:
    """Lend the client for at most this long. Raises KafkaUnavailable."""
    with translated(f"Kafka at {kafka.bootstrap_servers}"):
        async with asyncio.timeout(timeout_s):
            admin = AIOKafkaAdminClient(
                client_id=client_id,
                request_timeout_ms=_REQUEST_TIMEOUT_MS,
                **connection_options(kafka),
            )
            try:
                await admin.start()
                yield admin
            finally:
                await admin.close()
