"""A page of a listing, and the key after which the next one begins. PURE.

Promises that pages follow one another by what stands in the rows, not by how many there were: a row
that is added between two pages neither repeats another nor hides it. A page may be short, or empty,
and still have a next one, where what was looked at for it had few rows that were asked for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Generic, TypeVar

# What no index finds is looked for in so many rows a page, however rare it is.
LOOKED_AT_MAX: Final = 5_000
# Before and after all that is listed.
EARLIEST: Final = datetime(1, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(9999, 12, 31, tzinfo=UTC)

Row = TypeVar("Row")
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True, order=True)
class TimeKey:
    """Where a row is in a listing by time: when, and its id among those of the same instant."""

    at: datetime
    id: str


@dataclass(frozen=True, slots=True)
class Page(Generic[Row, Key]):
    """Some rows, and the key after which the next page begins; None: these were the last."""

    rows: Sequence[Row]
    next: Key | None


def cut_page(
    rows: Sequence[Row],
    *,
    limit: int,
    key_of: Callable[[Row], Key],
    looked_to: Key | None = None,
) -> Page[Row, Key]:
    """Return the first `limit` rows of those that were read, one more than them if there is one.

    `looked_to` is where the look for them ended before there was nothing more to look at.
    """
    if len(rows) > limit:
        return Page(rows[:limit], key_of(rows[limit - 1]))
    return Page(rows, looked_to)


def rows_to_look_at(*, limit: int, is_filtered: bool) -> int:
    """Return how many rows a page looks at: one more than it shows, or all that it may."""
    return max(limit + 1, LOOKED_AT_MAX) if is_filtered else limit + 1


def latest_first(*, after: TimeKey | None, until: datetime | None) -> TimeKey:
    """Return the key before which a page is whose latest row comes first; `until` is exclusive."""
    ends = [TimeKey(LATEST, "")]
    if after is not None:
        ends.append(after)
    if until is not None:
        ends.append(TimeKey(until, ""))
    return min(ends)
