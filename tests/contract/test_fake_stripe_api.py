"""The fake's API, driven by the stripe library as the services drive Stripe's."""

import json
import operator
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import stripe

from shared.dev import fake_stripe_process, ports
from tests.support import warm_python
from tests.support.waits import until_blocking


class Shop:
    """One running fake, its key, and its control plane."""

    def __init__(self, base: str, key: str, account_id: str, data_dir: Path) -> None:
        self.base = base
        self.data_dir = data_dir
        self.key = key
        self.account_id = account_id

    def client(self, key: str | None = None) -> stripe.StripeClient:
        return stripe.StripeClient(key or self.key, base_addresses={"api": self.base})

    def control(self, name: str, body: object = None) -> Any:
        encoded = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.base}/_control/{name}", encoded) as answer:
            return json.load(answer)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    data_dir = tmp_path_factory.mktemp("fake-stripe")
    fake = fake_stripe_process.prepare(
        data_dir=data_dir,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=60, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=data_dir),
        deliver_url="",
    )
    with warm_python.running_child(fake.child):
        shop = Shop(fake.api_base, fake.identity.api_key, fake.identity.account_id, data_dir)
        shop.control("settings", {"limits": False})
        yield shop


@pytest.fixture(scope="module")
def midnight(shop: Shop) -> int:
    """Give the moment that ends the history: what tests add comes after it."""
    shop.control("quiesce", {})
    [journal] = shop.data_dir.rglob("*.jsonl")
    with journal.open(encoding="utf-8") as lines:
        return int(json.loads(next(lines))["until"])


@pytest.fixture(scope="module")
def rows(shop: Shop, midnight: int) -> list[dict[str, Any]]:
    """Give the history's rows, newest first, in the order in which lists must give them."""
    newest_first = reversed(shop.control("oracle")["balance_transactions"])
    return [row for row in newest_first if row["created"] < midnight]


def ids(listed: stripe.ListObject[Any]) -> list[str]:
    return [row.id for row in listed.data]


def test_auto_paging_gives_every_row_once_in_order(
    shop: Shop, rows: list[dict[str, Any]], midnight: int
) -> None:
    listed = shop.client().v1.balance_transactions.list({"limit": 100, "created": {"lt": midnight}})

    ids = [row.id for row in listed.auto_paging_iter()]

    assert len(ids) > 1_000
    assert ids == [row["id"] for row in rows]


async def test_the_asynchronous_client_pages_too(shop: Shop, rows: list[dict[str, Any]]) -> None:
    http_client = stripe.HTTPXClient()
    client = stripe.StripeClient(
        shop.key, base_addresses={"api": shop.base}, http_client=http_client
    )
    since, until = rows[260]["created"], rows[0]["created"]
    wanted = [row["id"] for row in rows if since <= row["created"] < until]

    page = await client.v1.balance_transactions.list_async(
        {"limit": 100, "created": {"gte": since, "lt": until}}
    )
    ids = [row.id async for row in page.auto_paging_iter()]
    await http_client.close_async()  # type: ignore[no-untyped-call]  # the library's own

    assert len(ids) >= 250
    assert ids == wanted


def test_paging_is_not_disturbed_by_rows_that_come_meanwhile(
    shop: Shop, rows: list[dict[str, Any]], midnight: int
) -> None:
    rows_of = shop.client().v1.balance_transactions
    before = midnight - 1
    first = rows_of.list({"limit": 20, "created": {"lte": before}})

    charge = shop.control("charge", {"amount": 4_200, "deliver": False})
    second = rows_of.list(
        {"limit": 20, "created": {"lte": before}, "starting_after": first.data[-1].id}
    )

    assert ids(first) + ids(second) == [row["id"] for row in rows[:40]]
    assert ids(rows_of.list({"limit": 1})) == [charge["balance_transaction"]["id"]]


def test_going_backwards_gives_the_neighbours(shop: Shop, rows: list[dict[str, Any]]) -> None:
    page = shop.client().v1.balance_transactions.list({"limit": 3, "ending_before": rows[10]["id"]})

    assert ids(page) == [row["id"] for row in rows[7:10]]
    assert page.has_more


@pytest.mark.parametrize("bound", ["gt", "gte", "lt", "lte"])
def test_it_bounds_created(shop: Shop, rows: list[dict[str, Any]], bound: str) -> None:
    at = rows[50]["created"]
    holds = {
        "gt": operator.gt,
        "gte": operator.ge,
        "lt": operator.lt,
        "lte": operator.le,
    }[bound]
    bounds: Any = {"gte": rows[100]["created"], "lte": rows[0]["created"]} | {bound: at}

    page = shop.client().v1.balance_transactions.list({"limit": 100, "created": bounds})

    wanted = [
        row["id"]
        for row in rows
        if holds(row["created"], at) and bounds["gte"] <= row["created"] <= bounds["lte"]
    ]
    assert ids(page) == wanted[:100]


@pytest.mark.parametrize(
    ("name", "value"), [("type", "payout"), ("type", "stripe_fee"), ("currency", "jpy")]
)
def test_it_filters(
    shop: Shop, rows: list[dict[str, Any]], midnight: int, name: str, value: str
) -> None:
    params: Any = {"limit": 100, "created": {"lt": midnight}, name: value}

    page = shop.client().v1.balance_transactions.list(params)

    wanted = [row["id"] for row in rows if row[name] == value][:100]
    assert wanted
    assert ids(page) == wanted


def test_it_filters_by_source(shop: Shop, rows: list[dict[str, Any]]) -> None:
    failed = next(row for row in rows if row["type"] == "payout_failure")

    page = shop.client().v1.balance_transactions.list({"source": failed["source"]})

    assert [row.type for row in page.data] == ["payout_failure", "payout"]


def test_the_rows_of_a_payout_sum_to_zero(shop: Shop) -> None:
    client = shop.client()
    payouts = client.v1.payouts.list({"limit": 20}).data
    payout = next(each for each in payouts if each.reconciliation_status == "completed")

    paid = client.v1.balance_transactions.list({"payout": payout.id, "limit": 100})

    held = list(paid.auto_paging_iter())
    assert sum(row.net for row in held) == 0
    assert payout.balance_transaction in {row.id for row in held}


def test_it_expands_the_source_of_each_row(shop: Shop) -> None:
    listed = shop.client().v1.balance_transactions.list({"limit": 50, "expand": ["data.source"]})

    for row in listed.data:
        source: Any = row.source
        if source is not None:
            assert row.id in _own_rows(source.to_dict())


def test_it_expands_through_several_levels(shop: Shop, rows: list[dict[str, Any]]) -> None:
    refund = next(row for row in rows if row["type"] == "refund")

    row = shop.client().v1.balance_transactions.retrieve(
        refund["id"], {"expand": ["source.charge.balance_transaction", "source.charge.refunds"]}
    )

    charge = row.to_dict()["source"]["charge"]
    assert charge["balance_transaction"]["type"] == "charge"
    assert refund["source"] in [entry["id"] for entry in charge["refunds"]["data"]]


def test_it_retrieves_the_source_of_every_kind_of_row(
    shop: Shop, rows: list[dict[str, Any]]
) -> None:
    client = shop.client()
    readers: dict[str, Any] = {
        "charge": client.v1.charges,
        "payment": client.v1.charges,
        "refund": client.v1.refunds,
        "payment_refund": client.v1.refunds,
        "adjustment": client.v1.disputes,
        "payout": client.v1.payouts,
        "payout_cancel": client.v1.payouts,
        "payout_failure": client.v1.payouts,
        "topup": client.v1.topups,
    }
    newest = {
        row["type"]: row
        for row in reversed(rows)
        # A hold and its release name the payout, which does not name them.
        if row["source"] and "minimum_balance" not in row["type"]
    }

    assert set(newest) == set(readers)
    for kind, row in newest.items():
        source = readers[kind].retrieve(row["source"]).to_dict()
        assert row["id"] in _own_rows(source)


def test_its_balance_is_the_sum_of_the_nets(shop: Shop) -> None:
    issuing = {"type": "issuing_transaction", "reporting_category": "issuing_transaction"}
    shop.control("balance_transaction", {**issuing, "amount": -900, "balance_type": "issuing"})
    oracle = shop.control("oracle")
    sums: Counter[tuple[str, str]] = Counter()
    for row in oracle["balance_transactions"]:
        sums[row["balance_type"], row["currency"]] += row["net"]

    balance = shop.client().v1.balance.retrieve().to_dict()

    stated: Counter[tuple[str, str]] = Counter()
    for part in (*balance["available"], *balance["pending"]):
        stated["payments", part["currency"]] += part["amount"]
    for part in balance["issuing"]["available"]:
        stated["issuing", part["currency"]] += part["amount"]
    assert stated == sums
    assert sums["issuing", "usd"] == -900


def test_a_row_is_pending_until_it_is_available(rows: list[dict[str, Any]]) -> None:
    now = time.time()

    assert {row["status"] for row in rows} == {"available", "pending"}
    for row in rows:
        assert (row["status"] == "available") == (row["available_on"] <= now)


def test_a_late_row_is_in_the_balance_before_it_is_listed(shop: Shop) -> None:
    client = shop.client()
    shop.control("settings", {"visible_late_s": 600})
    before = client.v1.balance.retrieve().to_dict()

    charge = shop.control("charge", {"amount": 7_700, "deliver": False})
    shop.control("settings", {"visible_late_s": 0})
    row = charge["balance_transaction"]

    after = client.v1.balance.retrieve().to_dict()
    assert _usd_pending(after) - _usd_pending(before) == row["net"]
    assert row["id"] not in ids(client.v1.balance_transactions.list({"limit": 100}))
    assert client.v1.balance_transactions.retrieve(row["id"]).net == row["net"]


def test_it_serves_what_was_loaded_just_as_it_is_written(shop: Shop) -> None:
    client, before = shop.client(), shop.client().v1.balance.retrieve().to_dict()
    fee = shop.control("balance_transaction", _FEE)["balance_transaction"]
    odd = fee | {"id": "txn_Odd", "net": 2**53 + 1, "fee": 7, "source": "ch_Odd"}
    charge = {"id": "ch_Odd", "object": "charge", "balance_transaction": "txn_Odd"}

    shop.control("load", {"rows": [odd], "objects": [charge]})

    assert client.v1.balance_transactions.retrieve("txn_Odd").to_dict() == odd
    listed = client.v1.balance_transactions.list({"limit": 2, "expand": ["data.source"]})
    assert listed.data[0].to_dict() == odd | {"source": charge}
    assert client.v1.charges.retrieve("ch_Odd").to_dict() == charge
    after = client.v1.balance.retrieve().to_dict()
    moved = sum(_usd(after, part) - _usd(before, part) for part in ("pending", "available"))
    assert moved == fee["net"] + odd["net"]


@pytest.mark.parametrize(
    "rows",
    [[{"id": "txn_Bare"}], [{"id": 1}], "twice", ["no row"]],
    ids=["without its figures", "without an id", "a row twice", "no row"],
)
def test_it_loads_nothing_that_no_list_could_place(shop: Shop, rows: Any) -> None:
    if rows == "twice":
        known = shop.control("balance_transaction", _FEE)["balance_transaction"]
        rows = [known | {"id": "txn_New"}, known]

    with pytest.raises(urllib.error.HTTPError) as refusal:
        shop.control("load", {"rows": rows})

    with refusal.value as refused:
        assert refused.code == 400
    with pytest.raises(stripe.InvalidRequestError):
        shop.client().v1.balance_transactions.retrieve("txn_New")


_FEE = {"amount": -5, "type": "stripe_fee", "reporting_category": "fee"}


def test_a_late_balance_is_as_it_was_while_lists_are_of_the_moment(shop: Shop) -> None:
    client = shop.client()
    before = client.v1.balance.retrieve().to_dict()
    shop.control("settings", {"balance_late_s": 300})

    charge = shop.control("charge", {"amount": 6_600, "deliver": False})
    late = client.v1.balance.retrieve().to_dict()
    listed = ids(client.v1.balance_transactions.list({"limit": 100}))
    shop.control("settings", {"balance_late_s": 0})
    after = client.v1.balance.retrieve().to_dict()

    row = charge["balance_transaction"]
    assert row["id"] in listed
    assert _usd_pending(after) - _usd_pending(before) == row["net"]
    assert _usd_pending(after) - _usd_pending(late) >= row["net"]


def test_a_call_takes_its_time_and_answers_of_the_middle_of_it(shop: Shop) -> None:
    client = shop.client()
    shop.control("settings", {"call_latency_s": 0.6})
    calls = shop.control("summary")["calls_total"]

    with ThreadPoolExecutor() as aside:
        asked = aside.submit(client.v1.balance_transactions.list, {"limit": 100})
        until_blocking(lambda: shop.control("summary")["calls_total"] > calls, what="the call")
        made_in_time = shop.control("charge", {"deliver": False})["balance_transaction"]["id"]
        listed = ids(asked.result())
    shop.control("settings", {"call_latency_s": 0})

    assert made_in_time in listed


def test_it_lists_events_by_type_and_retrieves_them(shop: Shop) -> None:
    client = shop.client()

    page = client.v1.events.list({"types": ["payout.paid", "refund.created"], "limit": 100})

    assert {event.type for event in page.data} == {"payout.paid", "refund.created"}
    assert client.v1.events.retrieve(page.data[0].id).type == page.data[0].type


def test_it_tells_delivered_events_from_undelivered_ones(shop: Shop) -> None:
    client = shop.client()
    withheld = shop.control("charge", {"amount": 100, "deliver": "withhold"})["event"]

    undelivered = ids(client.v1.events.list({"delivery_success": False, "limit": 100}))
    delivered = ids(client.v1.events.list({"delivery_success": True, "limit": 100}))

    assert withheld["id"] in undelivered
    assert withheld["id"] not in delivered
    assert delivered


def test_it_gives_the_account_and_its_webhook_endpoint(shop: Shop) -> None:
    client = shop.client()
    shop.control("settings", {"deliver_url": "http://127.0.0.1:9/webhooks/stripe", "paused": True})

    endpoints = client.v1.webhook_endpoints.list()
    shop.control("settings", {"deliver_url": None})

    assert [endpoint.url for endpoint in endpoints.data] == ["http://127.0.0.1:9/webhooks/stripe"]
    assert client.v1.accounts.retrieve_current().id == shop.account_id


def test_every_answer_says_its_request_its_version_and_its_moment(shop: Shop) -> None:
    answer = shop.client().raw_request("get", "/v1/balance")

    assert answer.headers["request-id"].startswith("req_")
    assert answer.headers["stripe-version"] == "2026-10-28.endive"
    dated_at = parsedate_to_datetime(answer.headers["date"])
    assert abs(dated_at.timestamp() - time.time()) < 2


def _own_rows(source: dict[str, Any]) -> set[str]:
    embedded = {row["id"] for row in source.get("balance_transactions", ())}
    named = {source.get("balance_transaction"), source.get("failure_balance_transaction")}
    return embedded | {name for name in named if name}


def _usd_pending(balance: dict[str, Any]) -> int:
    return _usd(balance, "pending")


def _usd(balance: dict[str, Any], part: str) -> int:
    return next(int(each["amount"]) for each in balance[part] if each["currency"] == "usd")
