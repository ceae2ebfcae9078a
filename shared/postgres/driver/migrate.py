"""Bring a database's schema up to date; forward only, safe to run twice at once.

Never changes a migration that has run: one whose text differs from what was applied is refused.
What takes as long as the history is a migration of steps (`NNNN_name.steps.sql`): one statement,
executed in a transaction of its own again and again until it leaves nothing. It holds no lock for
long, rests for as long as a step took, and loses nothing by a crash between two; the code one
version back works meanwhile.
Sets right what a restore leaves otherwise: sequences that are behind their rows, functions that
lend another's rights than they should.
"""

import asyncio
import hashlib
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources

import tenacity
from asyncpg.exceptions import (
    DeadlockDetectedError,
    InsufficientPrivilegeError,
    LockNotAvailableError,
)

from shared import failpoints
from shared.postgres.driver.errors import describe_error, translate_postgres_errors
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import connect_with_options
from shared.postgres.driver.timed_connection import Connection
from shared.settings.model import ConfigurationError

_SQL = blocks("session")
_FILE = re.compile(r"(\d{4})_(\w+)(\.steps)?\.sql")
_LOCK_WAIT_S = 120
_REST_S_MAX = 1.0
# A step gives way to whoever holds what it needs, and is taken again so often in a row.
_STEP_TRIES = 5
# What is left may grow, as when a table is rewritten while it is copied; what never ends is found
# out by how often it does.
_STALLED_STEPS_MAX = 3


class MigrationChanged(Exception):
    """A migration that has run has another text now."""


class MigrationStalled(Exception):
    """Step after step of a migration left no less than the step before it."""


# How much a migration of steps has left to do.
OnStep = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Migration:
    """One file of migrations/; a step's text is one statement that returns how much it leaves."""

    version: int
    name: str
    text: str
    is_of_steps: bool = False

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the text, in hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def migrations() -> Sequence[Migration]:
    """Return the migrations in their order."""
    files = resources.files("shared.postgres").joinpath("migrations").iterdir()
    unsorted = [
        Migration(
            version=int(match[1]),
            name=match[2],
            text=file.read_text("utf-8"),
            is_of_steps=match[3] is not None,
        )
        for file in files
        if (match := _FILE.fullmatch(file.name))
    ]
    return sorted(unsorted, key=lambda migration: migration.version)


async def migrate(database_url: str, *, on_step: OnStep | None = None) -> Sequence[str]:
    """Apply what is missing, each migration or step in a transaction; return the names applied.

    Raises PostgresUnavailable, MigrationChanged, MigrationStalled, and ConfigurationError when the
    URL is none, or its user may not do it.
    """
    with translate_postgres_errors():
        connection = await connect_with_options(
            database_url, timeout=10, command_timeout=_LOCK_WAIT_S
        )
        try:
            return await _migrate(connection, on_step=on_step)
        except InsufficientPrivilegeError as error:
            raise ConfigurationError(
                f"{describe_error(error)}: `tieout migrate` signs in as the schema's owner, who may"
                " create roles"
            ) from None
        finally:
            connection.terminate()


async def _migrate(connection: Connection, *, on_step: OnStep | None) -> Sequence[str]:
    # A second `migrate` waits here and then finds nothing to do.
    await connection.execute("SELECT pg_advisory_lock(hashtextextended('tieout.migrate', 0))")
    await connection.execute(
        "CREATE SCHEMA IF NOT EXISTS tieout;"
        "CREATE TABLE IF NOT EXISTS tieout.migration (version integer PRIMARY KEY,"
        " name text NOT NULL, digest text NOT NULL,"
        " applied_at timestamptz NOT NULL DEFAULT clock_timestamp())"
    )
    names = await _apply(connection, on_step=on_step)
    await connection.execute(_SQL["advance_sequences"])
    await connection.execute(_SQL["settle_functions"])
    return names


async def _apply(connection: Connection, *, on_step: OnStep | None) -> Sequence[str]:
    applied = {
        row["version"]: row["digest"]
        for row in await connection.fetch("SELECT version, digest FROM tieout.migration")
    }
    names = []
    for migration in migrations():
        if migration.version in applied:
            if applied[migration.version] != migration.digest:
                raise MigrationChanged(f"{migration.version:04} {migration.name} has changed")
            continue
        if migration.is_of_steps:
            await _take_steps(connection, migration, on_step=on_step)
        async with connection.transaction():
            await connection.execute(_SQL["patience"])
            if not migration.is_of_steps:
                await connection.execute(migration.text)
            await connection.execute(_SQL["settle_functions"])
            await connection.execute(
                "INSERT INTO tieout.migration (version, name, digest) VALUES ($1, $2, $3)",
                migration.version,
                migration.name,
                migration.digest,
            )
            if failpoints.armed:
                await failpoints.reach("migrate.mid")
        if failpoints.armed:
            await failpoints.reach("migrate.between")
        names.append(migration.name)
    return names


async def _take_steps(
    connection: Connection, migration: Migration, *, on_step: OnStep | None
) -> None:
    """Execute the migration's statement until it leaves nothing. Raises MigrationStalled."""
    before: int | None = None
    stalled = 0
    while before != 0:
        began = time.monotonic()
        left = await _take_step(connection, migration)
        took_s = time.monotonic() - began
        stalled += before is not None and left >= before
        if stalled == _STALLED_STEPS_MAX:
            raise MigrationStalled(
                f"{migration.version:04} {migration.name} does not get on: {left} left, as before"
            )
        if failpoints.armed:
            await failpoints.reach("migrate.step")
        if on_step is not None:
            on_step(migration.name, left)
        if left:
            # The sequencer only looks whether its lock is free: half the time it is.
            await asyncio.sleep(min(took_s, _REST_S_MAX))
        before = left


async def _take_step(connection: Connection, migration: Migration) -> int:
    """Execute the migration's statement in a transaction, and return how much it leaves.

    What it met crosswise, or waited for too long, is gone by the time it is tried again; it changed
    nothing.
    """
    async for attempt in tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception_type((DeadlockDetectedError, LockNotAvailableError)),
        stop=tenacity.stop_after_attempt(_STEP_TRIES),
        reraise=True,
    ):
        with attempt:
            async with connection.transaction():
                await connection.execute(_SQL["patience"])
                left: int = await connection.fetchval(migration.text)
    return left
