"""Entries where no window is compared: from before coverage begins, or from the future.

Promises that one which Stripe does not have by its id is on the page as `unexpected` until it has,
or until the entry is reversed. What Stripe has is nothing to report: webhooks may bring rows from
before `TIEOUT_START`.
"""

from collections.abc import Iterable, Mapping

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.examine_entries import ComparedSpan, is_outside
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.fetch_by_id import ask_by_id
from shared.ledger.discrepancy import (
    WINDOW_KINDS,
    Discrepancy,
    DiscrepancyKey,
    close_discrepancy,
    open_or_refresh,
)
from shared.postgres.journal.journal_windows import NewEntry

_AT_ONCE = 100


async def judge_outside(
    context: ReconcileContext,
    store: DiscrepancyStore,
    entries: Iterable[NewEntry],
    *,
    covered: ComparedSpan,
    pass_no: int,
) -> frozenset[str]:
    """Ask for these entries, and again for those of earlier passes; return what is unexpected.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
    """
    ids = {entry.id for entry in entries}
    discrepancies = await store.load(WINDOW_KINDS, ids)
    known = _known(discrepancies, covered=covered)
    # As they stand by now: one may have been reversed, or have got another date.
    standing = {
        row.id: row
        for row in await context.resource.stored_of(sorted(ids | known.keys()))
        if not row.is_reversed and is_outside(row.created, covered)
    }
    fresh = sorted(standing.keys() - known.keys())
    lacks = set(fresh)
    for start in range(0, len(fresh), _AT_ONCE):
        # They are examined once: each has to be asked for now, and to be answered for.
        answers = await ask_by_id(context, fresh[start : start + _AT_ONCE], pass_no=pass_no)
        lacks -= answers.has
    still = sorted(known.keys() & standing.keys())
    gone = known.keys() - (known.keys() & standing.keys())
    gone |= (await ask_by_id(context, still, pass_no=pass_no)).has
    unexpected = [
        open_or_refresh(
            findings.unexpected_finding(standing[row_id]),
            known=discrepancies.get(("unexpected", row_id)),
        )
        for row_id in sorted(lacks)
    ]
    changed = [close_discrepancy(known[row_id]) for row_id in sorted(gone)]
    await store.save(
        [*changed, *(discrepancy for discrepancy in unexpected if not discrepancy.is_settled)]
    )
    return frozenset(lacks | known.keys() - gone)


def _known(
    discrepancies: Mapping[DiscrepancyKey, Discrepancy], *, covered: ComparedSpan
) -> Mapping[str, Discrepancy]:
    known = {}
    for (kind, object_id), discrepancy in discrepancies.items():
        created = (discrepancy.finding.actual or {}).get("created")
        is_open = kind == "unexpected" and not discrepancy.is_settled
        if is_open and isinstance(created, int) and is_outside(created, covered):
            known[object_id] = discrepancy
    return known
