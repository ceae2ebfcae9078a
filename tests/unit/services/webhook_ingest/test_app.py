"""What the way in answers, without a socket and without a broker."""

import json
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.types import Message

from services.webhook_ingest import request_body
from services.webhook_ingest.app import PATH, Webhook
from services.webhook_ingest.publish import Publisher
from services.webhook_ingest.receive import Endpoint, RefusalReason
from services.webhook_ingest.request_body import BODY_BYTES_MAX
from shared.kafka.producer.producer import Producer
from shared.ledger.stripe_account import StripeAccount
from shared.settings.model import KafkaSettings
from shared.stripe_api.signature import sign_payload
from shared.telemetry import metrics

_ROOT = Path(__file__).resolve().parents[4]
SECRET = b"whsec_test"
EVENT = json.dumps({"id": "evt_1", "type": "charge.succeeded", "livemode": False}).encode()


@dataclass(frozen=True, slots=True)
class Response:
    """What came back."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes


def signed(body: bytes) -> tuple[bytes, bytes]:
    header = sign_payload(body=body, secret=SECRET, timestamp=int(time.time()))
    return (b"stripe-signature", header.encode())


async def ask(
    *chunks: bytes,
    headers: Iterable[tuple[bytes, bytes]] = (),
    method: str = "POST",
    path: str = PATH,
    is_gone: bool = False,
    unfinished_bytes_max: int = request_body.UNFINISHED_BYTES_MAX,
) -> Response | None:
    # A producer that was never started: whatever is authentic is not acknowledged.
    producer = Producer(KafkaSettings("127.0.0.1:1"), client_id="test", ack_timeout_s=1)
    app = Webhook(
        endpoints=(Endpoint(secret=SECRET, account=StripeAccount("acct_1", livemode=False)),),
        publisher=Publisher(producer),
        unfinished_bytes_max=unfinished_bytes_max,
    )
    incoming: list[Message] = [
        {
            "type": "http.request",
            "body": chunk,
            "more_body": number < len(chunks) or is_gone,
        }
        for number, chunk in enumerate(chunks, start=1)
    ]
    if is_gone:
        incoming.append({"type": "http.disconnect"})
    sent: list[Message] = []

    async def receive() -> Message:
        return incoming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "root_path": "",
        "query_string": b"",
        "headers": list(headers),
        "state": {},
    }
    await app(scope, receive, send)
    if not sent:
        return None
    start, body = sent
    return Response(start["status"], dict(start["headers"]), body["body"])


async def test_it_answers_503_and_when_to_come_back_while_no_broker_acknowledges() -> None:
    response = await ask(EVENT, headers=[signed(EVENT)])

    assert response is not None
    assert response.status == 503
    assert response.headers[b"retry-after"] == b"5"
    assert response.body == b"refused: not_acknowledged\n"


async def test_it_reads_a_body_that_comes_in_pieces() -> None:
    response = await ask(EVENT[:10], b"", EVENT[10:], headers=[signed(EVENT)])

    assert response is not None
    assert response.status == 503


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ([], b"signature_missing"),
        ([(b"stripe-signature", b"\xff\xfe")], b"signature_malformed"),
        ([signed(EVENT), signed(EVENT)], b"signature_malformed"),
        ([(b"stripe-signature", b"t=1,v1=00")], b"signature_mismatch"),
        ([signed(EVENT + b" ")], b"signature_mismatch"),
    ],
)
async def test_it_answers_400_to_what_is_not_authentic(
    headers: list[tuple[bytes, bytes]], reason: bytes
) -> None:
    response = await ask(EVENT, headers=headers)

    assert response is not None
    assert (response.status, response.body) == (400, b"refused: " + reason + b"\n")


async def test_it_answers_400_to_what_is_signed_and_no_event() -> None:
    response = await ask(b"[]", headers=[signed(b"[]")])

    assert response is not None
    assert (response.status, response.body) == (400, b"refused: not_an_event\n")


async def test_it_takes_a_body_of_exactly_the_limit() -> None:
    body = b" " * BODY_BYTES_MAX

    response = await ask(body, headers=[signed(body)])

    assert response is not None
    assert response.body == b"refused: not_an_event\n"


@pytest.mark.parametrize(
    "chunks",
    [
        [b" " * (BODY_BYTES_MAX + 1)],
        [b" " * BODY_BYTES_MAX, b" "],
        [b" " * 65_536] * 17,
    ],
    ids=["whole", "one byte over", "in pieces"],
)
async def test_it_answers_413_to_a_body_over_the_limit(chunks: list[bytes]) -> None:
    response = await ask(*chunks)

    assert response is not None
    assert response.status == 413


@pytest.mark.parametrize(
    "length",
    [
        b"%d" % (BODY_BYTES_MAX + 1),
        b"0" * 5000 + b"%d " % (BODY_BYTES_MAX + 1),
        b"9" * 5000,
    ],
    ids=["a byte over", "after zeros", "of 5,000 digits"],
)
async def test_it_answers_413_to_a_length_over_the_limit_before_reading(length: bytes) -> None:
    response = await ask(headers=[(b"content-length", length)])

    assert response is not None
    assert response.status == 413


@pytest.mark.parametrize(
    "length", [b"0" * 5000 + b"2", b"0" * 5000, b"%d" % BODY_BYTES_MAX, b"", b" ", b"-1", b"\xb2"]
)
async def test_it_reads_a_body_whose_length_is_not_known_to_be_over_the_limit(
    length: bytes,
) -> None:
    response = await ask(b"{}", headers=[(b"content-length", length)])

    assert response is not None
    assert (response.status, response.body) == (400, b"refused: signature_missing\n")


async def test_it_answers_429_when_strangers_bodies_take_too_much_and_blames_no_broker() -> None:
    counter = metrics.WEBHOOK_REFUSED.labels(request_body.BodyRefusal.BODIES_OVERLOADED)
    before = counter._value.get()

    response = await ask(b"x" * 11, b"x", unfinished_bytes_max=10)

    assert response is not None
    assert (response.status, response.body) == (429, b"refused: bodies_overloaded\n")
    assert counter._value.get() == before + 1


def test_nothing_that_a_stranger_can_do_says_that_kafka_does_not_acknowledge() -> None:
    rules = (_ROOT / "docs" / "alerts.yml").read_text(encoding="utf-8")
    expression = re.search(
        r"- alert: TieoutNotAcknowledged\n.*?reason=~\"([^\"]+)\"", rules, re.DOTALL
    )
    assert expression is not None

    strangers = [
        reason
        for reason in (*request_body.BodyRefusal, *RefusalReason)
        if re.fullmatch(expression[1], reason)
    ]
    assert strangers == []
    assert re.fullmatch(expression[1], "overloaded")


@pytest.mark.parametrize("chunks", [[], [b"{"]])
async def test_it_says_nothing_to_a_client_that_has_gone(chunks: list[bytes]) -> None:
    assert await ask(*chunks, is_gone=True) is None


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "NONSENSE"])
async def test_it_answers_405_to_any_other_method(method: str) -> None:
    response = await ask(method=method)

    assert response is not None
    assert response.status == 405
    assert response.headers[b"allow"] == b"POST"


@pytest.mark.parametrize("path", ["/", "/webhooks", "/webhooks/stripe/", "/docs", "/metrics"])
async def test_it_answers_404_to_any_other_path(path: str) -> None:
    response = await ask(path=path)

    assert response is not None
    assert response.status == 404
