"""The payouts that the business makes besides its schedules', in history and live."""

import hashlib
from collections import Counter

import pytest

from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import Resume, Sell, Tick
from shared.dev.fake_stripe.business.objects import Payout

UNTIL = 1_795_392_000  # a UTC midnight
# Of the books as they were made before payouts of every kind were: journals kept since must
# replay to the very ids.
ROWS_BEFORE = "b63c57869613cbe58bfac3ba5ae2c22495f6e8ebe892e58ace400d6dd3639c54"


def business(*, days: int, is_varied: bool = True) -> Business:
    return Business(
        account_id="acct_1One",
        livemode=False,
        seed=7,
        until=UNTIL,
        history_days=days,
        is_varied=is_varied,
    )


def payouts(shop: Business) -> list[Payout]:
    return [each for each in shop.books.objects.values() if isinstance(each, Payout)]


def kinds(made: list[Payout]) -> Counter[str]:
    """Count the payouts of each kind that a person may ask about."""
    counts: Counter[str] = Counter()
    for payout in made:
        counts[payout.status] += 1
        counts["instant"] += payout.method == "instant"
        counts["manual"] += not payout.is_automatic and payout.method == "standard"
        counts["reversed"] += payout.reversed_by is not None
        counts["reversing"] += payout.original_payout is not None
        counts["debit"] += payout.is_automatic and payout.amount < 0
        counts["failed after paid"] += payout.status == "failed" and payout.trace_id is not None
    return counts


@pytest.fixture(scope="module")
def year() -> Business:
    return business(days=365)


@pytest.mark.parametrize(
    "kind",
    [
        "paid",
        "failed",
        "failed after paid",
        "canceled",
        "instant",
        "manual",
        "reversed",
        "reversing",
        "debit",
    ],
)
def test_a_year_holds_payouts_of_every_kind(year: Business, kind: str) -> None:
    assert kinds(payouts(year))[kind] > 0


def test_every_automatic_payout_of_the_year_sums_to_zero(year: Business) -> None:
    sums = {
        payout_id: sum(row.net for row in rows)
        for payout_id, rows in year.books.rows_by_payout.items()
    }

    assert {payout.id for payout in payouts(year) if payout.is_automatic} == set(sums)
    assert set(sums.values()) == {0}


def test_a_failed_payout_failed_within_five_business_days_of_its_arrival(year: Business) -> None:
    for payout in payouts(year):
        row = year.books.rows_by_id.get(payout.failure_balance_transaction or "")
        if payout.status == "failed" and row is not None:
            assert row.created - payout.arrival_date <= 5 * 86_400


def test_some_hundred_live_sales_bring_every_kind_that_is_made_by_hand() -> None:
    shop = business(days=5)
    before = len(payouts(shop))

    shop.apply(Resume(at=UNTIL + 40_000))
    for number in range(300):
        shop.apply(Sell(at=UNTIL + 40_002 + number // 5))
    shop.apply(Tick(at=UNTIL + 40_120))

    made = kinds(payouts(shop)[before:])
    for kind in ("instant", "canceled", "failed after paid", "reversed", "reversing"):
        assert made[kind] > 0


def test_books_that_were_begun_before_are_made_as_they_were() -> None:
    shop = business(days=90, is_varied=False)

    shop.apply(Resume(at=UNTIL + 40_000))
    for number in range(200):
        shop.apply(Sell(at=UNTIL + 40_002 + number // 5))
    shop.apply(Tick(at=UNTIL + 90_000))

    rows = " ".join(f"{row.id} {row.net}" for row in shop.books.posted)
    assert hashlib.sha256(rows.encode()).hexdigest() == ROWS_BEFORE
