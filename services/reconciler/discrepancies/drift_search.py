"""Where money may be that no read has shown: what a pass reads again when the total is off. PURE.

Promises that a difference which nothing explains is looked for at once among the latest rows, then
ever farther back, a step a pass, to the beginning of history: a million rows a step, each going on
where the one before it ended; and from then on among the latest rows alone, where a row that Stripe
lists late would appear. So a page that left a row out, or a row that was listed an hour late, is
found by the pass after it at the latest, and a difference that stays costs no more than it is
worth.
"""

from dataclasses import dataclass
from typing import Final

from services.reconciler.windows import Span, start_s, window_of

# A step's reach: seconds back, and rows; 100 rows are a call.
_LATEST: Final = (2 * 3600, 20_000)
_REACH: Final[tuple[tuple[int, int], ...]] = (_LATEST, (2 * 24 * 3600, 100_000))
# History's steps. What is younger than coverage counts for nothing: so they overlap.
_ROWS_MAX: Final = 1_000_000
_ROWS_A_STEP: Final = 990_000


@dataclass(frozen=True, slots=True)
class SearchSpan:
    """What to read again: a span, newest first, until `rows_max` rows were read."""

    span: Span
    rows_max: int


def steps(*, rows: int) -> int:
    """Return how many steps it takes to have read a history of so many rows whole."""
    return len(_REACH) + max(1, -(-rows // _ROWS_A_STEP))


def rows_done(*, steps_done: int, rows: int) -> int:
    """Return how many of the newest rows the next step of history may leave out."""
    if steps_done >= steps(rows=rows):
        return 0
    return max(0, steps_done - len(_REACH)) * _ROWS_A_STEP


def search_span(*, steps_done: int, rows: int, starts_s: int, until_s: int) -> SearchSpan | None:
    """Return what to read again; None when there is nothing in it.

    History has `rows` rows and begins at `starts_s`; `until_s` is where a step of history goes on,
    and now for the others. Times in unix seconds.
    """
    if len(_REACH) <= steps_done < steps(rows=rows):
        since_s, rows_max = starts_s, _ROWS_MAX
    else:
        back_s, rows_max = _REACH[steps_done] if steps_done < len(_REACH) else _LATEST
        since_s = max(starts_s, until_s - back_s)
    if since_s >= until_s:
        return None
    return SearchSpan(span=Span(start_s(window_of(since_s)), until_s), rows_max=rows_max)
