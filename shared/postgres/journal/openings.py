"""When books begin, and what is known of their openings: made by which command, of which rows.

Promises that the start of books only ever moves back, and that a sum over coverage is by balance
type and currency. Writes no entry. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from shared.ledger.account import BalanceKey, balance_type_of
from shared.ledger.balance_transaction import digest_sum
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.opening import RowSet, balance_of_opening
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.messages.open_command import Opening, read_figures
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("openings")


@dataclass(frozen=True, slots=True)
class MadeOpening:
    """The command that made an opening last, and the entry that stands of it, if one does."""

    opening: Opening
    command_id: str
    entry_id: str | None


@dataclass(frozen=True, slots=True)
class WatchedBalance:
    """Up to which batch an opening's rows are known, and from which date on; None: not watched.

    `left` is what no row explained of its balance then, in minor units.
    """

    after_batch: int | None
    dated_from_s: int | None
    left: int


@dataclass(frozen=True, slots=True)
class LateRow:
    """A row that came late, by what it moves in a balance; `available_on` in unix seconds."""

    balance: BalanceKey
    net: int
    available_on: int


@dataclass(frozen=True, slots=True)
class AccountRowSet:
    """A set of an account's rows: how many, the sum of their fingerprints, net by balance."""

    row_count: int
    digest: int
    nets: Mapping[BalanceKey, int]

    def of(self, balance: BalanceKey) -> RowSet:
        """Return the set as one balance sees it."""
        return RowSet(self.row_count, self.digest, self.nets.get(balance, 0))


async def book_starts(reader: Pool | Connection) -> Mapping[StripeAccount, int]:
    """Return when books begin, in unix seconds, of each account and mode that has had a pass."""
    rows = await reader.fetch(_SQL["book_starts"])
    return {StripeAccount(row["stripe_account"], row["livemode"]): row["starts_s"] for row in rows}


async def note_start(pool: Pool, *, account: StripeAccount, starts_s: int) -> None:
    """Note that rows created before `starts_s` are not posted; an earlier start stays."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_start"], *account.columns, ResourceName.BALANCE_TRANSACTIONS, starts_s
        )


async def last_open_command(pool: Pool, *, issuer: str, object_id: str) -> str | None:
    """Return the command that made an opening last."""
    async with pool.acquire() as connection:
        command_id: str | None = await connection.fetchval(
            _SQL["last_open_command"], issuer, object_id
        )
    return command_id


async def made_openings(
    reader: Pool | Connection, *, account: StripeAccount
) -> Mapping[BalanceKey, MadeOpening]:
    """Return the openings of an account."""
    rows = await reader.fetch(_SQL["made_openings"], *account.columns)
    return {
        balance_of_opening(row["object_id"]): MadeOpening(
            opening=read_figures(msgspec.json.decode(row["figures"])),
            command_id=row["command_id"],
            entry_id=row["entry_id"],
        )
        for row in rows
    }


async def watched_balances(
    reader: Pool | Connection, *, account: StripeAccount
) -> Mapping[BalanceKey, WatchedBalance]:
    """Return the balances that were there when openings were made first."""
    rows = await reader.fetch(_SQL["watched_balances"], *account.columns)
    return {
        (row["balance_type"], row["currency"]): WatchedBalance(
            row["after_batch"], row["dated_from_s"], left=int(row["left_minor"])
        )
        for row in rows
    }


async def watch_balances(
    pool: Pool, *, account: StripeAccount, balances: Sequence[BalanceKey]
) -> None:
    """Note which balances there are as the account's first openings are made."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["watch_balances"], *account.columns, *_columns(balances))


async def note_agreement(
    pool: Pool, *, account: StripeAccount, left: Mapping[BalanceKey, int], batch_id: int
) -> None:
    """Note that the openings are right with all that the journal held up to a batch.

    `left` is what no row explains of each balance, in minor units.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["note_agreement"],
            *account.columns,
            *_columns(list(left)),
            [str(amount) for amount in left.values()],
            batch_id,
        )


async def note_extension(pool: Pool, *, account: StripeAccount, since_s: int) -> None:
    """Note that rows dated before `since_s` are not late: history was extended to them."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["note_extension"], *account.columns, since_s)


async def are_windows_settled(
    pool: Pool, *, account: StripeAccount, first: int, starts: int, until: int
) -> bool:
    """Say whether all windows of [first, until) are settled; each from `starts` on is in a row."""
    async with pool.acquire() as connection:
        settled: bool = await connection.fetchval(
            _SQL["are_windows_settled"],
            *account.columns,
            ResourceName.BALANCE_TRANSACTIONS,
            first,
            starts,
            until,
        )
    return settled


async def unlabelled_windows(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> Sequence[int]:
    """Return the windows of [first, until) whose sums are not by balance type."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["unlabelled_windows"],
            *account.columns,
            ResourceName.BALANCE_TRANSACTIONS,
            first,
            until,
        )
    return [row["window_no"] for row in rows]


async def covered_rows(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> AccountRowSet:
    """Return Stripe's rows in the windows of [first, until), as they were compared last."""
    asked = (*account.columns, ResourceName.BALANCE_TRANSACTIONS, first, until)
    async with pool.acquire() as connection:
        sums = await connection.fetch(_SQL["sums"], *asked)
        digests = await connection.fetch(_SQL["window_digests"], *asked)
    return AccountRowSet(
        row_count=sum(row["row_count"] for row in digests),
        digest=digest_sum(row["digest"] for row in digests),
        nets={(row["balance_type"], row["currency"]): int(row["net"]) for row in sums},
    )


async def window_digests(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> Mapping[tuple[int, int], tuple[int, bytes]]:
    """Return the count and digest that the journal should have, by row, [first, until) each.

    Without those that have a reason: there a person decides.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["window_digests"],
            *account.columns,
            ResourceName.BALANCE_TRANSACTIONS,
            first,
            until,
        )
    return {
        (row["window_no"], row["until"]): (row["row_count"], row["digest"])
        for row in rows
        if row["reason"] is None
    }


async def filled_windows(
    pool: Pool, *, account: StripeAccount, first: int, until: int
) -> Sequence[int]:
    """Return which windows of [first, until) have entries, or begin a row that is not empty."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["filled_windows"], *account.columns, first, until, WINDOW_S
        )
    return [row["window_no"] for row in rows]


async def earlier_rows(pool: Pool, *, account: StripeAccount, before_s: int) -> AccountRowSet:
    """Return the rows from before a start that the journal holds and Stripe has."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["earlier_rows"], *account.columns, before_s)
    nets: dict[BalanceKey, int] = {}
    for row in rows:
        balance = _balance(row["ledger_account"], row["currency"])
        nets[balance] = nets.get(balance, 0) + row["net"]
    return AccountRowSet(len(rows), digest_sum(row["fingerprint"] for row in rows), nets)


async def late_rows(
    pool: Pool,
    *,
    account: StripeAccount,
    watched: WatchedBalance,
    through_batch: int,
    until_s: int,
) -> Sequence[LateRow]:
    """Return what came into the journal since, and is dated before `until_s`."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["late_rows"],
            *account.columns,
            watched.after_batch,
            through_batch,
            watched.dated_from_s or 0,
            until_s,
        )
    return [
        LateRow(
            balance=_balance(row["ledger_account"], row["currency"]),
            net=int(row["net"]),
            available_on=row["available_on"] or 0,
        )
        for row in rows
    ]


async def pending_nets(
    pool: Pool, *, account: StripeAccount, since_s: int, until_s: int, at_s: int
) -> Mapping[BalanceKey, int]:
    """Return by balance the net of the rows created in the span that were pending at `at_s`."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["pending_nets"], *account.columns, since_s, until_s, at_s
        )
    return {_balance(row["ledger_account"], row["currency"]): int(row["net"]) for row in rows}


def _balance(ledger_account: str, currency: str) -> BalanceKey:
    return balance_type_of(ledger_account) or ledger_account, currency


def _columns(balances: Sequence[BalanceKey]) -> tuple[list[str], list[str]]:
    return [balance_type for balance_type, _ in balances], [code for _, code in balances]
