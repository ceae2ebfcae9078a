"""One account's passes by this process, which may not be the only one: turn by turn.

Promises that two passes over an account never run at once, whoever starts them, because each holds
the account's leadership, nor one after the other because two processes run (due.py); that one which
is asked for could see all that had happened when it was; and that a pass which fails is logged
once, covers nothing it did not settle, and is not made again at once, whoever asks.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial

from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies.store import log_transition
from services.reconciler.reconcile import PassReport, Progress
from services.reconciler.scheduling import due
from services.reconciler.windows import WINDOW_S, start_s
from shared.errors import Recoverable
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import coverage, discrepancies, pass_requests, sync_state
from shared.telemetry import log
from shared.telemetry.metrics import (
    RECONCILE_DURATION_SECONDS,
    RECONCILE_LAST_SUCCESS,
    RECONCILE_PROGRESS,
    RECONCILE_RUNS,
)

# A pass that Postgres cut off is made again soon after it is back. Not at once: it may answer and
# yet take nothing (a full disk), and each pass calls Stripe.
_AFTER_POSTGRES_S = 5.0
_PROOF_PAUSE_S_MAX = 60.0
# A pass ends so much after a window at least: clocks are read to the second.
_OVER_S_MIN = 3
# While another process leads, look again this often; it is a stand-by, not a second reader.
_STAND_BY_S = 5.0

logger = log.get()


@dataclass(slots=True)
class ImportProgress:
    """How far back an account was read, so that its import is seen to go on.

    A pass that reads the same again is no progress, nor is one of another life of this service.
    """

    parts: ReconcileContext
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
            RECONCILE_PROGRESS.labels(**labels(self.parts.scope)).set(datetime.now(UTC).timestamp())


@dataclass(slots=True)
class PassLoop:
    """One account's turns; `make` makes a pass."""

    parts: ReconcileContext
    reach: ImportProgress
    make: Callable[..., Awaitable[PassReport]]
    interval_s: float
    grace_s: float
    scopes: Sequence[coverage.Scope]
    # When this process began to look after the account, by Postgres's clock.
    since: datetime | None = None
    # From when on, by our monotonic clock, the total is proved again.
    proves_from_s: float = 0.0
    # A pass was stopped where it stood, and nothing was said of it.
    is_cut_off: bool = False

    def is_due(self, passes: pass_requests.AccountPasses) -> bool:
        """Say whether a pass is due, or asked for, by what passes and requests have left."""
        if self.since is None:
            return True
        last, request = passes.last, passes.request
        return not due.wait_s(
            last, since=self.since, interval_s=self.interval_s
        ) or due.is_asked_for(request, last=last, grace_s=self.grace_s)

    async def turn(self) -> float:
        """Make a pass if one is due; return for how long the account is left alone then."""
        parts = self.parts
        try:
            if self.since is None:
                await self.reach.learn()
                self.since = (await self._passes()).last.now
            async with parts.leaderships.lead(parts.scope.leadership) as leads:
                if not leads:
                    return min(self.interval_s, _STAND_BY_S)
                # Looked at under the lock: another process may have made it just now.
                passes = await self._passes()
                if self.is_due(passes):
                    await self._pass(passes)
        except PostgresAway as error:
            if self.is_cut_off:
                self.is_cut_off = False
                _say_failed(parts, error)
            return _AFTER_POSTGRES_S
        except Recoverable:
            return after_failure_s(self.interval_s)
        return 0.0

    async def _passes(self) -> pass_requests.AccountPasses:
        (passes,) = await pass_requests.account_passes(self.parts.pool, scopes=[self.parts.scope])
        show_last(passes)
        return passes

    async def _pass(self, passes: pass_requests.AccountPasses) -> None:
        clock = asyncio.get_running_loop().time
        with_proof = clock() >= self.proves_from_s
        make = partial(self.make, with_proof=with_proof)
        try:
            outcome = await run_and_record(
                self.parts, make, began_at=passes.last.now, interval_s=self.interval_s
            )
        except asyncio.CancelledError:
            self.is_cut_off = True  # its leadership was lost, or the process is to end
            raise
        if with_proof:
            # A proof watches Stripe for some seconds: where passes are closer than that, most of
            # them only compare.
            self.proves_from_s = clock() + min(2 * outcome.duration_s, _PROOF_PAUSE_S_MAX)
        await close_gaps(self.parts, scopes=self.scopes)
        request = passes.request
        # What was asked for within the grace is not answered: the pass left out what is as young.
        if request is not None and request.age_s >= self.grace_s:
            await pass_requests.pass_answered(
                self.parts.pool,
                stripe_account=self.parts.scope.stripe_account,
                livemode=self.parts.scope.livemode,
                requested_at=request.requested_at,
            )


def show_last(passes: pass_requests.AccountPasses) -> None:
    """Show when the account's last whole pass was, whoever made it, in whichever life.

    A restart neither calls for help nor stops a call. A range by hand is no such pass.
    """
    last = passes.last
    if last.passed_at is not None and last.began_at is not None:
        RECONCILE_LAST_SUCCESS.labels(**labels(passes.scope)).set(last.passed_at.timestamp())


async def run_and_record(
    parts: ReconcileContext,
    make: Callable[[], Awaitable[PassReport]],
    *,
    began_at: datetime | None,
    interval_s: float | None,
) -> PassReport:
    """Make a pass and note how it went, for `status` and the metrics; None plans no other one."""
    try:
        outcome = await make()
    except Recoverable as error:
        _say_failed(parts, error)
        if not isinstance(error, PostgresAway):  # there is nobody to note it
            next_s = None if interval_s is None else after_failure_s(interval_s)
            await _note_failure(parts, reason=str(error), next_s=next_s)
        raise
    RECONCILE_RUNS.labels(outcome="finished").inc()
    RECONCILE_LAST_SUCCESS.labels(**labels(parts.scope)).set(datetime.now(UTC).timestamp())
    RECONCILE_DURATION_SECONDS.observe(outcome.duration_s)
    next_s = None if interval_s is None else _after_success_s(outcome, interval_s=interval_s)
    await sync_state.passed(
        parts.pool,
        scope=parts.scope,
        result=asdict(outcome.result),
        began_at=began_at,
        next_s=next_s,
    )
    return outcome


def _say_failed(parts: ReconcileContext, error: Recoverable) -> None:
    RECONCILE_RUNS.labels(outcome="failed").inc()
    logger.warning("reconcile.failed", **who(parts), reason=str(error)[:300])


async def _note_failure(parts: ReconcileContext, *, reason: str, next_s: float | None) -> None:
    try:
        await sync_state.failed(parts.pool, scope=parts.scope, reason=reason, next_s=next_s)
    except Recoverable as error:
        # Postgres itself may be what failed; the log line before this one says so.
        logger.warning("reconcile.failure_notnoted", **who(parts), reason=str(error)[:300])


async def close_gaps(parts: ReconcileContext, *, scopes: Sequence[coverage.Scope]) -> int:
    """Close the gaps from before every account's last whole and settled pass, and count them.

    What was lost before is found by then, whichever processes made those passes.
    """
    before = await sync_state.whole_since(parts.pool, scopes=scopes)
    if before is None:
        return 0
    closed = await discrepancies.close_offset_gaps(parts.pool, before=before)
    for listed in closed:
        log_transition("resolved", listed)
    return len(closed)


def after_failure_s(interval_s: float) -> float:
    """Return how long after a failed pass the next one is made."""
    return min(interval_s, due.AFTER_FAILURE_S_MAX)


def _after_success_s(outcome: PassReport, *, interval_s: float) -> float:
    # Passes begin an interval apart, however long one takes; or sooner, so that the next one ends
    # with a window: what it reads of one that is not over is read again.
    over_s = max(0, outcome.over_s - _OVER_S_MIN) if interval_s % WINDOW_S == 0 else 0
    return max(0.0, interval_s - outcome.duration_s - over_s)


def who(parts: ReconcileContext) -> dict[str, object]:
    """Return what a log line of an account is bound to."""
    return {"stripe_account": parts.scope.stripe_account, "livemode": parts.scope.livemode}


def labels(scope: coverage.Scope) -> dict[str, str]:
    """Return what a metric of an account is labelled with."""
    return {"stripe_account": scope.stripe_account, "livemode": str(scope.livemode).lower()}
