"""The servers that the bench measures on: a Postgres and a Kafka broker of its own.

Promises that nothing outlives the bench, and that each measurement that asks for them gets topics
that hold nothing, and a database that no other has touched.
"""

import asyncio
import contextlib
import functools
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from shared.dev import ports, postgres
from shared.dev.child import Child, running
from shared.kafka.admin.create_topics import create_missing_topics
from shared.messages.topics import TOPICS
from shared.postgres.driver.migrate import migrate
from shared.settings.model import KafkaSettings
from tests.support import databases, warm_python
from tests.support.brokers import admin
from tests.support.server_storage import prepare_kafka, prepare_postgres

ROOT = Path(__file__).resolve().parents[2]
PARTITIONS = 12
_TEMPLATE = "migrated"
_POLL_S = 0.1
_TIMEOUT_S = 240.0


class Program(Protocol):
    """A program that runs, or has ended."""

    pid: int

    @property
    def returncode(self) -> int | None:
        """Return the exit code, if it was asked for after the end."""

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""


Run = Callable[[Child], AbstractContextManager[Program]]


@dataclass(frozen=True, slots=True)
class Servers:
    """A Postgres and a broker that run, and how a process of the bench is run and reaches them."""

    data_dir: Path
    server_url: str
    bootstrap_servers: str
    pids: Mapping[str, int] = field(default_factory=dict)
    run: Run = running

    @property
    def kafka(self) -> KafkaSettings:
        """Return the broker's address as the services' settings hold it."""
        return KafkaSettings(bootstrap_servers=self.bootstrap_servers)

    def database(self, name: str) -> str:
        """Return the URL of a database of this server."""
        return databases.of(self.server_url, name)


Lend = Callable[[], AbstractContextManager[Servers]]


@contextlib.contextmanager
def lending(*, is_quick: bool) -> Iterator[Lend]:
    """Give what lends servers: new ones each time, or, if quick, the same until the block ends.

    And if quick, the programs that run beside them are forked from an interpreter that has imported
    them, which is no way to measure anything.
    """
    if not is_quick:
        yield functools.partial(_run_servers, running)
        return
    with contextlib.ExitStack() as stack:
        shared: list[Servers] = []

        @contextlib.contextmanager
        def lend() -> Iterator[Servers]:
            if shared:
                asyncio.run(make_topics_anew(shared[0]))
            else:
                shared.append(stack.enter_context(_run_servers(warm_python.running_child)))
            yield shared[0]

        yield lend


@contextlib.contextmanager
def _run_servers(run: Run) -> Iterator[Servers]:
    """Run a Postgres and a broker until the block ends, with topics and a migrated database."""
    with tempfile.TemporaryDirectory(prefix="tieout-bench-", ignore_cleanup_errors=True) as folder:
        data_dir = Path(folder)
        taken = ports.free_port()
        server = prepare_postgres(data_dir=data_dir, port=taken)
        port = ports.free_port(besides=frozenset({taken}))
        broker = prepare_kafka(
            data_dir=data_dir,
            port=port,
            controller_port=ports.free_port(besides=frozenset({taken, port})),
        )
        try:
            with running(server.child) as postmaster, running(broker.child) as java:
                pids = {"broker": java.pid, "postgres": postmaster.pid}
                servers = Servers(data_dir, server.url, broker.bootstrap_servers, pids, run)
                asyncio.run(_prepare(servers))
                yield servers
        finally:
            postgres.remove(data_dir=data_dir)


async def _prepare(servers: Servers) -> None:
    """Make the topics, and the migrated database that the others are clones of."""
    await create_missing_topics(servers.kafka, partitions=PARTITIONS)
    await databases.execute(servers.server_url, f"CREATE DATABASE {_TEMPLATE}")
    await migrate(servers.database(_TEMPLATE))


async def make_topics_anew(servers: Servers) -> None:
    """Have topics that hold nothing, on a broker that has run in.

    What was made a moment ago may not be listed yet as it is deleted, nor be gone as it is listed:
    so each is waited for until it was made here.
    """
    left = {topic.name for topic in TOPICS}
    async with admin(servers.bootstrap_servers) as client:
        await client.delete_topics(sorted(left))
    deadline = time.monotonic() + _TIMEOUT_S
    while left := left - {*await create_missing_topics(servers.kafka, partitions=PARTITIONS)}:
        assert time.monotonic() < deadline, f"the broker deletes what it said it would: {left}"
        await asyncio.sleep(_POLL_S)


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
        argv=(sys.executable, "-P", *argv),
        environ={"PATH": os.defpath, "LANG": "C.UTF-8", **environ},
        log_path=servers.data_dir / "logs" / f"{name}.log",
        is_ready=is_ready,
        cwd=ROOT,
    )
