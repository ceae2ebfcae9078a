"""docs/architecture.md's walk of one webhook, against the files that one webhook reaches."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import pytest

from services.ledger_writer import service as ledger_writer
from services.webhook_ingest import service as webhook_ingest
from shared.dev import ports
from shared.messages.topics import BALANCE_TRANSACTIONS, ENTRIES, EVENTS, POSTINGS
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from shared.stripe_api.signature import sign_payload
from tests.support.call_recorder import CallRecorder
from tests.support.documented_walks import documented_walk
from tests.support.topic_reader import read_topic
from tests.support.traces import TRACEPARENT
from tests.support.waits import PATIENCE_S, until

pytestmark = pytest.mark.takes(seconds=30)

# It looks once a second; what else goes round while nothing comes does so as often, or oftener.
_SEQUENCER = "services/ledger_writer/sequence.py"
# The test waits until what this sent is noted as published: so the walk ends there.
_LAST = "shared/kafka/producer/ordered_batches.py"
_ROUNDS = 4
_ADMITTED = "SELECT count(*) > 0 FROM tieout.account_key"
_RELAYED = "SELECT position > 0 FROM tieout.relay_place WHERE stream = 'journal'"
_TRACES = "SELECT traceparent FROM tieout.entry_trace JOIN tieout.journal_entry USING (entry_id)"


@dataclass(frozen=True, slots=True)
class Program:
    """The two services that a webhook goes through, in this process, and a sale at Stripe."""

    client: httpx.AsyncClient
    database: "asyncpg.Connection[asyncpg.Record]"
    kafka_bootstrap_servers: str
    url: str
    body: bytes
    signature: str

    async def deliver(self) -> None:
        """Send the sale's webhook as Stripe does, and wait until consumers are told of it."""
        headers = {"Stripe-Signature": self.signature, "traceparent": TRACEPARENT}
        answer = await self.client.post(self.url, content=self.body, headers=headers)
        assert answer.status_code == 200, answer.text
        await until(lambda: self.database.fetchval(_RELAYED), what="the entry is published")


@pytest.fixture
async def program(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Program]:
    fake = fake_stripe()
    port = ports.free_port()
    settings = read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
            "STRIPE_API_BASE": fake.api_base,
            "STRIPE_API_KEY": fake.api_key,
            "STRIPE_ACCOUNT_ID": fake.account_id,
            "STRIPE_WEBHOOK_SECRET": fake.webhook_secret,
            "TIEOUT_ACK_TIMEOUT_S": str(PATIENCE_S),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        }
    )
    ingest, writer = Health(parts=(webhook_ingest.BROKER,)), Health(parts=ledger_writer.PARTS)
    running = [
        asyncio.create_task(webhook_ingest.run(settings, health=ingest)),
        asyncio.create_task(ledger_writer.run(settings, health=writer)),
    ]
    database = await asyncpg.connect(database_url)
    async with httpx.AsyncClient(timeout=PATIENCE_S) as client:
        try:
            control = f"{fake.api_base}/_control"
            quiet = {"paused": True, "visible_late_s": 0, "limits": False}
            await client.post(f"{control}/settings", json=quiet)
            sale = (await client.post(f"{control}/charge", json={"deliver": "withhold"})).json()
            await until(
                lambda: not ingest.reasons() and not writer.reasons(),
                what="both services are up",
                unless=lambda: [task for task in running if task.done()],
                saw=lambda: (ingest.reasons(), writer.reasons()),
            )
            await until(lambda: database.fetchval(_ADMITTED), what="the account is admitted")
            body, secret = sale["body"].encode(), fake.webhook_secret.encode()
            yield Program(
                client=client,
                database=database,
                kafka_bootstrap_servers=kafka_topics,
                url=f"http://127.0.0.1:{port}/webhooks/stripe",
                body=body,
                signature=sign_payload(body=body, secret=secret, timestamp=int(time.time())),
            )
        finally:
            for task in running:
                task.cancel()
            for task in running:
                with contextlib.suppress(asyncio.CancelledError):
                    await task
            await database.close()


async def test_a_webhook_reaches_the_files_of_the_walk_in_its_order_with_its_trace(
    program: Program,
) -> None:
    with CallRecorder().recording() as idle:
        await until(lambda: idle.count(_SEQUENCER) >= _ROUNDS, what="all loops went round")

    with CallRecorder().recording() as walk:
        await program.deliver()

    named = documented_walk("One webhook, top to bottom")
    loops = idle.functions()
    entered = walk.entered(besides=loops)
    assert [file for file in entered if file in named] == named
    assert named[-1] == _LAST
    services = {call.file for call in walk.calls if (call.file, call.function) not in loops}
    left_out = {file for file in services if file.startswith("services/")} - set(named)
    assert left_out == set(), "the walk names every file of the services that it leads through"
    assert [row["traceparent"] for row in await program.database.fetch(_TRACES)] == [TRACEPARENT]
    for topic in (EVENTS, BALANCE_TRANSACTIONS, ENTRIES, POSTINGS):
        assert await _traces_on(topic, program.kafka_bootstrap_servers) == {TRACEPARENT.encode()}


async def _traces_on(topic: str, bootstrap_servers: str) -> AbstractSet[bytes | None]:
    return {
        dict(record.headers).get("traceparent")
        async for record in read_topic(topic, bootstrap_servers)
    }
