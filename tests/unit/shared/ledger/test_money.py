from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.errors import Unprocessable
from shared.ledger.money import (
    CURRENCY,
    EXPONENTS,
    INT64_MAX,
    INT64_MIN,
    AmountOutOfRange,
    MalformedCurrency,
    Money,
    exponent,
    major_units,
)


@pytest.mark.parametrize(
    ("decimals", "currencies"),
    [
        (0, "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"),
        (3, "bhd jod kwd omr tnd"),
        # In the API; as cash, and when paid out, they are whole.
        (2, "isk ugx huf twd"),
        (2, "usd eur gbp chf inr idr usdc zzz"),
    ],
)
def test_it_knows_the_exponent_that_stripe_means(decimals: int, currencies: str) -> None:
    assert {currency: exponent(currency) for currency in currencies.split()} == dict.fromkeys(
        currencies.split(), decimals
    )


def test_it_states_each_currency_once_that_has_not_two_decimals() -> None:
    assert len(EXPONENTS) == 15 + 5 + 2 + 2
    assert {currency for currency, decimals in EXPONENTS.items() if decimals == 2} == {
        "isk",
        "ugx",
        "huf",
        "twd",
    }


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(9680, "usd"), "96.80"),
        (Money(-5, "usd"), "-0.05"),
        (Money(0, "usd"), "0.00"),
        (Money(964, "jpy"), "964"),
        (Money(-10, "kwd"), "-0.010"),
        # Stripe sends 500 for 5 ISK, 5 UGX, 5 HUF and 5 TWD.
        (Money(500, "isk"), "5.00"),
        (Money(500, "ugx"), "5.00"),
        (Money(500, "huf"), "5.00"),
        (Money(-500, "twd"), "-5.00"),
        (Money(500, "mga"), "500"),
        (Money(12340, "tnd"), "12.340"),
        (Money(INT64_MIN, "usd"), "-92233720368547758.08"),
    ],
)
def test_it_renders_major_units_exactly(money: Money, text: str) -> None:
    assert f"{major_units(money):f}" == text


@given(st.integers(INT64_MIN, INT64_MAX), st.sampled_from(["usd", "jpy", "kwd"]))
def test_it_never_rounds_even_in_a_narrow_decimal_context(amount_minor: int, currency: str) -> None:
    with localcontext(prec=3):
        rendered = major_units(Money(amount_minor, currency))

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
