"""History import: the reconciler's own pass, repeated until nothing of the history is open.

Promises that it returns when history is in the journal, and that an import which was cut off goes
on where its coverage ends: what is settled is not read again. Whoever calls holds the lock.
"""

from collections.abc import Callable
from datetime import datetime

from services.reconciler.parts import Parts
from services.reconciler.reconcile import Outcome, Progress, reconcile
from services.reconciler.spans_to_read import Range
from shared.ledger.outcome import Recoverable
from shared.postgres import coverage

# A row that the writer refuses is stuck after its third heal, and settled by that.
_PASSES_MAX = 5


class ImportUnfinished(Recoverable):
    """History could not be brought into the journal whole; the same call goes on from here."""


async def backfill(
    parts: Parts,
    *,
    since: datetime | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Outcome:
    """Import the account's history, or what of it is older than was imported before.

    Raises ImportUnfinished, and what a pass raises.
    """
    for _ in range(_PASSES_MAX):
        sync = await coverage.begin(parts.pool, scope=parts.scope)
        outcome = await reconcile(
            parts,
            grace_s=0,
            again=_asked(since, sync=sync),
            on_progress=on_progress,
            # Whether history is in the journal is a question of rows, each of them compared.
            with_proof=False,
        )
        ended = await coverage.begin(parts.pool, scope=parts.scope)
        if ended.import_ended_at is not None and outcome.lacking == 0:
            return outcome
    raise ImportUnfinished(f"{outcome.result.unsettled} windows are unsettled")


def _asked(since: datetime | None, *, sync: coverage.Sync) -> Range | None:
    """Return the history to read; None is what is due, which includes an import never made."""
    covers_from_at = sync.covers_from_at or sync.starts_at
    if since is None or (covers_from_at is not None and since >= covers_from_at):
        return None
    until_s = None if sync.starts_at is None else int(sync.starts_at.timestamp())
    return Range(since_s=int(since.timestamp()), until_s=until_s, is_import=True)
