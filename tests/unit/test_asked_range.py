"""What a range that somebody asked for has read."""

import pytest

from services.reconciler.reconcile import asked
from services.reconciler.window import Span

_START_S = 3_000


def test_it_reads_the_whole_windows_of_the_range() -> None:
    assert asked(since_s=4_000, starts_s=_START_S, until_s=9_000) == [Span(3_900, 9_000)]


def test_it_reads_from_the_start_when_none_is_named() -> None:
    assert asked(since_s=None, starts_s=_START_S, until_s=9_000) == [Span(_START_S, 9_000)]


def test_before_the_start_is_history() -> None:
    [span] = asked(since_s=0, starts_s=_START_S, until_s=9_000)

    assert span == Span(0, 9_000, is_history=True)


@pytest.mark.parametrize(
    ("since_s", "until_s"),
    [(9_000, 9_000), (9_300, 9_000), (99_999, 9_000), (None, _START_S - 300)],
    ids=["empty", "reversed", "in the future", "ends before the start"],
)
def test_it_reads_nothing_of_a_range_that_is_not_there(since_s: int | None, until_s: int) -> None:
    assert asked(since_s=since_s, starts_s=_START_S, until_s=until_s) == []
