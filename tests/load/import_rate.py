"""How fast history is imported: at Stripe's own limit and latency, and with neither.

`tieout backfill` runs as it does for its user, beside the ledger writer, and its memory is looked
at meanwhile. The fake Stripe answers a call after 400 ms and refuses the 26th of a second; at the
end the journal holds each of its rows once, and coverage counts them, or there is no figure.
`python -m tests.load.import_rate 1000000` imports as many, once, at that limit and latency.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from shared.dev.fake_stripe_process import BusinessOptions
from tests.load import pass_rate
from tests.load.harness import Figure, Reference, Target, say
from tests.load.processes import calls_at, control, environ_of, fake_stripe, tieout
from tests.load.servers import ROOT, Servers, fresh_database, lending, make_topics_anew

_CALLS_PER_S = 25
_LATENCY_S = 0.4
_SPAN_S = 300 * 24 * 3600
# Above anything that this machine can do, so that nothing but ourselves is the bound.
_UNLIMITED_PER_S = 10_000
_PASS_ROWS = 100_000
_LOOK_EVERY_S = 0.1
_KB_A_MB = 1024
_COVERED = "SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage"
# The window that Stripe's now lies in is compared, and cannot be covered yet.
_TO_BE_COVERED = """
SELECT count(DISTINCT external_id) FROM tieout.journal_entry
WHERE stripe_account = $1 AND effective_at < (
    SELECT to_timestamp(300 * max(window_no + window_count)) FROM tieout.coverage)
"""
_POSTED = "SELECT count(DISTINCT external_id) FROM tieout.journal_entry WHERE stripe_account = $1"


class NotExact(Exception):
    """The journal or coverage does not hold what Stripe has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many rows there are, and how often each import is measured."""

    rows: int
    rounds: int


FULL = Size(rows=200_000, rounds=1)
QUICK = Size(rows=1_000, rounds=1)


@dataclass(slots=True)
class _Measured:
    rate: list[float] = field(default_factory=list)
    calls: list[float] = field(default_factory=list)
    peak_mb: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    took_s: list[float] = field(default_factory=list)
    settled: list[float] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of an import's speed."""
    paced, unpaced = _Measured(), _Measured()
    for number in range(size.rounds):
        say(f"import: round {number + 1} of {size.rounds}")
        await make_topics_anew(servers)
        async with fresh_database(servers) as url:
            await _import(servers, url, size=size, measured=paced, is_paced=True)
        await make_topics_anew(servers)
        async with fresh_database(servers) as url:
            await _import(servers, url, size=size, measured=unpaced, is_paced=False)
    return [
        _paced(paced, size=size),
        _unpaced(unpaced, size=size),
        _resident(paced, unpaced),
        _settled(unpaced),
    ]


async def measure_paced(servers: Servers, *, rows: int) -> Sequence[Figure]:
    """Return the figures of one import at Stripe's limit and latency."""
    size, paced = Size(rows=rows, rounds=1), _Measured()
    async with fresh_database(servers) as url:
        await _import(servers, url, size=size, measured=paced, is_paced=True)
    return [_paced(paced, size=size), _resident(paced)]


async def _import(
    servers: Servers, url: str, *, size: Size, measured: _Measured, is_paced: bool
) -> None:
    with fake_stripe(servers, trade=BusinessOptions(history_days=0, rate_per_s=0)) as fake:
        for done in range(0, size.rows, 50_000):
            count = min(50_000, size.rows - done)
            await control(fake.api_base, "seed", count=count, span_s=_SPAN_S)
        latency_s = _LATENCY_S if is_paced else 0
        await control(fake.api_base, "settings", limits=is_paced, call_latency_s=latency_s)
        calls_per_s = _CALLS_PER_S if is_paced else _UNLIMITED_PER_S
        environ = {
            **environ_of(servers, fake, database_url=url),
            "TIEOUT_STRIPE_CALLS_PER_S": str(calls_per_s),
        }
        with tieout("ledger-writer", servers=servers, environ=environ):
            before, began_s = await calls_at(fake.api_base), time.monotonic()
            peak_kb = await _backfill(environ)
            took_s = time.monotonic() - began_s
            calls = await calls_at(fake.api_base) - before
        summary = await control(fake.api_base, "summary")
        rows = await _exact_rows(url, fake.identity.account_id, at_least=size.rows)
        if not is_paced:  # after that: it ends in the middle of a day, whose row of coverage goes
            settled = await pass_rate.settled_a_second(environ, rows_max=_PASS_ROWS)
            measured.settled.append(settled)
    measured.rate.append(rows / took_s)
    measured.calls.append(round(calls * 1000 / rows, 2))
    measured.peak_mb.append(peak_kb // _KB_A_MB)
    measured.refused.append(int(summary["rate_limited"]))
    measured.took_s.append(round(took_s, 1))


async def _backfill(environ: Mapping[str, str]) -> int:
    """Import, and return the most memory that it held, in KiB. Raises NotExact if it fails."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-m",
        "services.cli",
        "backfill",
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environ},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    ended = asyncio.create_task(process.wait())
    peak_kb = 0
    while not ended.done():
        peak_kb = max(peak_kb, _peak_kb(process.pid))
        await asyncio.wait([ended], timeout=_LOOK_EVERY_S)
    if process.returncode:
        raise NotExact(f"tieout backfill ended with {process.returncode}")
    return peak_kb


def _peak_kb(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0
    return next(
        (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0
    )


async def _exact_rows(url: str, account: str, *, at_least: int) -> int:
    """Return how many rows were imported. Raises NotExact."""
    connection = await asyncpg.connect(url)
    try:
        covered = int(await connection.fetchval(_COVERED))
        posted = int(await connection.fetchval(_POSTED, account))
        to_be_covered = int(await connection.fetchval(_TO_BE_COVERED, account))
    finally:
        await connection.close()
    if covered != to_be_covered or posted < at_least:
        raise NotExact(f"{covered} of {to_be_covered} covered, {posted} of {at_least} posted")
    return posted


def _paced(measured: _Measured, *, size: Size) -> Figure:
    ceiling = 100.0 * _CALLS_PER_S
    return Figure(
        name="import.rate",
        what=f"`tieout backfill` of {size.rows:,} rows, Stripe answering after"
        f" {_LATENCY_S * 1000:.0f} ms and taking {_CALLS_PER_S} calls a second",
        unit="rows/s",
        samples=measured.rate,
        reference=Reference(name="Stripe's ceiling", samples=[ceiling] * len(measured.rate)),
        target=Target(of="ratio", at_least=0.9),
        detail=_detail(measured),
    )


def _unpaced(measured: _Measured, *, size: Size) -> Figure:
    return Figure(
        name="import.rate_unlimited",
        what=f"`tieout backfill` of {size.rows:,} rows, without limit and latency",
        unit="rows/s",
        samples=measured.rate,
        target=Target(of="value", at_least=4_000),
        detail=_detail(measured),
    )


def _resident(*imports: _Measured) -> Figure:
    return Figure(
        name="import.resident",
        what="VmHWM of `tieout backfill`, the most it ever had, in each import",
        unit="MB",
        samples=[float(peak_mb) for measured in imports for peak_mb in measured.peak_mb],
        target=Target(of="value", at_most=250),
    )


def _settled(measured: _Measured) -> Figure:
    return Figure(
        name="pass.rate",
        what=f"rows a second that a pass settles, all agreeing, up to {_PASS_ROWS:,} of them;"
        " Stripe's calls are made before",
        unit="rows/s",
        samples=measured.settled,
        target=Target(of="value", at_least=30_000),
    )


def _detail(measured: _Measured) -> Mapping[str, object]:
    return {
        "calls_per_1000_rows": measured.calls,
        "refused": measured.refused,
        "seconds": measured.took_s,
    }


def _by_hand() -> None:
    parser = argparse.ArgumentParser(description="Import at Stripe's limit and latency.")
    parser.add_argument("rows", type=int)
    rows = parser.parse_args().rows
    with lending(is_quick=False) as lend, lend() as servers:
        figures = asyncio.run(measure_paced(servers, rows=rows))
    for figure in figures:
        sys.stdout.write(f"{json.dumps(figure.as_json())}\n")


if __name__ == "__main__":
    _by_hand()
