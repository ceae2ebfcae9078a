"""The ledger writer whole, from `stripe.events` to the journal, against the fake Stripe."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg
import httpx
import pytest

from services.ledger_writer import service
from shared.kafka.producer.producer import Producer
from shared.messages.topics import EVENTS
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from shared.settings.model import KafkaSettings
from tests.support.waits import PATIENCE_S, becomes

pytestmark = pytest.mark.takes(seconds=50)


@dataclass(frozen=True, slots=True)
class Writer:
    """A running ledger writer, with hands on both its ends."""

    account: str
    stripe: httpx.AsyncClient
    database: "asyncpg.Connection[asyncpg.Record]"
    producer: Producer
    running: "asyncio.Task[None]"

    async def control(self, name: str, **body: Any) -> dict[str, Any]:
        answer = await self.stripe.post(f"/_control/{name}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def publish_event(self, event: dict[str, Any], *, account: str | None = None) -> None:
        """Publish an event as webhook_ingest does."""
        own = account or self.account
        await self.producer.publish(
            EVENTS,
            key=f"{own}:{event['id']}".encode(),
            value=json.dumps(event).encode(),
            headers=[
                ("stripe-event-id", event["id"].encode()),
                ("stripe-event-type", event["type"].encode()),
                ("stripe-account", own.encode()),
                ("livemode", b"true" if event["livemode"] else b"false"),
                ("received-at", datetime.now(UTC).isoformat().encode()),
            ],
        )

    async def hear_of(self, stripe_object: dict[str, Any], *, event_id: str) -> None:
        """Publish an event about an object."""
        await self.publish_event(
            {
                "id": event_id,
                "object": "event",
                "type": f"{stripe_object['object']}.updated",
                "created": int(datetime.now(UTC).timestamp()),
                "livemode": False,
                "data": {"object": stripe_object},
            }
        )

    async def hasten(self) -> None:
        """Have all that waits for its first turn take it now."""
        await self.database.execute("UPDATE tieout.wanted SET due_at = now() WHERE attempts = 0")

    async def calls(self) -> int:
        """Return how many calls the fake has answered."""
        calls: int = (await self.stripe.get("/_control/summary")).json()["calls_total"]
        return calls

    async def until(self, query: str, *arguments: object, expected: object) -> None:
        """Wait until the query answers what is expected."""
        await becomes(
            lambda: self.database.fetchval(query, *arguments),
            expected,
            what=query,
            unless=lambda: self.running.done() and self.running,
        )


@pytest.fixture
async def writer(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Writer]:
    fake = fake_stripe()
    settings = read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
            "STRIPE_API_BASE": fake.api_base,
            "STRIPE_API_KEY": fake.api_key,
            "STRIPE_ACCOUNT_ID": fake.account_id,
            "TIEOUT_STRIPE_CALLS_PER_S": "1000",
        }
    )
    producer = Producer(
        KafkaSettings(bootstrap_servers=kafka_topics), client_id="test", ack_timeout_s=PATIENCE_S
    )
    await producer.start()
    database = await asyncpg.connect(database_url)
    running = asyncio.create_task(service.run(settings, health=Health(parts=service.PARTS)))
    async with httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe:
        await stripe.post(
            "/_control/settings", json={"paused": True, "visible_late_s": 0, "limits": False}
        )
        try:
            yield Writer(fake.account_id, stripe, database, producer, running)
            assert not running.done(), running.exception()
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
            await producer.stop()
            await database.close()


_ENTRY = "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1"


async def test_an_event_becomes_an_entry(writer: Writer) -> None:
    charge = await writer.control("charge", amount=12_300, deliver="withhold")

    await writer.publish_event(json.loads(charge["body"]))

    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)
    receipt = await writer.database.fetchrow("SELECT outcome, deliveries FROM tieout.receipt")
    assert receipt is not None
    assert tuple(receipt) == ("wanted", 1)
    assert await writer.database.fetchval("SELECT count(*) FROM tieout.awaiting") == 0


async def test_a_doubled_event_posts_once_and_is_counted(writer: Writer) -> None:
    charge = await writer.control("charge", deliver="withhold")
    event = json.loads(charge["body"])

    await writer.publish_event(event)
    await writer.publish_event(event)

    await writer.until("SELECT sum(deliveries)::int FROM tieout.receipt", expected=2)
    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)
    assert await writer.database.fetchval("SELECT count(*) FROM tieout.receipt") == 1


async def test_a_charge_without_its_balance_transaction_is_asked_for_it(writer: Writer) -> None:
    charge = await writer.control("charge", deliver="withhold")
    event = json.loads(charge["body"])
    event["data"]["object"]["balance_transaction"] = None

    await writer.publish_event(event)

    await writer.until("SELECT count(*) FROM tieout.wanted WHERE kind = 'charge'", expected=1)
    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)
    await writer.until("SELECT count(*) FROM tieout.wanted", expected=0)


async def test_an_outage_of_stripe_delays_the_id_and_loses_nothing(writer: Writer) -> None:
    await writer.control("fault", kind="500", count=9)
    charge = await writer.control("charge", deliver="withhold")

    await writer.publish_event(json.loads(charge["body"]))

    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)


async def test_an_id_that_stripe_does_not_know_waits_alone(writer: Writer) -> None:
    charge = await writer.control("charge", deliver="withhold")
    forged = json.loads(charge["body"])
    forged["id"] = "evt_other"
    forged["data"]["object"]["balance_transaction"] = "txn_nobody"

    await writer.publish_event(forged)
    await writer.publish_event(json.loads(charge["body"]))

    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)
    await writer.until("SELECT count(*) FROM tieout.awaiting WHERE attempts > 0", expected=1)


_STILL_WANTED = "SELECT count(*) FROM tieout.wanted"
_RECEIPTS = "SELECT sum(deliveries)::int FROM tieout.receipt"


async def test_five_hundred_cancelled_authorisations_cost_a_call_each_at_most(
    writer: Writer,
) -> None:
    """By the refund alone: the event of its charge, which would spare the call, was lost."""
    refunds = [
        {"object": "refund", "id": f"re_{number}", "charge": f"ch_{number}", "amount": 900,
         "currency": "usd", "status": "succeeded", "balance_transaction": None}
        for number in range(1, 501)
    ]  # fmt: skip
    charges = [
        {"object": "charge", "id": refund["charge"], "amount": 900, "amount_captured": 0,
         "captured": False, "refunded": True, "status": "succeeded", "balance_transaction": None}
        for refund in refunds
    ]  # fmt: skip
    await writer.control("load", rows=[], objects=[*refunds, *charges])
    await writer.until("SELECT count(*) > 0 FROM tieout.account_key", expected=True)
    calls_before = await writer.calls()
    for name in ("first", "again"):
        await asyncio.gather(
            *(writer.hear_of(refund, event_id=f"evt_{name}{refund['id']}") for refund in refunds)
        )

    await writer.until(_RECEIPTS, expected=1000)
    await writer.hasten()
    await writer.until("SELECT count(*) FROM tieout.ended_wait WHERE is_final", expected=500)
    await writer.until(_STILL_WANTED, expected=0)
    assert await writer.database.fetchval("SELECT count(*) FROM tieout.awaiting") == 0
    assert await writer.calls() - calls_before <= 500
    # Named once more, they cost nothing.
    calls_before = await writer.calls()
    await asyncio.gather(
        *(writer.hear_of(refund, event_id=f"evt_late{refund['id']}") for refund in refunds)
    )
    await writer.until(_RECEIPTS, expected=1500)
    assert await writer.database.fetchval(_STILL_WANTED) == 0
    assert await writer.calls() == calls_before


async def test_what_is_pending_is_asked_for_once_until_its_event_says_how_it_ended(
    writer: Writer,
) -> None:
    refund = {"object": "refund", "id": "re_1", "charge": "ch_1", "amount": 900, "currency": "usd",
              "status": "pending", "balance_transaction": None}  # fmt: skip
    await writer.control("load", rows=[], objects=[refund])
    await writer.hear_of(refund, event_id="evt_1")
    await writer.until(_STILL_WANTED, expected=1)
    await writer.hasten()
    await writer.until("SELECT stage FROM tieout.wanted", expected="pending")
    calls_before = await writer.calls()

    await writer.hear_of({**refund, "status": "canceled"}, event_id="evt_2")

    await writer.until(_STILL_WANTED, expected=0)
    assert await writer.calls() == calls_before
    assert await writer.database.fetchval("SELECT reason FROM tieout.ended_wait") == (
        "refund canceled, without a balance transaction"
    )


async def test_what_succeeded_and_has_no_transaction_is_on_the_page_until_its_entry_comes(
    writer: Writer,
) -> None:
    charge = {"object": "charge", "id": "ch_1", "amount": 900, "currency": "usd", "captured": True,
              "status": "succeeded", "balance_transaction": None}  # fmt: skip
    await writer.control("load", rows=[], objects=[charge])
    status = "SELECT status FROM tieout.discrepancy WHERE kind = 'awaiting_too_long'"
    await writer.hear_of(charge, event_id="evt_1")
    await writer.until(_STILL_WANTED, expected=1)
    await writer.hasten()
    await writer.until("SELECT stage FROM tieout.wanted", expected="coming")
    await writer.database.execute("UPDATE tieout.wanted SET due_at = now(), ends_at = now()")
    await writer.until(status, expected="open")

    row = await writer.control("balance_transaction", amount=900, type="charge",
                               reporting_category="charge", source="ch_1")  # fmt: skip
    settled = {**charge, "balance_transaction": row["balance_transaction"]["id"]}
    await writer.hear_of(settled, event_id="evt_2")

    await writer.until(status, expected="resolved")
    await writer.until(_STILL_WANTED, expected=0)


async def test_a_burst_is_read_by_list(writer: Writer) -> None:
    charges = [await writer.control("charge", deliver="withhold") for _ in range(60)]
    calls_before = await writer.calls()

    # All at once: told one by one on a slow machine they would be no burst.
    await asyncio.gather(*(writer.publish_event(json.loads(charge["body"])) for charge in charges))

    await writer.until("SELECT count(*) FROM tieout.journal_entry", expected=60)
    assert await writer.calls() - calls_before < 30


@pytest.mark.parametrize(
    ("account", "livemode", "reason"),
    [("acct_other", False, "account_not_configured"), (None, True, "livemode_mismatch")],
)
async def test_an_event_that_is_not_ours_is_receipted_and_ignored(
    writer: Writer, account: str | None, livemode: bool, reason: str
) -> None:
    charge = await writer.control("charge", deliver="withhold")
    event = {**json.loads(charge["body"]), "livemode": livemode}

    await writer.publish_event(event, account=account)

    await writer.until("SELECT reason FROM tieout.receipt", expected=reason)
    assert await writer.database.fetchval("SELECT count(*) FROM tieout.wanted") == 0


async def test_an_event_that_names_nothing_is_receipted_and_ignored(writer: Writer) -> None:
    event = {
        "id": "evt_1",
        "object": "event",
        "type": "customer.created",
        "created": 1_700_000_000,
        "livemode": False,
        "data": {"object": {"id": "cus_1", "object": "customer"}},
    }

    await writer.publish_event(event)

    await writer.until("SELECT reason FROM tieout.receipt", expected="names_no_balance_transaction")


async def test_what_is_no_event_is_a_dead_letter_and_the_rest_goes_on(writer: Writer) -> None:
    await writer.producer.publish(EVENTS, key=b"x", value=b"\xff{", headers=[])
    charge = await writer.control("charge", deliver="withhold")
    await writer.publish_event(json.loads(charge["body"]))

    await writer.until(_ENTRY, charge["balance_transaction"]["id"], expected=1)
    await writer.until("SELECT count(*) FROM tieout.dead_letter", expected=1)
