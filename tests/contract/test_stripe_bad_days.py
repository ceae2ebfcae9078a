"""Our client on Stripe's bad days: each fault of the fake, once and for ever.

What passes is whole and Stripe's; what does not pass has one of four names, costs a bounded number
of calls, and touches no other account.
"""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
import pytest

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from shared.settings.model import AccountSettings, Secret
from shared.stripe_api import circuit_breaker, errors
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.client import Stripe
from shared.stripe_api.rate_limiter import RateLimiter
from tests.support import warm_python
from tests.support.known_keys import known_key
from tests.support.waits import PATIENCE_S, patience

_BALANCE = "GET /v1/balance"
_LIST = "GET /v1/balance_transactions"
_ONE = "GET /v1/balance_transactions/{id}"
_PASSING = (
    "429",
    "429_no_retry_after",
    "500",
    "html_502",
    "html_200",
    "redirect",
    "wrong_content_type",
    "timeout",
    "drip",
    "reset",
    "truncated",
)
_SLOW = frozenset({"timeout", "drip"})
_ACCOUNTS = """
[[account]]
id = "acct_one"
api_key = "rk_test_one"
webhook_secret = "whsec_one"
[[account]]
id = "acct_two"
api_key = "rk_test_two"
webhook_secret = "whsec_two"
seed = 9
[[account]]
id = "acct_connected"
api_key = "rk_test_connected"
webhook_secret = "whsec_connected"
via = "acct_one"
seed = 11
"""
_ONE_ACCOUNT = AccountSettings(
    id="acct_one", api_key=Secret("rk_test_one"), webhook_secrets=(), livemode=False
)
_ONE_KEY = known_key(_ONE_ACCOUNT)
# The waits are pressed together: what is waited for stays the same.
_LIMITS = CallLimits(wait_s_max=0.05, retry_after_s_max=0.05, circuit_s_max=0.2)
_TWO_ACCOUNT = replace(_ONE_ACCOUNT, id="acct_two", api_key=Secret("rk_test_two"))


@dataclass(frozen=True, slots=True)
class Harness:
    """Hands on the fake, and clients of its accounts."""

    http: httpx.AsyncClient
    base: str
    open: Callable[..., Stripe]

    async def arm(self, kind: str, endpoint: str, **options: Any) -> None:
        body = {"kind": kind, "endpoint": endpoint, "delay_s": 30} | options
        answer = await self.http.post("/_control/fault", json=body)
        assert answer.status_code == 200, answer.text

    async def clear(self) -> None:
        await self.http.post("/_control/clear_faults", json={})

    async def calls(self, endpoint: str) -> int:
        calls = (await self.http.get("/_control/summary")).json()["calls"]
        return int(calls.get(endpoint, 0))

    async def oracle(self, account: str = "acct_one") -> list[str]:
        answer = await self.http.get(f"/_control/oracle?account={account}")
        return [row["id"] for row in answer.json()["balance_transactions"]]


@pytest.fixture(scope="module")
def api_base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("fake")
    accounts = folder / "accounts.toml"
    accounts.write_text(_ACCOUNTS, encoding="utf-8")
    fake = fake_stripe_process.prepare(
        data_dir=folder,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=12, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=folder),
        deliver_url="",
    )
    environ = {
        **fake.child.environ,
        "FAKE_STRIPE_ACCOUNTS_FILE": str(accounts),
        "FAKE_STRIPE_LIMITS": "0",
    }
    child = Child(
        name=fake.child.name,
        argv=fake.child.argv,
        environ=environ,
        log_path=fake.child.log_path,
        is_ready=fake.child.is_ready,
    )
    with warm_python.running_child(child):
        yield fake.api_base


@pytest.fixture
async def harness(api_base: str) -> AsyncIterator[Harness]:
    async with contextlib.AsyncExitStack() as stack:
        fake = httpx.AsyncClient(base_url=api_base, timeout=PATIENCE_S)
        http = await stack.enter_async_context(fake)

        def open_client(
            account: AccountSettings = _ONE_ACCOUNT, *, limits: CallLimits = _LIMITS
        ) -> Stripe:
            budget, keys = RateLimiter(calls_per_s=1_000, share=1.0), known_key(account)
            stripe = Stripe(account, base=api_base, budget=budget, keys=keys, limits=limits)
            stack.push_async_callback(stripe.aclose)
            return stripe

        await http.post("/_control/settings", json={"paused": True})
        await http.post("/_control/clear_faults", json={})
        yield Harness(http=http, base=api_base, open=open_client)
        await http.post("/_control/clear_faults", json={})


async def _listed(stripe: Stripe) -> Sequence[str]:
    until_s = int(datetime.now(UTC).timestamp()) + 1
    return [
        row["id"]
        async for page in stripe.pages(created_gte=None, created_lt=until_s)
        for row in page.rows
    ]


@pytest.mark.parametrize("kind", _PASSING)
async def test_it_outlasts_what_passes(harness: Harness, kind: str) -> None:
    limits = replace(_LIMITS, timeout_s=2.0) if kind in _SLOW else _LIMITS
    before = await harness.calls(_LIST)
    await harness.arm(kind, _LIST, count=1)

    listed = await _listed(harness.open(limits=limits))

    assert sorted(listed) == sorted(await harness.oracle())
    assert await harness.calls(_LIST) - before >= 1 + -(-len(listed) // 100)


@pytest.mark.parametrize("kind", _PASSING)
async def test_it_gives_up_on_what_does_not_pass_and_has_nothing(
    harness: Harness, kind: str
) -> None:
    limits = replace(_LIMITS, timeout_s=0.1) if kind in _SLOW else _LIMITS
    await harness.arm(kind, "*", count=1_000)
    before = await harness.calls(_LIST)

    with pytest.raises(errors.StripeUnavailable) as caught:
        await _listed(harness.open(limits=limits))

    assert await harness.calls(_LIST) - before <= circuit_breaker.FAILURES_MAX
    assert "rk_test_one" not in str(caught.value)
    with pytest.raises(errors.StripeUnavailable):
        await harness.open(limits=limits).balance()
    row_id = (await harness.oracle())[0]
    with pytest.raises(errors.StripeUnavailable):
        await harness.open(limits=limits).retrieve_balance_transaction(row_id)


@pytest.mark.parametrize("endpoint", [_BALANCE, _LIST, _ONE])
async def test_it_reads_no_body_of_any_size(harness: Harness, endpoint: str) -> None:
    await harness.arm("huge_body", endpoint)
    stripe = harness.open()
    row_id = (await harness.oracle())[0]
    before = await harness.calls(endpoint)

    reads: dict[str, Callable[[], Awaitable[object]]] = {
        _BALANCE: stripe.balance,
        _LIST: partial(_listed, stripe),
        _ONE: partial(stripe.retrieve_balance_transaction, row_id),
    }
    with pytest.raises(errors.StripeProtocolError, match="longer than"):
        await reads[endpoint]()

    assert await harness.calls(endpoint) - before == 1


@pytest.mark.parametrize("kind", ["duplicate_row", "endless_has_more", "same_page", "other_object"])
async def test_it_refuses_a_list_that_is_none(harness: Harness, kind: str) -> None:
    before = await harness.calls(_LIST)
    await harness.arm(kind, _LIST, count=1_000)

    with pytest.raises(errors.StripeProtocolError):
        await _listed(harness.open())

    pages = -(-len(await harness.oracle()) // 100)
    assert await harness.calls(_LIST) - before <= pages + 1


async def test_it_hands_on_no_row_of_a_page_that_it_refuses(harness: Harness) -> None:
    await harness.arm("slow", _LIST, delay_s=0)
    await harness.arm("duplicate_row", _LIST)
    rows: list[str] = []

    async def read() -> None:
        async for page in harness.open().pages(created_gte=None, created_lt=2**31):
            rows.extend(row["id"] for row in page.rows)

    with pytest.raises(errors.StripeProtocolError):
        await read()

    assert rows == (await harness.oracle())[::-1][:100]


@pytest.mark.parametrize("endpoint", [_BALANCE, _ONE, "GET /v1/charges/{id}"])
async def test_it_takes_no_other_object_for_the_one_it_asked_for(
    harness: Harness, endpoint: str
) -> None:
    charges = await harness.http.get("/v1/charges?limit=1", headers=_key("rk_test_one"))
    charge_id = charges.json()["data"][0]["id"]
    row_id = (await harness.oracle())[0]
    await harness.arm("other_object", endpoint)
    stripe = harness.open()

    reads: dict[str, Callable[[], Awaitable[object]]] = {
        _BALANCE: stripe.balance,
        _ONE: partial(stripe.retrieve_balance_transaction, row_id),
        "GET /v1/charges/{id}": partial(stripe.retrieve, "charge", charge_id),
    }
    with pytest.raises(errors.StripeProtocolError):
        await reads[endpoint]()


@pytest.mark.parametrize("count", [1, 1_000])
async def test_it_reads_on_from_the_time_of_a_row_that_is_gone(
    harness: Harness, count: int
) -> None:
    await harness.arm("deleted_cursor", _LIST, count=count)

    listed = await _listed(harness.open())

    assert list(listed) == (await harness.oracle())[::-1]
    assert len(listed) > 300


async def test_it_gives_up_where_neither_row_nor_time_goes_on(harness: Harness) -> None:
    seed = {"account": "acct_two", "count": 150, "span_s": 0}
    assert (await harness.http.post("/_control/seed", json=seed)).status_code == 200
    before = await harness.calls(_LIST)
    await harness.arm("deleted_cursor", _LIST, count=1_000)

    with pytest.raises(errors.StripeProtocolError, match="gone"):
        await _listed(harness.open(_TWO_ACCOUNT))

    assert await harness.calls(_LIST) - before < 12
    await harness.clear()
    assert len(await _listed(harness.open(_TWO_ACCOUNT))) == len(await harness.oracle("acct_two"))


async def test_a_row_that_is_left_out_shows_in_no_single_read(harness: Harness) -> None:
    """Nothing here can see it: the reconciler's second reads and the balance do."""
    oracle = await harness.oracle()
    left_out = oracle[len(oracle) // 2]
    await harness.arm("missing_row", _LIST, object_id=left_out, count=1_000)
    stripe = harness.open()

    listed = await _listed(stripe)

    assert set(oracle) - set(listed) == {left_out}
    assert (await stripe.retrieve_balance_transaction(left_out))["id"] == left_out


@pytest.mark.parametrize("kind", ["401", "403"])
async def test_it_asks_a_person_about_a_key_and_leaves_the_other_account_alone(
    harness: Harness, kind: str
) -> None:
    await harness.arm(kind, "*", count=1_000, account="acct_one")
    refused, other = harness.open(), harness.open(_TWO_ACCOUNT)

    for _ in range(2):
        with pytest.raises(errors.StripeDenied):
            await refused.balance()
        with pytest.raises(errors.StripeDenied):
            await _listed(refused)
        assert (await other.balance())[0]["object"] == "balance"

    assert sorted(await _listed(other)) == sorted(await harness.oracle("acct_two"))


async def test_it_takes_no_answer_that_is_another_accounts(harness: Harness) -> None:
    connected = replace(_ONE_ACCOUNT, id="acct_connected", via="acct_one")
    stripe = harness.open(connected)
    assert sorted(await _listed(stripe)) == sorted(await harness.oracle("acct_connected"))
    await harness.arm("wrong_account", _LIST)

    with pytest.raises(errors.StripeProtocolError, match="another account"):
        await _listed(stripe)


async def test_it_takes_no_answer_of_the_other_mode(harness: Harness) -> None:
    stripe = harness.open(replace(_ONE_ACCOUNT, livemode=True))

    with pytest.raises(errors.StripeProtocolError, match="mode"):
        await stripe.balance()


async def test_it_speaks_to_stripe_alone_and_checks_that_it_is(harness: Harness) -> None:
    limiter = RateLimiter(calls_per_s=1, share=1)
    stripe = Stripe(_ONE_ACCOUNT, base=None, budget=limiter, keys=_ONE_KEY)

    async with aclosing(stripe):
        assert harness.open()._http.origin == f"{harness.base}/"
        assert stripe._http.origin == "https://api.stripe.com/"
        assert stripe._http.tls.verify_mode is ssl.CERT_REQUIRED
        assert stripe._http.tls.check_hostname


async def test_it_never_leaves_its_origin(harness: Harness) -> None:
    stripe = harness.open()

    with pytest.raises(AssertionError):
        await stripe._http.request_async("get", "http://127.0.0.1:9/v1/balance", {})
    with pytest.raises(AssertionError):
        await stripe._http.request_async("get", f"{harness.base}.example/v1/balance", {})
    with pytest.raises(AssertionError):
        await stripe._http.request_async("post", f"{harness.base}/v1/balance", {}, "amount=1")


async def test_an_outage_costs_few_calls_and_ends_with_the_first_answer(harness: Harness) -> None:
    stripe = harness.open()
    before = await harness.calls(_BALANCE)
    await harness.arm("500", _BALANCE, count=100_000)

    for _ in range(12):
        outcomes = await asyncio.gather(
            *(stripe.balance() for _ in range(8)), return_exceptions=True
        )
        assert all(isinstance(outcome, errors.StripeUnavailable) for outcome in outcomes)
    spent = await harness.calls(_BALANCE) - before
    await harness.clear()

    assert spent < 2 * 8 * circuit_breaker.FAILURES_MAX
    assert await _eventually(stripe) is not None


async def test_what_stripe_does_not_have_opens_no_breaker(harness: Harness) -> None:
    stripe = harness.open()

    for _ in range(circuit_breaker.FAILURES_MAX + 2):
        with pytest.raises(errors.StripeNotFound):
            await stripe.retrieve_balance_transaction("txn_nobody")

    row_id = (await harness.oracle())[0]
    assert (await stripe.retrieve_balance_transaction(row_id))["id"] == row_id


async def test_another_endpoint_is_not_held_up_by_one_that_fails(harness: Harness) -> None:
    stripe = harness.open()
    await harness.arm("500", "GET /v1/charges/{id}", count=100_000)

    with pytest.raises(errors.StripeUnavailable):
        await stripe.retrieve("charge", "ch_1")

    assert (await stripe.balance())[0]["object"] == "balance"


async def test_a_body_that_is_deeper_than_a_parser_goes_is_no_answer() -> None:
    deep = b"[" * 200_000

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            head = await reader.readuntil(b"\r\n\r\n")
            status = b"400 Bad Request" if b"/v1/account" in head else b"200 OK"
            writer.write(
                b"HTTP/1.1 " + status + b"\r\ncontent-type: application/json\r\n"
                b"content-length: %d\r\nconnection: close\r\n\r\n" % len(deep) + deep
            )
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    budget = RateLimiter(calls_per_s=1_000, share=1.0)
    limits = CallLimits(wait_s_max=0.01)
    stripe = Stripe(_ONE_ACCOUNT, base=base, budget=budget, keys=_ONE_KEY, limits=limits)
    async with server, aclosing(stripe):
        with pytest.raises(errors.StripeUnavailable):
            await stripe.balance()
        with pytest.raises(errors.StripeUnavailable):
            await stripe.account()


async def _eventually(stripe: Stripe) -> object:
    async with patience("Stripe answers"):
        while True:
            with contextlib.suppress(errors.StripeUnavailable):
                return await stripe.balance()


def _key(api_key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {api_key}"}
