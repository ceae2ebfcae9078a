"""Automatic payouts, as their schedules make them, and what every payout goes through. PURE.

Promises: an automatic payout's rows, its own and a hold included, sum to zero; whatever was neither
paid out nor reserved is a member of the next one: a failed payout's money, the row of a manual one,
a hold's release. A payout that has ended changes only as Stripe's do: paid, then failed.
"""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business.context import PayoutTerms, ScenarioContext
from shared.dev.fake_stripe.business.objects import Payout
from shared.dev.fake_stripe.business.posting import post_row
from shared.dev.fake_stripe.business.pricing import DAY_S, midnight

ACCOUNT_CLOSED: Final = "account_closed"
SMALLEST_PAYOUT: Final = 100
_FAILS_EVERY: Final = 61
_FAILS_AT: Final = 17
_WEEKLY: Final = frozenset({"jpy", "kwd"})
_FAILS: Final = frozenset({"in_transit", "paid"})


def terms(context: ScenarioContext, currency: str) -> PayoutTerms:
    """Say when a currency is paid out: daily, but yen and dinar on Mondays, unless told."""
    usual = PayoutTerms("weekly" if currency in _WEEKLY else "daily")
    return context.payout_terms.get(currency, usual)


def pay_out(
    at: int,
    *,
    context: ScenarioContext,
    live: bool,
    fail: bool = False,
    debit: bool = False,
    currency: str | None = None,
) -> list[Payout]:
    """Pay out what is available in each currency, or in one; `live` whatever day it is.

    `debit`: fetch from the bank what a balance below zero lacks.
    """
    monday = datetime.fromtimestamp(at, UTC).weekday() == 0
    payouts = []
    for held in sorted(context.books.unpaid):
        interval = terms(context, held).interval
        is_due = interval == "daily" or (interval == "weekly" and (live or monday))
        if is_due and currency in {None, held}:
            payout = _pay_out_currency(
                at, context=context, currency=held, live=live, fail=fail, debit=debit
            )
            payouts += [payout] if payout else []
    return payouts


def fail(at: int, *, context: ScenarioContext, payout_id: str, code: str) -> Payout | None:
    """Let a payout fail, on its way or up to days after it was paid; none if it cannot."""
    payout = payout_of(context, payout_id)
    if payout.status not in _FAILS or payout.reversed_by is not None:
        return None
    row = post_row(
        at,
        context=context,
        kind=("payout_failure", "payout_reversal"),
        amount=payout.amount,
        what="STRIPE PAYOUT FAILURE",
        source=payout_id,
        currency=payout.currency,
    )
    failed = replace(payout, status="failed", failure_balance_transaction=row.id, failure_code=code)
    context.books.put(failed)
    previous = {"status": payout.status, "failure_balance_transaction": None, "failure_code": None}
    context.books.announce("payout.failed", failed, at=at, previous=previous)
    return failed


def arrive(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    """Let a payout that is still on its way arrive, and say by which number the bank knows it."""
    payout = payout_of(context, payout_id)
    if payout.status != "in_transit":
        return
    # The bank's number comes with the news, or soon after; a card's network gives none.
    number = trace(context) if payout.is_automatic else None
    paid = replace(payout, status="paid", trace_id=number)
    context.books.put(paid)
    context.books.announce("payout.paid", paid, at=at, previous={"status": "in_transit"})
    if number is None and payout.method == "standard":
        context.agenda.at(at + 1, partial(_name, context=context, payout_id=payout_id))


def payout_of(context: ScenarioContext, payout_id: str) -> Payout:
    """Give a payout as it stands."""
    payout = context.books.objects[payout_id]
    if not isinstance(payout, Payout):
        raise TypeError(payout_id)
    return payout


def trace(context: ScenarioContext) -> str:
    """Make the number by which a bank knows a payout."""
    return f"{context.rng.randrange(10**14):015d}"


def _pay_out_currency(
    at: int, *, context: ScenarioContext, currency: str, live: bool, fail: bool, debit: bool
) -> Payout | None:
    books = context.books
    held = books.unpaid[currency]
    swept = [row for row in held if row.available_on <= at]
    available = sum(row.net for row in swept)
    reserve = terms(context, currency).minimum_balance if available > 0 else 0
    amount = available - reserve
    if amount < SMALLEST_PAYOUT and not (debit and amount <= -SMALLEST_PAYOUT):
        return None
    left = [row for row in held if row.available_on > at]
    payout_id = books.ids.new("po_1")
    post = partial(post_row, at, context=context, source=payout_id, currency=currency)
    hold, release = "payout_minimum_balance_hold", "payout_minimum_balance_release"
    if reserve:
        swept.append(post(kind=(hold, hold), amount=-reserve, what="Minimum balance"))
    row = post(kind=("payout", "payout"), amount=-amount, what="STRIPE PAYOUT")
    books.unpaid[currency] = left
    books.assign([*swept, row], payout_id)
    if reserve:  # back on the balance at once, for the next payout
        post(kind=(release, release), amount=reserve, what="Minimum balance")
    arrival = at + 2 if live else midnight(at) + 2 * DAY_S + 12 * 3_600
    payout = Payout(
        id=payout_id,
        sequence=books.next_sequence(),
        created=at,
        amount=amount,
        currency=currency,
        arrival_date=midnight(arrival),
        balance_transaction=row.id,
        status="in_transit",
        reconciliation_status="in_progress",
    )
    books.put(payout)
    books.announce("payout.created", payout, at=at)
    _schedule_end(payout, context=context, arrival=arrival, live=live, fails=fail)
    return payout


def _schedule_end(
    payout: Payout, *, context: ScenarioContext, arrival: int, live: bool, fails: bool
) -> None:
    """Put down when the members are known, and when and how the payout ends."""
    context.payout_count += 1
    fails = fails or context.payout_count % _FAILS_EVERY == _FAILS_AT
    known_at = payout.created + (1 if live else 1_200)
    agenda = context.agenda
    agenda.at(known_at, partial(_reconciled, context=context, payout_id=payout.id))
    end = partial(_fail_on_the_way, code=ACCOUNT_CLOSED) if fails else arrive
    agenda.at(arrival, partial(end, context=context, payout_id=payout.id))


def _name(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    payout = payout_of(context, payout_id)
    named = replace(payout, trace_id=trace(context))
    context.books.put(named)
    previous = {"trace_id": {"status": "pending", "value": None}}
    context.books.announce("payout.updated", named, at=at, previous=previous)


def _reconciled(at: int, *, context: ScenarioContext, payout_id: str) -> None:
    payout = replace(payout_of(context, payout_id), reconciliation_status="completed")
    context.books.put(payout)
    context.books.announce("payout.reconciliation_completed", payout, at=at)


def _fail_on_the_way(at: int, *, context: ScenarioContext, payout_id: str, code: str) -> None:
    if payout_of(context, payout_id).status == "in_transit":
        fail(at, context=context, payout_id=payout_id, code=code)
