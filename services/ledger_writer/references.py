"""What an event names: ids of balance transactions, or objects that are yet to have one. PURE.

Promises to look only at the fields that Stripe's own resources have (tests regenerate them from the
pinned library) or had in an older API version, in whatever shape a version writes them; never in
metadata or descriptions; and to name at most 100 ids an event. Never takes money from an event: its
body is frozen at the endpoint's API version, in the customer's currency, without the fee.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shared.events.object_ids import KINDS_BY_PREFIX, kind_of

IDS_MAX = 100

# Every field in which a resource of stripe 16.1.0 holds balance transactions, by the resource's own
# name. A field holds an id, an object with an id, a bare list of either, or a list object (`data`):
# which of these it is has changed from one API version to the next.
PATHS: Mapping[str, tuple[str, ...]] = {
    "charge": ("balance_transaction", "failure_balance_transaction"),
    "refund": ("balance_transaction", "failure_balance_transaction"),
    "dispute": ("balance_transactions",),
    "payout": ("balance_transaction", "failure_balance_transaction"),
    "topup": ("balance_transaction",),
    "transfer": ("balance_transaction",),
    "transfer_reversal": ("balance_transaction",),
    "application_fee": ("balance_transaction",),
    "fee_refund": ("balance_transaction",),
    "issuing.authorization": ("balance_transactions",),
    "issuing.transaction": ("balance_transaction",),
    "issuing.dispute": ("balance_transactions",),
    "customer_cash_balance_transaction": (
        "adjusted_for_overdraft.balance_transaction",
        "transferred_to_balance.balance_transaction",
    ),
}
# Fields that resources had before: an endpoint keeps the API version of its first day
# (docs.stripe.com/changelog: disputes until 2014-08-20; payouts, as transfers, until 2017-04-06).
OLD_PATHS: Mapping[str, tuple[str, ...]] = {
    "dispute": ("balance_transaction",),
    "transfer": ("failure_balance_transaction",),
}
# Resources that stand whole in a field of another. A charge has its refunds before 2022-11-15, and
# its dispute in the oldest versions; a payment intent has its charges before 2022-11-15.
EMBEDDED: Mapping[str, Mapping[str, str]] = {
    "charge": {"refunds": "refund", "dispute": "dispute"},
    "transfer": {"reversals": "transfer_reversal"},
    "application_fee": {"refunds": "fee_refund"},
    "payment_intent": {"charges": "charge"},
}

# The states in which money moves or will, so that a null balance transaction is only late:
# asynchronous capture (docs.stripe.com/payments/payment-intents/asynchronous-capture), a refund
# or a top-up that is pending.
_YET_TO_COME: Mapping[str, frozenset[str]] = {
    "charge": frozenset({"succeeded", "paid"}),  # paid before 2015-02-18
    "refund": frozenset({"pending", "succeeded"}),
    "topup": frozenset({"pending", "succeeded"}),
    "payout": frozenset({"pending", "in_transit", "paid"}),
}
_TRANSACTION_ID = re.compile(r"txn_[A-Za-z0-9_]{1,250}")
OBJECT_ID = re.compile(r"[a-z]{2,12}_[A-Za-z0-9_]{1,240}")


TRANSACTION = "balance_transaction"

# What Stripe can be asked for by its id, and may name balance transactions in its answer.
HINTED = frozenset(KINDS_BY_PREFIX.values())


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that Stripe is to be asked for: of a balance transaction, or of an object."""

    kind: str
    id: str


def references(stripe_object: Mapping[str, Any]) -> tuple[Reference, ...]:
    """Return what an event's object names, each id once, balance transactions first.

    An object is named itself when money is to come and no balance transaction is there yet.
    """
    name = stripe_object.get("object")
    if not isinstance(name, str):
        return ()
    ids = dict.fromkeys(
        transaction_id
        for transaction_id in _transaction_ids(name, stripe_object)
        if _TRANSACTION_ID.fullmatch(transaction_id)
    )
    named = [Reference(kind=TRANSACTION, id=transaction_id) for transaction_id in ids][:IDS_MAX]
    if stripe_object.get("balance_transaction") is None:
        own = _own(name, stripe_object.get("id"))
        if own is not None and _is_yet_to_come(own.kind, stripe_object):
            named.append(own)
    return tuple(named)


def hint(related_object: object) -> Reference | None:
    """Return the object that a thin event says has changed, if it is one that moves money.

    Its `url` is never followed: an event only names things.
    """
    if not isinstance(related_object, Mapping):
        return None
    name = related_object.get("type")
    own = _own(name, related_object.get("id")) if isinstance(name, str) else None
    return own if own is not None and name in HINTED and own.kind in HINTED else None


def _own(name: str, own_id: object) -> Reference | None:
    """Return how Stripe is asked for an object; None if that is no id of one."""
    if not isinstance(own_id, str) or not OBJECT_ID.fullmatch(own_id):
        return None
    if _TRANSACTION_ID.fullmatch(own_id):
        return None
    return Reference(kind=kind_of(own_id) or name, id=own_id)


def _is_yet_to_come(kind: str, stripe_object: Mapping[str, Any]) -> bool:
    status = stripe_object.get("status")
    return (
        isinstance(status, str)
        and status in _YET_TO_COME.get(kind, ())
        # An authorised charge moves nothing until it is captured.
        and (kind != "charge" or stripe_object.get("captured") is True)
    )


def _transaction_ids(name: str, stripe_object: Mapping[str, Any]) -> Iterator[str]:
    for path in (*PATHS.get(name, ()), *OLD_PATHS.get(name, ())):
        *outer, last = path.split(".")
        inner: object = stripe_object
        for step in outer:
            inner = inner.get(step) if isinstance(inner, Mapping) else None
        if isinstance(inner, Mapping):
            yield from _ids(inner.get(last))
    # EMBEDDED holds no circle, so no body leads deeper than its longest chain.
    for field, embedded in EMBEDDED.get(name, {}).items():
        for each in _each(stripe_object.get(field)):
            if isinstance(each, Mapping):
                yield from _transaction_ids(embedded, each)


def _ids(value: object) -> Iterator[str]:
    for each in _each(value):
        own_id = each.get("id") if isinstance(each, Mapping) else each
        if isinstance(own_id, str):
            yield own_id


def _each(value: object) -> Iterator[object]:
    """Yield what a field holds, be it in a bare list, in a list object, or by itself."""
    if isinstance(value, Mapping) and "id" not in value and isinstance(value.get("data"), list):
        value = value["data"]
    if isinstance(value, list):
        yield from value
    else:
        yield value
