"""A large database of 0d46cfc, migrated while a writer goes on.

    python -m tests.upgrade.grown 1000000

starts a Postgres of its own, grows what is kept of that commit to so many entries and as many
events, migrates it, verifies it, and prints of each migration how many transactions it took, how
long the longest was, and which tables nobody could write meanwhile. The writer posts and listens by
the calls of d5657e8, which are those of today.
"""

import asyncio
import contextlib
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from unittest.mock import patch

import asyncpg
import click
import pytest

from shared.dev import ports, postgres
from shared.dev.child import running
from shared.errors import Recoverable
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import EVENTS
from shared.postgres.driver import migrate, session
from shared.postgres.driver.named_queries import parse_blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import event_receipts
from shared.postgres.journal import journal_writer, verify
from shared.telemetry import log
from tests.support import databases, posting

_HERE: Final = Path(__file__).parent
_SQL: Final = parse_blocks((_HERE / "grow.sql").read_text("utf-8"))
_BATCH: Final = 500
_RECEIPTS: Final = 50_000
_LOOK_EVERY_S: Final = 0.02
# Of the commit before receipts and folds.
OF_THE_WRITER: Final = 24
# Where the writer's own events lie: no other's partition.
_PARTITION: Final = 998


def _now() -> float:
    # What is measured here is told, and held to nothing.
    return asyncio.get_running_loop().time()


async def grow(url: str, *, entries: int) -> None:
    """Restore the database of 0d46cfc, and have its own writer post so many entries more."""
    owner = await asyncpg.connect(url)
    await owner.execute((_HERE / "0d46cfc.sql").read_text("utf-8"))
    await owner.close()
    owner = await asyncpg.connect(url)
    try:
        await owner.execute(_SQL["begin"])
        for first in range(0, entries, _BATCH):
            await owner.execute(_SQL["post"], first, _BATCH)
        for first in range(0, entries, _RECEIPTS):
            await owner.execute(_SQL["receipts"], first, min(_RECEIPTS, entries), entries)
        await owner.execute(_SQL["value_dates"])
        while await owner.fetchval(_SQL["sequence"]):
            pass
        await owner.execute("ANALYZE")
    finally:
        await owner.close()


@dataclass
class Transactions:
    """What migrations had open, by when each began: after which version, how long, which locks."""

    version: dict[datetime, int] = field(default_factory=dict)
    seconds: dict[datetime, float] = field(default_factory=dict)
    locks: dict[datetime, set[str]] = field(default_factory=dict)

    def note(self, row: asyncpg.Record) -> None:
        """Take in what was seen of one."""
        began_at = row["began_at"]
        self.version[began_at] = row["version"]
        self.seconds[began_at] = max(row["seconds"], self.seconds.get(began_at, 0.0))
        self.locks.setdefault(began_at, set()).update(row["locks"])

    def of(self, version: int) -> list[datetime]:
        """Return those of the migration that followed this one."""
        return [began_at for began_at, after in self.version.items() if after == version]


@contextlib.asynccontextmanager
async def watched(url: str) -> AsyncIterator[Transactions]:
    """Look at what migrations hold, again and again, while the block runs."""
    owner = await asyncpg.connect(url)
    transactions = Transactions()

    async def look() -> None:
        while True:
            for row in await owner.fetch(_SQL["transaction"]):
                transactions.note(row)
            await asyncio.sleep(_LOOK_EVERY_S)

    looking = asyncio.create_task(look())
    try:
        yield transactions
    finally:
        looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await looking
        await owner.close()


@dataclass
class Writer:
    """A ledger-writer without Kafka: batch after batch, each of an entry and an event."""

    pool: Pool
    batches: int = 0
    held: Counter[str] = field(default_factory=Counter)
    longest_s: float = 0.0
    is_over: bool = False

    async def run(self) -> None:
        """Write until told to end; what is held is written again."""
        while not self.is_over:
            began = _now()
            for write in (self._post, self._listen, self._sequence):
                while not await self._is_written(write):
                    await asyncio.sleep(_LOOK_EVERY_S)
            self.longest_s = max(self.longest_s, _now() - began)
            self.batches += 1

    async def _is_written(self, write: Callable[[], Awaitable[object]]) -> bool:
        try:
            await write()
        except Recoverable as error:
            self.held[str(error)] += 1
            return False
        return True

    async def _post(self) -> None:
        await posting.post(self.pool, [posting.charge(self.batches)])

    async def _sequence(self) -> None:
        await journal_writer.sequence_batches(self.pool, batches_max=64)

    async def _listen(self) -> None:
        now = datetime.now(UTC).replace(microsecond=0).timestamp()
        await event_receipts.listen_batch(
            self.pool,
            consumer="listen",
            batch=Batch(
                topic=EVENTS,
                positions={_PARTITION: Position(epoch=0, next_offset=self.batches)},
                messages=[
                    Message(partition=_PARTITION, offset=self.batches, value=b"", headers=[])
                ],
            ),
            receipts=[
                event_receipts.Receipt(
                    stripe_account=posting.ACCOUNT,
                    livemode=False,
                    event_id=f"evt_{self.batches}",
                    type="charge.succeeded",
                    object_id=f"ch_{self.batches}",
                    created=now,
                    received=now,
                    outcome="wanted",
                    reason=None,
                )
            ],
            wants=[],
            letters=[],
            passes=[],
        )


@contextlib.asynccontextmanager
async def writing(url: str) -> AsyncIterator[Writer]:
    """Have a writer of that commit write while the block runs."""
    pool = Pool(url, role="tieout_writer", service="test", size=2)
    writer = Writer(pool)
    with pytest.MonkeyPatch.context() as before:
        before.setattr(journal_writer, "POST_BATCH", posting.POST_OF_0012)
        before.setattr(event_receipts, "LISTEN_BATCH", posting.LISTEN_OF_0030)
        running_writer = asyncio.create_task(writer.run())
        try:
            yield writer
        finally:
            writer.is_over = True
            await running_writer
        pool.terminate()


async def _measured(server_url: str, entries: int) -> None:
    # Roles belong to the server: a migration makes them.
    await migrate.migrate(server_url)
    async with databases.fresh(server_url) as url:
        await _measure(url, entries)


async def _measure(url: str, entries: int) -> None:
    began = _now()
    await grow(url, entries=entries)
    click.echo(f"grown to {entries:,} entries in {_now() - began:.0f} s")
    all_migrations = migrate.migrations()
    async with watched(url) as transactions:
        await _migrate(
            url, [migration for migration in all_migrations if migration.version <= OF_THE_WRITER]
        )
        async with writing(url) as writer:
            await _migrate(url, all_migrations)
    before = 0
    for migration in all_migrations:
        seen = transactions.of(before)
        before = migration.version
        if seen:
            locks = sorted(set().union(*(transactions.locks[began_at] for began_at in seen)))
            longest = max(transactions.seconds[began_at] for began_at in seen)
            click.echo(
                f"{migration.version:04} {migration.name}: {len(seen)} transactions seen, the"
                f" longest {longest:.2f} s; {', '.join(locks) or 'no lock against writes'}"
            )
    click.echo(f"the writer: {writer.batches} batches, the longest {writer.longest_s:.2f} s")
    click.echo(f"held: {dict(writer.held)}")
    began = _now()
    async with session.reader(url) as pool:
        bad = [check.first_bad for check in await verify.verify_journal(pool) if check.first_bad]
    click.echo(f"verified in {_now() - began:.0f} s: {bad or 'all holds'}")
    await _print_sizes(url)


async def _migrate(url: str, migrations: Sequence[migrate.Migration]) -> None:
    with patch.object(migrate, "migrations", lambda: migrations):
        await migrate.migrate(url)


async def _print_sizes(url: str) -> None:
    owner = await asyncpg.connect(url)
    for row in await owner.fetch(_SQL["sizes"]):
        click.echo(f"{row['name']}: {row['rows']:,} rows, {row['bytes']:,} bytes")
    await owner.close()


def main() -> None:
    """Measure on a server of its own, with as many entries as the first argument says."""
    log.configure(service="tests", level=logging.ERROR)
    with tempfile.TemporaryDirectory() as home:
        server = postgres.prepare(data_dir=Path(home), port=ports.free_port())
        try:
            with running(server.child):
                asyncio.run(_measured(server.url, int(sys.argv[1])))
        finally:
            postgres.remove(data_dir=Path(home))


if __name__ == "__main__":
    main()
