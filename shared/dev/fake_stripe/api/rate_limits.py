"""Stripe's rate limits: 25 calls a second an endpoint and 100 in all, an account. PURE.

Promises: a refused call costs nothing of what is left; time is whatever monotonic second is given.
"""

from typing import Final

from shared.dev.fake_stripe.errors import rate_limited

PER_ENDPOINT: Final = 25.0
IN_ALL: Final = 100.0


class Bucket:
    """A token bucket that holds one second's worth."""

    def __init__(self, per_s: float) -> None:
        self._per_s = per_s
        self._left = per_s
        self._at = 0.0

    def has_one(self, now_s: float) -> bool:
        """Fill up to now, and say whether a token is there."""
        self._left = min(self._per_s, self._left + (now_s - self._at) * self._per_s)
        self._at = now_s
        return self._left >= 1

    def take(self) -> None:
        """Take the token that `has_one` saw."""
        self._left -= 1


class RateLimits:
    """One account's limits."""

    def __init__(self, *, per_endpoint: float = PER_ENDPOINT, in_all: float = IN_ALL) -> None:
        self._per_endpoint = per_endpoint
        self._all = Bucket(in_all)
        self._endpoints: dict[str, Bucket] = {}

    def admit(self, endpoint: str, *, now_s: float) -> None:
        """Let one call through.

        Raises:
            RequestRefused: 429, with Stripe's reason.

        """
        bucket = self._endpoints.setdefault(endpoint, Bucket(self._per_endpoint))
        if not bucket.has_one(now_s):
            raise rate_limited("endpoint-rate")
        if not self._all.has_one(now_s):
            raise rate_limited("global-rate")
        bucket.take()
        self._all.take()
