"""A time that is none, or is beyond all that is listed, is refused: of no operation is it a 500.

The operations are the table's: one that is added is tried at once.
"""

from collections.abc import AsyncIterator
from typing import Final

import pytest

from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.paging import encode_cursor
from tests.integration.ledger_api.attacked import queries
from tests.support.running_api import RunningApi, running_api

_TIMES: Final = frozenset({"from", "to", "at"})
_BEYOND: Final = ("0001-06-01", "1969-12-31T23:59:59Z", "9999-01-01", "9999-12-31T23:59:59-10:00")
_FIRST_AND_LAST: Final = ("1970-01-01", "9998-12-31T23:59:59.999999Z")
_NO_TIMES: Final = (
    # Of no zone: which instant that is nobody knows.
    "2026-03-01T10:00:00",
    # In UTC that is before the year 1, and after 9999.
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
)


def _names(operation: Operation) -> frozenset[str]:
    return frozenset(operation.query.__struct_encode_fields__)


_TIMED: Final = [each for each in OPERATIONS if _names(each) & _TIMES]
_PAGED: Final = [
    each for each in OPERATIONS if "cursor" in _names(each) and not each.path_parameters
]


@pytest.fixture(scope="module")
async def api(module_database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(module_database_url) as running:
        yield running


@pytest.mark.parametrize("operation", _TIMED, ids=lambda each: each.name)
async def test_it_refuses_a_time_beyond_all_that_is_listed(
    api: RunningApi, operation: Operation
) -> None:
    async with api.client("admin") as client:
        for parameter in sorted(_names(operation) & _TIMES):
            for text in _BEYOND:
                response = await client.get(
                    operation.path, params={**queries(operation)[0], parameter: text}
                )

                assert response.status_code == 400, response.url
                assert "1970" in response.json()["detail"], response.url
            for text in _FIRST_AND_LAST:
                response = await client.get(
                    operation.path, params={**queries(operation)[0], parameter: text}
                )

                assert response.status_code in {200, 400}, response.url


@pytest.mark.parametrize("operation", _PAGED, ids=lambda each: each.name)
async def test_it_refuses_a_cursor_of_no_instant(api: RunningApi, operation: Operation) -> None:
    async with api.client("admin") as client:
        for at in _NO_TIMES:
            # A key that has what each listing's has, so that nothing else is wrong with it.
            for key in (
                {"at": at, "id": "x"},
                {"first_seen_at": at, "id": 1},
                {"effective_at": at, "entry_no": 1},
            ):
                cursor = encode_cursor(key)
                response = await client.get(
                    operation.path, params={**queries(operation)[0], "cursor": cursor}
                )

                assert response.status_code == 400, (response.url, key)
