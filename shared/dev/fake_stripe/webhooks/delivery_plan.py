"""How one event will be delivered, decided at random, and how it is signed. PURE.

Promises: each attempt is signed anew with its own time over the very bytes sent; an event that is
not dropped is sent until it is acknowledged or `GIVE_UP_S` is over.
"""

import hashlib
import hmac
from dataclasses import dataclass
from random import Random
from typing import Final

from shared.dev.fake_stripe.config import Dials

GIVE_UP_S: Final = 900.0
_FIRST_RETRY_S: Final = 0.5
_REORDER_S: Final = (1.0, 5.0)
_LATE_S: Final = (8.0, 20.0)
_DOUBLE_S: Final = (0.0, 2.0)


@dataclass(frozen=True, slots=True)
class DeliveryPlan:
    """When the copies of an event are first sent, in seconds from now; none when it is dropped."""

    delays_s: tuple[float, ...]
    faults: tuple[str, ...]


def plan_delivery(rng: Random, dials: Dials) -> DeliveryPlan:
    """Decide at random how one event is delivered."""
    if rng.random() < dials.drop:
        return DeliveryPlan(delays_s=(), faults=("dropped",))
    faults = []
    delay_s = 0.0
    if rng.random() < dials.reorder:
        faults.append("reordered")
        delay_s = rng.uniform(*_REORDER_S)
    if rng.random() < dials.late:
        faults.append("late")
        delay_s = rng.uniform(*_LATE_S)
    delays_s = [delay_s]
    if rng.random() < dials.double:
        faults.append("doubled")
        delays_s.append(delay_s + rng.uniform(*_DOUBLE_S))
    return DeliveryPlan(delays_s=tuple(delays_s), faults=tuple(faults))


def retry_delay_s(attempt: int, rng: Random, *, longest_s: float) -> float:
    """Say how long to wait after the given attempt, counted from 1: doubling, with jitter.

    Stripe's three days of retries are pressed into a quarter of an hour.
    """
    longest = min(longest_s, _FIRST_RETRY_S * (1 << min(attempt - 1, 10)))
    return longest * (0.5 + rng.random() / 2)


def signature(secret: str, body: bytes, *, at: int) -> str:
    """Write the Stripe-Signature header of one attempt."""
    digest = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"
