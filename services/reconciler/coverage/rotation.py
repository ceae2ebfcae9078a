"""Which of many a pass takes, when it may not take all of them. PURE.

Promises that what one pass left over comes first in the next one: whatever stays the same from
pass to pass is taken as a whole within as many passes as it has shares.
"""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def share(rows: Sequence[T], *, pass_no: int, rows_max: int) -> Sequence[T]:
    """Return at most `rows_max` of the rows: the share of this pass, by its number."""
    if len(rows) <= rows_max:
        return rows
    start = pass_no * rows_max % len(rows)
    return [*rows[start : start + rows_max], *rows[: max(0, start + rows_max - len(rows))]]
