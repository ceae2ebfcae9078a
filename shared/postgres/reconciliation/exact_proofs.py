"""When each balance of an account was last proved exactly.

Promises one row a balance, and never an older proof in the place of a newer one.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("exact_proofs")


@dataclass(frozen=True, slots=True)
class ExactProof:
    """An exact proof of a balance at Stripe's instant; `unexplained` in minor units."""

    balance_type: str
    currency: str
    proved_at: datetime
    unexplained: int


async def save_proofs(pool: Pool, *, account: StripeAccount, proofs: Sequence[ExactProof]) -> None:
    """Keep these as the last ones of their balances."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["save_proofs"],
            *account.columns,
            [proof.balance_type for proof in proofs],
            [proof.currency for proof in proofs],
            [proof.proved_at for proof in proofs],
            [str(proof.unexplained) for proof in proofs],
        )


async def proved_balances(pool: Pool, *, account: StripeAccount) -> Sequence[tuple[str, str]]:
    """Name by type and currency the balances that were ever proved exactly."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["proved_balances"], *account.columns)
    return [(row["balance_type"], row["currency"]) for row in rows]


async def standing_since(
    pool: Pool, *, account: StripeAccount
) -> Mapping[tuple[str, str], datetime]:
    """Return by balance type and currency since when an exact proof without a difference stands."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["standing_since"], *account.columns, ResourceName.BALANCE_TRANSACTIONS
        )
    return {(row["balance_type"], row["currency"]): row["proved_at"] for row in rows}


async def oldest_proof_at(pool: Pool, *, accounts: Sequence[StripeAccount]) -> datetime | None:
    """Return the oldest of all these accounts' last exact proofs; None: one was never made."""
    async with pool.acquire() as connection:
        at: datetime | None = await connection.fetchval(
            _SQL["oldest_proof_at"],
            *array_columns(accounts),
        )
    return at
