"""Who makes passes, and when: one loop looks for every account, and each has a turn of its own.

Promises one pass of each account at start, then one an interval, and one that an event asks for
within two seconds (pass_loop.py says under which lock); that accounts pass side by side, however
long one's import takes, and however long another's Stripe is away. Never lets one account's failure
touch another's passes.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import Range
from services.reconciler.reconcile import HEAL_WAIT_S, PassReport, Progress, reconcile
from services.reconciler.scheduling.backfill import backfill
from services.reconciler.scheduling.pass_loop import (
    ImportProgress,
    PassLoop,
    after_failure_s,
    close_gaps,
    labels,
    run_and_record,
    show_last,
    who,
)
from shared.errors import Recoverable
from shared.postgres.reconciliation import coverage, discrepancies, pass_requests, sync_state
from shared.postgres.reconciliation.coverage import Scope
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.runtime.retry import forever
from shared.telemetry import log
from shared.telemetry.metrics import RECONCILE_INTERVAL, RECONCILE_LAST_SUCCESS

LOCK_WAIT_S = 120.0
_LOCK_LOOK_EVERY_S = 0.25
LOOP = "reconcile"
_LOOK_EVERY_S = 1.0
# At a start every account is due: they begin one after the other, and go on side by side.
_BEGIN_EVERY_S = 0.1
# So many between two looks, a second's worth: what is asked for meanwhile comes next.
_BEGIN_MAX = 10
# One attempt against a dead Postgres, and the pause after it, take half of this.
_BEAT_WITHIN_S = 90.0
# A pass beats with each call, and as it waits for its barrier and for what it healed, however long
# they may take. A call that Stripe refuses for now is made again within a minute.
_PASS_BEAT_WITHIN_S = 600.0

logger = log.get()


class AnotherPassRuns(Recoverable):
    """The account's lock was held by somebody else all the time that was given."""


async def keep_reconciling(
    every: Sequence[ReconcileContext],
    *,
    interval_s: float,
    grace_s: float,
    admit: Callable[[ReconcileContext], Awaitable[bool]],
    health: Health,
) -> None:
    """Reconcile all accounts, for ever, each on its own schedule; `admit` says which, and when."""
    RECONCILE_INTERVAL.set(interval_s)
    for parts in every:
        # An account that never gets as far as a pass must be seen to lack one.
        RECONCILE_LAST_SUCCESS.labels(**labels(parts.scope)).set(0)
    schedule = _Schedule(every, interval_s=interval_s, grace_s=grace_s, health=health)
    await run_all(schedule.keep_looking(), *(schedule.admit(parts, admit) for parts in every))


class _Schedule:
    """Which accounts are looked after, and which have their turn at this moment."""

    def __init__(
        self,
        every: Sequence[ReconcileContext],
        *,
        interval_s: float,
        grace_s: float,
        health: Health,
    ) -> None:
        self._pool = every[0].pool
        self._scopes = _scopes(every)
        self._interval_s = interval_s
        self._grace_s = grace_s
        self._health = health
        self._turns: dict[Scope, PassLoop] = {}
        # By the loop's clock: until when an account is left alone; None while it has its turn.
        self._rests_until_s: dict[Scope, float | None] = {}

    async def admit(
        self, parts: ReconcileContext, admit: Callable[[ReconcileContext], Awaitable[bool]]
    ) -> None:
        """Look after the account once it is certain that its key is its own."""
        if not await admit(parts):
            return
        reach = ImportProgress(parts)
        self._rests_until_s[parts.scope] = 0.0
        self._turns[parts.scope] = PassLoop(
            parts=parts,
            reach=reach,
            make=partial(reconcile, parts, grace_s=self._grace_s, on_progress=reach.hear),
            interval_s=self._interval_s,
            grace_s=self._grace_s,
            scopes=self._scopes,
        )

    async def keep_looking(self) -> None:
        """Begin the turns of whoever is due, for ever."""
        async with asyncio.TaskGroup() as group:
            while True:
                due = await self._due()
                first = next_to_begin(due)
                for passes in first:
                    self._rests_until_s[passes.scope] = None
                    group.create_task(self._take(self._turns[passes.scope]))
                    await asyncio.sleep(_BEGIN_EVERY_S)
                if len(first) == len(due):
                    await asyncio.sleep(_LOOK_EVERY_S)

    async def _due(self) -> Sequence[pass_requests.AccountPasses]:
        """Return the accounts whose turn it is, those that have waited longest first."""
        every: Sequence[pass_requests.AccountPasses] = ()
        async for attempt in forever():
            with attempt:
                self._health.beat(LOOP, within_s=_BEAT_WITHIN_S)
                scopes = [scope for scope in self._turns if self._is_free(scope)]
                every = await pass_requests.account_passes(self._pool, scopes=scopes)
        for passes in every:
            show_last(passes)
        return [passes for passes in every if self._turns[passes.scope].is_due(passes)]

    def _is_free(self, scope: Scope) -> bool:
        rests_until_s = self._rests_until_s[scope]
        return rests_until_s is not None and rests_until_s <= asyncio.get_running_loop().time()

    async def _take(self, turns: PassLoop) -> None:
        """Have an account take its turn."""
        loop = pass_loop(turns.parts.scope)
        self._health.beat(loop, within_s=_PASS_BEAT_WITHIN_S)
        try:
            rest_s = await turns.turn()
        except Exception:
            # A bug must not end the other accounts' passes; it is on the page until it is mended.
            logger.exception("reconcile.crashed", **who(turns.parts))
            rest_s = after_failure_s(self._interval_s)
        finally:
            self._health.rest(loop)
        # From now, not from the pass's start: one that fails late would be made again at once,
        # and read Stripe again and again.
        self._rests_until_s[turns.parts.scope] = asyncio.get_running_loop().time() + rest_s


def next_to_begin(
    due: Sequence[pass_requests.AccountPasses],
) -> Sequence[pass_requests.AccountPasses]:
    """Return which begin before the next look: who is asked for first, and one other at least."""
    asked = [passes for passes in due if passes.request is not None]
    others = [passes for passes in due if passes.request is None]
    return [*asked[: _BEGIN_MAX - 1], *others][:_BEGIN_MAX]


def pass_loop(scope: Scope) -> str:
    """Name the account's passes as they are watched."""
    return scope.leadership


async def pass_now(
    every: Sequence[ReconcileContext],
    *,
    again: Range | None,
    heal_wait_s: float = HEAL_WAIT_S,
    scopes: Sequence[coverage.Scope] | None = None,
) -> Sequence[PassReport]:
    """Make one pass over each account, without grace, between the passes of the service.

    `scopes` are all accounts that are configured, if these are not: a gap is closed by all of them.
    Raises AnotherPassRuns, and what a pass raises.
    """
    outcomes: list[PassReport] = []
    closed_count = 0
    for parts in every:
        async with _lock(parts, wait_s=LOCK_WAIT_S):
            began = await sync_state.last_pass(parts.pool, scope=parts.scope)
            outcome = await run_and_record(
                parts,
                partial(reconcile, parts, grace_s=0, again=again, heal_wait_s=heal_wait_s),
                # A range that somebody asked for says nothing of what was lost outside it.
                began_at=began.now if again is None else None,
                interval_s=None,
            )
        if again is None:
            closed_count += await close_gaps(parts, scopes=scopes or _scopes(every))
        outcomes.append(outcome)
    if not closed_count:
        return outcomes
    # What these passes found open, they have closed together: say how it is now.
    return [
        await _recounted(parts, outcome) for parts, outcome in zip(every, outcomes, strict=True)
    ]


def _scopes(every: Sequence[ReconcileContext]) -> Sequence[coverage.Scope]:
    return [parts.scope for parts in every]


async def _recounted(parts: ReconcileContext, outcome: PassReport) -> PassReport:
    open_count = await discrepancies.count_open(parts.pool, scope=parts.scope)
    return replace(outcome, result=replace(outcome.result, open=open_count))


async def backfill_now(
    every: Sequence[ReconcileContext],
    *,
    since: datetime | None,
    on_progress: Callable[[ReconcileContext, Progress], None] | None = None,
) -> Sequence[PassReport]:
    """Import each account's history; return when it is in the journal.

    Raises AnotherPassRuns, ImportUnfinished, and what a pass raises.
    """
    outcomes = []
    for parts in every:

        def hear(progress: Progress, parts: ReconcileContext = parts) -> None:
            if on_progress is not None:
                on_progress(parts, progress)

        async with _lock(parts, wait_s=LOCK_WAIT_S):
            outcomes.append(await backfill(parts, since=since, on_progress=hear))
    return outcomes


@asynccontextmanager
async def _lock(parts: ReconcileContext, *, wait_s: float) -> AsyncIterator[None]:
    """Hold the account's lock. Raises AnotherPassRuns when it was not free in time."""
    clock = asyncio.get_running_loop().time
    end = clock() + wait_s
    while True:
        async with parts.leaderships.lead(parts.scope.leadership) as leads:
            if leads:
                yield
                return
        if clock() >= end:
            raise AnotherPassRuns(
                f"{parts.scope.stripe_account}: another pass has run for {wait_s:.0f} s"
            )
        await asyncio.sleep(_LOCK_LOOK_EVERY_S)
