"""What Stripe takes and when the money is free: fees, conversion, availability. PURE.

Promises: integers in, integers out, every division rounds half to even and says so here; a currency
whose amounts end in 0 (three decimals) stays so. Figures are plausible list prices, not a contract.
"""

from dataclasses import dataclass
from typing import Final

from shared.dev.fake_stripe.business.objects import Fee

DAY_S: Final = 86_400
APPLICATION: Final = "ca_FakeApplication00000000000000"
DISPUTE_FEE: Final = 1_500


@dataclass(frozen=True, slots=True)
class Tariff:
    """Stripe's share in a settlement currency: permille of the amount plus a fixed part."""

    permille: int
    fixed: int
    tax_permille: int
    delay_days: int
    step: int  # amounts are multiples of this many minor units


TARIFFS: Final = {
    "usd": Tariff(permille=29, fixed=30, tax_permille=0, delay_days=2, step=1),
    "eur": Tariff(permille=15, fixed=25, tax_permille=200, delay_days=3, step=1),
    "jpy": Tariff(permille=36, fixed=0, tax_permille=100, delay_days=4, step=1),
    "kwd": Tariff(permille=29, fixed=100, tax_permille=0, delay_days=7, step=10),
}
CONVERSION_PERMILLE: Final = 20
_INSTANT_PERMILLE: Final = 15
_INSTANT_FEE_MIN: Final = 50


def tariff(currency: str) -> Tariff:
    """Give the tariff of a settlement currency; an unlisted one is charged as usd."""
    return TARIFFS.get(currency, TARIFFS["usd"])


def round_half_even(numerator: int, denominator: int) -> int:
    """Divide, rounding half to even; `denominator` is positive."""
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder
    return quotient + (twice > denominator or (twice == denominator and quotient % 2 == 1))


def converted(amount: int, *, rate_ppm: int) -> int:
    """Convert between two currencies of two decimals at a rate in millionths."""
    return round_half_even(amount * rate_ppm, 1_000_000)


def processing_fees(
    amount: int,
    currency: str,
    *,
    converted_from: bool = False,
    us_sales_tax: bool = False,
    application_fee: int = 0,
) -> tuple[Fee, ...]:
    """Charge Stripe's processing fee, tax on it where it is due, and a platform's fee."""
    terms = tariff(currency)
    permille = terms.permille + (CONVERSION_PERMILLE if converted_from else 0)
    fee = _stepped(round_half_even(amount * permille, 1_000), terms.step) + terms.fixed
    fees = [Fee(fee, "stripe_fee", "Stripe processing fees")]
    tax_permille = 83 if us_sales_tax else terms.tax_permille
    if tax_permille:
        tax = _stepped(round_half_even(fee * tax_permille, 1_000), terms.step)
        fees.append(Fee(tax, "tax", "Sales tax on Stripe fees" if us_sales_tax else "VAT"))
    if application_fee:
        fees.append(Fee(application_fee, "application_fee", "Application fee", APPLICATION))
    return tuple(fees)


def instant_payout_fee(amount: int, currency: str) -> int:
    """Charge Stripe's fee for an instant payout: a share of it, and no less than a small sum."""
    step = tariff(currency).step
    return max(_stepped(round_half_even(amount * _INSTANT_PERMILLE, 1_000), step), _INSTANT_FEE_MIN)


def midnight(at: int) -> int:
    """Give the UTC midnight at or before `at`."""
    return at - at % DAY_S


def available_on(created: int, currency: str) -> int:
    """Say at which later UTC midnight a payment's money is free."""
    return midnight(created) + tariff(currency).delay_days * DAY_S


def _stepped(amount: int, step: int) -> int:
    return amount - amount % step
