"""What reading by the API costs, and what it costs posting, with a ledger of a million entries.

Theory of operation: the ledger is made by plain SQL before any clock starts. The API runs as its
own process and its own role, and is read over HTTP with a token by a generator in a third process,
at even times whatever the API does. Then the whole journal is streamed, while the API's memory is
looked at. Last, the ledger is posted to without a pause, with the same reads beside and without, in
turns; what was posted is counted by Postgres, between two instants of its own clock.
"""

import asyncio
import http.client
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import asyncpg

from shared.dev import ports
from shared.postgres.access.api_tokens import create_token
from shared.postgres.driver.pool import Pool
from tests.load.api_targets import page_targets, rare_targets
from tests.load.driver import Driver, Outcome, reading
from tests.load.generator import Task
from tests.load.harness import Figure, Reference, Target, resident_mb, say
from tests.load.post import fill_topic
from tests.load.processes import measured_alone, reached, tieout
from tests.load.servers import Servers, fresh_database, make_topics_anew
from tests.support.grown import Owner, grow

_RATE = 50.0
_CONNECTIONS = 16
_PAGE_ROWS = 100
_TIMEOUT_S = 300.0
_STALL_S = 30.0
_READ_BYTES = 1_000_000
_LOOK_EVERY_BYTES = 10_000_000
_EARLY = 10
_MB = 1_000_000
# Of the topic that was filled here: what the ledger was made with are earlier ones.
_POSTED = "SELECT coalesce(sum(consumed), 0)::bigint FROM tieout.consumer_offset WHERE epoch = 2"
_POSTED_AT = f"SELECT ({_POSTED}) AS posted, extract(epoch FROM clock_timestamp())::float8 AS at"
_PLACED = "SELECT count(*) FROM tieout.journal_entry JOIN tieout.journal_position USING (batch_id)"
_POSITIONS = "SELECT max(position) FROM tieout.journal_position"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Of how many entries the ledger is, and how long it is read and posted to."""

    entries: int
    read_s: float
    read_rounds: int
    posted_rows: int
    post_s: float
    post_rounds: int


FULL = Size(
    entries=1_000_000, read_s=10, read_rounds=3, posted_rows=700_000, post_s=4, post_rounds=4
)
QUICK = Size(
    entries=2_000, read_s=0.2, read_rounds=1, posted_rows=20_000, post_s=0.02, post_rounds=1
)


@dataclass(frozen=True, slots=True)
class _Api:
    """The running API, and how it is reached."""

    port: int
    pid: int
    token: str


@dataclass(slots=True)
class _Measured:
    read: dict[str, list[Outcome]] = field(default_factory=dict)
    first_ms: dict[str, list[float]] = field(default_factory=dict)
    alone: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)
    beside_p99_ms: list[float] = field(default_factory=list)
    early_mb: list[float] = field(default_factory=list)
    late_mb: list[float] = field(default_factory=list)
    peak_mb: list[float] = field(default_factory=list)
    stream: dict[str, float] = field(default_factory=dict)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of the API."""
    measured, at = _Measured(), datetime.now(UTC)
    async with fresh_database(servers) as url:
        say(f"api: growing a ledger to {size.entries:,} entries")
        await grow(url, facts=size.entries, at=at, is_sealed=False)
        owner = await asyncpg.connect(url)
        try:
            token = await _token(url)
            with _api(servers, url, token=token) as api, reading(token) as reader:
                targets = _targets(size, positions=await owner.fetchval(_POSITIONS), until=at)
                await asyncio.to_thread(_assert_whole, api, targets["page"][0])
                await asyncio.to_thread(_read, api, reader, targets, size, measured)
                say("api: streaming the journal")
                await asyncio.to_thread(_stream, api, await owner.fetchval(_PLACED), measured)
                await _post_beside(
                    servers, owner, _beside(api, reader, targets["page"], size), size, measured
                )
                measured.peak_mb.append(resident_mb(api.pid, peak=True))
        finally:
            await owner.close()
    return _figures(measured, size=size)


async def _token(url: str) -> str:
    pool = Pool(url, role="tieout_api", service="bench", size=1)
    try:
        _, text = await create_token(
            pool, name="bench", role="read", stripe_account=None, lifetime=None, by="bench"
        )
    finally:
        await pool.close()
    return text.reveal()


@contextmanager
def _api(servers: Servers, url: str, *, token: str) -> Iterator[_Api]:
    port = ports.free_port()
    environ = {
        "DATABASE_URL": url,
        "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
        "TIEOUT_API_LISTEN": f"127.0.0.1:{port}",
        "TIEOUT_DATA_DIR": str(servers.data_dir),
    }
    with tieout("ledger-api", servers=servers, environ=environ) as pid:
        yield _Api(port, pid, token)


def _targets(size: Size, *, positions: int, until: datetime) -> Mapping[str, Sequence[str]]:
    count = int(_RATE * size.read_s * size.read_rounds)
    return {
        "page": page_targets(count=count, positions=positions, seed=1),
        "rare": rare_targets(count=count, positions=positions, until=until, seed=2),
        "balances": ["/v1/balances"],
        "status": ["/v1/status"],
    }


def _assert_whole(api: _Api, target: str) -> None:
    """Fail unless a page is what it is measured as: the time of another is another figure."""
    with _asked(api, target) as answer:
        page = json.loads(answer.read())
    assert len(page["data"]) == _PAGE_ROWS, f"{target}: {len(page['data'])} entries"
    assert all(len(entry["postings"]) > 1 for entry in page["data"]), target


def _read(
    api: _Api,
    reader: Driver,
    targets: Mapping[str, Sequence[str]],
    size: Size,
    measured: _Measured,
) -> None:
    """Read each kind at even times, in turns; the first turn goes by cold caches, uncounted.

    A turn begins with one request by itself: the status is read anew for who asks first in a while,
    and for many from then on.
    """
    for number in range(-1, size.read_rounds):
        say(f"api: reading, round {number + 1} of {size.read_rounds}")
        for name, several in targets.items():
            seconds = size.read_s / 4 if number < 0 else size.read_s
            first_ms = _first_ms(api, several[0])
            outcome = reader.load(_task(api, seconds=seconds, round_no=number), targets=several)
            if number >= 0:
                measured.read.setdefault(name, []).append(outcome)
                measured.first_ms.setdefault(name, []).append(round(first_ms, 1))


def _first_ms(api: _Api, target: str) -> float:
    began = time.perf_counter()
    with _asked(api, target) as answer:
        answer.read()
    return 1000 * (time.perf_counter() - began)


def _task(api: _Api, *, seconds: float, round_no: int) -> Task:
    return Task(
        port=api.port,
        path="",
        connections=_CONNECTIONS,
        seconds=seconds,
        rate=_RATE,
        first=max(0, int(round_no * seconds * _RATE)),
    )


def _stream(api: _Api, placed: int, measured: _Measured) -> None:
    """Read the whole journal, of so many entries, and look at the API's memory all the way."""
    looks, entries, read_bytes, due_bytes = [resident_mb(api.pid)], 0, 0, _LOOK_EVERY_BYTES
    began = time.monotonic()
    with _asked(api, "/v1/journal?format=jsonl") as answer:
        while chunk := answer.read(_READ_BYTES):
            entries += chunk.count(b"\n")
            read_bytes += len(chunk)
            if read_bytes >= due_bytes:
                looks.append(resident_mb(api.pid))
                due_bytes += _LOOK_EVERY_BYTES
        looks.append(resident_mb(api.pid))
    assert entries == placed, f"{entries} of {placed} entries were streamed"
    early = max(1, len(looks) // _EARLY)
    measured.early_mb.append(max(looks[: early + 1]))
    measured.late_mb.append(max(looks[early:]))
    took_s = time.monotonic() - began
    measured.stream = {
        "entries": entries,
        "megabytes": round(read_bytes / _MB),
        "entries_a_second": round(entries / took_s),
    }


@contextmanager
def _asked(api: _Api, target: str) -> Iterator[http.client.HTTPResponse]:
    connection = http.client.HTTPConnection("127.0.0.1", api.port, timeout=_TIMEOUT_S)
    try:
        connection.request("GET", target, headers={"Authorization": f"Bearer {api.token}"})
        answer = connection.getresponse()
        assert answer.status == http.client.OK, answer.read()
        yield answer
    finally:
        connection.close()


def _beside(
    api: _Api, reader: Driver, targets: Sequence[str], size: Size
) -> Callable[[int], Outcome]:
    def read(number: int) -> Outcome:
        return reader.load(_task(api, seconds=size.post_s, round_no=number), targets=targets)

    return read


async def _post_beside(
    servers: Servers,
    owner: Owner,
    read: Callable[[int], Outcome],
    size: Size,
    measured: _Measured,
) -> None:
    """Post without a pause, with reads beside it and without, each as often first."""
    say(f"api: filling the topic with {size.posted_rows:,} rows")
    await make_topics_anew(servers)
    await fill_topic(servers, count=size.posted_rows)
    url = await owner.fetchval("SELECT current_database()")
    child = measured_alone(
        "post", "tests.load.post_process", servers=servers, database_url=servers.database(url)
    )

    async def posted() -> int:
        return int(await owner.fetchval(_POSTED))

    with servers.run(child):
        await reached(posted, least=1, timeout_s=_STALL_S)
        for number in range(size.post_rounds):
            say(f"api: posting beside reads, round {number + 1} of {size.post_rounds}")
            for is_read in (number % 2 == 0, number % 2 == 1):
                began = await _row(owner, _POSTED_AT)
                if is_read:
                    outcome = await asyncio.to_thread(read, number)
                    measured.beside_p99_ms.append(outcome.p99_ms)
                else:
                    await asyncio.sleep(size.post_s)
                # A quick turn may be shorter than a batch takes.
                await reached(posted, least=began["posted"] + 1, timeout_s=_STALL_S)
                ended = await _row(owner, _POSTED_AT)
                rate = (ended["posted"] - began["posted"]) / (ended["at"] - began["at"])
                (measured.beside if is_read else measured.alone).append(rate)
        assert await posted() < size.posted_rows, "there was something to post until the end"


async def _row(owner: Owner, statement: str) -> asyncpg.Record:
    row = await owner.fetchrow(statement)
    assert row is not None, "a row of scalars"
    return row


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    return [
        *(
            Figure(
                name=f"api.{name}_p99",
                what=f"{what}, at {size.entries:,} entries and {_RATE:g} requests a second",
                unit="ms",
                samples=[outcome.p99_ms for outcome in measured.read[name]],
                target=Target(of="value", at_most=at_most),
                detail={
                    "p50": [round(outcome.p50_ms, 2) for outcome in measured.read[name]],
                    "first": measured.first_ms[name],
                },
            )
            for name, what, at_most in (
                ("page", f"a page of {_PAGE_ROWS} entries at any depth", 30),
                ("rare", "a page of a filter that fits hardly anything", 30),
                ("balances", "every account's balances, Stripe's and the ledger's", 15),
                ("status", "the status of all accounts", 15),
            )
        ),
        Figure(
            name="api.resident",
            what="VmHWM of the API after all that it was asked, a stream of the journal too",
            unit="MB",
            samples=measured.peak_mb,
            target=Target(of="value", at_most=150),
        ),
        Figure(
            name="api.stream",
            what=f"VmRSS of the API, the most of a stream of {size.entries:,} entries",
            unit="MB",
            samples=measured.late_mb,
            reference=Reference(name="the most of its first tenth", samples=measured.early_mb),
            target=Target(of="ratio", at_most=1.1),
            detail=measured.stream,
        ),
        Figure(
            name="api.post_cost",
            what=f"posting while {_RATE:g} pages a second are read, one process",
            unit="entries/s",
            samples=measured.beside,
            reference=Reference(name="posting alone, the turn beside it", samples=measured.alone),
            target=Target(of="ratio", at_least=0.9),
            detail={"page_p99_ms": [round(latency, 1) for latency in measured.beside_p99_ms]},
        ),
    ]
