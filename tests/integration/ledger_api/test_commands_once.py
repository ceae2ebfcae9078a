"""Commands of the API under idempotency keys: given once, and never as another's."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from services.ledger_api import availability
from shared.commands.delivery import CommandGiver
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.postgres.access.audit import AuditRow, list_audit
from shared.postgres.driver.errors import PostgresRefused, PostgresUnavailable
from tests.integration.corrections.service_orders import Service, account_of, ordering
from tests.integration.reconciler.one_account import Harness
from tests.support.running_api import RunningApi, running_api
from tests.support.waits import until

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


async def test_what_nobody_knows_to_be_given_is_asked_for_again_under_its_key(
    service: Service, api: RunningApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    debit = await service.debit()

    async def unacknowledged(*_args: object, **_named: object) -> None:
        raise NotAcknowledged("timeout")

    async with api.client("operator") as client:
        with monkeypatch.context() as patch:
            patch.setattr(Producer, "publish", unacknowledged)
            doubted = await _correct(client, debit, to="Expenses:Cards", key="doubt")
        other = await _correct(client, debit, to="Expenses:Fines", key="doubt")
        again = await _correct(client, debit, to="Expenses:Cards", key="doubt")
    line = await _last_line(api, "failed")

    problem = doubted.json()
    assert (doubted.status_code, other.status_code, again.status_code) == (503, 409, 200)
    assert problem["command_id"] in problem["detail"]
    assert "it may be executed" in problem["detail"]
    assert again.json()["command_id"] == problem["command_id"]
    assert line.command_id == problem["command_id"]
    assert line.stripe_account == service.harness.context.account.id


async def test_what_postgres_cut_off_may_be_given_and_is_taken_over_at_once(
    service: Service, api: RunningApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    debit = await service.debit()
    is_away = False

    async def taken(*_args: object, **_named: object) -> None:
        """Take the command, and have Postgres go away while its outcome is waited for."""
        nonlocal is_away
        is_away = True

    async def ask(*_args: object, **_named: object) -> None:
        if is_away:
            raise PostgresUnavailable("away")

    async with api.client("operator") as client:
        with monkeypatch.context() as patch:
            patch.setattr(Producer, "publish", taken)
            patch.setattr(availability, "ask_whether_alive", ask)
            cut_off = await _correct(client, debit, to="Expenses:Cards", key="cut-off")
        await until(lambda: not api.health.reasons(), what="Postgres answers again")
        again = await _correct(client, debit, to="Expenses:Cards", key="cut-off")

    problem = cut_off.json()
    assert (cut_off.status_code, again.status_code) == (503, 200)
    assert problem["detail"].startswith(f"{problem['command_id']} may have been given: ")
    assert again.json()["command_id"] == problem["command_id"]


async def test_what_kafka_did_not_take_was_not_given(
    service: Service, api: RunningApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    debit = await service.debit()

    async def never_sent(*_args: object, **_named: object) -> None:
        raise NotAcknowledged("broker_away")

    async with api.client("operator") as client:
        with monkeypatch.context() as patch:
            patch.setattr(Producer, "publish", never_sent)
            refused = await _correct(client, debit, to="Expenses:Cards", key="away")
        again = await _correct(client, debit, to="Expenses:Cards", key="away")

    assert (refused.status_code, again.status_code) == (503, 200)
    assert refused.json()["detail"] == "Kafka does not answer; this request gave nothing"
    assert "command_id" not in refused.json()


@pytest.mark.parametrize(
    ("error", "status", "outcome"),
    [(ZeroDivisionError(), 500, "failed"), (PostgresRefused("too large"), 400, "refused")],
)
async def test_a_key_of_another_request_and_what_nobody_foresaw_are_in_the_audit(
    service: Service,
    api: RunningApi,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    status: int,
    outcome: str,
) -> None:
    debit = await service.debit()

    async def broken(*_args: object, **_named: object) -> None:
        raise error

    async with api.client("operator") as client:
        with monkeypatch.context() as patch:
            patch.setattr(CommandGiver, "carry_out", broken)
            failed = await _correct(client, debit, to="Expenses:Cards", key="broken")
        failure = await _last_line(api, outcome)
        conflict = await _correct(client, debit, to="Expenses:Fines", key="broken")
        refusal = await _last_line(api, "refused")
        again = await _correct(client, debit, to="Expenses:Cards", key="broken")

    assert (failed.status_code, conflict.status_code, again.status_code) == (status, 409, 200)
    assert (failure.status_code, failure.request_id) == (status, failed.json()["request_id"])
    assert (refusal.status_code, refusal.request_id) == (409, conflict.json()["request_id"])


async def _last_line(api: RunningApi, outcome: str) -> AuditRow:
    page = await list_audit(api.pool, stripe_account=None, after=None, limit=1000)
    return next(line for line in page.rows if line.outcome == outcome)
