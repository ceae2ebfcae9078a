"""What was missed in the queue of exchange differences before 0044: looked at once more."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from shared.postgres.driver import migrate
from shared.postgres.driver.pool import Pool
from tests.conftest import PostgresServer
from tests.support import databases, exchanged
from tests.support.posting import post

_VERSION = 44


@pytest.fixture
async def url(postgres_server: PostgresServer, migrated_template: str) -> AsyncIterator[str]:
    """Yield the URL of an empty database; the template's migration made the roles."""
    assert migrated_template
    async with databases.fresh(postgres_server.url) as fresh:
        yield fresh


async def test_a_refund_that_was_missed_gets_its_difference(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [each for each in migrate.migrations() if each.version != _VERSION]
    with monkeypatch.context() as known:
        known.setattr(migrate, "migrations", lambda: before)
        await migrate.migrate(url)
    pool = Pool(url, role="tieout_writer", service="test", size=2)
    await post(pool, [exchanged.charge(), exchanged.refund()])
    owner = await asyncpg.connect(url)
    await owner.execute("DELETE FROM tieout.exchange_due")
    await exchanged.settle(pool)
    missed = await exchanged.differences(pool)

    await migrate.migrate(url)
    await exchanged.settle(pool)

    assert missed == {}
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}
    await owner.close()
    await pool.close()
