"""Who makes passes, and when: one loop looks for every account, and each has a turn of its own.

Promises one pass of each account at start, then one an interval, and one that an event or somebody
asks for within two seconds (pass_loop.py says under which lock); that accounts pass side by side,
however long one's import takes, and however long another's Stripe is away. Never lets one account's
failure touch another's passes.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from services.reconciler.context import ReconcileContext
from services.reconciler.reconcile import reconcile
from services.reconciler.scheduling.answer_requests import answer_next
from services.reconciler.scheduling.pass_log import (
    after_failure_s,
    show_last,
)
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import pass_requests, sync_state
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.runtime.retry import retry_forever
from shared.telemetry import log
from shared.telemetry.metrics import RECONCILE_INTERVAL, RECONCILE_LAST_SUCCESS

LOOP = "reconcile"
_LOOK_EVERY_S = 1.0
# At a start every account is due: they begin one after the other, and go on side by side.
BEGIN_EVERY_S = 0.1
# So many between two looks, a second's worth: what is asked for meanwhile comes next.
_BEGIN_MAX = 10
# One attempt against a dead Postgres, and the pause after it, take half of this.
_BEAT_WITHIN_S = 90.0
# A pass beats with each call, and as it waits for its barrier and for what it healed, however long
# they may take. A call that Stripe refuses for now is made again within a minute.
PASS_BEAT_WITHIN_S = 600.0

logger = log.get()


async def reconcile_forever(
    contexts: Sequence[ReconcileContext],
    *,
    interval_s: float,
    grace_s: float,
    admit: Callable[[ReconcileContext], Awaitable[bool]],
    health: Health,
    begin_every_s: float = BEGIN_EVERY_S,
    pass_beat_within_s: float = PASS_BEAT_WITHIN_S,
) -> None:
    """Reconcile all accounts for ever, each on its own schedule.

    `admit` returns once it is certain whether an account's key is its own, and whether it is.
    """
    RECONCILE_INTERVAL.set(interval_s)
    for context in contexts:
        # An account that never gets as far as a pass must be seen to lack one.
        RECONCILE_LAST_SUCCESS.labels(**context.account.metric_labels).set(0)
    schedule = _Schedule(
        contexts,
        interval_s=interval_s,
        grace_s=grace_s,
        health=health,
        begin_every_s=begin_every_s,
        pass_beat_within_s=pass_beat_within_s,
    )
    await run_all(
        schedule.keep_looking(), *(schedule.admit(context, admit) for context in contexts)
    )


class _Schedule:
    """Which accounts are looked after, and which have their turn at this moment."""

    def __init__(
        self,
        contexts: Sequence[ReconcileContext],
        *,
        interval_s: float,
        grace_s: float,
        health: Health,
        begin_every_s: float = BEGIN_EVERY_S,
        pass_beat_within_s: float = PASS_BEAT_WITHIN_S,
    ) -> None:
        self._begin_every_s = begin_every_s
        self._pass_beat_within_s = pass_beat_within_s
        self._pool = contexts[0].pool
        self._accounts = [context.account for context in contexts]
        self._interval_s = interval_s
        self._grace_s = grace_s
        self._health = health
        self._loops: dict[StripeAccount, PassLoop] = {}
        # By the loop's clock: until when an account is left alone; None while it has its turn.
        self._rests_until_s: dict[StripeAccount, float | None] = {}

    async def admit(
        self, context: ReconcileContext, admit: Callable[[ReconcileContext], Awaitable[bool]]
    ) -> None:
        """Look after the account once it is certain that its key is its own."""
        if not await admit(context):
            return
        progress = ImportProgress(context)
        self._rests_until_s[context.account] = 0.0
        self._loops[context.account] = PassLoop(
            context=context,
            progress=progress,
            make=partial(reconcile, context, grace_s=self._grace_s, on_progress=progress.hear),
            answer=partial(answer_next, context, grace_s=self._grace_s, accounts=self._accounts),
            interval_s=self._interval_s,
            grace_s=self._grace_s,
            accounts=self._accounts,
        )

    async def keep_looking(self) -> None:
        """Begin the turns of whoever is due, for ever."""
        async with asyncio.TaskGroup() as group:
            while True:
                due = await self._due()
                first = next_to_begin(due)
                for passes in first:
                    self._rests_until_s[passes.account] = None
                    group.create_task(self._run(self._loops[passes.account]))
                    await asyncio.sleep(self._begin_every_s)
                if len(first) == len(due):
                    await asyncio.sleep(_LOOK_EVERY_S)

    async def _due(self) -> Sequence[pass_requests.AccountPasses]:
        """Return the accounts whose turn it is, those that have waited longest first."""
        accounts: Sequence[pass_requests.AccountPasses] = ()
        async for attempt in retry_forever():
            with attempt:
                self._health.beat(LOOP, within_s=_BEAT_WITHIN_S)
                free = [account for account in self._loops if self._is_free(account)]
                accounts = await pass_requests.account_passes(
                    self._pool, accounts=free, resource=ResourceName.BALANCE_TRANSACTIONS
                )
        for passes in accounts:
            show_last(passes)
        return [passes for passes in accounts if self._loops[passes.account].is_due(passes)]

    def _is_free(self, account: StripeAccount) -> bool:
        rests_until_s = self._rests_until_s[account]
        return rests_until_s is not None and rests_until_s <= asyncio.get_running_loop().time()

    async def _run(self, pass_loop: PassLoop) -> None:
        """Have an account take its turn."""
        loop = loop_name(pass_loop.context.account)
        self._health.beat(loop, within_s=self._pass_beat_within_s)
        try:
            rest_s = await pass_loop.run_once()
        except Exception:
            # A bug must not end the other accounts' passes; it is on the page until it is mended.
            logger.exception("reconcile.crashed", **pass_loop.context.account.log_fields)
            rest_s = after_failure_s(self._interval_s)
        finally:
            self._health.rest(loop)
        # From now, not from the pass's start: one that fails late would be made again at once,
        # and read Stripe again and again.
        self._rests_until_s[pass_loop.context.account] = asyncio.get_running_loop().time() + rest_s


def next_to_begin(
    due: Sequence[pass_requests.AccountPasses],
) -> Sequence[pass_requests.AccountPasses]:
    """Return which begin before the next look: who is asked for first, and one other at least."""
    asked = [passes for passes in due if passes.request is not None]
    others = [passes for passes in due if passes.request is None]
    return [*asked[: _BEGIN_MAX - 1], *others][:_BEGIN_MAX]


def loop_name(account: StripeAccount) -> str:
    """Name the account's passes as they are watched."""
    return sync_state.pass_lock(account, ResourceName.BALANCE_TRANSACTIONS)
