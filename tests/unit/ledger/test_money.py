from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.money import (
    CURRENCY,
    INT64_MAX,
    INT64_MIN,
    AmountOutOfRange,
    MalformedCurrency,
    Money,
    exponent,
    major,
)
from shared.ledger.outcome import Unprocessable


@pytest.mark.parametrize(
    ("currency", "decimals"),
    [
        ("usd", 2),
        ("jpy", 0),
        ("kwd", 3),
        ("mga", 0),
        ("isk", 2),
        ("ugx", 0),
        ("tnd", 3),
        ("zzz", 2),
    ],
)
def test_it_knows_the_exponent_that_stripe_means(currency: str, decimals: int) -> None:
    assert exponent(currency) == decimals


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(9680, "usd"), "96.80"),
        (Money(-5, "usd"), "-0.05"),
        (Money(0, "usd"), "0.00"),
        (Money(964, "jpy"), "964"),
        (Money(-10, "kwd"), "-0.010"),
        (Money(INT64_MIN, "usd"), "-92233720368547758.08"),
    ],
)
def test_it_renders_major_units_exactly(money: Money, text: str) -> None:
    assert f"{major(money):f}" == text


@given(st.integers(INT64_MIN, INT64_MAX), st.sampled_from(["usd", "jpy", "kwd"]))
def test_it_never_rounds_even_in_a_narrow_decimal_context(amount_minor: int, currency: str) -> None:
    with localcontext(prec=3):
        rendered = major(Money(amount_minor, currency))

    assert Decimal(str(rendered)).scaleb(exponent(currency)) == amount_minor


@pytest.mark.parametrize("amount_minor", [INT64_MAX + 1, INT64_MIN - 1, 2**4000])
def test_it_refuses_what_a_bigint_cannot_hold(amount_minor: int) -> None:
    with pytest.raises(AmountOutOfRange) as refusal:
        Money(amount_minor, "usd")

    assert refusal.value.amount_minor == amount_minor
    assert len(str(refusal.value)) < 100


@pytest.mark.parametrize("currency", ["USD", "us", "usdcxx", "us1", "usd\n", "", "ünd", "null"])
def test_it_refuses_what_is_no_currency(currency: str) -> None:
    with pytest.raises(MalformedCurrency):
        Money(1, currency)


def test_it_takes_currencies_of_three_to_five_letters() -> None:
    assert all(CURRENCY.match(currency) for currency in ("usd", "usdc", "abcde"))


def test_it_refuses_as_unprocessable() -> None:
    assert issubclass(AmountOutOfRange, Unprocessable)
    assert issubclass(MalformedCurrency, Unprocessable)
