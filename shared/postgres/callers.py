"""Who calls Stripe just now, so that two processes can share one account's calls."""

from shared.postgres import connect
from shared.postgres.sql import blocks

_SQL = blocks("callers")


async def announce(pool: connect.Pool, *, stripe_account: str, livemode: bool, caller: str) -> bool:
    """Say that `caller` is active for the next seconds; return whether another one is.

    Raises PostgresUnavailable.
    """
    async with connect.connection(pool) as connection:
        busy: bool = await connection.fetchval(_SQL["announce"], stripe_account, livemode, caller)
    return busy
