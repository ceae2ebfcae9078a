"""Kafka and Postgres stand still with their sockets open, and a service is asked to end.

The kernel goes on taking connections and bytes for them: nothing fails, nothing answers.
"""

from collections.abc import Iterator

import pytest

from tests.chaos.death.life import STOP_S
from tests.chaos.death.stage import Stage

_SERVICES = ("webhook-ingest", "ledger-writer", "reconciler")


@pytest.fixture
def thawed(stage: Stage) -> Iterator[Stage]:
    """Lend the stage, and have what it stands on move again."""
    try:
        yield stage
    finally:
        stage.ground.thaw()


async def test_each_service_ends_within_ten_seconds_of_sigterm(thawed: Stage) -> None:
    lives = [await thawed.begin(name).is_up() for name in _SERVICES]
    late = [thawed.begin(name, TIEOUT_WEBHOOK_LISTEN="127.0.0.1:0") for name in _SERVICES]
    thawed.ground.freeze()
    for life in late:
        await life.has_begun()
    for life in (*lives, *late):
        life.terminate()

    codes = {life.of.name: await life.death(within_s=STOP_S) for life in (*lives, *late)}
    assert set(codes.values()) <= {0, 1}
