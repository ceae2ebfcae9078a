"""Discrepancies as they are listed: the ledger's rows, and whether their account is configured.

Promises the contract's keys. What is open of an account that is configured no more fails nothing:
no pass looks at it, and `tieout disown` closes it.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from shared.postgres.driver import session
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.reports.status import is_configured, scopes
from shared.settings.model import Settings


@dataclass(frozen=True, slots=True)
class ReportedDiscrepancy(ListedDiscrepancy):
    """A discrepancy as it is listed; `configured` says whether its account and mode are, here."""

    configured: bool


async def list_discrepancies(
    pool: session.Pool, *, settings: Settings, statuses: Sequence[str] | None
) -> Sequence[ReportedDiscrepancy]:
    """Return the discrepancies in those statuses (all: None), the oldest first.

    Where no account is configured at all, only Postgres is, and nobody can tell.
    """
    configured = scopes(settings)
    return [
        ReportedDiscrepancy(
            **asdict(row),
            # One of no account, from before the first pass, is everybody's.
            configured=not row.stripe_account
            or is_configured(row.stripe_account, row.livemode, configured),
        )
        for row in await discrepancies.fetch_by_status(pool, statuses=statuses)
    ]
