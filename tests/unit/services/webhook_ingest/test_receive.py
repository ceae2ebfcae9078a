"""What becomes of one webhook."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.webhook_ingest.receive import Accepted, Endpoint, Refusal, RefusalReason, receive
from shared.ledger.stripe_account import StripeAccount
from shared.messages.stripe_event import StripeEventMessage
from shared.stripe_api.signature import sign_payload

SECRET = b"whsec_platform"
CONNECT = b"whsec_connect"
ENDPOINTS = (
    Endpoint(secret=SECRET, account=StripeAccount("acct_platform", livemode=False)),
    Endpoint(secret=CONNECT, account=StripeAccount("acct_other", livemode=True)),
)
NOW = datetime(2026, 11, 23, 9, 48, 0, 120_000, tzinfo=UTC)
TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
EVENT: dict[str, Any] = {
    "id": "evt_1",
    "object": "event",
    "api_version": "2026-10-28.endive",
    "created": 1_790_000_000,
    "data": {"object": {"id": "ch_1", "object": "charge", "amount": 1000}},
    "livemode": False,
    "pending_webhooks": 1,
    "request": {"id": None, "idempotency_key": None},
    "type": "charge.succeeded",
}
THIN: dict[str, Any] = {
    "id": "evt_thin",
    "object": "v2.core.event",
    "type": "v1.charge.updated",
    "livemode": True,
    "created": "2026-11-23T09:47:59.000Z",
    "related_object": {"id": "ch_2", "type": "charge", "url": "/v1/charges/ch_2"},
}


def receive_signed(
    body: bytes, *, secret: bytes = SECRET, traceparent: str | None = None
) -> Accepted | Refusal:
    header = sign_payload(body=body, secret=secret, timestamp=int(NOW.timestamp()))
    return receive(
        body=body,
        signature_header=header,
        traceparent=traceparent,
        endpoints=ENDPOINTS,
        now=NOW,
    )


def accepted(event: dict[str, Any], *, secret: bytes = SECRET) -> StripeEventMessage:
    return message_of(receive_signed(json.dumps(event).encode(), secret=secret))


def message_of(outcome: Accepted | Refusal) -> StripeEventMessage:
    assert isinstance(outcome, Accepted)
    return outcome.message


def header(message: StripeEventMessage, name: str) -> bytes:
    return dict(message.headers)[name]


def test_it_carries_the_body_byte_for_byte() -> None:
    body = json.dumps(EVENT, indent=2).encode() + b"\n"

    message = message_of(receive_signed(body))

    assert message.value is body


def test_it_names_the_event_in_the_headers_of_the_contract() -> None:
    message = message_of(receive_signed(json.dumps(EVENT).encode(), traceparent=TRACEPARENT))

    assert message.headers == (
        ("stripe-event-id", b"evt_1"),
        ("stripe-event-type", b"charge.succeeded"),
        ("stripe-account", b"acct_platform"),
        ("livemode", b"false"),
        ("api-version", b"2026-10-28.endive"),
        ("received-at", b"2026-11-23T09:48:00.120000Z"),
        ("traceparent", TRACEPARENT.encode()),
    )


def test_it_keys_by_account_and_object() -> None:
    assert accepted(EVENT).key == b"acct_platform:ch_1"


@pytest.mark.parametrize(
    "data", [None, {}, {"object": None}, {"object": {}}, {"object": {"id": None}}, {"object": ""}]
)
def test_it_keys_by_the_event_when_the_object_has_no_id(data: object) -> None:
    assert accepted({**EVENT, "data": data}).key == b"acct_platform:evt_1"


# Plans, products and coupons are called what their user likes.
@pytest.mark.parametrize(
    "own_id",
    ["Gold Plan", "abo_f\u00fcr_alle", "p" * 300, "\u0000", "\ud800", "", 7, 2**80, ["a"]],
)
@pytest.mark.parametrize("is_thin", [False, True])
def test_it_keys_by_the_event_when_the_objects_id_is_no_key(own_id: object, is_thin: bool) -> None:
    named = {"id": own_id, "object": "plan"}
    about = {"related_object": named} if is_thin else {"data": {"object": named}}

    message = accepted({**(THIN if is_thin else EVENT), "type": "plan.updated", **about})

    assert message.key == (b"acct_platform:evt_thin" if is_thin else b"acct_platform:evt_1")


@pytest.mark.parametrize("api_version", ["\u0000", "v" * 256, "\u00e9", 7])
def test_it_leaves_out_a_version_that_no_header_can_hold(api_version: object) -> None:
    assert header(accepted({**EVENT, "api_version": api_version}), "api-version") == b""


def test_it_takes_the_account_that_a_connect_event_names() -> None:
    message = accepted({**EVENT, "account": "acct_connected"})

    assert message.key == b"acct_connected:ch_1"
    assert header(message, "stripe-account") == b"acct_connected"


def test_it_takes_the_account_whose_secret_signed_when_the_event_names_none() -> None:
    message = accepted(EVENT, secret=CONNECT)

    assert header(message, "stripe-account") == b"acct_other"


def test_it_accepts_an_event_of_the_other_mode() -> None:
    message = accepted({**EVENT, "livemode": False}, secret=CONNECT)

    assert header(message, "livemode") == b"false"


def test_it_accepts_a_type_it_has_never_heard_of() -> None:
    message = accepted({**EVENT, "type": "moon.landed"})

    assert header(message, "stripe-event-type") == b"moon.landed"


def test_it_keys_a_thin_event_by_its_related_object() -> None:
    message = accepted({**THIN, "data": {"object": {"id": "not_looked_at"}}})

    assert message.key == b"acct_platform:ch_2"
    assert header(message, "api-version") == b""


@pytest.mark.parametrize(
    ("context", "account"),
    [
        ("acct_connected", "acct_connected"),
        ("org_1/acct_connected", "acct_connected"),
        ("org_1", "acct_platform"),
        (None, "acct_platform"),
    ],
)
def test_it_takes_the_account_of_a_thin_event_from_its_context(
    context: str | None, account: str
) -> None:
    message = accepted({**THIN, "context": context})

    assert header(message, "stripe-account") == account.encode()


@pytest.mark.parametrize("related_object", [None, {"type": "balance", "url": "/v1/balance"}])
def test_it_keys_a_thin_event_without_an_object_by_the_event(related_object: object) -> None:
    assert accepted({**THIN, "related_object": related_object}).key == b"acct_platform:evt_thin"


def test_it_accepts_a_text_that_is_half_a_surrogate_pair() -> None:
    body = json.dumps({**EVENT, "note": "\ud800"}).encode()

    assert isinstance(receive_signed(body), Accepted)


@pytest.mark.parametrize(
    "traceparent",
    [
        None,
        "",
        "nonsense",
        TRACEPARENT.upper(),
        TRACEPARENT + "0",
        TRACEPARENT + "\n",
        "ff" + TRACEPARENT[2:],
        "00-" + "0" * 32 + "-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-" + "0" * 16 + "-01",
        "\u00e9" * 55,
    ],
)
def test_it_starts_a_trace_when_none_came(traceparent: str | None) -> None:
    message = message_of(receive_signed(json.dumps(EVENT).encode(), traceparent=traceparent))

    version, trace_id, span_id, flags = header(message, "traceparent").split(b"-")
    assert (version, len(trace_id), len(span_id), flags) == (b"00", 32, 16, b"01")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"evt_1"',
        b"not json",
        b'{"id":"evt_1"',
        b'{"id":"evt_1","type":"x"} {}',
        b'{"id":"evt_1"}',
        b'{"type":"charge.succeeded"}',
        b'{"id":1,"type":"charge.succeeded"}',
        b'{"id":"","type":"charge.succeeded"}',
        b'{"id":"evt_1","type":""}',
        b'{"id":"evt_\xff","type":"charge.succeeded"}',
        b'{"id":"evt_1","type":"charge.succeeded","note":"\xff"}',
        b'{"id":"evt_\\u0000","type":"charge.succeeded"}',
        b'{"id":"evt_1","type":"charge\\n.succeeded"}',
        b'{"id":"evt_\\ud800","type":"charge.succeeded"}',
        b'{"id":"evt_1","type":"x","account":"someone"}',
        b'{"id":"evt_1","type":"x","account":"acct_1:ch_1"}',
        b'{"id":"evt_1","type":"x","livemode":"yes"}',
        b'{"id":"evt_1","type":"x","data":[]}',
        b'{"id":"' + b"e" * 256 + b'","type":"x"}',
        b'{"id":"evt_1","type":"x","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"id":"evt_1","type":"x","note":"\\ud800","data":' + b"[" * 100_000,
        b'{"id":"evt_1","type":"x","amount":NaN}',
    ],
    ids=lambda body: repr(body[:60]),
)
def test_it_refuses_what_is_signed_and_no_event(body: bytes) -> None:
    assert receive_signed(body) == Refusal(RefusalReason.NOT_AN_EVENT)


def signed_at(skew_s: float, secret: bytes = SECRET) -> str:
    when = NOW + timedelta(seconds=skew_s)
    return sign_payload(body=b"not json", secret=secret, timestamp=int(when.timestamp()))


@pytest.mark.parametrize(
    ("signature_header", "reason"),
    [
        (None, RefusalReason.SIGNATURE_MISSING),
        ("nonsense", RefusalReason.SIGNATURE_MALFORMED),
        (signed_at(0, b"whsec_forger"), RefusalReason.SIGNATURE_MISMATCH),
        (signed_at(-301), RefusalReason.SIGNATURE_TOO_OLD),
        (signed_at(302), RefusalReason.SIGNATURE_TOO_NEW),
    ],
)
def test_it_refuses_what_is_not_authentic_before_it_is_parsed(
    signature_header: str | None, reason: RefusalReason
) -> None:
    refusal = receive(
        body=b"not json",
        signature_header=signature_header,
        traceparent=None,
        endpoints=ENDPOINTS,
        now=NOW,
    )

    assert refusal == Refusal(reason)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
_almost_events = st.fixed_dictionaries(
    {"id": st.just("evt_1") | _json, "type": st.just("charge.succeeded") | _json},
    optional={
        "object": st.sampled_from(["event", "v2.core.event"]) | _json,
        "account": _json,
        "context": _json,
        "livemode": _json,
        "api_version": _json,
        "data": st.fixed_dictionaries({"object": _json}) | _json,
        "related_object": _json,
    },
).map(lambda event: json.dumps(event).encode())


@given(body=st.binary() | _almost_events, traceparent=st.none() | st.text())
def test_it_answers_any_signed_bytes_with_a_message_or_a_refusal(
    body: bytes, traceparent: str | None
) -> None:
    answer = receive_signed(body, traceparent=traceparent)

    match answer:
        case Accepted(message):
            assert message.value is body
            assert all(isinstance(value, bytes) for _, value in message.headers)
        case Refusal(reason):
            assert reason is RefusalReason.NOT_AN_EVENT
