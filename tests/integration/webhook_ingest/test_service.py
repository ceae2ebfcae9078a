"""The way in as a whole: over HTTP, from the outside, with a real broker behind it."""

import asyncio
import contextlib
import json
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from services.webhook_ingest import service
from services.webhook_ingest.request_body import BODY_BYTES_MAX
from shared.dev import ports
from shared.dev.child import running, start, stop
from shared.http.bounded_protocol import REQUEST_TIMEOUT_S
from shared.http.listener import KEEP_ALIVE_S
from shared.kafka.admin.create_topics import create_missing_topics
from shared.messages.topics import EVENTS
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from shared.settings.model import KafkaSettings
from shared.stripe_api.signature import sign_payload
from tests.support.brokers import PARTITIONS
from tests.support.server_storage import prepare_kafka
from tests.support.waits import PATIENCE_S, patience, until

pytestmark = pytest.mark.takes(seconds=60)

ACCOUNT = "acct_1"
CURRENT, PREVIOUS = "whsec_current", "whsec_previous"
EVENT = {
    "id": "evt_1",
    "object": "event",
    "api_version": "2026-10-28.endive",
    "type": "charge.succeeded",
    "livemode": False,
    "data": {"object": {"id": "ch_1", "object": "charge"}},
}
BODY = json.dumps(EVENT, indent=2).encode()


@asynccontextmanager
async def ingest(
    bootstrap: str,
    *,
    ack_timeout_s: float = PATIENCE_S,
    health: Health | None = None,
    is_up: bool = True,
    request_timeout_s: float = REQUEST_TIMEOUT_S,
    keep_alive_s: float = KEEP_ALIVE_S,
) -> AsyncIterator[httpx.AsyncClient]:
    """Run the service on a free port, with these waits; with `is_up`, once its broker is there."""
    port = ports.free_port()
    settings = read_settings(
        {
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "STRIPE_ACCOUNT_ID": ACCOUNT,
            "STRIPE_WEBHOOK_SECRET": f"{CURRENT},{PREVIOUS}",
            "TIEOUT_ACK_TIMEOUT_S": str(ack_timeout_s),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        }
    )
    health = health or Health(parts=(service.BROKER,))
    task = asyncio.create_task(
        service.run(
            settings,
            health=health,
            request_timeout_s=request_timeout_s,
            keep_alive_s=keep_alive_s,
        )
    )
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S) as client:
        try:
            await until(lambda: is_listening(port), what="it listens")
            if is_up:
                await until(lambda: not health.reasons(), what="it is up", saw=health.reasons)
            yield client
            assert not task.done(), task.exception()
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                async with patience("it stops"):
                    await task


def is_listening(port: int) -> bool:
    return not ports.is_free(port)


def signature(body: bytes, *, secret: str = CURRENT, age_s: int = 0) -> dict[str, str]:
    header = sign_payload(body=body, secret=secret.encode(), timestamp=int(time.time()) - age_s)
    return {"Stripe-Signature": header}


async def post(
    client: httpx.AsyncClient, body: bytes, headers: dict[str, str] | None = None
) -> httpx.Response:
    given = signature(body) if headers is None else headers
    return await client.post("/webhooks/stripe", content=body, headers=given)


async def published(bootstrap: str) -> list[Any]:
    """Return every message of the topic."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, max_partition_fetch_bytes=2_400_000)
    await consumer.start()
    try:
        places = [TopicPartition(EVENTS, number) for number in range(PARTITIONS)]
        consumer.assign(places)
        ends = await consumer.end_offsets(places)
        for place in places:
            consumer.seek(place, 0)
        messages: list[Any] = []
        async with patience("the topic is read", saw=lambda: len(messages)):
            while len(messages) < sum(ends.values()):
                for fetched in (await consumer.getmany(timeout_ms=100)).values():
                    messages.extend(fetched)
        return messages
    finally:
        await consumer.stop()


async def test_it_keeps_a_signed_webhook_byte_for_byte(kafka_topics: str) -> None:
    traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

    async with ingest(kafka_topics) as client:
        response = await post(client, BODY, {**signature(BODY), "traceparent": traceparent})

    assert (response.status_code, response.text) == (200, "accepted\n")
    (message,) = await published(kafka_topics)
    assert message.value == BODY
    assert message.key == b"acct_1:ch_1"
    headers = dict(message.headers)
    assert headers.pop("received-at").endswith(b"Z")
    assert headers == {
        "stripe-event-id": b"evt_1",
        "stripe-event-type": b"charge.succeeded",
        "stripe-account": b"acct_1",
        "livemode": b"false",
        "api-version": b"2026-10-28.endive",
        "traceparent": traceparent.encode(),
    }


async def test_it_leaves_no_trace_of_what_it_refuses(kafka_topics: str) -> None:
    async with ingest(kafka_topics) as client:
        answers = [
            await post(client, BODY, signature(BODY, secret="whsec_forger")),
            await post(client, BODY, signature(BODY, age_s=400)),
            await post(client, BODY, signature(BODY, age_s=-400)),
            await post(client, BODY, {}),
            await post(client, b"not json"),
        ]

    assert [(answer.status_code, answer.text) for answer in answers] == [
        (400, "refused: signature_mismatch\n"),
        (400, "refused: signature_too_old\n"),
        (400, "refused: signature_too_new\n"),
        (400, "refused: signature_missing\n"),
        (400, "refused: not_an_event\n"),
    ]
    assert await published(kafka_topics) == []


async def test_it_accepts_both_secrets_while_one_is_being_rolled(kafka_topics: str) -> None:
    async with ingest(kafka_topics) as client:
        answers = [
            await post(client, BODY, signature(BODY, secret=secret))
            for secret in (CURRENT, PREVIOUS)
        ]

    assert [answer.status_code for answer in answers] == [200, 200]


async def test_it_acknowledges_each_of_many_duplicates_at_once(kafka_topics: str) -> None:
    async with ingest(kafka_topics) as client:
        answers = await asyncio.gather(*(post(client, BODY) for _ in range(100)))

    assert {answer.status_code for answer in answers} == {200}
    assert len(await published(kafka_topics)) == 100


async def test_it_takes_a_body_of_a_mebibyte_and_no_byte_more(kafka_topics: str) -> None:
    largest = BODY + b" " * (BODY_BYTES_MAX - len(BODY))

    async def chunks() -> AsyncIterator[bytes]:
        yield largest
        yield b" "

    async with ingest(kafka_topics) as client:
        taken = await post(client, largest)
        declared = await post(client, largest + b" ")
        chunked = await client.post("/webhooks/stripe", content=chunks(), headers=signature(BODY))

    assert [taken.status_code, declared.status_code, chunked.status_code] == [200, 413, 413]
    (message,) = await published(kafka_topics)
    assert message.value == largest


HEAD = b"POST /webhooks/stripe HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", b""),
        (b"\r\n", b"HTTP/1.1 408 "),
        (HEAD, b"HTTP/1.1 408 "),
        (HEAD + b"Content-Length: 10\r\n\r\n12345", b"HTTP/1.1 408 "),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n", b"HTTP/1.1 408 "),
        (HEAD + b"Content-Length: 2000000\r\n\r\n12345", b"HTTP/1.1 413 "),
        (HEAD + b"X: " + b"x" * 70_000, b"HTTP/1.1 431 "),
        (HEAD + b"Content-Length: 99999999999999999999999\r\n\r\n", b"HTTP/1.1 400 "),
        (b"CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", b"HTTP/1.1 400 "),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"HTTP/1.1 400 "),
    ],
    ids=[
        "silent",
        "blank",
        "head",
        "body",
        "chunks",
        "large",
        "large head",
        "length",
        "connect",
        "tls",
    ],
)
async def test_it_waits_for_no_stranger(kafka_topics: str, sent: bytes, status: bytes) -> None:
    # Less than is good for a real one.
    async with ingest(kafka_topics, request_timeout_s=0.2, keep_alive_s=0.4) as client:
        reader, writer = await asyncio.open_connection("127.0.0.1", client.base_url.port)
        writer.write(sent)
        async with patience("the stranger is answered or cut off"):
            received = await _until_closed(reader)
        writer.close()
        answer = await post(client, BODY)

    assert received[: len(status)] == status
    assert bool(received) == bool(status)
    assert answer.status_code == 200


async def _until_closed(reader: asyncio.StreamReader) -> bytes:
    with contextlib.suppress(ConnectionResetError):
        return await reader.read()
    return b""


async def test_it_answers_503_while_there_is_no_broker_and_says_it_is_not_ready() -> None:
    health = Health(parts=(service.BROKER,))

    async with ingest("127.0.0.1:1", ack_timeout_s=0.5, health=health, is_up=False) as client:
        answer = await post(client, BODY)
        forged = await post(client, BODY, signature(BODY, secret="whsec_forger"))
        reasons = health.reasons()

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert forged.status_code == 400
    assert set(reasons) == {service.BROKER}


class Broker:
    """A broker of this file's own, which its tests may hurt."""

    def __init__(self, data_dir: Path) -> None:
        port = ports.free_port()
        controller_port = ports.free_port(besides=frozenset({port}))
        self.kafka = prepare_kafka(data_dir=data_dir, port=port, controller_port=controller_port)
        self.bootstrap = self.kafka.bootstrap_servers


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Broker:
    return Broker(tmp_path_factory.mktemp("hurt"))


async def test_it_answers_503_while_the_broker_is_frozen_recovers_and_stops(broker: Broker) -> None:
    with running(broker.kafka.child) as process:
        await create_missing_topics(KafkaSettings(broker.bootstrap), partitions=PARTITIONS)
        async with ingest(broker.bootstrap, ack_timeout_s=1) as client:
            await _until_accepted(client)
            os.kill(process.pid, signal.SIGSTOP)
            frozen = await asyncio.gather(*(post(client, BODY) for _ in range(20)))
            os.kill(process.pid, signal.SIGCONT)
            await _until_accepted(client)
            os.kill(process.pid, signal.SIGSTOP)
        os.kill(process.pid, signal.SIGCONT)

    assert {answer.status_code for answer in frozen} == {503}


async def test_it_loses_nothing_it_acknowledged_when_the_broker_is_killed(broker: Broker) -> None:
    process = start(broker.kafka.child)
    try:
        await until(broker.kafka.child.is_ready, what="the broker serves")
        await create_missing_topics(KafkaSettings(broker.bootstrap), partitions=PARTITIONS)
        async with ingest(broker.bootstrap, ack_timeout_s=1) as client:
            statuses: dict[str, int] = {}
            posting = asyncio.create_task(_keep_posting(client, statuses))
            await _until_answered(statuses, 200)
            process.kill()
            process.wait()
            await _until_answered(statuses, 503)
            process = start(broker.kafka.child)
            await _until_accepted(client)
            posting.cancel()
            await asyncio.wait({posting})
        event_ids = {
            dict(message.headers)["stripe-event-id"]
            for message in await published(broker.bootstrap)
        }
    finally:
        stop(broker.kafka.child, process)

    assert {name.encode() for name, status in statuses.items() if status == 200} <= event_ids


async def _keep_posting(client: httpx.AsyncClient, statuses: dict[str, int]) -> None:
    """Post event after event, and note how each was answered."""
    while True:
        names = [f"evt_{len(statuses) + number}" for number in range(10)]
        bodies = [json.dumps({**EVENT, "id": name}).encode() for name in names]
        answers = await asyncio.gather(*(post(client, body) for body in bodies))
        statuses |= {name: answer.status_code for name, answer in zip(names, answers, strict=True)}


async def _until_answered(statuses: dict[str, int], status: int) -> None:
    await until(
        lambda: status in statuses.values(),
        what=f"an answer is {status}",
        saw=lambda: Counter(statuses.values()),
    )


async def _until_accepted(client: httpx.AsyncClient) -> None:
    # A killed broker is let in again once its last session has run out (KRaft: about 20 s).
    async def is_accepted() -> bool:
        return (await post(client, BODY)).status_code == 200

    await until(is_accepted, what="a webhook is answered 200")
