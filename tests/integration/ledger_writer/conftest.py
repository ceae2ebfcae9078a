"""What the relay's tests share; a test of something else has a harness of its own."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from shared.postgres.driver.pool import Pool
from tests.integration.ledger_writer.relay_harness import RelayHarness

if TYPE_CHECKING:
    import asyncpg


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> AsyncIterator[RelayHarness]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield RelayHarness(database_url, pool, owner, kafka_topics)
    await pool.close()
