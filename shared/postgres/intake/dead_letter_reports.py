"""The dead letters as they are shown, page by page, by when each was seen first.

That instant stays, and the letter of a message that was sent again has the one of its first life.
Promises that of one account nothing of another is shown, nor a letter of no known account.
Raises PostgresUnavailable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from shared.ledger.money import INT64_MAX
from shared.page import LATEST, Page, cut_page, rows_to_look_at
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.read_pages import AT_ONCE, read_pages
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("dead_letter_reports")

LetterStatus = Literal["open", "redriven", "gone"]

_OPEN: Final = "open"


@dataclass(frozen=True, slots=True)
class DeadLetterRow:
    """A row of `dead-letters`; `attempts` counts the lives of the message, this one included."""

    id: int
    status: str
    topic: str
    partition: int
    offset: int
    stripe_account: str | None
    livemode: bool | None
    object_id: str | None
    error: str
    attempts: int
    first_seen_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True, order=True)
class LetterKey:
    """Where a letter is in the listing."""

    first_seen_at: datetime
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFilter:
    """Which letters are asked for; None: any."""

    status: LetterStatus | None = None
    topic: str | None = None
    livemode: bool | None = None

    @property
    def is_filtering(self) -> bool:
        """Say whether a row that is looked at may be one that is not asked for."""
        is_rare = self.topic is not None or self.livemode is not None
        return is_rare or self.status not in (None, _OPEN)


async def page_dead_letters(
    pool: Pool,
    *,
    stripe_account: str | None,
    asked: LetterFilter,
    after: LetterKey | None,
    limit: int,
) -> Page[DeadLetterRow, LetterKey]:
    """Return those after a key, the newest first: of this account alone, or all of them (None)."""
    async with pool.acquire() as connection:
        return await _read_page(
            connection, stripe_account=stripe_account, asked=asked, after=after, limit=limit
        )


async def list_dead_letters(pool: Pool) -> Sequence[DeadLetterRow]:
    """Return all of them as of one instant, in the order in which they were written."""
    async with snapshot(pool) as connection:
        rows = await read_pages(
            lambda after: _read_page(
                connection, stripe_account=None, asked=LetterFilter(), after=after, limit=AT_ONCE
            )
        )
    return sorted(rows, key=lambda row: row.id)


async def _read_page(
    connection: Connection,
    *,
    stripe_account: str | None,
    asked: LetterFilter,
    after: LetterKey | None,
    limit: int,
) -> Page[DeadLetterRow, LetterKey]:
    before = after or LetterKey(LATEST, INT64_MAX)
    rows = await connection.fetch(
        _SQL["page"],
        stripe_account,
        asked.status,
        asked.topic,
        asked.status == _OPEN,
        before.first_seen_at,
        before.id,
        rows_to_look_at(limit=limit, is_filtered=asked.is_filtering),
        limit + 1,
        asked.livemode,
    )
    edge = rows[0]["looked_to_id"]
    return cut_page(
        [_letter(dict(row)) for row in rows if row["id"] is not None],
        limit=limit,
        key_of=lambda letter: LetterKey(letter.first_seen_at, letter.id),
        looked_to=None if edge is None else LetterKey(rows[0]["looked_to_at"], edge),
    )


def _letter(row: Mapping[str, Any]) -> DeadLetterRow:
    return DeadLetterRow(**{name: row[name] for name in DeadLetterRow.__dataclass_fields__})
