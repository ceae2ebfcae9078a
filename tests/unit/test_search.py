"""How far back a difference that nothing explains is looked for."""

from services.reconciler.search import STEPS, reach
from services.reconciler.window import WINDOW_S

_YEAR_S = 365 * 24 * 3600
_NOW_S = 1_795_392_123


def test_it_looks_ever_farther_back_and_then_only_among_the_latest() -> None:
    found = [
        reach(steps_done=done, starts_s=_NOW_S - _YEAR_S, until_s=_NOW_S)
        for done in (*range(STEPS), STEPS, STEPS + 50)
    ]

    back_s = [_NOW_S - (one.span.since_s or 0) for one in found if one is not None]
    rows_max = [one.rows_max for one in found if one is not None]
    assert len(back_s) == STEPS + 2
    assert back_s[:STEPS] == sorted(set(back_s[:STEPS]))
    assert _YEAR_S <= back_s[STEPS - 1] < _YEAR_S + WINDOW_S
    assert back_s[STEPS] == back_s[STEPS + 1] == back_s[0]
    assert rows_max[:STEPS] == sorted(set(rows_max[:STEPS]))


def test_it_reads_whole_windows_and_nothing_from_before_history() -> None:
    found = reach(steps_done=0, starts_s=_NOW_S - 1_000, until_s=_NOW_S)

    assert found is not None
    assert found.span.since_s is not None
    assert found.span.since_s % WINDOW_S == 0
    assert found.span.since_s > _NOW_S - 1_000 - WINDOW_S
    assert found.span.until_s == _NOW_S


def test_it_has_nothing_to_read_where_history_has_not_begun() -> None:
    assert reach(steps_done=0, starts_s=_NOW_S, until_s=_NOW_S) is None
