"""Which accounts Stripe is asked for now: one loop polls for all, each account has its own rounds.

Promises that what falls due is asked for within a tenth of a second, whatever becomes of the other
accounts: their rounds run side by side, at most one for each task of an account, and one that fails
is made again by itself; a task of which a statement is too slow is left for a while. Each task has
one leader among the processes (two would only ask twice), and another takes over within seconds of
its end. Asks Stripe for nothing itself.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

from shared.error_text import shortened
from shared.errors import TooSlow
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import resolution_queue
from shared.runtime.health import Health
from shared.runtime.retry import retry_forever
from shared.telemetry import log

LOOP = "resolve"
_LOOK_EVERY_S = 0.1
STAND_BY_S = 2.0
# How soon a discrepancy is resolved once its wait is over.
_OUTLIVED_EVERY_S = 1.0
# One attempt against a dead Postgres, and the pause after it, take half of this.
_BEAT_WITHIN_S = 90.0
# A round beats at each attempt of a call to Stripe, which may wait for its permit (client.py).
ROUND_BEAT_WITHIN_S = 600.0
# A statement that is too slow is slower still beside the same of others.
TOO_SLOW_REST_S = 30.0

# Beats for the round in whose context it is called.
_beat: ContextVar[Callable[[], None]] = ContextVar("beat")
# An account, and what of it is due.
_Due = tuple[StripeAccount, str]

logger = log.get()


@dataclass(frozen=True, slots=True)
class ResolutionTask:
    """What one leader does for an account: a round asks for what is due, and returns how much.

    `asks_for` is what is due that a round is for.
    """

    kind: Literal["resolve", "ask"]
    account: StripeAccount
    asks_for: Literal["lists", "objects"]
    round: Callable[[], Awaitable[int]]

    @property
    def name(self) -> str:
        """Name the task, as it is led and watched by."""
        return f"{self.kind}:{self.account.id}:{self.account.mode}"


def on_call() -> None:
    """Beat for the round that is calling Stripe, if it is a round that does.

    Which round that is, its context says: an account's tasks share a client, and one that calls
    must not hide that the other hangs.
    """
    if (beat := _beat.get(None)) is not None:
        beat()


class ResolutionRounds:
    """The tasks of every account that may be asked for, and which of them are under way."""

    def __init__(
        self,
        *,
        pool: Pool,
        leaderships: Leaderships,
        health: Health,
        stand_by_s: float = STAND_BY_S,
        round_beat_within_s: float = ROUND_BEAT_WITHIN_S,
        too_slow_rest_s: float = TOO_SLOW_REST_S,
    ) -> None:
        self.too_slow_rest_s = too_slow_rest_s
        self._stand_by_s = stand_by_s
        self._round_beat_within_s = round_beat_within_s
        self._pool = pool
        self._leaderships = leaderships
        self._health = health
        self._tasks: dict[str, ResolutionTask] = {}
        self._under_way: set[str] = set()
        # By the loop's clock: until when a task is left alone, when to claim next, and when to look
        # next for waits that are over.
        self._rests_until: dict[str, float] = {}
        self._claim_at = self._outlived_at = -math.inf

    def add(self, task: ResolutionTask) -> None:
        """Do this task too, from now on."""
        self._tasks[task.name] = task
        self._claim_at = -math.inf

    async def keep_going(self) -> None:
        """Do rounds of what this process leads, for ever."""
        async for attempt in retry_forever():
            with attempt:
                self._health.beat(LOOP, within_s=_BEAT_WITHIN_S)
                try:
                    await self._lead()
                finally:
                    # What is led no more is claimed again, as a whole.
                    self._leaderships.end()

    async def _lead(self) -> None:
        """Do rounds for as long as what is led is led. Raises PostgresUnavailable then."""
        led: set[str] = set()
        self._claim_at = self._outlived_at = -math.inf
        async with self._leaderships.while_led(), asyncio.TaskGroup() as group:
            while True:
                due: frozenset[_Due] = frozenset()
                async for attempt in retry_forever():
                    with attempt:
                        self._health.beat(LOOP, within_s=_BEAT_WITHIN_S)
                        await self._claim(led)
                        due = await self._due() if led else due
                for task in self._to_begin(due, led=led):
                    self._under_way.add(task.name)
                    group.create_task(self._do(task))
                await asyncio.sleep(_LOOK_EVERY_S)

    async def _claim(self, led: set[str]) -> None:
        """Add what is led from now on: what is new, and what another process leads no more."""
        now = asyncio.get_running_loop().time()
        if now >= self._claim_at:
            self._claim_at = now + self._stand_by_s
            led |= await self._leaderships.claim(self._tasks.keys() - led)

    async def _due(self) -> frozenset[_Due]:
        """Return what is due, and of which accounts."""
        accounts = await resolution_queue.accounts_due(self._pool)
        due = {(row.account, "lists") for row in accounts if row.in_bulk}
        due |= {(row.account, "objects") for row in accounts if row.alone}
        now = asyncio.get_running_loop().time()
        if now >= self._outlived_at:
            outlived = await resolution_queue.accounts_outlived(self._pool)
            due |= {(account, "objects") for account in outlived}
            self._outlived_at = now + _OUTLIVED_EVERY_S
        return frozenset(due)

    def _to_begin(self, due: frozenset[_Due], *, led: set[str]) -> Sequence[ResolutionTask]:
        now = asyncio.get_running_loop().time()
        return [
            task
            for name, task in self._tasks.items()
            if (task.account, task.asks_for) in due
            and name in led
            and name not in self._under_way
            and self._rests_until.get(name, now) <= now
        ]

    async def _do(self, task: ResolutionTask) -> None:
        """Do rounds of one task until nothing of it is due; one that fails is made again.

        One that is too slow ends them for a while.
        """

        def beat() -> None:
            self._health.beat(task.name, within_s=self._round_beat_within_s)

        _beat.set(beat)
        try:
            async for attempt in retry_forever(but=TooSlow):
                with attempt:
                    beat()
                    while await task.round():
                        beat()
        except TooSlow as error:
            self._rest(task, error)
        finally:
            self._health.rest(task.name)
            self._under_way.discard(task.name)

    def _rest(self, task: ResolutionTask, error: TooSlow) -> None:
        self._rests_until[task.name] = asyncio.get_running_loop().time() + self.too_slow_rest_s
        logger.warning(
            "resolve.too_slow",
            task=task.name,
            **task.account.log_fields,
            rest_s=self.too_slow_rest_s,
            reason=shortened(error),
        )
