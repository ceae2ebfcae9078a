"""What goes wrong after a sale: refunds and disputes. PURE.

Promises: a refund's balance transaction is settled at its own day's rate; a payment's refund is
first pending, with no balance transaction; disputes are lost and won in turn, and every other one
won returns its fee, as a negative fee.
"""

from dataclasses import replace
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business.books import Movement
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Charge, Dispute, Fee, Refund
from shared.dev.fake_stripe.business.pricing import DAY_S, DISPUTE_FEE, converted, tariff

_REFUNDED_PERMILLE: Final = 65
_PARTIAL_EVERY: Final = 3
_DISPUTED_EVERY: Final = {False: 140, True: 40}  # in history, and live, where a minute is all
_REFUND_RATE_DRIFT_PPM: Final = 22_000
_WON_FEE_RETURNED_EVERY: Final = 4


def schedule_aftermath(at: int, *, context: ScenarioContext, charge: Charge, live: bool) -> None:
    """Decide what will become of a settled charge."""
    day_s = 1 if live else DAY_S
    if charge.method == "card":
        context.card_count += 1
        if context.card_count % _DISPUTED_EVERY[live] == 0:
            when = at + day_s * context.rng.randint(4, 20) + context.rng.randrange(day_s)
            context.agenda.at(
                when, partial(open_dispute, context=context, charge_id=charge.id, live=live)
            )
            return
    if context.rng.randrange(1_000) < _REFUNDED_PERMILLE:
        partly = context.rng.randrange(_PARTIAL_EVERY) == 0
        amount = charge.amount // 2 if partly else charge.amount
        amount -= amount % tariff(charge.currency).step
        when = at + day_s * context.rng.randint(3, 20) + context.rng.randrange(day_s)
        context.agenda.at(
            when,
            partial(refund_charge, context=context, charge_id=charge.id, amount=amount, live=live),
        )


def refund_charge(
    at: int,
    *,
    context: ScenarioContext,
    charge_id: str,
    amount: int,
    live: bool,
    rate_ppm: int | None = None,
) -> None:
    """Refund a charge: a card's at once, a payment's after a while; no rate: one of chance."""
    charge = _charge(context, charge_id)
    card = charge.method == "card"
    draft = Refund(
        id=context.books.ids.new("re_3" if card else "pyr_1"),
        sequence=context.books.next_sequence(),
        created=at,
        amount=amount,
        currency=charge.currency,
        charge=charge_id,
        payment_intent=charge.payment_intent,
        balance_transaction=None,
        status="pending",
    )
    context.books.put(draft)
    if card:
        _pay_back(at, context=context, refund_id=draft.id, rate_ppm=rate_ppm)
    else:
        context.books.announce("refund.created", draft, at=at)
        delay_s = context.rng.randint(2, 6) * (1 if live else 14_400)
        context.agenda.at(at + delay_s, partial(_pay_back, context=context, refund_id=draft.id))
    refunded = replace(charge, amount_refunded=charge.amount_refunded + amount)
    context.books.put(refunded)
    previous = {"amount_refunded": charge.amount_refunded, "refunded": False}
    context.books.announce("charge.refunded", refunded, at=at, previous={**previous})


def open_dispute(at: int, *, context: ScenarioContext, charge_id: str, live: bool) -> None:
    """Open a dispute and take the money, as card networks do at once."""
    charge = replace(_charge(context, charge_id), disputed=True)
    context.books.put(charge)
    dispute_id = context.books.ids.new("du_1")
    original = _row_of(context, charge)
    row = context.books.post(
        Movement(
            amount=-original.amount,
            currency=original.currency,
            type="adjustment",
            reporting_category="dispute",
            source=dispute_id,
            created=at,
            available_on=at,
            description=f"Chargeback withdrawal for {charge_id}",
            fees=(Fee(_dispute_fee(original.currency), "stripe_fee", "Dispute fee"),),
            rate_ppm=original.rate_ppm,
        ),
        now=at,
    )
    dispute = Dispute(
        id=dispute_id,
        sequence=context.books.next_sequence(),
        created=at,
        amount=charge.amount,
        currency=charge.currency,
        charge=charge_id,
        payment_intent=charge.payment_intent,
        status="needs_response",
        balance_transactions=(row,),
    )
    context.books.put(dispute)
    context.books.announce("charge.dispute.created", dispute, at=at)
    context.books.announce("charge.dispute.funds_withdrawn", dispute, at=at)
    close_at = at + (context.rng.randint(4, 12) if live else DAY_S * context.rng.randint(20, 45))
    context.agenda.at(close_at, partial(_close, context=context, dispute_id=dispute_id))


def _close(at: int, *, context: ScenarioContext, dispute_id: str) -> None:
    """Decide a dispute: lost and won in turn."""
    dispute = context.books.objects[dispute_id]
    if not isinstance(dispute, Dispute):
        raise TypeError(dispute_id)
    context.dispute_count += 1
    before = {"status": dispute.status}
    if context.dispute_count % 2:
        lost = replace(dispute, status="lost")
        context.books.put(lost)
        context.books.announce("charge.dispute.closed", lost, at=at, previous={**before})
        return
    taken = dispute.balance_transactions[0]
    returned = context.dispute_count % _WON_FEE_RETURNED_EVERY == 0
    fees = (Fee(-taken.fee, "stripe_fee", "Dispute fee refund"),) if returned else ()
    row = context.books.post(
        Movement(
            amount=-taken.amount,
            currency=taken.currency,
            type="adjustment",
            reporting_category="dispute_reversal",
            source=dispute_id,
            created=at,
            available_on=at,
            description=f"Chargeback reversal for {dispute.charge}",
            fees=fees,
            rate_ppm=taken.rate_ppm,
        ),
        now=at,
    )
    won = replace(dispute, status="won", balance_transactions=(taken, row))
    context.books.put(won)
    context.books.announce("charge.dispute.funds_reinstated", won, at=at)
    context.books.announce("charge.dispute.closed", won, at=at, previous={**before})


def _pay_back(
    at: int, *, context: ScenarioContext, refund_id: str, rate_ppm: int | None = None
) -> None:
    """Take a refund's money from the balance, and say so."""
    pending = context.books.objects[refund_id]
    if not isinstance(pending, Refund):
        raise TypeError(refund_id)
    charge = _charge(context, pending.charge)
    original = _row_of(context, charge)
    rate = None
    amount = pending.amount
    if original.rate_ppm is not None:
        drift = context.rng.randint(-_REFUND_RATE_DRIFT_PPM, _REFUND_RATE_DRIFT_PPM)
        rate = rate_ppm or original.rate_ppm + drift
        amount = converted(amount, rate_ppm=rate)
    card = charge.method == "card"
    row = context.books.post(
        Movement(
            amount=-amount,
            currency=original.currency,
            type="refund" if card else "payment_refund",
            reporting_category="refund",
            source=refund_id,
            created=at,
            available_on=at,
            description="REFUND FOR CHARGE (Subscription update)",
            rate_ppm=rate,
        ),
        now=at,
    )
    done = replace(pending, balance_transaction=row.id, status="succeeded")
    context.books.put(done)
    if card:
        context.books.announce("refund.created", done, at=at)
    else:
        previous = {"balance_transaction": None, "status": "pending"}
        context.books.announce("refund.updated", done, at=at, previous={**previous})


def _charge(context: ScenarioContext, charge_id: str) -> Charge:
    charge = context.books.objects[charge_id]
    if not isinstance(charge, Charge):
        raise TypeError(charge_id)
    return charge


def _row_of(context: ScenarioContext, charge: Charge) -> BalanceTransaction:
    if charge.balance_transaction is None:
        raise ValueError(charge.id)
    return context.books.rows_by_id[charge.balance_transaction]


def _dispute_fee(currency: str) -> int:
    """Give the fee in minor units: 15.00, or its like in yen and fils."""
    return {"jpy": 2_200, "kwd": 4_600}.get(currency, DISPUTE_FEE)
