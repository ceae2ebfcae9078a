"""Faults of the API, armed one by one: which endpoint fails next, how, and how often. PURE.

Promises: a fault hits exactly as many calls as it was armed for, first armed first. A new kind is
one more line in `KINDS` and one in the shell that acts it out.
"""

from dataclasses import dataclass
from typing import Final

KINDS: Final = (
    "429",  # rate limited
    "500",  # Stripe's api_error
    "403",  # a restricted key without the permission
    "401",  # a revoked key
    "html_502",  # a proxy's page instead of JSON
    "timeout",  # no answer for `delay_s`
    "slow",  # the right answer after `delay_s`
    "truncated",  # half of the right answer
)
EVERY_ENDPOINT: Final = "*"


@dataclass(slots=True)
class Fault:
    """One armed fault; `endpoint` is as in `GET /v1/balance_transactions/{id}`, or `*`."""

    endpoint: str
    kind: str
    left: int
    delay_s: float


class Faults:
    """What is armed."""

    def __init__(self) -> None:
        self.armed: list[Fault] = []

    def arm(self, fault: Fault) -> None:
        """Arm a fault."""
        self.armed.append(fault)

    def clear(self) -> None:
        """Disarm everything."""
        self.armed.clear()

    def strike(self, endpoint: str) -> Fault | None:
        """Take the fault that this call meets, if any."""
        for fault in self.armed:
            if fault.endpoint in {endpoint, EVERY_ENDPOINT}:
                fault.left -= 1
                if fault.left <= 0:
                    self.armed.remove(fault)
                return fault
        return None
