"""The receipts of a database before 0028, moved into months while a writer goes on.

The writer is that of the version before: what it calls has the name and the text of 0027.
"""

import asyncio
import contextlib
import dataclasses
import hashlib
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

import asyncpg
import pytest

from shared.postgres.driver import migrate
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=25)

_BEFORE: Final = 27
_COPIED: Final = "receipts_copied"
_OLD: Final = 30_000
# Of some ten steps of the test's size.
_REWRITTEN_AFTER: Final = 3
# As in 0027: the columns, whatever their order by now.
_COLUMNS: Final = (
    "stripe_account, livemode, event_id, type, object_id, created_at, received_at, outcome, reason,"
    " deliveries, listened_at"
)
_ROWS: Final = f"SELECT {_COLUMNS} FROM tieout.receipt ORDER BY stripe_account, event_id"
# The first and the last row that the first step writes.
_ENDS_OF_FIRST_STEP: Final = (
    "WITH step AS (SELECT stripe_account, event_id FROM tieout.receipt WHERE ctid < '(400,0)')"
    " (SELECT event_id FROM step ORDER BY stripe_account, event_id LIMIT 1) UNION ALL"
    " (SELECT event_id FROM step ORDER BY stripe_account DESC, event_id DESC LIMIT 1)"
)
# As `leave_out` has it, in whatever order.
_LEAVE_OUT: Final = "UPDATE tieout.receipt SET reason = 'before_start' WHERE event_id = $1"
# Whoever has waited for longer looks for a deadlock first, and is the one that Postgres ends.
_COPY_WAITS: Final = (
    "SELECT count(*) > 0 FROM pg_locks WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))"
    " AND waitstart < clock_timestamp() - interval '0.3 s'"
)

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


class Killed(Exception):
    """The process died between two steps."""


@pytest.fixture
async def owner(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Connection]:
    """Yield the owner's connection to a database of before, with receipts of two years."""
    all_migrations = migrate.migrations()
    monkeypatch.setattr(
        migrate, "migrations", lambda: [m for m in all_migrations if m.version <= _BEFORE]
    )
    await migrate.migrate(empty_database_url)
    monkeypatch.setattr(migrate, "migrations", lambda: all_migrations)
    owner = await asyncpg.connect(empty_database_url)
    await owner.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        " next_offset) VALUES ('listen', 'stripe.events', 0, 0, 0, 0);"
        f"INSERT INTO tieout.receipt ({_COLUMNS})"
        " SELECT 'acct_' || n % 3, false, 'evt_' || md5(n::text), 'charge.succeeded', 'ch_' || n,"
        "  date_trunc('second', now() - n * interval '730 days' / 30000), now(), 'ignored', NULL,"
        "  1, now()"
        f" FROM generate_series(1, {_OLD}) AS n;"
        "UPDATE tieout.receipt SET created_at = '2011-02-03' WHERE object_id = 'ch_6';"
        # Rows without a time that could be one.
        "UPDATE tieout.receipt SET created_at = 'epoch' WHERE object_id = 'ch_7';"
        "UPDATE tieout.receipt SET created_at = '9999-01-01' WHERE object_id = 'ch_8'"
    )
    yield owner
    await owner.close()


@pytest.mark.parametrize("rewritten", [False, True])
async def test_every_receipt_moves_whoever_writes_meanwhile_and_wherever_it_is_cut_off(
    owner: Connection, empty_database_url: str, monkeypatch: pytest.MonkeyPatch, *, rewritten: bool
) -> None:
    before = {row["event_id"]: dict(row) for row in await owner.fetch(_ROWS)}
    _take_small_steps(monkeypatch)
    steps: list[int] = []

    def die(name: str, left: int) -> None:
        if name == _COPIED and left > 0:
            raise Killed

    def rewrite(name: str, left: int) -> None:
        if name == _COPIED:
            steps.append(left)
            if rewritten and len(steps) == _REWRITTEN_AFTER:
                # What was in the blocks that are yet to be copied lies in others now.
                rewriting = threading.Thread(target=_rewrite, args=[empty_database_url])
                rewriting.start()
                rewriting.join()

    async with _listening(empty_database_url, [*before.values()][:: _OLD // 200]) as listener:
        with pytest.raises(Killed):
            await migrate.migrate(empty_database_url, on_step=die)
        await listener.goes_on()
        await migrate.migrate(empty_database_url, on_step=rewrite)
        await listener.goes_on()

    assert (steps != sorted(steps, reverse=True)) is rewritten

    after = {row["event_id"]: dict(row) for row in await owner.fetch(_ROWS)}
    again = listener.deliveries
    assert after.keys() == before.keys() | again.keys()
    assert {event_id: after[event_id] for event_id in before} == {
        event_id: {**row, "deliveries": 1 + again[event_id]} for event_id, row in before.items()
    }
    assert {name: after[name]["deliveries"] for name in again.keys() - before.keys()} == {
        name: again[name] for name in again.keys() - before.keys()
    }
    assert len(again) > 0


async def test_what_was_before_is_gone_and_each_row_lies_in_its_month(
    owner: Connection, empty_database_url: str
) -> None:
    await migrate.migrate(empty_database_url)

    left = await owner.fetch(
        "SELECT relname FROM pg_class WHERE relname IN ('receipt_copy', 'receipt_by_month')"
        " UNION ALL SELECT proname FROM pg_proc WHERE proname = 'mirror_receipt'"
    )
    astray = await owner.fetch(
        "SELECT object_id FROM tieout.receipt JOIN pg_class ON pg_class.oid = receipt.tableoid"
        " WHERE relname <> to_char(created_at AT TIME ZONE 'UTC', '\"receipt_\"YYYY_MM')"
        " ORDER BY object_id"
    )
    assert left == []
    # Of 1970 and of 9999.
    assert [row["object_id"] for row in astray] == ["ch_7", "ch_8"]


async def test_a_writer_that_meets_the_copy_crosswise_goes_on_and_so_does_the_copy(
    owner: Connection, empty_database_url: str
) -> None:
    all_migrations = migrate.migrations()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            migrate, "migrations", lambda: [m for m in all_migrations if m.version <= _BEFORE + 1]
        )
        await migrate.migrate(empty_database_url)
    first, last = (row["event_id"] for row in await owner.fetch(_ENDS_OF_FIRST_STEP))

    async with asyncio.TaskGroup() as tasks, owner.transaction():
        await owner.execute(_LEAVE_OUT, last)
        tasks.create_task(migrate.migrate(empty_database_url))
        await until(lambda: owner.fetchval(_COPY_WAITS), what="the copy waits for the writer")
        await owner.execute(_LEAVE_OUT, first)

    ignored = await owner.fetch(
        "SELECT event_id FROM tieout.receipt WHERE reason = 'before_start' ORDER BY event_id"
    )
    assert [row["event_id"] for row in ignored] == sorted((first, last))
    assert await owner.fetchval("SELECT count(*) FROM tieout.receipt") == _OLD


def _take_small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    all_migrations = [
        dataclasses.replace(migration, text=migration.text.replace("block + 400", "block + 100"))
        if migration.name == _COPIED
        else migration
        for migration in migrate.migrations()
    ]
    monkeypatch.setattr(migrate, "migrations", lambda: all_migrations)


def _rewrite(url: str) -> None:
    """Have the receipts written anew, as a thread of its own."""

    async def vacuum() -> None:
        connection = await asyncpg.connect(url)
        await connection.execute("VACUUM FULL tieout.receipt")
        await connection.close()

    asyncio.run(vacuum())


@dataclass
class _Listener:
    """A writer of the version before: new events, and old ones again, batch after batch."""

    connection: Connection
    known: Sequence[Mapping[str, Any]]
    deliveries: Counter[str] = field(default_factory=Counter)
    batches: int = 0
    is_over: bool = False
    running: "asyncio.Task[None] | None" = None

    async def run(self) -> None:
        while not self.is_over:
            receipts = [*self._again(), *self._new()]
            await self._write(receipts)
            self.deliveries.update(receipt["event_id"] for receipt in receipts)
            self.batches += 1

    def failure(self) -> object:
        assert self.running is not None, "it runs"
        return self.running.done() and repr(self.running.exception())

    async def goes_on(self) -> None:
        already = self.batches
        await until(
            lambda: self.batches > already + 1, what="the writer goes on", unless=self.failure
        )

    def _again(self) -> Iterator[dict[str, Any]]:
        for row in self.known[self.batches % 7 :: 7]:
            yield _receipt(row["stripe_account"], row["event_id"], row["created_at"])

    def _new(self) -> Iterator[dict[str, Any]]:
        for number in range(5):
            name = hashlib.md5(b"%d/%d" % (self.batches, number)).hexdigest()
            yield _receipt("acct_1", f"evt_new_{name}", datetime.now(UTC))

    async def _write(self, receipts: Sequence[Mapping[str, Any]]) -> None:
        while True:
            try:
                await self.connection.execute(
                    "SELECT tieout.listen_batch('listen', 'stripe.events', '{0}', '{0}',"
                    " ARRAY[$1::bigint], ARRAY[$1::bigint + 1], '{1}', $2::text::jsonb, '[]',"
                    " '[]', '[]')",
                    self.batches,
                    json.dumps(receipts),
                )
            except asyncpg.InvalidColumnReferenceError:
                # As it waited, the table became another: a batch is held, and written again.
                continue
            return


@contextlib.asynccontextmanager
async def _listening(url: str, known: Sequence[Mapping[str, Any]]) -> AsyncIterator[_Listener]:
    connection = await asyncpg.connect(url)
    listener = _Listener(connection, known)
    listener.running = asyncio.create_task(listener.run())
    try:
        yield listener
    finally:
        listener.is_over = True
        await listener.running
        await connection.close()


def _receipt(account: str, event_id: str, created: datetime) -> dict[str, Any]:
    return {
        "stripe_account": account,
        "livemode": False,
        "event_id": event_id,
        "type": "charge.succeeded",
        "object_id": None,
        "created": created.timestamp(),
        "received": created.timestamp(),
        "outcome": "ignored",
        "reason": None,
    }
