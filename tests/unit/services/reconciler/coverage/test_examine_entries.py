"""Which entries a pass puts in doubt, and how far it gets when they are many."""

from collections.abc import Sequence
from datetime import UTC, datetime

from services.reconciler.coverage.examine_entries import ComparedSpan, Examined, Suspect, is_outside
from services.reconciler.windows import Span
from shared.postgres.journal.journal_windows import EntriesRead, NewEntry

_COVERED = ComparedSpan(
    from_s=3_000,
    until_s=900_000,
    now_s=900_120,
    starts=100,
    pass_began_at=datetime(2026, 3, 1, tzinfo=UTC),
)


def _entries(count: int, *, position: int | None = None, after: int = 0) -> Sequence[NewEntry]:
    """Return an entry a window, each at its own position if none is given."""
    return [
        NewEntry(position=position or number, id=f"txn_{number}", created=300 * (10 + number))
        for number in range(after + 1, count + 1)
    ]


def test_what_lies_outside_is_older_than_coverage_or_from_the_future() -> None:
    assert is_outside(0, _COVERED)
    assert is_outside(2_999, _COVERED)
    assert not is_outside(3_000, _COVERED)
    # Not read yet, and it will be: Stripe's clock is past it, or about to be.
    assert not is_outside(900_100, _COVERED)
    assert not is_outside(900_300, _COVERED)
    assert is_outside(3_976_000_000, _COVERED)


def test_more_than_a_pass_may_ask_for_is_taken_by_the_next_ones() -> None:
    count, taken, through = 250, list[int](), 0
    suspects = {window_no: Suspect(window_no) for window_no in range(300)}

    for _ in range(3):
        examined = Examined(through=through)
        examined.take(
            EntriesRead(entries=_entries(count, after=through), through=count),
            suspects=suspects,
            covered=_COVERED,
        )
        taken += sorted(examined.windows)
        through = examined.through

    assert through == count
    assert taken == [10 + number for number in range(1, count + 1)]


def test_what_takes_many_calls_leaves_less_for_others() -> None:
    """Windows of one row are read together, whole: 60 calls once, however many are in doubt."""
    suspects = {window_no: Suspect(window_no) for window_no in range(300)}
    suspects |= {window_no: Suspect(11, calls=60) for window_no in range(11, 31)}
    suspects |= {window_no: Suspect(100, calls=60) for window_no in range(100, 110)}
    examined = Examined(through=0)

    examined.take(
        EntriesRead(entries=_entries(150), through=150), suspects=suspects, covered=_COVERED
    )

    # 60 calls, and one for each of 40 windows more.
    assert examined.through == 60
    assert examined.windows == {11: 60} | dict.fromkeys(range(31, 71), 1)


def test_a_position_is_taken_whole_so_that_there_is_progress() -> None:
    examined = Examined(through=6)

    examined.take(
        EntriesRead(entries=_entries(150, position=7), through=7),
        suspects={window_no: Suspect(window_no) for window_no in range(300)},
        covered=_COVERED,
    )

    assert (examined.through, len(examined.windows)) == (7, 150)


def test_it_reads_again_what_is_in_doubt_and_nothing_between() -> None:
    examined = Examined(through=0, windows={20: 1, 21: 1, 40: 1})

    assert examined.spans(_COVERED) == [Span(12_000, 12_300), Span(6_000, 6_600)]
