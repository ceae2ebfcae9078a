"""What /livez says: which loops go round, whatever they wait for."""

import re
from pathlib import Path

import httpx
import pytest

from services.ledger_writer import listen, post, relay
from services.ledger_writer.commands import receive
from services.ledger_writer.resolution import resolution_rounds
from services.reconciler.scheduling import scheduler
from shared.runtime import event_loop_lag
from shared.runtime.admin_server import admin_server
from shared.runtime.health import Health
from shared.settings.model import Address
from tests.hostile.text import STORABLE, obeyed

_ROOT = Path(__file__).resolve().parents[3]


async def test_livez_names_the_loop_that_does_not_go_round() -> None:
    health = Health(parts=("kafka",))
    health.beat("post consumer")
    health.beat("sequence", within_s=-1.0)  # late by now

    async with _admin(health) as client:
        answer = await client.get("/livez")

    assert (answer.status_code, list(answer.json()["stuck"])) == (503, ["sequence"])


def test_the_page_for_operators_names_each_loop_that_beats_and_no_other() -> None:
    sources = [path for part in ("services", "shared") for path in (_ROOT / part).rglob("*.py")]
    beating = {
        str(path.relative_to(_ROOT))
        for path in sources
        if "health.beat(" in path.read_text("utf-8")
    }
    page = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    sentence = page.partition("`/livez` answers")[2].partition("Two kinds of work")[0]

    assert beating == {
        "shared/runtime/event_loop_lag.py",
        "shared/kafka/consumer/loop.py",
        "services/ledger_writer/commands/execute.py",
        "services/ledger_writer/relay.py",
        "services/ledger_writer/sequence.py",
        "services/ledger_writer/resolution/resolution_rounds.py",
        "services/reconciler/scheduling/scheduler.py",
    }
    consumers = [f"{consumer.CONSUMER} consumer" for consumer in (listen, post, receive)]
    assert re.findall(r"`([a-z ]+)`", sentence) == [
        event_loop_lag.EVENT_LOOP, *consumers, "execute", "sequence",
        *(relay.part(stream) for stream in relay.STREAMS), resolution_rounds.LOOP, scheduler.LOOP
    ]  # fmt: skip


def test_a_loop_that_rests_does_not_stand_still_and_is_not_renewed() -> None:
    health = Health(parts=())
    health.beat("a pass", within_s=-1.0)  # late by now
    assert set(health.stalled()) == {"a pass"}

    health.rest("a pass")
    health.renew("a pass")

    assert health.stalled() == {}


def test_a_loop_that_is_renewed_has_its_whole_time_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = 1_000.0
    monkeypatch.setattr("shared.runtime.health.time.monotonic", lambda: now_s)
    health = Health(parts=())
    health.beat("a pass", within_s=600.0)

    now_s += 500.0
    health.renew("a pass")
    now_s += 500.0
    assert health.stalled() == {}

    now_s += 101.0
    assert set(health.stalled()) == {"a pass"}


async def test_livez_is_content_with_a_loop_that_waits_for_a_dead_part() -> None:
    health = Health(parts=("kafka",))
    health.unready("kafka", "no broker answers")
    health.beat("post consumer")

    async with _admin(health) as client:
        answers = [await client.get(path) for path in ("/livez", "/readyz")]

    assert [answer.status_code for answer in answers] == [200, 503]


async def test_readyz_says_why_in_what_a_terminal_can_show() -> None:
    """A reason quotes what a broker or a database says."""
    reason = f"the broker said {STORABLE}"
    health = Health(parts=("kafka",))
    health.unready("kafka", reason)

    async with _admin(health) as client:
        answer = await client.get("/readyz")

    assert obeyed(answer.text) == []
    assert answer.json() == {"waiting_for": {"kafka": reason}}


def _admin(health: Health) -> httpx.AsyncClient:
    server = admin_server(Address(host="127.0.0.1", port=0), health=health)
    transport = httpx.ASGITransport(server.config.app)  # type: ignore[arg-type] # may be a name
    return httpx.AsyncClient(transport=transport, base_url="http://admin")
