"""How far back a difference that nothing explains is looked for."""

from services.reconciler.discrepancies.drift_search import rows_done, search_span, steps
from shared.ledger.covered_range import WINDOW_S

_YEAR_S = 365 * 24 * 3600
_NOW_S = 1_795_392_123
_ROWS = 500_000


def test_it_looks_ever_farther_back_and_then_only_among_the_latest() -> None:
    count = steps(rows=_ROWS)
    spans = [
        search_span(steps_done=done, rows=_ROWS, starts_s=_NOW_S - _YEAR_S, until_s=_NOW_S)
        for done in (*range(count), count, count + 50)
    ]

    back_s = [_NOW_S - search.span.since_s for search in spans if search is not None]
    rows_max = [search.rows_max for search in spans if search is not None]
    assert len(back_s) == count + 2 == 5
    assert back_s[:count] == sorted(set(back_s[:count]))
    assert _YEAR_S <= back_s[count - 1] < _YEAR_S + WINDOW_S
    assert back_s[count] == back_s[count + 1] == back_s[0]
    assert rows_max[:count] == sorted(set(rows_max[:count]))


def test_a_history_of_more_rows_than_a_step_reads_is_read_to_its_beginning() -> None:
    """Once the newest million rows were read, and then it was said that history had been."""
    rows = 3_000_000
    count = steps(rows=rows)
    read_until = 0

    for steps_done in range(2, count):
        left_out = rows_done(steps_done=steps_done, rows=rows)
        step = search_span(steps_done=steps_done, rows=rows, starts_s=0, until_s=_NOW_S)
        assert step is not None
        assert left_out <= read_until, "no row lies between two steps"
        read_until = left_out + step.rows_max

    assert read_until >= rows
    assert rows_done(steps_done=count, rows=rows) == 0


def test_it_reads_whole_windows_and_nothing_from_before_history() -> None:
    search = search_span(steps_done=0, rows=_ROWS, starts_s=_NOW_S - 1_000, until_s=_NOW_S)

    assert search is not None
    assert search.span.since_s % WINDOW_S == 0
    assert search.span.since_s > _NOW_S - 1_000 - WINDOW_S
    assert search.span.until_s == _NOW_S


def test_it_has_nothing_to_read_where_history_has_not_begun() -> None:
    assert search_span(steps_done=0, rows=_ROWS, starts_s=_NOW_S, until_s=_NOW_S) is None
