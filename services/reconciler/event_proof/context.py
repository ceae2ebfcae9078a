"""What comparing one account's events with its receipts works with, opened and closed together.

Promises that its calls come out of the account's budget, after those of the account's passes.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

from services.reconciler.context import ReconcileContext
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

    `platform` is asked for the endpoints: a connected account's events come to its platform's.
    `has_connected` says that there are such accounts.
    """

    account: StripeAccount
    stripe: Stripe
    platform: Stripe
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
        opened = []
        for passes in contexts:
            settings_of = passes.account_settings
            client = partial(
                leftover_client,
                settings=settings,
                pool=passes.pool,
                budget=passes.stripe.budget,
                limits=call_limits,
            )
            stripe = await stack.enter_async_context(aclosing(client(settings_of)))
            platform = stripe
            if settings_of.via is not None:
                owner = replace(settings_of, id=settings_of.via, via=None)
                platform = await stack.enter_async_context(aclosing(client(owner)))
            opened.append(
                EventContext(
                    account=passes.account,
                    stripe=stripe,
                    platform=platform,
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
        yield opened
