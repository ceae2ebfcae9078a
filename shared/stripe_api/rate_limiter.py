"""How fast one caller of an account may call Stripe.

Promises that the resolver and the reconciler together stay a little below the calls a second that
the settings allow an account, that one has them all while the other is idle, and that Stripe's 429
takes a tenth of the rate at once, which comes back in seconds; only where the next calls are
refused as well does it fall farther. Must never refuse a call: its caller waits.
`TokenBucket` is arithmetic: it takes `now`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

# Seconds' worth of calls that may go at once after a pause: Stripe counts by the second
# (docs.stripe.com/rate-limits), so a burst must stay far below one second's worth.
BURST_S = 0.2
# At the limit itself the jitter of the network would have some calls refused.
BELOW_LIMIT = 0.98
# A 429 is as a rule of a second in which others called too. A limit that stays is met again every
# few seconds, at the price of a call; one that has ended does not delay the journal for minutes.
BACK_OFF = 0.9
# From nothing to the whole rate.
RECOVERY_S = 60.0
FACTOR_MIN = 1 / 16
_ANNOUNCE_EVERY_S = 1.0

# A call that others come before waits for no longer than this, whatever they do.
LEFT_S_MAX = 10.0

RESOLVE_SHARE = 0.6
RECONCILE_SHARE = 0.4

# Say that this caller is active; return whether another one is.
Announce = Callable[[], Awaitable[bool]]
# Called each time that this caller is about to wait for a call's turn.
OnCall = Callable[[], None]


@dataclass(slots=True)
class TokenBucket:
    """When the next call may go; times in seconds of one monotonic clock."""

    calls_per_s: float
    share: float
    shared: bool = True
    next_at: float = 0.0
    factor_then: float = 1.0
    backed_off_at: float | None = None

    def reserve(self, now: float) -> float:
        """Reserve the next call; return how many seconds to wait before it may go."""
        rate_per_s = self.rate_per_s(now)
        at = max(self.next_at, now - BURST_S)
        self.next_at = at + 1 / rate_per_s
        return max(0.0, at - now)

    def rate_per_s(self, now: float) -> float:
        """Return the calls a second that are allowed now."""
        share = self.share if self.shared else 1.0
        return self.calls_per_s * BELOW_LIMIT * share * self._factor(now)

    def back_off(self, now: float, *, sent_at: float) -> None:
        """Lower the rate: Stripe said of a call that was sent then that it is too much.

        Calls that were under way together are refused together: that counts once.
        """
        if self.backed_off_at is not None and sent_at <= self.backed_off_at:
            return
        self.factor_then = max(FACTOR_MIN, self._factor(now) * BACK_OFF)
        self.backed_off_at = now

    def _factor(self, now: float) -> float:
        if self.backed_off_at is None:
            return 1.0
        return min(1.0, self.factor_then + (now - self.backed_off_at) / RECOVERY_S)


class RateLimiter:
    """One caller's calls to one account: each waits for its turn.

    With a `bucket` its turns are among those of whoever has that bucket, too.
    """

    def __init__(
        self,
        *,
        calls_per_s: float,
        share: float,
        announce: Announce | None = None,
        on_call: OnCall | None = None,
        bucket: TokenBucket | None = None,
    ) -> None:
        self._bucket = bucket or TokenBucket(calls_per_s=calls_per_s, share=share)
        self._on_call = on_call
        self._announce = announce
        self._announced_at: float | None = None

    async def acquire(self) -> float:
        """Wait for this caller's next turn; return when it came. Raises what `announce` raises."""
        clock = asyncio.get_running_loop().time
        if self._on_call is not None:
            self._on_call()
        if self._announce is not None and self._is_announcement_due(clock()):
            # Noted first, so that concurrent calls announce once.
            self._announced_at = clock()
            self._bucket.shared = await self._announce()
        wait_s = self._bucket.reserve(clock())
        if wait_s > 0:
            await asyncio.sleep(wait_s)
        return clock()

    @property
    def share_per_s(self) -> float:
        """Return the calls a second that are this caller's now, also while others call."""
        now = asyncio.get_running_loop().time()
        return replace(self._bucket, shared=True).rate_per_s(now)

    def leftover(self) -> "LeftoverLimiter":
        """Return a limiter of calls for which this one's turns come first."""
        return LeftoverLimiter(
            calls_per_s=self._bucket.calls_per_s,
            share=self._bucket.share,
            announce=self._announce,
            bucket=self._bucket,
        )

    def back_off(self, *, sent_at: float) -> None:
        """Lower the rate: Stripe said of a call, by the time of its turn, that it is too much."""
        self._bucket.back_off(asyncio.get_running_loop().time(), sent_at=sent_at)

    def _is_announcement_due(self, now: float) -> bool:
        return self._announced_at is None or now - self._announced_at >= _ANNOUNCE_EVERY_S


class LeftoverLimiter(RateLimiter):
    """What another limiter's caller leaves of its calls; but a turn comes in `LEFT_S_MAX` at last.

    Else what is read with it would stand still for as long as an import takes.
    """

    async def acquire(self) -> float:
        """Wait until nobody waits for a turn, and take one. Raises what `announce` raises."""
        clock = asyncio.get_running_loop().time
        patient_until = clock() + LEFT_S_MAX
        while True:
            wait_s = min(self._bucket.next_at, patient_until) - clock()
            if wait_s <= 0:
                return await super().acquire()
            await asyncio.sleep(wait_s)
