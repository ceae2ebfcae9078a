"""From a webhook accepted to its entry, committed and relayed, as `dev up` runs the whole stack.

The fake Stripe is asked for charges at an even rate and delivers a webhook for each. The time is
taken from the receipt's `received_at`, which the ingest's clock sets, to the batch's `posted_at`,
which Postgres sets as the posting transaction begins to write, and to the moment at which a
consumer of `ledger.entries` has the entry's record: one machine, so one clock.
"""

import asyncio
import contextlib
import os
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx
from aiokafka import AIOKafkaConsumer

from shared.dev import postgres
from shared.dev.fake_stripe_process import BusinessOptions
from shared.dev.stack import Stack, up
from shared.dev.stack_plan import StackOptions
from shared.messages.ledger_entry import ENTRY_ID
from shared.messages.topics import ENTRIES
from tests.load.harness import Figure, Target, percentile, say
from tests.load.processes import calls_at, entries, reached

_TIMEOUT_S = 60.0
_CONTROL_TIMEOUT_S = 30.0
_MS = 1000.0
LATENCIES = """\
SELECT entry.entry_id, extract(epoch FROM receipt.received_at)::float8 AS received_s,
    extract(epoch FROM batch.posted_at - receipt.received_at)::float8 AS seconds
FROM tieout.receipt
JOIN tieout.journal_entry AS entry ON entry.source_id = receipt.object_id
JOIN tieout.journal_batch AS batch USING (batch_id)
WHERE receipt.type = 'charge.succeeded' AND receipt.event_id = ANY ($1)
ORDER BY seconds
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many events a second, for how long, how often."""

    rate: float
    seconds: float
    rounds: int


FULL = Size(rate=50, seconds=20, rounds=5)
QUICK = Size(rate=10, seconds=2, rounds=1)


class StackRefused(Exception):
    """The stack did not come up, or did not stay up."""


@dataclass(slots=True)
class Spread:
    """Of each round, in seconds."""

    p50_s: list[float] = field(default_factory=list)
    p99_s: list[float] = field(default_factory=list)
    max_s: list[float] = field(default_factory=list)

    def add(self, seconds: Sequence[float]) -> None:
        """Add a round."""
        in_order = sorted(seconds)
        self.p50_s.append(percentile(in_order, 0.5))
        self.p99_s.append(percentile(in_order, 0.99))
        self.max_s.append(in_order[-1])

    def detail(self) -> Mapping[str, Sequence[float]]:
        """Return what the 99th percentile leaves out."""
        return {
            "p50": [round(p50_s, 3) for p50_s in self.p50_s],
            "max": [round(max_s, 3) for max_s in self.max_s],
        }


@dataclass(slots=True)
class _Measured:
    posted: Spread = field(default_factory=Spread)
    relayed: Spread = field(default_factory=Spread)
    calls: list[float] = field(default_factory=list)


async def measure(*, size: Size) -> Sequence[Figure]:
    """Return the figures of the time from webhook to entry, and to its record."""
    measured = _Measured()

    async def load(stack: Stack) -> None:
        async with _reading_entries(stack) as read_at_s:
            await _warm_up(stack)
            for number in range(size.rounds):
                say(f"latency: round {number + 1} of {size.rounds}")
                await _round(stack, read_at_s, size=size, measured=measured)
        stack.stop()

    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="tieout-bench-", ignore_cleanup_errors=True) as folder:
        options = StackOptions(
            data_dir=Path(folder),
            environ={"PATH": os.defpath, "LANG": "C.UTF-8"},
            business=BusinessOptions(history_days=0, rate_per_s=0),
            say=lines.append,
        )
        try:
            exit_code = await up(options, load)
        finally:
            postgres.remove(data_dir=options.data_dir)
    if exit_code:
        raise StackRefused(lines[-1] if lines else f"exit code {exit_code}")
    return _figures(measured, size=size)


@contextlib.asynccontextmanager
async def _reading_entries(stack: Stack) -> AsyncIterator[Mapping[str, float]]:
    """Read what is relayed until the block ends; give by entry id when it was read first."""
    consumer = AIOKafkaConsumer(
        ENTRIES,
        bootstrap_servers=str(stack.facts()["kafka_bootstrap_servers"]),
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    read_at_s: dict[str, float] = {}

    async def read() -> None:
        async for record in consumer:
            entry_id = dict(record.headers)[ENTRY_ID].decode()
            read_at_s.setdefault(entry_id, time.time())

    await consumer.start()
    reading = asyncio.create_task(read())
    try:
        yield read_at_s
    finally:
        reading.cancel()
        await asyncio.wait({reading})
        await consumer.stop()


async def _warm_up(stack: Stack) -> None:
    # The first events pay for plans, connections and imports that no later one pays for.
    await _trade(stack, rate=5, seconds=2)


async def _round(
    stack: Stack, read_at_s: Mapping[str, float], *, size: Size, measured: _Measured
) -> None:
    api_base = str(stack.facts()["stripe_api_base"])
    before = await calls_at(api_base)
    event_ids = await _trade(stack, rate=size.rate, seconds=size.seconds)
    calls = await calls_at(api_base) - before
    rows = await latencies(str(stack.facts()["database_url"]), event_ids)
    assert len(rows) == len(event_ids), "every event has its receipt and its entry"

    async def read() -> int:
        return sum(row["entry_id"] in read_at_s for row in rows)

    await reached(read, least=len(rows), timeout_s=_TIMEOUT_S)
    measured.posted.add([row["seconds"] for row in rows])
    measured.relayed.add([read_at_s[row["entry_id"]] - row["received_s"] for row in rows])
    measured.calls.append(calls * _MS / len(event_ids))


async def _trade(stack: Stack, *, rate: float, seconds: float) -> Sequence[str]:
    """Make charges at an even rate, wait for their entries, and return their events' ids."""
    facts = stack.facts()
    url, account = str(facts["database_url"]), str(facts["stripe_account_id"])
    before = await entries(url, account)
    event_ids = await charges_at(str(facts["stripe_api_base"]), rate=rate, seconds=seconds)

    async def entered() -> int:
        return await entries(url, account)

    await reached(entered, least=before + len(event_ids), timeout_s=_TIMEOUT_S)
    return event_ids


async def charges_at(api_base: str, *, rate: float, seconds: float) -> Sequence[str]:
    """Make charges at an even rate; return their events' ids once all are delivered."""
    async with httpx.AsyncClient(
        base_url=api_base, timeout=_CONTROL_TIMEOUT_S, trust_env=False
    ) as client:
        began, asked = time.monotonic(), []
        for number in range(round(rate * seconds)):
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
            asked.append(asyncio.create_task(_charge(client)))
        return await asyncio.gather(*asked)


async def _charge(client: httpx.AsyncClient) -> str:
    response = await client.post("/_control/charge", json={"deliver": True})
    response.raise_for_status()
    return str(response.json()["event"]["id"])


async def latencies(url: str, event_ids: Sequence[str]) -> Sequence[asyncpg.Record]:
    """Return how long each of these events took, of those that have their entries."""
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetch(LATENCIES, list(event_ids))
    finally:
        await connection.close()


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    rounds = {"events_a_round": round(size.rate * size.seconds)}
    at_rate = f"99th percentile, {size.rate:g} events a second"
    return [
        Figure(
            name="latency.p99",
            what=f"webhook accepted to entry posted, {at_rate}",
            unit="s",
            samples=measured.posted.p99_s,
            target=Target(of="value", at_most=2),
            detail={
                **rounds,
                **measured.posted.detail(),
                "stripe_calls_per_1000": [round(calls, 1) for calls in measured.calls],
            },
        ),
        Figure(
            name="latency.relayed_p99",
            what=f"webhook accepted to record read from {ENTRIES}, {at_rate}",
            unit="s",
            samples=measured.relayed.p99_s,
            target=Target(of="value", at_most=2.5),
            detail={**rounds, **measured.relayed.detail()},
        ),
    ]
