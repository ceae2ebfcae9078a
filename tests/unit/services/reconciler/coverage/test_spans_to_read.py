"""What a range that somebody asked for has read."""

from collections.abc import Sequence

import pytest

from services.reconciler.coverage.spans_to_read import requested_spans
from services.reconciler.windows import Span

_START_S = 3_000


def _asked(*, since_s: int | None, until_s: int = 9_000) -> Sequence[Span]:
    return requested_spans(since_s=since_s, from_s=_START_S, until_s=until_s, is_history=False)


def test_it_reads_the_whole_windows_of_the_range() -> None:
    assert _asked(since_s=4_000) == [Span(3_900, 9_000)]


def test_it_reads_from_the_start_when_none_is_named() -> None:
    assert _asked(since_s=None) == [Span(_START_S, 9_000)]


def test_of_history_the_windows_begin_with_its_first_row() -> None:
    [span] = requested_spans(since_s=0, from_s=_START_S, until_s=9_000, is_history=True)

    assert span == Span(0, 9_000, is_history=True)


@pytest.mark.parametrize(
    ("since_s", "until_s"),
    [(9_000, 9_000), (9_300, 9_000), (99_999, 9_000), (None, _START_S - 300)],
    ids=["empty", "reversed", "in the future", "ends before the start"],
)
def test_it_reads_nothing_of_a_range_that_is_not_there(since_s: int | None, until_s: int) -> None:
    assert _asked(since_s=since_s, until_s=until_s) == []
