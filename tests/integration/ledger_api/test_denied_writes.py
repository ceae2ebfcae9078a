"""Writes that a token may not do: refused, and in the audit by whose token it was."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from shared.postgres.access.audit import AuditRow, list_audit
from tests.support.running_api import RunningApi, running_api

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACCOUNT = "acct_1"
_WRITES = [operation for operation in OPERATIONS if operation.is_write]


@pytest.fixture(scope="module")
async def api(module_database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(module_database_url) as running:
        yield running


def _path(operation: Operation) -> str:
    path = operation.path
    for parameter in operation.path_parameters:
        path = path.replace(f"{{{parameter.name}}}", parameter.example)
    return path


async def _lines(api: RunningApi) -> "Sequence[AuditRow]":
    page = await list_audit(api.pool, stripe_account=None, after=None, limit=1000)
    return [line for line in page.rows if line.request_id is not None]


@pytest.mark.parametrize("operation", _WRITES, ids=lambda each: each.name)
async def test_it_writes_down_who_asked_for_what_its_role_may_not(
    api: RunningApi, operation: Operation
) -> None:
    before = await _lines(api)
    async with api.client("read", account=_ACCOUNT) as client:
        response = await client.post(_path(operation), json={})
    added = (await _lines(api))[: -len(before) or None]

    assert response.status_code == 403
    assert [
        (line.by, line.role, line.operation, line.outcome, line.status_code, line.stripe_account)
        for line in added
    ] == [("test read", "read", operation.name, "denied", 403, _ACCOUNT)]
    assert added[0].request_id == response.headers["x-request-id"]
    assert added[0].address == "127.0.0.1"


async def test_it_writes_down_who_asked_for_another_account(api: RunningApi) -> None:
    async with api.client("operator", account=_ACCOUNT) as client:
        response = await client.post("/v1/recounts", json={"stripe_account": "acct_2"})
    last, first = (await _lines(api))[:2]

    assert response.status_code == 403
    assert (first.outcome, last.outcome, last.status_code) == ("asked", "denied", 403)


async def test_it_writes_down_no_stranger_and_no_read(api: RunningApi) -> None:
    before = await _lines(api)
    async with api.stranger(headers={"Authorization": "Bearer guess"}) as stranger:
        write = await stranger.post(_path(_WRITES[0]), json={})
    async with api.client("read") as client:
        read = await client.get("/v1/audit")

    assert (write.status_code, read.status_code) == (401, 403)
    assert await _lines(api) == before
