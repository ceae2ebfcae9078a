"""The simulated business: the same from the same seed, and true to Stripe's arithmetic."""

from collections import Counter

import pytest

from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import (
    BusinessCommand,
    GiveBack,
    Pause,
    PayOut,
    Post,
    Resume,
    Seed,
    Sell,
    SellExactly,
    Tick,
)
from shared.dev.fake_stripe.business.objects import BalanceTransaction
from shared.dev.fake_stripe.business.sales import Sale

UNTIL = 1_795_392_000  # a UTC midnight
DAY_S = 86_400
TRADED: tuple[BusinessCommand, ...] = (
    Resume(at=UNTIL + 40_000),
    Tick(at=UNTIL + 40_001),
    *(Sell(at=UNTIL + 40_002 + n // 4) for n in range(200)),
    SellExactly(at=UNTIL + 40_060, amount=5_000, currency="usd", deliver=False),
    Seed(at=UNTIL + 40_061, count=50, span_s=600, payments=True, announce=True),
    Tick(at=UNTIL + 40_090),
    PayOut(at=UNTIL + 40_091, fail=True),
    Pause(at=UNTIL + 40_100),
    Resume(at=UNTIL + 90_000),
    Tick(at=UNTIL + 90_500),
)


def business(*, seed: int = 7, days: int = 60, account_id: str = "acct_1One") -> Business:
    return Business(
        account_id=account_id, livemode=False, seed=seed, until=UNTIL, history_days=days
    )


def test_it_makes_a_year_with_every_kind_of_row_the_ledger_has_a_rule_for() -> None:
    kinds = Counter(row.type for row in business(days=365).books.rows)

    assert 8_000 <= sum(kinds.values()) <= 15_000
    assert set(kinds) == {
        "adjustment",
        "charge",
        "payment",
        "payment_refund",
        "payout",
        "payout_cancel",
        "payout_failure",
        "payout_minimum_balance_hold",
        "payout_minimum_balance_release",
        "refund",
        "stripe_fee",
        "tax_fee",
        "topup",
    }


def test_it_makes_disputes_that_are_won_and_disputes_that_are_lost() -> None:
    rows = business(days=365).books.rows
    categories = Counter(row.reporting_category for row in rows)

    assert categories["dispute"] > categories["dispute_reversal"] > 0


def test_it_is_the_same_from_the_same_seed_and_another_from_another() -> None:
    ids = [row.id for row in business().books.rows]

    assert ids == [row.id for row in business().books.rows]
    assert not set(ids) & {row.id for row in business(seed=8).books.rows}
    assert not set(ids) & {row.id for row in business(account_id="acct_1Two").books.rows}


def test_it_lives_the_same_future_from_the_same_commands() -> None:
    first, second = business(), business()

    for command in TRADED:
        first.apply(command)
        second.apply(command)

    assert list(first.books.rows) == list(second.books.rows)
    assert first.books.outbox == second.books.outbox


def test_its_amounts_obey_stripes_arithmetic() -> None:
    books = traded().books
    converted = [row for row in books.rows if row.rate_ppm is not None]

    assert all(row.net == row.amount - row.fee for row in books.rows)
    assert all(row.available_on >= row.created for row in books.rows)
    assert {row.currency for row in converted} == {"usd"}
    assert all(row.amount % 10 == 0 for row in books.rows if row.currency == "kwd")


def test_its_balance_is_the_sum_of_its_rows() -> None:
    books = traded().books
    sums: Counter[str] = Counter()
    for row in books.rows:
        sums[row.currency] += row.net

    reading = books.reading(UNTIL + 90_500)

    assert {
        code: amount + dict(reading.pending)[code] for code, amount in reading.available
    } == dict(sums)


def test_its_automatic_payouts_sum_to_zero_and_hold_their_own_row() -> None:
    books = traded().books

    for payout_id, rows in books.rows_by_payout.items():
        assert sum(row.net for row in rows) == 0
        assert [row.type for row in rows if row.source == payout_id].count("payout") == 1


def test_a_failed_payout_puts_the_money_back() -> None:
    books = traded().books
    failed = [row for row in books.rows if row.type == "payout_failure"]

    assert failed
    for row in failed:
        taken = [
            other for other in books.rows_by_source[row.source or ""] if other.type == "payout"
        ]
        assert [other.amount for other in taken] == [-row.amount]


def test_an_asynchronous_capture_is_announced_with_null_and_then_with_its_id() -> None:
    outbox = traded().books.outbox
    opened = {getattr(event.about, "id", "") for event in outbox if event.awaits}
    settled = [event for event in outbox if event.type == "charge.updated"]

    assert opened
    assert opened >= {getattr(event.about, "id", "") for event in settled}
    assert all(event.previous == (("balance_transaction", None),) for event in settled)
    assert all(event.carries for event in settled)


def test_a_settled_capture_is_dated_as_its_charge() -> None:
    books = traded().books

    for event in books.outbox:
        if event.type == "charge.updated":
            row = books.rows_by_id[event.carries[0]]
            assert row.created == getattr(event.about, "created", 0) < event.created


def test_no_event_announces_a_fee_of_stripes_own() -> None:
    books = traded().books
    carried = {row_id for event in books.outbox for row_id in event.carries}
    silent = {row.id for row in books.rows if row.type in {"stripe_fee", "tax_fee"}}

    assert silent
    assert not carried & silent


def test_it_is_quiet_while_paused_and_dates_nothing_back_afterwards() -> None:
    shop = business(days=30)
    for at in range(UNTIL + 100, UNTIL + 160):
        shop.apply(Sell(at=at))
    shop.apply(Pause(at=UNTIL + 160))
    paused_count = len(shop.books.rows)

    shop.apply(Tick(at=UNTIL + 50_000))
    quiet_count = len(shop.books.rows)
    shop.apply(Resume(at=UNTIL + 60_000))
    shop.apply(Tick(at=UNTIL + 60_000))

    assert shop.unsettled_count == 0
    assert quiet_count == paused_count
    late = list(shop.books.rows)[paused_count:]
    assert all(row.created >= UNTIL + 60_000 for row in late)


def test_an_account_without_history_is_empty_and_moves_only_when_told() -> None:
    shop = business(days=0)

    shop.apply(Resume(at=UNTIL + 10))
    shop.apply(Tick(at=UNTIL + 3 * DAY_S))
    empty_count = len(shop.books.rows)
    sale = shop.apply(SellExactly(at=UNTIL + 3 * DAY_S, amount=999, currency="usd", deliver=True))

    assert empty_count == 0
    assert isinstance(sale, Sale)
    assert [row.amount for row in shop.books.rows] == [999]


def test_it_exchanges_a_charge_and_its_refund_at_the_rates_asked_for() -> None:
    shop = business(days=0)

    shop.apply(Resume(at=UNTIL))
    sale = shop.apply(
        SellExactly(
            at=UNTIL,
            amount=10_000,
            currency="eur",
            deliver=True,
            settles_in="usd",
            rate_ppm=1_087_000,
        )
    )
    assert isinstance(sale, Sale)
    refund = GiveBack(at=UNTIL + 1, charge=sale.charge.id, amount=10_000, rate_ppm=1_102_300)
    shop.apply(refund)

    rows = [(row.amount, row.currency, row.rate_ppm) for row in shop.books.rows]
    assert rows == [(10_870, "usd", 1_087_000), (-11_023, "usd", 1_102_300)]
    assert (sale.charge.amount, sale.charge.currency) == (10_000, "eur")


def test_it_seeds_rows_evenly_over_the_span_asked_for() -> None:
    shop = business(days=0)

    rows = shop.apply(Seed(at=UNTIL, count=600, span_s=600, payments=False, announce=False))

    assert isinstance(rows, list)
    assert [row.created for row in rows] == [UNTIL - 599 + n for n in range(600)]
    assert shop.books.outbox == []


@pytest.mark.parametrize("balance_type", ["issuing", "refund_and_dispute_prefunding"])
def test_it_keeps_the_balance_types_apart(balance_type: str) -> None:
    shop = business(days=0)

    row = shop.apply(
        Post(
            at=UNTIL,
            amount=-700,
            currency="usd",
            type="issuing_transaction",
            reporting_category="issuing_transaction",
            balance_type=balance_type,
            source=None,
            created=UNTIL,
            available_on=UNTIL,
            fees=((5, "stripe_fee"),),
        )
    )

    assert isinstance(row, BalanceTransaction)
    assert row.net == -705
    assert shop.books.reading(UNTIL).available == ()
    assert shop.books.reading(UNTIL, balance_type).available == (("usd", -705),)


def traded() -> Business:
    shop = business()
    for command in TRADED:
        shop.apply(command)
    return shop
