"""What docs/api.md promises of every answer and every write, asked over HTTP."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

import asyncpg
import httpx
import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.journal_writer import sequence_batches
from tests.support.posting import post_of_accounts, row
from tests.support.running_api import RunningApi, running_api

_OURS: Final = "acct_1Ours"
_THEIRS: Final = "acct_1Theirs"
_ENTRIES: Final = 25
# No double has it: JavaScript's numbers end at 2^53.
_GREAT_MINOR: Final = 2**60 + 1
_PROXY: Final = {"TIEOUT_PUBLIC_URL": "https://ledger.example.com"}
_CALLER: Final = "198.51.100.7"


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(database_url) as running:
        yield running


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    yield pool
    await pool.close()


async def _post(writer: Pool, account: str, *rows: Mapping[str, Any]) -> None:
    book = StripeAccount(account, livemode=False)
    await post_of_accounts(writer, [(book, dict(each)) for each in rows])
    while await sequence_batches(writer, batches_max=64):
        pass


async def _ask(client: httpx.AsyncClient, key: str, **body: Any) -> httpx.Response:
    return await client.post("/v1/reconciliations", json=body, headers={"Idempotency-Key": key})


async def test_pages_hold_each_entry_once_while_others_come(api: RunningApi, writer: Pool) -> None:
    await _post(writer, _OURS, *(row(f"txn_{number:02}") for number in range(_ENTRIES)))

    seen: list[str] = []
    parameters: dict[str, Any] = {"limit": 10}
    async with api.client() as client:
        for number in range(_ENTRIES):
            page = (await client.get("/v1/entries", params=parameters)).json()
            seen += [entry["balance_transaction_id"] for entry in page["data"]]
            if page["next"] is None:
                break
            parameters["cursor"] = page["next"]
            await _post(writer, _OURS, row(f"txn_later_{number}"))

    assert sorted(seen) == [f"txn_{number:02}" for number in range(_ENTRIES)]


@pytest.mark.parametrize("limit", [0, 1_001])
async def test_a_page_has_at_most_a_thousand_rows(api: RunningApi, limit: int) -> None:
    async with api.client() as client:
        assert (await client.get("/v1/entries", params={"limit": limit})).status_code == 400


async def test_an_integer_beyond_doubles_is_written_whole(api: RunningApi, writer: Pool) -> None:
    great = row("txn_great", amount=_GREAT_MINOR, net=_GREAT_MINOR, fee=0, fee_details=[])
    await _post(writer, _OURS, great)

    async with api.client() as client:
        answered = await client.get("/v1/trial-balance")

    assert f'"balance":{_GREAT_MINOR}' in answered.text


async def test_what_is_large_is_compressed_for_who_takes_that(
    api: RunningApi, writer: Pool
) -> None:
    await _post(writer, _OURS, *(row(f"txn_{number:02}") for number in range(_ENTRIES)))

    async with api.client() as client:
        compressed = await client.get("/v1/entries", headers={"Accept-Encoding": "gzip"})
        plain = await client.get("/v1/entries", headers={"Accept-Encoding": "identity"})

    assert compressed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert compressed.json()["data"] == plain.json()["data"]
    assert compressed.headers["etag"] == plain.headers["etag"]


async def test_a_write_is_done_once_for_its_key(api: RunningApi, writer: Pool) -> None:
    await _post(writer, _OURS, row("txn_ours"))

    async with api.client("operator") as client:
        first = await _ask(client, "month-end", stripe_account=_OURS)
        again = await _ask(client, "month-end", stripe_account=_OURS)
        other = await _ask(client, "month-end")
        listed = (await client.get("/v1/reconciliations")).json()["data"]

    assert (first.status_code, again.status_code) == (202, 202)
    assert first.json() == again.json()
    assert (again.headers["idempotent-replayed"], first.headers.get("idempotent-replayed")) == (
        "true",
        None,
    )
    assert (other.status_code, other.json()["type"]) == (
        409,
        "/docs#problem-idempotency-key-reused",
    )
    assert [request["id"] for request in listed] == [first.json()["id"]]


async def test_a_pass_is_asked_for_once_though_its_answer_was_lost(
    api: RunningApi, writer: Pool, database_url: str
) -> None:
    await _post(writer, _OURS, row("txn_ours"))

    async with api.client("operator") as client:
        first = await _ask(client, "month-end", stripe_account=_OURS)
        await _lose_answers(database_url)
        again = await _ask(client, "month-end", stripe_account=_OURS)
        other = await _ask(client, "another", stripe_account=_OURS)
        listed = (await client.get("/v1/reconciliations")).json()["data"]

    assert again.json() == {"id": first.json()["id"], "status": "running"}
    assert "idempotent-replayed" not in again.headers
    assert [request["id"] for request in listed] == [other.json()["id"], first.json()["id"]]


async def _lose_answers(database_url: str) -> None:
    """Have a reconciler begin what was asked for, and no answer be kept of it."""
    owner = await asyncpg.connect(database_url)
    try:
        await owner.execute("UPDATE tieout.reconciliation SET status = 'running'")
        await owner.execute("DELETE FROM tieout.idempotency_key")
    finally:
        await owner.close()


async def test_a_reader_writes_nothing_and_an_operator_reads_no_audit(api: RunningApi) -> None:
    async with api.client("read") as reader, api.client("operator") as operator:
        written = await reader.post("/v1/reconciliations", json={})
        audit = await operator.get("/v1/audit")
        requests = (await reader.get("/v1/reconciliations")).json()["data"]

    assert (written.status_code, audit.status_code, requests) == (403, 403, [])


async def test_a_token_of_one_account_sees_nothing_of_another(
    api: RunningApi, writer: Pool
) -> None:
    await _post(writer, _OURS, row("txn_ours"))
    await _post(writer, _THEIRS, row("txn_theirs"))

    async with api.client(account=_OURS) as client:
        paths = ("entries", "balances", "trial-balance", "accounts", "search?q=txn_theirs")
        texts = [(await client.get(f"/v1/{path}")).text for path in paths]
        story = await client.get("/v1/story/txn_theirs")
        refused = await client.get("/v1/entries", params={"stripe_account": _THEIRS})

    assert not [text for text in texts if "heirs" in text]
    assert "txn_ours" in texts[0]
    assert (story.status_code, refused.status_code) == (404, 403)


async def test_behind_a_proxy_a_caller_is_who_the_proxy_saw(database_url: str) -> None:
    """What stood in X-Forwarded-For before it came to the proxy, the caller wrote there."""
    forwarded = {"X-Forwarded-For": f"203.0.113.1, {_CALLER}"}

    async with running_api(database_url, environ=_PROXY) as api:
        addresses = await _addresses(api, forwarded)

    assert addresses == {_CALLER}


async def test_without_a_proxy_nobody_says_where_they_are(api: RunningApi) -> None:
    assert await _addresses(api, {"X-Forwarded-For": _CALLER}) == {"127.0.0.1"}


async def _addresses(api: RunningApi, headers: Mapping[str, str]) -> set[str]:
    """Return from where the audit says that a write came."""
    async with api.client("admin") as client:
        await client.post("/v1/reconciliations", json={}, headers=headers)
        lines = (await client.get("/v1/audit")).json()["data"]
    return {line["address"] for line in lines if line["operation"] == "askReconciliation"}


async def test_the_page_of_the_api_needs_nothing_of_another_host(api: RunningApi) -> None:
    async with api.stranger() as client:
        page, style = await asyncio.gather(client.get("/docs"), client.get("/docs.css"))

    assert "<script" not in page.text
    assert 'src="' not in page.text
    assert 'href="http' not in page.text
    assert "url(" not in style.text
    assert "@import" not in style.text
