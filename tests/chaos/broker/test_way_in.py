"""webhook-ingest, a real process, while its broker is frozen, killed, cut off, full or emptied."""

import asyncio
import contextlib
import itertools
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil
import pytest

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child, running
from shared.messages.topics import EVENTS
from shared.stripe_api.signature import sign_payload
from tests.chaos.broker.broker import Broker, brokering
from tests.support.waits import PATIENCE_S, patience, until

pytestmark = pytest.mark.takes(seconds=30)

ROOT = Path(__file__).resolve().parents[3]
SECRET = "whsec_chaos"
ACK_TIMEOUT_S = 1.0
_FLOOD = 100
_FLOODS = 3
_BODY_BYTES = 16_000
_GROWTH_BYTES_MAX = 24 * 1_048_576
_DISK = "64m"


@dataclass(slots=True)
class WayIn:
    """A webhook-ingest, and Stripe's side of it: what was answered 2xx."""

    client: httpx.AsyncClient
    process: psutil.Process
    metrics_url: str
    acked: list[str] = field(default_factory=list)
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def send(self, *, body_bytes: int = 0) -> int:
        """Deliver one event; return the status."""
        event_id = f"evt_{next(self.numbers)}"
        padding = "x" * body_bytes
        body = (
            f'{{"id":"{event_id}","object":"event","type":"x.y","created":1700000000,'
            f'"livemode":false,"data":{{"object":{{"id":"ch_1","padding":"{padding}"}}}}}}'
        ).encode()
        header = sign_payload(body=body, secret=SECRET.encode(), timestamp=int(time.time()))
        answer = await self.client.post(
            "/webhooks/stripe", content=body, headers={"Stripe-Signature": header}
        )
        if answer.is_success:
            self.acked.append(event_id)
        return answer.status_code

    async def flood(self, count: int) -> set[int]:
        return set(await asyncio.gather(*(self.send(body_bytes=_BODY_BYTES) for _ in range(count))))

    async def is_acknowledged(self, count: int = 1) -> None:
        """Send side by side until so many are answered 2xx; a slow broker takes several rounds."""
        statuses: Counter[int] = Counter()

        async def is_taken() -> bool:
            left = count - statuses[200]
            statuses.update(await asyncio.gather(*(self.send() for _ in range(left))))
            return statuses[200] == count

        await until(is_taken, what=f"{count} events are acknowledged", saw=lambda: statuses)

    async def rebuilds(self) -> float:
        page = (await self.client.get(self.metrics_url)).text
        (line,) = [metric for metric in page.splitlines() if metric.startswith(_REBUILDS + " ")]
        return float(line.split()[1])


_REBUILDS = "tieout_kafka_producer_rebuilds_total"


@contextlib.asynccontextmanager
async def way_in(broker: Broker, data_dir: Path) -> AsyncIterator[WayIn]:
    port = ports.free_port()
    admin = ports.free_port(besides=frozenset({port}))
    child = Child(
        name="webhook-ingest",
        argv=(sys.executable, "-m", "services.cli", "webhook-ingest"),
        environ={
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "KAFKA_BOOTSTRAP_SERVERS": broker.settings.bootstrap_servers,
            "STRIPE_ACCOUNT_ID": "acct_1",
            "STRIPE_WEBHOOK_SECRET": SECRET,
            "TIEOUT_ACK_TIMEOUT_S": str(ACK_TIMEOUT_S),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{admin}",
            "TIEOUT_DATA_DIR": str(data_dir / "none"),
        },
        log_path=data_dir / "webhook-ingest.log",
        is_ready=lambda: fake_stripe_process.is_serving(f"http://127.0.0.1:{admin}/livez"),
        cwd=ROOT,
    )
    with running(child) as process:
        limits = httpx.Limits(max_connections=_FLOOD)
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S, limits=limits
        ) as client:
            lent = WayIn(
                client=client,
                process=psutil.Process(process.pid),
                metrics_url=f"http://127.0.0.1:{admin}/metrics",
            )
            await lent.is_acknowledged()
            yield lent
    # What dies unheard is logged when its future is collected: at the latest when it ends.
    assert "never retrieved" not in child.log_path.read_text(encoding="utf-8")


async def test_a_frozen_broker_costs_a_503_each_and_no_memory(
    broker: Broker, tmp_path: Path
) -> None:
    async with way_in(broker, tmp_path) as ingest:
        with broker.frozen():
            first = await ingest.flood(_FLOOD)
            plateau_bytes = ingest.process.memory_info().rss
            later = [await ingest.flood(_FLOOD) for _ in range(_FLOODS)]
            grown_bytes = ingest.process.memory_info().rss - plateau_bytes
            status = await ingest.send()
        await ingest.is_acknowledged()

    assert first.union(*later) == {503}
    assert status == 503
    assert grown_bytes < _GROWTH_BYTES_MAX
    await _all_kept(broker, ingest)


async def test_a_killed_broker_that_is_back_is_used_and_has_all_it_acknowledged(
    broker: Broker, tmp_path: Path
) -> None:
    async with way_in(broker, tmp_path) as ingest:
        await ingest.is_acknowledged(50)
        await broker.kill()
        meanwhile = await ingest.flood(50)
        await broker.start()
        await ingest.is_acknowledged()

    assert meanwhile == {503}
    await _all_kept(broker, ingest)


async def test_a_half_open_link_costs_a_503_each_and_is_left_behind(
    broker: Broker, tmp_path: Path
) -> None:
    async with way_in(broker, tmp_path) as ingest:
        broker.link.blackhole = True
        meanwhile = await ingest.flood(50)
        broker.link.cut()
        broker.link.blackhole = False
        await ingest.is_acknowledged()

    assert meanwhile == {503}
    await _all_kept(broker, ingest)


async def test_a_topic_that_was_made_anew_latches_no_producer(
    broker: Broker, tmp_path: Path
) -> None:
    """The broker knows nothing of the numbers that the producer goes on with."""
    async with way_in(broker, tmp_path) as ingest:
        await ingest.is_acknowledged(50)
        await broker.remake(EVENTS)
        ingest.acked.clear()
        await ingest.is_acknowledged(50)

        assert await ingest.rebuilds() <= 2
    await _all_kept(broker, ingest)


@pytest.fixture(scope="module")
def small_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("small-disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("a small disk takes the command `mount`, which is missing here")
    if mounted.returncode != 0:
        pytest.skip(
            f"a small disk takes a tmpfs, and none can be mounted: {mounted.stderr.strip()}"
        )
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


async def test_a_full_disk_costs_a_503_each_and_nothing_that_was_acknowledged(
    small_disk: Path, tmp_path: Path
) -> None:
    async with brokering(small_disk) as broker, way_in(broker, tmp_path) as ingest:
        await ingest.is_acknowledged(50)
        balloon = small_disk / "balloon"
        _fill(balloon)
        async with patience("the disk is full"):
            while 503 not in await ingest.flood(20):
                pass  # what was left of the disk
        await broker.death()  # a broker without a place for its log ends
        meanwhile = await ingest.flood(20)
        balloon.unlink()
        await broker.start()
        await ingest.is_acknowledged()

        assert meanwhile == {503}
        await _all_kept(broker, ingest)


def _fill(balloon: Path) -> None:
    with contextlib.suppress(OSError), balloon.open("wb", buffering=0) as file:
        while file.write(b"\0" * 65_536):
            pass


async def _all_kept(broker: Broker, ingest: WayIn) -> None:
    """Check that the topic has every event that was answered 2xx."""
    event_ids = await broker.event_ids()

    assert set(ingest.acked) - event_ids == set()
    assert ingest.acked
