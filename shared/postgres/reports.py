"""What the command line shows of the ledger: listings, as the contract names their keys.

Promises that each listing is one snapshot, read as a role that can change nothing. Never rounds:
amounts are integers in minor units.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.messages.topics import CONSUMERS, EVENTS
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("reports")


@dataclass(frozen=True, slots=True)
class TrialBalanceRow:
    """A ledger account's balance in minor units, debit positive."""

    stripe_account: str
    livemode: bool
    ledger_account: str
    currency: str
    balance: int


@dataclass(frozen=True, slots=True)
class TrialBalancePeriod:
    """A ledger account's balance as a period begins and as it ends; `balance` is the latter."""

    stripe_account: str
    livemode: bool
    ledger_account: str
    currency: str
    balance: int
    opening: int
    closing: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits where; `answerable` of the wanted rows Stripe could answer now.

    `commands_ready` of the waiting commands wait for no entry. `oldest_unsettled_at` is since when
    the window is unsettled that has been so longest, of the accounts that are configured. The
    other `oldest_…_at` say since when the oldest waits of what is counted; None: nothing does.
    """

    wanted: int
    awaiting: int
    answerable: int
    unsequenced: int
    exchange_is_due: bool
    dead_letters: int
    commands_waiting: int
    commands_ready: int
    last_event_at: datetime | None
    oldest_unsettled_at: datetime | None
    oldest_wanted_at: datetime | None
    oldest_awaiting_at: datetime | None
    oldest_unsequenced_at: datetime | None


@dataclass(frozen=True, slots=True)
class AccountBacklog:
    """How much of one account waits where, and since when; `last_event_at` is of its own events."""

    wanted: int
    awaiting: int
    open_discrepancies: int
    dead_letters: int
    commands_waiting: int
    last_event_at: datetime | None
    oldest_unsettled_at: datetime | None
    oldest_wanted_at: datetime | None
    oldest_awaiting_at: datetime | None


async def fetch_trial_balance(
    pool: Pool,
    *,
    as_of: datetime | None,
    stripe_account: str | None,
    livemode: bool | None = None,
) -> Sequence[TrialBalanceRow]:
    """Return each ledger account's balance, now or of the entries effective before `as_of`.

    Of one Stripe account and mode alone, or of all (None).
    """
    async with snapshot(pool) as connection:
        return await _trial_balance(connection, (stripe_account, livemode), as_of=as_of)


async def fetch_period(
    pool: Pool,
    *,
    since: datetime | None,
    until: datetime | None,
    stripe_account: str | None,
    livemode: bool | None = None,
) -> Sequence[TrialBalancePeriod]:
    """Return each ledger account's balance as [since, until) begins and ends, in one snapshot.

    Without `since` a period begins with the books, at nothing; without `until` it ends now. Of one
    Stripe account and mode alone, or of all (None).
    """
    books = (stripe_account, livemode)
    async with snapshot(pool) as connection:
        before = [] if since is None else await _trial_balance(connection, books, as_of=since)
        after = await _trial_balance(connection, books, as_of=until)
    opening = {_of(row): row.balance for row in before}
    closing = {_of(row): row.balance for row in after}
    return [
        TrialBalancePeriod(
            *key,
            balance=closing.get(key, 0),
            opening=opening.get(key, 0),
            closing=closing.get(key, 0),
        )
        for key in sorted({*opening, *closing})
    ]


async def _trial_balance(
    connection: Connection, books: tuple[str | None, bool | None], *, as_of: datetime | None
) -> Sequence[TrialBalanceRow]:
    rows = (
        await connection.fetch(_SQL["trial_balance"], *books)
        if as_of is None
        else await connection.fetch(
            _SQL["trial_balance_as_of"], *books, as_of, timeout=session.REPORT_TIMEOUT_S
        )
    )
    return [TrialBalanceRow(**{**dict(row), "balance": int(row["balance"])}) for row in rows]


def _of(row: TrialBalanceRow) -> tuple[str, bool, str, str]:
    return row.stripe_account, row.livemode, row.ledger_account, row.currency


async def read_backlog(pool: Pool, *, configured: Sequence[StripeAccount] | None = None) -> Backlog:
    """Return what waits in Postgres; `configured` are the accounts, None if nobody knows."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            _SQL["status"],
            *array_columns(configured),
            CONSUMERS[EVENTS],
        )
    assert row is not None, "a row of scalars"
    return Backlog(**dict(row))


async def read_account_backlog(
    pool: Pool, *, stripe_account: str, configured: Sequence[StripeAccount] | None
) -> AccountBacklog:
    """Return what waits of one account, in both modes; `configured` are the accounts, if known."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            _SQL["account_status"], stripe_account, *array_columns(configured)
        )
    assert row is not None, "a row of scalars"
    return AccountBacklog(**dict(row))


async def entries_by_origin(pool: Pool, *, since: datetime) -> Mapping[str, int]:
    """Count the entries effective since then by who asked for them: webhook, reconciler, …."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["entries_by_origin"], since)
    return {row["origin"]: row["entries"] for row in rows}
