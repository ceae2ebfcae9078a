"""S23, S24: whatever an event holds, no card number and no person gets past `stripe.events`."""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.kafka.producer.producer import Producer
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS, TOPICS
from shared.settings.model import KafkaSettings
from tests.chaos.log_scan import kinds
from tests.support.brokers import PARTITIONS
from tests.support.waits import PATIENCE_S, becomes, patience, until

_RELAYED = "SELECT count(*) FROM tieout.relay_place WHERE stream = 'journal' AND position > 0"
_PAN = "4242424242424242"
_PERSON: dict[str, Any] = {
    "name": "PERSONAL Rosen",
    "email": "personal.rosen@example.com",
    "phone": "PERSONAL",
    "number": _PAN,
    "note": f"card {_PAN} of PERSONAL personal.rosen@example.com",
}


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    """Return where the ledger writer's log is."""
    return tmp_path / "ledger-writer.log"


@pytest.fixture
async def control(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any], log_path: Path
) -> AsyncIterator[Callable[..., Any]]:
    """Run a ledger writer on the fake; yield a function that calls the fake's control plane."""
    fake = fake_stripe()
    environ = {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
        "STRIPE_API_BASE": fake.api_base,
        "STRIPE_API_KEY": fake.api_key,
        "STRIPE_ACCOUNT_ID": fake.account_id,
        "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
    }
    # A process of its own: what is looked at is its log, to the last line.
    with log_path.open("wb") as log_file:
        writer = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "services.cli", "ledger-writer",
            env={**os.environ, **environ}, stderr=log_file,
        )  # fmt: skip
    async with httpx.AsyncClient(base_url=fake.api_base, timeout=PATIENCE_S) as stripe:
        await stripe.post("/_control/settings", json={"paused": True, "visible_late_s": 0})

        async def call(name: str, **body: Any) -> dict[str, Any]:
            answer = await stripe.post(f"/_control/{name}", json=body)
            assert answer.status_code == 200, answer.text
            result: dict[str, Any] = answer.json()
            return {**result, "account": fake.account_id}

        try:
            yield call
            assert writer.returncode is None, log_path.read_text("utf-8")
        finally:
            with contextlib.suppress(ProcessLookupError):
                writer.terminate()
            await writer.wait()


async def test_no_card_number_and_no_person_gets_past_the_events(
    control: Callable[..., Any],
    database_url: str,
    kafka_topics: str,
    log_path: Path,
) -> None:
    charge = await control("charge", amount=12_300, deliver="withhold")
    event = json.loads(charge["body"])
    event["data"]["object"] |= {
        "description": _PERSON["note"],
        "metadata": _PERSON,
        "billing_details": _PERSON,
        "receipt_email": _PERSON["email"],
        "payment_method_details": {"card": _PERSON},
        "shipping": {"address": _PERSON, **_PERSON},
    }
    nobody = {**event, "id": "evt_2", "type": "customer.created"}
    nobody["data"] = {"object": {"id": "cus_1", "object": "customer", **_PERSON}}
    wrong_row = json.dumps({"balance_transaction": {**_PERSON, "id": "txn_x"}, "source": _PERSON})

    bodies = [json.dumps(event), json.dumps(nobody), json.dumps(event)[:-1]]
    producer = Producer(
        KafkaSettings(bootstrap_servers=kafka_topics), client_id="test", ack_timeout_s=PATIENCE_S
    )
    await producer.start()
    account = charge["account"]
    for number, body in enumerate(bodies):
        await _publish(producer, EVENTS, body, account=account, number=number)
    await _publish(producer, BALANCE_TRANSACTIONS, wrong_row, account=account, number=9)
    await producer.stop()
    database = await asyncpg.connect(database_url)
    try:
        await _until(database, "SELECT count(*) FROM tieout.journal_entry", 1)
        await _until(database, "SELECT count(*) FROM tieout.receipt", 2)
        await _until(database, "SELECT count(*) FROM tieout.dead_letter", 2)
        await _until(database, _RELAYED, 1)
        rows = await _every_row(database)
    finally:
        await database.close()
    messages = await _messages(kafka_topics, besides=EVENTS)

    logged = await _logged_until(log_path, "balance_transaction.dead_letter")

    assert len(rows) > 10
    assert [line for line in logged if _is_private(line)] == []
    assert [row for row in rows if _is_private(row)] == []
    # The planted row itself is on the topic: we did not write it, and it became a dead letter.
    assert [message for message in messages if _is_private(message) and message != wrong_row] == []
    # Two rows of Stripe's; and of the one that became an entry, that and its three postings.
    assert len(messages) == 2 + 1 + 3


async def _logged_until(log_path: Path, event: str) -> list[str]:
    def lines() -> list[str]:
        return log_path.read_text("utf-8").splitlines()

    await until(
        lambda: any(event in line for line in lines()), what=f"{event} is logged", saw=lines
    )
    return lines()


def _is_private(text: str) -> bool:
    return bool(kinds(text)) or "personal" in text.lower() or _PAN in text


async def _every_row(database: "asyncpg.Connection[asyncpg.Record]") -> list[str]:
    tables = await database.fetch(
        "SELECT relname FROM pg_class WHERE relnamespace = 'tieout'::regnamespace"
        " AND relkind IN ('r', 'p')"
    )
    return [
        f"{table}: {row}"
        for (table,) in tables
        for (row,) in await database.fetch(f"SELECT to_json(t)::text FROM tieout.{table} AS t")
    ]


async def _messages(bootstrap: str, *, besides: str) -> list[str]:
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, auto_offset_reset="earliest")
    await consumer.start()
    try:
        places = [
            TopicPartition(topic.name, number)
            for topic in TOPICS
            if topic.name != besides
            for number in range(PARTITIONS)
        ]
        consumer.assign(places)
        count = sum((await consumer.end_offsets(places)).values())
        messages: list[str] = []
        async with patience("the topics are read", saw=lambda: len(messages)):
            while len(messages) < count:
                for records in (await consumer.getmany(timeout_ms=100)).values():
                    messages += [(message.value or b"").decode() for message in records]
        return messages
    finally:
        await consumer.stop()


async def _until(database: "asyncpg.Connection[asyncpg.Record]", query: str, expected: int) -> None:
    await becomes(lambda: database.fetchval(query), expected, what=query)


async def _publish(producer: Producer, topic: str, body: str, *, account: str, number: int) -> None:
    now = datetime.now(UTC).isoformat().encode()
    await producer.publish(
        topic,
        key=f"{account}:{number}".encode(),
        value=body.encode(),
        headers=[
            ("stripe-event-id", f"evt_{number}".encode()),
            ("stripe-event-type", b"charge.succeeded"),
            ("stripe-account", account.encode()),
            ("livemode", b"false"),
            ("origin", b"webhook"),
            ("received-at", now),
            ("fetched-at", now),
        ],
    )
