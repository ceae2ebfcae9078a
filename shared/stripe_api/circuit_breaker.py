"""The gate before one endpoint: while Stripe is away, who asks waits. PURE.

Promises that calls which fail one after another are followed by ever rarer single probes, at most
`COOL_S_MAX` apart, and that the first success lets everyone through again: an outage of an hour
costs some two hundred calls, not the budget of an hour. It takes `now`; whoever asks does the
waiting.
"""

from dataclasses import dataclass
from typing import Final

# What one caller's own attempts may use up before anyone else is held back.
FAILURES_MAX: Final = 6
COOL_S_FIRST: Final = 1.0
COOL_S_MAX: Final = 20.0
_DOUBLINGS_MAX: Final = 10


class Permit:
    """Leave to make one call. By identity: one call's end must not be taken for another's."""


@dataclass(slots=True)
class CircuitBreaker:
    """How an endpoint has answered lately; `now` is in seconds of one monotonic clock."""

    failures: int = 0
    shut_until: float = 0.0
    probe: Permit | None = None

    @property
    def is_open(self) -> bool:
        """Say whether only single probes are let through."""
        return self.failures >= FAILURES_MAX

    def admit(self, now: float) -> Permit | None:
        """Let a call through, or not yet; when shut, one at a time and after the cooling."""
        leave = Permit()
        if self.is_open:
            if self.probe is not None or now < self.shut_until:
                return None
            self.probe = leave
        return leave

    def succeeded(self) -> bool:
        """Open for everyone, whoever's call it was; return whether it was shut."""
        was_shut = self.is_open
        self.failures = 0
        self.probe = None
        return was_shut

    def failed(self, leave: Permit, now: float) -> bool:
        """Count a failure; return whether it shut the gate."""
        if self.is_open and self.probe is not leave:
            return False  # it was under way when others shut the gate: the same piece of news
        self.failures += 1
        self.ended(leave)
        if self.is_open:
            # At every other probe: what lasted for seconds must not be waited out for a minute.
            doublings = min((self.failures - FAILURES_MAX) // 2, _DOUBLINGS_MAX)
            self.shut_until = now + min(COOL_S_MAX, COOL_S_FIRST * 2**doublings)
        return self.failures == FAILURES_MAX

    def ended(self, leave: Permit) -> None:
        """Take in that this call is over, also one without a word from Stripe."""
        if self.probe is leave:
            self.probe = None
