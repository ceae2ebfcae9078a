"""Whose payouts are read and proved, and when: one look for all accounts, a turn for each.

Promises that one process at a time has an account's turn, under a lock of its own; that an account
whose payouts nothing happened to costs no call; and that live rows and passes go first: what is
read here takes what passes leave of the reconciler's share, and waits while one is under way.
Never lets payouts end a pass, nor one account's failure another's turn, nor one payout's failure
the proof of the others.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import replace
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.payouts.prove_members import infer, prove, put_off
from services.reconciler.payouts.read_payouts import read_payouts
from shared.account_client import leftover_client
from shared.error_text import shortened
from shared.errors import Recoverable, TooSlow, Unprocessable
from shared.ledger.payout_members import ProvablePayout
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import payouts, sync_state
from shared.postgres.reconciliation.payouts import ReadingState
from shared.runtime.retry import retry_forever
from shared.settings.model import Settings
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.errors import StripeProtocolError
from shared.telemetry import log
from shared.telemetry.metrics import PAYOUTS, PAYOUTS_LATE

_LOOK_EVERY_S: Final = 2.0
# A look costs a lookup or two an account: of hundreds it is made every few seconds.
_LOOK_PER_ACCOUNT_S: Final = 0.02
_COUNT_EVERY_S: Final = 60.0
# Of many accounts so many have their turn at a time, and leave the connections to the passes.
_TURNS_AT_ONCE: Final = 5
# Somebody else has the account's turn, or it has failed: so long it is left alone.
_REST_S: Final = 10.0
# An account that is due again at once may be one of which events come all the time: what became of
# its payouts does not wait for longer, and two lists a minute cost hardly a call.
_REST_S_MAX: Final = 30.0
_AFTER_FAILURE_S: Final = 30.0
# Without an event what is not final is listed so often, in intervals between passes.
_LIST_INTERVALS: Final = 12
# As many calls wait for their answers as fill the budget where Stripe takes 400 ms.
_PROOFS_AT_ONCE: Final = 12
# Proved in one turn, a minute's worth; what became of payouts is looked at between turns.
PROOFS_MAX: Final = 200
# A pass goes first, but for ever it does not: one that lasts lets a payout through so often.
_YIELD_S_MAX: Final = 20.0
_YIELD_LOOK_EVERY_S: Final = 0.5

logger = log.get()


async def read_payouts_forever(
    contexts: Sequence[ReconcileContext],
    *,
    settings: Settings,
    call_limits: CallLimits = CALL_LIMITS,
) -> None:
    """Read and prove the payouts of all accounts, for ever."""
    async with AsyncExitStack() as stack:
        own = [
            await _leftover(context, stack, settings=settings, call_limits=call_limits)
            for context in contexts
        ]
        looks = _Looks(own, interval_s=settings.reconcile_interval_s)
        every_s = max(_LOOK_EVERY_S, _LOOK_PER_ACCOUNT_S * len(own))
        async with asyncio.TaskGroup() as group:
            while True:
                async for attempt in retry_forever():
                    with attempt:
                        await looks.begin(group)
                await asyncio.sleep(every_s)


async def _leftover(
    context: ReconcileContext,
    stack: AsyncExitStack,
    *,
    settings: Settings,
    call_limits: CallLimits,
) -> ReconcileContext:
    """Return the context with a client of its own, whose calls come after those of the passes."""
    client = leftover_client(
        context.account_settings,
        settings=settings,
        pool=context.pool,
        budget=context.stripe.budget,
        limits=call_limits,
    )
    return replace(context, stripe=await stack.enter_async_context(aclosing(client)))


async def take_turn(context: ReconcileContext, *, lists: bool, interval_s: float) -> bool:
    """Read what is due of an account's payouts, and prove them; return whether it was ours to do.

    Raises Recoverable: then it is noted.
    """
    lock = sync_state.pass_lock(context.account, ResourceName.PAYOUTS)
    async with context.leaderships.lead(lock) as leads:
        if not leads:
            return False
        await sync_state.begin_sync(
            context.pool, account=context.account, resource=ResourceName.PAYOUTS
        )
        state = await payouts.reading_state(context.pool, account=context.account)
        if state is None:
            return True
        gate = _PassesFirst(context)
        if lists:
            await _list(context, state, gate=gate, interval_s=interval_s)
        await _prove_due(context, state, gate=gate, interval_s=interval_s)
    return True


class _Looks:
    """Which accounts have their turn at this moment, and until when the others rest."""

    def __init__(self, contexts: Sequence[ReconcileContext], *, interval_s: float) -> None:
        self._contexts = {context.account: context for context in contexts}
        self._pool = contexts[0].pool
        self._interval_s = interval_s
        self._rests_until_s: dict[StripeAccount, float | None] = {}
        self._rested_s: dict[StripeAccount, float] = {}
        self._counted_at_s = float("-inf")

    async def begin(self, group: asyncio.TaskGroup) -> None:
        """Begin the turns of whoever is due."""
        now_s = asyncio.get_running_loop().time()
        free = [account for account in self._contexts if self._is_free(account, now_s)]
        due = await payouts.accounts_due(self._pool, accounts=free)
        busy = sum(rests_until_s is None for rests_until_s in self._rests_until_s.values())
        for account, lists in list(due.items())[: _TURNS_AT_ONCE - busy]:
            self._rests_until_s[account] = None
            group.create_task(self._turn(account, lists=lists))
        if now_s >= self._counted_at_s + _COUNT_EVERY_S:
            self._counted_at_s = now_s
            await _count(self._pool, accounts=list(self._contexts))

    def _is_free(self, account: StripeAccount, now_s: float) -> bool:
        rests_until_s = self._rests_until_s.get(account, 0.0)
        return rests_until_s is not None and rests_until_s <= now_s

    async def _turn(self, account: StripeAccount, *, lists: bool) -> None:
        context, rest_s = self._contexts[account], _AFTER_FAILURE_S
        try:
            is_ours = await take_turn(context, lists=lists, interval_s=self._interval_s)
            rest_s = await self._rest_s(account, listed=lists) if is_ours else _REST_S
        except Recoverable as error:
            await _note_failure(context, error)
        except Exception:
            # A bug in here must not end the passes; it is on the page until it is mended.
            logger.exception("payouts.crashed", **account.log_fields)
        self._rests_until_s[account] = asyncio.get_running_loop().time() + rest_s

    async def _rest_s(self, account: StripeAccount, *, listed: bool) -> float:
        """Return how long to leave an account alone that is due still."""
        due = await payouts.accounts_due(self._pool, accounts=[account]) if listed else {}
        self._rested_s[account] = rest_s = next_rest_s(
            self._rested_s.get(account, 0.0),
            is_due_still=due.get(account, False),
        )
        return rest_s


def next_rest_s(rested_s: float, *, is_due_still: bool) -> float:
    """Return how long an account rests after a turn, which rested `rested_s` after the last one."""
    return min(max(_REST_S, 2 * rested_s), _REST_S_MAX) if is_due_still else 0.0


async def _note_failure(context: ReconcileContext, error: Recoverable) -> None:
    logger.warning("payouts.failed", **context.account.log_fields, reason=shortened(error))
    if isinstance(error, PostgresAway):
        return  # there is nobody to note it
    try:
        await sync_state.record_failure(
            context.pool,
            account=context.account,
            resource=ResourceName.PAYOUTS,
            reason=str(error),
            next_s=_AFTER_FAILURE_S,
        )
    except Recoverable as unnoted:
        logger.warning(
            "payouts.failure_notnoted", **context.account.log_fields, reason=shortened(unnoted)
        )


async def _list(
    context: ReconcileContext, state: ReadingState, *, gate: "_PassesFirst", interval_s: float
) -> None:
    await gate.wait()
    await read_payouts(context, state)
    await sync_state.record_pass(
        context.pool,
        account=context.account,
        resource=ResourceName.PAYOUTS,
        result={},
        began_at=state.now,
        next_s=_LIST_INTERVALS * interval_s,
    )


async def _prove_due(
    context: ReconcileContext, state: ReadingState, *, gate: "_PassesFirst", interval_s: float
) -> None:
    """Prove what is due, side by side; then infer, one after the other, what is due to be."""
    due = await payouts.provable_payouts(context.pool, account=context.account, rows_max=PROOFS_MAX)
    at_once = asyncio.Semaphore(_PROOFS_AT_ONCE)
    has_failed = asyncio.Event()

    async def prove_next(payout: ProvablePayout) -> None:
        async with at_once:
            if has_failed.is_set():
                return  # it is due, and comes with the next turn
            try:
                await gate.wait()
                proof = prove(
                    context, payout, books_begin=state.posts_from_at, interval_s=interval_s
                )
                await _or_put_off(proof, context, payout, interval_s=interval_s)
            except BaseException:
                has_failed.set()
                raise

    for outcome in await asyncio.gather(*map(prove_next, due), return_exceptions=True):
        if outcome is not None:
            raise outcome
    if len(due) == PROOFS_MAX:
        return  # what those have paid out is left to none
    inferable = await payouts.inferable_payouts(
        context.pool, account=context.account, rows_max=PROOFS_MAX
    )
    for payout in inferable:
        inference = infer(context, payout, interval_s=interval_s)
        await _or_put_off(inference, context, payout, interval_s=interval_s)


async def _or_put_off(
    proof: Awaitable[object],
    context: ReconcileContext,
    payout: ProvablePayout,
    *,
    interval_s: float,
) -> None:
    """Await a payout's proof; what fails of it alone leaves it to a later try.

    Raises Recoverable where all of the account's would fail.
    """
    try:
        await proof
    except (StripeProtocolError, TooSlow, Unprocessable) as error:
        reason = f"it could not be looked at: {shortened(error)}"
        logger.warning(
            "payout.failed",
            **context.account.log_fields,
            payout_id=payout.payout_id,
            reason=shortened(error),
        )
    except Recoverable:
        raise
    except Exception:
        reason = "it could not be looked at: `payout.crashed` in the reconciler's log says why"
        logger.exception("payout.crashed", **context.account.log_fields, payout_id=payout.payout_id)
    else:
        return
    await put_off(context, payout, reason=reason, interval_s=interval_s)


async def _count(pool: Pool, *, accounts: Sequence[StripeAccount]) -> None:
    counts = await payouts.payout_counts(pool, accounts=accounts)
    for account in accounts:
        labels = account.metric_labels
        own = {count.proof: count for count in counts if count.account == account}
        for proof in ("proved", "waiting", "inferred", "drift"):
            PAYOUTS.labels(**labels, proof=proof).set(own[proof].count if proof in own else 0)
        PAYOUTS_LATE.labels(**labels).set(sum(count.late for count in own.values()))


class _PassesFirst:
    """Wait for an account's pass, whichever process makes it, but not for ever."""

    def __init__(self, context: ReconcileContext) -> None:
        self._context = context
        self._lock = asyncio.Lock()
        self._looked_at_s = float("-inf")

    async def wait(self) -> None:
        """Return when no pass is under way, or one that lasts has had its time."""
        clock = asyncio.get_running_loop().time
        async with self._lock:
            until_s = clock() + _YIELD_S_MAX
            while clock() >= self._looked_at_s + _YIELD_LOOK_EVERY_S:
                is_led = await sync_state.is_led(self._context.pool, name=self._context.lock_name)
                self._looked_at_s = clock()
                if not is_led or clock() >= until_s:
                    return
                await asyncio.sleep(_YIELD_LOOK_EVERY_S)
