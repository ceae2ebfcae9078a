"""Which UTC days are proved: of each day and balance the proof that is kept of it, newest first.

Promises pages that follow one another by day and balance, and that a page looks at no more than
`LOOKED_AT_MAX` days of balances: where few of them have a proof, it is short and has a next one.
What a day's proof says is of its instant, not of midnight: `tieout proof` proves a whole day.
"""

from dataclasses import dataclass
from datetime import date

from shared.page import LOOKED_AT_MAX, Page
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import kept_proofs
from shared.postgres.reconciliation.kept_proofs import ProvedDay, ProvedDayKey


@dataclass(frozen=True, slots=True)
class Days:
    """The UTC days [since, until) of one mode, or of both (None)."""

    since: date
    until: date
    livemode: bool | None = None


async def list_proved_days(
    pool: Pool,
    *,
    stripe_account: str | None,
    days: Days,
    after: ProvedDayKey | None,
    limit: int,
) -> Page[ProvedDay, ProvedDayKey]:
    """Return the days that have a proof, of one account or all (None), after a key.

    Raises PostgresUnavailable.
    """
    rows: list[ProvedDay] = []
    looked_at = 0
    while looked_at < LOOKED_AT_MAX:
        looked_at_now = min(limit, LOOKED_AT_MAX - looked_at)
        asked = await kept_proofs.proved_days(
            pool,
            stripe_account=stripe_account,
            since=days.since,
            until=days.until,
            after=after,
            looked_at_max=looked_at_now,
            livemode=days.livemode,
        )
        for day in asked:
            after = day.key
            if day.at is not None:
                rows.append(day)
                if len(rows) == limit:
                    return Page(rows, next=after)
        if len(asked) < looked_at_now:
            return Page(rows, next=None)
        looked_at += len(asked)
    return Page(rows, next=after)
