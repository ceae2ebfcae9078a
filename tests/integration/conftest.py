"""What the integration tests share: a connection that may do all, to ask and to tamper with."""

from collections.abc import AsyncIterator

import asyncpg
import pytest


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()
