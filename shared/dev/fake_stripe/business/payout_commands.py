"""What can be asked of payouts from outside, done. PURE.

Promises: the payouts that a command made or changed; none when it could not be done, which then
changed nothing.
"""

from typing import assert_never

from shared.dev.fake_stripe.business import manual_payouts, payouts
from shared.dev.fake_stripe.business.commands import (
    CancelPayout,
    FailPayout,
    PayOut,
    PayOutBacklog,
    PayoutCommand,
    PayOutManually,
    PayoutRequest,
    ReversePayout,
    SchedulePayouts,
)
from shared.dev.fake_stripe.business.context import PayoutTerms, ScenarioContext
from shared.dev.fake_stripe.business.objects import Payout
from shared.dev.fake_stripe.business.payout_backlog import pay_out_backlog


def do(command: PayoutCommand, *, context: ScenarioContext) -> list[Payout]:
    """Do one command now."""
    at = command.at
    if isinstance(command, PayOut):
        return payouts.pay_out(
            at,
            context=context,
            live=True,
            fail=command.fail,
            debit=command.debit,
            currency=command.currency,
        )
    if isinstance(command, PayOutBacklog):
        return pay_out_backlog(at, context=context)
    payout: Payout | None = None
    match command:
        case PayOutManually():
            payout = manual_payouts.request_payout(at, context=context, request=command.request)
        case CancelPayout():
            payout = manual_payouts.cancel(at, context=context, payout_id=command.payout)
        case FailPayout():
            payout = payouts.fail(at, context=context, payout_id=command.payout, code=command.code)
        case ReversePayout():
            request = PayoutRequest(pending_s=command.pending_s, transit_s=command.transit_s)
            payout = manual_payouts.reverse(
                at, context=context, payout_id=command.payout, request=request
            )
        case SchedulePayouts():
            context.payout_terms[command.currency] = PayoutTerms(
                command.interval, command.minimum_balance
            )
        case _:
            assert_never(command)
    return [payout] if payout is not None else []
