"""What an event names: ids of balance transactions, or objects that are yet to have one. PURE.

Promises to look only at the fields that Stripe's own resources have (tests regenerate them from the
pinned library) or had in an older API version, in whatever shape a version writes them; never in
metadata or descriptions; to name at most 100 ids an event; and none of the made-up ids with which
Stripe's dashboard tests an endpoint. Never takes money from an event: its
body is frozen at the endpoint's API version, in the customer's currency, without the fee.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from shared.stripe_api.money_state import is_released, money_state
from shared.stripe_api.object_ids import KINDS_BY_PREFIX, kind_of

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

# What an event may want although it is pending: its end has an event that names it again. A charge
# is wanted once it was captured, and most that are pending have their balance transaction.
_WANTED_WHILE_PENDING = frozenset({"refund", "topup", "payout"})
_TRANSACTION_ID = re.compile(r"txn_[A-Za-z0-9_]{1,250}")
OBJECT_ID = re.compile(r"[a-z]{2,12}_[A-Za-z0-9_]{1,240}")
# In the events that Stripe's dashboard sends for a test every id is like this, and names nothing.
_SAMPLE_ID = re.compile(r"[a-z]{2,12}_0{8,}")


TRANSACTION = "balance_transaction"

# What Stripe can be asked for by its id, and may name balance transactions in its answer.
HINTED = frozenset(KINDS_BY_PREFIX.values())


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that Stripe is to be asked for: of a balance transaction, or of an object.

    `ended` says that it is not: why no money will ever move for it. `of` is the charge that a
    refund ends with: of an authorisation that was released nothing is paid back.
    """

    kind: str
    id: str
    ended: str | None = None
    of: str | None = None


def find_references(stripe_object: Mapping[str, Any]) -> tuple[Reference, ...]:
    """Return what an event's object names, each id once, balance transactions first.

    An object is named itself when money is to come and no balance transaction is there yet, and
    when none will ever be, though an earlier event may have said that one is to come.
    """
    name = stripe_object.get("object")
    if not isinstance(name, str):
        return ()
    named = find_transactions(stripe_object)
    own = _own(name, stripe_object.get("id"))
    if own is None or stripe_object.get("balance_transaction") is not None:
        return named
    money = money_state(own.kind, stripe_object)
    if money is None:
        return named
    can_pend = own.kind in _WANTED_WHILE_PENDING
    if money.said == "coming" or (money.said == "pending" and can_pend):
        return (*named, replace(own, of=_charge_of(stripe_object)))
    if money.said == "ended" and not named and (can_pend or is_released(stripe_object)):
        return (replace(own, ended=money.reason),)
    return named


def find_transactions(stripe_object: Mapping[str, Any]) -> tuple[Reference, ...]:
    """Return the balance transactions that an object names, each once."""
    name = stripe_object.get("object")
    if not isinstance(name, str):
        return ()
    ids = dict.fromkeys(
        transaction_id
        for transaction_id in _transaction_ids(name, stripe_object)
        if _TRANSACTION_ID.fullmatch(transaction_id) and not is_sample(transaction_id)
    )
    return tuple(Reference(kind=TRANSACTION, id=transaction_id) for transaction_id in ids)[:IDS_MAX]


def is_sample(own_id: str) -> bool:
    """Say whether the id is one of those with which Stripe's dashboard tests an endpoint."""
    return _SAMPLE_ID.fullmatch(own_id) is not None


def object_changed_notice(related_object: object) -> Reference | None:
    """Return the object that a thin event says has changed, if it is one that moves money.

    Its `url` is never followed: an event only names things.
    """
    if not isinstance(related_object, dict):
        return None
    name = related_object.get("type")
    own = _own(name, related_object.get("id")) if isinstance(name, str) else None
    return own if own is not None and name in HINTED and own.kind in HINTED else None


def _own(name: str, own_id: object) -> Reference | None:
    """Return how Stripe is asked for an object; None if that is no id of one."""
    if not isinstance(own_id, str) or not OBJECT_ID.fullmatch(own_id):
        return None
    if _TRANSACTION_ID.fullmatch(own_id) or is_sample(own_id):
        return None
    return Reference(kind=kind_of(own_id) or name, id=own_id)


def _charge_of(stripe_object: Mapping[str, Any]) -> str | None:
    """Return the id of the charge that a refund is of."""
    charge = stripe_object.get("charge")
    charge_id = charge.get("id") if isinstance(charge, dict) else charge
    own = _own("charge", charge_id) if stripe_object.get("object") == "refund" else None
    return own.id if own is not None and own.kind == "charge" else None


def _transaction_ids(name: str, stripe_object: Mapping[str, Any]) -> Iterator[str]:
    for path in (*PATHS.get(name, ()), *OLD_PATHS.get(name, ())):
        *outer, last = path.split(".")
        inner: object = stripe_object
        for step in outer:
            inner = inner.get(step) if isinstance(inner, dict) else None
        if isinstance(inner, dict):
            yield from _ids(inner.get(last))
    # EMBEDDED holds no circle, so no body leads deeper than its longest chain.
    for field, embedded in EMBEDDED.get(name, {}).items():
        for inner_object in _values(stripe_object.get(field)):
            if isinstance(inner_object, dict):
                yield from _transaction_ids(embedded, inner_object)


def _ids(value: object) -> Iterator[str]:
    for member in _values(value):
        own_id = member.get("id") if isinstance(member, dict) else member
        if isinstance(own_id, str):
            yield own_id


def _values(value: object) -> Iterator[object]:
    """Yield what a field holds, be it in a bare list, in a list object, or by itself."""
    if isinstance(value, dict) and "id" not in value and isinstance(value.get("data"), list):
        value = value["data"]
    if isinstance(value, list):
        yield from value
    else:
        yield value
