"""Hints and pass requests: what an event asks for without naming any money.

Promises that one that came while an earlier one was being answered is never taken for answered:
each call names the moment of the one it means. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from shared.postgres import connect, wanted
from shared.postgres.sql import blocks

_SQL = blocks("hints")
_json = msgspec.json.Encoder().encode


async def settle(
    pool: connect.Pool,
    *,
    stripe_account: str,
    livemode: bool,
    object_id: str,
    hinted_at: datetime,
    wants: Sequence[wanted.Want],
    stays: bool,
) -> None:
    """Take in what Stripe said of a hint's object, and let the hint of that moment go.

    With `stays` the object's row remains wanted: its first balance transaction is yet to come.
    """
    async with connect.connection(pool) as connection:
        await connection.execute(
            _SQL["settle_hint"],
            stripe_account,
            livemode,
            object_id,
            hinted_at,
            stays,
            _json(wants).decode(),
        )


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
