"""One broker for all of these tests; each leaves it alive, on a link that passes everything."""

from collections.abc import AsyncIterator

import pytest

from shared.kafka.consumer import stall_detector
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from tests.chaos.broker.broker import Broker, brokering


@pytest.fixture(scope="session")
async def hurt_broker(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Broker]:
    async with brokering(tmp_path_factory.mktemp("hurt-broker")) as broker:
        yield broker


@pytest.fixture
async def broker(hurt_broker: Broker) -> Broker:
    """Lend the broker with an empty topic of events."""
    await hurt_broker.remake(EVENTS)
    return hurt_broker


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    own = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield own
    own.terminate()


@pytest.fixture
def often_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a consumer look at itself several times a second, and find itself stuck as fast.

    But in a rebalance: how long that takes is the machine's matter.
    """
    monkeypatch.setattr(stall_detector, "CHECK_EVERY_S", 0.3)
    monkeypatch.setattr(stall_detector, "REBALANCING_CHECKS_MAX", 10_000)


@pytest.fixture
def impatient(often_looked_at: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - it is in force
    """Have it look as often, and call nothing stuck: a slow machine stands still for a second."""
    monkeypatch.setattr(stall_detector, "CHECKS_MAX", 10_000)
