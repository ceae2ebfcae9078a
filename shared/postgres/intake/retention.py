"""What is kept for a time: receipts, how waits ended, dead letters that are settled.

Promises that each call is bounded, by rows or by months, and holds nobody up for long. Must never
touch what the books are made of: nothing here can reach it. Raises PostgresUnavailable.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("retention")
# A call takes less than a second.
ROWS_MAX = 10_000


@dataclass(frozen=True, slots=True)
class DeletedRows:
    """How many rows went, of each kind that goes by rows: of each `rows_max` at most."""

    receipts: int
    waits: int
    letters: int
    rows_max: int = field(default=ROWS_MAX, compare=False)

    @property
    def is_all(self) -> bool:
        """Say whether nothing is left that is old enough."""
        return max(self.receipts, self.waits, self.letters) < self.rows_max


async def make_receipt_months(pool: Pool, *, rows_max: int = ROWS_MAX) -> Sequence[str]:
    """Make the months that receipts may soon be of; return those that were missing."""
    rows = await pool.fetch(_SQL["make_receipt_months"], rows_max)
    return [row["name"] for row in rows]


async def missing_month(pool: Pool) -> str | None:
    """Return the partition that receipts of this month lack; None: there is one."""
    month: str | None = await pool.fetchval(_SQL["missing_month"])
    return month


async def drop_receipt_months(pool: Pool, *, kept_days: int) -> Sequence[str]:
    """Let go of the months whose last event is older than that; return them."""
    rows = await pool.fetch(_SQL["drop_receipt_months"], kept_days)
    return [row["name"] for row in rows]


async def delete_old(pool: Pool, *, kept_days: int, rows_max: int = ROWS_MAX) -> DeletedRows:
    """Delete some of the rows that are older than that."""
    row = await pool.fetchrow(_SQL["delete_old"], kept_days, rows_max)
    assert row is not None, "the function returns one row"
    return DeletedRows(**dict(row), rows_max=rows_max)
