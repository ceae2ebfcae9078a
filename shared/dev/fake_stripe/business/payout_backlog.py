"""Payouts of days gone by, for many rows that were entered at once. PURE.

Promises: a payout a day and currency, dated as a schedule would have dated it, paid and reconciled,
whose members are what became available since the one before. Announced by nothing: whoever reads
them reads history.
"""

from collections import defaultdict

from shared.dev.fake_stripe.business.books import Movement
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Payout
from shared.dev.fake_stripe.business.payouts import SMALLEST_PAYOUT, trace
from shared.dev.fake_stripe.business.pricing import DAY_S, midnight


def pay_out_backlog(at: int, *, context: ScenarioContext) -> list[Payout]:
    """Pay out, day by day, what became available up to two days ago and waits."""
    payouts: list[Payout] = []
    for currency, waiting in sorted(context.books.unpaid.items()):
        days: defaultdict[int, list[BalanceTransaction]] = defaultdict(list)
        for row in waiting:
            days[midnight(max(row.available_on, row.created))].append(row)
        due = [
            day
            for day, rows in sorted(days.items())
            if day <= midnight(at) - 2 * DAY_S and sum(row.net for row in rows) >= SMALLEST_PAYOUT
        ]
        payouts += [_pay_out_day(at, day, days.pop(day), context=context) for day in due]
        context.books.unpaid[currency] = [row for rows in days.values() for row in rows]
    return payouts


def _pay_out_day(
    at: int, day: int, rows: list[BalanceTransaction], *, context: ScenarioContext
) -> Payout:
    books = context.books
    payout_id = books.ids.new("po_1")
    amount = sum(row.net for row in rows)
    own = books.post(
        Movement(
            amount=-amount,
            currency=rows[0].currency,
            type="payout",
            reporting_category="payout",
            source=payout_id,
            created=day + DAY_S - 1,
            available_on=day + DAY_S - 1,
            description="STRIPE PAYOUT",
        ),
        now=at,
    )
    books.assign([*rows, own], payout_id)
    payout = Payout(
        id=payout_id,
        sequence=books.next_sequence(),
        created=own.created,
        amount=amount,
        currency=own.currency,
        arrival_date=day + 2 * DAY_S,
        balance_transaction=own.id,
        status="paid",
        reconciliation_status="completed",
        trace_id=trace(context),
    )
    books.put(payout)
    return payout
