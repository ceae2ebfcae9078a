"""From a webhook accepted to its entry committed, through the whole stack as `dev up` runs it.

The fake Stripe is asked for charges at an even rate and delivers a webhook for each. The time is
taken from the receipt's `received_at`, which the ingest's clock sets, to the batch's `posted_at`,
which Postgres sets as the posting transaction begins to write: one machine, so one clock.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx

from shared.dev import postgres
from shared.dev.fake_stripe_process import BusinessOptions
from shared.dev.stack import Stack, StackOptions, up
from tests.load.harness import Figure, Target, percentile, say
from tests.load.processes import calls_at, entries, reached

_TIMEOUT_S = 60.0
_CONTROL_TIMEOUT_S = 30.0
_MS = 1000.0
LATENCIES = """\
SELECT extract(epoch FROM batch.posted_at - receipt.received_at)::float8 AS seconds
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
class _Measured:
    p50_s: list[float] = field(default_factory=list)
    p99_s: list[float] = field(default_factory=list)
    max_s: list[float] = field(default_factory=list)
    calls: list[float] = field(default_factory=list)


async def measure(*, size: Size) -> Sequence[Figure]:
    """Return the figure of the time from webhook to entry."""
    measured = _Measured()

    async def load(stack: Stack) -> None:
        await _warm_up(stack)
        for number in range(size.rounds):
            say(f"latency: round {number + 1} of {size.rounds}")
            await _round(stack, size=size, measured=measured)
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
    return [_figure(measured, size=size)]


async def _warm_up(stack: Stack) -> None:
    # The first events pay for plans, connections and imports that no later one pays for.
    await _trade(stack, rate=5, seconds=2)


async def _round(stack: Stack, *, size: Size, measured: _Measured) -> None:
    api_base = str(stack.facts()["stripe_api_base"])
    before = await calls_at(api_base)
    event_ids = await _trade(stack, rate=size.rate, seconds=size.seconds)
    calls = await calls_at(api_base) - before
    seconds = await _latencies(str(stack.facts()["database_url"]), event_ids)
    assert len(seconds) == len(event_ids), "every event has its receipt and its entry"
    measured.p50_s.append(percentile(seconds, 0.5))
    measured.p99_s.append(percentile(seconds, 0.99))
    measured.max_s.append(seconds[-1])
    measured.calls.append(calls * _MS / len(event_ids))


async def _trade(stack: Stack, *, rate: float, seconds: float) -> Sequence[str]:
    """Make charges at an even rate, wait for their entries, and return their events' ids."""
    facts = stack.facts()
    url, account = str(facts["database_url"]), str(facts["stripe_account_id"])
    before = await entries(url, account)
    async with httpx.AsyncClient(
        base_url=str(facts["stripe_api_base"]), timeout=_CONTROL_TIMEOUT_S, trust_env=False
    ) as client:
        began, asked = time.monotonic(), []
        for number in range(round(rate * seconds)):
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
            asked.append(asyncio.create_task(_charge(client)))
        event_ids = await asyncio.gather(*asked)

    async def entered() -> int:
        return await entries(url, account)

    await reached(entered, least=before + len(event_ids), timeout_s=_TIMEOUT_S)
    return event_ids


async def _charge(client: httpx.AsyncClient) -> str:
    response = await client.post("/_control/charge", json={"deliver": True})
    response.raise_for_status()
    return str(response.json()["event"]["id"])


async def _latencies(url: str, event_ids: Sequence[str]) -> Sequence[float]:
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(LATENCIES, list(event_ids))
    finally:
        await connection.close()
    return [row["seconds"] for row in rows]


def _figure(measured: _Measured, *, size: Size) -> Figure:
    return Figure(
        name="latency.p99",
        what=f"webhook accepted to entry posted, 99th percentile, {size.rate:g} events a second",
        unit="s",
        samples=measured.p99_s,
        target=Target(of="value", at_most=2),
        detail={
            "events_a_round": round(size.rate * size.seconds),
            "p50": [round(p50_s, 3) for p50_s in measured.p50_s],
            "max": [round(max_s, 3) for max_s in measured.max_s],
            "stripe_calls_per_1000": [round(calls, 1) for calls in measured.calls],
        },
    )
