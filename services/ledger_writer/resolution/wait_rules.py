"""What is waited for, for how long, and what follows. PURE.

Promises that every wait ends: by the entry, by a final state in which no money moved, by Stripe's
having no such id, or in a discrepancy that has an age. What Stripe itself calls pending costs no
call meanwhile.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Stage = Literal["coming", "pending", "overdue"]
Said = Literal["coming", "pending", "ended", "nothing", "missing", "unanswered"]

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

# Longer than any authorisation holds, and than Stripe tries to move a refund, a debit or a top-up.
PENDING_S: Final = 35 * 86_400.0
# Stripe may not have what its event has named a moment ago. What it does not have a minute later it
# never had, and money that it has after all is the reconciler's to find.
MISSING_S: Final = 60.0
OVERDUE_EVERY_S: Final = 3_600.0
# About twenty minutes of backing off.
HINT_ATTEMPTS_MAX: Final = 8
_BACKOFF_S: Final = 5.0
_BACKOFF_S_MAX: Final = 600.0
_DOUBLINGS_MAX: Final = 10


@dataclass(frozen=True, slots=True)
class MoneyState:
    """What an object says of its money, and by what."""

    said: Literal["coming", "pending", "ended"]
    reason: str


@dataclass(frozen=True, slots=True)
class WaitSoFar:
    """How a row has waited: `stage` is what Stripe said last, until the end that that has.

    `is_over` says that this end has come. `wanted_s` is how long ago it was wanted first.
    """

    stage: Stage | None
    is_over: bool
    is_hint: bool
    attempts: int
    wanted_s: float


@dataclass(frozen=True, slots=True)
class RetryLater:
    """It is asked for again in `wait_s`, or at the end of its stage, which has `ends_s`."""

    wait_s: float
    stage: Stage
    ends_s: float


@dataclass(frozen=True, slots=True)
class DropWait:
    """It is waited for no more; what is final is not wanted again, whatever names it."""

    is_final: bool


@dataclass(frozen=True, slots=True)
class TooLong:
    """It is a discrepancy, and is asked for rarely from now on."""


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


def decide_wait(
    said: Said, *, before: WaitSoFar, deadline_s: float
) -> RetryLater | DropWait | TooLong:
    """Decide what follows what Stripe said of a wanted id.

    What has succeeded may be without its balance transaction for `deadline_s`.
    """
    if said in ("ended", "nothing") or _is_given_up(said, before):
        return DropWait(is_final=said == "ended")
    if _is_too_long(said, before):
        return TooLong()
    if said == "pending":
        return RetryLater(PENDING_S, "pending", PENDING_S)
    wait_s = min(_BACKOFF_S * 2 ** min(before.attempts, _DOUBLINGS_MAX), _BACKOFF_S_MAX)
    if said == "missing":
        wait_s = min(wait_s, MISSING_S - before.wanted_s)
    stage = "coming" if said == "coming" else before.stage or "coming"
    return RetryLater(wait_s, stage, deadline_s)


def _is_given_up(said: Said, before: WaitSoFar) -> bool:
    if said == "missing":
        return before.wanted_s >= MISSING_S
    # What a hint might have brought is the reconciler's to find.
    return said == "unanswered" and before.is_hint and before.attempts >= HINT_ATTEMPTS_MAX


def _is_too_long(said: Said, before: WaitSoFar) -> bool:
    if said == "missing":
        return False
    return before.stage == "overdue" or (before.is_over and said in (before.stage, "unanswered"))


def _is_of_nothing(kind: str, stripe_object: Mapping[str, Any]) -> bool:
    """Say whether the amount, or what was captured of it, is 0: such a thing moves no money."""
    amounts = [stripe_object.get("amount")]
    if kind == "charge":
        amounts.append(stripe_object.get("amount_captured"))
    return any(type(amount) is int and amount == 0 for amount in amounts)
