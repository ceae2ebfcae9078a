"""History import: the reconciler's own pass, repeated until nothing of the history is open.

Promises that it returns when history is in the journal, and that an import which was cut off goes
on where its coverage ends: what is settled is not read again; and that the total is Stripe's then,
or the import fails: a list that leaves a row out shows it nowhere else. Whoever calls holds the
lock.
"""

import math
from collections.abc import Callable, Sequence
from datetime import datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import RequestedRange, history_left
from services.reconciler.imported_total import find_what_is_off
from services.reconciler.openings.extend import extend_openings
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.reconcile import reconcile
from shared.errors import Recoverable
from shared.ledger.discrepancy import Discrepancy
from shared.postgres.journal import openings
from shared.postgres.reconciliation import sync_state

# A row that the writer refuses is stuck after its third heal, and settled by that.
_PASSES_MAX = 5
_NAMED_MAX = 3


class ImportUnfinished(Recoverable):
    """History could not be brought into the journal whole; the same call goes on from here."""


async def backfill(
    context: ReconcileContext,
    *,
    since: datetime | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> PassReport:
    """Import the account's history, or what of it is older than was imported before.

    Raises ImportUnfinished, and what a pass raises.
    """
    for _ in range(_PASSES_MAX):
        report = await reconcile(
            context,
            grace_s=0,
            requested_range=await _asked(context, since),
            on_progress=on_progress,
            # Whether history is in the journal is a question of rows, each of them compared.
            with_proof=False,
        )
        ended = await sync_state.begin_sync(
            context.pool, account=context.account, resource=context.resource.name
        )
        if ended.import_ended_at is not None and report.lacking == 0:
            if not await extend_openings(context):
                raise ImportUnfinished("the openings are not made again yet: does the writer run?")
            if off := await find_what_is_off(context):
                raise ImportUnfinished(_sentence(off))
            return report
    raise ImportUnfinished(f"{report.result.unsettled} windows are unsettled")


def _sentence(off: Sequence[Discrepancy]) -> str:
    findings = [discrepancy.finding for discrepancy in off]
    named = sorted(f"{finding.kind} of {finding.object_id}" for finding in findings)
    more = f" and {len(named) - _NAMED_MAX} more" if len(named) > _NAMED_MAX else ""
    return (
        "history was read, and does not come to Stripe's balance:"
        f" {', '.join(named[:_NAMED_MAX])}{more}; `tieout discrepancies` shows what is open"
    )


async def _asked(context: ReconcileContext, since: datetime | None) -> RequestedRange | None:
    """Return the history to read; None is what is due, which includes an import never made."""
    sync = await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    covers_from_at = sync.covers_from_at or sync.starts_at
    if since is None or (covers_from_at is not None and since >= covers_from_at):
        return None
    # Before any of it is published: the writer posts nothing of before the start.
    since_s = math.ceil(since.timestamp())
    await openings.note_start(context.pool, account=context.account, starts_s=since_s)
    sync = await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    return history_left(sync) or RequestedRange(since_s=since_s, is_import=True)
