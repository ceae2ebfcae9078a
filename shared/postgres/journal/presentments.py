"""What customers saw of money that Stripe exchanged: kept for the exchange differences.

Most of it is written with the batch that brings it (journal_writer.py). Here is what comes another
way: messages that a version without presentments has posted, and what Stripe is asked for by id.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("presentments")


@dataclass(slots=True)
class PresentmentColumns:
    """What customers saw of exchanged money, as columns; nothing where no source was shown."""

    issuer: list[str] = field(default_factory=list)
    external_id: list[str] = field(default_factory=list)
    stripe_account: list[str] = field(default_factory=list)
    livemode: list[bool] = field(default_factory=list)
    role: list[str] = field(default_factory=list)
    object_id: list[str | None] = field(default_factory=list)
    charge_id: list[str | None] = field(default_factory=list)
    amount: list[int | None] = field(default_factory=list)
    currency: list[str | None] = field(default_factory=list)
    fingerprint: list[bytes] = field(default_factory=list)

    @property
    def arguments(self) -> tuple[Sequence[object], ...]:
        """Return the columns as a statement takes them."""
        return (
            self.issuer,
            self.external_id,
            self.stripe_account,
            self.livemode,
            self.role,
            self.object_id,
            self.charge_id,
            self.amount,
            self.currency,
            self.fingerprint,
        )


@dataclass(frozen=True, slots=True)
class BehindPartition:
    """Messages of a partition that were posted and not kept: from `next_offset` up to `until`."""

    partition: int
    epoch: int
    next_offset: int
    until: int


async def fetch_behind(pool: Pool) -> Sequence[BehindPartition]:
    """Return what is to be read once more of `stripe.balance_transactions`; nothing, as a rule."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["fetch_behind"], CONSUMERS[BALANCE_TRANSACTIONS], BALANCE_TRANSACTIONS
        )
    return [BehindPartition(**dict(row)) for row in rows]


async def save_history(
    pool: Pool, columns: PresentmentColumns, *, behind: BehindPartition, since: int, until: int
) -> int:
    """Keep what messages from `since` up to `until` say; return how many say anything new."""
    async with pool.acquire() as connection:
        saved: int = await connection.fetchval(
            _SQL["save_history"],
            BALANCE_TRANSACTIONS,
            behind.partition,
            behind.epoch,
            since,
            until,
            *columns.arguments,
        )
    return saved


async def save(pool: Pool, columns: PresentmentColumns) -> None:
    """Keep what was read by id."""
    async with pool.acquire() as connection:
        await connection.fetchval(_SQL["save_presentments"], *columns.arguments)


async def ask(pool: Pool, *, rows_max: int, again_s: float) -> int:
    """Have Stripe asked for what is not known, each row once in `again_s`; return for how many."""
    async with pool.acquire() as connection:
        count: int = await connection.fetchval(_SQL["ask_for_presentments"], rows_max, again_s)
    return count


async def was_asked(pool: Pool, *, issuer: str, external_id: str) -> bool:
    """Say whether Stripe was asked for this one lately, rather than because of a copy."""
    async with pool.acquire() as connection:
        asked: bool = await connection.fetchval(_SQL["was_asked"], issuer, external_id)
    return asked
