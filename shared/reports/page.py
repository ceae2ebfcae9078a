"""A page of a listing, and the key after which the next one begins.

Promises that pages follow one another by what stands in the rows, not by how many there were: a row
that is added between two pages neither repeats another nor hides it. A page may be short, or empty,
and still have a next one, where what was looked at for it had few rows that were asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row, Key]):
    """Some rows, and the key after which the next page begins; None: these were the last."""

    rows: Sequence[Row]
    next: Key | None
