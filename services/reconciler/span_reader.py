"""Spans of an account's time read from Stripe and reconciled, chunk by chunk, newest first.

Promises that each chunk is reconciled before more of its slice is fetched, so that a pass which is
cut off has covered what it says it has; that an import is never more than a few thousand rows ahead
of the ledger writer; and that history counts as imported only when nothing of it is unsettled.
Decides nothing of a row: that is reconcile_chunk.py's.
"""

import asyncio
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from services.reconciler import heal
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.entries_outside import judge_outside
from services.reconciler.coverage.examine_entries import ComparedSpan, examine_entries
from services.reconciler.coverage.read_until import read_until
from services.reconciler.coverage.spans_to_read import (
    RequestedRange,
    covers_from_s,
    first_window,
    spans_in_books,
    widen_to_rows,
)
from services.reconciler.fetch import READERS_MAX, Chunk, fetch_slices
from services.reconciler.pass_report import Progress
from services.reconciler.reading_speed import ReadingSpeed
from services.reconciler.reconcile_chunk import ChunkReconciler
from services.reconciler.row_gate import RowGate
from services.reconciler.slices import Slice, Slices
from services.reconciler.windows import Span, next_due_s, start_s, window_of
from shared.balance_proof.read_balances import listed
from shared.errors import Recoverable
from shared.postgres.reconciliation import coverage, sync_state
from shared.telemetry import log

# While it trades, each read of the tail leaves a shorter one.
_TAIL_READS_MAX = 2
# For how long rows may be on their way by themselves.
_POSTED_WAIT_S = 5.0

logger = log.get()


@dataclass(slots=True)
class SpanReader:
    """Reads spans chunk by chunk, and knows how far back it has got."""

    context: ReconcileContext
    chunk_reconciler: ChunkReconciler
    until_s: int
    on_progress: Callable[[Progress], None] | None
    oldest_s: int | None = None
    speed: ReadingSpeed = field(default_factory=lambda: ReadingSpeed(time.monotonic()))

    async def read(
        self, spans: Sequence[Span], *, sync: sync_state.Sync, rows_max: int | None = None
    ) -> None:
        """Settle every chunk of the spans, or about as many as hold `rows_max` rows."""
        rows_left = math.inf if rows_max is None else rows_max
        in_books = spans_in_books(await widen_to_rows(self.context, spans), sync)
        slices = Slices(in_books, readers_max=READERS_MAX)
        gate = RowGate(heal.UNPOSTED_ROWS_MAX)
        is_import = sync.import_ended_at is None
        start = asyncio.create_task(self._expected_start_s()) if is_import else None

        async def settle(part: Slice, chunk: Chunk) -> None:
            nonlocal rows_left
            # Of history nothing is judged, so that its chunks are no matter to each other.
            is_history = self.chunk_reconciler.mark.starts is None
            async with gate.passing(len(chunk.rows) if is_history else heal.UNPOSTED_ROWS_MAX):
                await self.chunk_reconciler.reconcile_chunk(chunk)
            part.settled_s = chunk.since_s
            if chunk.covers_s < chunk.until_s:
                # Nothing waits for the answer.
                from_s = start.result() if start is not None and start.done() else None
                await self._reached(chunk, slices, from_s=from_s, is_import=is_import)
            rows_left -= len(chunk.rows)
            if rows_left <= 0:
                slices.leave_older()

        try:
            await fetch_slices(self.context.resource, slices, settle=settle)
        finally:
            if start is not None:
                start.cancel()
        if in_books and self.oldest_s is None:
            self.oldest_s = self.until_s  # and there was nothing
        for span in in_books if sync.starts_at is not None and rows_left > 0 else ():
            await self._note_past(span, sync=sync, starts=first_window(sync))

    async def read_tail(self, *, sync: sync_state.Sync) -> int:
        """Read what has come since, if something of it went missing; return up to where it read."""
        until_s = self.until_s
        for _ in range(_TAIL_READS_MAX):
            if not await _lacks_any(self.context, since_s=until_s):
                break
            since_s = until_s
            _, until_s = await read_until(self.context, grace_s=0, requested_range=None)
            await self.read([Span(start_s(window_of(since_s)), until_s)], sync=sync)
        return until_s

    async def examine(
        self, *, sync: sync_state.Sync, requested_range: RequestedRange | None
    ) -> int:
        """Hold new entries against coverage, read again what they put in doubt; return how far."""
        if requested_range is not None or sync.import_ended_at is None or sync.starts_at is None:
            return sync.examined_position
        covered = ComparedSpan(
            from_s=covers_from_s(self.context, sync),
            until_s=self.until_s,
            now_s=int(self.chunk_reconciler.mark.compared_at.timestamp()),
            starts=first_window(sync),
            pass_began_at=sync.began_at,
        )
        examined = await examine_entries(self.context, sync=sync, covered=covered)
        await self.read(examined.spans(covered), sync=sync)
        self.chunk_reconciler.note_unexpected(
            await judge_outside(
                self.context,
                self.chunk_reconciler.store,
                examined.outside,
                covered=covered,
                pass_no=sync.passes,
            )
        )
        return examined.through

    async def finish_import(
        self, *, sync: sync_state.Sync, requested_range: RequestedRange | None
    ) -> None:
        """Note where history begins, once nothing of it is unsettled."""
        is_import = (
            requested_range.is_import if requested_range is not None else sync.starts_at is None
        )
        # An entry that Stripe does not list is no reason to call history unread: it is there.
        if not is_import or self.chunk_reconciler.lacking or self.oldest_s is None:
            return
        starts_s = self.oldest_s
        if sync.starts_at is None:
            # A pass that was cut off may have read further back than the one that ends the import.
            oldest = await coverage.oldest_covered(
                self.context.pool, account=self.context.account, resource=self.context.resource.name
            )
            starts_s = min(starts_s, starts_s if oldest is None else start_s(oldest))
        if requested_range is not None and requested_range.since_s is not None:
            from_s = requested_range.since_s
        else:
            from_s = covers_from_s(self.context, sync)
        await sync_state.note_import_ended(
            self.context.pool,
            account=self.context.account,
            resource=self.context.resource.name,
            starts_s=starts_s,
            ended_s=self.until_s,
        )
        await self._note_past(
            Span(from_s, starts_s), sync=sync, starts=window_of(starts_s), from_s=from_s
        )
        logger.info(
            "import.finished",
            **self.context.account.log_fields,
            rows=self.chunk_reconciler.counts.compared,
        )

    async def _note_past(
        self, span: Span, *, sync: sync_state.Sync, starts: int, from_s: int | None = None
    ) -> None:
        """Note that the time before the window `starts` was read whole, if it was."""
        from_s = covers_from_s(self.context, sync) if from_s is None else from_s
        if span.since_s > from_s or span.until_s < start_s(starts):
            return
        compared_s = int(self.chunk_reconciler.mark.compared_at.timestamp())
        await coverage.past_read(
            self.context.pool,
            account=self.context.account,
            resource=self.context.resource.name,
            covers_from_s=from_s,
            began_at=sync.began_at,
            next_due_s=next_due_s(window_no=starts - 1, compared_s=compared_s),
        )

    async def _reached(
        self, chunk: Chunk, slices: Slices, *, from_s: int | None, is_import: bool
    ) -> None:
        self.oldest_s = min(chunk.covers_s, self.oldest_s or chunk.covers_s)
        # Slices end in any order: it is read down to the newest that is not.
        reached_s = max(slices.unsettled_s, self.oldest_s)
        rows = self.chunk_reconciler.counts.compared
        rows_per_s = self.speed.note(time.monotonic(), rows=rows)
        if is_import:
            await sync_state.note_import_reached(
                self.context.pool,
                account=self.context.account,
                resource=self.context.resource.name,
                reached_s=reached_s,
                from_s=from_s,
                rows_per_s=rows_per_s,
            )
        if self.on_progress is not None:
            self.on_progress(
                Progress(
                    rows=self.chunk_reconciler.counts.compared,
                    until_at=datetime.fromtimestamp(self.until_s, UTC),
                    reached_at=datetime.fromtimestamp(reached_s, UTC),
                    from_at=None if from_s is None else datetime.fromtimestamp(from_s, UTC),
                    is_import=is_import,
                    rows_per_s=rows_per_s,
                )
            )

    async def _expected_start_s(self) -> int | None:
        """Return where history is expected to begin: as configured, or when the account did.

        Only a progress bar believes it: a connected account's `created` is when it was connected.
        """
        if self.context.account_settings.start is not None:
            return int(self.context.account_settings.start.timestamp())
        try:
            created = (await self.context.stripe.account()).get("created")
        except Recoverable:
            return None  # a key need not be allowed to say, nor Stripe be there for this
        return created if type(created) is int else None


async def _lacks_any(context: ReconcileContext, *, since_s: int) -> bool:
    """Say whether rows that Stripe lists since then do not come into the journal by themselves."""
    _, now = await context.stripe.balance()
    rows = await listed(context.stripe, since_s=since_s, until_s=int(now.timestamp()) + 1)
    left = await heal.wait_until_posted(context, (row.id for row in rows), wait_s=_POSTED_WAIT_S)
    return bool(left.pending or left.refused)
