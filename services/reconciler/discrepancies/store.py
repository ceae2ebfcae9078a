"""Discrepancies as Postgres keeps them: one row a fact, and every change said once.

Promises that each change that is news is logged as `discrepancy.<event>` with the keys of
`discrepancies --json`, and counted; what a person closed in the meantime stays closed, and nothing
is said of it. Decides nothing: what follows on what is findings.py's.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast, get_args

from services.reconciler.discrepancies.findings import Discrepancy, Finding, Kind, Status
from shared.postgres.driver import session
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.coverage import Scope
from shared.telemetry import log
from shared.telemetry.metrics import (
    DISCREPANCIES_FOUND,
    DISCREPANCIES_HEALED,
    DISCREPANCIES_OPEN,
    DISCREPANCY_OLDEST_SECONDS,
)

Key = tuple[str, str]

logger = log.get()

for _kind in get_args(Kind):
    DISCREPANCIES_FOUND.labels(kind=_kind)  # from 0 on: `increase` sees no counter born at 1


class DiscrepancyStore:
    """One account's discrepancies of some kinds."""

    def __init__(self, pool: session.Pool, *, scope: Scope, kinds: Sequence[Kind]) -> None:
        self._pool = pool
        self._scope = scope
        self._kinds = kinds

    async def load(self, ids: Iterable[str]) -> Mapping[Key, Discrepancy]:
        """Return what is known of these objects, and all that still matters, what is open last.

        That is what is unsettled, and what a person closed though it moves the ledger.
        """
        rows = await discrepancies.kept_discrepancies(
            self._pool, scope=self._scope, kinds=self._kinds, ids=sorted(set(ids))
        )
        return {(row["kind"], row["object_id"]): _discrepancy(row) for row in rows}

    async def keep(self, changed: Sequence[Discrepancy]) -> int:
        """Keep these as they are now; return how many of them were healed by this change."""
        kept = await discrepancies.keep_discrepancies(
            self._pool, scope=self._scope, rows=[_row(one) for one in changed]
        )
        listed = {(str(one["kind"]), str(one["object_id"])): one for one in kept}
        healed = 0
        for one in changed:
            line = listed.get((one.finding.kind, one.finding.object_id))
            if line is not None and one.event is not None:
                log_transition(one.event, line)
                healed += one.event == "healed"
        return healed


def log_transition(event: str, listed: discrepancies.Kept) -> None:
    """Log and count one change; `listed` has the keys of `discrepancies --json`."""
    kind = str(listed["kind"])
    if event in ("opened", "reopened"):
        DISCREPANCIES_FOUND.labels(kind=kind).inc()
    if event == "healed":
        DISCREPANCIES_HEALED.labels(kind=kind).inc()
    say = logger.error if event == "stuck" else logger.warning
    if event in ("healed", "resolved"):
        say = logger.info
    say(f"discrepancy.{event}", **listed)


async def set_open_gauge(pool: session.Pool, *, configured: Sequence[Scope]) -> None:
    """Set the gauges of open discrepancies from the table; a kind that has none has no line."""
    found = await discrepancies.open_by_kind(pool, configured=configured)
    DISCREPANCIES_OPEN.clear()  # and set without a pause: a scrape must not see it empty
    for kind, of_kind in found.items():
        DISCREPANCIES_OPEN.labels(kind=kind).set(of_kind.count)
    DISCREPANCY_OLDEST_SECONDS.set(max((one.oldest_s for one in found.values()), default=0.0))


def _discrepancy(row: discrepancies.DiscrepancyRow) -> Discrepancy:
    return Discrepancy(
        finding=Finding(
            # Only ours are asked for, and only ours are kept: the columns hold these words.
            kind=cast("Kind", row["kind"]),
            object_id=row["object_id"],
            amount_at_risk=row["amount_at_risk"],
            effect_minor=row["effect_minor"],
            currency=row["currency"],
            expected=row["expected"],
            actual=row["actual"],
            reason=row["reason"] or "",
        ),
        status=cast("Status", row["status"]),
        heals=row["heals"],
        note=row["note"],
    )


def _row(one: Discrepancy) -> discrepancies.DiscrepancyRow:
    finding = one.finding
    return discrepancies.DiscrepancyRow(
        kind=finding.kind,
        status=one.status,
        object_id=finding.object_id,
        amount_at_risk=finding.amount_at_risk,
        effect_minor=finding.effect_minor,
        currency=finding.currency,
        expected=finding.expected,
        actual=finding.actual,
        reason=finding.reason,
        heals=one.heals,
        note=one.note,
    )
