"""What is compared with Stripe, a row a UTC day: which days are settled, and which are not.

Promises a cost that is bounded: at most `DAYS_MAX` days are asked for, and a page has at most as
many rows. Payouts and events have no windows, and so no rows here.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from shared.page import Page, cut_page
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import covered_days
from shared.postgres.reconciliation.covered_days import CoveredDay, CoveredDayKey

DAYS_MAX: Final = 400

DayState = Literal["settled", "unsettled", "partly_compared", "not_compared"]


class TooManyDays(ValueError):
    """More days are asked for than a strip has."""

    def __init__(self, *, days: int) -> None:
        super().__init__(f"{days} days are asked for: at most {DAYS_MAX} are shown at once")
        self.days = days


@dataclass(frozen=True, slots=True)
class CoveragePlace:
    """Which days of which accounts are asked for: the UTC days [since, until)."""

    since: date
    until: date
    livemode: bool | None = None


@dataclass(frozen=True, slots=True)
class CoveredDayRow:
    """A UTC day of an account and one of Stripe's lists.

    `windows` are those of the day up to now. `last_compared_at` is since when none of those that
    were compared was compared again. A day is `settled` when all its windows are.
    """

    stripe_account: str
    livemode: bool
    resource: str
    day: date
    windows: int
    compared: int
    settled: int
    unsettled: int
    state: DayState
    last_compared_at: datetime | None


async def list_covered_days(
    pool: Pool,
    *,
    stripe_account: str | None,
    place: CoveragePlace,
    after: CoveredDayKey | None,
    limit: int,
) -> Page[CoveredDayRow, CoveredDayKey]:
    """Return the days, of one account or all (None), by account and then newest first.

    Raises TooManyDays and PostgresUnavailable.
    """
    asked = (place.until - place.since) // timedelta(days=1)
    if asked > DAYS_MAX:
        raise TooManyDays(days=asked)
    days_max = min(limit, DAYS_MAX)
    days = await covered_days.covered_days(
        pool,
        stripe_account=stripe_account,
        livemode=place.livemode,
        since=place.since,
        until=place.until,
        after=after,
        days_max=days_max + 1,
    )
    page = cut_page(days, limit=days_max, key_of=lambda day: day.key)
    return Page([_row(day) for day in page.rows], page.next)


def _row(day: CoveredDay) -> CoveredDayRow:
    return CoveredDayRow(
        stripe_account=day.stripe_account,
        livemode=day.livemode,
        resource=day.resource,
        day=day.day,
        windows=day.windows,
        compared=day.compared,
        settled=day.compared - day.unsettled,
        unsettled=day.unsettled,
        state=_state(day),
        last_compared_at=day.compared_at,
    )


def _state(day: CoveredDay) -> DayState:
    if day.unsettled:
        return "unsettled"
    if not day.compared:
        return "not_compared"
    return "settled" if day.compared == day.windows else "partly_compared"
