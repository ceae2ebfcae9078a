"""One account's passes by this process, which may not be the only one: turn by turn.

Promises that two passes over an account never run at once, whoever starts them, because each holds
the account's leadership, nor one after the other because two processes run (due.py); that one which
is asked for could see all that had happened when it was; and that a pass which fails is logged
once, covers nothing it did not settle, and is not made again at once, whoever asks. What somebody
asks for by a request row is answered after the pass that is due, so that neither keeps the other
waiting.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies.whole_pass import close_offset_gaps
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.scheduling import due
from services.reconciler.scheduling.pass_log import (
    after_failure_s,
    log_failure,
    run_and_record,
    show_last,
)
from services.reconciler.windows import start_s
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import coverage, pass_requests
from shared.telemetry.metrics import RECONCILE_PROGRESS

# A pass that Postgres cut off is made again soon after it is back. Not at once: it may answer and
# yet take nothing (a full disk), and each pass calls Stripe.
_AFTER_POSTGRES_S = 5.0
_PROOF_PAUSE_S_MAX = 60.0
# While another process leads, look again this often; it is a stand-by, not a second reader.
_STAND_BY_S = 5.0


@dataclass(slots=True)
class ImportProgress:
    """The oldest moment that an account's import has read: a gauge shows when it last moved back.

    A pass that reads again what was read before moves nothing, also after a restart of the service.
    """

    context: ReconcileContext
    oldest: datetime | None = None

    async def learn(self) -> None:
        """Begin with what Postgres says was read before. Raises PostgresUnavailable."""
        window_no = await coverage.oldest_covered(
            self.context.pool, account=self.context.account, resource=self.context.resource.name
        )
        if window_no is not None:
            self.oldest = datetime.fromtimestamp(start_s(window_no), UTC)

    def hear(self, progress: Progress) -> None:
        """Take in how far a pass has read."""
        if not progress.is_import:
            return
        if self.oldest is None or progress.reached_at < self.oldest:
            self.oldest = progress.reached_at
            RECONCILE_PROGRESS.labels(**self.context.account.metric_labels).set(
                datetime.now(UTC).timestamp()
            )


@dataclass(slots=True)
class PassLoop:
    """One account's passes by this process; `make` makes one, `answer` the next request."""

    context: ReconcileContext
    progress: ImportProgress
    make: Callable[..., Awaitable[PassReport]]
    answer: Callable[[], Awaitable[None]]
    interval_s: float
    grace_s: float
    accounts: Sequence[StripeAccount]
    # When this process began to look after the account, by Postgres's clock.
    since: datetime | None = None
    # From when on, by our monotonic clock, the total is proved again.
    proves_from_s: float = 0.0
    # A pass was stopped where it stood, and nothing was said of it.
    is_cut_off: bool = False

    def is_due(self, passes: pass_requests.AccountPasses) -> bool:
        """Say whether a pass is due, or asked for, by what passes and requests have left."""
        return passes.is_asked or self._is_pass_due(passes)

    def _is_pass_due(self, passes: pass_requests.AccountPasses) -> bool:
        if self.since is None:
            return True
        last, request = passes.last, passes.request
        return not due.wait_s(
            last, since=self.since, interval_s=self.interval_s
        ) or due.is_asked_for(request, last=last, grace_s=self.grace_s)

    async def run_once(self) -> float:
        """Make a pass if one is due; return for how long the account is left alone then."""
        context = self.context
        try:
            if self.since is None:
                await self.progress.learn()
                self.since = (await self._passes()).last.now
            async with context.leaderships.lead(context.lock_name) as leads:
                if not leads:
                    return min(self.interval_s, _STAND_BY_S)
                # Looked at under the lock: another process may have made it just now.
                passes = await self._passes()
                await self._pass_and_answer(passes)
        except PostgresAway as error:
            if self.is_cut_off:
                self.is_cut_off = False
                log_failure(context, error)
            return _AFTER_POSTGRES_S
        except Recoverable:
            return after_failure_s(self.interval_s)
        return 0.0

    async def _pass_and_answer(self, passes: pass_requests.AccountPasses) -> None:
        """Make the pass that is due, and answer what is asked, whether or not that pass failed.

        What is asked is told of its own failures: a pass that fails for days hides none of it.
        """
        failure: Recoverable | None = None
        if self._is_pass_due(passes):
            try:
                await self._pass(passes)
            except PostgresAway:
                raise
            except Recoverable as error:
                failure = error
        if passes.is_asked:
            await self.answer()
        if failure is not None:
            raise failure

    async def _passes(self) -> pass_requests.AccountPasses:
        (passes,) = await pass_requests.account_passes(
            self.context.pool,
            accounts=[self.context.account],
            resource=self.context.resource.name,
        )
        show_last(passes)
        return passes

    async def _pass(self, passes: pass_requests.AccountPasses) -> None:
        clock = asyncio.get_running_loop().time
        with_proof = clock() >= self.proves_from_s
        make = partial(self.make, with_proof=with_proof)
        try:
            report = await run_and_record(
                self.context, make, began_at=passes.last.now, interval_s=self.interval_s
            )
        except asyncio.CancelledError:
            self.is_cut_off = True  # its leadership was lost, or the process is to end
            raise
        if with_proof:
            # A proof watches Stripe for some seconds: where passes are closer than that, most of
            # them only compare.
            self.proves_from_s = clock() + min(2 * report.duration_s, _PROOF_PAUSE_S_MAX)
        await close_offset_gaps(self.context, accounts=self.accounts)
        request = passes.request
        # What was asked for within the grace is not answered: the pass left out what is as young.
        if request is not None and request.age_s >= self.grace_s:
            await pass_requests.pass_answered(
                self.context.pool,
                account=self.context.account,
                requested_at=request.requested_at,
            )
