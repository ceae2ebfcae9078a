"""What is left of spans to read, cut into slices that several readers share. PURE.

Promises that the slices are the spans, every second in exactly one of them; that who takes one gets
the newest that is left; and that a slice is cut only where its rest is expected to be worth the
call that it costs. Knows nothing of rows but when they were created: how dense they lie is learned
from the pages that were read.

Theory of operation: a slice begins as a whole span. After each page, if a reader is idle, its older
part is cut off for that reader, who after its own first page does the same. So the cut is made by
how dense rows lie at that very place; one that lies wrong costs a call, or is made again. While few
readers are idle, only the longest slice is cut, which is as a rule the rest of history. Where many
are, at the beginning and at the end, every slice is, as long as the calls that this has cost are
few: so the readers begin within a second or two of each other, and end so.
"""

import heapq
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from services.reconciler.windows import Span, start_s, window_of
from shared.stripe_api.pagination import PAGE_ROWS_MAX

# What a reader keeps to itself: its last page is half empty, which is one call in sixty.
SLICE_ROWS: Final = 3000
# No slice is cut off, or left, that is expected to hold fewer; with calls to spare two pages are
# worth it, for another reader takes them at once.
_ROWS_MIN: Final = 1000
_ROWS_MIN_TO_SPARE: Final = 200
# What pages could have held and do not, as a share of the rows.
_WASTE_SHARE: Final = 0.04
# With fewer readers idle, they wait for the next page of a slice at least half as long as the
# longest.
_IDLE_MANY: Final = 4
# The density is that of the pages read last: of about so many rows.
_RECENT_ROWS: Final = 8000


@dataclass(slots=True, eq=False)
class Slice:
    """A half-open slice of `created`, read newest first; `since_s` rises when it is cut.

    `rows` were read of it, from `newest_s` on, and `rows_left` are expected; what is at or after
    `settled_s` is done with. With `is_read` it was read whole, and what it covers is decided.
    """

    since_s: int
    until_s: int
    is_history: bool
    settled_s: int
    is_read: bool = False
    rows: int = 0
    newest_s: int = 0
    rows_left: float = 0.0

    def __lt__(self, other: "Slice") -> bool:
        """Order the newest first."""
        return self.until_s > other.until_s


def whole_slice(span: Span) -> Slice:
    """Return a span as one slice."""
    return Slice(span.since_s, span.until_s, span.is_history, settled_s=span.until_s)


class Slices:
    """The slices of some spans, for at most `readers_max` readers."""

    def __init__(self, spans: Iterable[Span], *, readers_max: int) -> None:
        self._left = [whole_slice(span) for span in spans]
        heapq.heapify(self._left)
        self._taken: set[Slice] = set()
        self._readers_max = readers_max
        self._done_s = math.inf
        self._may_cut = True
        self._recent_s = 0.0
        self._recent_rows = 0.0
        self._rows = 0
        self._pages = 0

    def take(self) -> Slice | None:
        """Return the newest slice that is left, for a reader that is idle."""
        if not self._left or len(self._taken) >= self._readers_max:
            return None
        taken = heapq.heappop(self._left)
        self._taken.add(taken)
        return taken

    def note_page(self, part: Slice, created: Sequence[int], *, has_more: bool) -> None:
        """Note when a page's rows were created; with `has_more` cut the slice, if that is worth it.

        That is if readers are idle and its rest is long.
        """
        self._pages += 1
        if not created:
            return
        newest_s, oldest_s, rows = created[0], created[-1], len(created)
        part.newest_s = part.newest_s or newest_s
        part.rows += rows
        self._rows += rows
        if self._recent_rows > _RECENT_ROWS:
            self._recent_s, self._recent_rows = self._recent_s / 2, self._recent_rows / 2
        self._recent_s += newest_s - oldest_s
        self._recent_rows += rows
        local = (part.newest_s - oldest_s) / part.rows
        seconds_a_row = max(local, self._recent_s / self._recent_rows)
        if not seconds_a_row:
            return  # all of it in one second: nobody knows how much follows
        part.rows_left = (oldest_s - part.since_s) / seconds_a_row if has_more else 0.0
        if has_more and self._may_be_cut(part):
            self._cut(part, oldest_s=oldest_s, seconds_a_row=seconds_a_row)

    def done(self, part: Slice) -> None:
        """Note that all of a slice is settled, or that its reader has failed."""
        self._taken.remove(part)
        self._done_s = min(self._done_s, part.since_s)
        if part.is_history and not part.rows:
            # Then history begins in what is newer; unless that covers its empty end already: then
            # what is newer still may not begin at its first row.
            for newer in (*self._taken, *self._left):
                if newer.since_s == part.until_s and not newer.is_read:
                    newer.is_history = True

    def leave_older(self) -> None:
        """Leave what is older than all that was begun: what is read ends without a hole."""
        begun_s = min([self._done_s, *(part.since_s for part in self._taken)])
        self._left = [part for part in self._left if part.since_s >= begun_s]
        heapq.heapify(self._left)
        self._may_cut = False

    def leave_all(self) -> None:
        """Leave what nobody has begun."""
        self._left = []
        self._may_cut = False

    @property
    def unsettled_s(self) -> int:
        """Return the end of the newest part that is not settled yet; 0: all of it is."""
        parts = (*self._taken, *self._left)
        return max((part.settled_s for part in parts if part.settled_s > part.since_s), default=0)

    def _may_be_cut(self, part: Slice) -> bool:
        idle = self._readers_max - len(self._taken) - len(self._left)
        if idle < 1 or not self._may_cut:
            return False
        longest = max(taken.rows_left for taken in self._taken)
        return part.rows_left >= longest / 2 or (idle >= _IDLE_MANY and self._has_calls_to_spare)

    def _cut(self, part: Slice, *, oldest_s: int, seconds_a_row: float) -> None:
        rows_min = _ROWS_MIN_TO_SPARE if self._has_calls_to_spare else _ROWS_MIN
        kept_rows = max(rows_min, min(SLICE_ROWS - part.rows, part.rows_left / 2))
        at_s = start_s(window_of(oldest_s - math.ceil(kept_rows * seconds_a_row)))
        rest_rows = (at_s - part.since_s) / seconds_a_row
        if rest_rows < rows_min:
            return
        rest = Slice(part.since_s, at_s, part.is_history, settled_s=at_s, rows_left=rest_rows)
        part.since_s, part.is_history, part.rows_left = at_s, False, kept_rows
        heapq.heappush(self._left, rest)

    @property
    def _has_calls_to_spare(self) -> bool:
        """Say whether few calls go to pages that are not full, with one more slice too."""
        slices = [*self._taken, *self._left]
        wasted_rows = self._pages * PAGE_ROWS_MAX - self._rows
        wasted_rows += (len(slices) + 1) * PAGE_ROWS_MAX // 2
        rows = self._rows + sum(min(part.rows_left, SLICE_ROWS) for part in slices)
        return wasted_rows <= rows * _WASTE_SHARE
