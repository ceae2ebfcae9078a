"""A bounded number of connections, lent one at a time, and what is known of Postgres by them.

Promises that nobody waits for a dead connection: what a statement failed on is ended without a
word to the server, and with it whatever idles, for that leads to the same place. What came of a
statement that was left in this way is unknown; whoever made it must be able to make it again.

asyncpg's own pool is not used: it resets a connection when it is given back, so that a server
that hangs holds whoever wants to go, and it lends idle connections on a link that has died.
"""

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import parse_qs, urlsplit

import asyncpg
from asyncpg.connect_utils import SessionAttribute

from shared import tls
from shared.error_text import shortened
from shared.postgres.driver.errors import (
    PostgresAway,
    PostgresBroken,
    PostgresUnavailable,
    PostgresUnfit,
    StatementTooSlow,
    leaves_connection_sound,
    translate_connect_errors,
    translate_postgres_errors,
)
from shared.postgres.driver.timed_connection import Connection, TimedConnection
from shared.settings.model import ConfigurationError
from shared.telemetry import log
from shared.telemetry.metrics import DB_STATEMENTS_TOO_SLOW, DB_TXN_SECONDS

Role = Literal["tieout_writer", "tieout_reconciler", "tieout_api", "tieout_reader"]
OnState = Callable[[str | None], None]

# An attempt that was begun while Postgres was away may not outlast its return by more.
CONNECT_TIMEOUT_S = 3.0
# For all the others to be done with theirs.
_TURN_TIMEOUT_S = 15.0
# What lies idle is forgotten by firewalls, and a session's caches only grow.
_IDLE_S_MAX = 60.0
_AGE_S_MAX = 1800.0
# Whoever holds a batch tries it again within this time: if nobody did, it went well.
_HELD_S = 3.0
_NO_URL = "DATABASE_URL is not a URL of Postgres: percent-encode reserved characters"
# Of asyncpg's complaint that no file says which authorities to believe.
_NO_ROOTS = "root certificate file"

logger = log.get()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """How many seconds a statement, a transaction and an answer may take; in this order.

    The server ends a statement that is too slow and says so; it ends the session of a transaction
    that is; and what says nothing at all is a dead server.
    """

    statement_s: float = 8.0
    transaction_s: float = 10.0
    command_s: float = 12.0
    # Whether a report may take as long as it takes: a person waits for it, and for nothing else.
    has_long_reads: bool = True


DEADLINES: Final = Deadlines()


async def connect(
    url: str, *, role: Role, service: str, deadlines: Deadlines = DEADLINES, **settings: str
) -> Connection:
    """Make a connection that works as `role`; whoever asked ends it.

    Raises PostgresUnavailable, and ConfigurationError when the URL cannot be used.
    """
    with translate_connect_errors(role):
        return await connect_with_options(
            url,
            timeout=CONNECT_TIMEOUT_S,
            command_timeout=deadlines.command_s,
            # A standby takes no writes: never begin there. A reader is what its URL says.
            target_session_attrs=(None if role == "tieout_reader" else SessionAttribute.read_write),
            server_settings=_server_settings(role=role, service=service, deadlines=deadlines)
            | settings,
        )


async def connect_with_options(url: str, **options: Any) -> Connection:  # noqa: ANN401 - asyncpg's own
    """Make a connection with asyncpg's own options; its failures are asyncpg's.

    Raises ConfigurationError when the URL is none, and never says a word of it: a password with a
    reserved character in it is read as a port or a query, and quoted in the complaint.
    """
    try:
        return await asyncpg.connect(
            url, ssl=_system_trust(url), connection_class=TimedConnection, **options
        )
    except (OSError, ConfigurationError):
        raise  # a certificate that is refused is a ValueError too
    except asyncpg.exceptions.ClientConfigurationError as error:
        if _NO_ROOTS in str(error):
            raise ConfigurationError(
                "DATABASE_URL: its sslmode checks a certificate, so it needs sslrootcert:"
                " a file, or `system`"
            ) from None
        raise ConfigurationError(_NO_URL) from None
    except (ValueError, OverflowError):
        raise ConfigurationError(_NO_URL) from None


def _system_trust(url: str) -> ssl.SSLContext | None:
    """Return what `sslrootcert=system` means, which asyncpg does not know as libpq does.

    None without it: then the URL itself says what is checked.

    Raises ConfigurationError when the URL asks for less than a full check, and ValueError.
    """
    asked = parse_qs(urlsplit(url).query)
    if asked.get("sslrootcert") != ["system"]:
        return None
    if asked.get("sslmode", ["verify-full"]) != ["verify-full"]:
        raise ConfigurationError("DATABASE_URL: sslrootcert=system goes with sslmode=verify-full")
    context = tls.client_context()
    context.set_alpn_protocols(["postgresql"])
    return context


class Pool:
    """At most `size` connections that work as `role`, made when they are first needed.

    `on_state` hears why Postgres cannot be worked with when that begins, and None when it can.
    """

    def __init__(
        self,
        url: str,
        *,
        role: Role,
        service: str,
        size: int,
        on_state: OnState | None = None,
        deadlines: Deadlines = DEADLINES,
    ) -> None:
        self._url = url
        self._deadlines = deadlines
        self._role: Role = role
        self._service = service
        self._turns = asyncio.Semaphore(size)
        self._idle: list[_Idle] = []
        self._lent: set[Connection] = set()
        self._made_at: dict[Connection, float] = {}
        self._is_closed = False
        self._state = _AvailabilityTracker(on_state)

    @property
    def role(self) -> Role:
        """Return the role that its connections work as."""
        return self._role

    @property
    def has_long_reads(self) -> bool:
        """Return whether a report may take longer than a statement of a service."""
        return self._deadlines.has_long_reads

    @property
    def idle_s(self) -> float:
        """Return how long ago a statement last worked."""
        return time.monotonic() - self._state.worked_at

    @contextlib.asynccontextmanager
    async def acquire(self) -> AsyncIterator[Connection]:
        """Lend a connection; what fails inside is translated. Raises PostgresUnavailable."""
        try:
            async with self._turn():
                connection = await self._checkout()
                with translate_postgres_errors():
                    async with self._back_or_ended(connection):
                        yield connection
        except PostgresUnavailable as error:
            self._state.failed(error)
            if isinstance(error, PostgresAway):
                self.end_idle()
            raise
        else:
            self._state.worked()

    async def execute(self, query: str, *arguments: object) -> str:
        """Execute one statement; return its status."""
        async with self.acquire() as connection:
            return await connection.execute(query, *arguments)

    async def fetch(self, query: str, *arguments: object) -> list[asyncpg.Record]:
        """Return the rows of one statement."""
        async with self.acquire() as connection:
            return await connection.fetch(query, *arguments)

    async def fetchrow(self, query: str, *arguments: object) -> asyncpg.Record | None:
        """Return the first row of one statement."""
        async with self.acquire() as connection:
            return await connection.fetchrow(query, *arguments)

    async def fetchval(self, query: str, *arguments: object) -> Any:  # noqa: ANN401 - of SQL's choosing
        """Return the first value of the first row of one statement."""
        async with self.acquire() as connection:
            return await connection.fetchval(query, *arguments)

    def end_idle(self) -> None:
        """End the connections that nobody holds: they may lead to where nobody answers any more."""
        while self._idle:
            self._end(self._idle.pop().connection)

    def terminate(self) -> None:
        """End all connections without a word to the server; nothing is lent any more."""
        self._is_closed = True
        self.end_idle()
        for connection in self._lent:
            connection.terminate()

    async def close(self) -> None:
        """End all connections."""
        self.terminate()

    @contextlib.asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(_TURN_TIMEOUT_S):
                await self._turns.acquire()
        except TimeoutError:
            raise PostgresUnavailable("Postgres: none of our connections came free") from None
        try:
            yield
        finally:
            self._turns.release()

    async def _checkout(self) -> Connection:
        if self._is_closed:
            raise PostgresUnavailable("Postgres: our connections are closed")
        now = time.monotonic()
        while self._idle:
            idle = self._idle.pop()
            young = now - self._made_at[idle.connection] < _AGE_S_MAX
            if young and now - idle.since < _IDLE_S_MAX and not idle.connection.is_closed():
                return idle.connection
            self._end(idle.connection)
        connection = await connect(
            self._url, role=self._role, service=self._service, deadlines=self._deadlines
        )
        self._made_at[connection] = now
        return connection

    @contextlib.asynccontextmanager
    async def _back_or_ended(self, connection: Connection) -> AsyncIterator[None]:
        """Keep the connection if what was done with it leaves it sound, else end it."""
        self._lent.add(connection)
        began = time.monotonic()
        is_sound = False
        try:
            yield
            is_sound = True
            DB_TXN_SECONDS.observe(time.monotonic() - began)
        except StatementTooSlow:
            is_sound = True  # the statement is ended, the session only if it is closed
            raise
        except asyncpg.PostgresError as error:
            is_sound = leaves_connection_sound(error)
            raise
        finally:
            self._lent.discard(connection)
            usable = is_sound and not connection.is_closed() and not connection.is_in_transaction()
            if usable and not self._is_closed:
                self._idle.append(_Idle(connection, since=time.monotonic()))
            else:
                self._end(connection)

    def _end(self, connection: Connection) -> None:
        self._made_at.pop(connection, None)
        connection.terminate()


@dataclass(frozen=True, slots=True)
class _Idle:
    connection: Connection
    since: float


class _AvailabilityTracker:
    """Whether Postgres can be worked with; says so when it changes, and not again."""

    def __init__(self, on_state: OnState | None) -> None:
        self._on_state = on_state
        self._reason: str | None = "starting"
        self._began_at = time.monotonic()
        self._held_until = 0.0
        self.worked_at = -_HELD_S

    def worked(self) -> None:
        """Note that a statement worked."""
        self.worked_at = time.monotonic()
        if self._reason is None or self.worked_at < self._held_until:
            return
        if self._on_state is not None and self._reason != "starting":
            logger.info("postgres.back", away_s=round(self.worked_at - self._began_at, 3))
        self._tell(None)

    def failed(self, error: PostgresUnavailable) -> None:
        """Note a failure; only some say something of Postgres as a whole."""
        if isinstance(error, StatementTooSlow):
            DB_STATEMENTS_TOO_SLOW.inc()
            if self._on_state is not None:
                logger.warning(
                    "postgres.statement_too_slow",
                    statement=error.statement,
                    reason=shortened(error),
                )
        is_held = isinstance(error, PostgresUnfit | PostgresBroken)
        if is_held:
            # Other statements work; whoever is held tries again soon.
            self._held_until = time.monotonic() + _HELD_S
        elif not isinstance(error, PostgresAway):
            return
        began = self._reason is None or self._reason == "starting"
        if shortened(error) != self._reason:
            self._tell(shortened(error))  # the newest reason is the one that helps
        if not began:
            return
        self._began_at = time.monotonic()
        if self._on_state is not None:
            say = logger.error if is_held else logger.warning
            say("postgres.unusable", kind=type(error).__name__, reason=self._reason)

    def _tell(self, reason: str | None) -> None:
        self._reason = reason
        if self._on_state is not None:
            self._on_state(reason)


def _server_settings(*, role: Role, service: str, deadlines: Deadlines) -> dict[str, str]:
    return {
        "role": role,
        "application_name": f"tieout {service}"[:63],
        "search_path": "tieout",
        "timezone": "UTC",
        # No pause of a client can hold a lock: the server ends what stands still.
        "idle_in_transaction_session_timeout": "5s",
        "lock_timeout": "2s",
        "statement_timeout": f"{deadlines.statement_s * 1000:.0f}ms",
        "transaction_timeout": f"{deadlines.transaction_s * 1000:.0f}ms",
        "synchronous_commit": "on",
        # Of a table that is young the estimates are high, and compiling a statement of
        # milliseconds takes half a second.
        "jit": "off",
        # A client's host that is gone says no goodbye, and its session may hold a leader's lock.
        "tcp_keepalives_idle": "5",
        "tcp_keepalives_interval": "2",
        "tcp_keepalives_count": "3",
    }
