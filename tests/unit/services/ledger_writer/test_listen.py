import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ledger_writer import listen
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position

_CONFIGURED = {StripeAccount("acct_1", livemode=False): None}
_HEADERS = {
    "stripe-account": b"acct_1",
    "stripe-event-id": b"evt_1",
    "stripe-event-type": b"charge.succeeded",
    "livemode": b"false",
    "received-at": b"2026-01-31T12:00:00Z",
}
_CHARGE = {"object": "charge", "id": "ch_1", "balance_transaction": "txn_1"}


def test_it_wants_what_the_event_names() -> None:
    rows = _event_rows({"id": "evt_1", "created": 1_000, "data": {"object": _CHARGE}})

    assert not isinstance(rows, dict)
    assert rows.receipt["outcome"] == "wanted"
    assert [(want["object_id"], want["named"]) for want in rows.wants] == [("txn_1", 1_000.0)]


@pytest.mark.parametrize("created", [10**400, -1, True, "2026", None, 10**13])
def test_an_event_that_does_not_say_when_it_was_made_is_one_receipt_however_often_it_comes(
    created: object,
) -> None:
    rows = _event_rows({"id": "evt_1", "created": created, "data": {"object": _CHARGE}})

    assert not isinstance(rows, dict)
    assert rows.receipt["created"] in (0.0, 1.0)
    (want,) = rows.wants
    assert want["named"] in (rows.receipt["received"], 1.0)


def test_it_asks_for_nothing_of_what_ended_and_says_why() -> None:
    refund = {"object": "refund", "id": "re_1", "status": "canceled", "balance_transaction": None}

    rows = _event_rows({"id": "evt_1", "created": 1_000, "data": {"object": refund}})

    assert not isinstance(rows, dict)
    assert (rows.receipt["outcome"], rows.receipt["reason"]) == ("ignored", "ended_without_money")
    (want,) = rows.wants
    assert (want["object_id"], want["kind"]) == ("re_1", "refund")
    assert want["ended"] == "refund canceled, without a balance transaction"


def test_it_tells_a_test_of_the_dashboard_from_an_event() -> None:
    sample = {**_CHARGE, "id": "ch_00000000000000", "balance_transaction": "txn_00000000000000"}

    rows = _event_rows({"id": "evt_00000000000000", "created": 1_000, "data": {"object": sample}})

    assert not isinstance(rows, dict)
    assert (rows.receipt["outcome"], rows.receipt["reason"]) == ("ignored", "names_sample_ids")
    assert rows.wants == ()


def test_it_keeps_no_object_id_that_is_none() -> None:
    rows = _event_rows({"id": "evt_1", "data": {"object": {**_CHARGE, "id": "ch_\x00"}}})

    assert not isinstance(rows, dict)
    assert rows.receipt["object_id"] is None


def test_it_wants_the_object_of_a_thin_event_although_it_may_have_an_entry() -> None:
    rows = _event_rows(_thin({"id": "dp_1", "type": "dispute", "url": "/v1/disputes/dp_1"}))

    (want,) = rows.wants
    assert (want["object_id"], want["kind"], want["hint"]) == ("dp_1", "dispute", True)
    assert (rows.receipt["outcome"], rows.receipt["reason"]) == ("wanted", None)
    assert rows.receipt["object_id"] == "dp_1"


def test_it_reads_nothing_of_a_thin_event_but_its_related_object() -> None:
    rows = _event_rows({**_thin(None), "data": {"object": _CHARGE}})

    assert rows.wants == ()
    assert rows.receipt["reason"] == "names_no_object_that_moves_money"


@pytest.mark.parametrize(
    ("created", "seconds"),
    [
        ("1970-01-01T00:16:40.000Z", 1000.0),
        ("1970-01-01T01:16:40+01:00", 1000.0),
        ("1970-01-01T00:16:40", None),
        ("1969-12-31T00:00:00Z", None),
        ("tomorrow", None),
    ],
)
def test_it_takes_the_time_of_a_thin_event_from_its_text(
    created: str, seconds: float | None
) -> None:
    rows = _event_rows({**_thin(None), "created": created})

    assert rows.receipt["created"] == (seconds or 0.0)


_LOST = "v2.core.health.event_generation_failure.resolved"


@pytest.mark.parametrize(
    ("account", "livemode", "passes"),
    [
        # The platform hears of its connected accounts' lost events, and does not say whose.
        ("acct_1", b"false", ["acct_1", "acct_connected"]),
        ("acct_connected", b"false", ["acct_connected"]),
        ("acct_1", b"true", []),
        ("acct_stranger", b"false", []),
    ],
)
def test_it_asks_a_pass_of_every_account_that_a_lost_event_may_be_about(
    account: str, livemode: bytes, passes: list[str]
) -> None:
    configured = {
        StripeAccount("acct_1", livemode=False): None,
        StripeAccount("acct_connected", livemode=False): "acct_1",
        StripeAccount("acct_connected", livemode=True): "acct_1",
        StripeAccount("acct_alone", livemode=False): None,
    }
    if not passes:
        del configured[StripeAccount("acct_connected", livemode=True)]
    headers = {**_HEADERS, "stripe-account": account.encode(), "livemode": livemode}
    message = Message(0, 7, json.dumps(_thin(None, type=_LOST)).encode(), list(headers.items()))
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])

    rows = listen.event_rows(message, batch, configured=configured)

    assert isinstance(rows, listen.EventRows)
    assert [request["stripe_account"] for request in rows.passes] == passes
    assert (rows.receipt["reason"] == "pass_requested") is bool(passes)


def test_it_asks_no_pass_for_another_event_of_that_name() -> None:
    rows = _event_rows({"id": "evt_1", "object": "event", "type": _LOST, "data": {"object": {}}})

    assert rows.passes == ()


def test_it_keeps_a_refused_message_as_a_dead_letter_that_postgres_can_keep() -> None:
    message = Message(0, 7, b"{}", [("stripe-account", b"acct_\x00\xff"), ("livemode", None)])
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message]).refuse("bad \x00 \ud800")

    letter = listen.event_rows(message, batch, configured=_CONFIGURED)

    assert isinstance(letter, dict)
    text = "".join(value for value in letter.values() if isinstance(value, str))
    assert text.isprintable()
    assert text.isascii()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stripe-event-id", b"evt_" + b"x" * 9000),
        ("stripe-event-id", b""),
        ("stripe-event-id", "evt_é".encode()),
        ("stripe-event-type", b"x" * 9000),
        ("stripe-event-type", b"charge succeeded"),
        ("stripe-event-type", None),
        ("stripe-account", b"acct_" + b"x" * 9000),
        ("stripe-account", b"cus_1"),
        ("stripe-account", b"acct_1\n"),
    ],
)
def test_it_refuses_a_header_that_an_index_could_not_hold(name: str, value: bytes | None) -> None:
    message = Message(0, 7, b'{"id":"evt_1"}', [*({**_HEADERS, name: value}).items()])
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])

    letter = listen.event_rows(message, batch, configured=_CONFIGURED)

    assert isinstance(letter, dict)
    assert all(len(field) <= 2000 for field in letter.values() if isinstance(field, str))


@given(
    value=st.none() | st.binary(max_size=200),
    headers=st.lists(
        st.tuples(st.sampled_from(sorted(_HEADERS)), st.none() | st.binary(max_size=30)),
        max_size=8,
    ),
)
def test_it_takes_any_message_whatever_it_holds(
    value: bytes | None, headers: list[tuple[str, bytes | None]]
) -> None:
    message = Message(0, 7, value, headers)
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])

    assert listen.event_rows(message, batch, configured=_CONFIGURED)


def _thin(related: object, **fields: object) -> dict[str, Any]:
    return {
        "id": "evt_1",
        "object": "v2.core.event",
        "type": "v1.charge.updated",
        "related_object": related,
        **fields,
    }


def _event_rows(event: dict[str, Any]) -> Any:
    message = Message(0, 7, json.dumps(event).encode(), list(_HEADERS.items()))
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])
    return listen.event_rows(message, batch, configured=_CONFIGURED)
