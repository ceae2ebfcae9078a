"""While Postgres is away: problems that say when to ask again, and then answers.

Within which time is held where it is promised: tests assert no time.
"""

from collections.abc import AsyncIterator, Callable
from typing import Any, Final

import pytest

from tests.support.running_api import Line, api_on_a_line
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=15)

_PATH: Final = "/v1/trial-balance"


@pytest.fixture
async def line(database_url: str) -> AsyncIterator[Line]:
    async with api_on_a_line(database_url) as line:
        yield line


def _refuse(proxy: TcpProxy) -> None:
    proxy.refuse = True
    proxy.cut()


def _hang(proxy: TcpProxy) -> None:
    proxy.blackhole = True


@pytest.mark.parametrize("go_away", [_refuse, _hang])
async def test_it_says_so_to_whoever_asks_and_is_back_by_itself(
    line: Line, go_away: Callable[[TcpProxy], None]
) -> None:
    async with line.api.client("operator") as client:
        assert (await client.get(_PATH)).status_code == 200
        go_away(line.proxy)

        for method, path, body in (("GET", _PATH, None), ("POST", "/v1/reconciliations", {})):
            answered = await client.request(method, path, json=body)
            problem: dict[str, Any] = answered.json()
            assert (answered.status_code, problem["type"]) == (503, "/docs#problem-unavailable")
            assert int(answered.headers["retry-after"]) >= 1

        line.proxy.refuse = line.proxy.blackhole = False

        async def is_back() -> bool:
            return (await client.get(_PATH)).status_code == 200

        await until(is_back, what="it answers again")
