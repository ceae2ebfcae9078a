"""Where money may be that no read has shown: what a pass reads again when the total is off. PURE.

Promises that a difference which nothing explains is looked for at once among the latest rows, then
ever farther back, a step a pass, to the beginning of history or `_ROWS_MAX` rows; and from then on
among the latest rows alone, where a row that Stripe lists late would appear. So a page that left a
row out, or a row that was listed an hour late, is found by the pass after it at the latest, and a
difference that stays costs no more than it is worth.
"""

from dataclasses import dataclass
from typing import Final

from services.reconciler.window import Span, start_s, window_of

# A step's reach: seconds back, and rows; 100 rows are a call.
_LATEST: Final = (2 * 3600, 20_000)
_ROWS_MAX: Final = 1_000_000
_REACH: Final[tuple[tuple[int | None, int], ...]] = (
    _LATEST,
    (2 * 24 * 3600, 100_000),
    (None, _ROWS_MAX),
)
STEPS: Final = len(_REACH)


@dataclass(frozen=True, slots=True)
class Reach:
    """What to read again: a span, newest first, until `rows_max` rows were read."""

    span: Span
    rows_max: int


def reach(*, steps_done: int, starts_s: int, until_s: int) -> Reach | None:
    """Return what to read again; None when there is nothing in it. Times in unix seconds."""
    back_s, rows_max = _REACH[steps_done] if steps_done < STEPS else _LATEST
    since_s = starts_s if back_s is None else max(starts_s, until_s - back_s)
    if since_s >= until_s:
        return None
    return Reach(span=Span(start_s(window_of(since_s)), until_s), rows_max=rows_max)
