"""`expand`: an id replaced by the object it names. PURE.

Promises: only what Stripe expands is expanded, anything else is refused with Stripe's words. An id
of an object that this account does not hold (a customer, a payment intent) stays an id.
"""

from collections.abc import Callable
from typing import Any, Final

from shared.dev.fake_stripe.api.objects_json import Json
from shared.dev.fake_stripe.errors import RequestRefused

EXPANDABLE: Final[dict[str, frozenset[str]]] = {
    "balance_transaction": frozenset({"source"}),
    "charge": frozenset(
        {
            "balance_transaction",
            "customer",
            "failure_balance_transaction",
            "payment_intent",
            "refunds",
        }
    ),
    "refund": frozenset(
        {"balance_transaction", "charge", "failure_balance_transaction", "payment_intent"}
    ),
    "dispute": frozenset({"charge", "payment_intent"}),
    "payout": frozenset({"balance_transaction", "destination", "failure_balance_transaction"}),
    "topup": frozenset({"balance_transaction"}),
    "transfer": frozenset({"balance_transaction", "destination"}),
    "application_fee": frozenset({"account", "balance_transaction", "charge"}),
}
Lookup = Callable[[str], Json | None]


def expand(body: Json, path: str, *, by_id: Lookup, refunds_of: Callable[[str], Json]) -> None:
    """Expand one dotted path inside `body`, in place.

    Raises:
        RequestRefused: the property cannot be expanded.

    """
    head, _, rest = path.partition(".")
    kind = body.get("object", "")
    if kind == "list" and head == "data" and rest:
        for entry in body["data"]:
            expand(entry, rest, by_id=by_id, refunds_of=refunds_of)
        return
    if head not in EXPANDABLE.get(kind, frozenset()):
        raise RequestRefused(400, f"This property cannot be expanded ({path}).", param="expand")
    value: Any = body.get(head)
    if kind == "charge" and head == "refunds":
        value = refunds_of(body["id"])
    elif isinstance(value, str):
        value = by_id(value) or value
    body[head] = value
    if rest and isinstance(value, dict):
        expand(value, rest, by_id=by_id, refunds_of=refunds_of)
