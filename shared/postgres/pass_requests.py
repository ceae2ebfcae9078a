"""Pass requests: what an event asks for without naming anything.

Promises that one that came while an earlier one was being answered is never taken for answered:
each call names the moment of the one it means. Raises PostgresUnavailable and PostgresRefused.
"""

from dataclasses import dataclass
from datetime import datetime

from shared.postgres import connect
from shared.postgres.sql import blocks

_SQL = blocks("pass_requests")


@dataclass(frozen=True, slots=True)
class PassRequest:
    """When an account's pass was last asked for, and how long ago that was by Postgres's clock."""

    requested_at: datetime
    age_s: float


async def pass_requested(
    pool: connect.Pool, *, stripe_account: str, livemode: bool
) -> PassRequest | None:
    """Return the account's request, if there is one."""
    async with connect.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["pass_requested"], stripe_account, livemode)
    return None if row is None else PassRequest(row["requested_at"], row["age_s"])


async def pass_answered(
    pool: connect.Pool, *, stripe_account: str, livemode: bool, requested_at: datetime
) -> None:
    """Note that a pass has answered the request of that moment."""
    async with connect.connection(pool) as connection:
        await connection.execute(_SQL["pass_answered"], stripe_account, livemode, requested_at)
