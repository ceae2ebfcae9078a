"""Which days have a proof, page by page, on a real Postgres."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import kept_proofs
from shared.postgres.reconciliation.kept_proofs import KeptProof, ProvedDay, ProvedDayKey
from shared.reports import proved_days
from shared.reports.proved_days import Days, list_proved_days

_ACCOUNT = StripeAccount("acct_1", livemode=False)
_LIVE = StripeAccount("acct_1", livemode=True)
_DAY = datetime(2026, 3, 1, tzinfo=UTC)
_MARCH = Days(date(2026, 3, 1), date(2026, 4, 1))


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield pool
    pool.terminate()


def _proof(at: datetime, *, is_exact: bool = True, currency: str = "usd") -> KeptProof:
    return KeptProof(
        balance_type="payments",
        currency=currency,
        at=at,
        ledger=500,
        stripe=510,
        created_later=0 if is_exact else None,
        in_flip=3 if is_exact else None,
        unexplained=-10 if is_exact else None,
        lowest=-10,
        highest=-10 if is_exact else 20,
    )


async def _keep(pool: Pool, *proofs: KeptProof, account: StripeAccount = _ACCOUNT) -> None:
    await kept_proofs.keep_proofs(pool, account=account, proofs=proofs)


async def _all(pool: Pool, *, limit: int, days: Days = _MARCH) -> tuple[Sequence[ProvedDay], int]:
    """Return all rows, page by page, and how many pages it took."""
    rows: list[ProvedDay] = []
    after: ProvedDayKey | None = None
    for pages in range(1, 1_000):
        page = await list_proved_days(
            pool, stripe_account=None, days=days, after=after, limit=limit
        )
        assert len(page.rows) <= limit
        rows += page.rows
        if page.next is None:
            return rows, pages
        after = page.next
    pytest.fail("it ends")


async def test_of_a_day_the_last_exact_proof_counts(pool: Pool) -> None:
    noon = _DAY + timedelta(hours=12)
    await _keep(pool, _proof(_DAY), _proof(noon), _proof(noon + timedelta(hours=1), is_exact=False))

    [row], _ = await _all(pool, limit=10)

    assert (row.day, row.at, row.exact) == (_DAY.date(), noon, True)
    assert (row.ledger, row.stripe, row.unexplained, row.in_flip) == (500, 510, -10, 3)


async def test_a_day_without_an_exact_one_has_the_bounds_of_its_last(pool: Pool) -> None:
    last = _DAY + timedelta(hours=23, minutes=59, seconds=59)
    await _keep(pool, _proof(_DAY, is_exact=False), _proof(last, is_exact=False))

    [row], _ = await _all(pool, limit=10)

    assert (row.day, row.at, row.exact) == (_DAY.date(), last, False)
    assert (row.unexplained, row.lowest, row.highest) == (None, -10, 20)


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
async def test_pages_have_each_day_and_balance_once_newest_first(pool: Pool, limit: int) -> None:
    for account in (_ACCOUNT, _LIVE):
        for currency in ("eur", "usd"):
            # Not every day has one.
            at = [_DAY + timedelta(days=3 * number, hours=1) for number in range(5)]
            proofs = [_proof(moment, currency=currency) for moment in at]
            await _keep(pool, *proofs, account=account)

    rows, _ = await _all(pool, limit=limit)

    assert [(row.day, row.livemode, row.currency) for row in rows] == [
        (_DAY.date() + timedelta(days=3 * number), livemode, currency)
        for number in reversed(range(5))
        for livemode in (False, True)
        for currency in ("eur", "usd")
    ]


async def test_a_page_of_days_without_a_proof_is_short_and_has_a_next_one(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proved_days, "LOOKED_AT_MAX", 10)
    await _keep(pool, _proof(_DAY), _proof(_DAY + timedelta(days=30)))

    page = await list_proved_days(pool, stripe_account=None, days=_MARCH, after=None, limit=5)
    rows, pages = await _all(pool, limit=5)

    assert [row.day.day for row in page.rows] == [31]
    assert page.next is not None
    assert ([row.day.day for row in rows], pages) == ([31, 1], 4)


async def test_only_days_that_are_asked_for_are_shown(pool: Pool) -> None:
    await _keep(pool, *(_proof(_DAY + timedelta(days=number)) for number in range(-2, 35)))

    rows, _ = await _all(pool, limit=7)

    assert [row.day for row in rows] == [date(2026, 3, day) for day in range(31, 0, -1)]
