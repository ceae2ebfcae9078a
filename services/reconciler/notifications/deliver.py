"""Each message to each target, until it is taken, for a day at most.

Promises that a target which is away holds up no other, that a message which was sent and not noted
comes again under the same id, and that what was given up says so in the log, once.
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from services.reconciler.notifications.notification import Notification, Severity
from services.reconciler.notifications.targets import Target, TargetFailed
from shared import failpoints
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import notifications
from shared.postgres.reconciliation.notifications import DueNotification
from shared.telemetry import log
from shared.telemetry.metrics import NOTIFICATIONS

OUTCOMES: Final = ("sent", "failed", "given_up", "abandoned")
TRIED_FOR: Final = timedelta(days=1)
_FIRST_WAIT_S: Final = 10.0
_WAIT_S_MAX: Final = 900.0
_SEVERITIES: Final[dict[str, Severity]] = {
    "info": "info",
    "success": "success",
    "warning": "warning",
    "failure": "failure",
}

logger = log.get()


def wait_s(attempts: int, *, luck: float) -> float:
    """Return how long a target is left alone after so many attempts; `luck` is from 0 to 1."""
    longest = min(_WAIT_S_MAX, _FIRST_WAIT_S * 2.0 ** min(attempts - 1, 20))
    return longest * (0.5 + 0.5 * luck)


@dataclass(frozen=True, slots=True)
class Deliverer:
    """What sends one target its messages."""

    pool: Pool
    target: Target

    async def deliver_next(self, *, now: datetime) -> bool:
        """Send what is due for the longest; return whether there was any."""
        due = await notifications.next_due(self.pool, target=self.target.key, now=now)
        if due is None:
            return False
        if now >= due.noted_at + TRIED_FOR:
            await self._give_up(due, now=now, reason=due.reason or "nothing ran to send it")
            return True
        try:
            await self.target.deliver(_notification(due))
        except TargetFailed as error:
            await self._postpone(due, now=now, reason=str(error))
            return True
        if failpoints.armed:
            await failpoints.reach("notify.sent")
        await notifications.note_delivered(self.pool, due, target=self.target.key, now=now)
        NOTIFICATIONS.labels(outcome="sent").inc()
        logger.info("notification.sent", **self._ids(due.id))
        return True

    async def _postpone(self, due: DueNotification, *, now: datetime, reason: str) -> None:
        NOTIFICATIONS.labels(outcome="failed").inc()
        wait = wait_s(due.attempts + 1, luck=random.random())  # noqa: S311 - no secret
        due_at = now + timedelta(seconds=wait)
        if due_at >= due.noted_at + TRIED_FOR:
            await self._give_up(due, now=now, reason=reason)
            return
        await notifications.note_postponed(
            self.pool, due, target=self.target.key, due_at=due_at, reason=reason
        )
        if due.attempts == 0:  # once, however long it is away
            logger.warning("notification.failed", reason=reason, **self._ids(due.id))

    async def _give_up(self, due: DueNotification, *, now: datetime, reason: str) -> None:
        await notifications.note_given_up(
            self.pool, due, target=self.target.key, now=now, reason=reason
        )
        NOTIFICATIONS.labels(outcome="given_up").inc()
        logger.error("notification.given_up", reason=reason, **self._ids(due.id))

    def _ids(self, notification_id: UUID) -> dict[str, object]:
        return {
            "notification_id": str(notification_id),
            "target": self.target.number,
            "scheme": self.target.scheme,
        }


def _notification(due: DueNotification) -> Notification:
    return Notification(
        id=due.id, severity=_SEVERITIES[due.severity], title=due.title, body=due.body
    )


def count_from_zero() -> None:
    """Have each outcome's counter there before it first counts."""
    for outcome in OUTCOMES:
        NOTIFICATIONS.labels(outcome=outcome)
