"""Kafka and Postgres stand still with their sockets open, and a service is asked to end.

The kernel goes on taking connections and bytes for them: nothing fails, nothing answers.
"""

import asyncio
import sys
from collections.abc import Iterator

import pytest

from shared.dev import ports
from tests.chaos.death.isolated_ledger import Stage

_SERVICES = ("webhook-ingest", "ledger-writer", "reconciler")


@pytest.fixture
def thawed(stage: Stage) -> Iterator[Stage]:
    """Lend the stage, and have what it stands on move again."""
    try:
        yield stage
    finally:
        stage.ground.thaw()


_HELD_BY_A_THREAD = """
import asyncio, sys, time
from shared.runtime import service as runtime
from shared.settings.model import Address

async def work():
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 600)

address = Address("127.0.0.1", int(sys.argv[1]))
sys.exit(runtime.run(service="held", admin=address, health=runtime.Health(parts=()), work=work))
"""


async def test_each_service_ends_by_itself_after_sigterm(thawed: Stage) -> None:
    """In the ten seconds of docs/operations.md, which test_promised_times.py holds."""
    lives = [await thawed.begin(name).is_up() for name in _SERVICES]
    lives += [thawed.begin(name, TIEOUT_WEBHOOK_LISTEN="127.0.0.1:0") for name in _SERVICES]
    # And one that a thread holds, which no cancellation reaches: a name that nobody resolves, say.
    held = thawed.run("held", sys.executable, "-c", _HELD_BY_A_THREAD, str(ports.free_port()))
    thawed.ground.freeze()
    for life in (*lives, held):
        await life.has_begun()
    for life in (*lives, held):
        life.terminate()

    codes = await asyncio.gather(*(life.death() for life in lives))
    assert set(codes) <= {0, 1}, codes
    assert await held.death() == 1
