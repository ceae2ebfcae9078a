"""What passes have proved of each balance, kept: all of a day, hourly for a month, daily for ever.

Promises that what was proved is never changed, and that thinning leaves of each hour, and later of
each UTC day, the best and then the last. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from shared.ledger.account import BalanceKey
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

# Of a kind a round; what is left comes first in the next one.
THINNED_MAX: Final = 1_000
# Stripe makes available on a day what is due on it; what is pending still a day on has not flipped.
FLIPS_WITHIN_S: Final = 86_400

_SQL = blocks("kept_proofs")
_ALL_FOR: Final = timedelta(days=1)
_HOURLY_FOR: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class KeptProof:
    """A balance as a pass proved it at Stripe's instant `at`; all figures in minor units.

    `unexplained` is None where it is not exact, and `lowest` and `highest` are its bounds.
    `created_later` is by how much `stripe` differs from the rows created before `at`.
    """

    balance_type: str
    currency: str
    at: datetime
    ledger: int
    stripe: int
    created_later: int | None
    in_flip: int | None
    unexplained: int | None
    lowest: int | None
    highest: int | None


@dataclass(frozen=True, slots=True)
class BalanceRead:
    """Stripe's own figure of a balance, of the rows created before an instant, and what flips."""

    stripe: int
    in_flip: int | None


@dataclass(frozen=True, slots=True)
class LastingFlip:
    """What of a balance has been in flip in each exact proof since `since`, for a day at least."""

    in_flip: int
    since: datetime


async def keep_proofs(pool: Pool, *, account: StripeAccount, proofs: Sequence[KeptProof]) -> None:
    """Keep what a pass has proved; the first proof of an instant stays."""
    async with pool.acquire() as connection:
        await connection.execute(
            _SQL["keep_proofs"],
            *account.columns,
            [proof.balance_type for proof in proofs],
            [proof.currency for proof in proofs],
            [proof.at for proof in proofs],
            [str(proof.ledger) for proof in proofs],
            [str(proof.stripe) for proof in proofs],
            [_text(proof.created_later) for proof in proofs],
            [_text(proof.in_flip) for proof in proofs],
            [_text(proof.unexplained) for proof in proofs],
            [_text(proof.lowest) for proof in proofs],
            [_text(proof.highest) for proof in proofs],
        )


async def thin_proofs(
    pool: Pool, *, account: StripeAccount, at: datetime, rows_max: int = THINNED_MAX
) -> None:
    """Let go of what nobody needs of older proofs, at most `rows_max` of each age.

    `at` is now, by Stripe's clock, as the proofs are.
    """
    steps = (
        ("hour", "day", at - _ALL_FOR, "month"),
        ("day", "month", at - _HOURLY_FOR, "ever"),
    )
    async with pool.acquire() as connection:
        for unit, kept_for, until, kept_next in steps:
            await connection.execute(
                _SQL["thin_proofs"], *account.columns, unit, kept_for, until, kept_next, rows_max
            )


async def exact_proofs_at(
    reader: Pool | Connection, *, account: StripeAccount, at: datetime
) -> Mapping[BalanceKey, BalanceRead]:
    """Return the balances that a pass proved exactly at this very instant."""
    rows = await reader.fetch(_SQL["exact_proofs_at"], *account.columns, at)
    return {
        (row["balance_type"], row["currency"]): BalanceRead(
            stripe=int(row["stripe"]),
            in_flip=None if row["in_flip"] is None else int(row["in_flip"]),
        )
        for row in rows
    }


async def lasting_flips(
    pool: Pool, *, account: StripeAccount, flips: Mapping[BalanceKey, tuple[datetime, int]]
) -> Mapping[BalanceKey, LastingFlip]:
    """Return what of these balances has been in flip for a day.

    `flips` says of each at which instant an exact proof of it was kept, and what was in flip then.
    """
    if not flips:
        return {}
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["lasting_flips"],
            *account.columns,
            [balance_type for balance_type, _ in flips],
            [currency for _, currency in flips],
            [at for at, _ in flips.values()],
            [str(in_flip) for _, in_flip in flips.values()],
            FLIPS_WITHIN_S,
        )
    return {
        (row["balance_type"], row["currency"]): LastingFlip(int(row["in_flip"]), row["since"])
        for row in rows
    }


def _text(figure: int | None) -> str | None:
    return None if figure is None else str(figure)
