"""Payouts as they are shown: what Stripe says of each, its members, and what its proof came to.

Promises the contract's keys, amounts in minor units, and a payout with its members in one snapshot.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot

_SQL = blocks("payout_reports")

PayoutProof = Literal["proved", "waiting", "inferred", "drift"]
# Where the money is now, as Stripe says; `unknown`: it was sent, and Stripe was not asked for more.
Whereabouts = Literal["on_the_way", "paid", "failed", "returned", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutRow:
    """One payout; `amount` is positive when money leaves Stripe.

    `member_count` and `members_net` are without its own balance transaction; None: not read yet.
    `in_transit` is what its entries have on Assets:PayoutsInTransit. `status` is None while Stripe
    was not asked for the payout itself.
    """

    id: str
    stripe_account: str
    livemode: bool
    currency: str
    amount: int
    status: str | None
    method: str | None
    automatic: bool | None
    created: datetime
    arrival_date: datetime | None
    entry_id: str | None
    member_count: int | None
    members_net: int | None
    proof: PayoutProof
    proved_at: datetime | None
    reason: str | None
    whereabouts: Whereabouts
    bank_reference: str | None
    statement_descriptor: str | None
    balance_transaction_id: str | None
    failure_entry_id: str | None
    original_payout: str | None
    reversed_by: str | None
    in_transit: int


@dataclass(frozen=True, slots=True)
class PayoutMember:
    """A balance transaction that a payout paid out; `entry_id` is None where no entry stands."""

    balance_transaction_id: str
    type: str
    reporting_category: str
    source_id: str | None
    amount: int
    fee: int
    net: int
    entry_id: str | None
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutWithMembers(PayoutRow):
    """One payout, and what it paid out."""

    members: Sequence[PayoutMember]


async def list_payouts(
    pool: Pool,
    *,
    status: str | None,
    proof: PayoutProof | None,
    since: datetime | None,
    until: datetime | None,
) -> Sequence[PayoutRow]:
    """Return those of a status and a proof (any: None), made in [since, until), newest first."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["payouts"], status, proof, since, until, timeout=session.REPORT_TIMEOUT_S
        )
    return [PayoutRow(**_figures(dict(row))) for row in rows]


async def fetch_payout(pool: Pool, payout_id: str) -> PayoutWithMembers | None:
    """Return a payout with its members; None: no account has one of this id."""
    async with snapshot(pool) as connection:
        row = await connection.fetchrow(_SQL["payout"], payout_id)
        if row is None:
            return None
        members = await connection.fetch(
            _SQL["members"],
            row["stripe_account"],
            row["livemode"],
            payout_id,
            timeout=session.REPORT_TIMEOUT_S,
        )
    return PayoutWithMembers(
        **_figures(dict(row)), members=[PayoutMember(**dict(member)) for member in members]
    )


def _figures(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose sums, which Postgres has as numeric, are integers."""
    sums = {name: row[name] for name in ("members_net", "in_transit")}
    return row | {name: None if value is None else int(value) for name, value in sums.items()}
