"""A client that asks the brokers about their topics and makes them, for one short errand.

Promises that the errand ends, and that its failures name the brokers that were asked.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from shared.kafka.connection import connection_options, refused_certificate
from shared.kafka.errors import KafkaUnavailable, translate_kafka_errors
from shared.settings.model import KafkaSettings

_REQUEST_TIMEOUT_MS = 10_000


@contextlib.asynccontextmanager
async def admin_client(
    kafka: KafkaSettings, *, client_id: str, timeout_s: float
) -> AsyncIterator[AIOKafkaAdminClient]:
    """Lend the client for at most this long. Raises KafkaUnavailable."""
    brokers, options = f"Kafka at {kafka.bootstrap_servers}", connection_options(kafka)
    with translate_kafka_errors(brokers):
        async with asyncio.timeout(timeout_s):
            admin = AIOKafkaAdminClient(
                client_id=client_id, request_timeout_ms=_REQUEST_TIMEOUT_MS, **options
            )
            try:
                await _start(admin, brokers=brokers, options=options)
                yield admin
            finally:
                await admin.close()


async def _start(
    admin: AIOKafkaAdminClient, *, brokers: str, options: Mapping[str, object]
) -> None:
    try:
        await admin.start()
    except KafkaError:
        refusal = await refused_certificate(options)
        if refusal is None:
            raise
        raise KafkaUnavailable(f"{brokers}: {refusal}") from None
