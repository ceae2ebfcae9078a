"""What passes have proved of each balance, kept: all of a day, hourly for a month, daily for ever.

Promises that what was proved is never changed, and that thinning leaves of each hour, and later of
each UTC day, the best and then the last. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final, TypeAlias

from shared.ledger.account import BalanceKey
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

# Of a kind a round; what is left comes first in the next one.
THINNED_MAX: Final = 1_000
# Stripe makes available on a day what is due on it; what is pending still a day on has not flipped.
FLIPS_WITHIN_S: Final = 86_400

# A UTC day, an account, its mode, a balance type and a currency.
ProvedDayKey: TypeAlias = tuple[date, str, bool, str, str]

_SQL = blocks("kept_proofs")
_EPOCH: Final = date(1970, 1, 1)
_ALL_FOR: Final = timedelta(days=1)
_HOURLY_FOR: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class KeptProof:
    """A balance as a pass proved it at Stripe's instant `at`; all figures in minor units.

    `unexplained` is None where it is not exact, and `lowest` and `highest` are its bounds.
    `created_later` is by how much `stripe` differs from the rows created before `at`. The last
    three are None in what the version kept that did not note them.
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
    ledger_pending: int | None = None
    stripe_pending: int | None = None
    unposted: int | None = None


@dataclass(frozen=True, slots=True)
class ProvedDay:
    """A UTC day and a balance, with the proof that is kept of it: the last exact one, if one is.

    All after `currency` is None where the day has no proof; figures are in minor units.
    """

    day: date
    stripe_account: str
    livemode: bool
    balance_type: str
    currency: str
    at: datetime | None
    exact: bool | None
    ledger: int | None
    stripe: int | None
    in_flip: int | None
    unexplained: int | None
    lowest: int | None
    highest: int | None

    @property
    def key(self) -> ProvedDayKey:
        """Return its place in the order: newest day first, then by balance."""
        return self.day, self.stripe_account, self.livemode, self.balance_type, self.currency


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
            [_text(proof.ledger_pending) for proof in proofs],
            [_text(proof.stripe_pending) for proof in proofs],
            [_text(proof.unposted) for proof in proofs],
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


async def latest_proofs(
    reader: Pool | Connection, *, stripe_account: str | None
) -> Mapping[StripeAccount, Mapping[BalanceKey, KeptProof]]:
    """Return the last proof of each balance, exact or not: of one account, or of all (None)."""
    proofs: dict[StripeAccount, dict[BalanceKey, KeptProof]] = {}
    for row in await reader.fetch(_SQL["latest_proofs"], stripe_account):
        account = StripeAccount(row["stripe_account"], row["livemode"])
        proof = KeptProof(
            balance_type=row["balance_type"],
            currency=row["currency"],
            at=row["at"],
            ledger=int(row["ledger"]),
            stripe=int(row["stripe"]),
            created_later=_figure(row["created_later"]),
            in_flip=_figure(row["in_flip"]),
            unexplained=_figure(row["unexplained"]),
            lowest=_figure(row["lowest"]),
            highest=_figure(row["highest"]),
            ledger_pending=_figure(row["ledger_pending"]),
            stripe_pending=_figure(row["stripe_pending"]),
            unposted=_figure(row["unposted"]),
        )
        proofs.setdefault(account, {})[proof.balance_type, proof.currency] = proof
    return proofs


async def proved_days(
    pool: Pool,
    *,
    stripe_account: str | None,
    since: date,
    until: date,
    after: ProvedDayKey | None,
    looked_at_max: int,
    livemode: bool | None = None,
) -> Sequence[ProvedDay]:
    """Return the days in [since, until) and the balances of each, newest day first, after a key.

    At most `looked_at_max` of them, with a proof or without; of this mode alone, or both (None).
    """
    key = (None,) * 5 if after is None else (_day_no(after[0]), *after[1:])
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["proved_days"],
            stripe_account,
            _day_no(since),
            _day_no(until),
            *key,
            looked_at_max,
            livemode,
        )
    return [
        ProvedDay(
            day=_EPOCH + timedelta(days=row["day"]),
            stripe_account=row["stripe_account"],
            livemode=row["livemode"],
            balance_type=row["balance_type"],
            currency=row["currency"],
            at=row["at"],
            exact=row["exact"],
            ledger=_figure(row["ledger"]),
            stripe=_figure(row["stripe"]),
            in_flip=_figure(row["in_flip"]),
            unexplained=_figure(row["unexplained"]),
            lowest=_figure(row["lowest"]),
            highest=_figure(row["highest"]),
        )
        for row in rows
    ]


def _day_no(day: date) -> int:
    return (day - _EPOCH).days


def _figure(figure: Decimal | None) -> int | None:
    return None if figure is None else int(figure)


def _text(figure: int | None) -> str | None:
    return None if figure is None else str(figure)
