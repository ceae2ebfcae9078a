"""What /livez says: which loops go round, whatever they wait for."""

import httpx

from shared import runtime
from shared.runtime import Health
from shared.settings import Address


async def test_livez_names_the_loop_that_does_not_go_round() -> None:
    health = Health(parts=("kafka",))
    health.beat("post consumer")
    health.beat("sequence", within_s=-1.0)  # late by now

    async with _admin(health) as client:
        answer = await client.get("/livez")

    assert (answer.status_code, list(answer.json()["stuck"])) == (503, ["sequence"])


async def test_livez_is_content_with_a_loop_that_waits_for_a_dead_part() -> None:
    health = Health(parts=("kafka",))
    health.unready("kafka", "no broker answers")
    health.beat("post consumer")

    async with _admin(health) as client:
        answers = [await client.get(path) for path in ("/livez", "/readyz")]

    assert [answer.status_code for answer in answers] == [200, 503]


def _admin(health: Health) -> httpx.AsyncClient:
    server = runtime.admin_server(Address(host="127.0.0.1", port=0), health=health)
    transport = httpx.ASGITransport(server.config.app)  # type: ignore[arg-type] # may be a name
    return httpx.AsyncClient(transport=transport, base_url="http://admin")
