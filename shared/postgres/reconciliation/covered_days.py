"""What was compared of each UTC day, by account, mode and list.

Promises a cost that follows the days that are asked for: one lookup a day that is kept as one, and
a row a window of the latest weeks. Payouts and events are not compared by windows: they have none.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias

from shared.ledger.covered_range import WINDOW_S, WINDOWS_A_DAY
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

# An account, its mode, a list of Stripe's and a UTC day.
CoveredDayKey: TypeAlias = tuple[str, bool, str, date]

_SQL = blocks("covered_days")
_EPOCH: Final = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class CoveredDay:
    """How many windows a day has up to now, and what was compared of them.

    `compared_at` is since when none of those was compared again; None: none was.
    """

    stripe_account: str
    livemode: bool
    resource: str
    day: date
    windows: int
    compared: int
    unsettled: int
    compared_at: datetime | None

    @property
    def key(self) -> CoveredDayKey:
        """Return its place in the order: by account and list, the newest day first."""
        return self.stripe_account, self.livemode, self.resource, self.day


async def covered_days(
    pool: Pool,
    *,
    stripe_account: str | None,
    livemode: bool | None,
    since: date,
    until: date,
    after: CoveredDayKey | None,
    days_max: int,
) -> Sequence[CoveredDay]:
    """Return the days of [since, until) up to today, of one account or all (None), after a key."""
    key = (None,) * 4 if after is None else (*after[:3], _day_no(after[3]))
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["covered_days"],
            stripe_account,
            livemode,
            _day_no(since),
            _day_no(until),
            *key,
            days_max,
            WINDOW_S,
            WINDOWS_A_DAY,
        )
    return [CoveredDay(**{**dict(row), "day": _EPOCH + timedelta(days=row["day"])}) for row in rows]


def _day_no(day: date) -> int:
    return (day - _EPOCH).days
