from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.balance_transaction import fingerprint, parse_balance_transaction
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import (
    MalformedMessage,
    decode_balance_transaction,
    encode_balance_transaction,
    narrow_row,
    of_stripe,
)
from tests.support.traces import traceparents

_AT = datetime(2026, 1, 31, 12, 0, 0, 123_000, tzinfo=UTC)
_HEADERS = {
    "stripe-account": b"acct_1",
    "livemode": b"false",
    "origin": b"webhook",
    "fetched-at": b"2026-01-31T12:00:00.123Z",
    "stripe-version": b"2026-10-28.endive",
}
_VALUE = b'{"balance_transaction": {"id": "txn_1"}, "source": null}'


def test_it_carries_a_row_and_what_of_its_source_is_ids_and_money() -> None:
    row = {
        "id": "txn_1",
        "amount": 100,
        "description": "personal",
        "source": {
            "id": "ch_1",
            "object": "charge",
            "amount": 90,
            "currency": "eur",
            "customer": {"id": "cus_1", "email": "personal"},
            "billing_details": {"name": "personal"},
        },
    }

    key, value, headers = encode_balance_transaction(
        _message(row), stripe_version="2026-10-28.endive"
    )
    read = decode_balance_transaction(value, headers)

    assert key == b"acct_1:txn_1"
    assert b"personal" not in value
    assert read.balance_transaction == {"id": "txn_1", "amount": 100, "source": "ch_1"}
    assert read.source is not None
    assert (read.source["amount"], read.source["currency"]) == (90, "eur")
    assert read.source["customer"] == "cus_1"
    assert (read.stripe_account, read.livemode, read.origin) == ("acct_1", False, "webhook")
    assert read.fetched_at == _AT


def test_it_keeps_the_id_of_a_source_that_was_not_expanded() -> None:
    _key, value, headers = encode_balance_transaction(
        _message({"id": "txn_1", "source": "ch_1"}), stripe_version="v"
    )

    read = decode_balance_transaction(value, headers)

    assert (read.balance_transaction["source"], read.source) == ("ch_1", None)


@pytest.mark.parametrize(
    "description",
    [
        "Application fee refund",
        " application fee refund",
        "APPLICATION FEE REFUND (fr_1)",
        "Application fee refund for ch_1",
    ],
)
def test_it_says_of_a_given_back_application_fee_that_it_is_one_without_its_text(
    description: str,
) -> None:
    row = {"id": "txn_1", "type": "adjustment", "description": description, "source": None}

    _key, value, headers = encode_balance_transaction(_message(row), stripe_version="v")

    assert decode_balance_transaction(value, headers).balance_transaction == {
        "id": "txn_1",
        "type": "adjustment",
        "source": None,
        "is_application_fee_refund": True,
    }


@pytest.mark.parametrize(
    ("bt_type", "description"),
    [
        ("adjustment", None),
        ("adjustment", ""),
        ("adjustment", 7),
        ("adjustment", "Refund of an application fee refund"),
        ("adjustment", "Chargeback withdrawal for ch_1"),
        ("charge", "Application fee refund"),
        ("stripe_fee", "Application fee refund"),
        (None, "Application fee refund"),
    ],
)
def test_it_says_so_of_nothing_else(bt_type: object, description: object) -> None:
    row = {"id": "txn_1", "type": bt_type, "description": description}

    assert "is_application_fee_refund" not in narrow_row(row)


def test_it_has_one_fingerprint_for_a_row_with_and_without_the_fact() -> None:
    row = _posted_row(description="Application fee refund")
    before = {name: value for name, value in narrow_row(row).items() if not name.startswith("is_")}

    assert fingerprint(parse_balance_transaction(narrow_row(row))) == fingerprint(
        parse_balance_transaction(before)
    )
    assert parse_balance_transaction(narrow_row(row)) != parse_balance_transaction(before)


@given(
    row=st.fixed_dictionaries(
        {"id": st.just("txn_1")},
        optional={
            "amount": st.integers(),
            "type": st.sampled_from(["charge", "adjustment"]),
            "description": st.text() | st.sampled_from(["Application fee refund"]),
            "is_application_fee_refund": st.just(True),
            "fee_details": st.none()
            | st.lists(st.fixed_dictionaries({"amount": st.integers(), "description": st.text()})),
            "source": st.none()
            | st.text()
            | st.dictionaries(
                st.sampled_from(["id", "object", "amount", "customer", "billing_details"]),
                st.integers() | st.text() | st.fixed_dictionaries({"id": st.text()}),
            ),
        },
    )
)
def test_a_narrowed_row_has_the_same_message(row: dict[str, Any]) -> None:
    assert _message(narrow_row(row)) == _message(row)
    assert narrow_row(narrow_row(row)) == narrow_row(row)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stripe-account", b"acct_\x00"),
        ("stripe-account", b"\xff"),
        ("livemode", b"maybe"),
        ("origin", b"nobody"),
        ("fetched-at", b"2026-01-31T12:00:00"),
        ("fetched-at", b"soon"),
        ("fetched-at", None),
    ],
)
def test_it_refuses_a_header_that_is_not_ours(name: str, value: bytes | None) -> None:
    headers: dict[str, bytes | None] = {**_HEADERS, name: value}

    with pytest.raises(MalformedMessage):
        decode_balance_transaction(_VALUE, headers.items())


@given(traceparent=st.none() | traceparents)
def test_it_carries_the_trace_of_the_webhook_that_named_the_row(traceparent: str | None) -> None:
    message = replace(_message({"id": "txn_1"}), traceparent=traceparent)

    _key, value, headers = encode_balance_transaction(message, stripe_version="")

    assert decode_balance_transaction(value, headers) == message
    assert ("traceparent" in dict(headers)) is (traceparent is not None)


@given(header=st.none() | st.binary())
def test_what_is_no_trace_is_dropped_and_not_the_row(header: bytes | None) -> None:
    read = decode_balance_transaction(_VALUE, {**_HEADERS, "traceparent": header}.items())

    assert read.balance_transaction == {"id": "txn_1"}
    assert read.traceparent is None or read.traceparent.encode() == header


@pytest.mark.parametrize(
    "value",
    [None, b"", b"\xff", b"[]", b"{}", b'{"balance_transaction": 1, "source": null}', b"[" * 9999],
)
def test_it_refuses_a_value_that_is_not_ours(value: bytes | None) -> None:
    with pytest.raises(MalformedMessage):
        decode_balance_transaction(value, _HEADERS.items())


@given(
    value=st.none() | st.binary(max_size=200),
    headers=st.lists(
        st.tuples(st.sampled_from(sorted(_HEADERS)), st.none() | st.binary(max_size=30)),
        max_size=8,
    ),
)
def test_it_refuses_whatever_it_cannot_read_by_name(
    value: bytes | None, headers: list[tuple[str, bytes | None]]
) -> None:
    with pytest.raises(MalformedMessage):
        decode_balance_transaction(value, headers)


def _posted_row(**changes: Any) -> dict[str, Any]:
    return {
        "id": "txn_1",
        "amount": 1000,
        "fee": 0,
        "net": 1000,
        "currency": "usd",
        "type": "adjustment",
        "reporting_category": "fee",
        "fee_details": [],
        "source": None,
        "created": 1,
        "available_on": 1,
        "status": "available",
        **changes,
    }


def _message(row: dict[str, Any]) -> Any:
    return of_stripe(
        row, account=StripeAccount("acct_1", livemode=False), origin="webhook", fetched_at=_AT
    )
