from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.windows import (
    REVERIFY_AGES_S,
    Span,
    next_due_s,
    spans,
    start_s,
    whole_spans,
    window_after,
    window_of,
)
from shared.ledger.covered_range import WINDOW_S

_SECONDS = st.integers(min_value=0, max_value=4_000_000_000)
_RUNS = st.lists(
    st.tuples(st.integers(0, 500), st.integers(1, 20)).map(lambda run: (run[0], run[0] + run[1])),
    max_size=30,
)


@given(_SECONDS)
def test_it_tiles_time(second: int) -> None:
    window_no = window_of(second)

    assert start_s(window_no) <= second < start_s(window_no + 1)
    assert start_s(window_no + 1) - start_s(window_no) == WINDOW_S


@given(_SECONDS)
def test_it_rounds_up_to_the_window_that_has_not_begun(second: int) -> None:
    assert start_s(window_after(second)) >= second
    assert start_s(window_after(second) - 1) < second


@given(_RUNS)
def test_it_reads_all_that_is_due_once_and_nothing_else(runs: list[tuple[int, int]]) -> None:
    merged = spans(runs, floor=0, until_s=start_s(1000))

    read = _windows(merged)
    assert len(read) == len(set(read))
    assert set(read) == {window_no for first, until in runs for window_no in range(first, until)}
    assert [span.until_s for span in merged] == sorted(
        (span.until_s for span in merged), reverse=True
    )


def test_it_begins_no_earlier_than_history_and_ends_no_later_than_asked() -> None:
    merged = spans([(7, 20)], floor=9, until_s=start_s(15) + 7)

    assert merged == [Span(start_s(9), start_s(15) + 7)]


@given(_RUNS, _RUNS)
def test_what_is_read_whole_is_read_whole_or_not_at_all(
    runs: list[tuple[int, int]], others: list[tuple[int, int]]
) -> None:
    asked = spans(runs, floor=0, until_s=start_s(1000))
    ranges = [
        (window_of(span.since_s), window_of(span.until_s))
        for span in spans(others, floor=0, until_s=start_s(1000))
    ]

    read = whole_spans(asked, ranges)

    windows = _windows(read)
    assert len(windows) == len(set(windows))
    before = set(_windows(asked))
    touched = [
        range(*window_range) for window_range in ranges if before & set(range(*window_range))
    ]
    assert set(windows) == before.union(*touched)
    assert [span.until_s for span in read] == sorted((span.until_s for span in read), reverse=True)


def _windows(spans_read: Sequence[Span]) -> Sequence[int]:
    return [
        window_no
        for span in spans_read
        for window_no in range(window_of(span.since_s), window_of(span.until_s))
    ]


def test_it_reads_nothing_when_what_is_due_has_not_begun() -> None:
    assert spans([(10, 11)], floor=0, until_s=start_s(10)) == []


@given(st.integers(0, 1000), st.integers(0, 40 * 24 * 3600))
def test_it_verifies_again_at_the_next_rung_only(window_no: int, age_s: int) -> None:
    end_s = start_s(window_no + 1)

    due_s = next_due_s(window_no=window_no, compared_s=end_s + age_s)

    if age_s >= REVERIFY_AGES_S[-1]:
        assert due_s is None
    else:
        assert due_s is not None
        assert due_s - end_s == min(rung for rung in REVERIFY_AGES_S if rung > age_s)
