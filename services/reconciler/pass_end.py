"""What the end of a pass says of coverage: looks answered by its proof, windows made one row.

Promises that only a whole pass which ties out answers looks: all is settled, nothing is open and
every balance is exactly Stripe's. At that instant Stripe's own total shows that no row which moves
money is lacking, however late it was listed. It does not show rows that cancel to the cent: the
looks that read do (looks.py).
"""

from collections.abc import Sequence

from services.reconciler.balance_rows import BalanceRow
from services.reconciler.looks import ANSWERED_S
from services.reconciler.parts import Parts
from services.reconciler.window import RUNGS_S, window_of
from shared.postgres import coverage, covering
from shared.postgres.coverage import Sync


async def end_pass(
    parts: Parts,
    sync: Sync,
    *,
    examined_position: int,
    proved: Sequence[BalanceRow],
    until_s: int,
) -> None:
    """Count a pass, with the balances by which it has `proved` all up to `until_s`, if it has.

    Raises PostgresUnavailable.
    """
    await coverage.ended(parts.pool, scope=parts.scope, examined_position=examined_position)
    proved_at = min((row.proved_at for row in proved if row.exact and row.proved_at), default=None)
    if proved_at is not None:
        await coverage.answer_looks(
            parts.pool,
            scope=parts.scope,
            proved_at=proved_at,
            ages_s=ANSWERED_S,
            every_age_s=RUNGS_S,
        )
        await coverage.proved_until(parts.pool, scope=parts.scope, until_s=until_s)
    if sync.coalesced_to is not None and sync.starts_at is not None:
        # In the past before, windows are rows of their own (cover.py).
        starts = window_of(int(sync.starts_at.timestamp()))
        after = max(sync.coalesced_to, starts)
        await covering.coalesce(parts.pool, scope=parts.scope, after=after)
