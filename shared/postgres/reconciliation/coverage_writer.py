"""What comparisons found, kept: windows, and rows of several of them once all their looks are done.

Promises that no two rows of an account are of one window, that a row which becomes part of another
adds what it has to it, and that each call is one transaction: whoever dies in the middle of one has
changed nothing. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from shared.ledger.covered_range import CoveredRange, coalesce_rows, replace_edges
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("coverage_writer")
_ROWS_MAX = 5000
# Rows of before windows were kept as one, to a pass.
_OLD_ROWS_MAX = 20_000
_json = msgspec.json.Encoder().encode


async def write_coverage(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    rows: Sequence[CoveredRange],
    starts: int = 0,
) -> None:
    """Keep what was found of a range of windows, all of which have their row here, in order.

    None becomes one row with windows before `starts`: there each that is not empty is its own.
    """
    if not rows:
        return
    first, until = rows[0].window_no, rows[-1].until
    async with session.transaction(pool) as connection:
        await connection.execute(_SQL["hold"], *_of(account, resource))
        edge_rows = await connection.fetch(_SQL["edges"], *_of(account, resource), first, until)
        edges = [row for row in map(_covered, edge_rows) if row.until > starts]
        await _put(connection, account, resource, replace_edges(edges, rows), gone=edges)


async def write_coverage_apart(
    pool: Pool, *, account: StripeAccount, resource: ResourceName, rows: Sequence[CoveredRange]
) -> None:
    """Keep what was found of windows each of which is a row of its own, whatever lies between."""
    async with session.transaction(pool) as connection:
        await connection.execute(_SQL["hold"], *_of(account, resource))
        await _insert(connection, account, resource, rows)


async def coalesce_coverage(
    pool: Pool,
    *,
    account: StripeAccount,
    resource: ResourceName,
    after: int,
    rows_max: int = _OLD_ROWS_MAX,
) -> None:
    """Make one, of the next rows from the window `after` on, what may be; note how far it got."""
    async with session.transaction(pool) as connection:
        await connection.execute(_SQL["hold"], *_of(account, resource))
        fetched = await connection.fetch(
            _SQL["uncoalesced"], *_of(account, resource), after, rows_max
        )
        before = [_covered(row) for row in fetched]
        known = {(row.window_no, row.window_count) for row in before}
        rows = coalesce_rows(before)
        fresh = [row for row in rows if (row.window_no, row.window_count) not in known]
        still = {(row.window_no, row.window_count) for row in rows}
        gone = [row for row in before if (row.window_no, row.window_count) not in still]
        await connection.execute(
            _SQL["uncover"], *_of(account, resource), 0, 0, [row.window_no for row in gone], []
        )
        await _insert(connection, account, resource, fresh)
        # The last row may go on.
        reached = rows[-1].window_no if rows and len(fetched) == rows_max else None
        await connection.execute(_SQL["coalesced"], *_of(account, resource), reached)


async def _put(
    connection: Connection,
    account: StripeAccount,
    resource: ResourceName,
    rows: Sequence[CoveredRange],
    *,
    gone: Iterable[CoveredRange],
) -> None:
    await connection.execute(
        _SQL["uncover"],
        *_of(account, resource),
        rows[0].window_no,
        rows[-1].until,
        [row.window_no for row in gone],
        [row.window_no for row in rows if row.window_count == 1],
    )
    await _insert(connection, account, resource, rows)


async def _insert(
    connection: Connection,
    account: StripeAccount,
    resource: ResourceName,
    rows: Sequence[CoveredRange],
) -> None:
    for start in range(0, len(rows), _ROWS_MAX):
        batch = rows[start : start + _ROWS_MAX]
        await connection.execute(
            _SQL["write_coverage"],
            *_of(account, resource),
            [row.window_no for row in batch],
            [row.window_count for row in batch],
            [row.settled for row in batch],
            [row.row_count for row in batch],
            [_json(row.sums).decode() for row in batch],
            [row.digest for row in batch],
            [row.next_due_s for row in batch],
            [row.reason for row in batch],
            [row.compared_at for row in batch],
            [row.pass_began_at for row in batch],
        )


def _covered(row: Any) -> CoveredRange:  # noqa: ANN401 - asyncpg's rows have no type
    return CoveredRange(**{**dict(row), "sums": msgspec.json.decode(row["sums"])})


def _of(account: StripeAccount, resource: ResourceName) -> tuple[str, bool, str]:
    return *account.columns, resource
