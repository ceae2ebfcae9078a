"""A portion of a pool: some of its work may have so many of the connections at once, and no more.

Promises that whoever shares the pool finds what is not of the portion, however slow its work is.
Has no connections of its own: the pool makes them, ends them, and says what is known of Postgres.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from shared.postgres.driver.pool import Pool, Role
from shared.postgres.driver.timed_connection import Connection


class PoolPortion(Pool):
    """At most `size` of a pool's connections at once."""

    def __init__(self, whole: Pool, *, size: int) -> None:
        self._whole = whole
        self._turns = asyncio.Semaphore(size)

    @property
    def role(self) -> Role:
        """Return the role that its connections work as."""
        return self._whole.role

    @property
    def idle_s(self) -> float:
        """Return how long ago a statement last worked."""
        return self._whole.idle_s

    @contextlib.asynccontextmanager
    async def acquire(self) -> AsyncIterator[Connection]:
        """Lend a connection of the pool. Raises PostgresUnavailable."""
        async with self._turn(), self._whole.acquire() as connection:
            yield connection

    def terminate(self) -> None:
        """End nothing: the connections are the pool's."""
