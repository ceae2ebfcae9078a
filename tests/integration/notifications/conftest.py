"""What tests of notifications share: a database that is looked at, and who is told."""

from collections.abc import AsyncIterator

import pytest

from tests.integration.notifications.notified import Notified, notified


@pytest.fixture
async def ledger(database_url: str) -> AsyncIterator[Notified]:
    """Return a database that was looked at once, when nothing had happened yet."""
    async with notified(database_url) as ledger:
        await ledger.look()
        yield ledger
