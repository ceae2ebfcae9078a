"""What the tests of reports share: who posts, and who can only read."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield pool
    await pool.close()


@pytest.fixture
async def reader(database_url: str) -> AsyncIterator[Pool]:
    async with session.reader(database_url) as pool:
        yield pool
