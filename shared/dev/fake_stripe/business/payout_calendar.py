"""Which payouts the business makes besides those of its schedules, and which go wrong. PURE.

Promises: each kind within each four weeks of history, and all of them within some hundred live
sales, so that whoever reads the books meets each; what the balance does not allow is left out.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from shared.dev.fake_stripe.business import manual_payouts, payouts
from shared.dev.fake_stripe.business.commands import PayoutRequest
from shared.dev.fake_stripe.business.context import PayoutTerms, ScenarioContext
from shared.dev.fake_stripe.business.objects import Payout
from shared.dev.fake_stripe.business.pricing import DAY_S

_CYCLE_DAYS: Final = 28
_INSTANT_DAY: Final = 3
_MANUAL_DAY: Final = 8
_CANCELED_DAY: Final = 13
_FAILING_DAY: Final = 17
_REVERSAL_DAY: Final = 22
_RESERVE_DAYS: Final = range(25, 27)
_RESERVE: Final = PayoutTerms("daily", minimum_balance=10_000)
_HOUR_S: Final = 3_600
_DESCRIPTOR: Final = "SIMULATED RENT"
_LIVE_AMOUNT: Final = 2_000
_LIVE_KINDS: Final = ("instant", "reversed", "canceled", "failed")


def before_round(at: int, *, context: ScenarioContext) -> None:
    """Do what the day of the cycle brings before the nightly round pays out what is left."""
    day = _day(at, context)
    if day in _RESERVE_DAYS:
        context.payout_terms["usd"] = _RESERVE
    elif context.payout_terms.get("usd") == _RESERVE:
        del context.payout_terms["usd"]
    amount = dict(context.books.reading(at).available).get("usd", 0) // 3
    if day == _INSTANT_DAY:
        _request(at, context=context, amount=amount, instant=True, transit_s=_HOUR_S // 4)
    elif day == _MANUAL_DAY:
        _request(at, context=context, amount=amount, pending_s=12 * _HOUR_S, transit_s=DAY_S)
    elif day == _CANCELED_DAY:
        payout = _request(at, context=context, amount=amount, pending_s=6 * _HOUR_S)
        _then(manual_payouts.cancel, payout, at + 2 * _HOUR_S, context=context)
    elif day == _REVERSAL_DAY:
        _reverse_last(at, context=context)


def after_round(at: int, *, context: ScenarioContext, made: list[Payout]) -> None:
    """Let a payout of the day come back from the bank, days after it was paid."""
    if _day(at, context) == _FAILING_DAY:
        for payout in made:
            if payout.currency == "usd":
                fail = partial(payouts.fail, code="no_account")
                _then(fail, payout, payout.arrival_date + 3 * DAY_S, context=context)


def live_payout(at: int, *, context: ScenarioContext) -> None:
    """Make the next kind of payout, its whole life within seconds, if there is money for it."""
    kind = _LIVE_KINDS[context.live_payout_count % len(_LIVE_KINDS)]
    payout = _request(at, context=context, amount=_LIVE_AMOUNT, instant=kind == "instant")
    if payout is None:
        return
    context.live_payout_count += 1
    if kind == "reversed":
        reverse = partial(manual_payouts.reverse, request=PayoutRequest())
        _then(reverse, payout, at + 6, context=context)
    elif kind == "canceled":
        _then(manual_payouts.cancel, payout, at + 1, context=context)
    elif kind == "failed":
        fail = partial(payouts.fail, code="no_account")
        _then(fail, payout, at + 10, context=context)


def _request(
    at: int,
    *,
    context: ScenarioContext,
    amount: int,
    instant: bool = False,
    pending_s: int = 2,
    transit_s: int = 2,
) -> Payout | None:
    request = PayoutRequest(
        amount=amount,
        instant=instant,
        pending_s=pending_s,
        transit_s=transit_s,
        statement_descriptor=None if instant else _DESCRIPTOR,
    )
    return manual_payouts.request_payout(at, context=context, request=request)


def _reverse_last(at: int, *, context: ScenarioContext) -> None:
    """Reverse the last payout by hand that arrived, as if it had gone to a wrong account."""
    arrived = [
        payout.id
        for payout in (
            payouts.payout_of(context, first.id) for first in context.books.objects_by_type[Payout]
        )
        if payout.statement_descriptor == _DESCRIPTOR and payout.status == "paid"
    ]
    if arrived:
        request = PayoutRequest(pending_s=_HOUR_S, transit_s=2 * DAY_S)
        manual_payouts.reverse(at, context=context, payout_id=arrived[-1], request=request)


def _then(
    action: Callable[..., object], payout: Payout | None, at: int, *, context: ScenarioContext
) -> None:
    if payout is not None:
        context.agenda.at(at, partial(action, context=context, payout_id=payout.id))


def _day(at: int, context: ScenarioContext) -> int:
    return (at - context.opened) // DAY_S % _CYCLE_DAYS
