"""One account with the context of its passes, and hands on Stripe and the database."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

import asyncpg
import httpx

from services.ledger_writer import service as ledger_writer
from services.reconciler.context import ReconcileContext, open_contexts
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.support.hurry import HURRY, LIMITS
from tests.support.waits import PATIENCE_S, until


class RunningFake(Protocol):
    """Where a fake Stripe answers, and to whom."""

    api_base: str
    account_id: str
    api_key: str


@dataclass(frozen=True, slots=True)
class Harness:
    """The account under test: its context, its settings, its Stripe and its database."""

    context: ReconcileContext
    settings: Settings
    stripe: httpx.AsyncClient
    database: "asyncpg.Connection[asyncpg.Record]"

    async def control(self, name: str, **body: Any) -> dict[str, Any]:
        answer = await self.stripe.post(f"/_control/{name}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def list_calls(self) -> int:
        calls = (await self.stripe.get("/_control/summary")).json()["calls"]
        return int(sum(count for name, count in calls.items() if name.endswith("transactions")))

    async def charge(self, **options: Any) -> dict[str, Any]:
        """Sell something whose webhook nobody ever gets; return its balance transaction."""
        charge = await self.control("charge", deliver="withhold", **options)
        row: dict[str, Any] = charge["balance_transaction"]
        return row

    async def publish(self, row: dict[str, Any], *, fetched_at: datetime | None = None) -> None:
        """Put a row on the topic as if Stripe had answered it."""
        key, value, headers = balance_transaction.encode_balance_transaction(
            balance_transaction.of_stripe(
                row,
                account=StripeAccount(self.context.account.id, livemode=False),
                origin="webhook",
                fetched_at=fetched_at or datetime.now(UTC),
            ),
            stripe_version="test",
        )
        await self.context.producer.publish(
            BALANCE_TRANSACTIONS, key=key, value=value, headers=headers
        )

    async def until_posted(self, transaction_id: str) -> None:
        count = "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1"
        what = f"{transaction_id} is posted"
        await until(lambda: self.database.fetchval(count, transaction_id), what=what)

    async def discrepancies(self) -> list[tuple[str, str, str]]:
        rows = await self.database.fetch(
            "SELECT kind, status, object_id FROM tieout.discrepancy ORDER BY detected_at"
        )
        return [(row["kind"], row["status"], row["object_id"]) for row in rows]


@contextlib.asynccontextmanager
async def writing(settings: Settings) -> AsyncIterator[None]:
    """Run the ledger writer meanwhile."""
    running = asyncio.create_task(
        ledger_writer.run(settings, health=Health(parts=ledger_writer.PARTS))
    )
    try:
        yield
        assert not running.done(), running.exception()
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


@contextlib.asynccontextmanager
async def harness_of(
    fake: RunningFake, *, database_url: str, kafka_topics: str, **environ: str
) -> AsyncIterator[Harness]:
    """Open the harness of the fake's account; nothing is sold there but what a test sells."""
    settings = read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
            "STRIPE_API_BASE": fake.api_base,
            "STRIPE_API_KEY": fake.api_key,
            "STRIPE_ACCOUNT_ID": fake.account_id,
            # A pass is as patient as it may have to be on a slow machine.
            "TIEOUT_RECONCILE_BARRIER_S": "30",
            "TIEOUT_STRIPE_CALLS_PER_S": "200",
        }
        | environ
    )
    database = await asyncpg.connect(database_url)
    async with (
        open_contexts(settings, service="test", patience=HURRY, call_limits=LIMITS) as contexts,
        httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe,
    ):
        harness = Harness(context=contexts[0], settings=settings, stripe=stripe, database=database)
        await harness.control("settings", paused=True, visible_late_s=0, limits=False)
        try:
            yield harness
        finally:
            await database.close()


async def until_sequenced(harness: Harness) -> None:
    """Wait until every batch has its position."""
    left = "SELECT count(*) = 0 FROM tieout.unsequenced"
    await until(lambda: harness.database.fetchval(left), what="all is sequenced")
