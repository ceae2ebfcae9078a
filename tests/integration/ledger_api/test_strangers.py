"""Strangers, however many at once, neither guess tokens faster nor keep out who has one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from typing import Final
from urllib.parse import urlsplit

import pytest

from services.ledger_api.wrong_tokens import WRONG_MAX
from shared.http import connection_limit
from tests.support.running_api import RunningApi, running_api
from tests.support.waits import patience

PATH: Final = "/v1/trial-balance"
_AT_ONCE: Final = 3 * WRONG_MAX
# As many as a bucket leaks while this is asked.
_FORGIVEN_MAX: Final = 5
_CONNECTIONS_MAX: Final = 4


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(database_url) as running:
        yield running


async def test_it_looks_at_no_more_guesses_that_come_at_once(api: RunningApi) -> None:
    async with api.stranger() as stranger:
        answers = await asyncio.gather(
            *(
                stranger.get(PATH, headers={"Authorization": f"Bearer {_guess(number)}"})
                for number in range(_AT_ONCE)
            )
        )

    statuses = [answer.status_code for answer in answers]
    assert set(statuses) == {401, 429}
    assert WRONG_MAX <= statuses.count(401) <= WRONG_MAX + _FORGIVEN_MAX


async def test_it_answers_all_first_requests_of_a_right_token_that_come_at_once(
    api: RunningApi,
) -> None:
    async with api.client() as client:
        answers = await asyncio.gather(*(client.get(PATH) for _ in range(_AT_ONCE)))

    assert {answer.status_code for answer in answers} == {200}


async def test_it_holds_no_right_token_against_its_address(api: RunningApi) -> None:
    async with AsyncExitStack() as clients:
        for _ in range(WRONG_MAX + _FORGIVEN_MAX):
            client = await clients.enter_async_context(api.client())
            assert (await client.get(PATH)).status_code == 200


async def test_it_keeps_the_connection_of_a_token_while_strangers_open_theirs(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_limit, "CONNECTIONS_MAX", _CONNECTIONS_MAX)
    async with running_api(database_url) as api:
        address = urlsplit(api.base_url)
        assert address.port is not None
        request = (
            f"HEAD {PATH} HTTP/1.1\r\nHost: {address.netloc}\r\n"
            f"Authorization: Bearer {await api.token()}\r\n\r\n"
        ).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", address.port)
        writers = [writer]
        with closing(writer):
            writer.write(request)
            assert b" 200 " in await _head(reader)
            for _ in range(2 * _CONNECTIONS_MAX):
                _, idle = await asyncio.open_connection("127.0.0.1", address.port)
                writers.append(idle)
            writer.write(request)

            assert b" 200 " in await _head(reader)
        for each in writers[1:]:
            each.close()


def _guess(number: int) -> str:
    """Return a text of a token's form, which has to be looked up."""
    return f"tieout_aaaaaaaaaa_{number:A>43}"


async def _head(reader: asyncio.StreamReader) -> bytes:
    async with patience("the answer's head"):
        return await reader.readuntil(b"\r\n\r\n")
