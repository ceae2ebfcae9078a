"""Ingest against a bare route: throughput in turns, latency at a constant rate, memory.

Both servers are there all the time, each a process of its own, and are loaded in turns by the same
generator in a third. The broker holds every event before it is answered; it shares the machine.
"""

import contextlib
import secrets
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shared.dev import ports
from shared.dev.fake_stripe_process import is_serving
from tests.load import bare_route, webhook_traffic
from tests.load.driver import Driver, Outcome, driving
from tests.load.generator import Task
from tests.load.harness import Figure, Reference, Target, resident_mb, say
from tests.load.servers import ROOT, Servers, service


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How long and how often each server is loaded."""

    warm_up_s: float
    full_s: float
    full_rounds: int
    even_s: float
    even_rounds: int
    crowd_s: float
    crowd_rounds: int
    connections: int = 96
    rate: float = 300.0
    slow_clients: int = 500


FULL = Size(
    warm_up_s=3,
    full_s=4,
    full_rounds=7,
    even_s=12,
    even_rounds=4,
    crowd_s=12,
    crowd_rounds=5,
)
QUICK = Size(
    warm_up_s=0.2,
    full_s=0.5,
    full_rounds=1,
    even_s=1,
    even_rounds=1,
    crowd_s=1,
    crowd_rounds=1,
    rate=100,
    slow_clients=50,
)


class NotHeld(Exception):
    """The slow clients have ended before they were all there."""


@dataclass(slots=True)
class _Measured:
    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    ours_p99_ms: list[float] = field(default_factory=list)
    bare_p99_ms: list[float] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)
    medians_ms: list[float] = field(default_factory=list)
    crowded_p99_ms: list[float] = field(default_factory=list)
    alone_p99_ms: list[float] = field(default_factory=list)


def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of the ingest."""
    secret = f"whsec_{secrets.token_hex(16)}"
    measured = _Measured()
    with (
        _ingest(servers, secret=secret) as (ours_port, ours_pid),
        _bare(servers) as bare_port,
        driving(secret) as driver,
    ):
        ports_of = (ours_port, bare_port)
        for port in ports_of:
            _load(driver, port, seconds=size.warm_up_s, size=size)
        for number in range(size.full_rounds):
            say(f"ingest: full load, round {number + 1} of {size.full_rounds}")
            for port, rates in zip(ports_of, (measured.ours, measured.bare), strict=True):
                rates.append(_load(driver, port, seconds=size.full_s, size=size).rate)
            measured.resident.append(resident_mb(ours_pid))
        for number in range(size.even_rounds):
            say(f"ingest: {size.rate:.0f} a second, round {number + 1} of {size.even_rounds}")
            ours, bare = (
                _load(driver, port, seconds=size.even_s, size=size, rate=size.rate)
                for port in ports_of
            )
            measured.ours_p99_ms.append(ours.p99_ms)
            measured.bare_p99_ms.append(bare.p99_ms)
            measured.medians_ms.append(ours.p50_ms)
        for number in range(size.crowd_rounds):
            say(f"ingest: among slow clients, round {number + 1} of {size.crowd_rounds}")
            alone = _load(driver, ours_port, seconds=size.crowd_s, size=size, rate=size.rate)
            with _slow_clients(ours_port, count=size.slow_clients):
                among = _load(driver, ours_port, seconds=size.crowd_s, size=size, rate=size.rate)
            measured.alone_p99_ms.append(alone.p99_ms)
            measured.crowded_p99_ms.append(among.p99_ms)
        measured.peak.append(resident_mb(ours_pid, peak=True))
    return _figures(measured, size=size)


def _load(
    driver: Driver, port: int, *, seconds: float, size: Size, rate: float | None = None
) -> Outcome:
    return driver.load(
        Task(
            port=port,
            path=bare_route.PATH,
            connections=size.connections,
            seconds=seconds,
            rate=rate,
        )
    )


@contextlib.contextmanager
def _slow_clients(port: int, *, count: int) -> Iterator[None]:
    """Hold that many unfinished requests open at the port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.load.slow_clients", str(port), str(count)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            if process.stdout.readline() != "holding\n":
                raise NotHeld(f"{count} slow clients could not be held open")
            yield
        finally:
            process.stdin.close()


@contextlib.contextmanager
def _ingest(servers: Servers, *, secret: str) -> Iterator[tuple[int, int]]:
    port = ports.free_port()
    admin = f"127.0.0.1:{ports.free_port(besides=frozenset({port}))}"
    child = service(
        "webhook-ingest",
        argv=("-m", "services.cli", "webhook-ingest"),
        environ={
            "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
            "STRIPE_ACCOUNT_ID": webhook_traffic.ACCOUNT,
            "STRIPE_WEBHOOK_SECRET": secret,
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_ADMIN_LISTEN": admin,
            "TIEOUT_DATA_DIR": str(servers.data_dir),
        },
        servers=servers,
        is_ready=lambda: is_serving(f"http://{admin}/readyz"),
    )
    with servers.run(child) as process:
        yield port, process.pid


@contextlib.contextmanager
def _bare(servers: Servers) -> Iterator[int]:
    port = ports.free_port()
    child = service(
        "bare-route",
        argv=("-m", "tests.load.bare_route", str(port)),
        environ={},
        servers=servers,
        is_ready=lambda: not ports.is_free(port),
    )
    with servers.run(child):
        yield port


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    bare = "a Starlette route that only reads the body, under the same server and options"
    return [
        Figure(
            name="ingest.rate",
            what="webhooks verified and held by the broker (acks=all), one process",
            unit="events/s",
            samples=measured.ours,
            reference=Reference(name=bare, samples=measured.bare),
            target=Target(of="ratio", at_least=0.5),
            detail={"connections": size.connections},
        ),
        Figure(
            name="ingest.ack_p99",
            what=f"99th percentile of a webhook's answer, at {size.rate:.0f} a second",
            unit="ms",
            samples=measured.ours_p99_ms,
            reference=Reference(name=f"{bare}, at the same rate", samples=measured.bare_p99_ms),
            target=Target(of="value", at_most=50),
            detail={"p50": [round(median_ms, 2) for median_ms in measured.medians_ms]},
        ),
        Figure(
            name="ingest.slow_clients_p99",
            what=f"99th percentile of a webhook's answer, at {size.rate:.0f} a second, while"
            f" {size.slow_clients} strangers drip requests that never end",
            unit="ms",
            samples=measured.crowded_p99_ms,
            reference=Reference(name="without them", samples=measured.alone_p99_ms),
            target=Target(of="ratio", at_most=2),
            detail={"slow_clients": size.slow_clients},
        ),
        Figure(
            name="ingest.resident",
            what="VmRSS of the ingest right after each full load; the peak is in the detail",
            unit="MB",
            samples=measured.resident,
            target=Target(of="value", at_most=150),
            detail={"peak": [round(peak, 1) for peak in measured.peak]},
        ),
    ]
