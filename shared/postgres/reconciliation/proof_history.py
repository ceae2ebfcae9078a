"""Both sides of a period's proof: what coverage says Stripe had, and what the journal says.

Promises that Stripe's side is read from coverage alone, and the ledger's from the journal alone.
Each function reads by the connection that it is lent, so that a report is of one snapshot.
Raises PostgresUnavailable.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shared.ledger.account import BalanceKey, balance_type_of
from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.ledger.period_proof import Movement
from shared.ledger.posting_rules import FEE_ACCOUNTS
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("proof_history")
_FEES: Final = sorted({str(account) for account in FEE_ACCOUNTS.values()})


@dataclass(frozen=True, slots=True)
class Reach:
    """From where to where coverage holds an account's rows; None while history is imported.

    Windows from `starts_at` on have rows, up to the window `until`. Before, one without a row is
    empty; that was read at `past_read_at`, by Postgres's clock as `now` is.
    """

    starts_at: datetime | None
    covers_from_at: datetime | None
    past_read_at: datetime | None
    until: int | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Covered:
    """What coverage has of a range of windows.

    `compared` counts the windows that were read, `settled` those that are settled too.
    `compared_at` is since when none was compared again. Across an end lies a row that `is_cut`.
    """

    windows: int
    compared: int
    settled: int
    compared_at: datetime | None
    is_cut: bool
    is_unlabelled: bool


async def known_accounts(
    reader: Pool | Connection, *, stripe_account: str | None
) -> Sequence[StripeAccount]:
    """Return every account and mode that has books, or a sync: of one account, or of all (None)."""
    rows = await reader.fetch(_SQL["accounts"], stripe_account)
    return [StripeAccount(row["stripe_account"], row["livemode"]) for row in rows]


async def known_balances(connection: Connection, account: StripeAccount) -> Collection[BalanceKey]:
    """Return the Stripe balances that the ledger has of an account, at whatever time."""
    rows = await connection.fetch(_SQL["balances"], *account.columns)
    return {_key(row["ledger_account"], row["currency"]) for row in rows}


async def reach_of_coverage(connection: Connection, account: StripeAccount) -> Reach:
    """Return how far coverage of an account reaches."""
    row = await connection.fetchrow(_SQL["reach"], *account.columns)
    assert row is not None, "a row of scalars"
    return Reach(**dict(row))


async def covered_windows(
    connection: Connection, account: StripeAccount, *, first: int, starts: int, until: int
) -> Covered:
    """Say what is known of the windows [first, until); each from `starts` on has a row."""
    edge = min(max(first, starts), until)
    row = await connection.fetchrow(_SQL["covered"], *account.columns, first, edge, until)
    assert row is not None, "a row of sums"
    compared = edge - first + row["compared"]
    return Covered(
        windows=until - first,
        compared=compared,
        settled=compared - row["unsettled"],
        compared_at=row["compared_at"],
        is_cut=row["is_cut"],
        is_unlabelled=row["is_unlabelled"],
    )


async def daily_sums(
    connection: Connection, account: StripeAccount, *, first: int, until: int
) -> Mapping[int, Mapping[BalanceKey, int]]:
    """Return the net of Stripe's rows in the windows [first, until) by UTC day since 1970."""
    rows = await connection.fetch(
        _SQL["stripe_sums"],
        *account.columns,
        first,
        until,
        WINDOWS_A_DAY,
        timeout=session.REPORT_TIMEOUT_S,
    )
    days: dict[int, dict[BalanceKey, int]] = {}
    for row in rows:
        key = row["balance_type"], row["currency"]
        days.setdefault(row["day"], {})[key] = int(row["net"])
    return days


async def ledger_balances(
    connection: Connection, account: StripeAccount, *, at: datetime
) -> Mapping[BalanceKey, int]:
    """Return the ledger's Stripe balances of the entries effective before `at`."""
    rows = await connection.fetch(
        _SQL["ledger_balances"], *account.columns, at, timeout=session.REPORT_TIMEOUT_S
    )
    return {_key(row["ledger_account"], row["currency"]): int(row["amount_minor"]) for row in rows}


async def movements(
    connection: Connection, account: StripeAccount, *, since: datetime, until: datetime
) -> Mapping[BalanceKey, Sequence[Movement]]:
    """Return what the entries effective in [since, until) did to each balance, by category."""
    rows = await connection.fetch(
        _SQL["movements"],
        *account.columns,
        since,
        until,
        _FEES,
        timeout=session.REPORT_TIMEOUT_S,
    )
    moved: dict[BalanceKey, list[Movement]] = {}
    for row in rows:
        net, fee = int(row["net"]), int(row["fee"])
        moved.setdefault(_key(row["ledger_account"], row["currency"]), []).append(
            Movement(
                reporting_category=row["reporting_category"],
                count=int(row["count"]),
                amount=net + fee,
                fee=fee,
                net=net,
            )
        )
    return moved


async def first_unsettled(connection: Connection, account: StripeAccount) -> int | None:
    """Return the first window that is not settled."""
    window_no: int | None = await connection.fetchval(_SQL["first_unsettled"], *account.columns)
    return window_no


async def unexamined(
    connection: Connection, account: StripeAccount, *, batches_max: int
) -> tuple[bool, datetime | None]:
    """Return the date of the earliest entry that no pass has held against coverage yet.

    Before it: whether there are more batches of such entries than `batches_max`.
    """
    row = await connection.fetchrow(_SQL["unexamined"], *account.columns, batches_max)
    assert row is not None, "a row of scalars"
    return row["are_more"], row["first_at"]


def _key(ledger_account: str, currency: str) -> BalanceKey:
    return balance_type_of(ledger_account) or ledger_account, currency
