"""What an object without a balance transaction says of its money. PURE.

Promises to go by what the object itself states, as Stripe wrote it, and to say nothing of a kind or
a status that it does not know.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

# What an object that names no balance transaction says of its money by its status, at Stripe's
# (docs.stripe.com/api: charges, refunds, top-ups, payouts). `coming`: it has moved, or is about to,
# and the balance transaction is only late, as in an asynchronous capture
# (docs.stripe.com/payments/payment-intents/asynchronous-capture). `ended`: it never will.
SAYS: Final[Mapping[str, Mapping[str, Literal["coming", "pending", "ended"]]]] = {
    "charge": {
        "succeeded": "coming",
        "paid": "coming",  # before 2015-02-18
        "pending": "pending",
        "failed": "ended",
    },
    "refund": {
        "succeeded": "coming",
        "pending": "pending",
        "requires_action": "pending",
        "failed": "ended",
        "canceled": "ended",
    },
    "topup": {
        "succeeded": "coming",
        "reversed": "coming",
        "pending": "pending",
        "failed": "ended",
        "canceled": "ended",
    },
    "payout": {
        "paid": "coming",
        "pending": "pending",
        "in_transit": "pending",
        "failed": "ended",
        "canceled": "ended",
    },
}


@dataclass(frozen=True, slots=True)
class MoneyState:
    """What an object says of its money, and by what."""

    said: Literal["coming", "pending", "ended"]
    reason: str


def money_state(kind: str, stripe_object: Mapping[str, Any]) -> MoneyState | None:
    """Return what an object without a balance transaction says of its money; None: nothing known.

    A refund may hold its charge, whole: of what was never captured nothing is paid back.
    """
    status = stripe_object.get("status")
    said = SAYS.get(kind, {}).get(status) if isinstance(status, str) else None
    if said is None:
        return None
    if said == "coming" and kind == "charge" and stripe_object.get("captured") is not True:
        if is_released(stripe_object):
            return MoneyState("ended", "an authorisation that was never captured")
        return MoneyState("pending", "an authorisation that is not captured")
    if said == "coming" and kind == "refund" and is_released(stripe_object.get("charge")):
        return MoneyState("ended", "a refund of an authorisation that was never captured")
    if said == "coming" and _is_of_nothing(kind, stripe_object):
        return MoneyState("ended", f"a {kind} of nothing")
    return MoneyState(said, f"{kind} {status}, without a balance transaction")


def is_released(charge: object) -> bool:
    """Say whether this is a charge that was authorised and released; an id alone says nothing."""
    return (
        isinstance(charge, Mapping)
        and charge.get("captured") is False
        and charge.get("refunded") is True
    )


def _is_of_nothing(kind: str, stripe_object: Mapping[str, Any]) -> bool:
    """Say whether the amount, or what was captured of it, is 0: such a thing moves no money."""
    amounts = [stripe_object.get("amount")]
    if kind == "charge":
        amounts.append(stripe_object.get("amount_captured"))
    return any(type(amount) is int and amount == 0 for amount in amounts)
