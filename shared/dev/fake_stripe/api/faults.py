"""Faults of the API, armed one by one: which call fails next, how, and how often. PURE.

Promises: a fault hits exactly as many calls as it was armed for, first armed first. A new kind is
one more line in `KINDS` and one where it is acted out: `inject_faults`, or `corrupt_json` if only
the answer's content is wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

KINDS: Final = {
    # refusals
    "401": "a revoked key",
    "403": "a restricted key without the permission, on the account that the refusal names",
    "403_unnamed": "the same, and the refusal names no account",
    "404": "no such object (`object_id`, else any)",
    "429": "rate limited, with Retry-After: 1",
    "429_no_retry_after": "rate limited, for nobody knows how long",
    "500": "Stripe's api_error",
    "deleted_cursor": "400: the row named in starting_after is gone; hits only pages after a first",
    # what stands between us and Stripe
    "html_502": "a proxy's page instead of JSON",
    "html_200": "a login page that claims to be JSON, with status 200",
    "redirect": "302 to the very same URL",
    "wrong_content_type": "the right answer as text/html",
    "timeout": "no answer for `delay_s`, then 504",
    "slow": "the right answer after `delay_s`",
    "drip": "the right answer, one byte each `delay_s`",
    "reset": "the connection ends in the middle of the right answer",
    "truncated": "half of the right answer, as if it were whole",
    "huge_body": "the right answer with 48 MiB of padding in it",
    # wrong content
    "duplicate_row": "a page with one row twice",
    "missing_row": "a page without one of its rows (`object_id`, else the middle one)",
    "garbled_row": "a page one of whose rows (`object_id`, else the middle one) has no amount",
    "endless_has_more": "a page that says there is more, whatever it holds",
    "same_page": "the first page, with more to come, whatever page was asked for",
    "other_object": "somebody else's id, or a thing of another kind",
    "wrong_account": "the answer for another account of this fake",
    "stale_balance": "the balance as it was when the fault was armed",
}
EVERY_ENDPOINT: Final = "*"
_NEEDS_CURSOR: Final = frozenset({"deleted_cursor"})


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its endpoint, who makes it (None: nobody known), what it names."""

    endpoint: str
    account: str | None = None
    has_cursor: bool = False
    object_id: str | None = None


@dataclass(slots=True)
class Fault:
    """One armed fault; `endpoint` is as in `GET /v1/balance_transactions/{id}`, or `*`.

    `account` None is every account; `object_id` is what the fault is about, where a kind asks;
    `balances` are kept answers, by account.
    """

    endpoint: str
    kind: str
    left: int
    delay_s: float
    account: str | None = None
    object_id: str | None = None
    balances: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def matches(self, call: Call) -> bool:
        """Say whether this is a call that the fault was armed for."""
        return (
            self.endpoint in {call.endpoint, EVERY_ENDPOINT}
            and self.account in {None, call.account}
            and (call.has_cursor or self.kind not in _NEEDS_CURSOR)
            and (self.kind != "404" or self.object_id in {None, call.object_id})
        )


class Faults:
    """What is armed."""

    def __init__(self) -> None:
        self.armed: list[Fault] = []

    def arm(self, fault: Fault) -> None:
        """Arm a fault."""
        self.armed.append(fault)

    def clear(self, account: str | None = None) -> None:
        """Disarm everything, or what was armed for one account."""
        self.armed = [fault for fault in self.armed if account not in {None, fault.account}]

    def take(self, call: Call) -> Fault | None:
        """Take the first fault that matches this call, and count it; None if none does."""
        for fault in self.armed:
            if fault.matches(call):
                fault.left -= 1
                if fault.left <= 0:
                    self.armed.remove(fault)
                return fault
        return None
