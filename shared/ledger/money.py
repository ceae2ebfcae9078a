"""An amount and its currency, kept together. PURE: stdlib only.

Promises integers in minor units within a Postgres bigint, and the exponent Stripe means by them.
Must never hold a float, add two currencies, or take an exponent from ISO 4217.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from shared.ledger.outcome import Unprocessable

INT64_MIN: Final = -(2**63)
INT64_MAX: Final = 2**63 - 1

# Lower-case letters as Stripe writes them; usdc is why it is not simply three. A writer that turns
# JSON's literals into text must not create a currency, and Beancount reserves the same three words.
CURRENCY: Final = re.compile(r"(?!(?:null|true|false)\Z)[a-z]{3,5}\Z")

# https://docs.stripe.com/currencies. Not ISO 4217: Stripe sends MGA whole and ISK in hundredths.
DEFAULT_EXPONENT: Final = 2
ZERO_DECIMAL: Final = frozenset(
    (
        "bif",
        "clp",
        "djf",
        "gnf",
        "jpy",
        "kmf",
        "krw",
        "mga",
        "pyg",
        "rwf",
        "ugx",
        "vnd",
        "vuv",
        "xaf",
        "xof",
        "xpf",
    )
)
THREE_DECIMAL: Final = frozenset(("bhd", "jod", "kwd", "omr", "tnd"))


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
        if CURRENCY.match(self.currency) is None:
            raise MalformedCurrency


def exponent(currency: str) -> int:
    """Say how many decimals Stripe's minor unit of a currency stands for."""
    if currency in ZERO_DECIMAL:
        return 0
    if currency in THREE_DECIMAL:
        return 3
    return DEFAULT_EXPONENT


def major(money: Money) -> Decimal:
    """Render in major units, exactly, with the exponent's decimals kept."""
    # Read from text, because arithmetic would round to whatever context the caller has set.
    return Decimal(f"{money.amount_minor}E-{exponent(money.currency)}")
