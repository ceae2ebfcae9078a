"""One pass over one account: what is due is fetched, compared, healed; then the total is proved.

Promises that a pass which could not read everything raises and covers only what it read whole,
that the history of an account is imported by its first pass, and that the result is the
contract's. Whoever calls holds the account's lock.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from services.reconciler import discrepancy, search, weigh
from services.reconciler.barrier import Barrier
from services.reconciler.parts import Parts
from services.reconciler.prove import BalanceRow, ties_out
from services.reconciler.refetch import Chunk, refetch
from services.reconciler.register import Register, gauge
from services.reconciler.rotation import share
from services.reconciler.settle import Settler, Tally
from services.reconciler.window import Span, spans, start_s, window_after, window_of
from shared import log
from shared.postgres import coverage, differences
from shared.stripe_api.client import StripeDenied, StripeGarbage

HEAL_WAIT_S = 60.0
# Windows of discrepancies that a pass looks at again; each may cost a call. Those that it leaves
# come first in the next one.
_DISPUTED_MAX = 200
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
class Outcome:
    """A whole pass: its result, and the proof of the total at its end."""

    result: PassResult
    balances: Sequence[BalanceRow]
    began_at: datetime
    duration_s: float

    @property
    def ties_out(self) -> bool:
        """Say whether all is settled, no discrepancy is open and nothing is unexplained."""
        settled = self.result.unsettled == 0 and self.result.open == 0
        return settled and ties_out(self.balances)


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


@dataclass(frozen=True, slots=True)
class Range:
    """What to compare again although it is settled; None: from where history begins, until now.

    `is_import` says that history is to begin there, or earlier if it does already.
    """

    since_s: int | None = None
    until_s: int | None = None
    is_import: bool = False


async def reconcile(
    parts: Parts,
    *,
    grace_s: float,
    again: Range | None = None,
    heal_wait_s: float = HEAL_WAIT_S,
    on_progress: Callable[[Progress], None] | None = None,
) -> Outcome:
    """Make one pass; without `again`, over what is due. Zero `grace_s` reads up to Stripe's now.

    An import has no grace, whatever `grace_s` is.
    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable, KafkaUnavailable,
    NotAcknowledged: the pass covers what it had settled by then.
    """
    began, began_at = time.monotonic(), datetime.now(UTC)
    sync = await coverage.begin(parts.pool, scope=parts.scope)
    if sync.import_ended_at is None:
        # Until then nothing is called missing, so there is nothing to be patient about; what an
        # import left out as too young would be taken for lost by the pass after it.
        grace_s = 0.0
    until_s = await _until_s(parts, grace_s=grace_s, again=again)
    settler = Settler(
        parts=parts,
        register=Register(parts.pool, scope=parts.scope, kinds=discrepancy.WINDOW_KINDS),
        barrier=Barrier(parts, wait_s=parts.barrier_s),
        import_ended_s=sync.import_ended_at.timestamp() if sync.import_ended_at else None,
        heal_wait_s=heal_wait_s,
        pass_no=sync.passes,
    )
    reader = _Reader(parts=parts, settler=settler, until_s=until_s, on_progress=on_progress)
    await reader.read(await _spans(parts, sync=sync, again=again, until_s=until_s), sync=sync)
    await reader.conclude(sync=sync, again=again)
    for _ in range(_TAIL_READS_MAX if grace_s < 1 and again is None else 0):
        if ties_out(await weigh.glance(parts)):
            break
        # Something went missing after the pass had read: what has come since is read too.
        since_s, until_s = until_s, await _until_s(parts, grace_s=grace_s, again=again)
        await reader.read([Span(start_s(window_of(since_s)), until_s)], sync=sync)
    balances = await _proved(parts, reader, until_s=until_s)
    await coverage.ended(parts.pool, scope=parts.scope)
    await gauge(parts.pool)
    unsettled_count = await differences.count_open(parts.pool, scope=parts.scope)
    outcome = Outcome(
        result=_result(settler.tally, open_count=unsettled_count),
        balances=balances,
        began_at=began_at,
        duration_s=round(time.monotonic() - began, 3),
    )
    _tell(parts, outcome)
    return outcome


async def _proved(parts: Parts, reader: "_Reader", *, until_s: int) -> Sequence[BalanceRow]:
    """Prove the total; what is off is looked for once more before it is put on the page."""
    tally = reader.settler.tally
    balances = await weigh.proof(parts, is_settled=tally.unsettled == 0)
    steps_done = await weigh.doubted(
        parts, balances, is_settled=tally.unsettled == 0, read_until_s=until_s
    )
    sync = await coverage.begin(parts.pool, scope=parts.scope)
    if steps_done is not None and sync.starts_at is not None:
        starts_s = int(sync.starts_at.timestamp())
        reach = search.reach(steps_done=steps_done, starts_s=starts_s, until_s=until_s)
        if reach is not None:
            logger.warning("reconcile.searching", **_who(parts), step=steps_done)
            await reader.read([reach.span], sync=sync, rows_max=reach.rows_max)
            balances = await weigh.proof(parts, is_settled=tally.unsettled == 0)
    await weigh.weigh(parts, balances, is_settled=tally.unsettled == 0, read_until_s=until_s)
    return balances


async def _until_s(parts: Parts, *, grace_s: float, again: Range | None) -> int:
    """Return where to stop reading, by Stripe's clock."""
    _, now = await parts.stripe.balance()
    if grace_s < 1:
        # The answer's second belongs to what is read, so it has to be over.
        await asyncio.sleep(1.0)
    until_s = int(now.timestamp()) + 1 - int(grace_s)
    if again is not None and again.until_s is not None:
        until_s = min(until_s, start_s(window_after(again.until_s)))
    return until_s


async def _spans(
    parts: Parts, *, sync: coverage.Sync, again: Range | None, until_s: int
) -> Sequence[Span]:
    """Return what to read, newest first."""
    if sync.starts_at is None and (again is None or again.is_import):
        start = parts.account.start
        known_s = None if start is None else start_s(window_of(int(start.timestamp())))
        since_s = known_s if again is None else again.since_s
        return await _history(parts, since_s=since_s, until_s=until_s)
    starts_s = None if sync.starts_at is None else int(sync.starts_at.timestamp())
    if again is not None or starts_s is None:
        asked_s = None if again is None else again.since_s
        return asked(since_s=asked_s, starts_s=starts_s, until_s=until_s)
    first, until = window_of(starts_s), window_after(until_s)
    runs = await _due(parts, first=first, until=until, until_s=until_s)
    disputed = [
        window_no
        for window_no in await coverage.disputed(parts.pool, scope=parts.scope)
        if first <= window_no < until
    ]
    looked_at = share(disputed, pass_no=sync.passes, rows_max=_DISPUTED_MAX)
    return spans(
        [*runs, *((window_no, window_no + 1) for window_no in looked_at)],
        overlap_s=parts.overlap_s,
        floor=first,
        until_s=until_s,
    )


def asked(*, since_s: int | None, starts_s: int | None, until_s: int) -> Sequence[Span]:
    """Return the one span of a range that was asked for; none when it is empty or not yet there.

    `starts_s` is where history begins, None when nobody knows; times in unix seconds.
    """
    first_s = starts_s if since_s is None else start_s(window_of(since_s))
    if first_s is not None and first_s >= until_s:
        return []
    is_history = starts_s is None or first_s is None or first_s < starts_s
    return [Span(first_s, until_s, is_history=is_history)]


async def _history(parts: Parts, *, since_s: int | None, until_s: int) -> Sequence[Span]:
    """Return what is to be imported: the rest of what a cut-off import had begun comes first."""
    oldest = await coverage.oldest_covered(parts.pool, scope=parts.scope)
    if oldest is None:
        return [Span(since_s, until_s, is_history=True)]
    runs = await _due(parts, first=oldest, until=window_after(until_s), until_s=until_s)
    newer = spans(runs, overlap_s=parts.overlap_s, floor=oldest, until_s=until_s)
    if since_s is not None and since_s >= start_s(oldest):
        return newer
    return [*newer, Span(since_s, start_s(oldest), is_history=True)]


async def _due(parts: Parts, *, first: int, until: int, until_s: int) -> Sequence[tuple[int, int]]:
    return await coverage.due(
        parts.pool,
        scope=parts.scope,
        first=first,
        until=until,
        now=datetime.fromtimestamp(until_s, UTC),
    )


@dataclass(slots=True)
class _Reader:
    """Reads spans chunk by chunk, and knows how far back it has got."""

    parts: Parts
    settler: Settler
    until_s: int
    on_progress: Callable[[Progress], None] | None
    oldest_s: int | None = None

    async def read(
        self, some: Sequence[Span], *, sync: coverage.Sync, rows_max: int | None = None
    ) -> None:
        """Settle every chunk of the spans, or as many as hold `rows_max` rows."""
        rows = 0
        from_s = await self._expected_start_s() if sync.import_ended_at is None else None
        for span in some:
            async for chunk in refetch(self.parts.stripe, span):
                await self.settler.settle(chunk)
                await self._reached(chunk, from_s=from_s, is_import=sync.import_ended_at is None)
                rows += len(chunk.rows)
                if rows_max is not None and rows >= rows_max:
                    return

    async def conclude(self, *, sync: coverage.Sync, again: Range | None) -> None:
        """Note where history begins, once nothing of it is unsettled."""
        is_import = again.is_import if again is not None else sync.starts_at is None
        if not is_import or self.settler.tally.unsettled or self.oldest_s is None:
            return
        starts_s = self.oldest_s
        if sync.starts_at is None:
            # A pass that was cut off may have read further back than the one that ends the import.
            oldest = await coverage.oldest_covered(self.parts.pool, scope=self.parts.scope)
            starts_s = min(starts_s, starts_s if oldest is None else start_s(oldest))
        await coverage.imported(self.parts.pool, scope=self.parts.scope, starts_s=starts_s)
        logger.info("import.finished", **_who(self.parts), rows=self.settler.tally.compared)

    async def _reached(self, chunk: Chunk, *, from_s: int | None, is_import: bool) -> None:
        self.oldest_s = min(chunk.covers_s, self.oldest_s or chunk.covers_s)
        if is_import:
            await coverage.reached(
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
        """Return where history is expected to begin: as configured, or when the account did."""
        if self.parts.account.start is not None:
            return int(self.parts.account.start.timestamp())
        try:
            created = (await self.parts.stripe.account()).get("created")
        except (StripeDenied, StripeGarbage):
            return None  # only a progress bar asks; a key need not be allowed to say
        return created if type(created) is int else None


def _result(tally: Tally, *, open_count: int) -> PassResult:
    return PassResult(**asdict(tally), open=open_count)


def _tell(parts: Parts, outcome: Outcome) -> None:
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


def _who(parts: Parts) -> dict[str, object]:
    return {"stripe_account": parts.scope.stripe_account, "livemode": parts.scope.livemode}
