"""What is folded by month, day and value date, beside what the journal's own rows add up to.

Promises sums that are made in Python of rows as they are: no view and no function of the schema.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

import asyncpg

_LEGS = """
    SELECT entry.entry_no, entry.ledger_key, entry.effective_at, posting.ledger_account,
        posting.currency, posting.amount_minor, posting.available_on
    FROM (SELECT *, concat(stripe_account, ':', livemode) AS ledger_key
          FROM tieout.journal_entry) AS entry
    JOIN tieout.posting USING (entry_no)
"""
_DAYS = """
    SELECT concat(stripe_account, ':', livemode), ledger_account, currency, day, amount_minor
    FROM tieout.account_day WHERE amount_minor <> 0
"""
_MONTHS = """
    SELECT concat(stripe_account, ':', livemode), ledger_account, currency, month, amount_minor
    FROM tieout.account_month WHERE amount_minor <> 0
"""
_PENDING = """
    SELECT concat(stripe_account, ':', livemode), ledger_account, currency, available_on,
        amount_minor
    FROM tieout.account_pending WHERE amount_minor <> 0
"""


@dataclass(frozen=True, slots=True)
class Folds:
    """Sums by account, ledger account and currency, and by month, day or value date."""

    by_month: Mapping[tuple[str, str, str, date], int]
    by_day: Mapping[tuple[str, str, str, date], int]
    pending: Mapping[tuple[str, str, str, datetime], int]


async def shown(connection: "asyncpg.Connection[asyncpg.Record]") -> Folds:
    """Return what readers are shown: folded, and not yet folded."""
    return Folds(
        by_month={tuple(row[:4]): int(row[4]) for row in await _rows(connection, _MONTHS)},
        by_day={tuple(row[:4]): int(row[4]) for row in await _rows(connection, _DAYS)},
        pending={tuple(row[:4]): int(row[4]) for row in await _rows(connection, _PENDING)},
    )


async def recomputed(connection: "asyncpg.Connection[asyncpg.Record]") -> Folds:
    """Return what all postings and value dates add up to."""
    moved: defaultdict[int, list[datetime]] = defaultdict(list)
    for entry_no, available_on in await _rows(
        connection, "SELECT entry_no, available_on FROM tieout.value_date"
    ):
        moved[entry_no].append(available_on)
    by_month: defaultdict[tuple[str, str, str, date], int] = defaultdict(int)
    by_day: defaultdict[tuple[str, str, str, date], int] = defaultdict(int)
    pending: defaultdict[tuple[str, str, str, datetime], int] = defaultdict(int)
    for entry_no, account, effective_at, name, currency, amount, available_on in await _rows(
        connection, _LEGS
    ):
        day = effective_at.astimezone(UTC).date()
        by_month[account, name, currency, day.replace(day=1)] += amount
        by_day[account, name, currency, day] += amount
        if available_on is not None:
            until = max([available_on, *moved[entry_no]])
            if until > effective_at:
                pending[account, name, currency, until] += amount
    return Folds(
        by_month={key: amount for key, amount in by_month.items() if amount},
        by_day={key: amount for key, amount in by_day.items() if amount},
        pending={key: amount for key, amount in pending.items() if amount},
    )


async def _rows(
    connection: "asyncpg.Connection[asyncpg.Record]", query: str
) -> list[asyncpg.Record]:
    return await connection.fetch(query)
