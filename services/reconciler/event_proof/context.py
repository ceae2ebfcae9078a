"""What comparing one account's events with its receipts works with, opened and closed together.

Promises that its calls come out of the account's budget, after those of the account's passes.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

from services.reconciler.context import ReconcileContext
from services.reconciler.event_proof.endpoint_list import EndpointList
from shared.account_client import leftover_client
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import sync_state
from shared.settings.model import KafkaSettings, Settings
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.client import Stripe


@dataclass(frozen=True, slots=True)
class EventContext:
    """What one account's events are compared with.

    `endpoints` are those of the account's platform, to which a connected account's events come, and
    may be as old as `endpoints_age_s`. `has_connected` says that there are such accounts.
    """

    account: StripeAccount
    stripe: Stripe
    endpoints: EndpointList
    endpoints_age_s: float
    pool: Pool
    kafka: KafkaSettings
    leaderships: Leaderships
    has_connected: bool
    grace_s: float
    overlap_s: float
    barrier_s: float

    @property
    def lock_name(self) -> str:
        """Return the name of the lock that whoever compares the account's events holds."""
        return sync_state.pass_lock(self.account, ResourceName.EVENTS)


@asynccontextmanager
async def open_event_contexts(
    contexts: Sequence[ReconcileContext],
    *,
    settings: Settings,
    call_limits: CallLimits = CALL_LIMITS,
) -> AsyncIterator[Sequence[EventContext]]:
    """Open what each account's events are compared with, beside its passes' `contexts`."""
    async with AsyncExitStack() as stack:
        lists: dict[StripeAccount, EndpointList] = {}
        opened = []
        # An account's own client first: what is connected to it asks it by that.
        for passes in sorted(contexts, key=lambda each: each.account_settings.via is not None):
            settings_of = passes.account_settings
            client = partial(
                leftover_client,
                settings=settings,
                pool=passes.pool,
                budget=passes.stripe.budget,
                limits=call_limits,
            )
            stripe = await stack.enter_async_context(aclosing(client(settings_of)))
            owner = replace(settings_of, id=settings_of.via or settings_of.id, via=None)
            if owner.stripe_account not in lists:
                reading = stripe
                if settings_of.via is not None:
                    reading = await stack.enter_async_context(aclosing(client(owner)))
                lists[owner.stripe_account] = EndpointList(reading)
            opened.append(
                EventContext(
                    account=passes.account,
                    stripe=stripe,
                    endpoints=lists[owner.stripe_account],
                    endpoints_age_s=0.0
                    if settings_of.via is None
                    else settings.reconcile_interval_s,
                    pool=passes.pool,
                    kafka=passes.kafka,
                    leaderships=passes.leaderships,
                    has_connected=any(
                        other.via == (settings_of.via or settings_of.id)
                        for other in settings.accounts
                    ),
                    grace_s=settings.reconcile_grace_s,
                    overlap_s=settings.reconcile_overlap_s,
                    barrier_s=settings.reconcile_barrier_s,
                )
            )
        places = {passes.account: place for place, passes in enumerate(contexts)}
        yield sorted(opened, key=lambda each: places[each.account])
