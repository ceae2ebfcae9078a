"""What is dear is bounded, so that sign-in and every quick answer go on."""

from collections.abc import AsyncIterator

import pytest

from shared.postgres.driver.pool import Deadlines, Pool
from shared.postgres.driver.session import snapshot
from tests.support.running_api import RunningApi, running_api


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(database_url) as running:
        yield running


@pytest.mark.parametrize(("has_long_reads", "stands"), [(False, "7s"), (True, "0")])
async def test_a_report_of_a_service_keeps_the_services_deadline(
    database_url: str, has_long_reads: bool, stands: str
) -> None:
    deadlines = Deadlines(statement_s=7.0, has_long_reads=has_long_reads)
    pool = Pool(database_url, role="tieout_api", service="test", size=1, deadlines=deadlines)
    try:
        async with snapshot(pool) as connection:
            stated = await connection.fetchval("SELECT current_setting('statement_timeout')")
    finally:
        pool.terminate()

    assert stated == stands


async def test_head_says_what_a_file_would_be_and_reads_none_of_it(api: RunningApi) -> None:
    async with api.client() as client:
        head = await client.head("/v1/journal?format=csv")
        get = await client.get("/v1/journal?format=csv")

    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-disposition"] == get.headers["content-disposition"]
    assert head.headers["content-type"] == get.headers["content-type"]
    assert get.content


async def test_a_file_gives_its_place_back_however_it_ends(api: RunningApi) -> None:
    async with api.client() as client:
        for _ in range(12):
            assert (await client.get("/v1/journal?format=jsonl")).status_code == 200
            assert (await client.head("/v1/journal?format=jsonl")).status_code == 200
            assert (await client.get("/v1/journal?format=none")).status_code == 400
            async with client.stream("GET", "/v1/journal?format=csv"):
                pass
