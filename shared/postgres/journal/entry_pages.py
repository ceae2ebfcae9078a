"""Entries of the journal by pages, the newest first, and all that was posted of one fact.

Promises that a page costs the same however deep it lies and however rare what it asks for is: it
looks at a bounded number of entries, and where that ended the next page begins. An entry that has
no place in the journal yet is on no page. Raises PostgresUnavailable.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Final, TypeVar

from msgspec import Meta

from shared.ledger.journal import Entry, EntryKind
from shared.ledger.money import INT64_MAX
from shared.ledger.stored_text import unstorable_part
from shared.page import LOOKED_AT_MAX, Page, cut_page
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.journal_reader import journal_end, journal_entry

_SQL = blocks("entry_pages")
_ORDINAL_MAX: Final = 2**31 - 1
# What is nearer to the ends of the calendar may be beyond them in UTC.
_FIRST_AT: Final = datetime(1, 1, 3, tzinfo=UTC)
_LAST_AT: Final = datetime(9999, 12, 29, tzinfo=UTC)

_Key = TypeVar("_Key")
_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How much a page looks at, at most: entries, and positions.

    Of an account that has little most batches have nothing: each position is one lookup. An entry's
    currency is its postings', so that with one it is half as many entries. `named` are found by how
    their ids begin: of more, the journal's order is looked through.
    """

    entries: int = LOOKED_AT_MAX
    positions: int = 2_000
    named: int = 1_000

    def entries_of(self, choice: "EntryFilter") -> int:
        """Return how many entries a page looks at for these."""
        return self.entries if choice.currency is None else max(1, self.entries // 2)


LOOK: Final = Look()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFilter:
    """Which entries: each that is given narrows them; effective in [since, until).

    `text` is how an id of the entry, of its balance transaction or of its source begins.
    """

    stripe_account: str | None
    livemode: bool | None = None
    currency: str | None = None
    type: str | None = None
    reporting_category: str | None = None
    kind: EntryKind | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str | None = None

    @property
    def columns(self) -> tuple[object, ...]:
        """Return it as the statements take it."""
        return (
            self.stripe_account,
            self.livemode,
            self.currency,
            self.type,
            self.reporting_category,
            self.kind,
            self.since,
            self.until,
            self.text,
        )

    @property
    def can_match(self) -> bool:
        """Say whether the journal could hold what is asked for: Postgres takes no other text."""
        return all(unstorable_part(text) is None for text in self.columns if isinstance(text, str))

    @property
    def is_looked_for(self) -> bool:
        """Say whether one has to look at an entry to know that it is none of these."""
        return any(
            part is not None
            for part in (self.currency, self.type, self.reporting_category, self.kind, self.text)
        )


@dataclass(frozen=True, slots=True)
class PlaceKey:
    """A place in the journal: before it comes what follows on the next page.

    A client hands it back, and may have changed it.
    """

    position: Annotated[int, Meta(ge=0, le=INT64_MAX)]
    ordinal: Annotated[int, Meta(ge=0, le=_ORDINAL_MAX)]


@dataclass(frozen=True, slots=True)
class TimeKey:
    """An entry's time and number: before it comes what follows on the next page.

    A client hands it back, and may have changed it. Raises ValueError for a time without an offset,
    or in no year of UTC.
    """

    effective_at: datetime
    entry_no: Annotated[int, Meta(ge=0, le=INT64_MAX)]

    def __post_init__(self) -> None:
        if self.effective_at.tzinfo is None or not _FIRST_AT < self.effective_at < _LAST_AT:
            raise ValueError(f"{self.effective_at} is no instant of an entry's")


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry, its place (None: it has none yet), and the payout that Stripe lists it in."""

    entry: Entry
    position: int | None
    ordinal: int
    posted_at: datetime
    payout_id: str | None


@dataclass(frozen=True, slots=True)
class PostedRevision:
    """An entry of a fact, what took it back, and whose command made it.

    `value_dates` are what Stripe stated later, and when that was seen, the latest last.
    """

    placed: PlacedEntry
    origin: str
    reversed_by: str | None
    command_id: str | None
    value_dates: Sequence[tuple[datetime, datetime]]


async def page_by_position(
    pool: Pool, *, choice: EntryFilter, after: PlaceKey | None, limit: int, look: Look = LOOK
) -> Page[PlacedEntry, PlaceKey]:
    """Return the next page in the journal's order, the last posted first."""
    if not choice.can_match:
        return Page([], None)
    async with pool.acquire() as connection:
        begin = after or PlaceKey(await journal_end(connection), _ORDINAL_MAX)
        place = (begin.position, begin.ordinal)
        end = max(0, begin.position - look.positions)
        named = await _named_entries(connection, choice, named_max=look.named)
        if named is not None:
            block = "of_entries"
            arguments: tuple[object, ...] = (named, "position", None, None, *place, limit + 1)
        else:
            block = "by_position"
            arguments = (*place, end, look.entries_of(choice), limit + 2)
        rows = await _fetched(connection, block, *choice.columns, *arguments)
        beyond = PlaceKey(end, _ORDINAL_MAX) if end and named is None else None
        return await _page(connection, rows, _place_key, limit=limit, beyond=beyond)


async def page_by_time(
    pool: Pool, *, choice: EntryFilter, after: TimeKey | None, limit: int, look: Look = LOOK
) -> Page[PlacedEntry, TimeKey]:
    """Return the next page by the time at which money moved, the latest first."""
    if not choice.can_match:
        return Page([], None)
    time = (None, None) if after is None else (after.effective_at, after.entry_no)
    async with pool.acquire() as connection:
        named = await _named_entries(connection, choice, named_max=look.named)
        arguments: tuple[object, ...]
        if named is not None:
            block = "of_entries"
            arguments = (named, "time", *time, None, None, limit + 1)
        else:
            block = "by_time"
            looked_at = look.entries_of(choice) if choice.is_looked_for else 0
            arguments = (*time, looked_at, limit + 1, limit + 2)
        rows = await _fetched(connection, block, *choice.columns, *arguments)
        return await _page(connection, rows, _time_key, limit=limit)


async def fact_revisions(
    pool: Pool, *, name: str, stripe_account: str | None
) -> Sequence[PostedRevision]:
    """Return the entries of the fact that an entry's or balance transaction's id names, in order.

    Of that account's alone, or of any's (None); none if there is no such fact.
    """
    if unstorable_part(name) or unstorable_part(stripe_account or ""):
        return []
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["revisions"], name, stripe_account)
        entries = await _placed(connection, [row["entry_no"] for row in rows])
    return [
        PostedRevision(
            placed=entry,
            origin=row["origin"],
            reversed_by=row["reversed_by"],
            command_id=row["command_id"],
            value_dates=list(
                zip(row["available_ons"] or (), row["observed_ats"] or (), strict=True)
            ),
        )
        for row, entry in zip(rows, entries, strict=True)
    ]


async def _named_entries(
    connection: Connection, choice: EntryFilter, *, named_max: int
) -> Sequence[int] | None:
    """Return the entries of which an id begins with the text; None: none is given, or too many."""
    if not choice.text:
        return None
    row = await connection.fetchrow(
        _SQL["begins_with"], choice.text, choice.stripe_account, choice.livemode, named_max + 1
    )
    assert row is not None, "a row of scalars"
    entry_nos: Sequence[int] = row["entry_nos"]
    return None if row["is_cut"] else entry_nos


async def _fetched(connection: Connection, block: str, *arguments: object) -> Sequence[_Row]:
    return [dict(row) for row in await connection.fetch(_SQL[block], *arguments)]


async def _page(
    connection: Connection,
    rows: Sequence[_Row],
    key_of: Callable[[_Row], _Key],
    *,
    limit: int,
    beyond: _Key | None = None,
) -> Page[PlacedEntry, _Key]:
    """Make a page of what a look came upon; `beyond` follows one that had nothing more to see."""
    end = next((number for number, row in enumerate(rows, 1) if row["is_end"]), None)
    looked_to = beyond if end is None else key_of(rows[end - 1])
    matching = [row for row in rows[:end] if row["is_match"]]
    page = cut_page(matching, limit=limit, key_of=key_of, looked_to=looked_to)
    return Page(await _placed(connection, [row["entry_no"] for row in page.rows]), page.next)


def _place_key(row: _Row) -> PlaceKey:
    return PlaceKey(row["position"], row["ordinal"])


def _time_key(row: _Row) -> TimeKey:
    return TimeKey(row["effective_at"], row["entry_no"])


async def _placed(connection: Connection, entry_nos: Sequence[int]) -> Sequence[PlacedEntry]:
    """Return these entries, in this order."""
    if not entry_nos:
        return []
    rows = await connection.fetch(_SQL["rows"], entry_nos)
    placed = {row["entry_no"]: _placed_entry(dict(row)) for row in rows}
    return [placed[entry_no] for entry_no in entry_nos]


def _placed_entry(row: _Row) -> PlacedEntry:
    return PlacedEntry(
        entry=journal_entry(row),
        position=row["position"],
        ordinal=row["ordinal"],
        posted_at=row["posted_at"],
        payout_id=row["payout_id"],
    )
