"""Up to where a pass reads, by Stripe's clock.

Promises that the last second which is read is over, and that a pass of the service begins no window
of which it would read a few seconds: the next one would read them again.
"""

import asyncio
from datetime import datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.windows import start_s, window_after
from shared.ledger.covered_range import WINDOW_S

_FEW_S: Final = 15


async def read_until(
    context: ReconcileContext, *, grace_s: float, requested_range: RequestedRange | None
) -> tuple[datetime, int]:
    """Return Stripe's time, and where to stop reading by it.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    _, now = await context.stripe.balance()
    if grace_s < 1:
        # The answer's second belongs to what is read, so it has to be over.
        await asyncio.sleep(1.0)
    until_s = int(now.timestamp()) + 1 - int(grace_s)
    if grace_s >= WINDOW_S // 10 and until_s % WINDOW_S < _FEW_S:
        until_s -= until_s % WINDOW_S
    if requested_range is not None and requested_range.until_s is not None:
        until_s = min(until_s, start_s(window_after(requested_range.until_s)))
    return now, until_s


def over_s(now: datetime, *, grace_s: float) -> int:
    """Return how many seconds of a window that is not over a pass at this time could read."""
    return (int(now.timestamp()) + 1 - int(grace_s)) % WINDOW_S
