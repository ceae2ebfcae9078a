"""Payouts as they are shown: what Stripe says of each, its members, and what its proof came to.

Promises the contract's keys, amounts in minor units, a payout with its members in one snapshot, and
of one account nothing of another. A payout that Stripe was not asked for yet has the time of its
entry, and its own once it was: between two pages it may move to where it was shown, and never away.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from shared.page import EARLIEST, Page, TimeKey, cut_page, latest_first, rows_to_look_at
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.read_pages import AT_ONCE, looked_to, read_pages
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("payout_reports")

PayoutStatus = Literal["pending", "in_transit", "paid", "failed", "canceled"]
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


@dataclass(frozen=True, slots=True)
class CategorySum:
    """What a payout's members of one reporting category come to; minor units.

    Where Stripe names no category it is the type.
    """

    reporting_category: str
    count: int
    amount: int
    fee: int
    net: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutWithMembers(PayoutRow):
    """One payout, what it paid out by category, and some of its members, or all.

    `next_member`: after which the others follow; None: these were the last.
    """

    categories: Sequence[CategorySum]
    members: Sequence[PayoutMember]
    next_member: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutFilter:
    """Which payouts are asked for; None: any. They were made in [since, until).

    `text` is an id, or how one begins.
    """

    livemode: bool | None = None
    currency: str | None = None
    status: PayoutStatus | None = None
    proof: PayoutProof | None = None
    text: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_filtering(self) -> bool:
        """Say whether a row that is looked at may be one that is not asked for."""
        asked = (self.livemode, self.currency, self.status, self.proof, self.text)
        return any(value is not None for value in asked)


ANY: Final = PayoutFilter()


async def page_payouts(
    pool: Pool,
    *,
    stripe_account: str | None,
    asked: PayoutFilter,
    after: TimeKey | None,
    limit: int,
) -> Page[PayoutRow, TimeKey]:
    """Return the payouts after a key, the newest first: of this account alone, or of all (None)."""
    async with pool.acquire() as connection:
        return await _read_page(
            connection, stripe_account=stripe_account, asked=asked, after=after, limit=limit
        )


async def list_payouts(
    pool: Pool, *, stripe_account: str | None, asked: PayoutFilter
) -> Sequence[PayoutRow]:
    """Return all that are asked for, as of one instant, the newest first."""
    async with snapshot(pool) as connection:
        return await read_pages(
            lambda after: _read_page(
                connection, stripe_account=stripe_account, asked=asked, after=after, limit=AT_ONCE
            )
        )


async def fetch_payout(
    pool: Pool,
    *,
    payout_id: str,
    stripe_account: str | None,
    after: str | None = None,
    limit: int | None = None,
) -> PayoutWithMembers | None:
    """Return a payout with `limit` members after one of them, or with all of them (both None).

    None: this account, or any if it is None, has no payout of this id.
    """
    async with snapshot(pool) as connection:
        row = await connection.fetchrow(_SQL["payout"], stripe_account, payout_id)
        if row is None:
            return None
        key = row["stripe_account"], row["livemode"], payout_id
        categories = await connection.fetch(_SQL["categories"], *key)
        members = await connection.fetch(
            _SQL["members"],
            *key,
            after or "",
            None if limit is None else limit + 1,
            timeout=session.REPORT_TIMEOUT_S,
        )
    page = cut_page(
        [PayoutMember(**dict(member)) for member in members],
        limit=len(members) if limit is None else limit,
        key_of=lambda member: member.balance_transaction_id,
    )
    return PayoutWithMembers(
        **_figures(dict(row)),
        categories=[_category(dict(category)) for category in categories],
        members=page.rows,
        next_member=page.next,
    )


async def _read_page(
    connection: Connection,
    *,
    stripe_account: str | None,
    asked: PayoutFilter,
    after: TimeKey | None,
    limit: int,
) -> Page[PayoutRow, TimeKey]:
    before = latest_first(after=after, until=asked.until)
    rows = await connection.fetch(
        _SQL["page"],
        stripe_account,
        asked.livemode,
        asked.currency,
        asked.status,
        asked.proof,
        asked.text,
        asked.since or EARLIEST,
        before.at,
        before.id,
        rows_to_look_at(limit=limit, is_filtered=asked.is_filtering),
        limit + 1,
    )
    return cut_page(
        [_payout(dict(row)) for row in rows if row["id"] is not None],
        limit=limit,
        key_of=lambda payout: TimeKey(payout.created, payout.id),
        looked_to=looked_to(dict(rows[0])),
    )


def _payout(row: dict[str, Any]) -> PayoutRow:
    figures = _figures(row)
    return PayoutRow(**{name: figures[name] for name in PayoutRow.__dataclass_fields__})


def _category(row: Mapping[str, Any]) -> CategorySum:
    sums = {name: int(row[name]) for name in ("amount", "fee", "net")}
    return CategorySum(reporting_category=row["reporting_category"], count=row["count"], **sums)


def _figures(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose sums, which Postgres has as numeric, are integers."""
    sums = {name: row[name] for name in ("members_net", "in_transit")}
    return row | {name: None if value is None else int(value) for name, value in sums.items()}
