"""S24: only ids and money pass into what is kept for ever; what may be personal has no way in."""

from datetime import UTC, datetime
from typing import Any, get_args

import stripe
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.postgres.intake import dead_letters

_AT = datetime(2026, 1, 31, tzinfo=UTC)
_FREE_TEXT = {"description"}
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def test_it_names_every_field_of_the_sdk_but_free_texts() -> None:
    """A field that Stripe adds fails here first, for a person to decide what it may hold."""
    fields = set(stripe.BalanceTransaction.__annotations__) - {"OBJECT_NAME", "source"}
    fees = set(stripe.BalanceTransaction.FeeDetail.__annotations__)

    assert set(balance_transaction._FIELDS) == fields - _FREE_TEXT
    assert set(balance_transaction._FEE_FIELDS) == fees - _FREE_TEXT


@given(
    row=st.dictionaries(
        st.text(max_size=12) | st.sampled_from([balance_transaction._IS_APPLICATION_FEE_REFUND]),
        _json,
    ),
    fees=st.lists(st.dictionaries(st.text(max_size=12), _json), max_size=3),
    source=st.none() | st.text(max_size=12) | st.dictionaries(st.text(max_size=12), _json),
)
def test_it_carries_no_field_that_is_not_named(
    row: dict[str, Any], fees: list[dict[str, Any]], source: object
) -> None:
    carried = _carried({**row, "type": "adjustment", "fee_details": fees, "source": source})

    assert set(carried.balance_transaction) <= {
        *balance_transaction._FIELDS,
        "source",
        balance_transaction._IS_APPLICATION_FEE_REFUND,
    }
    # Of a free text no more travels than one bit that a rule needs.
    assert (
        carried.balance_transaction.get(balance_transaction._IS_APPLICATION_FEE_REFUND, True)
        is True
    )
    assert all(set(fee) <= set(balance_transaction._FEE_FIELDS) for fee in _fees(carried))
    assert set(carried.source or ()) <= set(balance_transaction._SOURCE_FIELDS)
    assert all(isinstance(value, str | int | None) for value in (carried.source or {}).values())


def test_it_leaves_the_person_behind() -> None:
    person = {"name": "personal", "email": "personal", "address": {"line1": "personal"}}

    _key, value, headers = balance_transaction.encode_balance_transaction(
        _carried(
            {
                "id": "txn_1",
                "description": "personal",
                "cardholder": "personal",
                "fee_details": [{"type": "stripe_fee", "amount": 1, "description": "personal"}],
                "source": {
                    "id": "ch_1",
                    "amount": 100,
                    "billing_details": person,
                    "customer": {"id": "cus_1", **person},
                    "invoice": {"id": {"note": "personal"}},
                    "payout": ["personal"],
                    "description": "personal",
                    "metadata": {"note": "personal"},
                    "payment_method_details": {"card": {"last4": "4242", "name": "personal"}},
                    "receipt_email": "personal",
                },
            }
        ),
        stripe_version="v",
    )

    assert b"personal" not in value + repr(headers).encode()
    assert b"4242" not in value
    assert b"cus_1" in value


def test_a_dead_letter_has_no_place_for_a_body() -> None:
    """Decision 16: coordinates and error, so that erasing the topic erases it all."""
    assert not {"value", "body", "payload", "headers"} & set(
        dead_letters.DeadLetter.__annotations__
    )


def test_a_message_says_why_it_was_asked_for_and_no_more() -> None:
    assert get_args(balance_transaction.Origin) == ("webhook", "reconciler", "backfill")


def _carried(row: dict[str, Any]) -> balance_transaction.BalanceTransactionMessage:
    return balance_transaction.of_stripe(
        row, account=StripeAccount("acct_1", livemode=False), origin="webhook", fetched_at=_AT
    )


def _fees(carried: balance_transaction.BalanceTransactionMessage) -> list[dict[str, Any]]:
    fees: list[dict[str, Any]] = carried.balance_transaction["fee_details"]
    return fees
