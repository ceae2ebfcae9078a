"""Which events an account's endpoints send us, and sent, as Stripe says it, or as what came does.

Promises that a key which may not read the endpoints is no failure: then those types are expected of
which one has come before. So it is where the endpoints do not say to whom they send: a platform's
two, of which one is for its connected accounts, and such as may be another program's.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.reconciler.event_proof.context import EventContext
from shared.ledger.sent_span import SentSpan, note_sent
from shared.postgres.reconciliation import event_proof
from shared.postgres.reconciliation.event_proof import EventFlow
from shared.stripe_api.webhook_endpoints import (
    WebhookEndpoint,
    are_certainly_ours,
    sent_types,
)
from shared.stripe_api.webhook_events import sent_of_needed

# The rights that a restricted key needs for it, by Stripe's names.
ENDPOINTS_RIGHT: Final = "webhook_read"


@dataclass(frozen=True, slots=True)
class Sending:
    """From when to when each type was sent that we need, as of Stripe's time `at`.

    `endpoints` are None when the key may not read them; our clock is off by `skew_s` at least.
    """

    spans: Sequence[SentSpan]
    endpoints: Sequence[WebhookEndpoint] | None
    at: datetime
    skew_s: float


async def read_sending(context: EventContext, flow: EventFlow | None) -> Sending:
    """Return which events are sent, and keep it beside what was sent before.

    Of a connected account the answer is as old as its platform's may be: `at` is its time, so
    that nothing is judged of which it does not speak.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
    """
    answer = await context.endpoints.read(age_s_max=context.endpoints_age_s)
    endpoints, at = answer.endpoints, answer.at
    came_s: Mapping[str, int] = {} if flow is None else flow.types
    spans = note_sent(
        await event_proof.sent_spans(context.pool, account=context.account),
        types=expected_types(endpoints, came=came_s, has_connected=context.has_connected),
        at_s=int(at.timestamp()),
        came_s=came_s,
    )
    await event_proof.keep_sent_spans(context.pool, account=context.account, spans=spans)
    await event_proof.note_rights(
        context.pool,
        account=context.account,
        asked=[ENDPOINTS_RIGHT],
        lacking=[ENDPOINTS_RIGHT] if endpoints is None else [],
    )
    return Sending(spans=spans, endpoints=endpoints, at=at, skew_s=answer.skew_s)


def expected_types(
    endpoints: Sequence[WebhookEndpoint] | None, *, came: Collection[str], has_connected: bool
) -> Collection[str]:
    """Return the types that are expected of an account of which these `came`."""
    if endpoints is None:
        return sent_of_needed(came)
    types = sent_types(endpoints)
    if has_connected or not are_certainly_ours(endpoints):
        return types & frozenset(came)
    return types
