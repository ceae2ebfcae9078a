"""Which windows of Stripe's time were compared, and which are to be compared now.

Promises that what is settled is a row: nothing here infers coverage from a cursor. Windows are
numbered as in `shared/ledger/covered_range.py`; times that go in are unix seconds.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from shared.ledger.covered_range import WINDOW_S, DueRange
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("coverage")
_json = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class KnownWindow:
    """What is kept of a window, or of several as one, the first of them `window_no`.

    `pass_began_at` names the pass that compared it last, of several the oldest.
    """

    window_no: int
    settled: bool
    row_count: int
    digest: bytes
    pass_began_at: datetime | None
    window_count: int = 1


async def due_ranges(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    first: int,
    starts: int,
    until: int,
    now: datetime,
    horizon_s: int,
) -> Sequence[DueRange]:
    """Return the ranges of [first, until) that are due for a comparison now, in their order.

    Windows without a row are due from `starts` on; before it they are empty. `now` is by Stripe's
    clock. What is older than `horizon_s` has had its last look.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["due_ranges"],
            *_of(account, resource),
            first,
            starts,
            until,
            now,
            horizon_s,
            WINDOW_S,
        )
    return [DueRange(**dict(row)) for row in rows]


async def answer_looks(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    proved_at: datetime,
    since: int,
    ages_s: Sequence[int],
    every_age_s: Sequence[int],
) -> None:
    """Note that a proof at `proved_at` answers the looks at `ages_s` that were due by then.

    `every_age_s` are the ages of all looks, `proved_at` is by Stripe's clock. Windows before
    `since` stay as they are.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["answer_looks"],
            *_of(account, resource),
            proved_at,
            list(ages_s),
            list(every_age_s),
            since,
            WINDOW_S,
        )


async def is_past_due(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    now: datetime,
    horizon_s: int,
) -> bool:
    """Tell whether history before `starts_at` is to be read now; `now` is by Stripe's clock.

    What is older than `horizon_s` has had its last look.
    """
    async with pool.acquire() as connection:
        is_due: bool = await connection.fetchval(
            _SQL["is_past_due"], *_of(account, resource), now, horizon_s
        )
    return is_due


async def past_read(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    covers_from_s: int,
    began_at: datetime,
    next_due_s: int | None,
) -> None:
    """Note that history before `starts_at` was read whole, by a pass that began at `began_at`.

    It reaches back to `covers_from_s`, and is due again at `next_due_s`, if ever.
    """
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["past_read"], *_of(account, resource), covers_from_s, began_at, next_due_s
        )


async def known_windows(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, windows: Sequence[int]
) -> Mapping[int, KnownWindow]:
    """Return what is kept of each of these windows that a row covers."""
    if not windows:
        return {}
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["known_windows"], *_of(account, resource), windows)
    return {
        row["asked_no"]: KnownWindow(
            window_no=row["window_no"],
            settled=row["settled"],
            row_count=row["row_count"],
            digest=row["digest"],
            pass_began_at=row["pass_began_at"],
            window_count=row["window_count"],
        )
        for row in rows
    }


async def read_whole(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, edges: Sequence[int]
) -> Sequence[tuple[int, int]]:
    """Return the rows, as [first, until), that are not empty and lie across one of these edges.

    Such a row can only be read whole. An edge is the window that begins there.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["read_whole"], *_of(account, resource), edges)
    return [(row["first"], row["until"]) for row in rows]


async def windows_between(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, first: int, until: int
) -> Sequence[int]:
    """Return the windows of [first, until) that have a row."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["windows_between"], *_of(account, resource), first, until
        )
    return [row["window_no"] for row in rows]


async def count_rows(pool: Pool, *, account: StripeAccount, resource: ResourceName) -> int:
    """Count the rows that Stripe had in all windows."""
    async with pool.acquire() as connection:
        rows: int = await connection.fetchval(_SQL["row_count"], *_of(account, resource))
    return rows


async def window_after_rows(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, rows: int
) -> int | None:
    """Return the window in which the `rows` newest rows end; None if there are not as many."""
    async with pool.acquire() as connection:
        window_no: int | None = await connection.fetchval(
            _SQL["window_after_rows"], *_of(account, resource), rows
        )
    return window_no


async def window_of_rows_before(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, before: int, rows: int
) -> int | None:
    """Return where the `rows` newest rows before a window begin; None if there are not as many."""
    async with pool.acquire() as connection:
        window_no: int | None = await connection.fetchval(
            _SQL["window_of_rows_before"], *_of(account, resource), before, rows
        )
    return window_no


async def count_rows_between(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, first: int, until: int
) -> int:
    """Count the rows that Stripe had in the windows [first, until)."""
    async with pool.acquire() as connection:
        rows: int = await connection.fetchval(
            _SQL["rows_between"], *_of(account, resource), first, until
        )
    return rows


async def unsettled_windows(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, passes_min: int = 0
) -> Sequence[int]:
    """Return the windows that `passes_min` passes in a row left unsettled, oldest first."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["unsettled_windows"], *_of(account, resource), passes_min
        )
    return [row["window_no"] for row in rows]


async def disputed_windows(pool: Pool, *, account: StripeAccount) -> Sequence[int]:
    """Return the windows of unsettled discrepancies, in their order."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["disputed_windows"], *account.columns, WINDOW_S)
    return [row["window_no"] for row in rows]


async def oldest_covered(
    pool: Pool, *, account: StripeAccount, resource: ResourceName
) -> int | None:
    """Return the oldest window that was ever compared."""
    async with pool.acquire() as connection:
        window_no: int | None = await connection.fetchval(
            _SQL["oldest_covered"], *_of(account, resource)
        )
    return window_no


def _of(account: StripeAccount, resource: ResourceName) -> tuple[str, bool, str]:
    return *account.columns, resource
