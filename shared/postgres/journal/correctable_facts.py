"""What a person's command is made from: facts by their names, versions, what lies in suspense.

Promises to change nothing, and that what takes a while on a journal of millions may take it.
Raises PostgresUnavailable.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from shared.ledger.journal import EntryKind
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal import journal_reader
from shared.postgres.journal.commands import FactKey

_SQL = blocks("correctable_facts")
_TIMEOUT_S = 600.0
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
_ENTRIES_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class FactVersion:
    """An entry of a fact; `reverses` is what a reversal takes back."""

    entry_id: str
    kind: EntryKind
    revision: int
    reverses: str | None


@dataclass(frozen=True, slots=True)
class StandingCounts:
    """How many entries stand of an account in one mode, and how many discrepancies are open."""

    account: StripeAccount
    standing: int
    open_discrepancies: int


async def facts_named(pool: Pool, name: str, *, stripe_account: str | None) -> Sequence[FactKey]:
    """Return the facts that an entry's id or a balance transaction's names: one, as a rule.

    Of this account alone, in both modes; None: of all.
    """
    books = await journal_reader.account_books(pool)
    issuers = [book.account.issuer for book in books]
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["fact_of_entry"], name, stripe_account)
        rows = rows or await connection.fetch(_SQL["facts_of_id"], issuers, name, stripe_account)
    return [FactKey(**dict(row)) for row in rows]


async def fact_versions(pool: Pool, fact: FactKey) -> Sequence[FactVersion]:
    """Return every entry of a fact, in the order in which they came."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["fact_versions"], fact.issuer, fact.external_id)
    return [FactVersion(**dict(row)) for row in rows]


async def facts_in_suspense(pool: Pool, *, type_name: str) -> Sequence[FactKey]:
    """Return the facts of a type that stand in suspense."""
    async with session.snapshot(pool) as connection:
        rows = await connection.fetch(_SQL["facts_in_suspense"], type_name, timeout=_TIMEOUT_S)
    return [FactKey(**dict(row)) for row in rows]


async def count_standing(pool: Pool, *, stripe_account: str) -> Sequence[StandingCounts]:
    """Return what there is of an account, for each mode that has anything."""
    async with session.snapshot(pool) as connection:
        books = [
            StandingCounts(
                account=account,
                standing=await _standing_count(connection, account=account),
                open_discrepancies=await connection.fetchval(_SQL["open_count"], *account.columns),
            )
            for account in (
                StripeAccount(stripe_account, livemode=True),
                StripeAccount(stripe_account, livemode=False),
            )
        ]
    return [book for book in books if book.standing or book.open_discrepancies]


async def _standing_count(connection: Connection, *, account: StripeAccount) -> int:
    """Count what stands of an account's books, part by part."""
    standing = 0
    after: datetime | None = _BEFORE_ALL
    while after is not None:
        row = await connection.fetchrow(
            _SQL["standing_count"],
            *account.columns,
            after,
            _ENTRIES_AT_ONCE,
            timeout=_TIMEOUT_S,
        )
        assert row is not None, "a row of scalars"
        standing += row["standing"]
        after = row["through"]
    return standing


async def count_entries_made(pool: Pool, *, command_ids: Sequence[str]) -> int:
    """Count the entries that these commands have made so far."""
    async with pool.acquire() as connection:
        return int(await connection.fetchval(_SQL["count_entries_made"], list(command_ids)))
