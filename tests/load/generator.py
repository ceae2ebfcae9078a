"""A load generator for one POST route: signed webhooks over kept connections, no pipelining.

Run as `python -m tests.load.generator [BODIES]`, where BODIES is a file that has them as a list in
JSON. Its first line on stdin is the signing secret; each later
one a task as JSON, answered by a line of JSON on stdout. With a `rate` the load is open: requests
are due at even times, and a latency counts from the time its request was due, so that a server
that stalls cannot hide what it made others wait. Without one every connection sends as soon as it
has its answer.
"""

import asyncio
import hmac
import json
import sys
import time
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import uvloop

from tests.load import webhook_traffic
from tests.load.harness import percentile

_BODIES = 4_000
_LENGTH = b"content-length: "
_HEAD_END = b"\r\n\r\n"
_DRAIN_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What to load, with how many connections, for how long; `rate` in requests a second.

    `count` is where it ends before that; it begins with the body of number `first`.
    """

    port: int
    path: str
    connections: int
    seconds: float
    rate: float | None = None
    count: int | None = None
    first: int = 0


@dataclass(slots=True)
class _Load:
    """The state that the connections of one task share."""

    requests: Sequence[bytes]
    end: float
    is_open: bool
    count: float = float("inf")
    first: int = 0
    sent: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    idle: deque["_Connection"] = field(default_factory=deque)
    overdue: deque[float] = field(default_factory=deque)
    lost: int = 0

    def next_request(self) -> bytes:
        """Return the next of the signed requests, from the first again after the last."""
        self.sent += 1
        return self.requests[(self.first + self.sent - 1) % len(self.requests)]


class _Connection(asyncio.Protocol):
    def __init__(self, load: _Load) -> None:
        self._load = load
        self._received = b""
        self._due = 0.0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # TCP
        self._transport = transport

    def send(self, due: float) -> None:
        self._due = due
        self._transport.write(self._load.next_request())

    def data_received(self, data: bytes) -> None:
        self._received += data
        head = self._received.find(_HEAD_END)
        if head < 0:
            return
        length_at = self._received.find(_LENGTH, 0, head)
        length = int(self._received[length_at + len(_LENGTH) :].split(b"\r", 1)[0])
        if len(self._received) < head + len(_HEAD_END) + length:
            return
        status = int(self._received[9:12])
        self._received = b""
        self._answered(status)

    def connection_lost(self, _exc: Exception | None) -> None:
        if not self.done.done():
            self._load.lost += 1
            self.done.set_result(None)

    def _answered(self, status: int) -> None:
        load, now = self._load, time.perf_counter()
        load.statuses[status] += 1
        load.latencies.append(now - self._due)
        if load.is_open:
            if load.overdue:
                self.send(load.overdue.popleft())
            else:
                load.idle.append(self)
        elif now < load.end and load.sent < load.count:
            self.send(now)
        else:
            self.finish()

    def finish(self) -> None:
        if not self.done.done():
            self.done.set_result(None)
        self._transport.close()


async def run(task: Task, *, requests: Sequence[bytes]) -> dict[str, object]:
    """Do one task with these requests, and say how it went; latencies in milliseconds."""
    loop = asyncio.get_running_loop()
    load = _Load(
        requests=requests,
        end=float("inf"),
        is_open=task.rate is not None,
        count=task.count or float("inf"),
        first=task.first,
    )
    opened = [
        await loop.create_connection(lambda: _Connection(load), "127.0.0.1", task.port)
        for _ in range(task.connections)
    ]
    connections = [protocol for _transport, protocol in opened]
    began = time.perf_counter()
    load.end = began + task.seconds
    if task.rate is None:
        for connection in connections:
            connection.send(time.perf_counter())
    else:
        load.idle.extend(connections)
        await _send_evenly(load, began=began, rate=task.rate)
        await _drain(load, connections)
    async with asyncio.timeout(task.seconds + _DRAIN_S):
        await asyncio.gather(*(connection.done for connection in connections))
    return _account(load, seconds=time.perf_counter() - began)


async def _send_evenly(load: _Load, *, began: float, rate: float) -> None:
    number = 0
    while (due := began + number / rate) < load.end:
        wait = due - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        if load.idle:
            load.idle.popleft().send(due)
        else:
            load.overdue.append(due)
        number += 1


async def _drain(load: _Load, connections: Sequence[_Connection]) -> None:
    deadline = time.perf_counter() + _DRAIN_S
    while len(load.idle) + load.lost < len(connections) and time.perf_counter() < deadline:
        await asyncio.sleep(0.01)
    for connection in connections:
        connection.finish()


def _signed(bodies: Sequence[bytes], *, task: Task, secret: bytes) -> Sequence[bytes]:
    now = b"%d" % time.time()
    requests = []
    for body in bodies:
        signature = hmac.digest(secret, now + b"." + body, "sha256").hex().encode()
        head = (
            b"POST %b HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUser-Agent: Stripe/1.0\r\n"
            b"Accept: */*; q=0.5, application/xml\r\nCache-Control: no-cache\r\n"
            b"Content-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n"
            b"Stripe-Signature: t=%b,v1=%b\r\n\r\n"
        ) % (task.path.encode(), task.port, len(body), now, signature)
        requests.append(head + body)
    return requests


def _account(load: _Load, *, seconds: float) -> dict[str, object]:
    ordered = sorted(load.latencies)
    milliseconds = {
        name: 1000 * percentile(ordered, share) if ordered else None
        for name, share in (("p50_ms", 0.5), ("p99_ms", 0.99), ("max_ms", 1.0))
    }
    return {
        "seconds": seconds,
        "statuses": {str(status): count for status, count in load.statuses.items()},
        "lost": load.lost,
        "unanswered": load.sent - sum(load.statuses.values()) + len(load.overdue),
        **milliseconds,
    }


async def _serve() -> None:
    secret = sys.stdin.readline().strip().encode()
    bodies = _bodies()
    for line in sys.stdin:
        task = Task(**json.loads(line))
        outcome = await run(task, requests=_signed(bodies, task=task, secret=secret))
        sys.stdout.write(json.dumps(outcome) + "\n")
        sys.stdout.flush()


def _bodies() -> Sequence[bytes]:
    if len(sys.argv) == 1:
        return webhook_traffic.event_bodies(_BODIES)
    listed: list[str] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    return [body.encode() for body in listed]


if __name__ == "__main__":
    uvloop.run(_serve())
