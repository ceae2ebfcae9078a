"""What a pass over one account works with, opened together and closed together.

Promises that all of it is of one account: its key, its name in Postgres, its budget; and
that an account whose key is not known to be its own is left out, with the reason on the page.
"""

import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from services.reconciler.resources.balance_transactions import BalanceTransactions
from services.reconciler.resources.resource import Resource
from shared.account_client import account_client
from shared.balance_proof.balance_readings import PATIENCE, Patience
from shared.errors import Recoverable
from shared.kafka.producer.producer import Producer
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import sync_state
from shared.settings.model import AccountSettings, KafkaSettings, Settings
from shared.stripe_api.admission import is_admitted
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import KeyMisplaced

# A pass waits for Stripe nearly all its time, so a few serve many accounts' passes side by side.
# Leading takes one more, outside of the pool: docs/operations.md counts them.
_CONNECTIONS = 7


def _unheard(_account: StripeAccount) -> None:
    """Hear no beat."""


@dataclass(frozen=True, slots=True)
class ReconcileContext:
    """What one account is reconciled with; `configured` are all accounts, its own too.

    What may rightly take long calls `beat` as it goes on.
    """

    account_settings: AccountSettings
    account: StripeAccount
    resource: Resource
    configured: Sequence[StripeAccount]
    stripe: Stripe
    pool: Pool
    producer: Producer
    kafka: KafkaSettings
    leaderships: Leaderships
    overlap_s: int
    barrier_s: float
    patience: Patience
    beat: Callable[[], None]

    @property
    def lock_name(self) -> str:
        """Return the name of the lock that whoever makes a pass over the account holds."""
        return sync_state.pass_lock(self.account, self.resource.name)


@asynccontextmanager
async def open_contexts(
    settings: Settings,
    *,
    service: str,
    on_kafka: Callable[[str | None], None] | None = None,
    on_postgres: Callable[[str | None], None] | None = None,
    patience: Patience = PATIENCE,
    on_beat: Callable[[StripeAccount], None] = _unheard,
    call_limits: CallLimits = CALL_LIMITS,
) -> AsyncIterator[Sequence[ReconcileContext]]:
    """Open the context of every account; `patience` is that of their proofs.

    `on_beat` hears that an account's work goes on: with each call of Stripe's, and each look at
    what it waits for.

    Raises ConfigurationError.
    """
    accounts = settings.require_accounts(with_key=True)
    database_url = settings.require_database()
    producer = _producer(settings, service=service, on_state=on_kafka)
    async with AsyncExitStack() as stack:
        pool = Pool(
            database_url,
            role="tieout_reconciler",
            service=service,
            size=_CONNECTIONS,
            on_state=on_postgres,
        )
        stack.callback(pool.terminate)
        leaderships = Leaderships(database_url, role="tieout_reconciler", service=service)
        stack.callback(leaderships.end)
        await producer.start()
        stack.push_async_callback(producer.stop)
        context_of = partial(
            ReconcileContext,
            configured=[each.stripe_account for each in accounts],
            pool=pool,
            producer=producer,
            kafka=settings.require_kafka(),
            leaderships=leaderships,
            overlap_s=int(settings.reconcile_overlap_s),
            barrier_s=settings.reconcile_barrier_s,
            patience=patience,
        )
        contexts = []
        for configured in accounts:
            account = configured.stripe_account
            beat = partial(on_beat, account)
            stripe = account_client(
                configured,
                settings=settings,
                pool=pool,
                caller="reconcile",
                on_call=beat,
                limits=call_limits,
            )
            stack.push_async_callback(stripe.aclose)
            resource = BalanceTransactions(account, stripe, pool, producer)
            contexts.append(context_of(configured, account, resource, stripe=stripe, beat=beat))
        yield contexts


def _producer(
    settings: Settings, *, service: str, on_state: Callable[[str | None], None] | None
) -> Producer:
    return Producer(
        settings.require_kafka(),
        client_id=f"tieout-{service}",
        ack_timeout_s=settings.ack_timeout_s,
        topics=(BALANCE_TRANSACTIONS,),
        on_state=on_state,
    )


async def admitted(context: ReconcileContext, *, is_only: bool) -> bool:
    """Wait until it is certain whether the account's key is its own, and note why it is not yet.

    Raises ConfigurationError when it is not, and the account is the only one.
    """

    async def note(reason: str, is_final: bool) -> None:  # noqa: FBT001 - the caller's shape
        with contextlib.suppress(Recoverable):  # Postgres is away: the log has it
            await sync_state.record_failure(
                context.pool,
                account=context.account,
                resource=context.resource.name,
                reason=reason,
                next_s=None,
                is_refused=is_final,
            )

    return await is_admitted(
        context.account_settings, stripe=context.stripe, is_only=is_only, on_refusal=note
    )


async def identified(
    contexts: Sequence[ReconcileContext], *, on_refused: Callable[[str], None]
) -> Sequence[ReconcileContext]:
    """Return the accounts whose keys are their own; `on_refused` hears of the others.

    Where nobody can say now whose a key is, the account's own work will. Raises KeyMisplaced when
    there is no other.
    """
    identified: list[ReconcileContext] = []
    refusals: list[KeyMisplaced] = []
    for context in contexts:
        try:
            await context.stripe.identify()
        except KeyMisplaced as refusal:
            refusals.append(refusal)
        except Recoverable:
            identified.append(context)  # its own pass says so, after those of the others before it
        else:
            identified.append(context)
    if not identified:
        raise refusals[0]
    for left_out in refusals:
        on_refused(str(left_out))
    return identified
