"""What is checked while the faults are on: I3 balanced, I5 offsets, I8 append only.

Promises to look several times a second, each time at one snapshot, on a connection of its own that
is made anew whenever Postgres is killed. A look that is cut off says nothing of the journal: it is
counted, and the next one is made; several in a row that Postgres refuses for any other reason are a
finding, and so are too few that succeed. The first findings of a kind are kept, not thousands.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import asyncpg

from tests.chaos.bounds import CONNECTIONS_MAX
from tests.chaos.queries import SQL
from tests.chaos.running_stack import Connection
from tests.chaos.violations import Violation

# Postgres cannot be reached, shuts down, recovers, or has no connection left. Whatever else it says
# (no such table, no right to read it) is never got over by asking again.
AWAY: Final = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # what asyncpg makes of a server that dies in the middle of a word
)
_REFUSED_IN_A_ROW_MAX: Final = 3
# A fifth of what a run makes in which Postgres is away half of the time.
_SECONDS_A_LOOK_MAX: Final = 5.0
_SECONDS_A_WHOLE_LOOK_MAX: Final = 60.0
_LOOK_EVERY_S: Final = 0.25
_WHOLE_EVERY_S: Final = 5.0
# How far back each look goes: more than is ever written by transactions that overlap.
_OVERLAP_ENTRIES: Final = 5_000
# How many batches are digested first; each later digest takes in as many as there were by then.
_OLDEST_BATCHES: Final = 1
_KEPT_PER_KIND: Final = 10

Key = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The digest of the batches after one position, up to another."""

    after: int
    until: int
    digest: str


@dataclass(slots=True)
class LiveChecks:
    """The looks so far, and what they remember of the ones before."""

    database_url: str
    violations: list[Violation] = field(default_factory=list)
    looks: Counter[str] = field(default_factory=Counter)
    connections_max: int = 0
    _kinds: Counter[str] = field(default_factory=Counter)
    _seen: set[str] = field(default_factory=set)
    _last_entry: int = 0
    _next: dict[Key, int] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _anchors: list[Anchor] = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)
    _refused_in_a_row: int = 0

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                connection = await asyncpg.connect(self.database_url, timeout=5, command_timeout=30)
            except AWAY:
                self.looks["not connected"] += 1
                await asyncio.sleep(_LOOK_EVERY_S)
                continue
            try:
                await self._look_on(connection)
            except AWAY:
                self.looks["cut off"] += 1
            except asyncpg.PostgresError as error:
                self._refuse(error)
                await asyncio.sleep(_LOOK_EVERY_S)
            finally:
                connection.terminate()

    async def _look_on(self, connection: Connection) -> None:
        whole_at = 0.0
        while True:
            began = time.monotonic()
            await self._snapshot(connection, self.look)
            if began - whole_at > _WHOLE_EVERY_S:
                await self._snapshot(connection, self.look_at_all)
                whole_at = began
            await asyncio.sleep(max(0.05, began + _LOOK_EVERY_S - time.monotonic()))

    async def _snapshot(
        self, connection: Connection, look: Callable[[Connection], Awaitable[None]]
    ) -> None:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            await look(connection)
        self.looks[look.__name__] += 1
        self._refused_in_a_row = 0

    def _refuse(self, error: asyncpg.PostgresError) -> None:
        self.looks["refused"] += 1
        self._refused_in_a_row += 1
        if self._refused_in_a_row >= _REFUSED_IN_A_ROW_MAX:
            self._note("I9", fact="the checker's looks", what=f"{type(error).__name__}: {error}")

    async def look(self, connection: Connection) -> None:
        """Check what is new: entries, balances, offsets."""
        floor = max(0, self._last_entry - _OVERLAP_ENTRIES)
        for row in await connection.fetch(SQL["unbalanced_entries"], floor):
            self._note(
                "I3",
                fact=row["entry_id"],
                what=f"its postings are off by {row['off']} {row['currency']}",
                at=row["at"],
            )
        for row in await connection.fetch(SQL["unbalanced_balances"]):
            self._note(
                "I3",
                fact=f"all accounts in {row['currency']}",
                what=f"balances are off by {row['off']}",
                at=time.time(),
            )
        self._last_entry = await connection.fetchval(SQL["last_entry"])
        await self._look_at_offsets(connection)

    async def look_at_all(self, connection: Connection) -> None:
        """Check what is dear: every posting's sum, the counts, the oldest rows."""
        for row in await connection.fetch(SQL["unbalanced_sums"]):
            self._note(
                "I3",
                fact=f"all postings in {row['currency']}",
                what=f"they are off by {row['off']}",
                at=time.time(),
            )
        counts = dict(await connection.fetchrow(SQL["counts"]) or {})
        for table, count in counts.items():
            if count < self._counts.get(table, 0):
                self._note(
                    "I8",
                    fact=f"tieout.{table}",
                    what=f"had {self._counts[table]} rows, has {count}",
                )
        self._counts = counts
        await self._look_at_oldest(connection)
        held = await connection.fetchval(SQL["connections"])
        self.connections_max = max(self.connections_max, held)
        if held > CONNECTIONS_MAX:
            self._note("I10", fact="connections to Postgres", what=f"the services hold {held}")

    async def _look_at_oldest(self, connection: Connection) -> None:
        """Digest one range of old rows again, each in its turn, and begin with the next one."""
        if self._anchors:
            turn = self.looks["look_at_all"] % len(self._anchors)
            await self._look_again(connection, self._anchors[turn])
        last = await connection.fetchval(SQL["last_position"])
        after = self._anchors[-1].until if self._anchors else 0
        if last - after >= max(_OLDEST_BATCHES, after):
            digest = await connection.fetchval(SQL["oldest"], after, last)
            self._anchors.append(Anchor(after, last, digest))

    async def _look_again(self, connection: Connection, anchor: Anchor) -> None:
        if await connection.fetchval(SQL["oldest"], anchor.after, anchor.until) != anchor.digest:
            self._note(
                "I8",
                fact=f"batches after {anchor.after}, up to {anchor.until}",
                what="an old row has changed",
            )

    async def end(self) -> None:
        """Look at every old row once more, and judge whether the looks were enough."""
        connection = await asyncpg.connect(self.database_url, timeout=30, command_timeout=120)
        try:
            for anchor in self._anchors:
                await self._look_again(connection, anchor)
        finally:
            connection.terminate()
        if not self._anchors:
            self._note("I8", fact="old rows", what="none was ever looked at twice")
        self.judge_looks(time.monotonic() - self._began)

    def judge_looks(self, seconds: float) -> None:
        """Note what was looked at too seldom: what nobody saw is not shown."""
        for look, seconds_max in (
            ("look", _SECONDS_A_LOOK_MAX),
            ("look_at_all", _SECONDS_A_WHOLE_LOOK_MAX),
        ):
            if self.looks[look] < max(1, seconds // seconds_max):
                self._note(
                    "I9",
                    fact=f"the checker's {look}",
                    what=f"succeeded {self.looks[look]} times in {seconds:.0f} s: {self.looks}",
                )

    async def _look_at_offsets(self, connection: Connection) -> None:
        for row in await connection.fetch(SQL["offsets"]):
            key = (row["consumer"], row["topic"], row["partition"], row["epoch"])
            where = "/".join(str(part) for part in key)
            if row["consumed"] + row["skipped"] != row["next_offset"] - row["first_offset"]:
                self._note(
                    "I5",
                    fact=where,
                    what=f"{row['consumed']} consumed + {row['skipped']} skipped of "
                    f"{row['first_offset']} to {row['next_offset']}",
                )
            if row["skipped"]:
                # No fault cuts a topic: what was skipped was lost, even if it was healed since.
                self._note("I5", fact=f"{where} skipped", what=f"{row['skipped']} were never read")
            if row["next_offset"] < self._next.get(key, 0):
                self._note(
                    "I5",
                    fact=where,
                    what=f"went back from {self._next[key]} to {row['next_offset']}",
                )
            self._next[key] = row["next_offset"]

    def _note(self, invariant: str, *, fact: str, what: str, at: float | None = None) -> None:
        self._kinds[invariant] += 1
        if f"{invariant} {fact}" in self._seen or self._kinds[invariant] > _KEPT_PER_KIND:
            return
        self._seen.add(f"{invariant} {fact}")
        self.violations.append(
            Violation(
                invariant=invariant,
                harm="unbalanced" if invariant == "I3" else "broken",
                what=what,
                fact=fact,
                look_at="the tables of schema tieout, and `tieout verify`",
                at=at or time.time(),
            )
        )
