"""Stripe's own list of an account's events, and of its webhook endpoints.

Promises what the client promises of balance transactions. Stripe lists the events of 30 days.
"""

from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import StripeProtocolError
from shared.stripe_api.lists import get_dated, list_pages
from shared.stripe_api.pagination import Page

# So many types a call (docs.stripe.com/api/events/list).
TYPES_MAX: Final = 20
_ENDPOINTS_MAX: Final = 100


def list_events(
    stripe: Stripe, *, types: Collection[str], created_gte: int, created_lt: int
) -> AsyncGenerator[Page, None]:
    """Yield the pages of the events of these types made in the span, newest first; unix seconds.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    assert 0 < len(types) <= TYPES_MAX, "Stripe takes no more in one call"
    return list_pages(
        stripe,
        "/v1/events",
        endpoint="events",
        expected="event",
        filters={"types": sorted(types)},
        created_gte=created_gte,
        created_lt=created_lt,
    )


async def retrieve_event(stripe: Stripe, event_id: str) -> Mapping[str, Any]:
    """Return an event by its id.

    Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    event, _ = await get_dated(
        stripe, f"/v1/events/{quote(event_id, safe='')}", endpoint="event", params={}
    )
    if event.get("id") != event_id or type(event.get("created")) is not int:
        raise StripeProtocolError("Stripe: the answer is not the event that was asked for")
    return event


async def list_webhook_endpoints(stripe: Stripe) -> tuple[Sequence[object], datetime]:
    """Return the account's webhook endpoints, and Stripe's own time of the answer.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    body, at = await get_dated(
        stripe,
        "/v1/webhook_endpoints",
        endpoint="webhook_endpoints",
        params={"limit": _ENDPOINTS_MAX},
    )
    listed = body.get("data")
    if not isinstance(listed, list):
        raise StripeProtocolError("Stripe: webhook_endpoints: the answer is not a list")
    return listed, at
