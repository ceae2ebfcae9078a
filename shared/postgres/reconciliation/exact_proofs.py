"""When each balance of an account was last proved exactly.

Promises one row a balance, and never an older proof in the place of a newer one.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.reconciliation.coverage import Scope

_SQL = blocks("exact_proofs")


@dataclass(frozen=True, slots=True)
class ExactProof:
    """An exact proof of a balance at Stripe's instant; `unexplained` in minor units."""

    balance_type: str
    currency: str
    proved_at: datetime
    unexplained: int


async def keep(pool: session.Pool, *, scope: Scope, proofs: Sequence[ExactProof]) -> None:
    """Keep these as the last ones of their balances."""
    async with session.connection(pool) as connection:
        await connection.execute(
            _SQL["keep"],
            scope.stripe_account,
            scope.livemode,
            [proof.balance_type for proof in proofs],
            [proof.currency for proof in proofs],
            [proof.proved_at for proof in proofs],
            [str(proof.unexplained) for proof in proofs],
        )


async def balances(pool: session.Pool, *, scope: Scope) -> Sequence[tuple[str, str]]:
    """Name by type and currency the balances that were ever proved exactly."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["balances"], scope.stripe_account, scope.livemode)
    return [(row["balance_type"], row["currency"]) for row in rows]


async def standing(pool: session.Pool, *, scope: Scope) -> Mapping[tuple[str, str], datetime]:
    """Return by balance type and currency since when an exact proof without a difference stands."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["standing"], scope.stripe_account, scope.livemode, scope.resource
        )
    return {(row["balance_type"], row["currency"]): row["proved_at"] for row in rows}


async def oldest(pool: session.Pool, *, scopes: Sequence[Scope]) -> datetime | None:
    """Return the oldest of all these accounts' last exact proofs; None: one was never made."""
    async with session.connection(pool) as connection:
        at: datetime | None = await connection.fetchval(
            _SQL["oldest"],
            [scope.stripe_account for scope in scopes],
            [scope.livemode for scope in scopes],
        )
    return at
