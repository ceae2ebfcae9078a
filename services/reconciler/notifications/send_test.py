"""A message to every target, to see which of them take it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from services.reconciler.notifications.notification import Notification
from services.reconciler.notifications.targets import Target, TargetFailed


@dataclass(frozen=True, slots=True)
class TargetResult:
    """Whether a target took the message, and why not; `number` is its place in the setting."""

    number: int
    service: str
    taken: bool
    reason: str | None


async def send_test(targets: Sequence[Target]) -> list[TargetResult]:
    """Send all targets the same message, side by side."""
    notification = Notification(
        id=uuid4(),
        severity="info",
        title="tieout: a test",
        body="This is a test: what tieout has to tell will come here.\nThere is nothing to do.",
    )
    return list(await asyncio.gather(*(_try(target, notification) for target in targets)))


async def _try(target: Target, notification: Notification) -> TargetResult:
    try:
        await target.deliver(notification)
    except TargetFailed as error:
        return TargetResult(target.number, target.scheme, taken=False, reason=str(error))
    return TargetResult(target.number, target.scheme, taken=True, reason=None)
