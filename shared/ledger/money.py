"""An amount and its currency, kept together. PURE: stdlib only.

Promises integers in minor units within a Postgres bigint, and the exponent Stripe means by them.
Must never hold a float, add two currencies, or take an exponent from ISO 4217.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from shared.errors import Unprocessable

INT64_MIN: Final = -(2**63)
INT64_MAX: Final = 2**63 - 1

# Lower-case letters as Stripe writes them; usdc is why it is not simply three. A writer that turns
# JSON's literals into text must not create a currency, and Beancount reserves the same three words.
_CURRENCY_CHARS_MAX: Final = 5
CURRENCY: Final = re.compile(r"(?!(?:null|true|false)\Z)[a-z]{3,5}\Z")

# https://docs.stripe.com/currencies: the decimals of the minor unit that Stripe's API speaks in, of
# every currency that has not two, and of every one that the page names as a special case. Not ISO
# 4217, which gives ISK and UGX none and MGA two.
DEFAULT_EXPONENT: Final = 2
EXPONENTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga"), 0),
        **dict.fromkeys(("pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf"), 0),
        # The last digit is always 0, which changes nothing of what it stands for.
        **dict.fromkeys(("bhd", "jod", "kwd", "omr", "tnd"), 3),
        # Whole units as cash, hundredths in the API: 500 is 5 ISK, or 5 UGX, though the page's list
        # of zero-decimal currencies has UGX as well.
        **dict.fromkeys(("isk", "ugx"), 2),
        # Hundredths in every balance transaction; only what is paid out has to be whole.
        **dict.fromkeys(("huf", "twd"), 2),
    }
)


class AmountOutOfRange(Unprocessable):
    """An amount does not fit a Postgres bigint."""

    def __init__(self, amount_minor: int) -> None:
        # The figure may be megabytes long: say its size, not its digits.
        super().__init__(f"amount of {amount_minor.bit_length()} bits does not fit 64")
        self.amount_minor = amount_minor


class MalformedCurrency(Unprocessable):
    """A currency is not three to five lower-case ASCII letters."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of one currency.

    Raises AmountOutOfRange, MalformedCurrency.
    """

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        if not INT64_MIN <= self.amount_minor <= INT64_MAX:
            raise AmountOutOfRange(self.amount_minor)
        if not is_currency(self.currency):
            raise MalformedCurrency


def is_currency(text: str) -> bool:
    """Say whether this is a currency as Stripe writes one."""
    return len(text) <= _CURRENCY_CHARS_MAX and _is_currency(text)


def exponent(currency: str) -> int:
    """Say how many decimals Stripe's minor unit of a currency stands for."""
    return EXPONENTS.get(currency, DEFAULT_EXPONENT)


def major_units(money: Money) -> Decimal:
    """Render in major units, exactly, with the exponent's decimals kept."""
    # Read from text, because arithmetic would round to whatever context the caller has set.
    return Decimal(f"{money.amount_minor}E-{exponent(money.currency)}")


@lru_cache(maxsize=256)
def _is_currency(text: str) -> bool:
    # There are few, and each row of an import asks for the same ones.
    return CURRENCY.match(text) is not None
