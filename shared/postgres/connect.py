"""How work reaches Postgres: on a lent connection, in a transaction, as the leader of something.

Promises that every statement has a deadline, that nothing of asyncpg's leaves this package, and
that a failure is one of three: Postgres cannot do it now (PostgresUnavailable), it refused this
batch (PostgresRefused), or the offsets have moved (OffsetsMoved).
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from shared.postgres.failures import PostgresAway, PostgresUnavailable, translated
from shared.postgres.pool import OnState, Pool, Role, connected
from shared.postgres.sql import blocks
from shared.postgres.statements import Connection

__all__ = [
    "Connection",
    "Pool",
    "Role",
    "connection",
    "leadership",
    "pool",
    "transaction",
    "translated",
]

_SQL = blocks("connect")
# A leader says that it is alive this often, and waits this long for the answer; a session that has
# been silent for longer than both is ended by the server, and its lock with it: a leader that is
# stopped (or its host) is replaced, and learns of it before it can be.
_PULSE_EVERY_S = 3.0
_PULSE_TIMEOUT_S = 8.0
_SILENCE = "15s"


async def pool(
    url: str, *, role: Role, service: str, size: int, on_state: OnState | None = None
) -> Pool:
    """Return at most `size` connections that work as `role`; none is made before it is needed."""
    return Pool(url, role=role, service=service, size=size, on_state=on_state)


@contextlib.asynccontextmanager
async def connection(pool: Pool) -> AsyncIterator[Connection]:
    """Lend a connection of the pool; its failures are translated."""
    async with pool.lend() as lent:
        yield lent


@contextlib.asynccontextmanager
async def transaction(pool: Pool, *, repeatable: bool = False) -> AsyncIterator[Connection]:
    """Lend a connection inside a transaction; `repeatable` gives one snapshot, read only."""
    async with pool.lend() as lent:
        # Not `async with`: that would wait for a dead server to roll back. Whatever fails in here
        # ends the connection, and the server rolls back what its client has left.
        opened = lent.transaction(
            isolation="repeatable_read" if repeatable else "read_committed", readonly=repeatable
        )
        await opened.start()
        yield lent
        await opened.commit()


@contextlib.asynccontextmanager
async def leadership(url: str, *, name: str, role: Role) -> AsyncIterator[bool]:
    """Try to lead `name`: true while this block holds its advisory lock, false if another does.

    The lock lives in a connection of its own and dies with it: a leader that is cut off is stopped
    within seconds, and what it wrote meanwhile was idempotent. Raises PostgresUnavailable.
    """
    own = await connected(url, role=role, service=f"leader {name}", idle_session_timeout=_SILENCE)
    try:
        with translated():
            led = bool(await own.fetchval(_SQL["lead"], f"tieout.{name}"))
        if not led:
            yield False
            return
        async with _while_alive(own, name=name):
            yield True
    finally:
        own.terminate()


@contextlib.asynccontextmanager
async def _while_alive(own: Connection, *, name: str) -> AsyncIterator[None]:
    """End the block as soon as the connection is lost."""
    loop = asyncio.get_running_loop()
    lost: list[str] = []
    try:
        async with asyncio.timeout(None) as term:

            async def pulse() -> None:
                try:
                    while True:
                        await asyncio.sleep(_PULSE_EVERY_S)
                        with translated():
                            await own.execute(_SQL["alive"], timeout=_PULSE_TIMEOUT_S)
                except PostgresUnavailable as error:
                    lost.append(str(error))
                    term.reschedule(loop.time())

            pulsing = asyncio.create_task(pulse())
            try:
                yield
            finally:
                pulsing.cancel()
    except TimeoutError:
        if not lost:
            raise
        raise PostgresAway(f"{name} is led no more: {lost[0]}") from None
