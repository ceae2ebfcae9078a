"""Pages of a list of Stripe's, and what must hold from page to page. PURE.

Promises that what passes is a list as Stripe makes them: newest first, in the span that was asked
for, no row twice, every id fit to be a key, and with an end; a list that breaks that is refused
whole. It cannot notice a row that Stripe leaves out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

PAGE_ROWS_MAX = 100
# Far above what an account makes in one second: a list that stays in it has no end.
_SAME_SECOND_ROWS_MAX = 100_000
# It becomes a key in Kafka and a text in Postgres, and goes into what a person reads.
_ROW_ID = re.compile(r"[\x21-\x7e]{1,255}")


class ListBroken(Exception):
    """A list is not as Stripe makes them; nothing of the page may be used."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, newest first, as Stripe gave it; its time is Stripe's."""

    rows: tuple[Mapping[str, Any], ...]
    has_more: bool
    read_at: datetime


def page_of(
    body: Mapping[str, Any], *, read_at: datetime, expected: str = "balance_transaction"
) -> Page:
    """Read one page of what Stripe calls `expected`. Raises ListBroken."""
    rows, has_more = body.get("data"), body.get("has_more")
    if body.get("object") != "list" or not isinstance(rows, list) or type(has_more) is not bool:
        raise ListBroken("the answer is not a list")
    if len(rows) > PAGE_ROWS_MAX:
        raise ListBroken("a page of more rows than were asked for")
    for row in rows:
        if (
            not isinstance(row, dict)
            or row.get("object") != expected
            or not _is_id(row.get("id"))
            or type(row.get("created")) is not int
        ):
            raise ListBroken(f"the list holds what is no {expected.replace('_', ' ')}")
    return Page(rows=tuple(rows), has_more=has_more, read_at=read_at)


class Order:
    """What must hold from page to page: newest first, in the span, no row twice, an end."""

    def __init__(self, *, created_gte: int | None, created_lt: int) -> None:
        self._gte = created_gte
        self._newest = created_lt - 1
        # The ids of the oldest second read so far: only these could come twice in good order.
        self._seen: set[str] = set()
        # The ids read before `resume` that are listed once more after it.
        self._known: set[str] = set()
        self.has_moved = False
        self.last_id = ""

    def check(self, page: Page) -> Page:
        """Check a page against those before it; return its new rows. Raises ListBroken."""
        if page.has_more and not page.rows:
            raise ListBroken("an empty page that has more")
        rows = []
        for row in page.rows:
            if row["id"] in self._known:
                # Skipped once each: a list that repeats known rows for ever would have no end.
                self._known.remove(row["id"])
                continue
            self._follow(row["created"], row["id"])
            rows.append(row)
        if page.rows:
            self.last_id = page.rows[-1]["id"]
        return replace(page, rows=tuple(rows))

    def rise(self, created_gte: int) -> int:
        """Refuse rows created before, from the next page on; return it."""
        self._gte = created_gte
        return created_gte

    def resume(self) -> int:
        """Return the `created` below which to read on; rows of that last second may come again."""
        self.has_moved = False
        self._known = set(self._seen)
        return self._newest + 1

    def _follow(self, created: int, row_id: str) -> None:
        if created > self._newest or (self._gte is not None and created < self._gte):
            raise ListBroken(f"{row_id[:255]} is out of the list's order or range")
        if created < self._newest:
            self._newest = created
            self._seen = set()
        if row_id in self._seen:
            raise ListBroken(f"{row_id[:255]} is listed twice")
        self._seen.add(row_id)
        self.has_moved = True
        if len(self._seen) > _SAME_SECOND_ROWS_MAX:
            raise ListBroken("a list that does not leave one second")


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ROW_ID.fullmatch(value) is not None
