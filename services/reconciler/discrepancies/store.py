"""Discrepancies as Postgres keeps them: one row a fact, and every change said once.

Promises that each change that is news is logged as `discrepancy.<event>` with the keys of
`discrepancies --json`, and counted; what a person closed in the meantime stays closed, and nothing
is said of it. Decides nothing: what follows on what is shared/ledger/discrepancy.py's.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from shared.ledger.discrepancy import (
    EVENT_KINDS,
    PASS_KINDS,
    Discrepancy,
    DiscrepancyKey,
    EventName,
    Kind,
)
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.telemetry import log
from shared.telemetry.metrics import (
    DISCREPANCIES_FOUND,
    DISCREPANCIES_HEALED,
    DISCREPANCIES_OPEN,
    DISCREPANCY_OLDEST_SECONDS,
)

logger = log.get()

for _kind in (*PASS_KINDS, *EVENT_KINDS):
    DISCREPANCIES_FOUND.labels(kind=_kind)  # from 0 on: `increase` sees no counter born at 1


class DiscrepancyStore:
    """One account's discrepancies."""

    def __init__(self, pool: Pool, *, account: StripeAccount) -> None:
        self._pool = pool
        self._account = account

    async def load(
        self, kinds: Sequence[Kind], ids: Iterable[str] = ()
    ) -> Mapping[DiscrepancyKey, Discrepancy]:
        """Return of these kinds what is known of these objects, and all that still matters.

        That is what is unsettled, and what a person closed though it moves the ledger; what is open
        comes last.
        """
        loaded = await discrepancies.kept_discrepancies(
            self._pool, account=self._account, kinds=kinds, ids=sorted(set(ids))
        )
        return {discrepancy.key: discrepancy for discrepancy in loaded}

    async def save(self, changed: Sequence[Discrepancy]) -> int:
        """Keep these as they are now; return how many of them were healed by this change."""
        saved = await discrepancies.save_discrepancies(
            self._pool, account=self._account, changed=changed
        )
        listed = {line.discrepancy.key: line for line in saved}
        healed = 0
        for discrepancy in changed:
            line = listed.get(discrepancy.key)
            if line is not None and discrepancy.event is not None:
                log_transition(discrepancy.event, line)
                healed += discrepancy.event == "healed"
        return healed


def log_transition(event: EventName, listed: ListedDiscrepancy) -> None:
    """Log and count one change, by the keys of `discrepancies --json`; times are RFC 3339."""
    kind = listed.kind
    if event in ("opened", "reopened"):
        DISCREPANCIES_FOUND.labels(kind=kind).inc()
    if event == "healed":
        DISCREPANCIES_HEALED.labels(kind=kind).inc()
    say = logger.error if event == "stuck" else logger.warning
    if event in ("healed", "resolved"):
        say = logger.info
    say(
        f"discrepancy.{event}",
        **{
            name: rfc3339(value) if isinstance(value, datetime) else value
            for name, value in listed.fields().items()
        },
    )


async def set_open_gauge(pool: Pool, *, configured: Sequence[StripeAccount]) -> None:
    """Set the gauges of open discrepancies from the table; a kind that has none has no line."""
    by_kind = await discrepancies.open_by_kind(pool, configured=configured)
    DISCREPANCIES_OPEN.clear()  # and set without a pause: a scrape must not see it empty
    for kind, of_kind in by_kind.items():
        DISCREPANCIES_OPEN.labels(kind=kind).set(of_kind.count)
    DISCREPANCY_OLDEST_SECONDS.set(
        max((of_kind.oldest_s for of_kind in by_kind.values()), default=0.0)
    )
