"""What is waited for, for how long, and what follows. PURE.

Promises that every wait ends: by the entry, by a final state in which no money moved, by Stripe's
having no such id, or in a discrepancy that has an age. What Stripe itself calls pending costs no
call meanwhile.
"""

from dataclasses import dataclass
from typing import Final, Literal

Stage = Literal["coming", "pending", "overdue"]
Said = Literal["coming", "pending", "ended", "nothing", "missing", "unanswered"]

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
