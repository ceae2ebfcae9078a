"""What this process leads: names that one process at a time may lead, by Postgres's advisory locks.

Promises that a name has one leader; that a leader whose connection is lost is stopped within
seconds, and what it wrote meanwhile was idempotent; and that one which is stopped itself, or whose
host is gone, is replaced. However many names a process leads, one connection holds all of their
locks, and they die with it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

from shared.postgres.driver.errors import (
    PostgresAway,
    PostgresUnavailable,
    translate_postgres_errors,
)
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Role, connect
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("session")
# A leader says that it is alive this often, and waits this long for the answer; a session that has
# been silent for longer than both is ended by the server, and its locks with it: a leader that is
# stopped (or its host) is replaced, and learns of it before it can be.
PULSE_EVERY_S = 3.0
_PULSE_TIMEOUT_S = 8.0
SILENCE_S_MAX = 15.0


class Leaderships:
    """The names that this process leads; of two that ask for one within it, the second is refused.

    The connection is made when a name is first asked for, and again after it was lost.
    """

    def __init__(
        self,
        url: str,
        *,
        role: Role,
        service: str,
        pulse_every_s: float = PULSE_EVERY_S,
        silence_s_max: float = SILENCE_S_MAX,
    ) -> None:
        self._url = url
        self._pulse_every_s = pulse_every_s
        self._silence_s_max = silence_s_max
        self._role: Role = role
        self._service = service
        self._turn = asyncio.Lock()
        self._session: _Session | None = None

    async def claim(self, names: Iterable[str]) -> frozenset[str]:
        """Try to lead these names, in one statement; return those that are led from now on.

        Raises PostgresUnavailable: then none is led any more, of those from before either.
        """
        async with self._turn:
            session = await self._begun()
            await self._release(session)
            wanted = [name for name in names if name not in session.led]
            if not wanted:
                return frozenset()
            rows = await self._said(session, "lead", wanted)
            session.led.update(rows)
            return frozenset(rows)

    @contextlib.asynccontextmanager
    async def lead(self, name: str) -> AsyncIterator[bool]:
        """Try to lead `name`: true while this block leads it, false if somebody else does.

        Raises PostgresUnavailable, and PostgresAway out of a block that leads no more.
        """
        if name not in await self.claim([name]):
            yield False
            return
        session = self._session
        assert session is not None, "it was claimed in it"
        is_cancelled = False
        try:
            async with _while_alive(session):
                yield True
        except asyncio.CancelledError:
            is_cancelled = True  # nobody who is to end waits for Postgres
            raise
        finally:
            session.given_up.add(name)
            if not is_cancelled and session.lost is None:
                await self._release_now(session)

    @contextlib.asynccontextmanager
    async def while_led(self) -> AsyncIterator[None]:
        """End the block as soon as what is claimed by then is led no more.

        Raises PostgresUnavailable, and PostgresAway out of the block.
        """
        async with self._turn:
            session = await self._begun()
        async with _while_alive(session):
            yield

    def end(self) -> None:
        """Lead nothing any more, without a word to the server."""
        if self._session is not None:
            self._lose(self._session, "it has ended")

    async def _begun(self) -> "_Session":
        if self._session is not None:
            return self._session
        connection = await connect(
            self._url,
            role=self._role,
            service=f"{self._service} leader",
            idle_session_timeout=f"{self._silence_s_max * 1000:.0f}ms",
        )
        session = _Session(connection)
        session.pulse = asyncio.create_task(self._keep_alive(session))
        self._session = session
        return session

    async def _keep_alive(self, session: "_Session") -> None:
        """Say that this process is alive, for as long as the session is."""
        while session.lost is None:
            await asyncio.sleep(self._pulse_every_s)
            with contextlib.suppress(PostgresUnavailable):  # whoever leads hears of it
                async with self._turn:
                    await self._said(session, "alive")
                    await self._release(session)

    async def _release(self, session: "_Session") -> None:
        """Let the server know of what was given up."""
        if session.given_up and session.lost is None:
            names = sorted(session.given_up)
            await self._said(session, "lead_no_more", names)
            # Only these: another block may have ended while the server was told.
            session.given_up.difference_update(names)
            session.led.difference_update(names)

    async def _release_now(self, session: "_Session") -> None:
        with contextlib.suppress(PostgresUnavailable):  # then the locks have gone with the session
            async with self._turn:
                await self._release(session)

    async def _said(self, session: "_Session", block: str, *arguments: object) -> list[str]:
        """Return what the server says, in time; whatever keeps it from that ends the session.

        Nobody knows then which locks it holds. Raises PostgresUnavailable.
        """
        said = False
        reason = "a statement was left"
        try:
            with translate_postgres_errors():
                rows = await session.connection.fetch(
                    _SQL[block], *arguments, timeout=_PULSE_TIMEOUT_S
                )
            said = True
        except PostgresUnavailable as error:
            reason = str(error)
            raise
        finally:
            if not said:
                self._lose(session, reason)
        return [row[0] for row in rows]

    def _lose(self, session: "_Session", reason: str) -> None:
        if session.lost is not None:
            return
        session.lost = reason
        session.connection.terminate()
        if session.pulse is not None:
            session.pulse.cancel()
        if self._session is session:
            self._session = None
        now = asyncio.get_running_loop().time()
        for term in session.terms:
            term.reschedule(now)


@dataclass(slots=True)
class _Session:
    """One connection, and the names whose locks it holds; what was given up is still to be said.

    `terms` are the blocks that end with it; `lost` says why it has ended, None while it has not.
    """

    connection: Connection
    led: set[str] = field(default_factory=set)
    given_up: set[str] = field(default_factory=set)
    terms: list[asyncio.Timeout] = field(default_factory=list)
    pulse: "asyncio.Task[None] | None" = None
    lost: str | None = None


@contextlib.asynccontextmanager
async def _while_alive(session: _Session) -> AsyncIterator[None]:
    """End the block as soon as the session has ended."""
    if session.lost is not None:
        raise PostgresAway(f"nothing is led any more: {session.lost}")
    try:
        async with asyncio.timeout(None) as term:
            session.terms.append(term)
            try:
                yield
            finally:
                session.terms.remove(term)
    except TimeoutError:
        if session.lost is None:
            raise
        raise PostgresAway(f"nothing is led any more: {session.lost}") from None
