"""A ledger that has grown to millions of entries, made by plain SQL in seconds.

Promises what years of posting, correcting and reconciling would have left: `tieout verify` finds
nothing wrong with it when it was sealed. Without seals it is made in half the time, for those who
only ask what statements cost. Must never be used where a trigger's own work is in question: rows
come before triggers and indexes do.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import asyncpg

from shared.dev import ports, postgres
from shared.dev.child import running
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.named_queries import parse_blocks
from tests.support import databases
from tests.support.server_storage import prepare_postgres

if TYPE_CHECKING:
    import subprocess

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_SQL = parse_blocks(Path(__file__).with_name("grown.sql").read_text("utf-8"))
_OF_INSTANT = (
    "commands",
    "receipts",
    "wants",
    "ended_waits",
    "discrepancies",
    "coverage",
    "syncs",
    "verified",
    "proofs",
    "kept_proofs",
    "known_payouts",
    "known_members",
    "payout_syncs",
    "api_tokens",
    "audit_lines",
    "idempotency_keys",
)
# What no leader has taken yet, so that a balance is more than what is folded.
_LEFT_WAITING = 2
_SEQUENCED_AT_ONCE = 64
_TIMEOUT_S = 900.0
_FILLED_FAST = """
fsync = off
full_page_writes = off
autovacuum = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 16GB
shared_buffers = 512MB
maintenance_work_mem = 512MB
max_parallel_maintenance_workers = 0
session_preload_libraries = 'auto_explain'
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A Postgres of its own, to be filled once and thrown away; `conf` is its settings file."""

    url: str
    process: "subprocess.Popen[bytes]"
    conf: Path

    async def migrated(self, name: str) -> str:
        """Make a migrated database; return its URL."""
        await databases.execute(self.url, f"CREATE DATABASE {name}")
        await migrate(databases.of(self.url, name))
        return databases.of(self.url, name)


@contextlib.contextmanager
def server(data_dir: Path) -> Iterator[Server]:
    """Run a Postgres that is filled as fast as may be, for what is asked of it later is reading."""
    prepared = prepare_postgres(data_dir=data_dir, port=ports.free_port())
    conf = prepared.home / "data" / "postgresql.conf"
    try:
        with conf.open("a", encoding="utf-8") as settings:
            settings.write(_FILLED_FAST)
        with running(prepared.child) as process:
            yield Server(prepared.url, process, conf)
    finally:
        postgres.remove(data_dir=data_dir)


async def grow(url: str, *, facts: int, at: datetime, is_sealed: bool) -> None:
    """Fill a migrated database: of five years up to `at`, which is the time of the last pass."""
    async with _owner(url) as owner:
        await _switch_triggers(owner, on=False)
        await owner.fetch(_SQL["facts"], facts, at)
        await owner.execute("ANALYZE public.fact")
        # On two connections, for the two cores that there are.
        await asyncio.gather(_entries(url), _postings(url, at=at))
        await owner.execute("DROP TABLE public.fact")
        await _switch_triggers(owner, on=True)
        await owner.fetch("SELECT tieout.advance_sequences()")
        await owner.execute(_SQL["queue"])
        await (_sequence if is_sealed else _place)(owner)
        await owner.execute(_SQL["changes"])
        await owner.execute(_SQL["relayed"])
        await owner.execute("VACUUM ANALYZE")


async def _entries(url: str) -> None:
    async with _owner(url) as owner:
        await owner.execute(_SQL["batches"])
        async with _written_at_once(owner, "tieout.journal_entry", "tieout.value_date"):
            await owner.execute(_SQL["entries"])
        for block in ("value_dates", "references", "payouts"):
            await owner.execute(_SQL[block])


async def _postings(url: str, *, at: datetime) -> None:
    async with _owner(url) as owner:
        async with _written_at_once(owner, "tieout.posting"):
            await owner.execute(_SQL["postings"])
        for block in ("dated_deltas", "deltas", "moved_deltas", "offsets", "letters"):
            await owner.execute(_SQL[block])
        for block in _OF_INSTANT:
            await owner.fetch(_SQL[block], at)


@contextlib.asynccontextmanager
async def _written_at_once(owner: Owner, table: str, *referring: str) -> AsyncIterator[None]:
    """Make the table's indexes after the rows of the block are there.

    A table that is emptied by the same transaction needs no write-ahead log, on a server that has
    `wal_level = minimal`.
    """
    async with owner.transaction():
        await owner.execute(f"TRUNCATE {', '.join((table, *referring))}")
        indexes = await owner.fetch(_SQL["indexes"], table)
        for index in indexes:
            await owner.execute(index["gone"])
        yield
        for index in indexes:
            await owner.execute(index["back"])


async def _sequence(owner: Owner) -> None:
    """Seal and fold as the sequencer does."""
    while (left := await owner.fetchval(_SQL["waiting_batches"]) - _LEFT_WAITING) > 0:
        await owner.fetchval("SELECT tieout.sequence_batches($1)", min(left, _SEQUENCED_AT_ONCE))


async def _place(owner: Owner) -> None:
    """Give positions and fold, with seals that no row was read for."""
    left = await owner.fetchval(_SQL["waiting_batches"]) - _LEFT_WAITING
    await owner.fetch(_SQL["unsealed_positions"], left)
    for block in ("unsealed_folds", "unsealed_rest"):
        await owner.execute(_SQL[block])


async def _switch_triggers(owner: Owner, *, on: bool) -> None:
    for row in await owner.fetch(_SQL["triggers"], on):
        await owner.execute(row[0])


@contextlib.asynccontextmanager
async def _owner(url: str) -> AsyncIterator[Owner]:
    owner = await asyncpg.connect(url, command_timeout=_TIMEOUT_S)
    try:
        # The heaviest of it, once: no report of a service's may take so much.
        await owner.execute("SET work_mem = '256MB'; SET synchronous_commit = off")
        yield owner
    finally:
        await owner.close()
