"""What customers buy, and how the money of a sale settles. PURE.

Promises: an asynchronous capture is announced first with a null balance transaction and, seconds
later, by charge.updated with the id; the balance transaction is dated as the charge, so it appears
in the past, as Stripe's do.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business import refunds_and_disputes
from shared.dev.fake_stripe.business.books import Movement
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Charge, Event
from shared.dev.fake_stripe.business.pricing import available_on, converted, processing_fees

EUR_USD_PPM: Final = 1_086_500
GBP_USD_PPM: Final = 1_271_200
_DRIFT_PPM: Final = 14_000
CUSTOMERS: Final = 800
_APPLICATION_FEE_EVERY: Final = 67
_US_TAX_EVERY: Final = 9
_SLOW_CAPTURE_EVERY: Final = 29
_LARGE_EVERY: Final = 10
_PRICES: Final = (900, 1_900, 2_900, 4_900, 9_900, 14_900, 19_900, 49_900)


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to pay: how often, in which currency, settled in which, and how fast."""

    weight: int
    currency: str
    settles_in: str
    method: str
    captured_async: bool
    price_factor_permille: int = 1_000
    rate_ppm: int | None = None
    drift_ppm: int = _DRIFT_PPM
    free_at_once: bool = False


OFFERS: Final = (
    Offer(46, "usd", "usd", "card", captured_async=True),
    Offer(18, "usd", "usd", "card", captured_async=False),
    Offer(8, "usd", "usd", "cashapp", captured_async=False),
    Offer(8, "eur", "usd", "card", captured_async=True, rate_ppm=EUR_USD_PPM),
    Offer(3, "gbp", "usd", "card", captured_async=False, rate_ppm=GBP_USD_PPM),
    Offer(9, "eur", "eur", "sepa_debit", captured_async=False),
    Offer(5, "jpy", "jpy", "card", captured_async=True, price_factor_permille=1_510),
    Offer(3, "kwd", "kwd", "card", captured_async=False, price_factor_permille=3_070),
)
CARD: Final = OFFERS[1]
PAYMENT: Final = OFFERS[2]
_WEIGHTS: Final = tuple(offer.weight for offer in OFFERS)


@dataclass(frozen=True, slots=True)
class Sale:
    """What one sale made; no balance transaction while an asynchronous capture is open."""

    charge: Charge
    row: BalanceTransaction | None
    event: Event


def sell(at: int, *, context: ScenarioContext, live: bool) -> Sale:
    """Sell to a customer of chance, and plan what follows."""
    (offer,) = context.rng.choices(OFFERS, weights=_WEIGHTS)
    amount = _price(context, offer)
    sale = (_open if offer.captured_async else settle_at_once)(
        at, context=context, offer=offer, amount=amount
    )
    if offer.captured_async:
        capture_at = at + _capture_delay_s(context)
        context.agenda.at(
            capture_at, partial(capture, context=context, charge_id=sale.charge.id, live=live)
        )
    else:
        refunds_and_disputes.schedule_aftermath(at, context=context, charge=sale.charge, live=live)
    return sale


def sell_exactly(
    at: int,
    *,
    context: ScenarioContext,
    amount: int,
    currency: str,
    deliver: bool,
    free_at_once: bool,
    settles_in: str | None = None,
    rate_ppm: int | None = None,
) -> Sale:
    """Sell for a given amount on a card, captured at once, with nothing to follow."""
    offer = Offer(
        1,
        currency,
        settles_in or currency,
        "card",
        captured_async=False,
        rate_ppm=rate_ppm,
        drift_ppm=0,
        free_at_once=free_at_once,
    )
    return settle_at_once(at, context=context, offer=offer, amount=amount, deliver=deliver)


def settle_at_once(
    at: int,
    *,
    context: ScenarioContext,
    offer: Offer,
    amount: int,
    deliver: bool = True,
) -> Sale:
    """Make a charge with its balance transaction, and announce both together."""
    charge, row = make_charge(at, context=context, offer=offer, amount=amount)
    event = context.books.announce("charge.succeeded", charge, at=at, deliver=deliver)
    return Sale(charge=charge, row=row, event=event)


def make_charge(
    at: int, *, context: ScenarioContext, offer: Offer, amount: int
) -> tuple[Charge, BalanceTransaction]:
    """Make a charge with its balance transaction, and announce nothing."""
    draft = _charge(at, context=context, offer=offer, amount=amount)
    row = context.books.post(_settlement(context, draft, offer), now=at)
    charge = replace(draft, balance_transaction=row.id)
    context.books.put(charge)
    return charge, row


def capture(at: int, *, context: ScenarioContext, charge_id: str, live: bool) -> None:
    """Settle an asynchronous capture, once."""
    charge = context.books.objects[charge_id]
    if not isinstance(charge, Charge) or charge_id not in context.unsettled:
        return
    del context.unsettled[charge_id]
    offer = _offer_of(charge)
    row = context.books.post(_settlement(context, charge, offer), now=at)
    settled = replace(charge, balance_transaction=row.id)
    context.books.put(settled)
    context.books.announce("charge.updated", settled, at=at, previous={"balance_transaction": None})
    refunds_and_disputes.schedule_aftermath(at, context=context, charge=settled, live=live)


def capture_all(at: int, *, context: ScenarioContext) -> None:
    """Settle every asynchronous capture that is still open."""
    for charge_id in tuple(context.unsettled):
        capture(at, context=context, charge_id=charge_id, live=True)


def _open(at: int, *, context: ScenarioContext, offer: Offer, amount: int) -> Sale:
    charge = _charge(at, context=context, offer=offer, amount=amount)
    context.books.put(charge)
    context.unsettled[charge.id] = None
    event = context.books.announce("charge.succeeded", charge, at=at)
    return Sale(charge=charge, row=None, event=event)


def _charge(at: int, *, context: ScenarioContext, offer: Offer, amount: int) -> Charge:
    context.sold_count += 1
    new = context.books.ids.new
    shared = context.sold_count % _APPLICATION_FEE_EVERY == 0 and offer.rate_ppm is None
    return Charge(
        id=new("ch_3" if offer.method == "card" else "py_3"),
        sequence=context.books.next_sequence(),
        created=at,
        amount=amount,
        currency=offer.currency,
        method=offer.method,
        payment_intent=new("pi_3"),
        customer=f"cus_{context.rng.randrange(CUSTOMERS):04d}",
        balance_transaction=None,
        application_fee_amount=amount // 100 - amount // 100 % 10 if shared else None,
    )


def _settlement(context: ScenarioContext, charge: Charge, offer: Offer) -> Movement:
    rate = None
    amount = charge.amount
    if offer.rate_ppm is not None:
        rate = offer.rate_ppm + context.rng.randint(-offer.drift_ppm, offer.drift_ppm)
        amount = converted(charge.amount, rate_ppm=rate)
    card = charge.method == "card"
    return Movement(
        amount=amount,
        currency=offer.settles_in,
        type="charge" if card else "payment",
        reporting_category="charge",
        source=charge.id,
        created=charge.created,
        available_on=charge.created
        if offer.free_at_once
        else available_on(charge.created, offer.settles_in),
        description="Subscription update",
        fees=processing_fees(
            amount,
            offer.settles_in,
            converted_from=rate is not None,
            us_sales_tax=offer.settles_in == "usd" and charge.sequence % _US_TAX_EVERY == 0,
            application_fee=charge.application_fee_amount or 0,
        ),
        rate_ppm=rate,
    )


def _offer_of(charge: Charge) -> Offer:
    return next(
        offer
        for offer in OFFERS
        if offer.captured_async
        and (offer.currency, offer.method) == (charge.currency, charge.method)
    )


def _price(context: ScenarioContext, offer: Offer) -> int:
    base = context.rng.choice(_PRICES) * (
        context.rng.randint(2, 12) if context.rng.randrange(_LARGE_EVERY) == 0 else 1
    )
    amount = base * offer.price_factor_permille // 1_000 + context.rng.randrange(100)
    return amount - amount % 10 if offer.currency == "kwd" else amount


def _capture_delay_s(context: ScenarioContext) -> int:
    slow = context.rng.randrange(_SLOW_CAPTURE_EVERY) == 0
    return context.rng.randint(12, 25) if slow else context.rng.randint(1, 7)
