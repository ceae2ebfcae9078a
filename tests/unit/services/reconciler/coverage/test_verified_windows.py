"""What a look says of a window: no row counts twice, and none that was not verified."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.compare import Comparison, compare
from services.reconciler.coverage.verified_windows import (
    Look,
    VerifiedWindow,
    measure_window,
    windows_to_measure,
)
from services.reconciler.windows import start_s
from shared.ledger.transaction_row import MalformedRow, TransactionRow
from shared.ledger.verification import Tally, step_of

_WINDOW = 5_000_000
_BEGIN_S = start_s(_WINDOW)


def _row(number: int, *, after_s: int = 0, net: int | None = None) -> TransactionRow:
    net = 100 * (number + 1) if net is None else net
    return TransactionRow(
        id=f"txn_{number}",
        created=_BEGIN_S + after_s,
        fingerprint=f"{number:03}{net:05}".ljust(16).encode(),
        net=net,
        currency="usd",
        balance_type="payments",
        type="charge",
        reporting_category="charge",
    )


def _look(
    stripe: Sequence[TransactionRow | MalformedRow],
    journal: Sequence[TransactionRow],
    *,
    after_s: float,
    known: VerifiedWindow | None = None,
    is_settled: bool = True,
    measured_from_s: float = 0,
    known_after_s: float = 2,
) -> VerifiedWindow:
    comparison = compare(stripe=stripe, journal=journal, import_ended_s=0)
    return measure_window(
        _WINDOW,
        stripe,
        comparison,
        known=known,
        is_settled=is_settled,
        look=Look(
            at_s=_BEGIN_S + after_s,
            measured_from_s=measured_from_s,
            known_s={row.id: row.created + known_after_s for row in journal},
        ),
    )


def _verified(window: VerifiedWindow) -> list[tuple[int, int]]:
    tallies = [within.get("usd", Tally()) for within in window.figures.within]
    return [(tally.rows, tally.amount_minor) for tally in tallies]


def test_a_row_counts_by_how_soon_its_window_was_settled_with_it() -> None:
    rows = [_row(0), _row(1, after_s=200)]

    # 700 seconds after the one and 500 after the other.
    window = _look(rows, rows, after_s=700)

    assert _verified(window) == [(1, 200), (2, 300)]
    assert window.figures.total == {"usd": Tally(2, 300)}
    assert window.is_whole


def test_a_look_again_counts_nothing_twice_however_late_it_is() -> None:
    rows = [_row(0)]
    first = _look(rows, rows, after_s=400)

    again = _look(rows, rows, after_s=90_000, known=first)

    assert again == first


def test_a_row_that_came_with_a_later_look_is_late_by_itself() -> None:
    first = _look([_row(0)], [_row(0)], after_s=400)
    both = [_row(0), _row(1)]

    later = _look(both, both, after_s=2_000, known=first)

    assert _verified(later) == [(1, 100), (2, 300)]


def test_nothing_of_a_window_that_is_not_settled_is_verified() -> None:
    rows = [_row(0)]

    window = _look(rows, rows, after_s=400, is_settled=False)

    assert _verified(window) == [(0, 0), (0, 0)]
    assert window.figures.total == {"usd": Tally(1, 100)}
    assert not window.is_whole


def test_what_a_person_decides_is_not_verified_and_the_rest_of_its_window_is() -> None:
    stripe, journal = [_row(0), _row(1)], [_row(0), _row(1, net=7)]

    window = _look(stripe, journal, after_s=400)

    assert _verified(window) == [(1, 100), (1, 100)]
    assert not window.is_whole


def test_a_row_that_differed_for_a_time_is_verified_as_soon_as_it_was() -> None:
    row, wrong = _row(0), _row(0, net=7)
    first = _look([row], [row], after_s=400)

    differs = _look([row], [wrong], after_s=1_000, known=first)
    again = _look([row], [row], after_s=9_000, known=differs)

    assert _verified(differs) == [(0, 0), (0, 0)]
    assert _verified(again) == [(1, 100), (1, 100)]


def test_other_money_is_another_row() -> None:
    first = _look([_row(0)], [_row(0)], after_s=400)
    corrected = _row(0, net=7)

    window = _look([corrected], [corrected], after_s=9_000, known=first)

    assert _verified(window) == [(0, 0), (0, 0)]


def test_a_look_that_reads_less_far_forgets_nothing() -> None:
    early, late = _row(0), _row(1, after_s=299)
    first = _look([early, late], [early, late], after_s=400)

    shorter = _look([early], [early], after_s=450, known=first)
    whole = _look([early, late], [early, late], after_s=9_000, known=shorter)

    assert _verified(whole) == [(2, 300), (2, 300)]


def test_a_row_that_cannot_be_read_counts_and_is_never_verified() -> None:
    broken = MalformedRow(id="txn_broken", created=_BEGIN_S, reason="no amount")

    window = _look([broken, _row(0)], [_row(0)], after_s=400)

    assert window.figures.total == {"": Tally(1, 0), "usd": Tally(1, 100)}
    assert _verified(window) == [(1, 100), (1, 100)]
    assert not window.is_whole


def test_history_is_in_no_figure_and_in_no_latency() -> None:
    """A row of years ago was posted today: that says nothing of how soon money is known."""
    old, young = _row(0), _row(1, after_s=100)

    window = _look(
        [old, young],
        [old, young],
        after_s=400,
        measured_from_s=_BEGIN_S + 50,
        known_after_s=3,
    )

    assert window.figures.total == {"usd": Tally(1, 200)}
    assert window.figures.latencies == {step_of(3): 1}


def test_a_row_is_known_by_the_clock_s_answer_or_not_at_all() -> None:
    rows = [_row(0), _row(1)]

    window = _look(rows, rows[:1], after_s=400, is_settled=False, known_after_s=-5)

    # What was known before it came to be, by clocks that differ, was known at once.
    assert window.figures.latencies == {0: 1}


def _measured(
    rows: Sequence[TransactionRow], known: VerifiedWindow | None, *, first: int = _WINDOW
) -> frozenset[int]:
    comparison: Comparison = compare(stripe=rows, journal=rows, import_ended_s=0)
    return windows_to_measure(
        comparison,
        {} if known is None else {_WINDOW: known},
        first=first,
        until=_WINDOW + 1,
        unsettled=frozenset(),
    )


def test_a_window_that_is_whole_and_as_it_was_is_not_measured_again() -> None:
    rows = [_row(0)]
    known = _look(rows, rows, after_s=400)

    assert _measured(rows, None) == {_WINDOW}
    assert _measured(rows, known) == frozenset()
    assert _measured([*rows, _row(1)], known) == {_WINDOW}
    assert _measured([], known) == {_WINDOW}
    assert _measured(rows, replace(known, is_whole=False)) == {_WINDOW}
    assert _measured(rows, None, first=_WINDOW + 1) == frozenset()


_LOOKS = st.lists(
    st.tuples(
        st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6)), st.integers(1, 900), st.booleans()
    ),
    min_size=1,
    max_size=6,
)


@given(_LOOKS)
def test_whatever_looks_there_are_no_more_is_verified_than_there_is(
    looks: Sequence[tuple[set[int], set[int], int, bool]],
) -> None:
    known: VerifiedWindow | None = None
    seen_in_time: set[str] = set()
    after_s = 0.0
    for listed, posted, wait_s, is_settled in looks:
        after_s += wait_s
        known = _look(
            _rows(listed), _rows(posted), after_s=after_s, known=known, is_settled=is_settled
        )
        if is_settled and after_s <= 600:
            seen_in_time |= {row.id for row in _rows(listed & posted)}
        (in_10m, money_10m), (in_1h, money_1h) = _verified(known)
        total = known.figures.total.get("usd", Tally())
        assert in_10m <= in_1h <= total.rows
        assert money_10m <= money_1h <= total.amount_minor
        assert in_10m == len(seen_in_time & {row.id for row in _rows(listed & posted)})


def _rows(numbers: Iterable[int]) -> Sequence[TransactionRow]:
    return [_row(number) for number in sorted(numbers)]
