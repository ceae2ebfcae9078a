"""Commands of the API under idempotency keys: given once, and never as another's."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.integration.corrections.service_orders import Service, account_of, ordering
from tests.integration.reconciler.one_account import Harness
from tests.support.running_api import RunningApi, running_api

pytestmark = pytest.mark.takes(seconds=30)

_AGED = "UPDATE tieout.idempotency_key SET created_at = created_at - $1::interval"


@pytest.fixture(scope="module")
async def harness(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    opened = account_of(
        module_fake_stripe(), database_url=module_database_url, kafka_topics=module_kafka_topics
    )
    async with opened as ledger:
        yield ledger


@pytest.fixture
async def service(harness: Harness) -> AsyncIterator[Service]:
    async with ordering(harness) as running:
        yield running


@pytest.fixture
async def api(service: Service) -> AsyncIterator[RunningApi]:
    settings = service.harness.settings
    brokers = settings.require_kafka().bootstrap_servers
    async with running_api(settings.require_database(), bootstrap=brokers) as running:
        yield running


async def _correct(client: httpx.AsyncClient, name: str, *, to: str, key: str) -> httpx.Response:
    body = {"reason": "a card's fee", "to": to}
    return await client.post(
        f"/v1/entries/{name}/correct", json=body, headers={"Idempotency-Key": key}
    )


async def test_another_body_under_a_key_that_is_over_is_another_command(
    service: Service, api: RunningApi
) -> None:
    first, second = await service.debit(), await service.debit()

    async with api.client("operator") as client:
        before = await _correct(client, first, to="Expenses:Cards", key="monthly")
        await service.harness.database.execute(_AGED, timedelta(days=1, minutes=1))
        after = await _correct(client, second, to="Expenses:Cards", key="monthly")

    assert (before.json()["status"], after.json()["status"]) == ("done", "done")
    assert before.json()["command_id"] != after.json()["command_id"]
    assert (await service.stands(second))[0] in after.json()["entry_ids"]


async def test_the_same_request_is_the_same_command_after_its_answer_is_forgotten(
    service: Service, api: RunningApi
) -> None:
    debit = await service.debit()

    async with api.client("operator") as client:
        before = await _correct(client, debit, to="Expenses:Cards", key="again")
        await service.harness.database.execute(_AGED, timedelta(days=1, minutes=1))
        after = await _correct(client, debit, to="Expenses:Cards", key="again")

    assert "idempotent-replayed" not in after.headers
    assert before.json()["command_id"] == after.json()["command_id"]
    assert before.json()["entry_ids"] == after.json()["entry_ids"]


async def test_who_may_see_one_account_reads_of_a_command_of_all(
    service: Service, api: RunningApi
) -> None:
    debit = await service.debit()

    async with api.client("operator") as client:
        given = await _correct(client, debit, to="Expenses:Cards", key="seen")
    account = service.harness.context.account.id
    async with api.client("admin", account=account) as admin:
        lines = (await admin.get("/v1/audit")).json()["data"]

    assert given.json()["command_id"] in {line["command_id"] for line in lines}
