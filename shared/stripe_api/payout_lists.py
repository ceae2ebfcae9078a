"""Lists of payouts, and of what Stripe says is in one of them.

Promises what every list does (lists.py). Expands nothing, so that a key needs no right but the
list's own: the members of a payout are balance transactions.
"""

from collections.abc import AsyncGenerator

from shared.stripe_api.client import Stripe
from shared.stripe_api.lists import list_pages
from shared.stripe_api.pagination import Page


def payout_pages(
    stripe: Stripe, *, created_gte: int | None, created_lt: int
) -> AsyncGenerator[Page, None]:
    """Yield the pages of the payouts created in the span, newest first; unix seconds.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    return list_pages(
        stripe,
        "/v1/payouts",
        endpoint="payouts",
        expected="payout",
        created_gte=created_gte,
        created_lt=created_lt,
    )


def member_pages(stripe: Stripe, *, payout_id: str) -> AsyncGenerator[Page, None]:
    """Yield the pages of the balance transactions that Stripe says are in an automatic payout.

    The payout's own is among them. Of another payout Stripe lists none, or refuses.
    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    return list_pages(
        stripe,
        "/v1/balance_transactions",
        endpoint="payout_members",
        expected="balance_transaction",
        filters={"payout": payout_id},
    )
