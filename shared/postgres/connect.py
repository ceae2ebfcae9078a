"""Connections to Postgres, each as the role of its service, and what their failures mean.

Promises that every statement has a deadline, that nothing of asyncpg's leaves this package, and
that a failure is one of three: Postgres is not there (Recoverable), it refused this batch
(Unprocessable), or the offsets have moved (OffsetsMoved).
"""

import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Literal

import asyncpg

from shared.ledger.outcome import OffsetsMoved, Recoverable, Unprocessable

if TYPE_CHECKING:
    # asyncpg's own classes are generic only for the type checker.
    Pool = asyncpg.Pool[asyncpg.Record]
    Connection = asyncpg.pool.PoolConnectionProxy[asyncpg.Record]
else:
    Pool = asyncpg.Pool
    Connection = asyncpg.pool.PoolConnectionProxy

Role = Literal["tieout_writer", "tieout_reconciler", "tieout_reader"]

_CONNECT_TIMEOUT_S = 10.0
# Longer than any server-side timeout below: the server ends a statement, this ends a dead server.
_COMMAND_TIMEOUT_S = 20.0
_OFFSETS_MOVED = "TO001"
# Classes of SQLSTATE that say "this very batch can never work": cardinality, data exception,
# constraint, a limit of Postgres's own (an index row of more than 8 kB).
_REFUSED_CLASSES = ("21", "22", "23", "54")


class PostgresUnavailable(Recoverable):
    """Postgres cannot be reached, or cannot do this now; the same call may work later."""


class PostgresRefused(Unprocessable):
    """Postgres refuses these very values."""


async def pool(url: str, *, role: Role, service: str, size: int) -> Pool:
    """Open at most `size` connections that work as `role`. Raises PostgresUnavailable."""
    with translated():
        return await asyncpg.create_pool(
            url,
            min_size=0,
            max_size=size,
            timeout=_CONNECT_TIMEOUT_S,
            command_timeout=_COMMAND_TIMEOUT_S,
            server_settings=_server_settings(role=role, service=service),
        )


@contextlib.asynccontextmanager
async def connection(pool: Pool) -> AsyncIterator[Connection]:
    """Lend a connection of the pool; its failures are translated."""
    with translated():
        async with pool.acquire(timeout=_CONNECT_TIMEOUT_S) as lent:
            yield lent


@contextlib.asynccontextmanager
async def transaction(pool: Pool, *, repeatable: bool = False) -> AsyncIterator[Connection]:
    """Lend a connection inside a transaction; `repeatable` gives one snapshot, read only."""
    async with (
        connection(pool) as lent,
        lent.transaction(
            isolation="repeatable_read" if repeatable else "read_committed", readonly=repeatable
        ),
    ):
        yield lent


@contextlib.asynccontextmanager
async def leadership(url: str, *, name: str, role: Role) -> AsyncIterator[bool]:
    """Try to lead `name`: true while this block holds its advisory lock, false if another does.

    The lock lives in a connection of its own and dies with it: a leader that is cut off learns it
    at its next statement, and what it wrote meanwhile was idempotent.
    """
    with translated():
        own = await asyncpg.connect(
            url,
            timeout=_CONNECT_TIMEOUT_S,
            command_timeout=_COMMAND_TIMEOUT_S,
            server_settings=_server_settings(role=role, service=f"leader {name}"),
        )
    try:
        with translated():
            led = await own.fetchval(
                "SELECT pg_try_advisory_lock(hashtextextended($1, 0))", f"tieout.{name}"
            )
        yield bool(led)
    finally:
        own.terminate()


def _server_settings(*, role: Role, service: str) -> dict[str, str]:
    return {
        "role": role,
        "application_name": f"tieout {service}"[:63],
        "search_path": "tieout",
        "timezone": "UTC",
        # No pause of a client can hold a lock: the server ends what stands still.
        "idle_in_transaction_session_timeout": "5s",
        "lock_timeout": "2s",
        "transaction_timeout": "10s",
        "synchronous_commit": "on",
    }


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn asyncpg's and the socket's failures into ours."""
    try:
        yield
    except asyncpg.PostgresError as error:
        if error.sqlstate == _OFFSETS_MOVED:
            raise OffsetsMoved(str(error)) from None
        if str(error.sqlstate)[:2] in _REFUSED_CLASSES:
            raise PostgresRefused(f"Postgres: {error.sqlstate}: {error}") from error
        raise PostgresUnavailable(f"Postgres: {error.sqlstate}: {error}") from error
    except (TimeoutError, OSError, asyncpg.InterfaceError) as error:
        if isinstance(error, ValueError):  # asyncpg cannot encode these very values
            raise PostgresRefused(f"Postgres: {type(error).__name__}: {error}") from error
        raise PostgresUnavailable(f"Postgres: {type(error).__name__}: {error}") from error
