import pytest
from beancount.core import account as beancount_account
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.account import (
    BALANCE_TYPE,
    BALANCE_TYPE_CHARS_MAX,
    Account,
    MalformedBalanceType,
    balance_type_of,
    is_balance_type,
    stripe_balance,
)

BALANCE_TYPES = st.from_regex(BALANCE_TYPE).filter(
    lambda text: len(text) <= BALANCE_TYPE_CHARS_MAX and is_balance_type(text)
)


@pytest.mark.parametrize(
    ("balance_type", "account"),
    [
        ("payments", "Assets:Stripe:Payments"),
        ("issuing", "Assets:Stripe:Issuing"),
        ("refund_and_dispute_prefunding", "Assets:Stripe:RefundAndDisputePrefunding"),
        ("risk_reserved", "Assets:Stripe:RiskReserved"),
        ("crypto_2", "Assets:Stripe:Crypto-2"),
        ("crypto2", "Assets:Stripe:Crypto2"),
    ],
)
def test_it_names_each_stripe_balance_and_reads_the_name_back(
    balance_type: str, account: str
) -> None:
    assert stripe_balance(balance_type) == account
    assert balance_type_of(account) == balance_type


@given(BALANCE_TYPES)
def test_it_loses_no_balance_type_not_yet_invented(balance_type: str) -> None:
    account = stripe_balance(balance_type)

    assert balance_type_of(account) == balance_type
    assert beancount_account.is_valid(account)


@pytest.mark.parametrize(
    "balance_type", ["", "Payments", "a__b", "_a", "a_", "a b", "a\n", "a" * 65]
)
def test_it_refuses_a_malformed_balance_type(balance_type: str) -> None:
    with pytest.raises(MalformedBalanceType):
        stripe_balance(balance_type)


@given(st.text() | st.text().map(lambda text: f"Assets:Stripe:{text}"))
def test_it_reads_a_balance_type_only_from_the_account_that_it_names(account: str) -> None:
    balance_type = balance_type_of(account)

    assert balance_type is None or stripe_balance(balance_type) == account


@pytest.mark.parametrize("account", Account)
def test_it_holds_only_names_that_beancount_takes(account: Account) -> None:
    assert beancount_account.is_valid(account.value)
    assert balance_type_of(account.value) is None
