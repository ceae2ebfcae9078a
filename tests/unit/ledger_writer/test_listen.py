import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ledger_writer import listen
from shared.events.batch import Batch, Message, Position

_CONFIGURED = frozenset({("acct_1", False)})
_HEADERS = {
    "stripe-account": b"acct_1",
    "stripe-event-id": b"evt_1",
    "stripe-event-type": b"charge.succeeded",
    "livemode": b"false",
    "received-at": b"2026-01-31T12:00:00Z",
}
_CHARGE = {"object": "charge", "id": "ch_1", "balance_transaction": "txn_1"}


def test_it_wants_what_the_event_names() -> None:
    heard = _hear({"id": "evt_1", "created": 1_000, "data": {"object": _CHARGE}})

    assert not isinstance(heard, dict)
    assert heard.receipt["outcome"] == "wanted"
    assert [(want["object_id"], want["named"]) for want in heard.wants] == [("txn_1", 1_000.0)]


@pytest.mark.parametrize("created", [10**400, -1, True, "2026", None, 10**13])
def test_it_takes_the_arrival_for_a_time_that_is_none(created: object) -> None:
    heard = _hear({"id": "evt_1", "created": created, "data": {"object": _CHARGE}})

    assert not isinstance(heard, dict)
    assert heard.receipt["created"] in (heard.receipt["received"], 1.0)


def test_it_keeps_no_object_id_that_is_none() -> None:
    heard = _hear({"id": "evt_1", "data": {"object": {**_CHARGE, "id": "ch_\x00"}}})

    assert not isinstance(heard, dict)
    assert heard.receipt["object_id"] is None


def test_it_keeps_a_refused_message_as_a_dead_letter_that_postgres_can_keep() -> None:
    message = Message(0, 7, b"{}", [("stripe-account", b"acct_\x00\xff"), ("livemode", None)])
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message]).refuse("bad \x00 \ud800")

    letter = listen._hear(message, batch, configured=_CONFIGURED)

    assert isinstance(letter, dict)
    kept = "".join(value for value in letter.values() if isinstance(value, str))
    assert kept.isprintable()
    assert kept.isascii()


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

    letter = listen._hear(message, batch, configured=_CONFIGURED)

    assert isinstance(letter, dict)
    assert all(len(one) <= 2000 for one in letter.values() if isinstance(one, str))


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

    assert listen._hear(message, batch, configured=_CONFIGURED)


def _hear(event: dict[str, Any]) -> Any:
    message = Message(0, 7, json.dumps(event).encode(), list(_HEADERS.items()))
    batch = Batch("stripe.events", {0: Position(0, 7)}, [message])
    return listen._hear(message, batch, configured=_CONFIGURED)
