"""One pass over one account: what is due is fetched, compared, healed; then the total is proved.

Promises that a pass which could not read everything raises and covers only what it read whole,
that the history of an account is imported by its first pass, and that the result is the
contract's. Whoever calls holds the account's lock.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial

from services.reconciler.balance_proof.balance_rows import BalanceRow, ties_out
from services.reconciler.barrier import Barrier
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.entries_outside import judge_outside
from services.reconciler.coverage.examine_entries import Covered, examine
from services.reconciler.coverage.finish_pass import end_pass
from services.reconciler.coverage.read_until import over_s, read_until
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.spans_to_read import (
    Range,
    covers_from_s,
    history_left,
    spans_to_read,
    whole,
    within,
)
from services.reconciler.discrepancies import balance_drift, findings
from services.reconciler.discrepancies.coverage_gaps import record_coverage_gaps
from services.reconciler.discrepancies.next_search_span import next_search_span
from services.reconciler.discrepancies.store import DiscrepancyStore, log_transition, set_open_gauge
from services.reconciler.fetch import Chunk, refetch
from services.reconciler.openings import opened_balances
from services.reconciler.openings.open_books import Opener
from services.reconciler.reconcile_chunk import ChunkReconciler, PassCounts
from services.reconciler.windows import Span, next_due_s, start_s, window_of
from shared.postgres.reconciliation import coverage, discrepancies, sync_state
from shared.stripe_api.client import StripeDenied, StripeProtocolError
from shared.telemetry import log

HEAL_WAIT_S = 60.0
# While it trades, each read of the tail leaves a shorter one.
_TAIL_READS_MAX = 2

logger = log.get()


@dataclass(frozen=True, slots=True)
class PassResult:
    """What a pass found, by the contract's keys."""

    windows: int = 0
    compared: int = 0
    missing: int = 0
    imported: int = 0
    unannounced: int = 0
    healed: int = 0
    different: int = 0
    unexpected: int = 0
    unsettled: int = 0
    open: int = 0

    def __add__(self, other: "PassResult") -> "PassResult":
        """Add up the results of several accounts."""
        theirs = asdict(other)
        return PassResult(**{name: count + theirs[name] for name, count in asdict(self).items()})


@dataclass(frozen=True, slots=True)
class PassReport:
    """A whole pass: its result, and the proof of the total at its end.

    `balances` are none where nobody asked for the proof; `lacking` counts the rows that it has
    read and the journal may not have yet. `is_settled_elsewhere` says that no window is unsettled
    which a pass over a range has not read. `over_s` is how much it could have read of a window that
    was not over.
    """

    result: PassResult
    balances: Sequence[BalanceRow]
    began_at: datetime
    duration_s: float
    lacking: int = 0
    is_settled_elsewhere: bool = True
    over_s: int = 0

    @property
    def ties_out(self) -> bool:
        """Say whether all is settled, no discrepancy is open, and the total exactly Stripe's."""
        settled = self.result.unsettled == 0 and self.result.open == 0
        settled = settled and self.is_settled_elsewhere
        return settled and bool(self.balances) and ties_out(self.balances)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pass has read: `rows` so far, newest first, down to `reached_at`.

    `from_at` is where history is expected to begin, None when nobody knows. `is_import` says that
    the account's first import has not ended.
    """

    rows: int
    until_at: datetime
    reached_at: datetime
    from_at: datetime | None
    is_import: bool


async def reconcile(
    parts: ReconcileContext,
    *,
    grace_s: float,
    again: Range | None = None,
    heal_wait_s: float = HEAL_WAIT_S,
    on_progress: Callable[[Progress], None] | None = None,
    with_proof: bool = True,
) -> PassReport:
    """Make one pass; without `again`, over what is due. Zero `grace_s` reads up to Stripe's now.

    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable, KafkaUnavailable,
    NotAcknowledged: the pass covers what it had settled by then.
    """
    began, began_at = time.monotonic(), datetime.now(UTC)
    sync = await _begun(parts, again=again, on_progress=on_progress)
    ignored_since = await discrepancies.ignored_since(parts.pool, scope=parts.scope)
    if sync.import_ended_at is None:
        # Until then nothing is called missing, so there is nothing to be patient about; what an
        # import left out as too young would be taken for lost by the pass after it.
        grace_s = 0.0
    now, until_s = await read_until(parts, grace_s=grace_s, again=again)
    settler = _settler(parts, sync=sync, again=again, now=now, heal_wait_s=heal_wait_s)
    reader = _SpanReader(parts=parts, settler=settler, until_s=until_s, on_progress=on_progress)
    spans = await spans_to_read(parts, sync=sync, again=again, until_s=until_s)
    await reader.read(spans, sync=sync)
    await reader.finish_import(sync=sync, again=again)
    examined_position = await reader.examine(sync=sync, again=again)
    if with_proof and grace_s < 1 and again is None:
        until_s = await reader.read_tail(sync=sync)
    balances: Sequence[BalanceRow] = ()
    if with_proof and again is not None:
        balances = (await balance_drift.prove_after_a_range(parts)).rows
    elif with_proof:
        balances = await _proved(parts, reader, until_s=until_s)
    if again is None:
        await record_coverage_gaps(parts, settler.unsettled_rows)
    if ignored_since is not None and again is None and not settler.tally.unsettled:
        await _close_unconfigured(parts, since=ignored_since)
    await set_open_gauge(parts.pool, configured=parts.configured)
    open_count = await discrepancies.count_open(parts.pool, scope=parts.scope)
    outcome = PassReport(
        result=_result(settler.tally, open_count=open_count),
        balances=balances,
        began_at=began_at,
        duration_s=round(time.monotonic() - began, 3),
        lacking=settler.lacking,
        over_s=over_s(now, grace_s=grace_s),
        is_settled_elsewhere=again is None
        or not await coverage.unsettled_windows(parts.pool, scope=parts.scope),
    )
    await end_pass(
        parts,
        sync,
        examined_position=examined_position,
        proved=balances if again is None and outcome.ties_out else (),
        until_s=until_s,
    )
    _tell(parts, outcome)
    return outcome


async def _begun(
    parts: ReconcileContext, *, again: Range | None, on_progress: Callable[[Progress], None] | None
) -> sync_state.Sync:
    """Begin a pass; history that somebody asked for and was cut off at comes first."""
    sync = await opened_balances.begin(parts)
    if again is None and (left := history_left(sync)) is not None:
        await reconcile(parts, grace_s=0, again=left, on_progress=on_progress, with_proof=False)
        sync = await opened_balances.begin(parts)
    return sync


async def _close_unconfigured(parts: ReconcileContext, *, since: datetime) -> None:
    """Say that what the ledger writer ignored of this account for a time is in the journal."""
    closed = await discrepancies.close_unconfigured(parts.pool, scope=parts.scope, since=since)
    for listed in closed:
        log_transition("resolved", listed)


async def _proved(
    parts: ReconcileContext, reader: "_SpanReader", *, until_s: int
) -> Sequence[BalanceRow]:
    """Prove the total; what is off is looked for once more before it is put on the page."""
    sync = await sync_state.begin(parts.pool, scope=parts.scope)
    opener = Opener(
        parts=parts,
        settler=reader.settler,
        read=partial(reader.read, sync=sync),
        read_until_s=until_s,
    )
    weighed = await opener.weigh()
    steps_done = await balance_drift.searched(parts, weighed)
    if steps_done is not None and sync.starts_at is not None:
        reach = await next_search_span(parts, sync=sync, steps_done=steps_done, until_s=until_s)
        if reach is not None:
            logger.warning("reconcile.searching", **_who(parts), step=steps_done)
            await reader.read([reach.span], sync=sync, rows_max=reach.rows_max)
            weighed = await opener.weigh()
    await balance_drift.keep(parts, weighed)
    return weighed.proof.rows


def _settler(
    parts: ReconcileContext,
    *,
    sync: sync_state.Sync,
    again: Range | None,
    now: datetime,
    heal_wait_s: float,
) -> ChunkReconciler:
    is_history = sync.starts_at is None or (again is not None and again.is_import)
    return ChunkReconciler(
        parts=parts,
        register=DiscrepancyStore(parts.pool, scope=parts.scope, kinds=findings.WINDOW_KINDS),
        barrier=Barrier(parts, wait_s=parts.barrier_s),
        import_ended_s=sync.import_ended_at.timestamp() if sync.import_ended_at else None,
        heal_wait_s=heal_wait_s,
        mark=PassMark(
            number=sync.passes,
            starts=None if is_history else _starts(sync),
            compared_at=now,
            began_at=sync.began_at,
        ),
    )


def _starts(sync: sync_state.Sync) -> int:
    assert sync.starts_at is not None, "known since the import ended"
    return window_of(int(sync.starts_at.timestamp()))


@dataclass(slots=True)
class _SpanReader:
    """Reads spans chunk by chunk, and knows how far back it has got."""

    parts: ReconcileContext
    settler: ChunkReconciler
    until_s: int
    on_progress: Callable[[Progress], None] | None
    oldest_s: int | None = None

    async def read(
        self, some: Sequence[Span], *, sync: sync_state.Sync, rows_max: int | None = None
    ) -> None:
        """Settle every chunk of the spans, or as many as hold `rows_max` rows."""
        rows = 0
        from_s = await self._expected_start_s() if sync.import_ended_at is None else None
        for span in within(await whole(self.parts, some), sync):
            async for chunk in refetch(self.parts.stripe, span):
                await self.settler.settle(chunk)
                await self._reached(chunk, from_s=from_s, is_import=sync.import_ended_at is None)
                rows += len(chunk.rows)
                if rows_max is not None and rows >= rows_max:
                    return
            if sync.starts_at is not None:
                await self._note_past(span, sync=sync, starts=_starts(sync))

    async def read_tail(self, *, sync: sync_state.Sync) -> int:
        """Read what has come since, if something of it went missing; return up to where it read."""
        until_s = self.until_s
        for _ in range(_TAIL_READS_MAX):
            if not await balance_drift.lacks_any(self.parts, since_s=until_s):
                break
            since_s = until_s
            _, until_s = await read_until(self.parts, grace_s=0, again=None)
            await self.read([Span(start_s(window_of(since_s)), until_s)], sync=sync)
        return until_s

    async def examine(self, *, sync: sync_state.Sync, again: Range | None) -> int:
        """Hold new entries against coverage, read again what they put in doubt; return how far."""
        if again is not None or sync.import_ended_at is None or sync.starts_at is None:
            return sync.examined_position
        covered = Covered(
            from_s=covers_from_s(self.parts, sync),
            until_s=self.until_s,
            now_s=int(self.settler.mark.compared_at.timestamp()),
            starts=_starts(sync),
            pass_began_at=sync.began_at,
        )
        examined = await examine(self.parts, sync=sync, covered=covered)
        await self.read(examined.spans(covered), sync=sync)
        self.settler.note_unexpected(
            await judge_outside(
                self.parts,
                self.settler.register,
                examined.outside,
                covered=covered,
                pass_no=sync.passes,
            )
        )
        return examined.through

    async def finish_import(self, *, sync: sync_state.Sync, again: Range | None) -> None:
        """Note where history begins, once nothing of it is unsettled."""
        is_import = again.is_import if again is not None else sync.starts_at is None
        # An entry that Stripe does not list is no reason to call history unread: it is there.
        if not is_import or self.settler.lacking or self.oldest_s is None:
            return
        starts_s = self.oldest_s
        if sync.starts_at is None:
            # A pass that was cut off may have read further back than the one that ends the import.
            oldest = await coverage.oldest_covered(self.parts.pool, scope=self.parts.scope)
            starts_s = min(starts_s, starts_s if oldest is None else start_s(oldest))
        if again is not None and again.since_s is not None:
            from_s = again.since_s
        else:
            from_s = covers_from_s(self.parts, sync)
        await sync_state.imported(
            self.parts.pool, scope=self.parts.scope, starts_s=starts_s, ended_s=self.until_s
        )
        await self._note_past(
            Span(from_s, starts_s), sync=sync, starts=window_of(starts_s), from_s=from_s
        )
        logger.info("import.finished", **_who(self.parts), rows=self.settler.tally.compared)

    async def _note_past(
        self, span: Span, *, sync: sync_state.Sync, starts: int, from_s: int | None = None
    ) -> None:
        """Note that the time before the window `starts` was read whole, if it was."""
        from_s = covers_from_s(self.parts, sync) if from_s is None else from_s
        if span.since_s > from_s or span.until_s < start_s(starts):
            return
        compared_s = int(self.settler.mark.compared_at.timestamp())
        await coverage.past_read(
            self.parts.pool,
            scope=self.parts.scope,
            covers_from_s=from_s,
            began_at=sync.began_at,
            next_due_s=next_due_s(window_no=starts - 1, compared_s=compared_s),
        )

    async def _reached(self, chunk: Chunk, *, from_s: int | None, is_import: bool) -> None:
        self.oldest_s = min(chunk.covers_s, self.oldest_s or chunk.covers_s)
        if is_import:
            await sync_state.reached(
                self.parts.pool, scope=self.parts.scope, reached_s=chunk.covers_s, from_s=from_s
            )
        if self.on_progress is not None:
            self.on_progress(
                Progress(
                    rows=self.settler.tally.compared,
                    until_at=datetime.fromtimestamp(self.until_s, UTC),
                    reached_at=datetime.fromtimestamp(chunk.covers_s, UTC),
                    from_at=None if from_s is None else datetime.fromtimestamp(from_s, UTC),
                    is_import=is_import,
                )
            )

    async def _expected_start_s(self) -> int | None:
        """Return where history is expected to begin: as configured, or when the account did.

        Only a progress bar believes it: a connected account's `created` is when it was connected.
        """
        if self.parts.account.start is not None:
            return int(self.parts.account.start.timestamp())
        try:
            created = (await self.parts.stripe.account()).get("created")
        except (StripeDenied, StripeProtocolError):
            return None  # only a progress bar asks; a key need not be allowed to say
        return created if type(created) is int else None


def _result(tally: PassCounts, *, open_count: int) -> PassResult:
    return PassResult(**asdict(tally), open=open_count)


def _tell(parts: ReconcileContext, outcome: PassReport) -> None:
    logger.info(
        "reconcile.finished",
        **_who(parts),
        **asdict(outcome.result),
        duration_s=outcome.duration_s,
        unexplained={
            f"{row.balance_type}:{row.currency}": row.unexplained
            for row in outcome.balances
            if row.unexplained
        },
    )


def _who(parts: ReconcileContext) -> dict[str, object]:
    return {"stripe_account": parts.scope.stripe_account, "livemode": parts.scope.livemode}
