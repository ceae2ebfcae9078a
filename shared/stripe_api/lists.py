"""Lists of Stripe's that no pass compares: of whatever kind, page by page.

Promises what the client promises of balance transactions: newest first, in the span that was asked
for, no row twice, and a list that breaks that is refused whole. Expands nothing, so that a key
needs no right but the list's own.
"""

from collections.abc import AsyncGenerator, Mapping
from datetime import datetime
from typing import Any, Final

from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import StripeProtocolError
from shared.stripe_api.headers import date_of
from shared.stripe_api.pagination import PAGE_ROWS_MAX, ListBroken, Order, Page, page_of

# Later than whatever Stripe says: a list without a span.
_NEVER_S: Final = 2**62


async def list_pages(
    stripe: Stripe,
    path: str,
    *,
    endpoint: str,
    expected: str,
    filters: Mapping[str, Any] | None = None,
    created_gte: int | None = None,
    created_lt: int | None = None,
) -> AsyncGenerator[Page, None]:
    """Yield the pages of a list of what Stripe calls `expected`, newest first.

    The upper bound is frozen: rows made meanwhile shift no page.
    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    order = Order(
        created_gte=created_gte, created_lt=_NEVER_S if created_lt is None else created_lt
    )
    bounds = {"gte": created_gte, "lt": created_lt}
    created = {name: bound for name, bound in bounds.items() if bound is not None}
    params: dict[str, Any] = {**(filters or {}), "limit": PAGE_ROWS_MAX}
    if created:
        params["created"] = created
    while True:
        body, read_at = await get_dated(stripe, path, endpoint=endpoint, params=params)
        try:
            page = order.check(page_of(body, read_at=read_at, expected=expected))
        except ListBroken as broken:
            raise StripeProtocolError(f"Stripe: {endpoint}: {broken}") from None
        yield page
        if not page.has_more:
            return
        params["starting_after"] = order.last_id


async def get_dated(
    stripe: Stripe, path: str, *, endpoint: str, params: Mapping[str, Any]
) -> tuple[Mapping[str, Any], datetime]:
    """Return Stripe's answer to one GET, as it is, and Stripe's own time of it.

    Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    body, date = await stripe.get_raw(path, endpoint=endpoint, params=params)
    return body, date_of({} if date is None else {"date": date}, endpoint=endpoint)
