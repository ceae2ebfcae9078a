"""Who calls Stripe just now, so that two processes can share one account's calls."""

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("stripe_callers")


async def heartbeat_caller(pool: Pool, *, account: StripeAccount, caller: str) -> bool:
    """Say that `caller` is active for the next seconds; return whether another one is.

    Raises PostgresUnavailable.
    """
    async with pool.acquire() as connection:
        busy: bool = await connection.fetchval(_SQL["announce"], *account.columns, caller)
    return busy
