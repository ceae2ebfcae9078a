"""One ledger for all of these tests, its services alive from the first to the last.

Each test breaks Postgres, or the way to it, and mends it again; the fixture then waits until the
journal has all that Stripe has, and judges it. What a service did not survive the next test finds.
"""

from collections.abc import AsyncIterator, Iterator

import asyncpg
import httpx
import pytest

from shared.dev import ports
from shared.dev.child import running
from shared.kafka.admin.create_topics import create_missing_topics
from shared.postgres.driver.migrate import migrate
from shared.settings.model import KafkaSettings
from tests.chaos.death.isolated_ledger import IsolatedLedger, Servers, fake_stripe
from tests.chaos.postgres.outage import Outage
from tests.chaos.postgres.server import Server, server
from tests.support.server_storage import prepare_kafka
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import PATIENCE_S


@pytest.fixture(scope="module")
def own_postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server(tmp_path_factory.mktemp("postgres-outages")) as own:
        yield own


@pytest.fixture(scope="module")
def own_kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = ports.free_port()
    controller_port = ports.free_port(besides=frozenset({port}))
    data_dir = tmp_path_factory.mktemp("kafka-of-outages")
    broker = prepare_kafka(data_dir=data_dir, port=port, controller_port=controller_port)
    with running(broker.child):
        yield broker.bootstrap_servers


@pytest.fixture(scope="module")
async def module_outage(
    own_postgres: Server, own_kafka: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Outage]:
    """Run an ingest and a writer, which reach Postgres through a proxy."""
    data_dir = tmp_path_factory.mktemp("ledger-of-outages")
    await own_postgres.start()
    await migrate(own_postgres.url)
    await create_missing_topics(KafkaSettings(bootstrap_servers=own_kafka), partitions=4)
    webhook_port = ports.free_port()
    with fake_stripe(
        data_dir, deliver_url=f"http://127.0.0.1:{webhook_port}/webhooks/stripe"
    ) as fake:
        async with (
            httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe,
            TcpProxy(0, [("127.0.0.1", own_postgres.port)]) as link,
        ):
            servers = Servers(data_dir, own_postgres.url, own_kafka, pids=())
            database = await asyncpg.connect(own_postgres.url)
            ledger = IsolatedLedger(servers, fake, stripe, database, webhook_port)
            await ledger.control("settings", paused=True, visible_late_s=0)
            through = own_postgres.url.replace(f":{own_postgres.port}/", f":{link.listen_port}/")
            outage = Outage(ledger=ledger, server=own_postgres, link=link, url=through)
            try:
                await outage.begin()
                yield outage
            finally:
                link.blackhole = False
                ledger.clear()
                ledger.database.terminate()


@pytest.fixture
async def outage(module_outage: Outage) -> AsyncIterator[Outage]:
    """Lend the ledger to a test; afterwards it has to be whole, and nothing a dead letter."""
    yield module_outage
    await module_outage.heal()
    await module_outage.is_whole()
