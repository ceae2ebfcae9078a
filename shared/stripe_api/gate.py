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


@dataclass(slots=True)
class Gate:
    """How an endpoint has answered lately; `now` is in seconds of one monotonic clock."""

    failures: int = 0
    shut_until: float = 0.0
    is_probed: bool = False

    @property
    def is_shut(self) -> bool:
        """Say whether only single probes are let through."""
        return self.failures >= FAILURES_MAX

    def admits(self, now: float) -> bool:
        """Let a call through, or not yet; when shut, one at a time and after the cooling."""
        if not self.is_shut:
            return True
        if self.is_probed or now < self.shut_until:
            return False
        self.is_probed = True
        return True

    def succeeded(self) -> bool:
        """Open for everyone; return whether it was shut."""
        was_shut = self.is_shut
        self.failures = 0
        self.is_probed = False
        return was_shut

    def failed(self, now: float) -> bool:
        """Count a failure; return whether it shut the gate."""
        if self.is_shut and not self.is_probed:
            return False  # it was under way when others shut the gate: the same piece of news
        self.failures += 1
        self.is_probed = False
        if self.is_shut:
            # At every other probe: what lasted for seconds must not be waited out for a minute.
            doublings = min((self.failures - FAILURES_MAX) // 2, _DOUBLINGS_MAX)
            self.shut_until = now + min(COOL_S_MAX, COOL_S_FIRST * 2**doublings)
        return self.failures == FAILURES_MAX

    def undecided(self) -> None:
        """Take in a call that ended without a word from Stripe: it was cancelled."""
        self.is_probed = False
