"""What an id of Stripe's says of its object. PURE.

Promises the object's name as Stripe's API has it today, whatever an old API version called it.
"""

from collections.abc import Mapping
from typing import Final

# Of each kind that Stripe can be asked for by its id, and that moves money.
KINDS_BY_PREFIX: Final[Mapping[str, str]] = {
    "ch": "charge",
    "py": "charge",
    "re": "refund",
    "pyr": "refund",
    "du": "dispute",
    "dp": "dispute",
    "po": "payout",
    "tu": "topup",
    "tr": "transfer",
    "fee": "application_fee",
}


def kind_of(object_id: str) -> str | None:
    """Return the name of the object that has this id; None of an id of another kind."""
    return KINDS_BY_PREFIX.get(object_id.partition("_")[0])
