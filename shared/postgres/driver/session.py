"""How work reaches Postgres: by a pool of connections, in a transaction, or in one snapshot.

Promises that every statement has a deadline, that nothing of asyncpg's leaves this package, and
that a failure is one of three: Postgres cannot do it now (PostgresUnavailable), it refused this
batch (PostgresRefused), or the offsets have moved (OffsetsMoved).
"""

import contextlib
from collections.abc import AsyncIterator

from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("session")
# Longer than any report on a journal of millions; Ctrl-C ends it sooner.
REPORT_TIMEOUT_S = 3600.0


@contextlib.asynccontextmanager
async def transaction(pool: Pool, *, repeatable: bool = False) -> AsyncIterator[Connection]:
    """Lend a connection inside a transaction; `repeatable` gives one snapshot, read only."""
    async with pool.acquire() as lent:
        # Not `async with`: that would wait for a dead server to roll back. Whatever fails in here
        # ends the connection, and the server rolls back what its client has left.
        opened = lent.transaction(
            isolation="repeatable_read" if repeatable else "read_committed", readonly=repeatable
        )
        await opened.start()
        yield lent
        await opened.commit()


@contextlib.asynccontextmanager
async def reader(url: str) -> AsyncIterator[Pool]:
    """Open connections that can only read."""
    readers = Pool(url, role="tieout_reader", service="cli", size=4)
    try:
        yield readers
    finally:
        readers.terminate()


@contextlib.asynccontextmanager
async def snapshot(pool: Pool) -> AsyncIterator[Connection]:
    """Lend a connection whose statements all see the same instant.

    For as long as they take, if the pool's deadlines say so, else as long as any transaction of it.
    """
    async with transaction(pool, repeatable=True) as connection:
        if pool.has_long_reads:
            await connection.fetchrow(_SQL["long_read"])
        yield connection
