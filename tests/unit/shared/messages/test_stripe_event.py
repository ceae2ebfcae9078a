"""One codec for both ends of `stripe.events`: what one encodes, the other reads back."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.stripe_account import StripeAccount
from shared.messages.stripe_event import (
    Claims,
    MalformedEvent,
    NotAnEvent,
    StripeEventMessage,
    decode_stripe_event,
    encode_stripe_event,
    read_claims,
)
from tests.support.traces import TRACEPARENT, traceparents

_NOW = datetime(2026, 11, 23, 9, 48, 0, 120_007, tzinfo=UTC)
_EVENT: dict[str, Any] = {
    "id": "evt_1",
    "object": "event",
    "type": "charge.succeeded",
    "created": 1_790_000_000,
    "livemode": False,
    "data": {"object": {"id": "ch_1", "object": "charge"}},
}

_names = st.from_regex(r"[\x21-\x7e]{1,255}", fullmatch=True)
_account_ids = st.from_regex(r"acct_[A-Za-z0-9_]{1,250}", fullmatch=True)
_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(max_value=10**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters())  # half a surrogate pair too
    | _names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
_objects = st.none() | st.fixed_dictionaries({}, optional={"id": _names | _json, "object": _names})
_snapshots = st.fixed_dictionaries(
    {"id": _names, "type": _names},
    optional={
        "object": st.just("event"),
        "account": st.none() | _account_ids,
        "livemode": st.none() | st.booleans(),
        "api_version": _names | _json,
        "created": st.integers(min_value=0, max_value=2**40) | _json,
        "data": st.none() | st.fixed_dictionaries({"object": _objects}, optional={"note": _json}),
        "metadata": _json,
    },
)
_thin_events = st.fixed_dictionaries(
    {"id": _names, "type": _names, "object": st.just("v2.core.event")},
    optional={
        "context": st.none()
        | _account_ids
        | _account_ids.map("org_1/{}".format)
        | st.just("org_1"),
        "livemode": st.none() | st.booleans(),
        "created": _json,
        "related_object": _objects,
        "data": st.none() | st.dictionaries(st.text().filter("object".__ne__), _json),
    },
)
_bodies = (_snapshots | _thin_events).map(lambda event: json.dumps(event).encode()) | st.binary()


@given(
    body=_bodies,
    livemode=st.booleans(),
    received_at=st.timedeltas(timedelta(0), timedelta(days=50_000)).map(_NOW.__add__),
    traceparent=st.none() | st.text(),
)
def test_it_reads_back_every_event_that_it_accepts(
    body: bytes, livemode: bool, received_at: datetime, traceparent: str | None
) -> None:
    try:
        message = encode_stripe_event(
            body,
            endpoint=StripeAccount("acct_endpoint", livemode=livemode),
            received_at=received_at,
            traceparent=traceparent,
            signed_at_s=7,
        )
    except NotAnEvent:
        return

    event = decode_stripe_event(message.value, message.headers)

    assert message.value is body
    assert (event.id, event.livemode) == (message.event_id, message.livemode)
    assert message.key.decode().startswith(f"{event.stripe_account}:")
    assert (event.body["id"], event.body["type"]) == (event.id, event.type)
    assert event.body.get("account") in (event.stripe_account, None)
    stated = event.body.get("livemode")
    assert event.livemode is (livemode if stated is None else stated)
    assert event.received_at_s == received_at.timestamp()
    assert read_claims(message.headers) == Claims(event.id, event.stripe_account, event.livemode)


@given(event=_snapshots | _thin_events)
def test_it_accepts_every_event_that_its_names_can_be_kept_of(event: dict[str, Any]) -> None:
    message = _encoded(event)

    assert dict(message.headers)["stripe-event-id"] == event["id"].encode()
    assert dict(message.headers)["stripe-event-type"] == event["type"].encode()


def test_it_carries_the_headers_of_the_contract_and_no_others() -> None:
    assert [name for name, _value in _encoded(_EVENT).headers] == [
        "stripe-event-id",
        "stripe-event-type",
        "stripe-account",
        "livemode",
        "api-version",
        "received-at",
        "traceparent",
    ]


@pytest.mark.parametrize(
    "name", ["stripe-event-id", "stripe-event-type", "stripe-account", "livemode", "received-at"]
)
@pytest.mark.parametrize("value", [None, b"", b"\xff", b"acct 1", b"9" * 5000])
def test_it_refuses_a_message_of_which_a_header_is_not_its_own(
    name: str, value: bytes | None
) -> None:
    message = _encoded(_EVENT)

    with pytest.raises(MalformedEvent):
        decode_stripe_event(message.value, {**dict(message.headers), name: value}.items())


@given(traceparent=traceparents)
def test_it_carries_the_trace_that_the_webhook_came_with(traceparent: str) -> None:
    message = _encoded(_EVENT, traceparent=traceparent)

    assert decode_stripe_event(message.value, message.headers).traceparent == traceparent


@given(header=st.none() | st.binary())
def test_what_is_no_trace_is_dropped_and_not_the_event(header: bytes | None) -> None:
    message = _encoded(_EVENT, traceparent=TRACEPARENT)

    event = decode_stripe_event(
        message.value, {**dict(message.headers), "traceparent": header}.items()
    )

    assert event.id == _EVENT["id"]
    assert event.traceparent is None or event.traceparent.encode() == header


def test_it_reads_what_a_snapshot_holds_and_what_a_thin_event_only_names() -> None:
    snapshot = _decoded(_EVENT)
    thin = _decoded({**_EVENT, "object": "v2.core.event", "related_object": {"id": "ch_2"}})

    assert not snapshot.is_thin
    assert snapshot.stripe_object == {"id": "ch_1", "object": "charge"}
    assert thin.is_thin
    assert thin.related_object == {"id": "ch_2"}


def _encoded(event: dict[str, Any], *, traceparent: str | None = None) -> StripeEventMessage:
    return encode_stripe_event(
        json.dumps(event).encode(),
        endpoint=StripeAccount("acct_1", livemode=False),
        received_at=_NOW,
        traceparent=traceparent,
        signed_at_s=7,
    )


def _decoded(event: dict[str, Any]) -> Any:
    message = _encoded(event)
    return decode_stripe_event(message.value, message.headers)
