"""All pages of a listing, for those who show it as a whole."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from shared.page import Key, Page, Row, TimeKey

# As many rows at once as a page may have.
AT_ONCE: Final = 1_000


async def read_pages(read: Callable[[Key | None], Awaitable[Page[Row, Key]]]) -> Sequence[Row]:
    """Return the rows of all pages; it ends, for each page begins after the one before it."""
    rows: list[Row] = []
    after: Key | None = None
    while True:
        page = await read(after)
        rows += page.rows
        if page.next is None:
            return rows
        after = page.next


def looked_to(row: Mapping[str, Any]) -> TimeKey | None:
    """Return the key of the last row that was looked at; None: there is nothing more to look at.

    A statement that reads a page says it in each of its rows, and has one for it where the page is
    empty.
    """
    if row["looked_to_id"] is None:
        return None
    return TimeKey(row["looked_to_at"], row["looked_to_id"])
