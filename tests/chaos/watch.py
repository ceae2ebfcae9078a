"""What is checked while the faults strike: I3 balanced, I5 offsets, I8 append only.

Promises to look several times a second, each time at one snapshot, on a connection of its own that
is made anew whenever Postgres is killed. A look that fails says nothing of the journal: it is
counted, and the next one is made. The first findings of a kind are kept, not thousands.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import asyncpg

from tests.chaos.bounds import CONNECTIONS_MAX
from tests.chaos.findings import Finding
from tests.chaos.ground import Connection
from tests.chaos.queries import SQL

AWAY: Final = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)
_LOOK_EVERY_S: Final = 0.25
_WHOLE_EVERY_S: Final = 5.0
# How far back each look goes: more than is ever written by transactions that overlap.
_OVERLAP_ENTRIES: Final = 5_000
_OLDEST_BATCHES: Final = 40
_KEPT_PER_KIND: Final = 10

Key = tuple[str, str, int, int]


@dataclass(slots=True)
class Watch:
    """The looks so far, and what they remember of the ones before."""

    database_url: str
    findings: list[Finding] = field(default_factory=list)
    looks: Counter[str] = field(default_factory=Counter)
    connections_max: int = 0
    _kinds: Counter[str] = field(default_factory=Counter)
    _seen: set[str] = field(default_factory=set)
    _last_entry: int = 0
    _next: dict[Key, int] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _oldest: tuple[int, str] | None = None

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
        if self._oldest is None:
            place = min(await connection.fetchval(SQL["last_position"]), _OLDEST_BATCHES)
            if not place:
                return
        else:
            place, _ = self._oldest
        digest = await connection.fetchval(SQL["oldest"], place)
        if self._oldest and digest != self._oldest[1]:
            self._note("I8", fact=f"batches up to {place}", what="an old row has changed")
        self._oldest = (place, digest)

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
        self.findings.append(
            Finding(
                invariant=invariant,
                harm="unbalanced" if invariant == "I3" else "broken",
                what=what,
                fact=fact,
                look_at="the tables of schema tieout, and `tieout verify`",
                at=at or time.time(),
            )
        )
