"""What the relay publishes, in order, and how far each stream of it has come.

Promises that what follows a place is all that is committed after it, without a gap, by a cost that
follows what is returned; and that a place moves on only from where its caller believes it is.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import msgspec

from shared.ledger.journal import SequencedEntry
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.journal.journal_reader import sequenced_entry

_SQL = blocks("relay")
# Batches of up to 500 entries each: so many are counted, more are estimated.
_POSITIONS_COUNTED = 400
_decode = msgspec.json.Decoder(dict[str, Any]).decode

Stream = Literal["journal", "discrepancies"]


@dataclass(frozen=True, slots=True)
class RelayPlace:
    """The last of a stream that is published; ordinal 0 is none of its position."""

    position: int
    ordinal: int


@dataclass(frozen=True, slots=True)
class UnrelayedEntry:
    """An entry that follows a place, and the trace of what it came of; None: nobody traced it.

    A position without any entry has one of these, whose `sequenced` is None.
    """

    place: RelayPlace
    sequenced: SequencedEntry | None
    traceparent: str | None


@dataclass(frozen=True, slots=True)
class DiscrepancyChange:
    """A discrepancy as it was after a change, by the keys of `discrepancies --json`."""

    position: int
    changed_at: datetime
    line: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Unrelayed:
    """How many entries and changes are not published yet, and since when the oldest waits.

    Of a backlog of more than some hundred batches the count is an estimate.
    """

    count: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class RelayBacklog:
    """How many positions of a stream are not published yet, and for how long the oldest waits."""

    positions: int
    oldest_s: float


@dataclass(frozen=True, slots=True)
class PublishedAgain:
    """Where a stream ends, and how much of it from a position on is published already."""

    last_position: int
    published: int


async def read_place(pool: Pool, stream: Stream) -> RelayPlace:
    """Return how far the stream is published."""
    row = await pool.fetchrow(_SQL["relay_place"], stream)
    assert row is not None, "the migration made it"
    return RelayPlace(row["position"], row["ordinal"])


async def advance_place(pool: Pool, stream: Stream, *, since: RelayPlace, to: RelayPlace) -> bool:
    """Note that the stream is published up to there; return False if it is not at `since` now."""
    is_moved: bool = await pool.fetchval(
        _SQL["advance_relay"], stream, since.position, since.ordinal, to.position, to.ordinal
    )
    return is_moved


async def next_entries(
    pool: Pool, *, after: RelayPlace, entries_max: int
) -> Sequence[UnrelayedEntry]:
    """Return the entries that follow a place, in the journal's order, and positions without any."""
    rows = await pool.fetch(_SQL["next_entries"], after.position, after.ordinal, entries_max)
    return [_unrelayed_entry(dict(row)) for row in rows]


async def next_changes(
    pool: Pool, *, after: RelayPlace, changes_max: int
) -> Sequence[DiscrepancyChange]:
    """Return the changes that follow a place; new ones get their position first."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["sequence_changes"], changes_max)
        rows = await connection.fetch(
            _SQL["next_changes"], after.position, after.ordinal, changes_max
        )
    return [
        DiscrepancyChange(row["position"], row["changed_at"], _decode(row["body"])) for row in rows
    ]


async def rewind_place(pool: Pool, stream: Stream, *, position: int) -> bool:
    """Have the stream published again from there; return False if it had not come that far."""
    is_moved: bool = await pool.fetchval(_SQL["rewind_relay"], stream, position)
    return is_moved


async def count_published(pool: Pool, stream: Stream, *, position: int) -> PublishedAgain:
    """Count what of the stream is published from there on; it takes as long as there is of it."""
    async with snapshot(pool) as connection:
        row = await connection.fetchrow(
            _SQL[f"{stream}_rewound"], position, timeout=session.REPORT_TIMEOUT_S
        )
    assert row is not None, "a row of scalars"
    return PublishedAgain(**dict(row))


async def read_unrelayed(pool: Pool) -> Unrelayed:
    """Return what is not published yet."""
    row = await pool.fetchrow(_SQL["unrelayed"], _POSITIONS_COUNTED)
    assert row is not None, "an aggregate"
    return Unrelayed(**dict(row))


async def read_backlog(pool: Pool) -> Mapping[Stream, RelayBacklog]:
    """Return what waits of each stream, at the same cost however much it is."""
    rows = await pool.fetch(_SQL["backlog"])
    return {row["stream"]: RelayBacklog(row["positions"], row["oldest_s"]) for row in rows}


def _unrelayed_entry(row: Mapping[str, Any]) -> UnrelayedEntry:
    if row["entry_no"] is None:
        return UnrelayedEntry(RelayPlace(row["position"], 0), None, None)
    place = RelayPlace(row["position"], row["ordinal"])
    return UnrelayedEntry(place, sequenced_entry(row), row["traceparent"])
