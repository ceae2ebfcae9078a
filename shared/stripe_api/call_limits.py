"""How long one call of Stripe's may take, and how often it is tried.

Promises that each wait of the client has its end here, under a name; what a process does not choose
are these defaults.
"""

from dataclasses import dataclass
from typing import Final

from shared.stripe_api.circuit_breaker import COOL_S_FIRST, COOL_S_MAX


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLimits:
    """The limits of one account's client; all times in seconds.

    `wait_s_max` is between two attempts, where Stripe says nothing; `retry_after_s_max` where its
    header does. A call that finds the circuit open waits `circuit_s_max` before it fails, unsent.
    """

    timeout_s: float = 30.0
    attempts_max: int = 6
    wait_s_max: float = 20.0
    retry_after_s_max: float = 60.0
    circuit_s_max: float = 20.0
    cool_s_first: float = COOL_S_FIRST
    cool_s_max: float = COOL_S_MAX


CALL_LIMITS: Final = CallLimits()
