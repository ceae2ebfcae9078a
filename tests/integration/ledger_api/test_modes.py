"""`livemode` narrows each listing that takes it, and what would not narrow by it does not take it.

The operations are the table's: one that is added is tried at once.
"""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import msgspec
import pytest

from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from tests.integration.ledger_api.attacked import AttackedApi, attacked_api, paths, queries

pytestmark = pytest.mark.takes(seconds=10)

_PAGES_MAX: Final = 50


def _has_mode(operation: Operation) -> bool:
    return "livemode" in operation.query.__struct_encode_fields__


_READS: Final = [each for each in OPERATIONS if not each.is_write]
_WITH_MODE: Final = [each for each in _READS if _has_mode(each)]
_WITHOUT_MODE: Final = [each for each in _READS if not _has_mode(each)]


@pytest.fixture(scope="module")
async def attacked(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[AttackedApi]:
    async with attacked_api(module_database_url, tmp_path_factory.mktemp("modes")) as api:
        yield api


@pytest.mark.parametrize("operation", _WITH_MODE, ids=lambda each: each.name)
async def test_it_lists_of_one_mode_what_is_of_it_and_all_of_that(
    attacked: AttackedApi, operation: Operation
) -> None:
    async with attacked.api.client("admin") as client:
        whole = await _rows(client, operation, {})
        live = await _rows(client, operation, {"livemode": "true"})
        test = await _rows(client, operation, {"livemode": "false"})

    assert live, operation.name
    assert test, operation.name
    assert {row["livemode"] for row in live} == {True}
    assert {row["livemode"] for row in test} == {False}
    of_a_mode = [row for row in whole if row["livemode"] is not None]
    assert Counter(map(_text, [*live, *test])) == Counter(map(_text, of_a_mode))


@pytest.mark.parametrize("operation", _WITHOUT_MODE, ids=lambda each: each.name)
async def test_it_refuses_a_mode_by_which_it_would_not_narrow(
    attacked: AttackedApi, operation: Operation
) -> None:
    path = paths(operation, attacked.ours)[0]
    async with attacked.api.client("admin") as client:
        response = await client.get(path, params={**queries(operation)[0], "livemode": "true"})

    assert response.status_code == 400
    assert "livemode" in response.json()["detail"]


async def test_it_finds_ids_of_one_mode_beside_any_number_of_the_other(
    attacked: AttackedApi,
) -> None:
    params = {"q": "txn_same", "limit": "1"}
    async with attacked.api.client() as client:
        for livemode in (True, False):
            response = await client.get(
                "/v1/search", params={**params, "livemode": str(livemode).lower()}
            )

            assert [row["livemode"] for row in response.json()["data"]] == [livemode]


async def test_it_says_of_one_mode_whether_its_own_proofs_are_known(attacked: AttackedApi) -> None:
    # As where the import of test mode's history has not come so far.
    await attacked.owner.execute(
        "UPDATE tieout.sync_state SET covers_from_at = now(), starts_at = now() WHERE NOT livemode"
    )
    day = datetime.now(UTC).date() - timedelta(days=10)
    period = {"from": str(day), "to": str(day + timedelta(days=1))}
    async with attacked.api.client() as client:
        known = [
            (await client.get("/v1/proofs", params={**period, **mode})).json()["known"]
            for mode in ({}, {"livemode": "true"}, {"livemode": "false"})
        ]

    assert known == [False, True, False]


async def _rows(
    client: httpx.AsyncClient, operation: Operation, mode: dict[str, str]
) -> list[dict[str, Any]]:
    params = {**queries(operation)[0], **mode}
    if "limit" in operation.query.__struct_encode_fields__:
        params["limit"] = "100"
    rows: list[dict[str, Any]] = []
    for _ in range(_PAGES_MAX):
        response = await client.get(operation.path, params=params)
        assert response.status_code == 200, response.text
        if operation.result is None:
            return [msgspec.json.decode(line) for line in response.content.splitlines()]
        document = response.json()
        rows += document["data"]
        if document["next"] is None:
            return rows
        params["cursor"] = document["next"]
    pytest.fail(f"{operation.path} never ends")


def _text(row: dict[str, Any]) -> str:
    # What was read at another moment is the same row.
    return msgspec.json.encode({**row, "read_at": None}, order="sorted").decode()
