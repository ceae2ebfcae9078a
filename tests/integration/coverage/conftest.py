"""What the tests of coverage share: the pool of a reconciler."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver.pool import Pool


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    yield pool
    pool.terminate()
