"""Where the next search for a difference goes on, by what coverage knows of history's size."""

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import covers_from_s
from services.reconciler.discrepancies import drift_search
from services.reconciler.windows import start_s
from shared.postgres.reconciliation import coverage, sync_state


async def next_search_span(
    context: ReconcileContext, *, sync: sync_state.Sync, steps_done: int, until_s: int
) -> drift_search.SearchSpan | None:
    """Return what to read again; None when there is nothing in it. Raises PostgresUnavailable."""
    rows = await coverage.count_rows(
        context.pool, account=context.account, resource=context.resource.name
    )
    left_out = drift_search.rows_done(steps_done=steps_done, rows=rows)
    if left_out:
        window_no = await coverage.window_after_rows(
            context.pool, account=context.account, resource=context.resource.name, rows=left_out
        )
        until_s = until_s if window_no is None else min(until_s, start_s(window_no + 1))
    return drift_search.search_span(
        steps_done=steps_done, rows=rows, starts_s=covers_from_s(context, sync), until_s=until_s
    )


async def search_steps(context: ReconcileContext) -> int:
    """Return after how many searches all of history was read. Raises PostgresUnavailable."""
    return drift_search.steps(
        rows=await coverage.count_rows(
            context.pool, account=context.account, resource=context.resource.name
        )
    )
