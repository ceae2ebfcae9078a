"""The state of the ledger as a whole, for gauges: what is open, how old, whether it is sound.

Promises figures whose cost does not grow with the journal, and changes nothing.
Raises PostgresUnavailable.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("ledger_health")


@dataclass(frozen=True, slots=True)
class LedgerHealth:
    """One look at everything; ages in seconds, 0 when there is nothing of the kind."""

    dead_letters_open: int
    unsequenced: int
    oldest_awaiting_s: float
    oldest_unsettled_s: float
    # Accounts, modes and currencies whose ledger accounts do not sum to zero together.
    unbalanced: int
    # Windows of Stripe's time since 1970 up to the last compared one, of whoever is behind most.
    compared_windows: int | None


@dataclass(frozen=True, slots=True)
class SealAudit:
    """What recomputing the seals of some positions showed; `through` is the last of them."""

    checked: int
    through: int
    bad: int
    first_bad: int | None


async def read_health(pool: Pool, *, configured: Sequence[StripeAccount]) -> LedgerHealth:
    """Look at everything once; `configured` are the accounts that are compared."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            _SQL["read_health"],
            *array_columns(configured),
        )
    assert row is not None, "a row of scalars"
    return LedgerHealth(
        dead_letters_open=row["dead_letters_open"],
        unsequenced=row["unsequenced"],
        oldest_awaiting_s=float(row["oldest_awaiting_s"]),
        oldest_unsettled_s=float(row["oldest_unsettled_s"]),
        unbalanced=row["unbalanced"],
        compared_windows=row["compared_windows"],
    )


async def audit_seals(pool: Pool, *, after: int, positions_max: int) -> SealAudit:
    """Recompute the seals of the next positions after one."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["audit_seals"], after, positions_max)
    assert row is not None, "an aggregate"
    return SealAudit(**dict(row))
