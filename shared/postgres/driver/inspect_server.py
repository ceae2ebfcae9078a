"""What a database is to tieout: its server, its schema, and who wrote to it.

Promises to say what is, and changes nothing. Raises PostgresUnavailable, and ConfigurationError
when the URL is none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import translate_postgres_errors
from shared.postgres.driver.migrate import migrations
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool, connect_with_options
from shared.postgres.driver.session import snapshot

_SQL = blocks("inspect_server")
_TIMEOUT_S = 120.0
_CONNECT_TIMEOUT_S = 10.0
EVENTS_COUNTED_MAX = 10_000


@dataclass(frozen=True, slots=True)
class ServerVersion:
    """A server: its version as Postgres numbers it (180000 is 18.0)."""

    version: int
    is_durable: bool


@dataclass(frozen=True, slots=True)
class SchemaState:
    """The migrations this program has that have not run, that ran otherwise, and unknown ones."""

    latest: str
    missing: Sequence[str]
    changed: Sequence[str]
    unknown: Sequence[str]


@dataclass(frozen=True, slots=True)
class UnconfiguredEvents:
    """Events that came of an account or mode that was not configured then.

    They are counted up to EVENTS_COUNTED_MAX.
    """

    account: StripeAccount
    reason: str
    events: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class IgnoredAccount:
    """An account and mode whose records on `stripe.balance_transactions` are ignored."""

    account: StripeAccount
    detected_at: datetime


async def inspect_server(url: str) -> tuple[ServerVersion, SchemaState]:
    """Return what the server is, and how its schema compares with this program's migrations."""
    with translate_postgres_errors():
        # As the user of the URL: before `migrate` there are no roles to work as.
        connection = await connect_with_options(
            url, timeout=_CONNECT_TIMEOUT_S, command_timeout=_CONNECT_TIMEOUT_S
        )
        try:
            row = await connection.fetchrow(_SQL["server"])
            assert row is not None, "a row of scalars"
            applied = await connection.fetch(_SQL["applied"]) if row["is_migrated"] else []
        finally:
            connection.terminate()
    ran = {row["version"]: row for row in applied}
    ours = {migration.version: migration for migration in migrations()}
    return ServerVersion(version=row["version"], is_durable=row["is_durable"]), SchemaState(
        latest=_named(max(ours), ours[max(ours)].name),
        missing=[_named(no, migration.name) for no, migration in ours.items() if no not in ran],
        changed=[
            _named(no, migration.name)
            for no, migration in ours.items()
            if no in ran and ran[no]["digest"] != migration.digest
        ],
        unknown=[_named(no, row["name"]) for no, row in ran.items() if no not in ours],
    )


async def sample_object_ids(pool: Pool, *, account: StripeAccount) -> Mapping[str, str]:
    """Return the id of the latest object of each kind, by its prefix (`ch`, `re`, …)."""
    async with snapshot(pool) as connection:
        rows = await connection.fetch(_SQL["samples"], *account.columns, timeout=_TIMEOUT_S)
    return {row["prefix"]: row["source_id"] for row in rows}


async def unconfigured_events(pool: Pool) -> Sequence[UnconfiguredEvents]:
    """Return the accounts and modes whose events came while they were not configured."""
    async with snapshot(pool) as connection:
        rows = await connection.fetch(_SQL["strangers"], EVENTS_COUNTED_MAX, timeout=_TIMEOUT_S)
    return [
        UnconfiguredEvents(
            StripeAccount(row["stripe_account"], row["livemode"]),
            row["reason"],
            row["events"],
            row["last_at"],
        )
        for row in rows
    ]


async def ignored_accounts(pool: Pool) -> Sequence[IgnoredAccount]:
    """Return whose records on `stripe.balance_transactions` are ignored."""
    async with snapshot(pool) as connection:
        rows = await connection.fetch(_SQL["unconfigured"], timeout=_TIMEOUT_S)
    return [
        IgnoredAccount(StripeAccount(row["stripe_account"], row["livemode"]), row["detected_at"])
        for row in rows
    ]


def _named(version: int, name: str) -> str:
    return f"{version:04} {name}"
