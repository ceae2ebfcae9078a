"""What the end of a pass says of coverage: looks answered by its proof, windows made one row.

Promises that only a whole pass which ties out answers looks: all is settled, nothing is open and
every balance is exactly Stripe's, none of them one that Stripe does not state. At that instant
Stripe's own total shows that no row which moves money is lacking, however late it was listed. It
does not show rows that cancel to the cent, nor any of before an opening was made, which is
reckoned from the rows that were known then: the looks that read do (due_windows.py).
"""

from collections.abc import Sequence
from datetime import datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.due_windows import ANSWERED_S
from services.reconciler.openings import opened_balances
from services.reconciler.windows import REVERIFY_AGES_S, window_after, window_of
from shared.balance_proof.balance_rows import BalanceRow
from shared.postgres.reconciliation import coverage, coverage_writer, sync_state
from shared.postgres.reconciliation.sync_state import Sync


async def end_pass(
    context: ReconcileContext,
    sync: Sync,
    *,
    examined_position: int,
    proved: Sequence[BalanceRow],
    until_s: int,
) -> None:
    """Count a pass, with the balances by which it has `proved` all up to `until_s`, if it has.

    Raises PostgresUnavailable.
    """
    await sync_state.count_pass(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        examined_position=examined_position,
    )
    proved_at = _proved_at(proved)
    if proved_at is not None:
        opened_s = await opened_balances.opened_until_s(context, sync)
        await coverage.answer_looks(
            context.pool,
            account=context.account,
            resource=context.resource.name,
            proved_at=proved_at,
            since=window_after(opened_s),
            ages_s=ANSWERED_S,
            every_age_s=REVERIFY_AGES_S,
        )
        if until_s - context.overlap_s >= opened_s:
            await sync_state.note_proved_until(
                context.pool,
                account=context.account,
                resource=context.resource.name,
                until_s=until_s,
            )
    if sync.coalesced_to is not None and sync.starts_at is not None:
        # In the past before, windows are rows of their own (save_coverage.py).
        starts = window_of(int(sync.starts_at.timestamp()))
        after = max(sync.coalesced_to, starts)
        await coverage_writer.coalesce_coverage(
            context.pool, account=context.account, resource=context.resource.name, after=after
        )


def _proved_at(proved: Sequence[BalanceRow]) -> datetime | None:
    """Return since when the balances show that no row is lacking; None: one cannot show it."""
    if any(not row.exact for row in proved):
        return None
    return min((row.proved_at for row in proved if row.proved_at is not None), default=None)
