"""Every entry against coverage: nothing is in the journal that no evidence covers.

Promises that each entry of the account comes under a comparison with Stripe that saw it, or is
asked for by its id: one that was put into a window which was settled long ago, or dated where no
window is compared, is found by the next pass. Costs no call while there is no such entry.

Theory of operation: the journal's positions are dense, and what has one is never changed: so a
pass looks at the entries that came since the last one, by their windows. A window that this pass
has compared, or that is not settled, or that is not over yet, needs nothing: it is compared with
the entry in it, now or later. Of any other the journal's count and digest are held against those
that Stripe's rows had when it was compared last; where they differ it is read again, by the same
pass. An entry before coverage begins, or from the future, is asked for by its id.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import calls_to_read
from services.reconciler.windows import Span, spans, window_of
from shared.postgres.journal import journal_windows
from shared.postgres.journal.journal_windows import EntriesRead, NewEntry
from shared.postgres.reconciliation import coverage, sync_state
from shared.postgres.reconciliation.coverage import KnownWindow

# What reading again may cost. Whatever is left over is examined first by the next pass.
_CALLS_MAX = 100
# Stripe's clock goes on while a pass reads; what is not farther ahead is compared before long.
_AHEAD_S = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamineLimits:
    """How much of the journal a query and a pass examine.

    The account's entries to a query, and to a pass: history that was imported is examined once,
    pass by pass. And positions, which are all accounts', of 500 entries at most.
    """

    step_entries: int = 2_000
    entries_max: int = 50_000
    step_positions: int = 1_000
    positions_max: int = 200_000


LIMITS: Final = ExamineLimits()


@dataclass(frozen=True, slots=True)
class ComparedSpan:
    """What a pass holds entries against: it has read [from_s, until_s), at `now_s`, Stripe's time.

    Before the window `starts` only those have a row that are not empty. `pass_began_at` is how
    coverage names the pass.
    """

    from_s: int
    until_s: int
    now_s: int
    starts: int
    pass_began_at: datetime


@dataclass(frozen=True, slots=True)
class Suspect:
    """What is to be read again: the first window of a row that is read whole, at so many calls."""

    window_no: int
    calls: int = 1


@dataclass(slots=True)
class Examined:
    """What came of it: windows to read again, ids to ask for, and how far the journal was read.

    Of each of the `windows` it says how many calls that takes.
    """

    through: int
    windows: dict[int, int] = field(default_factory=dict)
    outside: list[NewEntry] = field(default_factory=list)

    def take(
        self, step: EntriesRead, *, suspects: Mapping[int, Suspect], covered: ComparedSpan
    ) -> None:
        """Take in a step as far as there is room, by whole positions: the rest comes first next."""
        reached = self.through
        for entry in step.entries:
            if entry.position != reached and self.is_full:
                self.through = entry.position - 1
                return
            reached = entry.position
            if is_outside(entry.created, covered):
                self.outside.append(entry)
            elif (suspect := suspects.get(window_of(entry.created))) is not None:
                self.windows[suspect.window_no] = suspect.calls
        self.through = step.through

    def spans(self, covered: ComparedSpan) -> Sequence[Span]:
        """Return what to read again, newest first."""
        runs = [(window_no, window_no + 1) for window_no in self.windows]
        return spans(runs, floor=window_of(covered.from_s), until_s=covered.until_s)

    @property
    def is_full(self) -> bool:
        """Say whether a pass has enough to ask Stripe for."""
        return sum(self.windows.values()) + len(self.outside) >= _CALLS_MAX


async def examine_entries(
    context: ReconcileContext,
    *,
    sync: sync_state.Sync,
    covered: ComparedSpan,
    limits: ExamineLimits = LIMITS,
) -> Examined:
    """Hold the entries that came since the last pass against coverage.

    Raises PostgresUnavailable.
    """
    # A journal that is shorter than what was examined of it is another one: restored, or rebuilt.
    after = sync.examined_position if sync.examined_position <= sync.position else 0
    examined = Examined(through=after)
    until = min(after + limits.positions_max, sync.position)
    seen = 0
    while examined.through < until and seen < limits.entries_max and not examined.is_full:
        context.beat()
        step = await journal_windows.entries_after(
            context.pool,
            account=context.account,
            after=examined.through,
            through=min(examined.through + limits.step_positions, until),
            rows_max=limits.step_entries,
        )
        suspects = await _suspects(context, step.entries, covered=covered)
        examined.take(step, suspects=suspects, covered=covered)
        seen += len(step.entries)
    return examined


def is_outside(created_s: int, covered: ComparedSpan) -> bool:
    """Say whether no window that is compared, now or soon, holds this second."""
    return created_s < covered.from_s or created_s >= covered.now_s + _AHEAD_S


async def _suspects(
    context: ReconcileContext, entries: Iterable[NewEntry], *, covered: ComparedSpan
) -> Mapping[int, Suspect]:
    """Return of the windows that count as compared those whose entries are others now."""
    windows = sorted(
        {
            window_of(entry.created)
            for entry in entries
            if covered.from_s <= entry.created < covered.until_s
        }
    )
    known = await coverage.known_windows(
        context.pool, account=context.account, resource=context.resource.name, windows=windows
    )
    suspects = {
        window_no: Suspect(window_no)
        for window_no in windows
        if window_no not in known and window_no < covered.starts
    }
    doubtful = {
        window_no: _held_against(window_no, window)
        for window_no, window in known.items()
        if window.settled and window.pass_began_at != covered.pass_began_at
    }
    ours = await journal_windows.digest_ranges(
        context.pool,
        account=context.account,
        ranges={_range(row): row.row_count for row in doubtful.values()},
    )
    return suspects | {
        window_no: Suspect(row.window_no, calls=calls_to_read(row))
        for window_no, row in doubtful.items()
        if ours[_range(row)] != (row.row_count, row.digest)
    }


def _held_against(window_no: int, known: KnownWindow) -> KnownWindow:
    """Return the row to compare with the journal: of an empty one the window alone."""
    return known if known.row_count else replace(known, window_no=window_no, window_count=1)


def _range(row: KnownWindow) -> tuple[int, int]:
    return row.window_no, row.window_no + row.window_count
