"""The strip of days that were compared, from coverage as passes leave it, on a real Postgres."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.ledger.covered_range import WINDOW_S, WINDOWS_A_DAY
from shared.postgres.driver.pool import Pool
from shared.reports.covered_days import (
    CoveragePlace,
    CoveredDayRow,
    TooManyDays,
    list_covered_days,
)
from tests.integration.coverage.made_up_coverage import (
    BEGAN_AT,
    cover_range,
    filled_window,
    old_enough,
)

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_TODAY = datetime.now(UTC).date()
_EPOCH = date(1970, 1, 1)
_SYNC = """
    INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,
        import_ended_at, starts_at, covers_from_at, past_read_at)
    VALUES ($1, false, 'balance_transactions', now(), now(), $2, $3, $4)
"""
_PAST_READ_AT = datetime(2026, 2, 28, tzinfo=UTC)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield pool
    pool.terminate()


def _first(day: date) -> int:
    return (day - _EPOCH).days * WINDOWS_A_DAY


def _at(window_no: int) -> datetime:
    return datetime.fromtimestamp(window_no * WINDOW_S, UTC)


async def _sync(
    owner: Owner, *, starts: int | None, covers_from: int | None, account: str = "acct_1"
) -> None:
    starts_at = None if starts is None else _at(starts)
    from_at = None if covers_from is None else _at(covers_from)
    await owner.execute(_SYNC, account, starts_at, from_at, _PAST_READ_AT)


async def _days(pool: Pool, *, back: int, limit: int = 400) -> Mapping[int, CoveredDayRow]:
    """Return the last days by how many days ago they were."""
    place = CoveragePlace(_TODAY - timedelta(days=back), _TODAY + timedelta(days=1))
    page = await list_covered_days(pool, stripe_account=None, place=place, after=None, limit=limit)
    return {(_TODAY - row.day).days: row for row in page.rows}


def _figures(row: CoveredDayRow) -> tuple[int, int, int, int, str]:
    return row.windows, row.compared, row.settled, row.unsettled, row.state


async def test_a_day_is_what_its_windows_are(pool: Pool, owner: Owner) -> None:
    """Kept as one, window by window, with one unsettled, half compared, and not at all."""
    first = _first(_TODAY - timedelta(days=5))
    await _sync(owner, starts=first, covers_from=first)
    day = WINDOWS_A_DAY
    old, new = old_enough(first + 10 * day), datetime.now(UTC)
    filled = {first + 7: filled_window(first + 7, compared_at=old)}
    await cover_range(pool, first, first + day, filled, compared_at=old)
    filled = {
        number: filled_window(number, compared_at=new, settled=number != first + day + 9)
        for number in range(first + day, first + 2 * day + day // 2)
    }
    await cover_range(pool, first + day, first + 2 * day + day // 2, filled, compared_at=new)

    days = await _days(pool, back=6)

    assert _figures(days[6]) == (288, 0, 0, 0, "not_compared")
    assert _figures(days[5]) == (288, 288, 288, 0, "settled")
    assert _figures(days[4]) == (288, 288, 287, 1, "unsettled")
    assert _figures(days[3]) == (288, 144, 144, 0, "partly_compared")
    assert _figures(days[2]) == (288, 0, 0, 0, "not_compared")
    assert (days[5].last_compared_at, days[6].last_compared_at) == (old, None)
    assert days[4].last_compared_at == new
    assert sorted(days) == [0, 1, 2, 3, 4, 5, 6]


async def test_an_empty_stretch_of_several_days_is_compared_in_each_of_them(
    pool: Pool, owner: Owner
) -> None:
    first = _first(_TODAY - timedelta(days=9))
    await _sync(owner, starts=first, covers_from=first)
    half = first + WINDOWS_A_DAY // 2
    await cover_range(pool, half, half + 4 * WINDOWS_A_DAY, compared_at=old_enough(first + 10_000))
    [rows] = await owner.fetch("SELECT count(*) AS count FROM tieout.coverage")

    days = await _days(pool, back=9)

    assert rows["count"] == 1
    assert [days[back].compared for back in range(9, 3, -1)] == [144, 288, 288, 288, 144, 0]
    assert [days[back].state for back in (9, 8, 4)] == [
        "partly_compared",
        "settled",
        "not_compared",
    ]


async def test_before_the_first_row_windows_are_empty_as_far_as_coverage_goes(
    pool: Pool, owner: Owner
) -> None:
    """It begins in the middle of a day, and the first row lies in the middle of another."""
    first = _first(_TODAY - timedelta(days=6))
    starts = first + 3 * WINDOWS_A_DAY + 100
    await _sync(owner, starts=starts, covers_from=first + 30)
    filled = {starts: filled_window(starts, compared_at=BEGAN_AT)}
    await cover_range(pool, starts, starts + 50, filled, compared_at=BEGAN_AT)

    days = await _days(pool, back=7)

    assert [days[back].compared for back in (7, 6, 5, 4, 3, 2)] == [0, 258, 288, 288, 150, 0]
    assert days[5].last_compared_at == _PAST_READ_AT
    assert days[5].state == "settled"
    assert days[3].last_compared_at == BEGAN_AT


async def test_an_import_shows_what_it_has_compared_so_far(pool: Pool, owner: Owner) -> None:
    first = _first(_TODAY - timedelta(days=2))
    await _sync(owner, starts=None, covers_from=None)
    filled = {first: filled_window(first, compared_at=BEGAN_AT)}
    await cover_range(pool, first, first + 10, filled, compared_at=BEGAN_AT)

    days = await _days(pool, back=3)

    assert _figures(days[2]) == (288, 10, 10, 0, "partly_compared")
    assert _figures(days[3]) == (288, 0, 0, 0, "not_compared")


async def test_today_has_the_windows_up_to_now(pool: Pool, owner: Owner) -> None:
    await _sync(owner, starts=None, covers_from=None)
    passed = int(datetime.now(UTC).timestamp()) // WINDOW_S - _first(_TODAY)

    days = await _days(pool, back=0)

    assert 0 in days
    assert days[0].windows - passed in {0, 1}


@pytest.mark.parametrize("limit", [1, 3, 400])
async def test_pages_have_each_day_of_each_account_once(
    pool: Pool, owner: Owner, limit: int
) -> None:
    for account in ("acct_1", "acct_2"):
        await _sync(owner, starts=None, covers_from=None, account=account)
    place = CoveragePlace(_TODAY - timedelta(days=6), _TODAY - timedelta(days=1))
    rows: list[CoveredDayRow] = []
    after = None
    while True:
        page = await list_covered_days(
            pool, stripe_account=None, place=place, after=after, limit=limit
        )
        rows += page.rows
        after = page.next
        if after is None:
            break

    assert _places(rows) == [
        (account, _TODAY - timedelta(days=back))
        for account in ("acct_1", "acct_2")
        for back in range(2, 7)
    ]


def _places(rows: Sequence[CoveredDayRow]) -> list[tuple[str, date]]:
    return [(row.stripe_account, row.day) for row in rows]


async def test_more_days_than_a_strip_has_are_refused(pool: Pool) -> None:
    whole = CoveragePlace(_TODAY - timedelta(days=400), _TODAY)
    page = await list_covered_days(pool, stripe_account=None, place=whole, after=None, limit=400)
    assert page.rows == []

    with pytest.raises(TooManyDays, match="401 days"):
        await list_covered_days(
            pool,
            stripe_account=None,
            place=CoveragePlace(_TODAY - timedelta(days=401), _TODAY),
            after=None,
            limit=400,
        )
