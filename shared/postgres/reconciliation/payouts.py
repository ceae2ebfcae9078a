"""Payouts as Stripe states them, their members, and what their proofs came to.

Promises that an older answer of Stripe's never replaces a newer one, and that a payout's members
are replaced whole. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

import msgspec

from shared.error_text import shortened
from shared.ledger.payout import Payout
from shared.ledger.payout_members import (
    FreeBatch,
    FreeRow,
    PayoutMember,
    PayoutVerdict,
    ProvablePayout,
)
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("payouts")
_json = msgspec.json.Encoder().encode
_REASON_CHARS_MAX = 500


@dataclass(frozen=True, slots=True)
class ReadingState:
    """Where the reading of an account's payouts is; `now` is by Postgres's clock.

    History is listed back to `listed_back_to`, and was wholly at `history_listed_at`; what is not
    final was created since `oldest_open_at`, or long ago.
    """

    now: datetime
    posts_from_at: datetime | None
    listed_back_to: datetime | None
    history_listed_at: datetime | None
    newest_at: datetime | None
    oldest_open_at: datetime | None


@dataclass(frozen=True, slots=True)
class PayoutCount:
    """How many payouts of an account have a proof; `late` are not proved after three days."""

    account: StripeAccount
    proof: PayoutVerdict
    count: int
    late: int


async def accounts_due(
    pool: Pool, *, accounts: Sequence[StripeAccount]
) -> Mapping[StripeAccount, bool]:
    """Return the accounts whose payouts are due, longest due first, and whether for a list."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["accounts_due"], *array_columns(accounts))
    return {StripeAccount(row["stripe_account"], row["livemode"]): row["lists"] for row in rows}


async def reading_state(pool: Pool, *, account: StripeAccount) -> ReadingState | None:
    """Return where the reading is; None before the account's first pass."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["state"], *account.columns)
    return None if row is None else ReadingState(**dict(row))


async def save_payouts(
    pool: Pool,
    *,
    account: StripeAccount,
    payouts: Sequence[Payout],
    read_at: datetime,
    next_proof_at: Mapping[str, datetime],
) -> None:
    """Keep what Stripe states of payouts, and when each is proved first, by its id."""
    if not payouts:
        return
    stated = [
        {
            **asdict(payout),
            "next_read_at": payout.next_read_at(now=read_at),
            "next_proof_at": next_proof_at[payout.id],
        }
        for payout in payouts
    ]
    async with pool.acquire() as connection:
        await connection.execute(_SQL["save"], *account.columns, read_at, _json(stated).decode())


async def adopt_payouts(
    pool: Pool,
    *,
    account: StripeAccount,
    since: datetime,
    read_again_at: datetime,
    prove_at: datetime,
    reason: str,
) -> None:
    """Keep the journal's payouts since an instant that Stripe said nothing of, and why."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["adopt"], *account.columns, since, read_again_at, prove_at, reason
        )


async def overdue_payouts(pool: Pool, *, account: StripeAccount, rows_max: int) -> Sequence[str]:
    """Return payouts that are due to be read, those first that are due longest."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["overdue"], *account.columns, rows_max)
    return [row["payout_id"] for row in rows]


async def postpone_reading(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str], until: datetime
) -> None:
    """Note that Stripe had nothing to say of these payouts, and when it is asked again."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["postpone"], *account.columns, ids, until)


async def postpone_all_reading(pool: Pool, *, account: StripeAccount, until: datetime) -> None:
    """Note that Stripe may not be asked for payouts, and when those that are due are again."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["postpone_all"], *account.columns, until)


async def provable_payouts(
    pool: Pool, *, account: StripeAccount, rows_max: int
) -> Sequence[ProvablePayout]:
    """Return the payouts that are due to be proved, the newest first."""
    return await _provable(pool, "provable", account=account, rows_max=rows_max)


async def inferable_payouts(
    pool: Pool, *, account: StripeAccount, rows_max: int
) -> Sequence[ProvablePayout]:
    """Return the payouts whose members are due to be inferred, the oldest first."""
    return await _provable(pool, "inferable", account=account, rows_max=rows_max)


async def _provable(
    pool: Pool, block: str, *, account: StripeAccount, rows_max: int
) -> Sequence[ProvablePayout]:
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL[block], *account.columns, rows_max)
    return [ProvablePayout(**dict(row)) for row in rows]


async def save_members(
    pool: Pool,
    *,
    account: StripeAccount,
    payout_id: str,
    members: Sequence[PayoutMember],
    is_inferred: bool,
    read_at: datetime | None,
) -> None:
    """Keep what is in a payout now, without its own row, in the place of what was kept.

    `read_at` is when Stripe listed it; None: nobody did.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["save_members"],
            *account.columns,
            payout_id,
            [member.id for member in members],
            [member.type for member in members],
            [member.reporting_category for member in members],
            [member.source_id for member in members],
            [member.amount for member in members],
            [member.fee for member in members],
            [member.net for member in members],
            is_inferred,
            read_at,
        )


async def held_elsewhere(
    pool: Pool, *, account: StripeAccount, payout_id: str, ids: Sequence[str]
) -> Mapping[str, str]:
    """Return which of these rows Stripe lists of another payout too, and of which."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["held_elsewhere"], *account.columns, payout_id, ids)
    return {row["balance_transaction_id"]: row["payout_id"] for row in rows}


async def left_over(
    pool: Pool, *, account: StripeAccount, payout: ProvablePayout, net: int
) -> Mapping[str, int]:
    """Return rows of the journal that moved just `net` before the payout, and are in none."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["left_over"],
            *account.columns,
            payout.payout_id,
            net,
            payout.currency,
            payout.created,
        )
    return {row["id"]: row["net"] for row in rows}


async def free_rows(
    pool: Pool, *, account: StripeAccount, payout: ProvablePayout, rows_at_once: int
) -> AsyncGenerator[FreeBatch, None]:
    """Yield what a payout without a list may have paid out, by age, of so many rows read at once.

    Each batch is a statement of its own, so that none lasts as long as the account is busy.
    """
    of_payout = (*account.columns, payout.payout_id, payout.currency, payout.created)
    async with pool.acquire() as connection:
        reached_at = await connection.fetchval(_SQL["free_since"], *of_payout)
    reached_id, rows_read = "", rows_at_once
    while rows_read == rows_at_once:
        async with pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["free_rows"], *of_payout, rows_at_once, reached_at, reached_id
            )
        rows_read = len(rows)
        if rows:
            reached_at, reached_id = rows[-1]["effective_at"], rows[-1]["id"]
            free = [_free_row(dict(row)) for row in rows if row["is_free"]]
            yield FreeBatch(rows=free, reached_at=reached_at)


def _free_row(row: Mapping[str, Any]) -> FreeRow:
    return FreeRow(**{field.name: row[field.name] for field in fields(FreeRow)})


async def save_proof(
    pool: Pool,
    *,
    account: StripeAccount,
    payout_id: str,
    proof: PayoutVerdict,
    reason: str | None,
    tries: int,
    again_s: float | None,
) -> None:
    """Keep what a proof came to, and in how many seconds it is made again; None: never."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["save_proof"],
            *account.columns,
            payout_id,
            proof,
            None if reason is None else shortened(reason, chars_max=_REASON_CHARS_MAX),
            tries,
            again_s,
        )


async def payout_counts(pool: Pool, *, accounts: Sequence[StripeAccount]) -> Sequence[PayoutCount]:
    """Count the accounts' payouts by their proof."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["counts"], *array_columns(accounts))
    return [
        PayoutCount(
            account=StripeAccount(row["stripe_account"], row["livemode"]),
            proof=row["proof"],
            count=row["count"],
            late=row["late"],
        )
        for row in rows
    ]
