"""A range that was compared, as the rows of coverage that it becomes. PURE.

Promises every window of the range in exactly one row, at a cost that follows what is in it and the
looks that it is yet to have, not its length: 17 years with one row in them are a handful of rows.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from services.reconciler.windows import HORIZON_S, next_due_s, window_of
from shared.ledger.balance_transaction import digest_bytes
from shared.ledger.covered_range import WINDOWS_A_DAY, CoveredRange, coalesce_rows


def tiles(
    *,
    first: int,
    until: int,
    filled: Mapping[int, CoveredRange],
    compared_at: datetime,
    pass_began_at: datetime,
) -> Sequence[CoveredRange]:
    """Return the rows of the windows [first, until), of which all but `filled` are empty."""

    def empty(at: int, *, until: int) -> CoveredRange:
        return empty_window(
            at, compared_at=compared_at, pass_began_at=pass_began_at, window_count=until - at
        )

    # What ended before has had its last look.
    young = min(until, max(first, window_of(int(compared_at.timestamp()) - HORIZON_S)))
    old = sorted(window_no for window_no in filled if first <= window_no < young)
    rows: list[CoveredRange] = []
    at = first
    for window_no in [*old, young]:
        if at < window_no and rows:
            # The rest of a day goes with what is in it, what follows with the empty days.
            midnight = (at // WINDOWS_A_DAY + 1) * WINDOWS_A_DAY
            rest = min(window_no, midnight)
            rows.append(empty(at, until=rest))
            at = rest
        if at < window_no:
            rows.append(empty(at, until=window_no))
        if window_no < young:
            rows.append(filled[window_no])
        at = window_no + 1
    rows += [filled.get(at) or empty(at, until=at + 1) for at in range(young, until)]
    return coalesce_rows(rows)


def empty_window(
    window_no: int, *, compared_at: datetime, pass_began_at: datetime, window_count: int = 1
) -> CoveredRange:
    """Return a window, or some from it on, in which neither side has anything."""
    return CoveredRange(
        window_no=window_no,
        settled=True,
        row_count=0,
        sums={},
        digest=digest_bytes(0),
        next_due_s=next_due_s(window_no=window_no, compared_s=int(compared_at.timestamp())),
        reason=None,
        compared_at=compared_at,
        pass_began_at=pass_began_at,
        window_count=window_count,
    )
