"""A Postgres whose end is the point: stopped in every way, frozen, cut off, filled to the brim.

Promises that whatever was done to it is undone by `heal`, so that each test begins with a server
that answers.
"""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import psutil

from shared.dev import child, ports, postgres
from tests.chaos.postgres.disk import Disk
from tests.support.server_storage import prepare_postgres
from tests.support.waits import until

# Few, so that they can be used up.
CONNECTIONS_MAX = 30
_CONF = f"""
max_connections = {CONNECTIONS_MAX}
shared_buffers = 16MB
max_wal_size = 64MB
min_wal_size = 32MB
"""


@dataclass(slots=True)
class Server:
    """A server on a port of its own, on a small disk of its own if there is one."""

    prepared: postgres.Postgres
    disk: Disk | None
    process: subprocess.Popen[bytes] | None = None
    frozen: list[psutil.Process] = field(default_factory=list)

    @property
    def url(self) -> str:
        return self.prepared.url

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2].partition("/")[0])

    async def start(self) -> None:
        """Start it, again and again if need be, until it answers."""

        async def answers() -> bool:
            if self.process is None or self.process.poll() is not None:
                self.process = child.start(self.prepared.child)
            with contextlib.suppress(OSError, TimeoutError, asyncpg.PostgresError):
                await (await asyncpg.connect(self.url, timeout=10)).close()
                return True
            return False

        await until(answers, what="Postgres answers")

    async def stop(self, number: signal.Signals) -> None:
        """End the postmaster: SIGINT ends the sessions first, SIGQUIT does not, SIGKILL nothing."""
        process = self.process
        assert process is not None
        family = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(number)
        await until(lambda: process.poll() is not None, what="the postmaster has ended")
        # A new one does not start beside what is left of the old.
        await until(
            lambda: not any(process.is_running() for process in family), what="its family as well"
        )

    def freeze(self) -> None:
        """Stop every process of it where it is; its sockets stay open."""
        assert self.process is not None
        postmaster = psutil.Process(self.process.pid)
        postmaster.suspend()  # first, so that it starts no other
        self.frozen = [postmaster, *postmaster.children(recursive=True)]
        for process in self.frozen:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.suspend()

    def thaw(self) -> None:
        while self.frozen:
            with contextlib.suppress(psutil.NoSuchProcess):
                self.frozen.pop().resume()

    async def heal(self) -> None:
        """Undo what was done to it."""
        self.thaw()
        if self.disk is not None:
            self.disk.free()
        await self.start()


@contextlib.contextmanager
def server(data_dir: Path) -> Iterator[Server]:
    """Prepare a server, and leave nothing of it behind."""
    disk = Disk.mounted(data_dir) if os.geteuid() == 0 else None
    prepared = prepare_postgres(data_dir=data_dir, port=ports.free_port())
    conf = prepared.home / "data" / "postgresql.conf"
    with conf.open("a", encoding="utf-8") as file:
        file.write(_CONF)
    shutil.chown(conf, prepared.child.uid) if prepared.child.uid is not None else None
    own = Server(prepared=prepared, disk=disk)
    try:
        yield own
    finally:
        own.thaw()
        if own.process is not None:
            child.stop(own.prepared.child, own.process)
        if disk is not None:
            disk.unmount()
        postgres.remove(data_dir=data_dir)
