"""A list kept in Stripe's order, paged by bisection. PURE.

Promises: order is (created, sequence), so it is stable and a page costs two bisections and its own
length at any size; a filter that skips entries is the caller's choice of the shortest list first.
An entry that belongs near the end is put in its place at once; one that belongs deep inside waits
for the next reading, which sorts once for all: a hundred thousand seeded rows cost one sort.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

SortKey = tuple[int, int]


class Sortable(Protocol):
    """Whatever has a place in time."""

    @property
    def id(self) -> str:
        """Give the id."""

    @property
    def created(self) -> int:
        """Give the Unix second."""

    @property
    def sequence(self) -> int:
        """Give the place among those of the same second."""


T = TypeVar("T", bound=Sortable)
_NEAR_THE_END: Final = 1_000


@dataclass(frozen=True, slots=True)
class PageRange:
    """A half-open range of `created`, and the cursors of a page, exclusive."""

    since: int | None = None
    until: int | None = None
    starting_after: SortKey | None = None
    ending_before: SortKey | None = None


def sort_key(entry: Sortable) -> SortKey:
    """Give an entry's place."""
    return (entry.created, entry.sequence)


class OrderedList(Generic[T]):
    """Entries by place, oldest first inside, newest first outside."""

    def __init__(self) -> None:
        self._entries: list[T] = []
        self._in_order = True

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[T]:
        self._sort()
        return iter(self._entries)

    def add(self, entry: T) -> None:
        """Put one entry in its place."""
        entries = self._entries
        if not entries or sort_key(entries[-1]) < sort_key(entry) or not self._in_order:
            entries.append(entry)
        elif len(entries) > _NEAR_THE_END and sort_key(entry) < sort_key(entries[-_NEAR_THE_END]):
            entries.append(entry)
            self._in_order = False
        else:
            insort(entries, entry, lo=max(0, len(entries) - _NEAR_THE_END), key=sort_key)

    def page(
        self, page_range: PageRange, *, limit: int, keep: Callable[[T], bool]
    ) -> tuple[list[T], bool]:
        """Cut one page, newest first, and say whether there is more beyond it."""
        self._sort()
        low, high = self._bounds(page_range)
        if page_range.ending_before is None:
            entries = self._take(range(high - 1, low - 1, -1), limit + 1, keep)
            return entries[:limit], len(entries) > limit
        entries = self._take(range(low, high), limit + 1, keep)
        return entries[:limit][::-1], len(entries) > limit

    def _sort(self) -> None:
        if not self._in_order:
            self._entries.sort(key=sort_key)
            self._in_order = True

    def _bounds(self, page_range: PageRange) -> tuple[int, int]:
        low = 0 if page_range.since is None else self._index((page_range.since, -1))
        high = (
            len(self._entries) if page_range.until is None else self._index((page_range.until, -1))
        )
        if page_range.starting_after is not None:
            high = min(high, self._index(page_range.starting_after))
        if page_range.ending_before is not None:
            created, sequence = page_range.ending_before
            low = max(low, self._index((created, sequence + 1)))
        return low, high

    def _index(self, key: SortKey) -> int:
        return bisect_left(self._entries, key, key=sort_key)

    def _take(self, indices: Iterable[int], count: int, keep: Callable[[T], bool]) -> list[T]:
        taken: list[T] = []
        for index in indices:
            entry = self._entries[index]
            if keep(entry):
                taken.append(entry)
                if len(taken) == count:
                    break
        return taken
