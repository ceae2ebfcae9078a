"""What the API answers of payouts: their list, their members, and members that are misstated."""

from typing import Any

import pytest

from shared.dev.fake_stripe.api import handlers
from shared.dev.fake_stripe.api.payout_members import Misstatement, members
from shared.dev.fake_stripe.business.books import Books
from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import (
    PayOut,
    PayOutManually,
    PayoutRequest,
    Resume,
    SellExactly,
    Tick,
)
from shared.dev.fake_stripe.business.objects import Payout
from shared.dev.fake_stripe.business.sales import Sale
from shared.dev.fake_stripe.errors import RequestRefused

AT = 1_795_392_000  # a UTC midnight


@pytest.fixture
def shop() -> Business:
    """Give a business with a payout of three charges, and one by hand before it."""
    shop = Business(account_id="acct_1One", livemode=False, seed=7, until=AT, history_days=0)
    shop.apply(Resume(at=AT))
    for amount in (1_000, 2_000, 3_000):
        shop.apply(
            SellExactly(at=AT, amount=amount, currency="usd", deliver=True, free_at_once=True)
        )
    shop.apply(PayOutManually(at=AT + 10, request=PayoutRequest(amount=500, instant=True)))
    shop.apply(PayOut(at=AT + 90_000, fail=False))
    return shop


def settled(shop: Business) -> Books:
    shop.apply(Tick(at=AT + 90_100))
    return shop.books


def payout_ids(books: Books, *pairs: tuple[str, str]) -> list[str]:
    answer = handlers.list_objects(books, "payouts", pairs, now=AT + 90_100)
    return [entry["id"] for entry in answer["data"]]


def automatic(books: Books) -> str:
    (payout_id,) = books.rows_by_payout
    return payout_id


def by_hand(books: Books) -> str:
    payouts = [each for each in books.objects.values() if isinstance(each, Payout)]
    return next(payout.id for payout in payouts if payout.method == "instant")


def member_rows(
    books: Books, payout_id: str, misstatement: Misstatement | None = None, **pairs: str
) -> Any:
    misstated = {} if misstatement is None else {payout_id: misstatement}
    asked = [("payout", payout_id), *pairs.items()]
    return handlers.list_rows(books, asked, now=AT + 90_100, misstated=misstated)


def test_it_lists_payouts_newest_first(shop: Business) -> None:
    books = settled(shop)

    assert payout_ids(books) == [automatic(books), by_hand(books)]


@pytest.mark.parametrize(
    ("pair", "which"),
    [
        (("arrival_date[lte]", str(AT + 10)), "by hand"),
        (("arrival_date", str(AT + 86_400)), "automatic"),
        (("created[gte]", str(AT + 11)), "automatic"),
        (("destination", "card_1USDCard0000000000"), "by hand"),
        (("status", "failed"), "none"),
    ],
)
def test_it_filters_payouts(shop: Business, pair: tuple[str, str], which: str) -> None:
    books = settled(shop)
    wanted = {"automatic": [automatic(books)], "by hand": [by_hand(books)], "none": []}

    assert payout_ids(books, pair) == wanted[which]


def test_it_lists_no_members_until_they_are_reconciled(shop: Business) -> None:
    payout_id = automatic(shop.books)

    before = member_rows(shop.books, payout_id)["data"]
    after = member_rows(settled(shop), payout_id)["data"]

    assert before == []
    assert sum(row["net"] for row in after) == 0
    assert len(after) == 5


def test_it_refuses_to_list_the_members_of_a_payout_by_hand(shop: Business) -> None:
    with pytest.raises(RequestRefused, match="only be filtered on automatic transfers") as refused:
        member_rows(shop.books, by_hand(shop.books))

    assert refused.value.status == 400


def test_it_loses_adds_and_changes_members_and_pages_through_what_is_left(shop: Business) -> None:
    books = settled(shop)
    payout_id = automatic(books)
    true = [row["id"] for row in member_rows(books, payout_id)["data"]]
    sale = shop.apply(SellExactly(at=AT + 90_100, amount=9_000, currency="usd", deliver=True))
    assert isinstance(sale, Sale)
    assert sale.row is not None
    misstatement = Misstatement(
        lost=frozenset({true[1]}),
        added=frozenset({sale.row.id}),
        changed={true[2]: {"amount": 7, "net": 7}},
    )

    first = member_rows(books, payout_id, misstatement, limit="2")
    cursor = first["data"][-1]["id"]
    second = member_rows(books, payout_id, misstatement, limit="90", starting_after=cursor)

    listed = [*first["data"], *second["data"]]
    assert [row["id"] for row in listed] == [sale.row.id, true[0], *true[2:]]
    assert [row["net"] for row in listed if row["id"] == true[2]] == [7]
    assert (first["has_more"], second["has_more"]) == (True, False)


def test_a_misstated_member_is_right_everywhere_else(shop: Business) -> None:
    books = settled(shop)
    payout_id = automatic(books)
    (row, *_) = member_rows(books, payout_id)["data"]
    misstated = {
        payout_id: Misstatement(lost=frozenset({row["id"]}), changed={row["id"]: {"net": 7}})
    }

    listed = handlers.list_rows(books, [], now=AT + 90_100, misstated=misstated)["data"]

    assert row in listed
    assert [each.id for each in members(books, payout_id)].count(row["id"]) == 1
