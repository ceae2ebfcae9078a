"""The fake's refusals: the stripe library raises what it would raise at Stripe."""

import json
import time
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import stripe

from shared.dev import fake_stripe_process, ports
from tests.support import warm_python


@pytest.fixture(scope="module")
def base_and_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    data_dir = tmp_path_factory.mktemp("fake-stripe")
    fake = fake_stripe_process.prepare(
        data_dir=data_dir,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=0, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=data_dir),
        deliver_url="",
    )
    with warm_python.running_child(fake.child):
        yield fake.api_base, fake.identity.api_key


@pytest.fixture
def client(base_and_key: tuple[str, str]) -> stripe.StripeClient:
    base, key = base_and_key
    control(base, "clear_faults", {})
    control(base, "settings", {"limits": False})
    return stripe.StripeClient(key, base_addresses={"api": base})


def control(base: str, name: str, body: object = None) -> Any:
    encoded = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{base}/_control/{name}", encoded) as answer:
        return json.load(answer)


def test_an_account_that_never_moved_has_a_balance_of_zero(client: stripe.StripeClient) -> None:
    balance = client.v1.balance.retrieve()

    assert [(part.currency, part.amount) for part in balance.available] == [("usd", 0)]


def test_a_wrong_key_is_an_authentication_error(base_and_key: tuple[str, str]) -> None:
    client = stripe.StripeClient("rk_test_wrong", base_addresses={"api": base_and_key[0]})

    with pytest.raises(stripe.AuthenticationError) as refused:
        client.v1.balance.retrieve()

    assert refused.value.http_status == 401
    assert "rk_test_wrong" not in str(refused.value)


def test_a_foreign_account_is_a_permission_error(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.PermissionError) as refused:
        client.v1.balance.retrieve(options={"stripe_account": "acct_foreign"})

    assert refused.value.http_status == 403


@pytest.mark.parametrize(
    "read",
    [
        lambda client: client.v1.balance_transactions.retrieve("txn_none"),
        lambda client: client.v1.charges.retrieve("ch_none"),
        lambda client: client.v1.refunds.retrieve("re_none"),
        lambda client: client.v1.disputes.retrieve("du_none"),
        lambda client: client.v1.payouts.retrieve("po_none"),
        lambda client: client.v1.topups.retrieve("tu_none"),
        lambda client: client.v1.transfers.retrieve("tr_none"),
        lambda client: client.v1.application_fees.retrieve("fee_none"),
        lambda client: client.v1.events.retrieve("evt_none"),
    ],
)
def test_an_unknown_id_is_missing(
    client: stripe.StripeClient, read: Callable[[stripe.StripeClient], object]
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        read(client)

    assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=101",
        "limit=x",
        "created[gt]=x",
        "available_on[gt]=5",
        "payout=po_none",
        "starting_after=txn_none",
        "starting_after=a&ending_before=b",
        "reporting_category=charge",
    ],
)
def test_a_bad_parameter_is_an_invalid_request(client: stripe.StripeClient, query: str) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.raw_request("get", f"/v1/balance_transactions?{query}")

    assert refused.value.http_status == 400


def test_an_unknown_url_is_not_found(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        client.raw_request("get", "/v1/nothing_here")


def test_a_property_that_is_no_object_cannot_be_expanded(
    client: stripe.StripeClient, base_and_key: tuple[str, str]
) -> None:
    control(base_and_key[0], "charge", {"deliver": False})

    with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
        client.v1.balance_transactions.list({"expand": ["data.currency"]})


def test_the_26th_call_of_a_second_is_a_rate_limit_error(
    client: stripe.StripeClient, base_and_key: tuple[str, str]
) -> None:
    base, _ = base_and_key
    control(base, "settings", {"limits": True})
    began = time.monotonic()

    with pytest.raises(stripe.RateLimitError) as refused:
        hammer(client)

    calls = control(base, "summary")["calls"]["GET /v1/balance"]
    assert refused.value.http_status == 429
    assert (refused.value.headers or {})["stripe-rate-limited-reason"] == "endpoint-rate"
    assert 25 <= calls <= 30 + 25 * (time.monotonic() - began)


@pytest.mark.parametrize(
    ("kind", "raised"),
    [
        ("429", stripe.RateLimitError),
        ("500", stripe.APIError),
        ("403", stripe.PermissionError),
        ("401", stripe.AuthenticationError),
        ("html_502", stripe.APIError),
        ("truncated", stripe.APIError),
    ],
)
def test_an_armed_fault_strikes_once(
    client: stripe.StripeClient,
    base_and_key: tuple[str, str],
    kind: str,
    raised: type[stripe.StripeError],
) -> None:
    fault = {"endpoint": "GET /v1/balance", "kind": kind, "count": 1}
    control(base_and_key[0], "fault", fault)

    with pytest.raises(raised):
        client.v1.balance.retrieve()

    assert client.v1.balance.retrieve().object == "balance"


def test_a_timeout_is_a_connection_error(base_and_key: tuple[str, str]) -> None:
    base, key = base_and_key
    patience = stripe.RequestsClient(timeout=0.3)
    client = stripe.StripeClient(key, base_addresses={"api": base}, http_client=patience)
    control(base, "fault", {"endpoint": "GET /v1/balance", "kind": "timeout", "delay_s": 2})

    with pytest.raises(stripe.APIConnectionError):
        client.v1.balance.retrieve()


def hammer(client: stripe.StripeClient) -> None:
    for _ in range(2_000):  # a slow machine takes a while to be too fast
        client.v1.balance.retrieve()
