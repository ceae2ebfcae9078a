"""What the tests of listings share: a reader, as the API is one."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver.pool import Pool


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    reader = Pool(database_url, role="tieout_reader", service="test", size=2)
    yield reader
    reader.terminate()
