"""Which events an account's endpoints send us, as Stripe says it, or as what came does.

Promises that a key which may not read the endpoints is no failure: then those types are expected of
which one has come before.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from services.reconciler.event_proof.context import EventContext
from shared.postgres.reconciliation import event_proof
from shared.postgres.reconciliation.event_proof import EventFlow
from shared.stripe_api import endpoint_health
from shared.stripe_api.errors import StripeForbidden
from shared.stripe_api.event_list import list_webhook_endpoints
from shared.stripe_api.webhook_endpoints import WebhookEndpoint, read_endpoints, sent_types
from shared.stripe_api.webhook_events import sent_of_needed

# The rights that a restricted key needs for it, by Stripe's names.
ENDPOINTS_RIGHT: Final = "webhook_read"


@dataclass(frozen=True, slots=True)
class Sending:
    """The types that we need and that are sent, at Stripe's time `at`.

    `endpoints` are None when the key may not read them; our clock is off by `skew_s` at least.
    """

    types: Collection[str]
    endpoints: Sequence[WebhookEndpoint] | None
    at: datetime
    skew_s: float


async def read_sending(context: EventContext, flow: EventFlow | None) -> Sending:
    """Ask Stripe which events are sent.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
    """
    began = datetime.now(UTC)
    endpoints: Sequence[WebhookEndpoint] | None = None
    try:
        rows, at = await list_webhook_endpoints(context.platform)
    except StripeForbidden:
        _, at = await context.stripe.balance()
        types = sent_of_needed(() if flow is None else flow.types)
    else:
        endpoints = read_endpoints(rows)
        types = sent_types(endpoints)
    skew_s = endpoint_health.skew_s(began=began, theirs=at, ended=datetime.now(UTC))
    sending = Sending(types=types, endpoints=endpoints, at=at, skew_s=skew_s)
    await event_proof.note_rights(
        context.pool,
        account=context.account,
        asked=[ENDPOINTS_RIGHT],
        lacking=[ENDPOINTS_RIGHT] if sending.endpoints is None else [],
    )
    return sending
