"""What Stripe lists of an account and a pass compares. PURE: stdlib only.

Coverage and the state of a sync are kept by account and resource, under these names.
"""

from enum import StrEnum


class ResourceName(StrEnum):
    """A list of Stripe's, by the last part of its path."""

    BALANCE_TRANSACTIONS = "balance_transactions"
    PAYOUTS = "payouts"
    EVENTS = "events"
