"""Pass requests: what an event asks for without naming anything; and how accounts stand by them.

Promises that one that came while an earlier one was being answered is never taken for answered:
each call names the moment of the one it means. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation.sync_state import LastPass

_SQL = blocks("pass_requests")


@dataclass(frozen=True, slots=True)
class PassRequest:
    """When an account's pass was last asked for, and how long ago that was by Postgres's clock."""

    requested_at: datetime
    age_s: float


@dataclass(frozen=True, slots=True)
class AccountPasses:
    """What an account's passes have left, and what is asked for.

    `is_asked` says that somebody's request to compare again can be answered now
    (reconciliations.py).
    """

    account: StripeAccount
    last: LastPass
    request: PassRequest | None
    is_asked: bool = False


async def account_passes(
    pool: Pool, *, accounts: Sequence[StripeAccount], resource: ResourceName
) -> Sequence[AccountPasses]:
    """Return how each account stands, those first that have waited longest for a pass."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["account_passes"],
            *array_columns(accounts),
            [resource] * len(accounts),
        )
    return [
        AccountPasses(
            account=StripeAccount(row["stripe_account"], row["livemode"]),
            last=LastPass(
                now=row["now"],
                began_at=row["began_at"],
                passed_at=row["passed_at"],
                failed_at=row["failed_at"],
                error=row["error"],
                next_at=row["next_at"],
            ),
            request=None
            if row["requested_at"] is None
            else PassRequest(row["requested_at"], row["age_s"]),
            is_asked=row["is_asked"],
        )
        for row in rows
    ]


async def pass_answered(pool: Pool, *, account: StripeAccount, requested_at: datetime) -> None:
    """Note that a pass has answered the request of that moment."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["pass_answered"], *account.columns, requested_at)
