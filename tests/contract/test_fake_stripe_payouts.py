"""The fake's payouts and endpoints as the control plane turns them, read by the stripe library."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
import stripe

from tests.contract.test_fake_stripe_delivery import Inbox, await_count, inbox
from tests.support.waits import until_blocking

__all__ = ["inbox"]


class Shop:
    """One running fake without history."""

    def __init__(self, fake: Any) -> None:
        self.fake = fake
        self.client = stripe.StripeClient(fake.api_key, base_addresses={"api": fake.api_base})

    def control(self, name: str, **body: object) -> Any:
        encoded = json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.fake.api_base}/_control/{name}", encoded) as answer:
            return json.load(answer)

    def refusal(self, name: str, **body: object) -> str:
        with pytest.raises(urllib.error.HTTPError) as refused:
            self.control(name, **body)
        with refused.value as answer:
            assert answer.code == 400
            return str(json.load(answer)["error"])

    def payout_in(self, status: str, payout_id: str) -> stripe.Payout:
        def current() -> stripe.Payout:
            return self.client.v1.payouts.retrieve(payout_id)

        until_blocking(lambda: current().status == status, what=f"the payout is {status}")
        return current()


@pytest.fixture
def shop(fake_stripe: Callable[..., Any]) -> Shop:
    """Give a fake with 1,000.00 USD and more that is available."""
    shop = Shop(fake_stripe())
    shop.control("settings", limits=False)
    shop.control("charge", amount=200_000, available=True)
    return shop


def test_payouts_by_hand_can_be_instant_cancelled_and_reversed(shop: Shop) -> None:
    instant = shop.control("manual_payout", amount=20_000, method="instant")
    manual = shop.control("manual_payout", amount=10_000, statement_descriptor="RENT")
    pending = shop.control("manual_payout", amount=5_000, pending_s=86_400)

    canceled = shop.control("cancel_payout", payout=pending["payout"]["id"])["payout"]
    paid = shop.payout_in("paid", manual["payout"]["id"])
    reversing = shop.control("reverse_payout", payout=paid.id)["payout"]

    assert instant["balance_transactions"][0]["fee"] == 300
    assert shop.payout_in("paid", instant["payout"]["id"]).method == "instant"
    assert (canceled["status"], canceled["automatic"]) == ("canceled", False)
    assert (paid.statement_descriptor, paid.reconciliation_status) == ("RENT", "not_applicable")
    assert (reversing["amount"], reversing["original_payout"]) == (-10_000, paid.id)
    assert shop.client.v1.payouts.retrieve(paid.id).reversed_by == reversing["id"]
    assert "is reversed" in shop.refusal("reverse_payout", payout=paid.id)
    assert "not pending" in shop.refusal("cancel_payout", payout=paid.id)
    assert "not so much" in shop.refusal("manual_payout", amount=10**9)
    with pytest.raises(stripe.InvalidRequestError, match="only be filtered on automatic"):
        shop.client.v1.balance_transactions.list({"payout": paid.id})


def test_an_automatic_payout_is_proved_misstated_and_fails_after_it_was_paid(shop: Shop) -> None:
    (payout_id,) = shop.control("payout")["payouts"]
    paid = shop.payout_in("paid", payout_id)
    listed = shop.client.v1.balance_transactions.list({"payout": payout_id})
    charged = next(row.id for row in listed.data if row.type == "charge")

    misstated = shop.control("payout_members", payout=payout_id, lose=[charged])
    short = shop.client.v1.balance_transactions.list({"payout": payout_id})
    shop.control("payout_members", payout=payout_id)
    failed = shop.control("fail_payout", payout=payout_id, code="no_account")["payout"]

    assert sum(row.net for row in listed.data) == 0
    assert paid.reconciliation_status == "completed"
    assert [row.id for row in short.data] == [paid.balance_transaction]
    assert [row["id"] for row in misstated["members"]] != misstated["listed"]
    again = shop.client.v1.balance_transactions.list({"payout": payout_id})
    assert [row.id for row in again.data] == [row.id for row in listed.data]
    assert (failed["status"], failed["failure_code"]) == ("failed", "no_account")


def test_a_key_without_the_permission_is_refused_until_it_has_it(shop: Shop) -> None:
    shop.control("permissions", denied=["payout_read", "event_read", "webhook_read"])

    for read in (
        shop.client.v1.payouts.list,
        shop.client.v1.events.list,
        shop.client.v1.webhook_endpoints.list,
    ):
        with pytest.raises(stripe.PermissionError, match="rak_"):
            read()
    assert shop.client.v1.balance_transactions.list().data
    shop.control("permissions", denied=[])

    assert shop.client.v1.payouts.list().data == []


def test_two_endpoints_are_each_sent_what_they_name_in_their_own_version(
    shop: Shop, inbox: Inbox
) -> None:
    shop.control("endpoint", enabled_events=["refund.created"], api_version="2020-08-27")
    shop.control("add_endpoint", url=inbox.url, enabled_events=["charge.*"], secret="whsec_second")
    shop.control("settings", deliver_url="http://127.0.0.1:9/webhooks/stripe")

    shop.control("charge", amount=4_000)
    await_count(inbox, 1)

    ((body, header),) = inbox.got
    event = stripe.Webhook.construct_event(body.decode(), header, "whsec_second")
    assert event.type == "charge.succeeded"
    newest, first = shop.client.v1.webhook_endpoints.list().data
    assert (newest.url, newest.enabled_events) == (inbox.url, ["charge.*"])
    assert (first.enabled_events, first.api_version) == (["refund.created"], "2020-08-27")


def test_a_disabled_endpoint_is_sent_nothing_then_or_later(shop: Shop, inbox: Inbox) -> None:
    shop.control("settings", deliver_url=inbox.url)
    await_count(inbox, 1)
    shop.control("endpoint", status="disabled")
    unsent = shop.control("charge", amount=4_000)["event"]["id"]
    shop.control("endpoint", status="enabled")

    sent = shop.control("charge", amount=5_000)["event"]["id"]
    summary = shop.control("quiesce")

    assert unsent not in {event["id"] for event in inbox.events()}
    assert sent in {event["id"] for event in inbox.events()}
    assert summary["unsent"] == 1
    assert shop.client.v1.events.retrieve(unsent).pending_webhooks == 0


def test_an_event_is_pending_until_it_arrives_and_not_when_it_is_lost(
    shop: Shop, inbox: Inbox
) -> None:
    waits = shop.control("charge", amount=4_000)["event"]["id"]
    lost = shop.control("charge", amount=5_000, deliver="withhold")["event"]["id"]
    events = shop.client.v1.events

    before = [events.retrieve(event).pending_webhooks for event in (waits, lost)]
    shop.control("settings", deliver_url=inbox.url)
    shop.control("quiesce")

    undelivered = [event.id for event in events.list({"delivery_success": False}).data]
    assert before == [1, 0]
    assert events.retrieve(waits).pending_webhooks == 0
    assert undelivered == [lost]
