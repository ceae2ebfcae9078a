"""Listings as their tests read them: page by page, while rows are added, of one of two accounts."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Final

import msgspec
import pytest

from shared import page
from shared.page import Key, Page, Row

OURS: Final = "acct_ours"
THEIRS: Final = "acct_theirs"
ACCOUNTS: Final = (OURS, THEIRS)
# Ends after the rows of any test.
_PAGES_MAX: Final = 1_000

Read = Callable[[Key | None], Awaitable[Page[Row, Key]]]


async def read_to_the_end(
    read: Read[Key, Row], *, limit: int, between: Callable[[], Awaitable[object]] | None = None
) -> Sequence[Row]:
    """Return the rows of all pages; `between` is done after each of them."""
    rows: list[Row] = []
    after: Key | None = None
    for _ in range(_PAGES_MAX):
        shown = await read(after)
        assert len(shown.rows) <= limit
        rows += shown.rows
        after = shown.next
        if after is None:
            return rows
        if between is not None:
            await between()
    pytest.fail("the pages never end")


def look_at_few(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    """Have a page that is filtered look at so few rows."""
    monkeypatch.setattr(page, "LOOKED_AT_MAX", rows)


def text_of(shown: object) -> str:
    """Return all that is shown, keys of pages included, as one text."""
    return msgspec.json.encode(shown).decode()


def names_any(shown: object, ids: Iterable[str]) -> Sequence[str]:
    """Return those of these ids that occur anywhere in what is shown."""
    text = text_of(shown)
    return [each for each in ids if each in text]


async def all_pages(read: Read[Key, Row]) -> Sequence[Page[Row, Key]]:
    """Return the pages themselves, with their keys."""
    pages: list[Page[Row, Key]] = []

    async def remember(after: Key | None) -> Page[Row, Key]:
        pages.append(await read(after))
        return pages[-1]

    await read_to_the_end(remember, limit=_PAGES_MAX)
    return pages


def ids_of(rows: Iterable[Any]) -> Sequence[Any]:
    """Return the ids of rows, in their order."""
    return [row.id for row in rows]
