"""The chart of accounts. PURE: stdlib only.

Promises one name for each thing money can be, valid in Beancount, and one Stripe balance account
for each balance type, even one that Stripe has not invented yet.
Must never lose a balance type: the name alone leads back to it.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeAlias

from shared.errors import Unprocessable

BALANCE_TYPE_CHARS_MAX: Final = 64
BALANCE_TYPE: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")

_STRIPE_BALANCE: Final = "Assets:Stripe:"
# A word of a balance type, seen in the account's name: the capital or the hyphen that begins it.
_WORD: Final = re.compile(r"[A-Z][a-z0-9]*|-[0-9][a-z0-9]*")

# A Stripe balance of an account: its balance type and its currency.
BalanceKey: TypeAlias = tuple[str, str]


class Account(StrEnum):
    """A ledger account of the chart; Stripe balances are named by `stripe_balance`."""

    PAYOUTS_IN_TRANSIT = "Assets:PayoutsInTransit"
    TOP_UPS_IN_TRANSIT = "Assets:TopUpsInTransit"
    RESERVES = "Assets:Reserves"
    ADVANCES = "Assets:Advances"
    TAX_WITHHELD = "Assets:TaxWithheld"
    SALES = "Income:Sales"
    REFUNDS = "Income:Refunds"
    APPLICATION_FEES_EARNED = "Income:ApplicationFees"
    STRIPE_FEES = "Expenses:StripeFees"
    TAX_ON_FEES = "Expenses:TaxOnFees"
    APPLICATION_FEES_PAID = "Expenses:ApplicationFees"
    DISPUTES = "Expenses:Disputes"
    TRANSFERS = "Expenses:Transfers"
    CONNECT_LOSSES = "Expenses:ConnectLosses"
    FX_GAIN_LOSS = "Expenses:FxGainLoss"
    ADJUSTMENTS = "Expenses:Adjustments"
    CARDS = "Expenses:Cards"
    CLIMATE = "Expenses:Climate"
    LOANS = "Liabilities:Loans"
    CUSTOMER_FUNDS = "Liabilities:CustomerFunds"
    SUSPENSE = "Equity:Suspense"
    OPENING_BALANCES = "Equity:OpeningBalances"


class MalformedBalanceType(Unprocessable):
    """A balance type is not lower-case words joined by underscores."""


def is_balance_type(text: str) -> bool:
    """Say whether a text could be one of Stripe's balance types, known or new."""
    return len(text) <= BALANCE_TYPE_CHARS_MAX and BALANCE_TYPE.match(text) is not None


@lru_cache(maxsize=64)
def stripe_balance(balance_type: str) -> str:
    """Name the ledger account of a Stripe balance: `risk_reserved` is `Assets:Stripe:RiskReserved`.

    Raises MalformedBalanceType.
    """
    if not is_balance_type(balance_type):
        raise MalformedBalanceType
    words = balance_type.split("_")
    # A word that begins with a digit has no capital to begin with: a hyphen keeps the name readable
    # backwards, and Beancount takes it.
    return _STRIPE_BALANCE + "".join(
        f"-{word}" if word[0].isdigit() else word.capitalize() for word in words
    )


def is_stripe_balance(account: str) -> bool:
    """Say whether a ledger account is money at Stripe, known to us or not."""
    return account.startswith(_STRIPE_BALANCE)


@lru_cache(maxsize=64)
def balance_type_of(account: str) -> str | None:
    """Say which Stripe balance a ledger account is, or None when it is not one."""
    if not is_stripe_balance(account):
        return None
    name = account.removeprefix(_STRIPE_BALANCE)
    words = [word.removeprefix("-").lower() for word in _WORD.findall(name)]
    balance_type = "_".join(words)
    if not is_balance_type(balance_type) or stripe_balance(balance_type) != account:
        return None
    return balance_type
