"""The fake's JSON: keys that the stripe library knows, and none of the published sample's missing.

Stripe's published sample is not ours to keep: when it lies beside the checkout it is compared too.
"""

import json
from pathlib import Path
from typing import Any, Final

import pytest
import stripe

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.api.objects_json import API_VERSION, Json
from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import (
    PayOutManually,
    PayoutRequest,
    Post,
    Resume,
    Sell,
    SellExactly,
    Tick,
)
from shared.dev.fake_stripe.webhooks.endpoints import WebhookEndpoint

UNTIL: Final = 1_795_392_000
SAMPLE: Final = Path(__file__).resolve().parents[3] / "shared" / "data" / "fixtures3.json"
CLASSES: Final[dict[str, Any]] = {
    "balance": stripe.Balance,
    "balance_transaction": stripe.BalanceTransaction,
    "charge": stripe.Charge,
    "refund": stripe.Refund,
    "dispute": stripe.Dispute,
    "payout": stripe.Payout,
    "topup": stripe.Topup,
    "transfer": stripe.Transfer,
    "application_fee": stripe.ApplicationFee,
    "event": stripe.Event,
    "account": stripe.Account,
    "webhook_endpoint": stripe.WebhookEndpoint,
}
# Expandable and left out by default since 2022-11-15 (docs.stripe.com/upgrades).
LEFT_OUT: Final = {
    "charge": {"refunds"},
    "account": {
        "business_profile",
        "controller",
        "future_requirements",
        "requirements",
        "tos_acceptance",
    },
}
# Of the library's, but not in the sample: a sample is one object, and has not every key.
NOT_IN_SAMPLE: Final = {
    "balance": {"issuing", "refund_and_dispute_prefunding"},
    "event": {"account"},
}


def business() -> Business:
    shop = Business(account_id="acct_1One", livemode=False, seed=7, until=UNTIL, history_days=120)
    shop.apply(Resume(at=UNTIL))
    for at in range(UNTIL, UNTIL + 200):
        shop.apply(Sell(at=at))
    shop.apply(
        SellExactly(
            at=UNTIL + 230, amount=500_000, currency="usd", deliver=False, free_at_once=True
        )
    )
    for method in ("standard", "instant"):
        shop.apply(requested(amount=900, instant=method == "instant"))
    for kind, category in (("transfer", "transfer"), ("application_fee", "platform_earning")):
        shop.apply(post(kind, category, "payments"))
    for balance_type in ("issuing", "refund_and_dispute_prefunding"):
        shop.apply(post("adjustment", "other_adjustment", balance_type))
    shop.apply(Tick(at=UNTIL + 300))
    return shop


def requested(*, amount: int, instant: bool) -> PayOutManually:
    return PayOutManually(
        at=UNTIL + 240, request=PayoutRequest(amount=amount, instant=instant, currency="usd")
    )


def post(kind: str, category: str, balance_type: str) -> Post:
    return Post(
        at=UNTIL + 250,
        amount=-700,
        currency="usd",
        type=kind,
        reporting_category=category,
        balance_type=balance_type,
        source=None,
        created=UNTIL + 250,
        available_on=UNTIL + 250,
        fees=(),
    )


def written() -> dict[str, list[Json]]:
    """Write everything the fake holds, by kind."""
    books = business().books
    by_kind: dict[str, list[Json]] = {kind: [] for kind in CLASSES}
    bodies = [objects_json.balance_transaction(row, now=UNTIL) for row in books.rows]
    bodies += [
        objects_json.stripe_object(stripe_object, livemode=False, now=UNTIL)
        for stripe_object in books.objects.values()
    ]
    for connected in (None, "acct_1One"):
        bodies += [
            objects_json.event(
                event, livemode=False, connected_account=connected, pending_webhooks=1
            )
            for event in books.events
        ]
    bodies.append(
        objects_json.balance(
            books.reading(UNTIL),
            livemode=False,
            issuing=books.reading(UNTIL, "issuing"),
            prefunding=books.reading(UNTIL, "refund_and_dispute_prefunding"),
        )
    )
    bodies.append(objects_json.account("acct_1One", created=UNTIL))
    endpoint = WebhookEndpoint(id="we_1One", secret="whsec_1", created=UNTIL)
    bodies.append(objects_json.webhook_endpoint(endpoint, url="https://x", livemode=False))
    for body in bodies:
        by_kind[body["object"]].append(body)
    return by_kind


WRITTEN: Final = written()


@pytest.mark.parametrize("kind", CLASSES)
def test_the_library_knows_every_key(kind: str) -> None:
    known = set(CLASSES[kind].__annotations__)

    assert WRITTEN[kind]
    for body in WRITTEN[kind]:
        assert set(body) <= known


@pytest.mark.parametrize("kind", CLASSES)
def test_it_has_the_keys_of_the_published_sample(kind: str) -> None:
    sample = _sample(kind)
    known = set(CLASSES[kind].__annotations__)
    wanted = (set(sample) & known) - LEFT_OUT.get(kind, set())

    for body in WRITTEN[kind]:
        assert set(body) >= wanted
        if sample:
            assert set(body) - set(sample) <= NOT_IN_SAMPLE.get(kind, set())


@pytest.mark.parametrize("kind", ["charge", "refund", "dispute", "payout", "balance_transaction"])
def test_the_library_knows_every_nested_key(kind: str) -> None:
    nested = CLASSES[kind]._inner_class_types

    for body in WRITTEN[kind]:
        for name, of in nested.items():
            value = body.get(name)
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, dict):
                    assert set(inner) <= set(of.__annotations__), name


def test_every_event_type_is_one_of_stripes() -> None:
    source = Path(stripe._event.__file__).read_text(encoding="utf-8")

    assert {body["type"] for body in WRITTEN["event"]} >= {
        "charge.dispute.closed",
        "charge.dispute.created",
        "charge.dispute.funds_reinstated",
        "charge.dispute.funds_withdrawn",
        "charge.refunded",
        "charge.succeeded",
        "charge.updated",
        "payout.created",
        "payout.paid",
        "payout.reconciliation_completed",
        "payout.updated",
        "refund.created",
        "refund.updated",
        "topup.created",
        "topup.succeeded",
    }
    for body in WRITTEN["event"]:
        assert f'"{body["type"]}"' in source


def test_every_row_type_is_one_of_stripes() -> None:
    source = Path(stripe._balance_transaction.__file__).read_text(encoding="utf-8")

    for body in WRITTEN["balance_transaction"]:
        assert f'"{body["type"]}"' in source


def test_it_speaks_the_version_that_the_library_pins() -> None:
    assert API_VERSION == stripe._api_version._ApiVersion.CURRENT


def test_the_library_builds_its_own_objects_of_it() -> None:
    for kind, bodies in WRITTEN.items():
        parsed = stripe.StripeObject.construct_from(json.loads(json.dumps(bodies[-1])), "sk_test")
        assert parsed.to_dict()["object"] == kind


def _sample(kind: str) -> Json:
    if not SAMPLE.exists():
        return {}
    sample: Json = json.loads(SAMPLE.read_text(encoding="utf-8"))["resources"][kind]
    return sample
