"""The circuit breaker of one endpoint: while Stripe does not answer, most calls are not made. PURE.

Promises that a row of failed calls opens it; that it then lets single probes through, ever more
rarely and at most `COOL_S_MAX` apart; and that the first success closes it for all callers. An
outage of an hour so costs some two hundred calls. It takes `now` and never waits: its caller does.
"""

from dataclasses import dataclass
from typing import Final

# As many as one caller's own attempts: other callers are held back only after those.
FAILURES_MAX: Final = 6
COOL_S_FIRST: Final = 1.0
COOL_S_MAX: Final = 20.0
_DOUBLINGS_MAX: Final = 10


class Permit:
    """Permission to make one call. Compared by identity: each call has its own."""


@dataclass(slots=True)
class CircuitBreaker:
    """How an endpoint has answered lately; `now` is in seconds of one monotonic clock."""

    cool_s_first: float = COOL_S_FIRST
    cool_s_max: float = COOL_S_MAX
    failures: int = 0
    open_until: float = 0.0
    probe: Permit | None = None

    @property
    def is_open(self) -> bool:
        """Say whether only single probes are let through."""
        return self.failures >= FAILURES_MAX

    def admit(self, now: float) -> Permit | None:
        """Permit a call, or return None: while open, one at a time and not before `open_until`."""
        permit = Permit()
        if self.is_open:
            if self.probe is not None or now < self.open_until:
                return None
            self.probe = permit
        return permit

    def succeeded(self) -> bool:
        """Close for all callers, whoever's call it was; return whether it was open."""
        was_open = self.is_open
        self.failures = 0
        self.probe = None
        return was_open

    def failed(self, permit: Permit, now: float) -> bool:
        """Count a failure; return whether it opened the breaker."""
        if self.is_open and self.probe is not permit:
            return False  # it began before the breaker opened, and says nothing new
        self.failures += 1
        self.ended(permit)
        if self.is_open:
            # The pause doubles at every other probe: after seconds away nobody waits a minute.
            doublings = min((self.failures - FAILURES_MAX) // 2, _DOUBLINGS_MAX)
            self.open_until = now + min(self.cool_s_max, self.cool_s_first * 2**doublings)
        return self.failures == FAILURES_MAX

    def ended(self, permit: Permit) -> None:
        """Note that a call is over, also one that was cancelled before Stripe answered."""
        if self.probe is permit:
            self.probe = None
