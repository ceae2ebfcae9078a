"""What a pass reads: what is due, what is disputed, a range that was asked for, or history.

Promises that coverage reaches back to `TIEOUT_START`, or to the beginning of time, whatever the
first row or the account's own `created` says. Decides by Stripe's clock alone: `until_s` and the
ages of windows are Stripe's seconds, and nothing here asks for ours.

Theory of operation: from the first row that the import found on, each window is in a row of
coverage. What lies before it, the past, is one range without rows: it is read whole, which costs a
call while it is empty, at the same ages as its youngest window, and a window of it has a row only
once there is something in it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.due_windows import overlap, runs_to_read
from services.reconciler.coverage.rotation import share
from services.reconciler.windows import (
    HORIZON_S,
    Span,
    spans,
    start_s,
    whole_spans,
    window_after,
    window_of,
)
from shared.postgres.reconciliation import coverage, sync_state
from shared.postgres.reconciliation.coverage import KnownWindow
from shared.stripe_api.pagination import PAGE_ROWS_MAX

# What it may cost a pass to look again at windows of discrepancies. Those that it leaves come first
# in the next one.
_DISPUTED_CALLS_MAX = 200


@dataclass(frozen=True, slots=True)
class RequestedRange:
    """What to compare again although it is settled; None: from where coverage begins, until now.

    `is_import` says that history is to begin there, or earlier if it does already.
    """

    since_s: int | None = None
    until_s: int | None = None
    is_import: bool = False


def covers_from_s(context: ReconcileContext, sync: sync_state.Sync) -> int:
    """Return the first second that coverage holds: as it was noted, else as configured, else 0.

    It stays where it is when `TIEOUT_START` changes: only `backfill --since` moves it.
    """
    if sync.covers_from_at is not None:
        return int(sync.covers_from_at.timestamp())
    if sync.starts_at is None and sync.posts_from_at is not None:
        return int(sync.posts_from_at.timestamp())
    start = context.account_settings.start
    from_s = 0 if start is None else math.ceil(start.timestamp())
    # A ledger that was imported before the past was read may hold more than is configured now.
    return from_s if sync.starts_at is None else min(from_s, int(sync.starts_at.timestamp()))


def first_window(sync: sync_state.Sync) -> int:
    """Return the window of the first row that the import found: from it on each has a row."""
    assert sync.starts_at is not None, "known since the import ended"
    return window_of(int(sync.starts_at.timestamp()))


def history_left(sync: sync_state.Sync) -> RequestedRange | None:
    """Return the history before what was imported that is to be posted as well, if there is any.

    Its last window may have been begun: where coverage began is anywhere in one.
    """
    begins_at, covers_from_at = sync.posts_from_at, sync.covers_from_at or sync.starts_at
    if begins_at is None or covers_from_at is None or begins_at >= covers_from_at:
        return None
    assert sync.starts_at is not None, "coverage begins with it"
    until_s = start_s(window_after(int(covers_from_at.timestamp())))
    return RequestedRange(
        since_s=int(begins_at.timestamp()),
        until_s=max(until_s, int(sync.starts_at.timestamp())),
        is_import=True,
    )


async def spans_to_read(
    context: ReconcileContext,
    *,
    sync: sync_state.Sync,
    requested_range: RequestedRange | None,
    until_s: int,
) -> Sequence[Span]:
    """Return what to read, newest first."""
    from_s = covers_from_s(context, sync)
    if sync.starts_at is None and (requested_range is None or requested_range.is_import):
        since_s = (
            from_s
            if requested_range is None or requested_range.since_s is None
            else requested_range.since_s
        )
        return await _history(context, since_s=start_s(window_of(since_s)), until_s=until_s)
    if requested_range is not None or sync.starts_at is None:
        is_history = sync.starts_at is None or (
            requested_range is not None and requested_range.is_import
        )
        return requested_spans(
            since_s=None if requested_range is None else requested_range.since_s,
            from_s=from_s,
            until_s=until_s,
            is_history=is_history,
        )
    starts_s = int(sync.starts_at.timestamp())
    return spans(
        await _due(context, sync=sync, from_s=from_s, starts_s=starts_s, until_s=until_s),
        floor=window_of(from_s),
        until_s=until_s,
    )


def requested_spans(
    *, since_s: int | None, from_s: int, until_s: int, is_history: bool
) -> Sequence[Span]:
    """Return the one span of a range that was asked for; none when it is empty or not yet there.

    `from_s` is where coverage begins; times in unix seconds.
    """
    first_s = from_s if since_s is None else start_s(window_of(since_s))
    return [Span(first_s, until_s, is_history=is_history)] if first_s < until_s else []


def spans_in_books(wanted: Sequence[Span], sync: sync_state.Sync) -> Sequence[Span]:
    """Return what of the spans lies in the books: what was created before is not posted."""
    starts_s = 0 if sync.posts_from_at is None else int(sync.posts_from_at.timestamp())
    cut = [replace(span, since_s=max(span.since_s, starts_s)) for span in wanted]
    return [span for span in cut if span.since_s < span.until_s]


def calls_to_read(row: KnownWindow) -> int:
    """Return how many calls it takes to read a row of coverage again, whole as it is read."""
    return row.row_count // PAGE_ROWS_MAX + 1


async def widen_to_rows(context: ReconcileContext, wanted: Sequence[Span]) -> Sequence[Span]:
    """Return spans that hold what is read whole or not at all, where they touch it."""
    edges = {window_of(span.since_s) for span in wanted}
    edges |= {window_after(span.until_s) for span in wanted}
    ranges = await coverage.read_whole(
        context.pool, account=context.account, resource=context.resource.name, edges=sorted(edges)
    )
    return whole_spans(wanted, ranges)


async def _history(context: ReconcileContext, *, since_s: int, until_s: int) -> Sequence[Span]:
    """Return what is to be imported: the rest of what a cut-off import had begun comes first."""
    oldest = await coverage.oldest_covered(
        context.pool, account=context.account, resource=context.resource.name
    )
    if oldest is None:
        return [Span(since_s, until_s, is_history=True)]
    runs = await _runs(context, first=oldest, starts=oldest, until_s=until_s)
    newer = spans(runs, floor=oldest, until_s=until_s)
    if since_s >= start_s(oldest):
        return newer
    return [*newer, Span(since_s, start_s(oldest), is_history=True)]


async def _due(
    context: ReconcileContext, *, sync: sync_state.Sync, from_s: int, starts_s: int, until_s: int
) -> Sequence[tuple[int, int]]:
    """Return the runs of windows that are due, the past as one, and those that are disputed."""
    first, starts, until = window_of(from_s), window_of(starts_s), window_after(until_s)
    at = sync.proved_until_at
    runs = await _runs(
        context,
        first=first,
        starts=starts,
        until_s=until_s,
        proved_until_s=None if at is None else int(at.timestamp()),
    )
    now = datetime.fromtimestamp(until_s, UTC)
    if await coverage.is_past_due(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        now=now,
        horizon_s=HORIZON_S,
    ):
        runs = [*runs, (first, starts)]
    disputed = [
        window_no
        for window_no in await coverage.disputed_windows(context.pool, account=context.account)
        if first <= window_no < until
    ]
    by_calls = await _by_calls(context, disputed)
    looked_at = share(by_calls, pass_no=sync.passes, rows_max=_DISPUTED_CALLS_MAX)
    return [*runs, *((window_no, window_no + 1) for window_no in looked_at)]


async def _by_calls(context: ReconcileContext, windows: Sequence[int]) -> Sequence[int]:
    """Return what is read for these windows, each as often as it takes calls.

    For one in a row that is read whole, that is the row's first.
    """
    if not windows:
        return []
    known = await coverage.known_windows(
        context.pool, account=context.account, resource=context.resource.name, windows=windows
    )
    calls: dict[int, int] = {}
    for window_no in windows:
        row = known.get(window_no)
        if row is None or not row.row_count:
            calls[window_no] = 1
        else:
            calls[row.window_no] = calls_to_read(row)
    return [window_no for window_no, count in sorted(calls.items()) for _ in range(count)]


async def _runs(
    context: ReconcileContext,
    *,
    first: int,
    starts: int,
    until_s: int,
    proved_until_s: int | None = None,
) -> Sequence[tuple[int, int]]:
    """Return the runs of windows that are due, and what the pass before may have missed."""
    until = window_after(until_s)
    due = await coverage.due_ranges(
        context.pool,
        account=context.account,
        resource=context.resource.name,
        first=first,
        starts=starts,
        until=until,
        now=datetime.fromtimestamp(until_s, UTC),
        horizon_s=HORIZON_S,
    )
    overlapping = overlap(
        due, until=until, overlap_s=context.overlap_s, proved_until_s=proved_until_s
    )
    return [*runs_to_read(due, now_s=until_s), *overlapping]
