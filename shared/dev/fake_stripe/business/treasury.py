"""What happens to the balance by itself: payouts, their failures, top-ups, monthly fees. PURE.

Promises: an automatic payout's rows, its own included, sum to zero; a failed one puts the money
back as a payout_failure row, which a later payout pays out. Fees and adjustments have a null
source and no event: no webhook announces them, at Stripe as here.
"""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business.books import Movement
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Payout, Topup
from shared.dev.fake_stripe.business.pricing import DAY_S, midnight, round_half_even

NIGHT_S: Final = 300  # the nightly round is at 00:05 UTC
_FAILS_EVERY: Final = 61
_FAILS_AT: Final = 17
_WEEKLY: Final = frozenset({"jpy", "kwd"})
_SMALLEST_PAYOUT: Final = 100
_TAX_PERMILLE: Final = 83
_TOPUP_DAY: Final = 15
_ADJUSTMENT_DAY: Final = 11


def nightly(at: int, *, context: ScenarioContext) -> None:
    """Make the night's round, and put the next one down."""
    pay_out(at, context=context, live=False)
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


def pay_out(at: int, *, context: ScenarioContext, live: bool, fail: bool = False) -> list[Payout]:
    """Pay out what is available in each currency; yen and dinar on Mondays only."""
    monday = datetime.fromtimestamp(at, UTC).weekday() == 0
    payouts = []
    for currency in sorted(context.books.unpaid):
        if live or monday or currency not in _WEEKLY:
            payout = _pay_out_currency(at, context=context, currency=currency, live=live, fail=fail)
            payouts += [payout] if payout else []
    return payouts


def bill(at: int, *, context: ScenarioContext, amount: int, what: str) -> None:
    """Take a fee of Stripe's own and the tax on it."""
    tax = round_half_even(amount * _TAX_PERMILLE, 1_000)
    month = datetime.fromtimestamp(at, UTC).strftime("%Y-%m")
    _post(at, context=context, kind=("stripe_fee", "fee"), amount=-amount, what=f"{what} ({month})")
    _post(
        at,
        context=context,
        kind=("tax_fee", "tax"),
        amount=-tax,
        what=f"Sales tax: {what} ({month})",
    )


def adjust(at: int, *, context: ScenarioContext) -> None:
    """Adjust the balance for a reason Stripe keeps to itself."""
    amount = context.rng.choice((-1, 1)) * context.rng.randint(50, 2_000)
    _post(
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
    row = _post(
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


def _pay_out_currency(
    at: int, *, context: ScenarioContext, currency: str, live: bool, fail: bool
) -> Payout | None:
    held = context.books.unpaid[currency]
    swept = [row for row in held if row.available_on <= at]
    amount = sum(row.net for row in swept)
    if amount < _SMALLEST_PAYOUT:
        return None
    left = [row for row in held if row.available_on > at]
    payout_id = context.books.ids.new("po_1")
    row = _post(
        at,
        context=context,
        kind=("payout", "payout"),
        amount=-amount,
        what="STRIPE PAYOUT",
        source=payout_id,
        currency=currency,
    )
    context.books.unpaid[currency] = left
    context.books.assign([*swept, row], payout_id)
    arrival = at + 2 if live else midnight(at) + 2 * DAY_S + 12 * 3_600
    payout = Payout(
        id=payout_id,
        sequence=context.books.next_sequence(),
        created=at,
        amount=amount,
        currency=currency,
        arrival_date=midnight(arrival),
        balance_transaction=row.id,
        status="in_transit",
        reconciliation_status="in_progress",
    )
    context.books.put(payout)
    context.books.announce("payout.created", payout, at=at)
    context.payout_count += 1
    fails = fail or context.payout_count % _FAILS_EVERY == _FAILS_AT
    context.agenda.at(
        at + (1 if live else 1_200), partial(_reconciled, context=context, payout_id=payout_id)
    )
    end = _failed if fails else _paid
    context.agenda.at(arrival, partial(end, context=context, payout_id=payout_id))
    return payout


def _reconciled(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    payout = replace(_payout(context, payout_id), reconciliation_status="completed")
    context.books.put(payout)
    context.books.announce("payout.reconciliation_completed", payout, at=at)


def _paid(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    trace = f"{context.rng.randrange(10**14):015d}"
    payout = replace(_payout(context, payout_id), status="paid", trace_id=trace)
    context.books.put(payout)
    context.books.announce("payout.paid", payout, at=at, previous={"status": "in_transit"})


def _failed(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    payout = _payout(context, payout_id)
    row = _post(
        at,
        context=context,
        kind=("payout_failure", "payout_reversal"),
        amount=payout.amount,
        what="STRIPE PAYOUT FAILURE",
        source=payout_id,
        currency=payout.currency,
    )
    failed = replace(payout, status="failed", failure_balance_transaction=row.id)
    context.books.put(failed)
    previous = {"status": "in_transit", "failure_balance_transaction": None}
    context.books.announce("payout.failed", failed, at=at, previous={**previous})


def _post(
    at: int,
    *,
    context: ScenarioContext,
    kind: tuple[str, str],
    amount: int,
    what: str,
    source: str | None = None,
    currency: str = "usd",
) -> BalanceTransaction:
    """Post a row without fees that is available at once; `kind` is (type, reporting category)."""
    return context.books.post(
        Movement(
            amount=amount,
            currency=currency,
            type=kind[0],
            reporting_category=kind[1],
            source=source,
            created=at,
            available_on=at,
            description=what,
        ),
        now=at,
    )


def _payout(context: ScenarioContext, payout_id: str) -> Payout:
    payout = context.books.objects[payout_id]
    if not isinstance(payout, Payout):
        raise TypeError(payout_id)
    return payout
