"""The API while Postgres or Kafka is away: 503 with when to ask again, and back by itself."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from tests.integration.ledger_api.attacked import AttackedApi, attacked_api
from tests.support.running_api import Line, api_on_a_line
from tests.support.waits import until

if TYPE_CHECKING:
    import httpx

pytestmark = pytest.mark.takes(seconds=15)

_HELD = "SELECT count(*) FROM tieout.idempotency_key WHERE begun_at > '-infinity'"
_READ = "/v1/trial-balance"


@pytest.fixture
async def line(database_url: str) -> AsyncIterator[Line]:
    async with api_on_a_line(database_url) as line:
        yield line


def _is_away(response: "httpx.Response") -> bool:
    return response.status_code == 503 and int(response.headers["retry-after"]) >= 1


async def _comes_back(client: "httpx.AsyncClient") -> None:
    async def is_back() -> bool:
        return (await client.get(_READ)).status_code == 200

    await until(is_back, what="it serves again")


async def test_it_says_that_postgres_is_cut_off_and_comes_back(line: Line) -> None:
    async with line.api.client() as client:
        assert (await client.get(_READ)).status_code == 200
        line.proxy.refuse = True
        line.proxy.cut()
        await until(line.api.health.reasons, what="it is known")
        away = await client.get(_READ)
        line.proxy.refuse = False
        await _comes_back(client)

    assert _is_away(away)


async def test_it_lets_go_of_who_waits_for_a_postgres_that_hangs(line: Line) -> None:
    async with line.api.client() as client, line.api.client("operator") as operator:
        assert (await client.get(_READ)).status_code == 200
        line.proxy.blackhole = True
        waiting = [asyncio.create_task(client.get(_READ)) for _ in range(20)]
        write = asyncio.create_task(operator.post("/v1/recounts", json={}))
        answers = await asyncio.gather(*waiting)
        written = await write
        line.proxy.blackhole = False
        await _comes_back(client)

    assert all(_is_away(answer) for answer in answers)
    assert _is_away(written)


async def test_it_reads_without_kafka_and_writes_nothing_by_halves(
    database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async with attacked_api(database_url, tmp_path_factory.mktemp("attacked")) as attacked:
        before = await attacked.kept()
        path = f"/v1/discrepancies/{attacked.ours['discrepancy_id'][0]}/resolve"
        async with attacked.api.client("operator") as client:
            read = await client.get(_READ)
            answers = [await _resolve(client, path) for _ in range(2)]
        after = await attacked.kept()
        held = await _keys(attacked)

    assert read.status_code == 200
    # The second is not a repetition of the first, and nobody holds the key.
    assert all(_is_away(answer) for answer in answers)
    assert after == before
    assert held == 0


async def _resolve(client: "httpx.AsyncClient", path: str) -> "httpx.Response":
    return await client.post(path, json={"note": "a test"}, headers={"Idempotency-Key": "one"})


async def _keys(attacked: AttackedApi) -> int:
    return int(await attacked.owner.fetchval(_HELD))
