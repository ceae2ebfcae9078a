"""What a comparison says of windows of Stripe's time, and which of them are kept as one. PURE.

Promises that windows which are kept as one keep their count, their sums and their digest to the
row and to the cent, by UTC day: a row of several windows lies within one day, or is empty. A window
that is not settled, that a person decides about, or that is to be looked at again is always a row
of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shared.ledger.balance_transaction import digest_bytes, digest_sum

# Window n is [n * WINDOW_S, (n + 1) * WINDOW_S) of `created`, in rows that are kept too: it stays.
WINDOW_S: Final = 300
WINDOWS_A_DAY: Final = 24 * 3600 // WINDOW_S
# What is older has had its last look, and is kept by days.
LAST_LOOK_S: Final = 35 * 24 * 3600

# What is kept as one is read again as one: 100 rows are a call.
_ROWS_MAX: Final = 10_000


@dataclass(frozen=True, slots=True)
class CoveredRange:
    """Stripe's side of the windows [window_no, until), as they were compared last.

    `sums` is net by "{balance type}:{currency}". `compared_at` is Stripe's time of the pass that
    compared them last, of several the oldest; `pass_began_at` is Postgres's, and names the pass.
    """

    window_no: int
    settled: bool
    row_count: int
    sums: Mapping[str, int]
    digest: bytes
    next_due_s: int | None
    reason: str | None
    compared_at: datetime
    pass_began_at: datetime | None
    window_count: int = 1

    @property
    def until(self) -> int:
        """Return the first window after these."""
        return self.window_no + self.window_count

    @property
    def is_done(self) -> bool:
        """Say whether nothing is left to look at."""
        return self.settled and self.reason is None and self.next_due_s is None


@dataclass(frozen=True, slots=True)
class DueRange:
    """Windows [first, until) that may have to be compared; `due_s` None: at once.

    Else it is when, by Stripe's clock, a look at this window of a certain age is due.
    """

    first: int
    until: int
    due_s: int | None = None
    is_empty: bool = False


def coalesce_rows(rows: Iterable[CoveredRange]) -> Sequence[CoveredRange]:
    """Return rows, given in their order, with those made one that may be."""
    joined: list[CoveredRange] = []
    run: list[CoveredRange] = []
    row_count = 0
    for row in rows:
        row_count += row.row_count
        if run and _may_join(run, row, row_count=row_count):
            run.append(row)
            continue
        if run:
            joined.append(_joined(run))
        run, row_count = [row], row.row_count
    return [*joined, _joined(run)] if run else joined


def replace_edges(
    edges: Iterable[CoveredRange], fresh: Sequence[CoveredRange]
) -> Sequence[CoveredRange]:
    """Return the rows that take the place of `edges` and of all windows that `fresh` is of.

    `fresh` has every window of a range, in order. `edges` are the rows that lie next to it or reach
    over its ends, all done. Of one that is empty the windows outside stay; of another nothing is
    known any more once some of its windows were compared without the others.
    """
    first, until = fresh[0].window_no, fresh[-1].until
    before: list[CoveredRange] = []
    after: list[CoveredRange] = []
    for row in sorted(edges, key=lambda row: row.window_no):
        is_apart = row.until <= first or row.window_no >= until
        if row.row_count and not is_apart:
            continue
        if row.window_no < first:
            count = min(row.until, first) - row.window_no
            before.append(replace(row, window_count=count))
        if row.until > until:
            begins = max(row.window_no, until)
            after.append(replace(row, window_no=begins, window_count=row.until - begins))
    return coalesce_rows([*before, *fresh, *after])


def _may_join(run: Sequence[CoveredRange], row: CoveredRange, *, row_count: int) -> bool:
    """Say whether a row may be one with those of a run, all together of `row_count` rows."""
    last = run[-1]
    if last.until != row.window_no or not (last.is_done and row.is_done):
        return False
    is_one_day = run[0].window_no // WINDOWS_A_DAY == (row.until - 1) // WINDOWS_A_DAY
    return row_count == 0 or (is_one_day and row_count <= _ROWS_MAX)


def _joined(run: Sequence[CoveredRange]) -> CoveredRange:
    if len(run) == 1:
        return run[0]
    sums: dict[str, int] = {}
    for row in run:
        for name, net in row.sums.items():
            sums[name] = sums.get(name, 0) + net
    began_at = [row.pass_began_at for row in run if row.pass_began_at is not None]
    return replace(
        run[0],
        window_count=sum(row.window_count for row in run),
        row_count=sum(row.row_count for row in run),
        sums=sums,
        digest=digest_bytes(digest_sum(row.digest for row in run)),
        compared_at=min(row.compared_at for row in run),
        pass_began_at=min(began_at) if len(began_at) == len(run) else None,
    )
