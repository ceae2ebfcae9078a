"""A platform's webhook endpoints, read once for it and for the accounts that are connected to it.

Promises that the call comes out of the platform's own budget, and that however many accounts ask,
Stripe is asked once in the time that the answer may be old. Never keeps a failure.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from shared.stripe_api import endpoint_health
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import StripeForbidden
from shared.stripe_api.event_list import list_webhook_endpoints
from shared.stripe_api.webhook_endpoints import WebhookEndpoint, read_endpoints


@dataclass(frozen=True, slots=True)
class EndpointAnswer:
    """The endpoints at Stripe's time `at`; None when the key may not read them.

    Our clock was off by `skew_s` at least. `read_s` is of the process's own clock.
    """

    endpoints: Sequence[WebhookEndpoint] | None
    at: datetime
    skew_s: float
    read_s: float


@dataclass(slots=True)
class EndpointList:
    """The endpoints of the account that `stripe` reads."""

    stripe: Stripe
    answer: EndpointAnswer | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def read(self, *, age_s_max: float) -> EndpointAnswer:
        """Return the endpoints as they were at most `age_s_max` ago.

        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        async with self.lock:
            answer = self.answer
            if answer is None or time.monotonic() - answer.read_s >= age_s_max:
                answer = self.answer = await self._ask()
            return answer

    async def _ask(self) -> EndpointAnswer:
        began, began_s = datetime.now(UTC), time.monotonic()
        endpoints: Sequence[WebhookEndpoint] | None = None
        try:
            rows, at = await list_webhook_endpoints(self.stripe)
        except StripeForbidden:
            _, at = await self.stripe.balance()
        else:
            endpoints = read_endpoints(rows)
        skew_s = endpoint_health.skew_s(began=began, theirs=at, ended=datetime.now(UTC))
        return EndpointAnswer(endpoints=endpoints, at=at, skew_s=skew_s, read_s=began_s)
