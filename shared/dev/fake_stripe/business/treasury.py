"""What happens to the balance by itself: the nightly round, top-ups, monthly fees. PURE.

Fees and adjustments have a null source and no event: no webhook announces them, at Stripe as here.
"""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business import payout_calendar
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import Topup
from shared.dev.fake_stripe.business.payouts import pay_out
from shared.dev.fake_stripe.business.posting import post_row
from shared.dev.fake_stripe.business.pricing import DAY_S, midnight, round_half_even

NIGHT_S: Final = 300  # the nightly round is at 00:05 UTC
_TAX_PERMILLE: Final = 83
_TOPUP_DAY: Final = 15
_ADJUSTMENT_DAY: Final = 11


def nightly(at: int, *, context: ScenarioContext) -> None:
    """Make the night's round, and put the next one down."""
    if context.is_varied:
        payout_calendar.before_round(at, context=context)
    # The bank is asked for what is missing once a week: until then, sales may make it good.
    is_monday = datetime.fromtimestamp(at, UTC).weekday() == 0
    made = pay_out(at, context=context, live=False, debit=context.is_varied and is_monday)
    if context.is_varied:
        payout_calendar.after_round(at, context=context, made=made)
    context.books.announce("balance.available", context.books.reading(at), at=at)
    bill(at, context=context, amount=context.rng.randint(150, 900), what="Radar for Fraud Teams")
    day = datetime.fromtimestamp(at, UTC).day
    if day == 1:
        bill(
            at,
            context=context,
            amount=context.rng.randint(4_000, 24_000),
            what="Billing - Usage Fee",
        )
    if day == _ADJUSTMENT_DAY:
        adjust(at, context=context)
    if day == _TOPUP_DAY:
        top_up(at, context=context, live=False)
    context.agenda.at(midnight(at) + DAY_S + NIGHT_S, partial(nightly, context=context))


def bill(at: int, *, context: ScenarioContext, amount: int, what: str) -> None:
    """Take a fee of Stripe's own and the tax on it."""
    tax = round_half_even(amount * _TAX_PERMILLE, 1_000)
    month = datetime.fromtimestamp(at, UTC).strftime("%Y-%m")
    post_row(
        at, context=context, kind=("stripe_fee", "fee"), amount=-amount, what=f"{what} ({month})"
    )
    post_row(
        at,
        context=context,
        kind=("tax_fee", "tax"),
        amount=-tax,
        what=f"Sales tax: {what} ({month})",
    )


def adjust(at: int, *, context: ScenarioContext) -> None:
    """Adjust the balance for a reason Stripe keeps to itself."""
    amount = context.rng.choice((-1, 1)) * context.rng.randint(50, 2_000)
    post_row(
        at,
        context=context,
        kind=("adjustment", "other_adjustment"),
        amount=amount,
        what="Adjustment",
    )


def top_up(at: int, *, context: ScenarioContext, live: bool) -> None:
    """Order money from the bank; it arrives later."""
    delay_s = 4 if live else 2 * DAY_S
    topup = Topup(
        id=context.books.ids.new("tu_1"),
        sequence=context.books.next_sequence(),
        created=at,
        amount=context.rng.randint(5, 40) * 10_000,
        currency="usd",
        expected_availability_date=at + delay_s,
        balance_transaction=None,
        status="pending",
    )
    context.books.put(topup)
    context.books.announce("topup.created", topup, at=at)
    context.agenda.at(at + delay_s, partial(_topped_up, context=context, topup=topup))


def _topped_up(at: int, *, context: ScenarioContext, topup: Topup) -> None:
    row = post_row(
        at,
        context=context,
        kind=("topup", "topup"),
        amount=topup.amount,
        what="Top-up",
        source=topup.id,
    )
    done = replace(topup, balance_transaction=row.id, status="succeeded")
    context.books.put(done)
    context.books.announce("topup.succeeded", done, at=at)
