"""How fast a pass settles rows on which both sides agree, Stripe's calls left out.

All chunks of an account's history are read first; what is timed is what follows: the journal's rows
from Postgres, the comparison, and the rows of coverage.
"""

import time
from collections.abc import Mapping
from datetime import UTC, datetime

from services.reconciler.barrier import Barrier
from services.reconciler.context import open_contexts
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.spans_to_read import first_window
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.fetch import refetch
from services.reconciler.reconcile_chunk import ChunkReconciler
from services.reconciler.slices import whole_slice
from services.reconciler.windows import Span, start_s, window_of
from shared.postgres.reconciliation import sync_state
from shared.runtime.garbage_collection import collect_seldom
from shared.settings.environment import read_settings


class NotAgreed(Exception):
    """A row differs, so that it is not the pass that was to be measured."""


async def settled_a_second(environ: Mapping[str, str], *, rows_max: int) -> float:
    """Settle the newest rows of an account that is imported; return how many a second."""
    async with open_contexts(read_settings(environ), service="bench") as (context,):
        sync = await sync_state.begin_sync(
            context.pool, account=context.account, resource=context.resource.name
        )
        _, now = await context.stripe.balance()
        chunks, rows = [], 0
        # The window that is not over could have new rows.
        history = Span(0, start_s(window_of(int(now.timestamp()))))
        async for chunk in refetch(context.resource, whole_slice(history)):
            chunks.append(chunk)
            rows += len(chunk.rows)
            if rows >= rows_max:
                break
        reconciler = ChunkReconciler(
            context=context,
            store=DiscrepancyStore(context.pool, account=context.account),
            barrier=Barrier(context, wait_s=0.0),
            import_ended_s=datetime.now(UTC).timestamp(),
            heal_wait_s=0.0,
            mark=PassMark(
                number=sync.passes,
                starts=first_window(sync),
                compared_at=now,
                began_at=sync.began_at,
            ),
        )
        # As in a service: what was read before is not walked again and again.
        collect_seldom()
        began_s = time.monotonic()
        for chunk in chunks:
            await reconciler.reconcile_chunk(chunk)
        took_s = time.monotonic() - began_s
    if reconciler.differing or reconciler.unsettled_rows or reconciler.counts.imported:
        raise NotAgreed(str(reconciler.counts))
    return rows / took_s
