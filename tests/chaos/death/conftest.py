"""What the deaths share: one Postgres, one broker, one fake Stripe and one ledger for all tests.

Each test leaves the ledger whole and its services ended; what one of them breaks the next finds.
"""

from collections.abc import AsyncIterator, Iterator

import asyncpg
import httpx
import pytest

from shared.dev import ports, postgres
from shared.dev.child import running
from shared.kafka.admin.create_topics import create_missing_topics
from shared.postgres.driver.migrate import migrate
from shared.settings.model import KafkaSettings
from tests.chaos.death.isolated_ledger import IsolatedLedger, Servers, fake_stripe
from tests.support import databases
from tests.support.memory_disk import in_memory
from tests.support.server_storage import prepare_kafka, prepare_postgres
from tests.support.waits import PATIENCE_S

_PARTITIONS = 12


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Run a Postgres and a broker of the deaths' own."""
    data_dir = tmp_path_factory.mktemp("death")
    # It is frozen here, and never killed.
    server = databases.unsynced(prepare_postgres(data_dir=data_dir, port=ports.free_port()))
    port = ports.free_port()
    controller_port = ports.free_port(besides=frozenset({port}))
    broker = prepare_kafka(data_dir=data_dir, port=port, controller_port=controller_port)
    try:
        with (
            in_memory(server.home / "data"),
            in_memory(data_dir / "kafka" / "data"),
            running(server.child) as database,
            running(broker.child) as log,
        ):
            pids = (database.pid, log.pid)
            yield Servers(data_dir, server.url, broker.bootstrap_servers, pids)
    finally:
        postgres.remove(data_dir=data_dir)


@pytest.fixture(scope="session")
async def session_ledger(servers: Servers) -> AsyncIterator[IsolatedLedger]:
    """Migrate, make the topics, and have a fake Stripe that trades only when told."""
    await migrate(servers.database_url)
    await create_missing_topics(KafkaSettings(servers.bootstrap_servers), partitions=_PARTITIONS)
    webhook_port = ports.free_port()
    deliver_url = f"http://127.0.0.1:{webhook_port}/webhooks/stripe"
    database = await asyncpg.connect(servers.database_url)
    with fake_stripe(servers.data_dir, deliver_url=deliver_url) as fake:
        async with httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe:
            ledger = IsolatedLedger(servers, fake, stripe, database, webhook_port)
            await ledger.control("settings", paused=True, visible_late_s=0)
            yield ledger
    await database.close()


@pytest.fixture
def ledger(session_ledger: IsolatedLedger) -> Iterator[IsolatedLedger]:
    """Lend the ledger, and leave no service of it running."""
    try:
        yield session_ledger
    finally:
        session_ledger.clear()
