"""What the relay publishes in a second, by itself, of a journal that is there.

The journal is made by plain SQL (`tests/support/grown.py`) before any clock starts. Each round has
the relay begin at its first entry, in a process of its own, until its place is at the end; the rate
is that between two places that Postgres's own clock dates.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import asyncpg
import psutil

from tests.load.harness import Figure, Target, resident_mb, say
from tests.load.processes import measured_alone
from tests.load.servers import Program, Servers, fresh_database, make_topics_anew
from tests.support.grown import Owner, grow

_POLL_S = 0.05
_STALL_S = 30.0
_PLACE = """
SELECT position, ordinal, changed_at, NOT EXISTS (
    SELECT FROM tieout.journal_position AS sequenced WHERE sequenced.position > place.position
) AS is_last
FROM tieout.relay_place AS place WHERE stream = 'journal'
"""
_BETWEEN = """
SELECT count(*) FROM tieout.journal
WHERE (position, ordinal) > ($1::bigint, $2::integer) AND (position, ordinal) <= ($3, $4)
"""
_REWIND = "UPDATE tieout.relay_place SET position = 0, ordinal = 0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many entries are published, and how often."""

    entries: int
    rounds: int


FULL = Size(entries=100_000, rounds=5)
QUICK = Size(entries=2_000, rounds=1)


@dataclass(slots=True)
class _Measured:
    rates: list[float] = field(default_factory=list)
    cpu_us: list[float] = field(default_factory=list)
    peak_mb: list[float] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of the relay."""
    measured = _Measured()
    async with fresh_database(servers) as url:
        say(f"relay: growing a ledger to {size.entries:,} entries")
        await grow(url, facts=size.entries, at=datetime.now(UTC), is_sealed=False)
        for number in range(size.rounds):
            say(f"relay: round {number + 1} of {size.rounds}")
            await make_topics_anew(servers)
            await _round(servers, url, measured=measured)
    return _figures(measured, size=size)


async def _round(servers: Servers, url: str, *, measured: _Measured) -> None:
    child = measured_alone("relay", "tests.load.relay_process", servers=servers, database_url=url)
    owner = await asyncpg.connect(url)
    try:
        await owner.execute(_REWIND)
        with servers.run(child) as process:
            began = await _place(owner, process, is_due=lambda place: place["position"] > 0)
            cpu_s = psutil.Process(process.pid).cpu_times()
            ended = await _place(owner, process, is_due=lambda place: place["is_last"])
            used = psutil.Process(process.pid).cpu_times()
            measured.peak_mb.append(resident_mb(process.pid, peak=True))
        entries = await owner.fetchval(
            _BETWEEN, began["position"], began["ordinal"], ended["position"], ended["ordinal"]
        )
        took_s = (ended["changed_at"] - began["changed_at"]).total_seconds()
        measured.rates.append(entries / took_s)
        used_s = used.user + used.system - cpu_s.user - cpu_s.system
        measured.cpu_us.append(1e6 * used_s / entries)
    finally:
        await owner.close()


async def _place(
    owner: Owner, process: Program, *, is_due: Callable[[asyncpg.Record], bool]
) -> asyncpg.Record:
    """Return the relay's place once it is where it is due."""
    seen, moved_at = None, time.monotonic()
    while True:
        place = await owner.fetchrow(_PLACE)
        assert place is not None, "the migration made it"
        if is_due(place):
            return place
        if process.poll() is not None:
            raise RuntimeError(f"the relay's process ended with {process.returncode}")
        if place["changed_at"] != seen:
            seen, moved_at = place["changed_at"], time.monotonic()
        if time.monotonic() - moved_at > _STALL_S:
            raise RuntimeError(f"nothing was published for {_STALL_S:.0f} s")
        await asyncio.sleep(_POLL_S)


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    return [
        Figure(
            name="relay.rate",
            what="entries of three postings, from the journal to what every replica holds",
            unit="entries/s",
            samples=measured.rates,
            target=Target(of="value", at_least=5000),
            detail={"entries": size.entries},
        ),
        Figure(
            name="relay.cpu",
            what="CPU time of the relay's process, an entry with its postings",
            unit="µs",
            samples=measured.cpu_us,
            target=None,
        ),
        Figure(
            name="relay.resident",
            what="VmHWM of the relay's process: the most it ever had",
            unit="MB",
            samples=measured.peak_mb,
            target=Target(of="value", at_most=150),
        ),
    ]
