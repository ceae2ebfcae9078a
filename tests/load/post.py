"""Posting against plain SQL, and an old ledger against a young one, in turns.

Theory of operation: the topic is filled once, before any clock starts. A round posts the topic's
first rows into an empty database, inserts the same rows by plain SQL into another, and posts the
next rows of the topic into the ledger that has grown. Rates are taken from `posted_at`, which the
database's clock sets at each batch, so starting and stopping a process costs a figure nothing. The
exchange differences of refunds are posted meanwhile, and are not counted: plain SQL has none.
"""

import asyncio
import contextlib
import itertools
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice

import asyncpg
from aiokafka import AIOKafkaProducer

from shared.messages.topics import BALANCE_TRANSACTIONS
from tests.load import webhook_traffic
from tests.load.harness import Figure, Reference, Target, resident_mb, say
from tests.load.processes import measured_alone, reached
from tests.load.servers import ROOT, Program, Servers, fresh_database

_POLL_S = 0.1
_STALL_S = 30.0
_PLAIN_TIMEOUT_S = 300
# By category and kind, of every entry.
_POSTINGS = {("charge", "original"): 3, ("refund", "original"): 2, ("refund", "fx"): 2}
_FILL_ROWS_AT_ONCE = 5_000
_EXCHANGED = "SELECT count(*) FROM tieout.journal_entry WHERE kind = 'fx'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is posted: entries of a block, blocks of the grown ledger, rounds of three."""

    block: int
    grown_blocks: int
    rounds: int

    @property
    def grown(self) -> int:
        """Return the entries that the grown ledger has before the first round."""
        return self.block * self.grown_blocks

    @property
    def topic_rows(self) -> int:
        """Return how many rows the topic holds: enough for what is posted beyond what was asked."""
        return self.grown + self.block * (2 * self.rounds + 3)


FULL = Size(block=20_000, grown_blocks=24, rounds=5)
QUICK = Size(block=2_000, grown_blocks=1, rounds=1)


@dataclass(slots=True)
class _Measured:
    fresh: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)
    grown: list[float] = field(default_factory=list)
    growing: list[float] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)
    unsequenced: list[int] = field(default_factory=list)
    exchanged: list[int] = field(default_factory=list)
    exchange_due: list[int] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of posting."""
    say(f"post: filling the topic with {size.topic_rows:,} rows")
    await fill_topic(servers, count=size.topic_rows)
    measured = _Measured()
    async with fresh_database(servers) as grown_url:
        say(f"post: growing a ledger to {size.grown:,} entries")
        await _post(servers, grown_url, until=size.grown, measured=measured)
        measured.growing = await _rates(grown_url, block=size.block)
        for number in range(size.rounds):
            say(f"post: round {number + 1} of {size.rounds}")
            await _round(servers, grown_url, size=size, measured=measured)
    return _figures(measured, size=size)


async def _round(servers: Servers, grown_url: str, *, size: Size, measured: _Measured) -> None:
    async with fresh_database(servers) as url:
        await _post(servers, url, until=size.block, measured=measured)
        measured.fresh += await _rates(url)
    async with fresh_database(servers) as url:
        await asyncio.to_thread(_insert_plainly, url, size.block)
        measured.plain += await _rates(url)
    last = await _last_batch(grown_url)
    # A process posts on until it is ended, so the ledger is larger than was asked for.
    until = await _consumed(grown_url) + size.block
    await _post(servers, grown_url, until=until, measured=measured)
    measured.grown += await _rates(grown_url, after=last)


async def fill_topic(servers: Servers, *, count: int) -> None:
    """Put the bench's first `count` rows on the topic that is posted from."""
    producer = AIOKafkaProducer(
        bootstrap_servers=servers.bootstrap_servers,
        acks="all",
        enable_idempotence=True,
        linger_ms=5,
        max_batch_size=1_000_000,
    )
    await producer.start()
    try:
        rows = webhook_traffic.balance_transactions(count)
        while batch := list(islice(rows, _FILL_ROWS_AT_ONCE)):
            sent = []
            for row in batch:
                key, value, headers = webhook_traffic.message(row)
                sent.append(
                    await producer.send(BALANCE_TRANSACTIONS, value, key=key, headers=headers)
                )
            await asyncio.gather(*sent)
    finally:
        await producer.stop()


async def _post(servers: Servers, url: str, *, until: int, measured: _Measured) -> None:
    """Run the posting process on a database until it has posted `until` messages in all."""
    child = measured_alone("post", "tests.load.post_process", servers=servers, database_url=url)
    async with _connected(url) as connection:
        with servers.run(child) as process:
            await _await_consumed(connection, process, until=until)
            measured.resident.append(resident_mb(process.pid))
            measured.peak.append(resident_mb(process.pid, peak=True))
            waiting = await connection.fetchval("SELECT count(*) FROM tieout.unsequenced")
            measured.unsequenced.append(waiting)
            due = await connection.fetchval("SELECT count(*) FROM tieout.exchange_due")
            measured.exchange_due.append(due)
            measured.exchanged.append(await connection.fetchval(_EXCHANGED))
            # A figure of a writer that posts none of them would be another figure.
            await reached(partial(connection.fetchval, _EXCHANGED), least=1, timeout_s=_STALL_S)


async def _await_consumed(
    connection: "asyncpg.Connection[asyncpg.Record]",
    process: Program,
    *,
    until: int,
) -> None:
    seen, moved_at = 0, time.monotonic()
    while seen < until:
        await asyncio.sleep(_POLL_S)
        if process.poll() is not None:
            raise RuntimeError(f"the posting process ended with {process.returncode}")
        now = await connection.fetchval("SELECT sum(consumed) FROM tieout.consumer_offset") or 0
        if now > seen:
            seen, moved_at = int(now), time.monotonic()
        if time.monotonic() - moved_at > _STALL_S:
            raise RuntimeError(f"nothing was posted for {_STALL_S:.0f} s at {seen} of {until}")


def _insert_plainly(url: str, count: int) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.load.plain_process", str(count)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "DATABASE_URL": url},
        stdout=subprocess.DEVNULL,
        timeout=_PLAIN_TIMEOUT_S,
        check=True,
    )


async def _consumed(url: str) -> int:
    async with _connected(url) as connection:
        return int(await connection.fetchval("SELECT sum(consumed) FROM tieout.consumer_offset"))


async def _last_batch(url: str) -> int:
    async with _connected(url) as connection:
        return int(await connection.fetchval("SELECT max(batch_id) FROM tieout.journal_batch"))


async def _rates(url: str, *, after: int = 0, block: int | None = None) -> list[float]:
    """Return the entries a second of the batches past `after`: of all, or block by block."""
    async with _connected(url) as connection:
        await _assert_postings(connection)
        rows = await connection.fetch(
            "SELECT batch.posted_at, count(*) AS entries FROM tieout.journal_batch AS batch"
            " JOIN tieout.journal_entry AS entry USING (batch_id)"
            " WHERE batch.batch_id > $1 AND entry.kind = 'original'"
            " GROUP BY batch.batch_id ORDER BY batch.posted_at",
            after,
        )
    return block_rates([(row["posted_at"], row["entries"]) for row in rows], block=block)


def block_rates(batches: Sequence[tuple[datetime, int]], *, block: int | None) -> list[float]:
    """Return the rate of each block of batches, given each one's beginning and its entries.

    A batch's end is the next one's beginning; the last batch has none, and is not counted.
    """
    rates = []
    began, entries = batches[0][0], 0
    for (_, posted), (ended, _) in itertools.pairwise(batches):
        entries += posted
        if (block is None and ended == batches[-1][0]) or (block is not None and entries >= block):
            rates.append(entries / (ended - began).total_seconds())
            began, entries = ended, 0
    return rates


async def _assert_postings(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    rows = await connection.fetch(
        "SELECT reporting_category AS category, kind, min(posting_count) AS fewest,"
        " max(posting_count) AS most FROM tieout.journal_entry GROUP BY reporting_category, kind"
    )
    assert rows, "something was posted"
    for row in rows:
        due = _POSTINGS[row["category"], row["kind"]]
        assert row["fewest"] == row["most"] == due, "every entry has its postings"


@contextlib.asynccontextmanager
async def _connected(url: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    return [
        Figure(
            name="post.rate",
            what="charges and refunds, from the topic to the committed journal, one process",
            unit="entries/s",
            samples=measured.fresh,
            reference=Reference(
                name="the same rows by plain SQL, 500 a statement", samples=measured.plain
            ),
            target=Target(of="ratio", at_least=0.5),
            detail={
                "entries": size.block,
                "unsequenced_at_end": measured.unsequenced,
                "exchange_entries": measured.exchanged,
                "exchange_due_at_end": measured.exchange_due,
            },
        ),
        Figure(
            name="post.rate_grown",
            what=f"the same, onto a ledger of {size.grown:,} entries and more",
            unit="entries/s",
            samples=measured.grown,
            reference=Reference(
                name=f"the first {size.block:,} entries of a ledger", samples=measured.fresh
            ),
            target=Target(of="ratio", at_least=0.9),
            detail={"growing": [round(rate) for rate in measured.growing]},
        ),
        Figure(
            name="post.resident",
            what="VmRSS of the posting process at its end, each run; the peak is in the detail",
            unit="MB",
            samples=measured.resident,
            target=Target(of="value", at_most=250),
            detail={"peak": [round(peak, 1) for peak in measured.peak]},
        ),
    ]
