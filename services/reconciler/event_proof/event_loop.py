"""Each account's events compared with its receipts, turn by turn, by one process at a time.

Promises that two looks at an account never run at once, nor one after the other because two
processes run; that a look which fails is logged once, and covers nothing that it did not compare;
and that a key which may not read events is no failure: that is said once, and asked again hourly,
while the endpoints are looked at each interval. What lacked is settled in between, by Postgres.
Never lets it touch the account's passes, nor another account.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.event_proof.context import EventContext, open_event_contexts
from services.reconciler.event_proof.look import EventLook
from services.reconciler.event_proof.settle import EventCounts
from services.reconciler.scheduling import due
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.resource_name import ResourceName
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import event_proof, sync_state
from shared.runtime.concurrency import run_all
from shared.settings.model import Settings
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.errors import KeyMisplaced, StripeForbidden
from shared.telemetry import log

EVENTS_RIGHT: Final = "event_read"
# While what a lost event announces is being asked for, what of it has come is settled this soon,
# and half as often each time after.
LACKING_S: Final = 15.0
# While another process leads, and while Postgres is away.
_STAND_BY_S: Final = 5.0
# A person who asks does not wait for the ledger writer once more.
_BARRIER_S_MAX: Final = 5.0
# A person has to act: on the key's rights, or on whose it is.
_DENIED_S: Final = 3_600.0
_SETTLES_S_MAX: Final = 3_600.0

logger = log.get()


async def compare_events_forever(
    contexts: Sequence[ReconcileContext], *, settings: Settings, call_limits: CallLimits
) -> None:
    """Compare every account's events with its receipts, for ever, beside its passes."""
    async with open_event_contexts(contexts, settings=settings, call_limits=call_limits) as opened:
        await run_all(
            *(
                EventLoop(context, interval_s=settings.reconcile_interval_s).run_forever()
                for context in opened
            )
        )


async def compare_events_once(contexts: Sequence[ReconcileContext], *, settings: Settings) -> None:
    """Compare every account's events now, without grace, but of one that another process compares.

    What keeps one from it is noted, and raises nothing: it is no part of a pass.
    """
    # The pass before it has waited for what is unread.
    barrier_s = min(settings.reconcile_barrier_s, _BARRIER_S_MAX)
    settings = replace(settings, reconcile_grace_s=0.0, reconcile_barrier_s=barrier_s)
    async with open_event_contexts(contexts, settings=settings) as opened:
        for context in opened:
            await EventLoop(context, interval_s=settings.reconcile_interval_s).run_once()


@dataclass(slots=True)
class EventLoop:
    """One account's looks by this process; `since` is when it began, by Postgres's clock."""

    context: EventContext
    interval_s: float
    since: datetime | None = None
    # What was said last of why there is no look.
    trouble: str | None = None
    # After this long what lacks is settled again; None: nothing lacks.
    settles_s: float | None = None
    # Until then, by the process's own clock, the key is not tried again on events.
    denied_until_s: float = 0.0

    async def run_forever(self) -> None:
        """Take one turn after the other."""
        while True:
            try:
                rest_s = await self.run_once()
            except Exception:
                # A bug in this must not end the passes; it is on the page until it is mended.
                logger.exception("events.crashed", **self.context.account.log_fields)
                rest_s = due.AFTER_FAILURE_S_MAX
            await asyncio.sleep(rest_s)

    async def run_once(self) -> float:
        """Look if a look is due; return for how long the account is left alone then."""
        context = self.context
        try:
            async with context.leaderships.lead(context.lock_name) as leads:
                if not leads:
                    return min(self.interval_s, _STAND_BY_S)
                return await self._turn()
        except PostgresAway as error:
            self._say("events.failed", shortened(error))
            return _STAND_BY_S
        except KeyMisplaced:
            return _DENIED_S  # its passes say so
        except Recoverable as error:
            await self._note_failure(error)
            return min(self.interval_s, due.AFTER_FAILURE_S_MAX)

    async def _turn(self) -> float:
        last = await sync_state.last_pass(
            self.context.pool, account=self.context.account, resource=ResourceName.EVENTS
        )
        self.since = self.since or last.now
        wait_s = due.wait_s(last, since=self.since, interval_s=self.interval_s)
        if wait_s:
            return await self._settle_between(wait_s)
        counts = await self._look()
        if counts is None:
            await self._note_no_look()
            return self.interval_s
        await self._note_look(counts, began_at=last.now)
        self.trouble = None
        if counts.undelivered or not counts.lacking:
            self.settles_s = LACKING_S if counts.lacking else None
        return min(self.interval_s, self.settles_s or self.interval_s)

    async def _look(self) -> EventCounts | None:
        """Look at the endpoints, and the events; None: no event came, or the key may not."""
        look = EventLook(self.context)
        sending = await look.watch()
        if time.monotonic() < self.denied_until_s:
            return None
        try:
            return await look.compare(sending)
        except StripeForbidden as refusal:
            self.denied_until_s = time.monotonic() + _DENIED_S
            await self._note_refusal(refusal)
            return None

    async def _settle_between(self, wait_s: float) -> float:
        """Settle what lacked, if anything did, until the next look is due in `wait_s`."""
        if self.settles_s is None:
            return wait_s
        counts = await EventLook(self.context).settle()
        self.settles_s = min(2 * self.settles_s, _SETTLES_S_MAX) if counts.lacking else None
        return min(wait_s, self.settles_s or wait_s)

    async def _note_no_look(self) -> None:
        """End the failure of an earlier look: there is none to fail."""
        await sync_state.clear_failure(
            self.context.pool, account=self.context.account, resource=ResourceName.EVENTS
        )

    async def _note_look(self, counts: EventCounts, *, began_at: datetime) -> None:
        context, resource = self.context, ResourceName.EVENTS
        await event_proof.note_rights(
            context.pool, account=context.account, asked=[EVENTS_RIGHT], lacking=[]
        )
        sync = await sync_state.begin_sync(context.pool, account=context.account, resource=resource)
        if sync.import_ended_at is None:
            now_s = int(began_at.timestamp())
            await sync_state.note_import_ended(
                context.pool,
                account=context.account,
                resource=resource,
                starts_s=now_s,
                ended_s=now_s,
            )
        await sync_state.record_pass(
            context.pool,
            account=context.account,
            resource=resource,
            result=asdict(counts),
            began_at=began_at,
            next_s=self.interval_s,
        )
        if counts.undelivered:
            logger.info("events.compared", **context.account.log_fields, **asdict(counts))

    async def _note_refusal(self, refusal: StripeForbidden) -> None:
        self._say("events.right_lacking", shortened(refusal))
        await event_proof.note_rights(
            self.context.pool,
            account=self.context.account,
            asked=[EVENTS_RIGHT],
            lacking=[EVENTS_RIGHT],
        )

    async def _note_failure(self, error: Recoverable) -> None:
        self._say("events.failed", shortened(error))
        try:
            await sync_state.record_failure(
                self.context.pool,
                account=self.context.account,
                resource=ResourceName.EVENTS,
                reason=str(error),
                next_s=min(self.interval_s, due.AFTER_FAILURE_S_MAX),
            )
        except Recoverable as away:
            self._say("events.failed", shortened(away))

    def _say(self, event: str, reason: str) -> None:
        """Log why there is no look, once for as long as that stays so."""
        if self.trouble != reason:
            logger.warning(event, **self.context.account.log_fields, reason=reason)
        self.trouble = reason
