"""Rows of coverage made up for tests, each window told from any other by its digest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeAlias

import asyncpg

from services.reconciler.coverage.coverage_rows import empty_window, tiles
from services.reconciler.windows import REVERIFY_AGES_S, start_s
from shared.ledger.balance_transaction import digest_bytes
from shared.ledger.covered_range import WINDOWS_A_DAY, CoveredRange
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import coverage_writer

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

STRIPE_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
BEGAN_AT = datetime(2026, 3, 1, tzinfo=UTC)
DAY = 20_000 * WINDOWS_A_DAY  # the first window of one


def filled_window(
    window_no: int, *, compared_at: datetime, row_count: int = 1, settled: bool = True
) -> CoveredRange:
    empty = empty_window(window_no, compared_at=compared_at, pass_began_at=BEGAN_AT)
    return replace(
        empty,
        settled=settled,
        reason=None if settled else "in flight",
        row_count=row_count,
        sums={"payments:usd": window_no, "payments:eur": -row_count},
        digest=digest_bytes(-1 - window_no),
    )


def old_enough(until: int) -> datetime:
    """Return an instant at which all windows before `until` have had their last look."""
    return datetime.fromtimestamp(start_s(until) + REVERIFY_AGES_S[-1], UTC)


async def cover_range(
    pool: Pool,
    first: int,
    until: int,
    filled: Mapping[int, CoveredRange] | None = None,
    *,
    compared_at: datetime,
    account: StripeAccount = STRIPE_ACCOUNT,
) -> None:
    rows = tiles(
        first=first,
        until=until,
        filled=filled or {},
        compared_at=compared_at,
        pass_began_at=BEGAN_AT,
    )
    await coverage_writer.write_coverage(
        pool, account=account, resource=ResourceName.BALANCE_TRANSACTIONS, rows=rows
    )


async def rows_of(
    owner: Owner, account: StripeAccount = STRIPE_ACCOUNT
) -> Sequence[asyncpg.Record]:
    return await owner.fetch(
        "SELECT window_no, window_count, settled, row_count, digest FROM tieout.coverage"
        " WHERE stripe_account = $1 ORDER BY window_no",
        account.id,
    )


async def bounds_of(owner: Owner) -> Sequence[tuple[int, int, int]]:
    return [
        (row["window_no"] - DAY, row["window_no"] + row["window_count"] - DAY, row["row_count"])
        for row in await rows_of(owner)
    ]
