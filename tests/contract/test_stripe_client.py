"""Our client against the fake Stripe: what comes back whole, and what each failure is called."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from shared.dev.fake_stripe_process import BusinessOptions
from shared.postgres.driver.errors import PostgresUnavailable
from shared.settings.model import AccountSettings, Secret
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.circuit_breaker import FAILURES_MAX
from shared.stripe_api.client import (
    Stripe,
    StripeDenied,
    StripeNotFound,
    StripeProtocolError,
    StripeUnavailable,
)
from shared.stripe_api.pagination import ListBroken, Order, Page, page_of
from shared.stripe_api.rate_limiter import RateLimiter
from tests.support.known_keys import known_key

_LIST = "GET /v1/balance_transactions"
_ONE = "GET /v1/balance_transactions/{id}"


@dataclass(frozen=True, slots=True)
class Harness:
    """A client, and hands on the fake's control plane."""

    stripe: Stripe
    account: AccountSettings
    base: str
    budget: RateLimiter
    http: httpx.AsyncClient

    async def control(self, name: str, **body: Any) -> dict[str, Any]:
        answer = await self.http.post(f"/_control/{name}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def calls(self) -> dict[str, int]:
        answer = await self.http.get("/_control/summary")
        calls: dict[str, int] = answer.json()["calls"]
        return calls


@pytest.fixture
async def harness(fake_stripe: Callable[..., Any]) -> AsyncIterator[Harness]:
    fake = fake_stripe(settings=BusinessOptions(history_days=20, rate_per_s=0))
    account = AccountSettings(
        id=fake.account_id, api_key=Secret(fake.api_key), webhook_secrets=(), livemode=False
    )
    budget = RateLimiter(calls_per_s=20, share=1.0)
    stripe = Stripe(account, base=fake.api_base, budget=budget, keys=known_key(account))
    async with aclosing(stripe), httpx.AsyncClient(base_url=fake.api_base) as http:
        await http.post("/_control/settings", json={"paused": True, "visible_late_s": 0})
        yield Harness(stripe=stripe, account=account, base=fake.api_base, budget=budget, http=http)


def _now_s() -> int:
    return int(datetime.now(UTC).timestamp())


async def test_it_reads_a_list_whole_newest_first_in_the_fewest_calls(harness: Harness) -> None:
    oracle = (await harness.http.get("/_control/oracle")).json()["balance_transactions"]

    pages = [page async for page in harness.stripe.pages(created_gte=None, created_lt=_now_s() + 1)]

    rows = [row for page in pages for row in page.rows]
    assert {row["id"] for row in rows} == {row["id"] for row in oracle}
    assert len(rows) == len(oracle) > 300
    assert [row["created"] for row in rows] == sorted(
        (row["created"] for row in rows), reverse=True
    )
    assert (await harness.calls())[_LIST] == len(pages) == -(-len(rows) // 100)
    assert any(isinstance(row["source"], dict) for row in rows)


async def test_a_list_ends_where_its_floor_rises_to(harness: Harness) -> None:
    oracle = (await harness.http.get("/_control/oracle")).json()["balance_transactions"]
    newest_first = sorted((row["created"] for row in oracle), reverse=True)
    floors_s, read = iter([0]), []

    async for page in harness.stripe.pages(
        created_gte=0,
        created_lt=_now_s() + 1,
        floor_s=lambda: next(floors_s, newest_first[150]),
    ):
        read += [row["created"] for row in page.rows]

    assert read == [second for second in newest_first if second >= newest_first[150]]


def test_it_refuses_rows_below_a_floor_that_has_risen() -> None:
    order = Order(created_gte=0, created_lt=200)
    order.rise(150)

    with pytest.raises(ListBroken):
        order.check(Page(rows=(_ROW,), has_more=False, read_at=datetime.now(UTC)))


async def test_it_keeps_to_its_span(harness: Harness) -> None:
    until_s = _now_s() - 2 * 24 * 3600
    since_s = until_s - 24 * 3600

    rows = [
        row
        async for page in harness.stripe.pages(
            created_gte=since_s, created_lt=until_s, expand_source=False
        )
        for row in page.rows
    ]

    assert rows
    assert all(since_s <= row["created"] < until_s for row in rows)
    assert not any(isinstance(row["source"], dict) for row in rows)


async def test_it_retrieves_a_row_with_its_source_and_the_source_itself(harness: Harness) -> None:
    charge = await harness.control("charge", deliver="withhold")
    row_id, charge_id = charge["balance_transaction"]["id"], charge["charge"]["id"]

    row = await harness.stripe.retrieve_balance_transaction(row_id)
    source = await harness.stripe.retrieve("charge", charge_id)

    assert (row["id"], row["source"]["id"]) == (row_id, charge_id)
    assert source["balance_transaction"] == row_id


async def test_it_dates_the_balance_by_stripes_own_clock(harness: Harness) -> None:
    balance, at = await harness.stripe.balance()

    assert balance["object"] == "balance"
    assert abs(datetime.now(UTC) - at) < timedelta(seconds=5)
    assert (await harness.stripe.account())["id"] == harness.account.id
    assert harness.stripe.api_version.startswith("20")


async def test_it_says_that_stripe_has_no_such_object(harness: Harness) -> None:
    with pytest.raises(StripeNotFound, match="txn_nobody"):
        await harness.stripe.retrieve_balance_transaction("txn_nobody")
    with pytest.raises(StripeNotFound, match=r"ch_%2F\.\.%2Fbalance"):
        await harness.stripe.retrieve("charge", "ch_/../balance")
    with pytest.raises(StripeNotFound, match="mandate"):
        await harness.stripe.retrieve("mandate", "mandate_1")


async def test_it_outlasts_a_429_and_slows_down(harness: Harness) -> None:
    await harness.control("fault", kind="429", endpoint="GET /v1/balance", count=2)
    before = harness.budget.share_per_s

    await harness.stripe.balance()

    after = harness.budget.share_per_s
    assert after < before
    assert (await harness.calls())["GET /v1/balance"] == 3


@pytest.mark.parametrize("kind", ["500", "html_502", "truncated"])
async def test_it_outlasts_a_bad_answer(harness: Harness, kind: str) -> None:
    await harness.control("fault", kind=kind, endpoint="GET /v1/balance", count=1)

    balance, _ = await harness.stripe.balance()

    assert balance["object"] == "balance"


@pytest.mark.parametrize("kind", ["401", "403"])
async def test_it_asks_a_person_when_the_key_is_refused(harness: Harness, kind: str) -> None:
    await harness.control("fault", kind=kind, endpoint="GET /v1/balance", count=1)

    with pytest.raises(StripeDenied):
        await harness.stripe.balance()

    assert (await harness.calls())["GET /v1/balance"] == 1


async def test_it_does_without_sources_that_the_key_may_not_read(harness: Harness) -> None:
    await harness.control("fault", kind="403", endpoint=_LIST, count=1)

    pages = [page async for page in harness.stripe.pages(created_gte=None, created_lt=_now_s())]

    assert pages[0].rows
    assert not any(isinstance(row["source"], dict) for page in pages for row in page.rows)


async def test_it_goes_on_asking_for_sources_when_its_key_was_refused_for_a_while(
    harness: Harness,
) -> None:
    stripe = Stripe(
        harness.account,
        base=harness.base,
        budget=harness.budget,
        keys=known_key(harness.account),
        limits=CallLimits(circuit_s_max=0.0),
    )
    await harness.control("fault", kind="401", endpoint=_LIST, count=FAILURES_MAX)

    async with aclosing(stripe):
        refusals = []
        for _ in range(FAILURES_MAX + 1):
            with pytest.raises(StripeDenied) as caught:
                await anext(stripe.pages(created_gte=None, created_lt=_now_s()))
            refusals.append(str(caught.value))
        stripe._breakers.clear()  # the time to wait is over
        page = await anext(stripe.pages(created_gte=None, created_lt=_now_s()))

    assert ["not asked" in reason for reason in refusals] == [False] * FAILURES_MAX + [True]
    assert any(isinstance(row["source"], dict) for row in page.rows)


async def test_it_takes_no_failure_of_its_own_budget_for_an_answer_of_stripe(
    harness: Harness,
) -> None:
    async def fail() -> bool:
        raise PostgresUnavailable("Postgres: away")

    away = RateLimiter(calls_per_s=20, share=1.0, announce=fail)
    stripe = Stripe(
        harness.account, base=harness.base, budget=away, keys=known_key(harness.account)
    )
    breaker = stripe._breakers["balance"]
    for permit in [breaker.admit(0.0) for _ in range(FAILURES_MAX)]:
        assert permit is not None
        breaker.failed(permit, 0.0)

    async with aclosing(stripe):
        with pytest.raises(PostgresUnavailable):
            await stripe.balance()

    assert breaker.is_open
    assert breaker.probe is None
    assert "GET /v1/balance" not in await harness.calls()


async def test_it_gives_up_after_its_attempts_without_naming_the_key(harness: Harness) -> None:
    key = harness.account.api_key.reveal() if harness.account.api_key else ""
    nowhere = Stripe(
        harness.account,
        base="http://127.0.0.1:9",
        budget=harness.budget,
        keys=known_key(harness.account),
    )

    async with aclosing(nowhere):
        with pytest.raises(StripeUnavailable) as caught:
            await nowhere.balance()

    assert key not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_it_speaks_for_a_connected_account_by_its_platform(harness: Harness) -> None:
    account = replace(harness.account, via="acct_platform", id="acct_unknown")
    stripe = Stripe(account, base=harness.base, budget=harness.budget, keys=known_key(account))

    async with aclosing(stripe):
        with pytest.raises(StripeDenied):
            await stripe.balance()


_ROW = {"id": "txn_1", "created": 100, "object": "balance_transaction"}


def _page_of(*rows: dict[str, Any], has_more: bool = False) -> Page:
    body = {"object": "list", "has_more": has_more, "data": list(rows)}
    return page_of(body, read_at=datetime.now(UTC))


@pytest.mark.parametrize(
    ("rows", "has_more"),
    [
        ([], True),
        ([_ROW, _ROW], False),
        ([_ROW, {**_ROW, "id": "txn_2", "created": 101}], False),
        ([{**_ROW, "created": 200}], False),
        ([{**_ROW, "created": 49}], False),
    ],
    ids=["empty with more", "a row twice", "out of order", "too young", "too old"],
)
def test_it_refuses_a_list_that_does_not_continue(
    rows: list[dict[str, Any]],
    has_more: bool,
) -> None:
    order = Order(created_gte=50, created_lt=200)

    with pytest.raises(ListBroken):
        order.check(Page(rows=tuple(rows), has_more=has_more, read_at=datetime.now(UTC)))


@pytest.mark.parametrize("row_id", ["", "txn 1", "txn_\n", "txn_\0", "txn_é", 256 * "x", 1, None])
def test_it_refuses_a_row_whose_id_is_no_id(row_id: object) -> None:
    with pytest.raises(ListBroken):
        _page_of({**_ROW, "id": row_id})


def test_it_takes_the_longest_id_that_postgres_takes() -> None:
    page = _page_of({**_ROW, "id": 255 * "x"})

    assert len(page.rows) == 1


def test_it_refuses_a_page_that_repeats_the_one_before() -> None:
    order = Order(created_gte=None, created_lt=200)
    page = Page(rows=(_ROW,), has_more=True, read_at=datetime.now(UTC))
    order.check(page)

    with pytest.raises(ListBroken):
        order.check(page)


def test_it_refuses_known_rows_that_come_without_end_after_a_lost_cursor() -> None:
    order = Order(created_gte=None, created_lt=200)
    rows = tuple({**_ROW, "id": f"txn_{number}"} for number in range(4))
    page = Page(rows=rows, has_more=True, read_at=datetime.now(UTC))
    order.check(page)
    order.resume()

    again = [order.check(replace(page, rows=part)) for part in (rows[:2], rows[2:])]
    assert [page.rows for page in again] == [(), ()]
    with pytest.raises(ListBroken):
        order.check(replace(page, rows=rows[2:]))
    with pytest.raises(ListBroken):
        order.check(replace(page, rows=rows[:2]))


async def test_the_time_of_a_row_is_stripes_and_not_ours() -> None:
    """A local server of another year answers: what is read at its time says so."""
    row = {"object": "balance_transaction", "id": "txn_1", "created": 1}
    bodies = {
        "/v1/balance_transactions": {"object": "list", "data": [row], "has_more": False},
        "/v1/balance_transactions/txn_1": row,
    }
    account = AccountSettings(
        id="acct_1", api_key=Secret("rk_test_1"), webhook_secrets=(), livemode=False
    )
    async with _answering(bodies, date="Mon, 01 Jan 2001 00:00:07 GMT") as base:
        budget = RateLimiter(calls_per_s=20, share=1.0)
        stripe = Stripe(account, base=base, budget=budget, keys=known_key(account))
        async with aclosing(stripe):
            pages = [page async for page in stripe.pages(created_gte=None, created_lt=2)]
            _row, read_at = await stripe.retrieve_dated_balance_transaction("txn_1")

    at = datetime(2001, 1, 1, 0, 0, 7, tzinfo=UTC)
    assert ([page.read_at for page in pages], read_at) == ([at], at)


async def test_it_uses_nothing_of_an_answer_without_a_time() -> None:
    row = {"object": "balance_transaction", "id": "txn_1", "created": 1}
    account = AccountSettings(
        id="acct_1", api_key=Secret("rk_test_1"), webhook_secrets=(), livemode=False
    )
    async with _answering({"/v1/balance_transactions/txn_1": row}, date="soon") as base:
        budget = RateLimiter(calls_per_s=20, share=1.0)
        stripe = Stripe(account, base=base, budget=budget, keys=known_key(account))
        async with aclosing(stripe):
            with pytest.raises(StripeProtocolError, match="Date"):
                await stripe.retrieve_balance_transaction("txn_1")


@asynccontextmanager
async def _answering(bodies: Mapping[str, object], *, date: str) -> AsyncIterator[str]:
    """Answer each path with its body, and with this `Date`; yield the base."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            path = head.split()[1].decode().partition("?")[0]
            body = json.dumps(bodies[path]).encode()
            writer.write(
                f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: {date}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )

    async def served(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await answer(reader, writer)
        writer.close()

    server = await asyncio.start_server(served, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
