"""Who makes passes, and when: one at start, then one an interval, one at a time for an account.

Promises that two passes over an account never run at once, whoever starts them, because each holds
the account's advisory lock, nor one after the other because two processes run (due.py); and that a
pass which fails is logged once, covers nothing it did not settle, and is made again. Never lets one
account's failure touch another's passes.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial

from services.reconciler import due
from services.reconciler.asked import Asked
from services.reconciler.backfill import backfill
from services.reconciler.parts import Parts
from services.reconciler.reconcile import HEAL_WAIT_S, Outcome, Progress, reconcile
from services.reconciler.register import tell
from services.reconciler.spans_to_read import Range
from services.reconciler.window import start_s
from shared import log
from shared.ledger.outcome import Recoverable
from shared.metrics import (
    RECONCILE_DURATION_SECONDS,
    RECONCILE_INTERVAL,
    RECONCILE_LAST_SUCCESS,
    RECONCILE_PROGRESS,
    RECONCILE_RUNS,
)
from shared.postgres import coverage, differences
from shared.postgres.failures import PostgresAway
from shared.postgres.watch import until_it_answers
from shared.runtime import together

LOCK_WAIT_S = 120.0
_LOCK_LOOK_EVERY_S = 0.25
# A pass that Postgres cut off is made again soon after it is back. Not at once: it may answer and
# yet take nothing (a full disk), and each pass calls Stripe.
_AFTER_POSTGRES_S = 5.0
_PROOF_PAUSE_S_MAX = 60.0
# While another process leads, look again this often; it is a stand-by, not a second reader.
_STAND_BY_S = 5.0

logger = log.get()


class AnotherPassRuns(Recoverable):
    """The account's lock was held by somebody else all the time that was given."""


@dataclass(slots=True)
class Reach:
    """How far back an account was read, so that its import is seen to go on.

    A pass that reads the same again is no progress, nor is one of another life of this service.
    """

    parts: Parts
    oldest: datetime | None = None

    async def learn(self) -> None:
        """Begin where earlier lives have got to. Raises PostgresUnavailable."""
        window_no = await coverage.oldest_covered(self.parts.pool, scope=self.parts.scope)
        if window_no is not None:
            self.oldest = datetime.fromtimestamp(start_s(window_no), UTC)

    def hear(self, progress: Progress) -> None:
        """Take in how far a pass has read."""
        if not progress.is_import:
            return
        if self.oldest is None or progress.reached_at < self.oldest:
            self.oldest = progress.reached_at
            RECONCILE_PROGRESS.labels(**_labels(self.parts)).set(datetime.now(UTC).timestamp())


async def keep_reconciling(
    every: Sequence[Parts],
    *,
    interval_s: float,
    grace_s: float,
    admit: Callable[[Parts], Awaitable[bool]],
) -> None:
    """Reconcile all accounts, for ever, each on its own schedule; `admit` says which, and when."""
    RECONCILE_INTERVAL.set(interval_s)
    for parts in every:
        # An account that never gets as far as a pass must be seen to lack one.
        RECONCILE_LAST_SUCCESS.labels(**_labels(parts)).set(0)
    await together(
        *(
            _keep_admitted(
                parts,
                admit=admit,
                keep=partial(
                    _keep,
                    parts,
                    interval_s=interval_s,
                    grace_s=grace_s,
                    scopes=_scopes(every),
                ),
            )
            for parts in every
        )
    )


async def _keep_admitted(
    parts: Parts,
    *,
    admit: Callable[[Parts], Awaitable[bool]],
    keep: Callable[[], Awaitable[None]],
) -> None:
    if await admit(parts):
        await keep()


async def pass_now(
    every: Sequence[Parts],
    *,
    again: Range | None,
    heal_wait_s: float = HEAL_WAIT_S,
    scopes: Sequence[coverage.Scope] | None = None,
) -> Sequence[Outcome]:
    """Make one pass over each account, without grace, between the passes of the service.

    `scopes` are all accounts that are configured, if these are not: a gap is closed by all of them.
    Raises AnotherPassRuns, and what a pass raises.
    """
    outcomes: list[Outcome] = []
    closed_count = 0
    for parts in every:
        async with _lock(parts, wait_s=LOCK_WAIT_S):
            began = await coverage.last_pass(parts.pool, scope=parts.scope)
            outcome = await _noted(
                parts,
                partial(reconcile, parts, grace_s=0, again=again, heal_wait_s=heal_wait_s),
                # A range that somebody asked for says nothing of what was lost outside it.
                began_at=began.now if again is None else None,
                interval_s=None,
            )
        if again is None:
            closed_count += await _close_gaps(parts, scopes=scopes or _scopes(every))
        outcomes.append(outcome)
    if not closed_count:
        return outcomes
    # What these passes found open, they have closed together: say how it is now.
    return [
        await _recounted(parts, outcome) for parts, outcome in zip(every, outcomes, strict=True)
    ]


async def _close_gaps(parts: Parts, *, scopes: Sequence[coverage.Scope]) -> int:
    """Close the gaps from before every account's last whole and settled pass, and count them.

    What was lost before is found by then, whichever processes made those passes.
    """
    before = await coverage.whole_since(parts.pool, scopes=scopes)
    if before is None:
        return 0
    closed = await differences.close_offset_gaps(parts.pool, before=before)
    for listed in closed:
        tell("resolved", listed)
    return len(closed)


def _scopes(every: Sequence[Parts]) -> Sequence[coverage.Scope]:
    return [parts.scope for parts in every]


async def _recounted(parts: Parts, outcome: Outcome) -> Outcome:
    open_count = await differences.count_open(parts.pool, scope=parts.scope)
    return replace(outcome, result=replace(outcome.result, open=open_count))


async def backfill_now(
    every: Sequence[Parts],
    *,
    since: datetime | None,
    on_progress: Callable[[Parts, Progress], None] | None = None,
) -> Sequence[Outcome]:
    """Import each account's history; return when it is in the journal.

    Raises AnotherPassRuns, ImportUnfinished, and what a pass raises.
    """
    outcomes = []
    for parts in every:

        def hear(progress: Progress, parts: Parts = parts) -> None:
            if on_progress is not None:
                on_progress(parts, progress)

        async with _lock(parts, wait_s=LOCK_WAIT_S):
            outcomes.append(await backfill(parts, since=since, on_progress=hear))
    return outcomes


async def _keep(
    parts: Parts, *, interval_s: float, grace_s: float, scopes: Sequence[coverage.Scope]
) -> None:
    reach = Reach(parts)
    turns = _Turns(
        parts=parts,
        reach=reach,
        make=partial(reconcile, parts, grace_s=grace_s, on_progress=reach.hear),
        asked=Asked(parts, grace_s=grace_s),
        interval_s=interval_s,
        scopes=scopes,
    )
    while True:
        try:
            wait_s = await turns.turn()
        except Exception:
            # A bug must not end the other accounts' passes; it is on the page until it is mended.
            logger.exception("reconcile.crashed", **_who(parts))
            wait_s = _after_failure_s(interval_s)
        # From now, not from the pass's start: one that fails late would be made again at once,
        # and read Stripe again and again.
        await asyncio.sleep(wait_s)


@dataclass(slots=True)
class _Turns:
    """One account's passes by this process, which may not be the only one: turn by turn."""

    parts: Parts
    reach: Reach
    make: Callable[..., Awaitable[Outcome]]
    asked: Asked
    interval_s: float
    scopes: Sequence[coverage.Scope]
    # When this process began, by Postgres's clock.
    since: datetime | None = None
    # From when on, by our monotonic clock, the total is proved again.
    proves_from_s: float = 0.0

    async def turn(self) -> float:
        """Make a pass if one is due, and wait for the next; return how much longer to wait."""
        parts = self.parts
        try:
            if self.since is None:
                await self.reach.learn()
                self.since = (await self._last()).now
            async with parts.leaderships.lead(parts.scope.leadership) as leads:
                if not leads:
                    return min(self.interval_s, _STAND_BY_S)
                # Looked at under the lock: another process may have made it just now.
                last = await self._last()
                is_asked = await self.asked.look(last)
                wait_s = due.wait_s(last, since=self.since, interval_s=self.interval_s)
                if is_asked or not wait_s:
                    wait_s = await self._pass(began_at=last.now)
                elif due.has_just_failed(last):
                    return min(wait_s, _after_failure_s(self.interval_s))  # whoever asks
                else:
                    self.asked.left()
        except PostgresAway:
            await until_it_answers(parts.pool)
            return _AFTER_POSTGRES_S
        except Recoverable:
            return _after_failure_s(self.interval_s)
        await self.asked.wait(until=asyncio.get_running_loop().time() + wait_s)
        return 0.0

    async def _last(self) -> coverage.LastPass:
        last = await coverage.last_pass(self.parts.pool, scope=self.parts.scope)
        if last.passed_at is not None and last.began_at is not None:  # not a range, by hand
            # Whoever made it, in whichever life: a restart neither calls for help nor stops a call.
            RECONCILE_LAST_SUCCESS.labels(**_labels(self.parts)).set(last.passed_at.timestamp())
        return last

    async def _pass(self, *, began_at: datetime) -> float:
        clock = asyncio.get_running_loop().time
        with_proof = clock() >= self.proves_from_s
        make = partial(self.make, with_proof=with_proof)
        outcome = await _noted(self.parts, make, began_at=began_at, interval_s=self.interval_s)
        if with_proof:
            # A proof watches Stripe for some seconds: where passes are closer than that, most of
            # them only compare.
            self.proves_from_s = clock() + min(2 * outcome.duration_s, _PROOF_PAUSE_S_MAX)
        wait_s = _after_success_s(outcome, interval_s=self.interval_s)
        await _close_gaps(self.parts, scopes=self.scopes)
        await self.asked.answered()
        return wait_s


def _after_failure_s(interval_s: float) -> float:
    return min(interval_s, due.AFTER_FAILURE_S_MAX)


def _after_success_s(outcome: Outcome, *, interval_s: float) -> float:
    # Passes begin an interval apart, however long one takes.
    return max(0.0, interval_s - outcome.duration_s)


async def _noted(
    parts: Parts,
    make: Callable[[], Awaitable[Outcome]],
    *,
    began_at: datetime | None,
    interval_s: float | None,
) -> Outcome:
    """Make a pass and note how it went, for `status` and the metrics; None plans no other one."""
    try:
        outcome = await make()
    except Recoverable as error:
        RECONCILE_RUNS.labels(outcome="failed").inc()
        logger.warning("reconcile.failed", **_who(parts), reason=str(error)[:300])
        if not isinstance(error, PostgresAway):  # there is nobody to note it
            next_s = None if interval_s is None else _after_failure_s(interval_s)
            await _note_failure(parts, reason=str(error), next_s=next_s)
        raise
    RECONCILE_RUNS.labels(outcome="finished").inc()
    RECONCILE_LAST_SUCCESS.labels(**_labels(parts)).set(datetime.now(UTC).timestamp())
    RECONCILE_DURATION_SECONDS.observe(outcome.duration_s)
    next_s = None if interval_s is None else _after_success_s(outcome, interval_s=interval_s)
    await coverage.passed(
        parts.pool,
        scope=parts.scope,
        result=asdict(outcome.result),
        began_at=began_at,
        next_s=next_s,
    )
    return outcome


async def _note_failure(parts: Parts, *, reason: str, next_s: float | None) -> None:
    try:
        await coverage.failed(parts.pool, scope=parts.scope, reason=reason, next_s=next_s)
    except Recoverable as error:
        # Postgres itself may be what failed; the log line before this one says so.
        logger.warning("reconcile.failure_not_noted", **_who(parts), reason=str(error)[:300])


@asynccontextmanager
async def _lock(parts: Parts, *, wait_s: float) -> AsyncIterator[None]:
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


def _who(parts: Parts) -> dict[str, object]:
    return {"stripe_account": parts.scope.stripe_account, "livemode": parts.scope.livemode}


def _labels(parts: Parts) -> dict[str, str]:
    scope = parts.scope
    return {"stripe_account": scope.stripe_account, "livemode": str(scope.livemode).lower()}
