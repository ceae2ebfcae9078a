"""What the API answers of events: by type, by time, by what became of their deliveries."""

from collections import Counter
from typing import Any

import pytest

from shared.dev.fake_stripe.api import handlers
from shared.dev.fake_stripe.api.handlers import EventDeliveries
from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import PayOut, Resume, SellExactly, Tick
from shared.dev.fake_stripe.errors import RequestRefused

AT = 1_795_392_000  # a UTC midnight
DAY_S = 86_400
TYPES = ["charge.succeeded", "payout.created", "payout.reconciliation_completed", "payout.paid"]


@pytest.fixture(scope="module")
def shop() -> Business:
    """Give a business with a charge and its payout, whose events are those of TYPES in order."""
    shop = Business(account_id="acct_1One", livemode=False, seed=7, until=AT, history_days=0)
    shop.apply(Resume(at=AT))
    shop.apply(SellExactly(at=AT, amount=5_000, currency="usd", deliver=True, free_at_once=True))
    shop.apply(PayOut(at=AT + 10, fail=False))
    shop.apply(Tick(at=AT + 60))
    return shop


def listed(
    shop: Business, *pairs: tuple[str, str], now: float = AT + 60, **deliveries: Any
) -> list[dict[str, Any]]:
    event_deliveries = EventDeliveries(
        undelivered=deliveries.get("undelivered", set()), owed=deliveries.get("owed", Counter())
    )
    data: list[dict[str, Any]] = handlers.list_events(
        shop.books, pairs, now=now, deliveries=event_deliveries
    )["data"]
    return data


def types(events: list[dict[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


def test_it_lists_events_newest_first(shop: Business) -> None:
    assert types(listed(shop)) == TYPES[::-1]


def test_it_lists_the_types_that_are_asked_for(shop: Business) -> None:
    asked = [("types[]", "payout.paid"), ("types[1]", "charge.succeeded")]

    assert types(listed(shop, *asked)) == ["payout.paid", "charge.succeeded"]
    assert types(listed(shop, ("type", "payout.*"))) == TYPES[:0:-1]


@pytest.mark.parametrize(
    "pairs",
    [
        [("types[]", "payout.paid")] * 21,
        [("types[]", "payout.paid"), ("type", "payout.paid")],
    ],
    ids=["more than twenty types", "type and types"],
)
def test_it_refuses_what_stripe_refuses(shop: Business, pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(RequestRefused) as refused:
        listed(shop, *pairs)

    assert refused.value.status == 400


def test_it_forgets_an_event_after_thirty_days(shop: Business) -> None:
    now = AT + 30 * DAY_S + 11
    charged = listed(shop)[-1]["id"]

    assert types(listed(shop, now=now)) == TYPES[:1:-1]
    with pytest.raises(RequestRefused) as refused:
        handlers.read_event(
            shop.books, charged, [], now=now, deliveries=EventDeliveries(undelivered=(), owed={})
        )
    assert refused.value.status == 404


def test_it_says_what_delivery_still_owes_and_what_never_arrived(shop: Business) -> None:
    paid, *_, charged = (event["id"] for event in listed(shop))
    deliveries: dict[str, Any] = {"undelivered": {paid, charged}, "owed": Counter({paid: 2})}

    failed = listed(shop, ("delivery_success", "false"), **deliveries)

    assert [(event["id"], event["pending_webhooks"]) for event in failed] == [
        (paid, 2),
        (charged, 0),
    ]
    assert types(listed(shop, ("delivery_success", "true"), **deliveries)) == TYPES[2:0:-1]
