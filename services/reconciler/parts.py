"""What a pass over one account works with, opened together and closed together.

Promises that the parts are those of one account: its key, its name in Postgres, its budget.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from shared.events.topics import BALANCE_TRANSACTIONS
from shared.kafka.producer import Producer
from shared.postgres import connect
from shared.postgres.callers import announce
from shared.postgres.coverage import Scope
from shared.settings import AccountSettings, KafkaSettings, Settings
from shared.stripe_api.budget import RECONCILE_SHARE, Budget
from shared.stripe_api.client import Stripe

_CONNECTIONS_AN_ACCOUNT = 2


@dataclass(frozen=True, slots=True)
class Parts:
    """One account's parts."""

    account: AccountSettings
    scope: Scope
    stripe: Stripe
    pool: connect.Pool
    producer: Producer
    kafka: KafkaSettings
    database_url: str
    overlap_s: int
    barrier_s: float


@asynccontextmanager
async def opened(
    settings: Settings,
    *,
    service: str,
    on_kafka: Callable[[str | None], None] | None = None,
    on_postgres: Callable[[str | None], None] | None = None,
) -> AsyncIterator[Sequence[Parts]]:
    """Open the parts of every account. Raises ConfigurationError."""
    accounts = settings.require_accounts(with_key=True)
    kafka = settings.require_kafka()
    database_url = settings.require_database()
    producer = Producer(
        kafka,
        client_id=f"tieout-{service}",
        ack_timeout_s=settings.ack_timeout_s,
        topics=(BALANCE_TRANSACTIONS,),
        on_state=on_kafka,
    )
    async with AsyncExitStack() as stack:
        pool = await connect.pool(
            database_url,
            role="tieout_reconciler",
            service=service,
            size=_CONNECTIONS_AN_ACCOUNT * len(accounts),
            on_state=on_postgres,
        )
        stack.callback(pool.terminate)
        await producer.start()
        stack.push_async_callback(producer.stop)
        parts = []
        for account in accounts:
            stripe = Stripe(
                account,
                base=settings.stripe_api_base,
                budget=_budget(settings, account, pool),
            )
            stack.push_async_callback(stripe.aclose)
            parts.append(
                Parts(
                    account=account,
                    scope=Scope(stripe_account=account.id, livemode=account.livemode),
                    stripe=stripe,
                    pool=pool,
                    producer=producer,
                    kafka=kafka,
                    database_url=database_url,
                    overlap_s=int(settings.reconcile_overlap_s),
                    barrier_s=settings.reconcile_barrier_s,
                )
            )
        yield parts


def _budget(settings: Settings, account: AccountSettings, pool: connect.Pool) -> Budget:
    return Budget(
        calls_per_s=settings.stripe_calls_per_s,
        share=RECONCILE_SHARE,
        announce=partial(
            announce,
            pool,
            stripe_account=account.id,
            livemode=account.livemode,
            caller="reconcile",
        ),
    )
