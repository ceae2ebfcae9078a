"""Whom a process signs in to Postgres as, and what that user may do beside its work.

Promises to tell of the user that signed in, whatever role it works as now; and that a login which
is made here may work as one role, and becomes neither the owner nor anybody else.
Raises PostgresUnavailable, and ConfigurationError when a URL is none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from shared.postgres.driver.errors import translate_postgres_errors
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import CONNECT_TIMEOUT_S, Pool, Role, connect_with_options
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("logins")
_COMMAND_TIMEOUT_S = 10.0

ROLES: Final[Sequence[Role]] = (
    "tieout_writer",
    "tieout_reconciler",
    "tieout_api",
    "tieout_reader",
)
# Whoever writes may read as one who cannot.
_READER: Final[Role] = "tieout_reader"


@dataclass(frozen=True, slots=True)
class Login:
    """A user that may work as one role."""

    role: Role
    password: str

    @property
    def name(self) -> str:
        """Return the name by which it signs in."""
        return f"{self.role}_login"

    def url(self, of: str) -> str:
        """Return the URL by which it reaches the database of another user's URL."""
        parts = urlsplit(of)
        address = parts.netloc.rpartition("@")[2]
        return parts._replace(netloc=f"{self.name}:{self.password}@{address}").geturl()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A user, and what it may become: who owns the schema or part of it, or any of these roles."""

    name: str
    is_superuser: bool
    is_owner: bool
    roles: Sequence[Role]

    def excess(self, role: Role) -> str | None:
        """Say what it may do that whoever works as `role` has no need of; None: nothing."""
        if self.is_superuser:
            return "is a superuser"
        if self.is_owner:
            return "is, or may become, the owner of the schema"
        others = [other for other in self.roles if other not in {role, _READER}]
        return f"may also work as {' and '.join(others)}" if others else None


async def signed_in(pool: Pool) -> SignedIn:
    """Return the user that a pool's connections sign in as."""
    async with pool.acquire() as connection:
        return await _signed_in(connection)


async def signed_in_at(url: str) -> SignedIn:
    """Return the user of a URL; it need not be able to work as anything."""
    with translate_postgres_errors():
        connection = await _opened(url)
        try:
            return await _signed_in(connection)
        finally:
            connection.terminate()


async def keep_logins(owner_url: str, logins: Iterable[Login]) -> None:
    """Make each of these logins with its password, as the owner of the schema to be."""
    with translate_postgres_errors():
        connection = await _opened(owner_url)
        try:
            for login in logins:
                async with connection.transaction():
                    await connection.execute(
                        _SQL["name_login"], login.name, login.role, login.password
                    )
                    await connection.execute(_SQL["keep_login"])
        finally:
            connection.terminate()


async def _opened(url: str) -> Connection:
    return await connect_with_options(
        url, timeout=CONNECT_TIMEOUT_S, command_timeout=_COMMAND_TIMEOUT_S
    )


async def _signed_in(connection: Connection) -> SignedIn:
    row = await connection.fetchrow(_SQL["login"], ROLES)
    assert row is not None, "whoever signed in is a role"
    return SignedIn(**dict(row))
