"""What an event names: ids of balance transactions, or objects that are yet to have one. PURE.

Promises to look only at the field paths that Stripe's own resources have (tests regenerate them
from the pinned library), never in metadata or descriptions, and to name at most 100 ids an event.
Never takes money from an event: its body is frozen at the endpoint's API version, in the
customer's currency, without the fee.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

IDS_MAX = 100

# By the object's own name; `[]` walks a list, and a list object's `data` is a step of its own.
# Every place where a resource of stripe 16.1.0 holds the id of a balance transaction.
PATHS: Mapping[str, tuple[str, ...]] = {
    "charge": (
        "balance_transaction",
        "failure_balance_transaction",
        "refunds.data[].balance_transaction",  # embedded before API version 2022-11-15
        "refunds.data[].failure_balance_transaction",
    ),
    "refund": ("balance_transaction", "failure_balance_transaction"),
    "dispute": ("balance_transactions[]",),
    "payout": ("balance_transaction", "failure_balance_transaction"),
    "topup": ("balance_transaction",),
    "transfer": ("balance_transaction", "reversals.data[].balance_transaction"),
    "transfer_reversal": ("balance_transaction",),
    "application_fee": ("balance_transaction", "refunds.data[].balance_transaction"),
    "fee_refund": ("balance_transaction",),
    "issuing.authorization": ("balance_transactions[]",),
    "issuing.transaction": ("balance_transaction",),
    "issuing.dispute": ("balance_transactions[]",),
    "customer_cash_balance_transaction": (
        "adjusted_for_overdraft.balance_transaction",
        "transferred_to_balance.balance_transaction",
    ),
}

# The states in which money moves or will, so that a null balance transaction is only late:
# asynchronous capture (docs.stripe.com/payments/payment-intents/asynchronous-capture), a refund
# or a top-up that is pending.
_YET_TO_COME: Mapping[str, frozenset[str]] = {
    "charge": frozenset({"succeeded"}),
    "refund": frozenset({"pending", "succeeded"}),
    "topup": frozenset({"pending", "succeeded"}),
    "payout": frozenset({"pending", "in_transit", "paid"}),
}
_TRANSACTION_ID = re.compile(r"txn_[A-Za-z0-9_]{1,250}")
OBJECT_ID = re.compile(r"[a-z]{2,12}_[A-Za-z0-9_]{1,240}")


TRANSACTION = "balance_transaction"

# What Stripe can be asked for by its id, and may name balance transactions in its answer.
HINTED = frozenset(
    {"charge", "refund", "dispute", "payout", "topup", "transfer", "application_fee"}
)


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that Stripe is to be asked for: of a balance transaction, or of an object."""

    kind: str
    id: str


def references(stripe_object: Mapping[str, Any]) -> tuple[Reference, ...]:
    """Return what an event's object names, each id once, balance transactions first.

    An object is named itself when money is to come and no balance transaction is there yet.
    """
    kind = stripe_object.get("object")
    if not isinstance(kind, str) or kind not in PATHS:
        return ()
    found = dict.fromkeys(
        one
        for path in PATHS[kind]
        for one in _ids(stripe_object, path)
        if _TRANSACTION_ID.fullmatch(one)
    )
    named = [Reference(kind=TRANSACTION, id=one) for one in list(found)[:IDS_MAX]]
    if _is_yet_to_come(kind, stripe_object):
        named.append(Reference(kind=kind, id=stripe_object["id"]))
    return tuple(named)


def hint(related_object: object) -> Reference | None:
    """Return the object that a thin event says has changed, if it is one that moves money.

    Its `url` is never followed: an event only names things.
    """
    if not isinstance(related_object, Mapping):
        return None
    kind, own_id = related_object.get("type"), related_object.get("id")
    if not isinstance(kind, str) or kind not in HINTED or not isinstance(own_id, str):
        return None
    if not OBJECT_ID.fullmatch(own_id) or _TRANSACTION_ID.fullmatch(own_id):
        return None
    return Reference(kind=kind, id=own_id)


def _is_yet_to_come(kind: str, stripe_object: Mapping[str, Any]) -> bool:
    own_id, status = stripe_object.get("id"), stripe_object.get("status")
    return (
        stripe_object.get("balance_transaction") is None
        and isinstance(status, str)
        and status in _YET_TO_COME.get(kind, ())
        # An authorised charge moves nothing until it is captured.
        and (kind != "charge" or stripe_object.get("captured") is True)
        and isinstance(own_id, str)
        and OBJECT_ID.fullmatch(own_id) is not None
    )


def _ids(value: object, path: str) -> Iterator[str]:
    step, _, rest = path.partition(".")
    if not isinstance(value, Mapping):
        return
    inner = value.get(step.removesuffix("[]"))
    inners = inner if step.endswith("[]") and isinstance(inner, list) else [inner]
    for one in inners:
        if rest:
            yield from _ids(one, rest)
        elif isinstance(one, str):
            yield one
        elif isinstance(one, Mapping) and isinstance(one.get("id"), str):
            yield one["id"]  # expanded
