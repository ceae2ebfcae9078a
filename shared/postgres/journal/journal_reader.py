"""The journal as it is read: entry by entry in its order, and facts as they stand.

Promises reads that see only what is committed; an export is one snapshot. Never rounds: amounts are
integers in minor units. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.ledger.account import balance_type_of
from shared.ledger.journal import Entry, Posting, SequencedEntry
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import TransactionRow
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.stripe_balances import JournalSnapshot

_SQL = blocks("journal_reader")
# An entry, and the payout that paid its money out, by Stripe's own list.
StreamedEntry = tuple[SequencedEntry, str | None]
# Batches of up to 500 entries each: what one statement of an export is about.
_POSITIONS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class AccountBook:
    """An account in one mode that has entries, the oldest effective at `opened_at`."""

    account: StripeAccount
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which entries: of an account and mode (any: None), effective in [since, until)."""

    stripe_account: str | None
    livemode: bool | None
    since: datetime | None
    until: datetime | None


async def account_books(pool: Pool) -> Sequence[AccountBook]:
    """Return the accounts and modes that have entries."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["account_books"])
    return [
        AccountBook(StripeAccount(row["stripe_account"], row["livemode"]), row["opened_at"])
        for row in rows
    ]


async def stream_entries(
    pool: Pool,
    *,
    choice: JournalFilter,
    rows_ahead: int,
    on_unsequenced: Callable[[int], None],
    on_snapshot: Callable[[Connection], Awaitable[None]] | None = None,
) -> AsyncGenerator[Sequence[StreamedEntry], None]:
    """Yield the chosen entries in the journal's order, at most `rows_ahead` at once.

    `on_unsequenced` hears how many entries have no position yet, and so are left out.
    `on_snapshot` reads what else is to be of the same snapshot, before the first entry.
    """
    async with snapshot(pool) as connection:
        if on_snapshot is not None:
            await on_snapshot(connection)
        left_out = await count_unsequenced(connection, stripe_account=None, livemode=None)
        if left_out:
            on_unsequenced(left_out)
        end = await journal_end(connection)
        for after in range(0, end, _POSITIONS_AT_ONCE):
            cursor = await connection.cursor(
                _SQL["stream_entries"],
                choice.stripe_account,
                choice.livemode,
                choice.since,
                choice.until,
                after,
                _POSITIONS_AT_ONCE,
                timeout=session.REPORT_TIMEOUT_S,
            )
            while rows := await cursor.fetch(rows_ahead):
                yield [(sequenced_entry(dict(row)), row["payout_id"]) for row in rows]


async def journal_rows(
    pool: Pool, *, account: StripeAccount, since_s: int, until_s: int
) -> Sequence[TransactionRow]:
    """Return each fact that stands effective in [since_s, until_s), as its latest version says."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["journal_rows"], *account.columns, since_s, until_s)
    return [_journal_row(dict(row)) for row in rows]


async def journal_rows_of(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str]
) -> Sequence[TransactionRow]:
    """Return these facts, whatever their date, and also what was reversed whole."""
    if not ids:
        return []
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["journal_rows_of"], *account.columns, ids)
    return [_journal_row(dict(row)) for row in rows]


async def find_posted(pool: Pool, *, account: StripeAccount, ids: Sequence[str]) -> frozenset[str]:
    """Return which of these balance transactions have their entry."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["find_posted"], *account.columns, ids)
    return frozenset(row["external_id"] for row in rows)


async def shown_in_snapshot(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str], since: JournalSnapshot
) -> Mapping[str, bool]:
    """Return, of these balance transactions that have their entry, whether `since` shows it."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["shown_in_snapshot"], *account.columns, ids, since.last_batch, since.missing
        )
    return {row["external_id"]: row["was_there"] for row in rows}


async def count_unsequenced(
    connection: Connection, *, stripe_account: str | None, livemode: bool | None
) -> int:
    """Count the entries of an account and mode (any: None) that have no position yet."""
    count: int = await connection.fetchval(_SQL["unsequenced_entries"], stripe_account, livemode)
    return count


async def read_by_chunks(
    pool: Pool, *, choice: JournalFilter, end: int, rows_ahead: int
) -> AsyncGenerator[Sequence[StreamedEntry], None]:
    """Yield the chosen entries up to a position, in order, at most `rows_ahead` at once.

    Each chunk is a statement of its own: between them nothing is held.
    """
    position, ordinal = 1, 0
    while position <= end:
        until = min(end, position + _POSITIONS_AT_ONCE - 1)
        rows = await pool.fetch(
            _SQL["chosen_after"],
            choice.stripe_account,
            choice.livemode,
            choice.since,
            choice.until,
            position,
            ordinal,
            until,
            rows_ahead,
        )
        if len(rows) < rows_ahead:
            position, ordinal = until + 1, 0
        else:
            position, ordinal = rows[-1]["position"], rows[-1]["ordinal"]
        if rows:
            yield [(sequenced_entry(dict(row)), row["payout_id"]) for row in rows]


async def journal_end(connection: Connection) -> int:
    """Return the last position; 0: there is none yet."""
    end: int = await connection.fetchval(_SQL["journal_end"])
    return end


def sequenced_entry(row: Mapping[str, Any]) -> SequencedEntry:
    """Return an entry of the view `journal`, or of a block with its columns."""
    return SequencedEntry(
        entry=journal_entry(row),
        position=row["position"],
        ordinal=row["ordinal"],
        posted_at=row["posted_at"],
    )


def journal_entry(row: Mapping[str, Any]) -> Entry:
    """Return an entry without its place, which it may be yet to have."""
    legs = zip(
        row["ledger_accounts"],
        row["currencies"],
        row["amounts_minor"],
        row["available_ons"],
        strict=True,
    )
    return Entry(
        entry_id=row["entry_id"],
        issuer=row["issuer"],
        external_id=row["external_id"],
        kind=row["kind"],
        revision=row["revision"],
        reverses=row["reverses"],
        stripe_account=row["stripe_account"],
        livemode=row["livemode"],
        type=row["type"],
        reporting_category=row["reporting_category"],
        source_id=row["source_id"],
        effective_at=row["effective_at"],
        postings=tuple(Posting(*leg) for leg in legs),
    )


def _journal_row(row: Mapping[str, Any]) -> TransactionRow:
    # The first posting's account is the Stripe balance that the row moves by its net.
    ledger_account, net = row["ledger_account"], row["net"]
    amount = None if row["amount"] is None else int(row["amount"])
    return TransactionRow(
        id=row["id"],
        created=row["created"],
        fingerprint=row["fingerprint"],
        net=net,
        currency=row["currency"],
        balance_type=balance_type_of(ledger_account) or ledger_account,
        type=row["type"],
        reporting_category=row["reporting_category"],
        source_id=row["source_id"],
        available_on=row["available_on"],
        entry_id=row["entry_id"],
        amount=amount,
        fee=None if amount is None else amount - net,
        is_reversed=row["is_reversed"],
    )
