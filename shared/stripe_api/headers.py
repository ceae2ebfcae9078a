"""What the headers of an answer say, if they say it in a way that can be read."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from shared.stripe_api.errors import StripeProtocolError


def answered_at(headers: Mapping[str, str]) -> datetime | None:
    """Return when the answer was made, by the clock of whoever made it, in whole seconds."""
    try:
        return parsedate_to_datetime(headers["date"]).astimezone(UTC)
    except (KeyError, ValueError, OverflowError):
        return None


def retry_after_s(headers: Mapping[str, str] | None) -> float | None:
    """Return Stripe's Retry-After in seconds, if it gave a number."""
    try:
        wait_s = float((headers or {}).get("retry-after", ""))
    except ValueError:
        return None
    return wait_s if wait_s > 0 else None


def date_of(headers: Mapping[str, str], *, endpoint: str) -> datetime:
    """Return when Stripe answered, by its own clock. Raises StripeProtocolError."""
    at = answered_at(headers)
    if at is None:
        raise StripeProtocolError(f"Stripe: {endpoint}: without a readable Date header")
    return at
