"""What the ingest acknowledges is what the ledger writer can read: both mean the same by JSON."""

import json
from datetime import UTC, datetime

import pytest

from services.ledger_writer import listen
from services.webhook_ingest.receive import Accepted, Endpoint, Refusal, RefusalReason, receive
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position
from shared.messages.stripe_event import StripeEventMessage
from shared.stripe_api.signature import sign_payload

_SECRET = b"whsec_1"
_ENDPOINTS = (Endpoint(secret=_SECRET, account=StripeAccount("acct_1", livemode=False)),)
_CONFIGURED = {StripeAccount("acct_1", livemode=False): None}
_NOW = datetime(2026, 11, 23, 9, 48, tzinfo=UTC)
_BODY = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "charge.succeeded",
        "created": 1_790_000_000,
        "livemode": False,
        "data": {
            "object": {
                "id": "ch_1",
                "object": "charge",
                "description": "NOTE",
                "balance_transaction": "txn_1",
            }
        },
    }
)


@pytest.mark.parametrize(
    "note",
    [
        r'"\ud83d"',
        r'{"\udc00": 1}',
        r'"\ud83d\ude00 \u0000 é"',
        "1e999",
        "-" + "9" * 5000,
        "[" * 500 + "]" * 500,
    ],
)
def test_what_is_acknowledged_is_wanted(note: str) -> None:
    accepted = _received(_BODY.replace('"NOTE"', note).encode())

    assert isinstance(accepted, Accepted)
    rows = _event_rows(accepted.message)
    assert [want["object_id"] for want in rows.wants] == ["txn_1"]
    assert rows.receipt["object_id"] == "ch_1"


@pytest.mark.parametrize(
    "own_id",
    [
        '"Gold Plan"',
        '"abo_für_alle"',
        '"' + "p" * 300 + '"',
        r'"\u0000"',
        r'"ch_\ud83d"',
        "7",
        "[]",
    ],
)
def test_what_an_object_is_called_keeps_no_event_out(own_id: str) -> None:
    accepted = _received(_BODY.replace('"ch_1"', own_id).encode())

    assert isinstance(accepted, Accepted)
    assert accepted.message.key == b"acct_1:evt_1"
    rows = _event_rows(accepted.message)
    assert [want["object_id"] for want in rows.wants] == ["txn_1"]
    assert rows.receipt["object_id"] is None


@pytest.mark.parametrize(
    "body",
    [
        _BODY.encode("utf-8-sig"),
        _BODY.encode("utf-16"),
        _BODY.encode("utf-16-le"),
        _BODY.encode("utf-32"),
        _BODY.encode() + b"\0",
        _BODY.replace("NOTE", "\0").encode(),
        _BODY.replace("NOTE", "é").encode("latin-1"),
        _BODY.replace('"NOTE"', "NaN").encode(),
        _BODY.replace('"NOTE"', "[" * 100_000).encode(),
        _BODY.replace("evt_1", r"evt_\ud83d").encode(),
    ],
)
def test_what_is_no_event_is_never_acknowledged(body: bytes) -> None:
    assert _received(body) == Refusal(RefusalReason.NOT_AN_EVENT)


def _event_rows(event: StripeEventMessage) -> listen.EventRows:
    message = Message(0, 7, event.value, event.headers)
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])
    rows = listen.event_rows(message, batch, configured=_CONFIGURED)
    assert isinstance(rows, listen.EventRows)
    return rows


def _received(body: bytes) -> Accepted | Refusal:
    return receive(
        body=body,
        signature_header=sign_payload(body=body, secret=_SECRET, timestamp=int(_NOW.timestamp())),
        traceparent=None,
        endpoints=_ENDPOINTS,
        now=_NOW,
    )
