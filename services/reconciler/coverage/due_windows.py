"""Which of the windows that are due a pass reads now. PURE.

Rules of this file:
- What was never compared, or is not settled, is read at once.
- The looks at 15 minutes and at 35 days always read. Those at 24 hours and at 7 days wait for a
  twenty-fourth of that age, for a proof may answer them meanwhile (coverage.answer_looks).
- An empty window's look at 35 days waits for an hour, and is read together with its neighbours:
  they are one call.
- What the pass before may have missed is read again with what came since, unless its proof has
  shown that it missed nothing.

Theory of operation: a row may become visible after its window was compared. If it moves money, an
exact proof of the total says so within a pass; what cancels to the cent is found by the looks that
read. So each window is read three times: when it is new, and at two looks.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from services.reconciler.windows import (
    HORIZON_S,
    REVERIFY_AGES_S,
    start_s,
    window_after,
    window_of,
)
from shared.ledger.covered_range import DueRange

# The looks that an exact proof answers.
ANSWERED_S: Final = REVERIFY_AGES_S[1:3]
_WAITS_S: Final = {age_s: age_s // 24 for age_s in ANSWERED_S}
_COMPANY_S: Final = 3600


def runs_to_read(due: Iterable[DueRange], *, now_s: int) -> Sequence[tuple[int, int]]:
    """Return what is to be read now, as runs [first, until) of windows, in their order."""
    runs: list[tuple[int, int]] = []
    is_read: list[bool] = []
    for window in sorted(due, key=lambda window: window.first):
        presses = _presses(window, now_s=now_s)
        if not presses and not window.is_empty:
            continue
        if runs and window.first <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], window.until))
            is_read[-1] = is_read[-1] or presses
        else:
            runs.append((window.first, window.until))
            is_read.append(presses)
    return [run for run, reads in zip(runs, is_read, strict=True) if reads]


def overlap(
    due: Iterable[DueRange], *, until: int, overlap_s: int, proved_until_s: int | None
) -> Sequence[tuple[int, int]]:
    """Return what is read once more before the windows that no pass has compared, as a run.

    They end at the window `until`. Up to `proved_until_s` a pass had read whose proof showed that
    it missed nothing; None: no pass was so.
    """
    begins = [window.first for window in due if window.due_s is None and window.until == until]
    if not begins:
        return []
    first = begins[0] - window_after(overlap_s)
    if proved_until_s is not None:
        first = max(first, window_of(proved_until_s))
    return [(first, begins[0])] if first < begins[0] else []


def _presses(due: DueRange, *, now_s: int) -> bool:
    if due.due_s is None:
        return True
    age_s = due.due_s - start_s(due.until)
    wait_s = _COMPANY_S if due.is_empty and age_s == HORIZON_S else _WAITS_S.get(age_s, 0)
    return now_s >= due.due_s + wait_s
