"""Databases that live as long as a block, for tests and for the bench alike.

Promises that a database is gone when its block ends, whoever is still connected to it.
"""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from typing import Final, Literal
from urllib.parse import urlsplit

import asyncpg

from shared.dev import postgres
from tests.support.waits import patience

Strategy = Literal["WAL_LOG", "FILE_COPY"]

# What is written reaches the kernel before it is committed, and so outlives the server's death;
# that it outlives the machine's is no matter of a server that is thrown away.
_UNSYNCED: Final = "fsync = off\nfull_page_writes = off\n"
# Four thousand rounds of hashing are for passwords that a person thinks of; each login pays for it.
_ONE_ROUND: Final = "scram_iterations = 1\n"


def unsynced(server: postgres.Postgres) -> postgres.Postgres:
    """Have a server, which does not run yet, wait for no disk, and take passwords lightly."""
    with (server.home / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(_UNSYNCED + _ONE_ROUND)
    return server


async def set_password_anew(server_url: str) -> None:
    """Have the server's user log in by what the server now asks of a password, not initdb's."""
    password = urlsplit(server_url).password
    await execute(server_url, f"ALTER ROLE CURRENT_USER PASSWORD '{password}'")


@contextlib.asynccontextmanager
async def fresh(
    server_url: str, *, template: str | None = None, strategy: Strategy = "WAL_LOG"
) -> AsyncIterator[str]:
    """Lend the URL of a new database of this server: an empty one, or a copy of the template.

    Files are copied in a quarter of the time by a server that syncs nothing, and in five times as
    much by one that does.
    """
    name = f"test_{secrets.token_hex(6)}"
    copied = f" TEMPLATE {template} STRATEGY {strategy}" if template else ""
    await execute(server_url, f"CREATE DATABASE {name}{copied}")
    try:
        yield of(server_url, name)
    finally:
        await _drop(server_url, name)


def of(server_url: str, name: str) -> str:
    """Return the URL of another database of this server."""
    return f"{server_url.rpartition('/')[0]}/{name}"


async def execute(url: str, statement: str) -> None:
    """Run one statement on a connection of its own."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _drop(server_url: str, name: str) -> None:
    async with patience(f"{name} is dropped"):
        while True:
            try:
                await execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")
            except asyncpg.InsufficientPrivilegeError:
                # An autovacuum worker is in it: not ours to end, and soon done.
                await asyncio.sleep(0.2)
            else:
                return
