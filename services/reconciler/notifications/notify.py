"""The loops that tell a person: one looks for what is new, one a target sends it.

Promises that of several reconcilers one sends, that Postgres or a target being away ends nothing,
and that nothing runs where nobody is to be notified.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from services.reconciler.notifications.deliver import Deliverer, count_from_zero
from services.reconciler.notifications.facts import FactLook
from services.reconciler.notifications.targets import Target
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import notifications
from shared.postgres.reconciliation.notifications import Abandoned
from shared.runtime.concurrency import run_all
from shared.runtime.retry import retry_forever
from shared.settings.model import Settings
from shared.telemetry import log
from shared.telemetry.metrics import NOTIFICATIONS, NOTIFICATIONS_WAITING

LEADERSHIP: Final = "notifications"
_LOOK_EVERY_S: Final = 2.0
_STAND_BY_S: Final = 2.0

logger = log.get()


async def notify_forever(
    settings: Settings,
    *,
    targets: Sequence[Target],
    pool: Pool,
    leaderships: Leaderships,
    accounts: Sequence[StripeAccount],
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> None:
    """Tell of what happens to these accounts, for ever; return at once if there is no target."""
    if not targets:
        return
    count_from_zero()
    look = FactLook(
        pool=pool,
        accounts=accounts,
        thresholds=settings.notify_thresholds,
        targets=[target.key for target in targets],
    )
    while True:
        async for attempt in retry_forever():
            with attempt:
                await _lead(look, targets=targets, leaderships=leaderships, clock=clock)
        await asyncio.sleep(_STAND_BY_S)


async def _lead(
    look: FactLook,
    *,
    targets: Sequence[Target],
    leaderships: Leaderships,
    clock: Callable[[], datetime],
) -> None:
    async with leaderships.lead(LEADERSHIP) as leads:
        if leads:
            deliverers = [Deliverer(look.pool, target) for target in targets]
            await run_all(
                _go_round(partial(_look, look, clock=clock)),
                *(_go_round(partial(_deliver, each, clock=clock)) for each in deliverers),
            )


async def _look(look: FactLook, *, clock: Callable[[], datetime]) -> bool:
    now = clock()
    is_more = await look.run_once(now=now)
    for message in await notifications.abandon(look.pool, targets=look.targets, now=now):
        _log_abandoned(message)
    NOTIFICATIONS_WAITING.set(await notifications.count_waiting(look.pool))
    return is_more


def _log_abandoned(message: Abandoned) -> None:
    """Say and count that a target which is set no more does not get a message that waited."""
    ids = {"notification_id": str(message.id), "facts": list(message.facts)}
    if message.is_handed_on:
        logger.info("notification.handed_on", **ids)
        return
    NOTIFICATIONS.labels(outcome="abandoned").inc()
    logger.warning("notification.abandoned", **ids)


async def _deliver(deliverer: Deliverer, *, clock: Callable[[], datetime]) -> bool:
    return await deliverer.deliver_next(now=clock())


async def _go_round(turn: Callable[[], Awaitable[bool]]) -> None:
    """Take one turn after the other; after one that found nothing, wait a little."""
    while True:
        is_any = False
        async for attempt in retry_forever():
            with attempt:
                is_any = await turn()
        if not is_any:
            await asyncio.sleep(_LOOK_EVERY_S)
