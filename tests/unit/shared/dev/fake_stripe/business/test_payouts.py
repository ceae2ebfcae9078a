"""Payouts of every kind: what each does to the balance, to its members and to what is announced."""

import pytest

from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import (
    BusinessCommand,
    CancelPayout,
    FailPayout,
    PayOut,
    PayOutBacklog,
    PayOutManually,
    PayoutRequest,
    Post,
    Resume,
    ReversePayout,
    SchedulePayouts,
    Seed,
    Tick,
)
from shared.dev.fake_stripe.business.objects import Event, Payout

AT = 1_795_392_000  # a UTC midnight


def shop_with(available: int, *, currency: str = "usd") -> Business:
    """Give a business with that much available, net."""
    shop = Business(account_id="acct_1One", livemode=False, seed=7, until=AT, history_days=0)
    shop.apply(Resume(at=AT))
    if available:
        shop.apply(row(available, currency=currency))
    return shop


def row(
    amount: int, *, at: int = AT, currency: str = "usd", available_on: int | None = None
) -> Post:
    return Post(
        at=at,
        amount=amount,
        currency=currency,
        type="adjustment",
        reporting_category="other_adjustment",
        balance_type="payments",
        source=None,
        created=at,
        available_on=at if available_on is None else available_on,
        fees=(),
    )


def done(shop: Business, command: BusinessCommand) -> Payout:
    (payout,) = all_done(shop, command)
    return payout


def all_done(shop: Business, command: BusinessCommand) -> list[Payout]:
    outcome = shop.apply(command)
    assert isinstance(outcome, list)
    return [each for each in outcome if isinstance(each, Payout)]


def now(shop: Business, payout: Payout) -> Payout:
    current = shop.books.objects[payout.id]
    assert isinstance(current, Payout)
    return current


def events(shop: Business, payout: Payout) -> list[Event]:
    return [event for event in shop.books.events if getattr(event.about, "id", "") == payout.id]


def members(shop: Business, payout: Payout) -> list[tuple[str, int]]:
    return [(each.type, each.net) for each in shop.books.rows_by_payout.get(payout.id, ())]


def available(shop: Business, at: int) -> int:
    return dict(shop.books.reading(at).available)["usd"]


def test_an_automatic_payout_has_for_members_what_is_available_and_no_more() -> None:
    shop = shop_with(5_000)
    shop.apply(row(700, available_on=AT + 86_400))

    payout = done(shop, PayOut(at=AT + 1, fail=False))

    assert members(shop, payout) == [("adjustment", 5_000), ("payout", -5_000)]


def test_a_manual_payout_has_no_members_and_is_one_of_the_next_automatic_payout() -> None:
    shop = shop_with(5_000)

    manual = done(shop, PayOutManually(at=AT + 1, request=PayoutRequest(amount=1_200)))
    automatic = done(shop, PayOut(at=AT + 2, fail=False))

    assert (manual.is_automatic, manual.reconciliation_status) == (False, "not_applicable")
    assert members(shop, manual) == []
    assert members(shop, automatic) == [
        ("adjustment", 5_000),
        ("payout", -1_200),
        ("payout", -3_800),
    ]


def test_a_manual_payout_is_pending_then_on_its_way_then_paid_and_then_has_its_number() -> None:
    shop = shop_with(5_000)

    payout = done(shop, PayOutManually(at=AT, request=PayoutRequest(pending_s=3, transit_s=5)))
    shop.apply(Tick(at=AT + 60))

    assert payout.amount == 5_000
    assert [(event.type, event.created - AT) for event in events(shop, payout)] == [
        ("payout.created", 0),
        ("payout.updated", 3),
        ("payout.paid", 8),
        ("payout.updated", 9),
    ]
    assert now(shop, payout).status == "paid"
    assert now(shop, payout).trace_id is not None


@pytest.mark.parametrize("fee_apart", [False, True], ids=["in its own row", "in a row apart"])
def test_an_instant_payout_costs_its_fee(fee_apart: bool) -> None:
    shop = shop_with(50_000)
    request = PayoutRequest(amount=20_000, instant=True, fee_apart=fee_apart)

    payout = done(shop, PayOutManually(at=AT, request=request))
    shop.apply(Tick(at=AT + 60))

    (own,) = shop.books.rows_by_source[payout.id]
    apart = [each.amount for each in shop.books.rows if each.type == "stripe_fee"]
    assert (own.amount, own.fee) == (-20_000, 0 if fee_apart else 300)
    assert apart == ([-300] if fee_apart else [])
    assert available(shop, AT + 60) == 29_700
    assert (payout.method, now(shop, payout).status) == ("instant", "paid")
    assert now(shop, payout).trace_id is None


def test_an_instant_payout_of_all_leaves_room_for_its_fee() -> None:
    shop = shop_with(50_000)

    done(shop, PayOutManually(at=AT, request=PayoutRequest(instant=True)))

    assert available(shop, AT) >= 0


@pytest.mark.parametrize("amount", [5_001, 99], ids=["more than is there", "less than the least"])
def test_it_pays_out_nothing_that_it_cannot(amount: int) -> None:
    shop = shop_with(5_000)

    made = all_done(shop, PayOutManually(at=AT, request=PayoutRequest(amount=amount)))

    assert made == []
    assert available(shop, AT) == 5_000


def test_a_cancelled_payout_gives_the_money_back_and_never_arrives() -> None:
    shop = shop_with(5_000)
    payout = done(shop, PayOutManually(at=AT, request=PayoutRequest(pending_s=600)))

    canceled = done(shop, CancelPayout(at=AT + 5, payout=payout.id))
    shop.apply(Tick(at=AT + 5_000))

    rows = [(each.type, each.amount) for each in shop.books.rows_by_source[payout.id]]
    assert rows == [("payout", -5_000), ("payout_cancel", 5_000)]
    assert now(shop, payout) == canceled
    assert canceled.status == "canceled"
    assert events(shop, payout)[-1].type == "payout.canceled"
    assert events(shop, payout)[-1].carries == (
        canceled.balance_transaction,
        canceled.failure_balance_transaction,
    )


def test_what_is_on_its_way_or_automatic_cannot_be_cancelled() -> None:
    shop = shop_with(5_000)
    manual = done(shop, PayOutManually(at=AT, request=PayoutRequest(amount=1_000)))
    automatic = done(shop, PayOut(at=AT, fail=False))

    refused = [
        *all_done(shop, CancelPayout(at=AT + 1, payout=manual.id)),
        *all_done(shop, CancelPayout(at=AT + 1, payout=automatic.id)),
    ]

    assert refused == []


def test_a_paid_payout_fails_days_later_and_its_money_is_paid_out_again() -> None:
    shop = shop_with(5_000)
    payout = done(shop, PayOut(at=AT, fail=False))
    shop.apply(Tick(at=AT + 60))
    paid = now(shop, payout)

    failed = done(shop, FailPayout(at=AT + 3 * 86_400, payout=payout.id, code="could_not_process"))
    again = done(shop, PayOut(at=AT + 3 * 86_400 + 1, fail=False))

    assert (paid.status, failed.status, failed.failure_code) == (
        "paid",
        "failed",
        "could_not_process",
    )
    assert events(shop, payout)[-1].type == "payout.failed"
    assert dict(events(shop, payout)[-1].previous or ())["status"] == "paid"
    assert members(shop, again) == [("payout_failure", 5_000), ("payout", -5_000)]


def test_a_reversal_is_a_payout_below_zero_and_both_name_each_other() -> None:
    shop = shop_with(5_000)
    payout = done(shop, PayOutManually(at=AT, request=PayoutRequest(amount=2_000)))
    shop.apply(Tick(at=AT + 60))

    reversing = done(shop, ReversePayout(at=AT + 100, payout=payout.id))
    shop.apply(Tick(at=AT + 160))

    (own,) = shop.books.rows_by_source[reversing.id]
    assert (reversing.amount, own.amount, own.type) == (-2_000, 2_000, "payout")
    assert reversing.original_payout == payout.id
    assert now(shop, payout).reversed_by == reversing.id
    assert now(shop, payout).status == now(shop, reversing).status == "paid"
    assert available(shop, AT + 160) == 5_000
    assert events(shop, payout)[-1].previous == (("reversed_by", None),)


def test_a_payout_is_reversed_once_and_a_reversal_never() -> None:
    shop = shop_with(5_000)
    payout = done(shop, PayOutManually(at=AT, request=PayoutRequest()))
    shop.apply(Tick(at=AT + 60))
    reversing = done(shop, ReversePayout(at=AT + 60, payout=payout.id))
    shop.apply(Tick(at=AT + 120))

    assert all_done(shop, ReversePayout(at=AT + 121, payout=payout.id)) == []
    assert all_done(shop, ReversePayout(at=AT + 121, payout=reversing.id)) == []


def test_a_debit_fetches_what_a_balance_below_zero_lacks() -> None:
    shop = shop_with(-4_000)

    waits = all_done(shop, PayOut(at=AT, fail=False))
    payout = done(shop, PayOut(at=AT, fail=False, debit=True))

    assert waits == []
    assert (payout.amount, payout.is_automatic) == (-4_000, True)
    assert members(shop, payout) == [("adjustment", -4_000), ("payout", 4_000)]


def test_a_minimum_balance_is_held_by_each_payout_and_released_to_the_next() -> None:
    shop = shop_with(1_000)
    shop.apply(SchedulePayouts(at=AT, currency="usd", interval="daily", minimum_balance=100))

    first = done(shop, PayOut(at=AT, fail=False))
    shop.apply(row(500, at=AT + 1))
    second = done(shop, PayOut(at=AT + 2, fail=False))

    assert first.amount == 900
    assert members(shop, first) == [
        ("adjustment", 1_000),
        ("payout_minimum_balance_hold", -100),
        ("payout", -900),
    ]
    assert members(shop, second) == [
        ("payout_minimum_balance_release", 100),
        ("adjustment", 500),
        ("payout_minimum_balance_hold", -100),
        ("payout", -500),
    ]
    assert available(shop, AT + 2) == 100


def test_a_currency_on_a_manual_schedule_is_paid_out_by_hand_alone() -> None:
    shop = shop_with(5_000)
    shop.apply(row(3_000, currency="eur"))
    shop.apply(SchedulePayouts(at=AT, currency="usd", interval="manual"))

    payouts = all_done(shop, PayOut(at=AT, fail=False))

    assert [payout.currency for payout in payouts] == ["eur"]
    assert shop.payout_interval == "manual"


def test_it_pays_out_one_currency_when_told_which() -> None:
    shop = shop_with(5_000)
    shop.apply(row(3_000, currency="eur"))

    payouts = all_done(shop, PayOut(at=AT, fail=False, currency="usd"))

    assert [payout.currency for payout in payouts] == ["usd"]


def test_a_backlog_is_paid_out_by_the_day_on_which_it_became_available() -> None:
    shop = shop_with(0)
    span_s = 30 * 86_400
    shop.apply(Seed(at=AT, count=300, span_s=span_s, payments=False, announce=False))

    payouts = all_done(shop, PayOutBacklog(at=AT))
    again = all_done(shop, PayOutBacklog(at=AT))

    assert 25 < len(payouts) < 30
    assert again == []
    for payout in payouts:
        rows = list(shop.books.rows_by_payout[payout.id])
        assert sum(row.net for row in rows) == 0
        days = {row.available_on // 86_400 for row in rows}
        assert len(days) == 1
        assert (payout.status, payout.reconciliation_status) == ("paid", "completed")
        assert payout.arrival_date <= AT
    assert shop.books.outbox == []
