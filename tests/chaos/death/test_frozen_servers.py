"""Kafka and Postgres stand still with their sockets open, and a service is asked to end.

The kernel goes on taking connections and bytes for them: nothing fails, nothing answers.
"""

import asyncio
import sys
from collections.abc import Iterator

import pytest

from shared.dev import ports
from tests.chaos.death.isolated_ledger import IsolatedLedger

_SERVICES = ("webhook-ingest", "ledger-writer", "reconciler")


@pytest.fixture
def thawed(ledger: IsolatedLedger) -> Iterator[IsolatedLedger]:
    """Lend the ledger, and thaw its servers afterwards."""
    try:
        yield ledger
    finally:
        ledger.servers.thaw()


_HELD_BY_A_THREAD = """
import asyncio, sys, time
from shared.runtime import service as runtime
from shared.settings.model import Address

async def work():
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 600)

address = Address("127.0.0.1", int(sys.argv[1]))
health = runtime.Health(parts=())
sys.exit(runtime.run_service(service="held", admin=address, health=health, work=work))
"""


async def test_each_service_ends_by_itself_after_sigterm(thawed: IsolatedLedger) -> None:
    """In the ten seconds of docs/operations.md, which test_promised_times.py holds."""
    services = [await thawed.begin(name).is_up() for name in _SERVICES]
    services += [thawed.begin(name, TIEOUT_WEBHOOK_LISTEN="127.0.0.1:0") for name in _SERVICES]
    # And one that a thread holds, which no cancellation reaches: a name that nobody resolves, say.
    held = thawed.run("held", sys.executable, "-c", _HELD_BY_A_THREAD, str(ports.free_port()))
    thawed.servers.freeze()
    for service in (*services, held):
        await service.has_begun()
    for service in (*services, held):
        service.terminate()

    codes = await asyncio.gather(*(service.death() for service in services))
    assert set(codes) <= {0, 1}, codes
    assert await held.death() == 1
