"""The real parts for the tests: one Postgres and one Kafka a session, started when first asked for.

Promises each test a database of its own, cloned from a migrated template; topics emptied on
request; and an environment without anyone's own DATABASE_URL, KAFKA_*, STRIPE_* or TIEOUT_*.
Unit tests ask for none of it, so they start nothing.
"""

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import UnknownTopicOrPartitionError, for_code
from hypothesis import settings as hypothesis_settings

from shared.dev import fake_stripe_process, ports, postgres
from shared.dev.child import running
from shared.messages.topics import TOPICS
from shared.telemetry import log
from tests import workers
from tests.hostile import table
from tests.support import databases, warm_python
from tests.support.brokers import PARTITIONS, admin
from tests.support.memory_disk import in_memory
from tests.support.server_storage import prepare_kafka, prepare_postgres
from tests.workers import (  # noqa: F401 - the hooks share the tests out
    pytest_collection_modifyitems,
    pytest_xdist_make_scheduler,
)

_OUTSIDE = ("PG", "KAFKA", "STRIPE", "TIEOUT", "FAKE_STRIPE", "DATABASE_URL")
_TEMPLATE = "migrated"

# As services log; structlog's own default draws every local of a traceback, which takes seconds.
log.configure(service="tests", level=logging.ERROR)

# No time is asserted in a test, not by a property either: machines that share their cores differ.
hypothesis_settings.register_profile("tieout", deadline=None)
hypothesis_settings.load_profile("tieout")

for _name in [name for name in os.environ if name.startswith(_OUTSIDE)]:
    del os.environ[_name]


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """The session's server; its user may create databases and roles, and is no superuser."""

    url: str
    pid: int
    config: Path

    def database(self, name: str) -> str:
        """Return the URL of another database of this server."""
        return databases.of(self.url, name)


@dataclass(frozen=True, slots=True)
class RunningFakeStripe:
    """A fake Stripe that answers, and the identity of its one account."""

    api_base: str
    account_id: str
    api_key: str
    webhook_secret: str
    pid: int


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the hostile tests counted, and where the time went."""
    table.print_counts(terminalreporter)
    workers.print_seconds(terminalreporter)


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    data_dir = tmp_path_factory.mktemp("postgres")
    server = databases.unsynced(prepare_postgres(data_dir=data_dir, port=ports.free_port()))
    try:
        with in_memory(server.home / "data"), running(server.child) as process:
            asyncio.run(databases.set_password_anew(server.url))
            yield PostgresServer(
                url=server.url,
                pid=process.pid,
                config=server.home / "data" / "postgresql.conf",
            )
    finally:
        postgres.remove(data_dir=data_dir)


@pytest.fixture(scope="session")
def migrated_template(postgres_server: PostgresServer) -> str:
    """Return the name of a migrated database to clone, made once a session."""

    async def make() -> None:
        # Imported here: what needs no Postgres must not import it.
        from shared.postgres.driver.migrate import migrate  # noqa: PLC0415 - see above

        await databases.execute(postgres_server.url, f"CREATE DATABASE {_TEMPLATE}")
        await migrate(postgres_server.database(_TEMPLATE))

    # A loop of its own: a session fixture may be asked for from outside any test's loop.
    with asyncio.Runner() as runner:
        runner.run(make())
    return _TEMPLATE


@pytest.fixture
async def database_url(
    postgres_server: PostgresServer, migrated_template: str
) -> AsyncIterator[str]:
    """Return the URL of a fresh, migrated database of this test's own."""
    async with _copied(postgres_server, migrated_template) as url:
        yield url


@pytest.fixture(scope="module")
async def module_database_url(
    postgres_server: PostgresServer, migrated_template: str
) -> AsyncIterator[str]:
    """Return the URL of a fresh, migrated database of this module's own."""
    async with _copied(postgres_server, migrated_template) as url:
        yield url


def _copied(server: PostgresServer, template: str) -> contextlib.AbstractAsyncContextManager[str]:
    return databases.fresh(server.url, template=template, strategy="FILE_COPY")


@pytest.fixture
async def empty_database_url(postgres_server: PostgresServer) -> AsyncIterator[str]:
    """Return the URL of a database that no migration has touched."""
    async with databases.fresh(postgres_server.url) as url:
        yield url


@pytest.fixture(scope="session")
def kafka_bootstrap(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = ports.free_port()
    data_dir = tmp_path_factory.mktemp("kafka")
    broker = prepare_kafka(
        data_dir=data_dir,
        port=port,
        controller_port=ports.free_port(besides=frozenset({port})),
    )
    with in_memory(data_dir / "kafka" / "data"), running(broker.child):
        yield broker.bootstrap_servers


@pytest.fixture
async def kafka_topics(kafka_bootstrap: str) -> str:
    """Give this test the project's topics, all of them empty; return the bootstrap servers."""
    return await emptied_topics(kafka_bootstrap)


@pytest.fixture
async def kafka_without_topics(kafka_bootstrap: str) -> str:
    """Give this test a broker without any of the topics; return the bootstrap servers."""
    async with admin(kafka_bootstrap) as client:
        await _delete_topics(client)
    return kafka_bootstrap


@pytest.fixture(scope="module")
async def module_kafka_topics(kafka_bootstrap: str) -> str:
    """Give this module the project's topics, all of them empty; return the bootstrap servers."""
    return await emptied_topics(kafka_bootstrap)


async def emptied_topics(kafka_bootstrap: str) -> str:
    """Make all of the project's topics anew; return the bootstrap servers."""
    async with admin(kafka_bootstrap) as client:
        await _delete_topics(client)
        await _create_topics(client)
    return kafka_bootstrap


@pytest.fixture
def fake_stripe(tmp_path: Path) -> Iterator[Callable[..., RunningFakeStripe]]:
    """Return a function that starts a fake Stripe of its own: Business's options, deliver_url."""
    with _fakes(tmp_path) as start:
        yield start


@pytest.fixture(scope="module")
def module_fake_stripe(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[..., RunningFakeStripe]]:
    """Return a function that starts a fake Stripe that lives as long as this module's tests."""
    with _fakes(tmp_path_factory.mktemp("fakes")) as start:
        yield start


@contextlib.contextmanager
def _fakes(tmp_path: Path) -> Iterator[Callable[..., RunningFakeStripe]]:
    with contextlib.ExitStack() as stack:

        def start(
            *, deliver_url: str = "", settings: fake_stripe_process.BusinessOptions | None = None
        ) -> RunningFakeStripe:
            port = ports.free_port()
            data_dir = tmp_path / f"fake-stripe-{port}"
            data_dir.mkdir()
            fake = fake_stripe_process.prepare(
                data_dir=data_dir,
                port=port,
                business=settings
                or fake_stripe_process.BusinessOptions(history_days=0, rate_per_s=0),
                identity=fake_stripe_process.identity(data_dir=data_dir),
                deliver_url=deliver_url,
            )
            process = stack.enter_context(warm_python.running_child(fake.child))
            return RunningFakeStripe(
                api_base=fake.api_base,
                account_id=fake.identity.account_id,
                api_key=fake.identity.api_key,
                webhook_secret=fake.identity.webhook_secret,
                pid=process.pid,
            )

        yield start


async def _delete_topics(client: AIOKafkaAdminClient) -> None:
    """Delete the topics until the controller itself knows of none, and the broker's list too."""
    names = {topic.name for topic in TOPICS}
    left = set(names)
    while left:
        answer = await client.delete_topics(sorted(left))
        for name, code, *_message in answer.topic_error_codes:
            error = for_code(code)
            if error is UnknownTopicOrPartitionError:
                left.discard(name)
            elif code:
                raise error
    while names & set(await client.list_topics()):
        await asyncio.sleep(0.05)


async def _create_topics(client: AIOKafkaAdminClient) -> None:
    answer = await client.create_topics(
        [
            NewTopic(
                name=topic.name,
                num_partitions=PARTITIONS,
                replication_factor=1,
                topic_configs=dict(topic.config),
            )
            for topic in TOPICS
        ]
    )
    for _name, code, *_message in answer.topic_errors:
        if code:
            raise for_code(code)
    names = {topic.name for topic in TOPICS}
    while not names <= set(await client.list_topics()):
        await asyncio.sleep(0.05)
