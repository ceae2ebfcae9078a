"""What the tests of corrections share: the pool of a ledger writer."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver import session


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[session.Pool]:
    pool = await session.pool(database_url, role="tieout_writer", service="test", size=4)
    yield pool
    await pool.close()
