"""The servers that the bench measures on: a Postgres and a Kafka broker of its own.

Promises that nothing outlives the bench, and that each measurement that asks for one gets a
database that no other has touched.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shared.dev import kafka, ports, postgres
from shared.dev.child import Child, running
from shared.kafka.admin.create_topics import create_missing
from shared.postgres.driver.migrate import migrate
from shared.settings.model import KafkaSettings
from tests.support import databases

ROOT = Path(__file__).resolve().parents[2]
PARTITIONS = 12
_TEMPLATE = "migrated"


@dataclass(frozen=True, slots=True)
class Servers:
    """A Postgres and a broker that run, and how a process of the bench reaches them."""

    data_dir: Path
    server_url: str
    bootstrap_servers: str
    pids: Mapping[str, int] = field(default_factory=dict)

    @property
    def kafka(self) -> KafkaSettings:
        """Return the broker's address as the services' settings hold it."""
        return KafkaSettings(bootstrap_servers=self.bootstrap_servers)

    def database(self, name: str) -> str:
        """Return the URL of a database of this server."""
        return databases.of(self.server_url, name)


@contextlib.contextmanager
def run_servers() -> Iterator[Servers]:
    """Run a Postgres and a broker until the block ends."""
    with tempfile.TemporaryDirectory(prefix="tieout-bench-", ignore_cleanup_errors=True) as folder:
        data_dir = Path(folder)
        taken = ports.free_port()
        server = postgres.prepare(data_dir=data_dir, port=taken)
        port = ports.free_port(besides=frozenset({taken}))
        broker = kafka.prepare(
            data_dir=data_dir,
            port=port,
            controller_port=ports.free_port(besides=frozenset({taken, port})),
        )
        try:
            with running(server.child) as postmaster, running(broker.child) as java:
                pids = {"broker": java.pid, "postgres": postmaster.pid}
                yield Servers(data_dir, server.url, broker.bootstrap_servers, pids)
        finally:
            postgres.remove(data_dir=data_dir)


async def prepare(servers: Servers) -> None:
    """Make the topics, and the migrated database that the others are clones of."""
    await create_missing(servers.kafka, partitions=PARTITIONS)
    await databases.execute(servers.server_url, f"CREATE DATABASE {_TEMPLATE}")
    await migrate(servers.database(_TEMPLATE))


@contextlib.asynccontextmanager
async def fresh_database(servers: Servers) -> AsyncIterator[str]:
    """Lend the URL of a migrated database without a row."""
    async with databases.fresh(servers.server_url, template=_TEMPLATE) as url:
        yield url


def service(
    name: str,
    *,
    argv: Sequence[str],
    environ: Mapping[str, str],
    servers: Servers,
    is_ready: Callable[[], bool],
) -> Child:
    """Return how to run one of our own programs from the checkout; its log is in the data dir."""
    return Child(
        name=name,
        argv=(sys.executable, *argv),
        environ={"PATH": os.defpath, "LANG": "C.UTF-8", **environ},
        log_path=servers.data_dir / "logs" / f"{name}.log",
        is_ready=is_ready,
        cwd=ROOT,
    )
