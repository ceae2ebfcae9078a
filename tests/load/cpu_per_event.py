"""What an event costs in CPU time, from its socket to its entry, process by process.

Every stage is a process of its own, so that the kernel's account of it is the stage's. A round
sends the same number of events by each way in turn (cpu_per_event_process.py), on topics and into a
database that no other has used, and ends when all of them are posted and sequenced. The fake Stripe
knows each of the events' charges, and answers the resolver; its own time is nobody's, nor is the
generator's.
"""

import contextlib
import json
import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from shared.dev import ports
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe, is_serving
from tests.load import bare_route
from tests.load.cpu_per_event_process import STAGES, WAYS
from tests.load.driver import driving
from tests.load.generator import Task
from tests.load.harness import Figure, Reference, Target, say
from tests.load.processes import control, entries, environ_of, fake_stripe, reached
from tests.load.servers import Servers, fresh_database, make_topics_anew, service

_PAGE_ROWS = 100
_SPAN_S = 600
_TIMEOUT_S = 240.0
_MICROSECONDS = 1e6
# A resolver that waited for its turn at Stripe would be measured as it idles.
_CALLS_PER_S = 200
_TICKS_A_S = os.sysconf("SC_CLK_TCK")
# The fields of /proc/PID/stat after the name's bracket: state is the first.
_PARENT, _UTIME, _STIME, _CUTIME, _CSTIME = 1, 11, 12, 13, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many events a round has, and how many come first that are not measured."""

    count: int
    warm_up: int
    rounds: int
    connections: int = 32


FULL = Size(count=15_000, warm_up=3_000, rounds=5)
QUICK = Size(count=200, warm_up=40, rounds=1)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of what an event costs."""
    prices: dict[str, list[Mapping[str, float]]] = {way: [] for way in WAYS}
    rates: dict[str, list[float]] = {way: [] for way in WAYS}
    with fake_stripe(servers, trade=BusinessOptions(history_days=0, rate_per_s=0)) as fake:
        bodies = servers.data_dir / "bodies.json"
        await _write_bodies(fake, bodies, count=size.count + size.warm_up)
        for number in range(size.rounds):
            for way in WAYS:
                say(f"price: {way}, round {number + 1} of {size.rounds}")
                price, rate = await _round(servers, fake, way, bodies=bodies, size=size)
                prices[way].append(price)
                rates[way].append(rate)
    return _figures(prices, rates, size=size)


async def _write_bodies(fake: FakeStripe, path: Path, *, count: int) -> None:
    """Make charges of the last ten minutes, and write down the events that tell of them."""
    await control(fake.api_base, "settings", limits=False)
    await control(fake.api_base, "seed", count=count, span_s=_SPAN_S, announce=True)
    events: list[dict[str, object]] = []
    key = f"Bearer {fake.identity.api_key}"
    async with httpx.AsyncClient(
        base_url=fake.api_base, headers={"authorization": key}, trust_env=False
    ) as client:
        while len(events) < count:
            asked: dict[str, str | int] = {"limit": _PAGE_ROWS, "type": "charge.succeeded"}
            if events:
                asked["starting_after"] = str(events[-1]["id"])
            page = await client.get("/v1/events", params=asked)
            page.raise_for_status()
            events += page.json()["data"]
    path.write_text(json.dumps([json.dumps(event, indent=2) for event in events[:count]]))


async def _round(
    servers: Servers, fake: FakeStripe, way: str, *, bodies: Path, size: Size
) -> tuple[Mapping[str, float], float]:
    """Send all events one way; return what one cost each process, in µs, and the ingest's rate."""
    await make_topics_anew(servers)
    async with fresh_database(servers) as url, _stages(servers, fake, way, url=url) as (port, pids):

        async def entered() -> int:
            return await entries(url, fake.identity.account_id)

        with driving(fake.identity.webhook_secret, bodies=bodies) as driver:
            task = Task(
                port=port,
                path=bare_route.PATH,
                connections=size.connections,
                seconds=_TIMEOUT_S,
                count=size.warm_up,
            )
            driver.load(task)
            await reached(entered, least=size.warm_up, timeout_s=_TIMEOUT_S)
            before = {name: _cpu_s(pid) for name, pid in pids.items()}
            rate = driver.load(replace(task, count=size.count, first=size.warm_up)).rate
            await reached(entered, least=size.warm_up + size.count, timeout_s=_TIMEOUT_S)
            spent = {name: _cpu_s(pid) - before[name] for name, pid in pids.items()}
    return {name: seconds * _MICROSECONDS / size.count for name, seconds in spent.items()}, rate


@contextlib.asynccontextmanager
async def _stages(
    servers: Servers, fake: FakeStripe, way: str, *, url: str
) -> AsyncIterator[tuple[int, Mapping[str, int]]]:
    """Run every stage; give the ingest's port, and the pids of all that an event comes by."""
    port = ports.free_port()
    environ = {
        **environ_of(servers, fake, database_url=url),
        "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "TIEOUT_STRIPE_CALLS_PER_S": str(_CALLS_PER_S),
    }
    with contextlib.ExitStack() as stack:
        pids = {
            stage: stack.enter_context(
                _stage(stage, way, servers=servers, environ=environ, port=port)
            )
            for stage in [*STAGES][::-1]
        }
        yield port, {**pids, **servers.pids}


@contextlib.contextmanager
def _stage(
    stage: str, way: str, *, servers: Servers, environ: Mapping[str, str], port: int
) -> Iterator[int]:
    address = f"127.0.0.1:{ports.free_port(besides=frozenset({port}))}"
    child = service(
        f"price-{stage}",
        argv=("-m", "tests.load.cpu_per_event_process", stage, way),
        environ={**environ, "TIEOUT_ADMIN_LISTEN": address},
        servers=servers,
        # The first events wait for the others as well as we could.
        is_ready=lambda: stage != "ingest" or is_serving(f"http://{address}/readyz"),
    )
    with servers.run(child) as process:
        yield process.pid


def _cpu_s(pid: int) -> float:
    """Return the CPU time of a process and of all its children, those that have ended included."""
    own = _stat(pid)
    ticks = sum(int(own[field]) for field in (_UTIME, _STIME, _CUTIME, _CSTIME))
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            other = _stat(int(path.parent.name))
            if int(other[_PARENT]) == pid:
                ticks += int(other[_UTIME]) + int(other[_STIME])
    return ticks / _TICKS_A_S


def _stat(pid: int) -> Sequence[str]:
    text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    return text.rpartition(") ")[2].split()


def _figures(
    prices: Mapping[str, Sequence[Mapping[str, float]]],
    rates: Mapping[str, Sequence[float]],
    *,
    size: Size,
) -> Sequence[Figure]:
    ours, before = (prices[way] for way in WAYS)
    figures = [
        _figure(
            f"price.{name}",
            f"CPU time of {what}",
            ([sample[name] for sample in samples] for samples in (ours, before)),
        )
        for name, what in _PROCESSES.items()
    ]
    totals = ([sum(sample.values()) for sample in samples] for samples in (ours, before))
    detail = {
        "events_a_round": size.count,
        "connections": size.connections,
        "accepted_per_s": {way: [round(rate) for rate in rates[way]] for way in WAYS},
    }
    total = _figure("price.total", "all of these together", totals)
    return [*figures, replace(total, target=Target(of="ratio", at_most=0.65), detail=detail)]


_PROCESSES = {
    "ingest": "the ingest, from the socket to the broker's acknowledgement",
    "broker": "the broker, for both topics",
    "listen": "the writer's listening, to receipts and wanted rows",
    "resolve": "the writer's reading of Stripe, to the second topic",
    "post": "the writer's posting and sequencing",
    "postgres": "Postgres, all backends",
}


def _figure(name: str, what: str, samples: Iterable[Sequence[float]]) -> Figure:
    ours, before = samples
    return Figure(
        name=name,
        what=f"{what}, an event",
        unit="µs/event",
        samples=ours,
        reference=Reference(
            name="batches, pages and collections of garbage as they were before it was measured",
            samples=before,
        ),
        target=None,
    )
