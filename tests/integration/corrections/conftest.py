"""What the tests of corrections share: the pool of a ledger writer."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver.pool import Pool


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield pool
    await pool.close()
