"""The webhook endpoints of an account: where its events go, and which of them. PURE.

Promises: an endpoint that is disabled, or does not name an event's type, is sent nothing of it,
then or later, as at Stripe.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

ENDPOINTS_MAX: Final = 16  # of an account, at Stripe
ENABLED: Final = "enabled"
DISABLED: Final = "disabled"
EVERY_TYPE: Final = "*"


@dataclass(slots=True, kw_only=True)
class WebhookEndpoint:
    """One endpoint; without a `url` of its own it is at the address on the dial.

    `api_version` is what its events are written in; None is the account's own.
    """

    id: str
    secret: str = field(repr=False)
    created: int
    url: str | None = None
    enabled_events: tuple[str, ...] = (EVERY_TYPE,)
    status: str = ENABLED
    api_version: str | None = None

    def wants(self, event_type: str) -> bool:
        """Say whether an event of this type is to be sent here."""
        return self.status == ENABLED and any(
            event_type.startswith(name[:-1]) if name.endswith(EVERY_TYPE) else event_type == name
            for name in self.enabled_events
        )


def wanting(endpoints: Sequence[WebhookEndpoint], event_type: str) -> list[WebhookEndpoint]:
    """Choose the endpoints that an event of this type is sent to."""
    return [endpoint for endpoint in endpoints if endpoint.wants(event_type)]
