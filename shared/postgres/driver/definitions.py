"""What the schema's functions, views, triggers, constraints and journal tables are, a digest each.

Promises that a migration which changes one of them without saying so here fails a test, and that a
database in which one of them is another than the migrations made it does not verify. Must never be
written by a program that runs in production: `python -m tests.support.definitions` writes it.
"""

from collections.abc import Mapping, Sequence
from importlib import resources

from shared.postgres.driver.migrate import migrations
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.timed_connection import Connection

FILE = "definitions.txt"
# What is sealed, or folded from what is sealed: only these tables' columns are compared.
JOURNAL_TABLES = (
    "journal_batch",
    "journal_entry",
    "posting",
    "value_date",
    "entry_reference",
    "journal_delta",
    "dated_delta",
    "journal_position",
)
QUEUE_TABLES = (
    "unsequenced",
    "folded_balance",
    "folded_month",
    "folded_day",
    "folded_pending",
)
# These too are changed by functions alone.
FOLLOWED_TABLES = (
    "consumer_offset",
    "discrepancy",
    "command",
    "presentment",
    "exchange_due",
    "exchange_history",
    "relay_place",
    "discrepancy_change",
    "entry_trace",
    "api_token",
    "audit",
    "idempotency_key",
)

_SQL = blocks("verify")


def expected_digests() -> Mapping[str, str]:
    """Return the digest of each definition that the migrations make, by its name."""
    text = resources.files("shared.postgres").joinpath(FILE).read_text("utf-8")
    lines = (line.split(" ", 1) for line in text.splitlines())
    return {name: digest for digest, name in lines}


async def read_digests(connection: Connection, *, timeout_s: float) -> Mapping[str, str]:
    """Return the digest of each definition of this database, by its name.

    The connection is in a transaction, whose search path is set: names are written by it.
    """
    await connection.execute(_SQL["own_path"])
    rows = await connection.fetch(
        _SQL["definitions"], [*JOURNAL_TABLES, *QUEUE_TABLES], timeout=timeout_s
    )
    return {row["name"]: row["digest"] for row in rows}


async def unknown_migrations(connection: Connection, *, timeout_s: float) -> Sequence[int]:
    """Return the migrations of this database that this program does not know."""
    rows = await connection.fetch(
        _SQL["unknown_migrations"],
        [migration.version for migration in migrations()],
        timeout=timeout_s,
    )
    return [row["version"] for row in rows]


def first_difference(*, expected: Mapping[str, str], actual: Mapping[str, str]) -> str | None:
    """Name the first definition that is another than the migrations made it; None when all hold."""
    for name in sorted(expected.keys() | actual.keys()):
        if name not in actual:
            return f"{name} is missing"
        if name not in expected:
            return f"{name} is none that the migrations made"
        if actual[name] != expected[name]:
            return f"{name} is not as the migrations made it"
    return None
