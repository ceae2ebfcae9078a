"""When each balance of an account was last proved exactly.

Promises one row a balance, and never an older proof in the place of a newer one.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.account import BalanceKey
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

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


async def standing_since(pool: Pool, *, account: StripeAccount) -> Mapping[BalanceKey, datetime]:
    """Return by balance type and currency since when an exact proof without a difference stands."""
    return (await standing_in_accounts(pool, accounts=[account])).get(account, {})


async def standing_in_accounts(
    reader: Pool | Connection, *, accounts: Sequence[StripeAccount]
) -> Mapping[StripeAccount, Mapping[BalanceKey, datetime]]:
    """Return the same of several accounts; one of which no proof stands is left out."""
    rows = await reader.fetch(
        _SQL["standing_since"], *array_columns(accounts), ResourceName.BALANCE_TRANSACTIONS
    )
    standing: dict[StripeAccount, dict[BalanceKey, datetime]] = {}
    for row in rows:
        of_account = standing.setdefault(StripeAccount(row["stripe_account"], row["livemode"]), {})
        of_account[row["balance_type"], row["currency"]] = row["proved_at"]
    return standing


async def oldest_proof_at(pool: Pool, *, accounts: Sequence[StripeAccount]) -> datetime | None:
    """Return the oldest of all these accounts' last exact proofs; None: one was never made."""
    oldest: datetime | None = None
    for at in (await oldest_proofs(pool, accounts=accounts)).values():
        if at is None:
            return None
        oldest = at if oldest is None else min(oldest, at)
    return oldest


async def oldest_proofs(
    pool: Pool, *, accounts: Sequence[StripeAccount]
) -> Mapping[StripeAccount, datetime | None]:
    """Return of each account the oldest of its balances' last exact proofs; None: one has none."""
    rows = await pool.fetch(_SQL["oldest_proofs"], *array_columns(accounts))
    return {StripeAccount(row["stripe_account"], row["livemode"]): row["proved_at"] for row in rows}
