"""Discrepancies as they are listed: the ledger's rows, and whether their account is configured.

Promises the contract's keys. What is open of an account that is configured no more fails nothing:
no pass looks at it, and `tieout disown` closes it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from shared.page import Page, TimeKey
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancy_reports
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.discrepancy_reports import (
    DiscrepancyFilter,
    DiscrepancyWithChanges,
    RiskKey,
)
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.settings.model import Settings


async def list_discrepancies(
    pool: Pool, *, settings: Settings, stripe_account: str | None, asked: DiscrepancyFilter
) -> Sequence[ListedDiscrepancy]:
    """Return all discrepancies that are asked for, the oldest first."""
    rows = await discrepancy_reports.list_discrepancies(
        pool, stripe_account=stripe_account, asked=asked
    )
    return with_configured(rows[::-1], settings=settings)


async def page_by_time(
    pool: Pool,
    *,
    settings: Settings,
    stripe_account: str | None,
    asked: DiscrepancyFilter,
    after: TimeKey | None,
    limit: int,
) -> Page[ListedDiscrepancy, TimeKey]:
    """Return the discrepancies after a key, the newest first."""
    page = await discrepancy_reports.page_by_time(
        pool, stripe_account=stripe_account, asked=asked, after=after, limit=limit
    )
    return replace(page, rows=with_configured(page.rows, settings=settings))


async def page_by_risk(
    pool: Pool,
    *,
    settings: Settings,
    stripe_account: str | None,
    asked: DiscrepancyFilter,
    after: RiskKey | None,
    limit: int,
) -> Page[ListedDiscrepancy, RiskKey]:
    """Return the discrepancies after a key, those about most money first."""
    page = await discrepancy_reports.page_by_risk(
        pool, stripe_account=stripe_account, asked=asked, after=after, limit=limit
    )
    return replace(page, rows=with_configured(page.rows, settings=settings))


async def fetch_discrepancy(
    pool: Pool,
    *,
    settings: Settings,
    discrepancy_id: str,
    stripe_account: str | None,
    after: int | None,
    limit: int,
) -> DiscrepancyWithChanges | None:
    """Return a discrepancy with a page of its changes; None: there is none of this id."""
    known = await discrepancy_reports.fetch_discrepancy(
        pool,
        discrepancy_id=discrepancy_id,
        stripe_account=stripe_account,
        after=after,
        limit=limit,
    )
    if known is None:
        return None
    [discrepancy] = with_configured([known.discrepancy], settings=settings)
    return replace(known, discrepancy=discrepancy)


def with_configured(
    rows: Sequence[ListedDiscrepancy], *, settings: Settings
) -> Sequence[ListedDiscrepancy]:
    """Say of each whether its account is configured.

    Where no account is configured at all, only Postgres is, and nobody can tell.
    """
    configured = configured_accounts(settings)
    return [
        replace(
            listed,
            # One of no account, from before the first pass, is everybody's.
            configured=not listed.account.id or is_configured(listed.account, configured),
        )
        for listed in rows
    ]


def document(rows: Iterable[ListedDiscrepancy]) -> Sequence[dict[str, object]]:
    """Return them by the contract's keys."""
    return [{**row.fields(), "link": row.link, "configured": row.configured} for row in rows]
