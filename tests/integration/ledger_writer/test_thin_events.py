"""Thin events whole: from the signed webhook to the entry, or to the pass that was asked for."""

import asyncio
import contextlib
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import pytest

from services.ledger_writer import service as ledger_writer
from services.reconciler import service as reconciler
from services.webhook_ingest import service as webhook_ingest
from shared.dev import ports
from shared.dev.fake_stripe_process import BusinessOptions
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from shared.stripe_api.signature import sign_payload
from tests.support.waits import PATIENCE_S, becomes, until

pytestmark = pytest.mark.takes(seconds=35)

_SECRET = "whsec_thin"
_ENTRY = "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1"


@dataclass(frozen=True, slots=True)
class Stack:
    """The way in and the writer, with hands on Stripe and the database."""

    settings: Settings
    webhook: httpx.AsyncClient
    stripe: httpx.AsyncClient
    database: "asyncpg.Connection[asyncpg.Record]"
    services: Sequence["asyncio.Task[None]"]

    async def post(self, event: dict[str, Any]) -> None:
        """Send an event as Stripe does, and have it accepted."""
        body = json.dumps(event).encode()
        signature = sign_payload(body=body, secret=_SECRET.encode(), timestamp=int(time.time()))
        answer = await self.webhook.post(
            "/webhooks/stripe", content=body, headers={"Stripe-Signature": signature}
        )
        assert answer.status_code == 200, answer.text

    async def charge(self) -> dict[str, Any]:
        """Make a charge of which no webhook tells."""
        answer = await self.stripe.post("/_control/charge", json={"deliver": "withhold"})
        sale: dict[str, Any] = answer.json()
        return sale

    async def dispute_of_two_movements(self) -> tuple[str, str, str]:
        """Return a won dispute's id, and the ids of its balance transactions, oldest first."""
        answer = await self.stripe.get(
            "/v1/balance_transactions", params={"type": "adjustment", "limit": 100}
        )
        rows = answer.json()["data"]
        # Some adjustments have no source at all.
        movements = Counter(row["source"] or "" for row in rows)
        dispute = next(
            object_id
            for object_id, count in movements.items()
            if count == 2 and object_id.startswith("du_")
        )
        won, taken = (row["id"] for row in rows if row["source"] == dispute)
        return dispute, taken, won

    async def until(self, query: str, *arguments: object, expected: object) -> None:
        """Wait until the query answers what is expected."""
        await becomes(
            lambda: self.database.fetchval(query, *arguments),
            expected,
            what=query,
            unless=lambda: [task for task in self.services if task.done()],
        )


def thin(related: dict[str, Any] | None, **fields: Any) -> dict[str, Any]:
    """Return a thin event in the shape of docs.stripe.com/event-destinations."""
    return {
        "id": f"evt_{time.monotonic_ns()}",
        "object": "v2.core.event",
        "type": "v1.charge.updated",
        "livemode": False,
        "created": "2026-11-23T09:47:59.000Z",
        "context": None,
        "reason": None,
        "related_object": related
        and {"url": "https://elsewhere.example/v1/never/followed", **related},
        **fields,
    }


@contextlib.asynccontextmanager
async def _running(*services: Any) -> AsyncIterator[Sequence["asyncio.Task[None]"]]:
    tasks = [asyncio.create_task(service) for service in services]
    try:
        yield tasks
        assert not any(task.done() for task in tasks), tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
def business() -> BusinessOptions:
    return BusinessOptions(history_days=0, rate_per_s=0)


@pytest.fixture
async def stack(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any], business: BusinessOptions
) -> AsyncIterator[Stack]:
    fake = fake_stripe(settings=business)
    port = ports.free_port()
    settings = read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
            "STRIPE_API_BASE": fake.api_base,
            "STRIPE_API_KEY": fake.api_key,
            "STRIPE_ACCOUNT_ID": fake.account_id,
            "STRIPE_WEBHOOK_SECRET": _SECRET,
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_RECONCILE_INTERVAL_S": "100000",
            "TIEOUT_RECONCILE_GRACE_S": "1",
            "TIEOUT_RECONCILE_BARRIER_S": "20",
        }
    )
    database = await asyncpg.connect(database_url)
    ready = Health(parts=(webhook_ingest.BROKER,))
    bearer = {"Authorization": f"Bearer {fake.api_key}"}
    async with (
        httpx.AsyncClient(base_url=fake.api_base, headers=bearer, timeout=PATIENCE_S) as stripe,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S) as webhook,
        _running(
            webhook_ingest.run(settings, health=ready),
            ledger_writer.run(settings, health=Health(parts=ledger_writer.PARTS)),
        ) as services,
    ):
        await stripe.post("/_control/settings", json={"paused": True, "visible_late_s": 0})
        await until(lambda: not ready.reasons(), what="the way in is up", saw=ready.reasons)
        yield Stack(settings, webhook, stripe, database, services)
    await database.close()


async def test_a_thin_event_brings_the_entry_of_the_object_that_it_names(stack: Stack) -> None:
    sale = await stack.charge()

    await stack.post(thin({"id": sale["charge"]["id"], "type": "charge"}, id="evt_thin"))

    await stack.until(_ENTRY, sale["balance_transaction"]["id"], expected=1)
    await stack.until("SELECT count(*) FROM tieout.wanted", expected=0)
    receipt = await stack.database.fetchrow(
        "SELECT outcome, reason, object_id, created_at::text FROM tieout.receipt"
    )
    assert receipt is not None
    assert tuple(receipt) == (
        "wanted",
        None,
        sale["charge"]["id"],
        "2026-11-23 09:47:59+00",
    )


@pytest.mark.parametrize(
    "business", [BusinessOptions(history_days=180, rate_per_s=0)], ids=["180 days"]
)
async def test_a_thin_event_brings_the_second_movement_of_an_object_with_an_entry(
    stack: Stack,
) -> None:
    dispute, taken, won = await stack.dispute_of_two_movements()
    snapshot = {"id": dispute, "object": "dispute", "balance_transactions": [taken]}
    await stack.post({"id": "evt_1", "type": "x", "object": "event", "data": {"object": snapshot}})
    await stack.until(_ENTRY, taken, expected=1)
    assert await stack.database.fetchval(_ENTRY, won) == 0

    await stack.post(thin({"id": dispute, "type": "dispute"}))

    await stack.until(_ENTRY, won, expected=1)
    await stack.until("SELECT count(*) FROM tieout.wanted", expected=0)
    assert await stack.database.fetchval("SELECT count(*) FROM tieout.journal_entry") == 2


@pytest.mark.parametrize(
    "related", [None, {"id": "mtr_1", "type": "billing.meter"}, {"type": "balance"}]
)
async def test_a_thin_event_that_names_no_money_is_receipted_and_ignored(
    stack: Stack, related: dict[str, Any] | None
) -> None:
    await stack.post(thin(related))

    await stack.until(
        "SELECT outcome || ' ' || reason FROM tieout.receipt",
        expected="ignored names_no_object_that_moves_money",
    )
    assert await stack.database.fetchval("SELECT count(*) FROM tieout.wanted") == 0


async def test_a_lost_event_of_stripes_has_the_reconciler_make_a_pass_in_its_wait(
    stack: Stack,
) -> None:
    passes = (
        "SELECT count(*) FROM tieout.sync_state"
        " WHERE last_pass_at > $1 AND resource = 'balance_transactions'"
    )
    began = await stack.database.fetchval("SELECT clock_timestamp()")
    async with _running(reconciler.run(stack.settings, health=Health(parts=reconciler.PARTS))):
        await stack.until(passes, began, expected=1)
        sale = await stack.charge()

        await stack.post(
            thin(None, id="evt_lost", type="v2.core.health.event_generation_failure.resolved")
        )

        await stack.until(_ENTRY, sale["balance_transaction"]["id"], expected=1)
        await stack.until("SELECT count(*) FROM tieout.pass_request", expected=0)
    receipt = await stack.database.fetchrow("SELECT outcome, reason FROM tieout.receipt")
    assert receipt is not None
    assert tuple(receipt) == ("wanted", "pass_requested")
