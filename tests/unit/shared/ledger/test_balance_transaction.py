from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.errors import Unprocessable
from shared.ledger.balance_transaction import (
    BalanceTransaction,
    FeeDetail,
    MalformedBalanceTransaction,
    digest_sum,
    fingerprint,
    money_identity,
    parse_balance_transaction,
)
from shared.ledger.money import INT64_MAX, INT64_MIN

JSON_TEXT = st.text(st.characters(), max_size=300)  # lone surrogates and NUL included
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | JSON_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(JSON_TEXT, inner, max_size=3),
    max_leaves=6,
)


def charge(**changes: Any) -> dict[str, Any]:
    raw = {
        "id": "txn_1",
        "object": "balance_transaction",
        "amount": 10000,
        "fee": 347,
        "net": 9653,
        "currency": "usd",
        "type": "charge",
        "reporting_category": "charge",
        "balance_type": "payments",
        "fee_details": [
            {"type": "stripe_fee", "amount": 320, "currency": "usd", "application": None},
            {"type": "tax", "amount": 27, "currency": "usd", "application": None},
        ],
        "source": "ch_1",
        "created": 1772445600,
        "available_on": 1772582400,
        "status": "pending",
        "description": "never read",
        "exchange_rate": None,
    }
    return raw | changes


def test_it_takes_in_what_stripe_says() -> None:
    assert parse_balance_transaction(charge()) == BalanceTransaction(
        id="txn_1",
        amount=10000,
        fee=347,
        net=9653,
        currency="usd",
        type="charge",
        reporting_category="charge",
        balance_type="payments",
        fee_details=(FeeDetail("stripe_fee", 320, "usd"), FeeDetail("tax", 27, "usd")),
        source_id="ch_1",
        created=1772445600,
        available_on=1772582400,
        status="pending",
    )


def test_it_collapses_an_expanded_source_to_its_id() -> None:
    assert parse_balance_transaction(
        charge(source={"id": "ch_1", "object": "charge"})
    ) == parse_balance_transaction(charge())


def test_it_takes_a_missing_balance_type_for_payments() -> None:
    raw = charge()
    del raw["balance_type"]

    assert parse_balance_transaction(raw).balance_type == "payments"


def test_it_takes_a_blank_reporting_category() -> None:
    assert parse_balance_transaction(charge(reporting_category=None)).reporting_category == ""
    assert parse_balance_transaction(charge(reporting_category="")).reporting_category == ""


@pytest.mark.parametrize("flag", [True, False])
def test_it_takes_in_what_was_read_in_a_description(flag: bool) -> None:
    assert (
        parse_balance_transaction(charge(is_application_fee_refund=flag)).is_application_fee_refund
        is flag
    )


def test_it_takes_a_row_that_says_nothing_of_application_fees_for_no_refund_of_one() -> None:
    assert parse_balance_transaction(charge()).is_application_fee_refund is False


@pytest.mark.parametrize(
    "field",
    sorted(charge().keys() - {"object", "balance_type", "description", "exchange_rate"}),
)
def test_it_names_the_id_and_the_field_that_is_missing(field: str) -> None:
    raw = charge()
    del raw[field]

    with pytest.raises(MalformedBalanceTransaction) as refusal:
        parse_balance_transaction(raw)

    assert refusal.value.field == field
    assert refusal.value.object_id == (None if field == "id" else "txn_1")
    assert isinstance(refusal.value, Unprocessable)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", ""),
        ("id", 7),
        ("id", "txn_\0"),
        ("id", "txn_" + "1" * 300),
        ("amount", True),
        ("amount", 1.0),
        ("amount", "1"),
        ("amount", None),
        ("amount", INT64_MAX + 1),
        ("net", INT64_MIN - 1),
        ("fee", False),
        ("currency", "USD"),
        ("currency", "usd\n"),
        ("currency", None),
        ("type", "char\0ge"),
        ("type", "\ud800"),
        ("type", None),
        ("reporting_category", "\udfff"),
        ("reporting_category", 1),
        ("reporting_category", "x" * 256),
        ("balance_type", "Pay ments"),
        ("balance_type", 3),
        ("source", ""),
        ("source", 5),
        ("source", {"object": "charge"}),
        ("source", "ch_\0"),
        ("created", -1),
        ("created", 10**12),
        ("created", True),
        ("available_on", None),
        ("status", None),
        ("is_application_fee_refund", "Application fee refund"),
        ("is_application_fee_refund", None),
        ("is_application_fee_refund", 1),
        ("fee_details", None),
        ("fee_details", {}),
        ("fee_details", [{"type": "tax", "amount": 1, "currency": "usd"}] * 101),
    ],
)
def test_it_refuses_what_postgres_or_the_rules_could_not_take(field: str, value: object) -> None:
    with pytest.raises(MalformedBalanceTransaction) as refusal:
        parse_balance_transaction(charge(**{field: value}))

    assert refusal.value.field == field


@pytest.mark.parametrize(
    ("detail", "field"),
    [
        ({"type": "tax", "amount": True, "currency": "usd"}, "fee_details.amount"),
        ({"type": "tax", "amount": 1}, "fee_details.currency"),
        ({"amount": 1, "currency": "usd"}, "fee_details.type"),
        ("tax", "fee_details.type"),
        (None, "fee_details.type"),
    ],
)
def test_it_names_the_part_of_a_fee_detail_that_is_wrong(detail: object, field: str) -> None:
    with pytest.raises(MalformedBalanceTransaction) as refusal:
        parse_balance_transaction(charge(fee_details=[detail]))

    assert refusal.value.field == field


@pytest.mark.parametrize("raw", [None, [], "txn_1", 7, True])
def test_it_refuses_what_is_no_object(raw: Any) -> None:
    with pytest.raises(MalformedBalanceTransaction):
        parse_balance_transaction(raw)


def test_it_never_repeats_a_body_in_an_error() -> None:
    with pytest.raises(MalformedBalanceTransaction) as refusal:
        parse_balance_transaction(
            charge(id="txn_\0 jane@example.com", source={"email": "jane@example.com"})
        )

    assert "jane" not in str(refusal.value)
    assert refusal.value.__context__ is None
    assert refusal.value.object_id is None


@given(st.sampled_from(sorted(charge())), JSON)
def test_it_takes_or_refuses_any_json_and_raises_nothing_else(field: str, value: object) -> None:
    try:
        bt = parse_balance_transaction(charge(**{field: value}))
    except MalformedBalanceTransaction as refusal:
        str(refusal).encode()
    else:
        assert "\0" not in (bt.id + bt.type + bt.reporting_category + bt.status)
        money_identity(bt)


@given(st.permutations(charge()["fee_details"] * 2))
def test_it_identifies_money_whatever_order_the_fees_come_in(fee_details: list[object]) -> None:
    shuffled, ordered = (
        parse_balance_transaction(charge(fee_details=each))
        for each in (fee_details, charge()["fee_details"] * 2)
    )

    assert money_identity(shuffled) == money_identity(ordered)
    assert fingerprint(shuffled) == fingerprint(ordered)


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": 10001},
        {"fee": 346},
        {"net": 9654},
        {"currency": "eur"},
        {"type": "payment"},
        {"reporting_category": "refund"},
        {"balance_type": "issuing"},
        {"source": None},
        {"fee_details": []},
        {"fee_details": charge()["fee_details"][:1]},
    ],
)
def test_it_sees_every_change_of_money(changes: dict[str, object]) -> None:
    assert money_identity(parse_balance_transaction(charge(**changes))) != money_identity(
        parse_balance_transaction(charge())
    )
    assert fingerprint(parse_balance_transaction(charge(**changes))) != fingerprint(
        parse_balance_transaction(charge())
    )


def test_it_does_not_take_a_move_in_time_for_a_change_of_money() -> None:
    later = parse_balance_transaction(
        charge(status="available", available_on=1772668800, description="other")
    )

    assert fingerprint(later) == fingerprint(parse_balance_transaction(charge()))


def test_it_does_not_take_what_was_read_in_a_description_for_money() -> None:
    described = parse_balance_transaction(charge(is_application_fee_refund=True))

    assert money_identity(described) == money_identity(parse_balance_transaction(charge()))
    assert fingerprint(described) == fingerprint(parse_balance_transaction(charge()))


def test_it_tells_two_rows_of_equal_money_apart_by_their_id() -> None:
    twin = parse_balance_transaction(charge(id="txn_2"))

    assert money_identity(twin) == money_identity(parse_balance_transaction(charge()))
    assert fingerprint(twin) != fingerprint(parse_balance_transaction(charge()))


def test_it_keeps_the_same_fingerprint_on_every_machine_for_ever() -> None:
    # Literals on purpose: kept windows are compared with these years later.
    assert money_identity(parse_balance_transaction(charge())) == (
        b"10000\x00347\x009653\x00usd\x00charge\x00charge\x00payments\x00ch_1"
        b"\x00stripe_fee\x00320\x00usd\x00tax\x0027\x00usd"
    )
    assert (
        fingerprint(parse_balance_transaction(charge())).hex() == "ee03e4cb83f52a42f429ff43e37f4be8"
    )


@given(
    st.lists(st.binary(min_size=16, max_size=16), max_size=6).flatmap(
        lambda each: st.tuples(st.just(each), st.permutations(each))
    )
)
def test_it_digests_a_set_in_any_order(both: tuple[list[bytes], list[bytes]]) -> None:
    given_order, shuffled = both

    assert digest_sum(given_order) == digest_sum(shuffled) < 2**128


def test_it_digests_modulo_two_to_the_128() -> None:
    assert digest_sum([]) == 0
    assert digest_sum([b"\xff" * 16, b"\0" * 15 + b"\x02"]) == 1
