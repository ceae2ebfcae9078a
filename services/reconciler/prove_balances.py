"""The end of a pass: the total is proved, what is off is searched for once, and that is recorded.

Promises that a drift is on the page only after the rows where it may be were read again in vain;
and that a pass over a range opens no drift.
"""

from collections.abc import Sequence
from functools import partial

from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.discrepancies.balance_drift import (
    Assessment,
    assess_after_a_range,
    assess_drift,
    record_drift,
)
from services.reconciler.discrepancies.lasting_flip import record_lasting_flips
from services.reconciler.discrepancies.next_search_span import next_search_span
from services.reconciler.openings.open_books import Opener
from services.reconciler.span_reader import SpanReader
from shared.balance_proof.balance_rows import BalanceRow
from shared.postgres.reconciliation import sync_state
from shared.telemetry import log

logger = log.get()


async def prove_balances(
    reader: SpanReader, *, requested_range: RequestedRange | None, until_s: int
) -> Sequence[BalanceRow]:
    """Prove the total of what was read up to `until_s`, and record what follows.

    Raises what a proof raises, and NotAcknowledged.
    """
    context, store = reader.context, reader.chunk_reconciler.store
    if requested_range is not None:
        assessment = await assess_after_a_range(context, store)
    else:
        assessment = await _assess_and_search(reader, until_s=until_s)
    await record_drift(context, store, assessment)
    await record_lasting_flips(context.pool, store, assessment.exact, account=context.account)
    return assessment.rows


async def _assess_and_search(reader: SpanReader, *, until_s: int) -> Assessment:
    context, store = reader.context, reader.chunk_reconciler.store
    sync = await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    opener = Opener(
        context=context,
        chunk_reconciler=reader.chunk_reconciler,
        read=partial(reader.read, sync=sync),
        read_until_s=until_s,
    )
    assessment = await assess_drift(store, await opener.prove())
    step = assessment.search_step
    if step is None or sync.starts_at is None:
        return assessment
    search = await next_search_span(context, sync=sync, steps_done=step, until_s=until_s)
    if search is None:
        return assessment
    logger.warning("reconcile.searching", **context.account.log_fields, step=step)
    await reader.read([search.span], sync=sync, rows_max=search.rows_max)
    return await assess_drift(store, await opener.prove())
