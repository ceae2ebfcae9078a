"""Payouts that somebody asks for: standard or instant, cancelled, reversed. PURE.

Promises: none has members, and its own row is a member of the next automatic payout; what cannot
be done (more than is available, a payout too far on its way) is not done, and the answer is none.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business import payouts
from shared.dev.fake_stripe.business.commands import PayoutRequest
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import Fee, Payout, PreviousValue
from shared.dev.fake_stripe.business.payouts import payout_of
from shared.dev.fake_stripe.business.posting import post_row
from shared.dev.fake_stripe.business.pricing import instant_payout_fee, midnight

_INSTANT_FEE: Final = "Instant Payouts fee"
_REVERSIBLE: Final = frozenset({"in_transit", "paid"})


def request_payout(at: int, *, context: ScenarioContext, request: PayoutRequest) -> Payout | None:
    """Pay out what is asked for, if it is available with its fee."""
    available = dict(context.books.reading(at).available).get(request.currency, 0)
    amount = request.amount
    if amount is None:
        most_fee = instant_payout_fee(available, request.currency) if request.instant else 0
        amount = available - most_fee
    fee = instant_payout_fee(amount, request.currency) if request.instant else 0
    if amount < payouts.SMALLEST_PAYOUT or amount + fee > available:
        return None
    draft = _draft(at, context=context, request=request, amount=amount)
    fees = (Fee(fee, "stripe_fee", _INSTANT_FEE),) if fee else ()
    apart = fees if request.fee_apart else ()
    payout = _send(at, context=context, draft=draft, request=request, fees=() if apart else fees)
    for each in apart:
        post_row(
            at,
            context=context,
            kind=("stripe_fee", "fee"),
            amount=-each.amount,
            what=f"{_INSTANT_FEE} ({payout.id})",
            currency=request.currency,
        )
    return payout


def cancel(at: int, *, context: ScenarioContext, payout_id: str) -> Payout | None:
    """Take back a payout that is still pending; no automatic one ever is."""
    payout = payout_of(context, payout_id)
    if payout.status != "pending" or payout.is_automatic:
        return None
    row = post_row(
        at,
        context=context,
        kind=("payout_cancel", "payout_reversal"),
        amount=payout.amount,
        what="STRIPE PAYOUT CANCELLATION",
        source=payout_id,
        currency=payout.currency,
    )
    canceled = replace(payout, status="canceled", failure_balance_transaction=row.id)
    previous = {"status": payout.status, "failure_balance_transaction": None}
    return _change("payout.canceled", canceled, at=at, context=context, previous=previous)


def reverse(
    at: int, *, context: ScenarioContext, payout_id: str, request: PayoutRequest
) -> Payout | None:
    """Fetch back from the bank what a payout sent there, by a payout below zero."""
    original = payout_of(context, payout_id)
    is_reversible = original.status in _REVERSIBLE and original.amount > 0
    if not is_reversible or original.reversed_by is not None:
        return None
    asked = replace(request, currency=original.currency, instant=False)
    draft = _draft(at, context=context, request=asked, amount=-original.amount)
    reversing = _send(
        at,
        context=context,
        draft=replace(draft, original_payout=payout_id),
        request=asked,
        fees=(),
    )
    reversed_payout = replace(payout_of(context, payout_id), reversed_by=reversing.id)
    previous = {"reversed_by": None}
    _change("payout.updated", reversed_payout, at=at, context=context, previous=previous)
    return reversing


def _draft(at: int, *, context: ScenarioContext, request: PayoutRequest, amount: int) -> Payout:
    # An instant payout is there within half an hour, on any day.
    arrival = at if request.instant else midnight(at + request.pending_s + request.transit_s)
    return Payout(
        id=context.books.ids.new("po_1"),
        sequence=context.books.next_sequence(),
        created=at,
        amount=amount,
        currency=request.currency,
        arrival_date=arrival,
        balance_transaction="",
        status="pending",
        reconciliation_status="not_applicable",
        is_automatic=False,
        method="instant" if request.instant else "standard",
        statement_descriptor=request.statement_descriptor,
    )


def _send(
    at: int,
    *,
    context: ScenarioContext,
    draft: Payout,
    request: PayoutRequest,
    fees: tuple[Fee, ...],
) -> Payout:
    """Take the money, announce the payout, and put down what becomes of it."""
    row = post_row(
        at,
        context=context,
        kind=("payout", "payout"),
        amount=-draft.amount,
        what="STRIPE PAYOUT",
        source=draft.id,
        currency=draft.currency,
        fees=fees,
    )
    payout = replace(draft, balance_transaction=row.id)
    context.books.put(payout)
    context.books.announce("payout.created", payout, at=at)
    submit = partial(_submit, context=context, payout_id=payout.id, transit_s=request.transit_s)
    context.agenda.at(at + request.pending_s, submit)
    return payout


def _submit(at: int, *, context: ScenarioContext, payout_id: str, transit_s: int) -> None:
    """Hand a payout that was not cancelled to the bank."""
    payout = payout_of(context, payout_id)
    if payout.status != "pending":
        return
    submitted = replace(payout, status="in_transit")
    _change("payout.updated", submitted, at=at, context=context, previous={"status": "pending"})
    context.agenda.at(at + transit_s, partial(payouts.arrive, context=context, payout_id=payout_id))


def _change(
    event_type: str,
    changed: Payout,
    *,
    at: int,
    context: ScenarioContext,
    previous: Mapping[str, PreviousValue],
) -> Payout:
    context.books.put(changed)
    context.books.announce(event_type, changed, at=at, previous=previous)
    return changed
