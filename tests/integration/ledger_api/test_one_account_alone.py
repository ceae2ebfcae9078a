"""A token of one account, at each operation that there is: it neither sees nor changes another's.

The operations are the table's: one that is added is tried at once.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING

import pytest

from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from tests.integration.ledger_api.attacked import (
    AttackedApi,
    attacked_api,
    has_account,
    id_texts,
    least_body,
    paths,
    queries,
)
from tests.integration.reports.two_accounts import OURS, THEIRS

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

pytestmark = pytest.mark.takes(seconds=20)

_READS = [operation for operation in OPERATIONS if not operation.is_write]
_OF_AN_ID = [operation for operation in _READS if operation.path_parameters]
_LISTS = [operation for operation in _READS if not operation.path_parameters]
_WRITES = [operation for operation in OPERATIONS if operation.is_write]
_PAGES_MAX = 200


def _each(operations: list[Operation]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("operation", operations, ids=lambda each: each.name)


@pytest.fixture(scope="module")
async def attacked(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[AttackedApi]:
    folder: Path = tmp_path_factory.mktemp("attacked")
    async with attacked_api(module_database_url, folder) as api:
        yield api


@_each(_OF_AN_ID)
async def test_it_finds_no_id_of_another_account(
    attacked: AttackedApi, operation: Operation
) -> None:
    async with (
        attacked.api.client("admin", account=OURS) as ours,
        attacked.api.client("admin") as everything,
    ):
        for path in paths(operation, attacked.theirs):
            hidden = await ours.get(path)

            assert hidden.status_code == 404, path
            assert attacked.tells_of_theirs(hidden, asked=path) == []
            assert (await everything.get(path)).status_code == 200, path
        for path in paths(operation, attacked.ours):
            own = await ours.get(path)

            assert own.status_code == 200, path
            assert attacked.tells_of_theirs(own) == [], path


@_each(_LISTS)
async def test_it_lists_and_counts_nothing_of_another_account(
    attacked: AttackedApi, operation: Operation
) -> None:
    async with (
        attacked.api.client("admin", account=OURS) as ours,
        attacked.api.client("admin") as everything,
    ):
        is_told = False
        for query in queries(operation):
            for page in await _pages(ours, operation, query):
                assert attacked.tells_of_theirs(page) == [], page.url
            for page in await _pages(everything, operation, query):
                is_told = is_told or bool(attacked.tells_of_theirs(page))

    # It could have: to a token of all accounts it does.
    assert is_told, operation.name


@_each([operation for operation in _LISTS if id_texts(operation)])
async def test_it_finds_nothing_by_an_id_of_another_account(
    attacked: AttackedApi, operation: Operation
) -> None:
    ids = {name for names in attacked.theirs.values() for name in names if not name.isdigit()}
    async with attacked.api.client("admin", account=OURS) as ours:
        for name in sorted(ids):
            for parameter in id_texts(operation):
                query = queries(operation)[0] | {parameter: name}
                response = await ours.get(operation.path, params=query)

                assert response.json()["data"] == [], response.url


@_each([operation for operation in _READS if has_account(operation.query)])
async def test_it_refuses_to_be_asked_for_another_account(
    attacked: AttackedApi, operation: Operation
) -> None:
    async with attacked.api.client("admin", account=OURS) as ours:
        for path in paths(operation, attacked.ours)[:1]:
            response = await ours.get(
                path, params={**queries(operation)[0], "stripe_account": THEIRS}
            )

            assert response.status_code == 403
            assert attacked.tells_of_theirs(response) == []


@_each([operation for operation in _WRITES if operation.path_parameters])
async def test_it_changes_nothing_that_is_another_account_s(
    attacked: AttackedApi, operation: Operation
) -> None:
    before = await attacked.kept()
    async with (
        attacked.api.client("admin", account=OURS) as ours,
        attacked.api.client("admin") as everything,
    ):
        for path in paths(operation, attacked.theirs):
            response = await ours.post(path, json=least_body(operation))

            assert response.status_code == 404, path
            assert attacked.tells_of_theirs(response, asked=path) == []
        # Who may see it gets further: to what refuses it, or to the broker that is not there.
        known = await everything.post(
            paths(operation, attacked.theirs)[0], json=least_body(operation)
        )

    assert known.status_code in {200, 202, 422, 503}
    assert await attacked.kept() == before


@_each([operation for operation in _WRITES if has_account(operation.body)])
async def test_it_asks_for_nothing_of_another_account(
    attacked: AttackedApi, operation: Operation
) -> None:
    before = await attacked.kept()
    async with attacked.api.client("admin", account=OURS) as ours:
        for path in paths(operation, attacked.ours)[:1]:
            body = {**least_body(operation), "stripe_account": THEIRS}
            response = await ours.post(path, json=body)

            assert response.status_code == 403
    assert await attacked.kept() == before


async def _pages(
    client: "httpx.AsyncClient", operation: Operation, query: Mapping[str, str]
) -> "Sequence[httpx.Response]":
    """Return all pages of a listing, with their cursors."""
    names = operation.query.__struct_encode_fields__
    params = dict(query) | ({"limit": "25"} if "limit" in names else {})
    pages: list[httpx.Response] = []
    for _ in range(_PAGES_MAX):
        response = await client.get(operation.path, params=params)
        # Of a Beancount file it has to be said whose it is: that too is looked at.
        assert response.status_code in {200, 400}, response.text
        pages.append(response)
        following = response.json().get("next") if "cursor" in names else None
        if following is None:
            return pages
        params["cursor"] = following
    pytest.fail(f"{operation.path} never ends")
