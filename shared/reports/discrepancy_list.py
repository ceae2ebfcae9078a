"""Discrepancies as they are listed: the ledger's rows, and whether their account is configured.

Promises the contract's keys. What is open of an account that is configured no more fails nothing:
no pass looks at it, and `tieout disown` closes it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from shared.ledger.discrepancy import DiscrepancyStatus
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.settings.model import Settings


async def list_discrepancies(
    pool: Pool, *, settings: Settings, statuses: Iterable[DiscrepancyStatus] | None
) -> Sequence[ListedDiscrepancy]:
    """Return the discrepancies in those statuses (all: None), the oldest first.

    Where no account is configured at all, only Postgres is, and nobody can tell.
    """
    configured = configured_accounts(settings)
    return [
        replace(
            listed,
            # One of no account, from before the first pass, is everybody's.
            configured=not listed.account.id or is_configured(listed.account, configured),
        )
        for listed in await discrepancies.fetch_by_status(pool, statuses=statuses)
    ]


def document(rows: Iterable[ListedDiscrepancy]) -> Sequence[dict[str, object]]:
    """Return them by the contract's keys."""
    return [{**row.fields(), "link": row.link, "configured": row.configured} for row in rows]
