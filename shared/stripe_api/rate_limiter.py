"""How fast one caller of an account may call Stripe.

Promises that the resolver and the reconciler together stay below the calls a second that the
settings allow an account, that one has them all while the other is idle, and that Stripe's 429
halves the rate at once and gives it back in half a minute. Must never refuse a call: its caller
waits. `TokenBucket` is arithmetic: it takes `now`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

# Seconds' worth of calls that may go at once after a pause: Stripe counts by the second
# (docs.stripe.com/rate-limits), so a burst must stay far below one second's worth.
BURST_S = 0.2
# From nothing to the whole rate: a limit that stays is met again only every few seconds, and one
# that has ended does not delay the journal for minutes.
RECOVERY_S = 30.0
FACTOR_MIN = 1 / 16
# Calls that were under way together are answered 429 together: that halves the rate once.
_BACK_OFF_EVERY_S = 1.0
_ANNOUNCE_EVERY_S = 1.0

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
        return self.calls_per_s * (self.share if self.shared else 1.0) * self._factor(now)

    def back_off(self, now: float) -> None:
        """Halve the rate: Stripe said that it is too much."""
        if self.backed_off_at is not None and now - self.backed_off_at < _BACK_OFF_EVERY_S:
            return
        self.factor_then = max(FACTOR_MIN, self._factor(now) / 2)
        self.backed_off_at = now

    def _factor(self, now: float) -> float:
        if self.backed_off_at is None:
            return 1.0
        return min(1.0, self.factor_then + (now - self.backed_off_at) / RECOVERY_S)


class RateLimiter:
    """One caller's calls to one account: each waits for its turn."""

    def __init__(
        self,
        *,
        calls_per_s: float,
        share: float,
        announce: Announce | None = None,
        on_call: OnCall | None = None,
    ) -> None:
        self._bucket = TokenBucket(calls_per_s=calls_per_s, share=share)
        self._on_call = on_call
        self._announce = announce
        self._announced_at: float | None = None

    async def acquire(self) -> None:
        """Wait for this caller's next turn. Raises what `announce` raises."""
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

    @property
    def share_per_s(self) -> float:
        """Return the calls a second that are this caller's now, also while others call."""
        now = asyncio.get_running_loop().time()
        return replace(self._bucket, shared=True).rate_per_s(now)

    def back_off(self) -> None:
        """Halve the rate: Stripe said that it is too much."""
        self._bucket.back_off(asyncio.get_running_loop().time())

    def _is_announcement_due(self, now: float) -> bool:
        return self._announced_at is None or now - self._announced_at >= _ANNOUNCE_EVERY_S
