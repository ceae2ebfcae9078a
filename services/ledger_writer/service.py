"""The ledger writer, put together: its loops side by side.

Promises that one loop that fails ends the process, for its supervisor to start it again: every
loop goes on from what Postgres says. Never keeps state that matters in memory, nor reads anything
of an account before its key is known to be its own.
"""

import asyncio
from collections.abc import Iterable
from contextlib import AsyncExitStack
from functools import partial

from services.ledger_writer.commands.execute import execute_commands
from services.ledger_writer.commands.receive import CONSUMER as COMMAND
from services.ledger_writer.commands.receive import receive_commands
from services.ledger_writer.exchange_upkeep import keep_up
from services.ledger_writer.listen import CONSUMER as LISTEN
from services.ledger_writer.listen import listen_to_events
from services.ledger_writer.post import CONSUMER as POST
from services.ledger_writer.post import post_transactions
from services.ledger_writer.relay import STREAMS, part, relay_forever
from services.ledger_writer.resolution.resolution_queue import ResolutionQueue
from services.ledger_writer.resolution.resolution_rounds import (
    ResolutionRounds,
    ResolutionTask,
    on_call,
)
from services.ledger_writer.resolution.resolve_objects import object_task
from services.ledger_writer.resolution.resolve_transactions import transaction_task
from services.ledger_writer.retention import retain_forever
from services.ledger_writer.send_again import send_again
from services.ledger_writer.sequence import sequence_forever
from shared.account_client import account_client
from shared.kafka.producer.producer import Producer
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.pool_portion import PoolPortion
from shared.postgres.driver.readiness import wait_for_schema, watch_availability
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, Settings
from shared.stripe_api.admission import is_admitted
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.client import Stripe

# What all accounts' rounds may have at once: however slow they are, posting finds a connection.
_CONNECTIONS_OF_ROUNDS = 4
# One for each loop of the ledger's own beside them. Leading takes one more, outside of the pool:
# docs/operations.md counts them.
_CONNECTIONS = 9 + _CONNECTIONS_OF_ROUNDS

PARTS = (
    f"{LISTEN} consumer",
    f"{POST} consumer",
    f"{COMMAND} consumer",
    "kafka",
    "postgres",
    *(part(stream) for stream in STREAMS),
)


async def run(settings: Settings, *, health: Health, call_limits: CallLimits = CALL_LIMITS) -> None:
    """Write the ledger until cancelled; `health` has the parts PARTS.

    Raises ConfigurationError when the database, the brokers or an account's key is not set, or
    when the only account's key is another's.
    """
    accounts, kafka = settings.require_accounts(with_key=True), settings.require_kafka()
    database_url = settings.require_database()
    producer = _producer(settings, health=health)
    committed, received, sequenced = asyncio.Event(), asyncio.Event(), asyncio.Event()
    async with AsyncExitStack() as stack:
        pool = _pool(database_url, health=health)
        stack.callback(pool.terminate)
        leaderships = Leaderships(database_url, role="tieout_writer", service="ledger-writer")
        stack.callback(leaderships.end)
        await wait_for_schema(pool, posts=True)
        await producer.start()
        stack.push_async_callback(producer.stop)
        rounds = ResolutionRounds(pool=pool, leaderships=leaderships, health=health)
        portion = PoolPortion(pool, size=_CONNECTIONS_OF_ROUNDS)
        admitting, is_only = [], len(accounts) == 1
        for account in accounts:
            stripe = account_client(
                account,
                settings=settings,
                pool=portion,
                caller="resolve",
                on_call=on_call,
                limits=call_limits,
            )
            stack.push_async_callback(stripe.aclose)
            deadline_s = settings.awaiting_deadline_s
            queue = ResolutionQueue(account.stripe_account, portion, deadline_s=deadline_s)
            tasks = _tasks(queue, stripe=stripe, producer=producer)
            admitting.append(_admit(account, tasks, rounds, stripe=stripe, is_only=is_only))
        await run_all(
            listen_to_events(kafka=kafka, pool=pool, accounts=accounts, health=health),
            post_transactions(
                kafka=kafka, pool=pool, accounts=accounts, committed=committed, health=health
            ),
            receive_commands(kafka=kafka, pool=pool, received=received, health=health),
            execute_commands(
                pool=pool,
                configured=frozenset(account.stripe_account for account in accounts),
                received=received,
                committed=committed,
                send=partial(send_again, kafka=kafka, producer=producer),
                health=health,
            ),
            sequence_forever(pool=pool, committed=committed, sequenced=sequenced, health=health),
            relay_forever(
                settings, pool=pool, leaderships=leaderships, sequenced=sequenced, health=health
            ),
            keep_up(kafka=kafka, pool=pool, accounts=accounts),
            retain_forever(pool=pool, kept_days=settings.receipts_kept_days),
            producer.watch(),
            watch_availability(pool),
            rounds.keep_going(),
            *admitting,
        )


def _pool(database_url: str, *, health: Health) -> Pool:
    return Pool(
        database_url,
        role="tieout_writer",
        service="ledger-writer",
        size=_CONNECTIONS,
        on_state=partial(health.set_state, "postgres"),
    )


def _producer(settings: Settings, *, health: Health) -> Producer:
    return Producer(
        settings.require_kafka(),
        client_id="tieout-ledger-writer",
        ack_timeout_s=settings.ack_timeout_s,
        topics=(BALANCE_TRANSACTIONS,),
        on_state=partial(health.set_state, "kafka"),
    )


def _tasks(
    queue: ResolutionQueue, *, stripe: Stripe, producer: Producer
) -> Iterable[ResolutionTask]:
    return (
        transaction_task(queue=queue, stripe=stripe, producer=producer),
        object_task(queue=queue, stripe=stripe),
    )


async def _admit(
    account: AccountSettings,
    tasks: Iterable[ResolutionTask],
    rounds: ResolutionRounds,
    *,
    stripe: Stripe,
    is_only: bool,
) -> None:
    """Have an account's tasks done once its key is known to be its own."""
    if await is_admitted(account, stripe=stripe, is_only=is_only):
        for task in tasks:
            rounds.add(task)
