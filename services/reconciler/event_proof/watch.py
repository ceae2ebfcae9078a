"""How an account's webhook endpoints are, kept for `status` and the metrics with each look.

Promises the judgement that `doctor` makes. Logs what is new, and what is over, once.
"""

from typing import Final

from services.reconciler.event_proof.context import EventContext
from services.reconciler.event_proof.sending import Sending
from shared.ledger.endpoint_finding import EndpointFinding
from shared.postgres.driver import inspect_server
from shared.postgres.reconciliation import event_proof
from shared.reports.webhook_silence import find_silence
from shared.stripe_api.endpoint_health import judge_clock, judge_endpoints
from shared.stripe_api.webhook_endpoints import sent_types
from shared.telemetry import log

# Nobody needs an endpoint: `stripe listen` has none.
_NO_TROUBLE: Final = frozenset(("no_endpoint",))

logger = log.get()


async def watch_endpoints(context: EventContext, sending: Sending) -> None:
    """Judge the endpoints, what comes and our clock, and keep what is wrong.

    Raises PostgresUnavailable.
    """
    judged = [
        *await _of_endpoints(context, sending),
        await find_silence(
            context.pool,
            account=context.account,
            until_s=sending.at.timestamp() - context.grace_s,
        ),
        judge_clock(sending.skew_s),
    ]
    findings = [finding for finding in judged if finding is not None]
    before = await event_proof.note_watch(
        context.pool,
        account=context.account,
        findings=findings,
        types=None if sending.endpoints is None else sent_types(sending.endpoints),
        at=sending.at,
    )
    names = {finding.name for finding in findings}
    for finding in findings:
        if finding.name not in before | _NO_TROUBLE:
            logger.warning(
                "webhooks.trouble",
                **context.account.log_fields,
                finding=finding.name,
                reason=finding.found,
            )
    for name in sorted(before - names - _NO_TROUBLE):
        logger.info("webhooks.well", **context.account.log_fields, finding=name)


async def _of_endpoints(context: EventContext, sending: Sending) -> list[EndpointFinding]:
    if sending.endpoints is None:
        return []
    objects = await inspect_server.sample_object_ids(context.pool, account=context.account)
    return list(
        judge_endpoints(
            sending.endpoints,
            prefixes=frozenset(objects),
            known_version=context.stripe.api_version,
            has_connected=context.has_connected,
        )
    )
