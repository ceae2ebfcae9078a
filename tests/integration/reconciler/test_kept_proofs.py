"""What passes have proved: kept as it was, and thinned with age, on a real Postgres."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import kept_proofs
from shared.postgres.reconciliation.kept_proofs import BalanceRead, KeptProof

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
_DAY = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield pool
    pool.terminate()


def _proof(at: datetime, *, currency: str = "usd", is_exact: bool = True) -> KeptProof:
    return KeptProof(
        balance_type="payments",
        currency=currency,
        at=at,
        ledger=500,
        stripe=500,
        created_later=20 if is_exact else None,
        in_flip=3 if is_exact else None,
        unexplained=0 if is_exact else None,
        lowest=0 if is_exact else -7,
        highest=0 if is_exact else 7,
    )


async def _keep(pool: Pool, proofs: Sequence[KeptProof]) -> None:
    await kept_proofs.keep_proofs(pool, account=_ACCOUNT, proofs=proofs)


async def _instants(owner: Owner) -> Sequence[datetime]:
    rows = await owner.fetch("SELECT at FROM tieout.kept_proof ORDER BY at")
    return [row["at"] for row in rows]


async def test_what_was_proved_first_of_an_instant_stays(pool: Pool, owner: Owner) -> None:
    await _keep(pool, [_proof(_DAY)])

    await _keep(pool, [_proof(_DAY, is_exact=False)])

    assert await owner.fetchval("SELECT exact FROM tieout.kept_proof")


async def test_it_reads_what_stripe_had_created_before_an_exact_proof(pool: Pool) -> None:
    inexact = _proof(_DAY, currency="eur", is_exact=False)
    await _keep(pool, [_proof(_DAY), inexact, _proof(_DAY + timedelta(seconds=1), currency="jpy")])

    balances = await kept_proofs.exact_proofs_at(pool, account=_ACCOUNT, at=_DAY)

    assert balances == {("payments", "usd"): BalanceRead(stripe=480, in_flip=3)}


async def test_all_of_a_day_are_kept_and_of_older_hours_the_best_and_last(
    pool: Pool, owner: Owner
) -> None:
    every = [_DAY + timedelta(minutes=10 * number) for number in range(6 * 48)]
    last_exact = every[3]
    await _keep(pool, [_proof(at, is_exact=not last_exact < at < every[6]) for at in every])

    now = _DAY + timedelta(days=2)
    await kept_proofs.thin_proofs(pool, account=_ACCOUNT, at=now)

    last_of_hours = [at for at in every if at.minute == 50][1:24]
    assert await _instants(owner) == [last_exact, *last_of_hours, *every[6 * 24 :]]


async def test_of_days_more_than_a_month_ago_the_last_is_kept_for_ever(
    pool: Pool, owner: Owner
) -> None:
    hourly = [_DAY + timedelta(hours=number) for number in range(24 * 40)]
    await _keep(pool, [_proof(at) for at in hourly])
    now = _DAY + timedelta(days=40)

    await kept_proofs.thin_proofs(pool, account=_ACCOUNT, at=now)
    await kept_proofs.thin_proofs(pool, account=_ACCOUNT, at=now + timedelta(days=2000))

    of_days = [at for at in hourly if at.hour == 23]
    assert await _instants(owner) == of_days


async def test_a_round_takes_the_oldest_and_the_next_one_what_it_left(
    pool: Pool, owner: Owner
) -> None:
    every = [_DAY + timedelta(minutes=number) for number in range(60)]
    await _keep(pool, [_proof(at) for at in every])
    now = _DAY + timedelta(days=3)

    counts = []
    for _ in range(4):
        await kept_proofs.thin_proofs(pool, account=_ACCOUNT, at=now, rows_max=25)
        counts.append(len(await _instants(owner)))

    assert counts == [35, 10, 1, 1]


async def test_no_pass_changes_what_was_proved(pool: Pool) -> None:
    async with pool.acquire() as connection:
        with pytest.raises(Exception, match="permission denied"):
            await connection.execute("UPDATE tieout.kept_proof SET stripe = 0")
