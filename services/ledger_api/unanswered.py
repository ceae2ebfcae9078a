"""Writes of this process that ended without an answer that could be kept, as Postgres was away.

Promises that the same request may take over from one of them at once, and needs not wait until
nobody can be at work on it any more. Forgets the oldest when there are many: they wait as others.
"""

from typing import Final

from shared.postgres.access import idempotency
from shared.postgres.access.idempotency import Begun
from shared.postgres.driver.pool import Pool

WRITES_MAX: Final = 1_000


class UnansweredWrites:
    """The attempts that have ended and are still held, by token and key."""

    def __init__(self) -> None:
        self._attempts: dict[tuple[str, str], Begun] = {}

    def add(self, begun: Begun) -> None:
        """Note that nobody is at work on this one any more."""
        self._attempts[begun.token_id, begun.key] = begun
        if len(self._attempts) > WRITES_MAX:
            del self._attempts[next(iter(self._attempts))]

    def find(self, *, token_id: str, key: str) -> Begun | None:
        """Return the attempt under this key that nobody is at work on any more, if there is one."""
        return self._attempts.get((token_id, key))

    async def release(self, pool: Pool, *, token_id: str, key: str) -> None:
        """Let the attempt under this key go, if there is one. Raises PostgresUnavailable."""
        begun = self.find(token_id=token_id, key=key)
        if begun is None:
            return
        await idempotency.release(pool, begun)
        self._attempts.pop((token_id, key), None)
