"""Which time of events is compared next: all of it in the end, and nothing twice but the newest."""

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.event_proof.due_spans import LISTED_S, Horizon, due_spans, horizon

_NOW_S = 1_790_000_000
_DAY_S = 86_400


def _horizon(**fields: float | None) -> Horizon:
    usual: dict[str, float | None] = {
        "now_s": _NOW_S, "first_s": _NOW_S - _DAY_S, "passed_s": _NOW_S - 300, "grace_s": 120,
        "overlap_s": 600,
    }  # fmt: skip
    return horizon(**{**usual, **fields})  # type: ignore[arg-type] # each by its name


def test_it_begins_with_the_first_event_that_came() -> None:
    assert _horizon().since_s == _NOW_S - _DAY_S


def test_it_goes_no_further_back_than_stripe_lists() -> None:
    assert _horizon(first_s=0).since_s == _NOW_S - LISTED_S


def test_it_ends_where_the_last_pass_has_seen_what_there_was() -> None:
    assert _horizon().until_s == _NOW_S - 300
    assert _horizon(passed_s=_NOW_S + 5).until_s == _NOW_S - 120 + 1


def test_it_waits_for_no_pass_that_does_not_come() -> None:
    assert _horizon(passed_s=None).until_s == _NOW_S - 900 - 120 + 1
    assert _horizon(passed_s=_NOW_S - _DAY_S).until_s == _NOW_S - 900 - 120 + 1


def test_it_covers_nothing_that_may_yet_become_visible() -> None:
    assert _horizon().covered_until_s == _NOW_S - 600
    assert _horizon(overlap_s=0).covered_until_s == _horizon().until_s
    # The second that goes on is no more than read.
    assert _horizon(overlap_s=0, grace_s=0, passed_s=_NOW_S + 1).covered_until_s == _NOW_S


def test_it_is_over_nothing_before_the_first_event() -> None:
    assert list(due_spans(_horizon(first_s=_NOW_S), covered=[])) == []


_RANGES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 10)), max_size=6, unique_by=lambda pair: pair[0]
)


@given(ranges=_RANGES, since_s=st.integers(0, 30), length_s=st.integers(0, 40))
def test_it_is_what_is_not_covered_newest_first_and_each_second_once(
    ranges: list[tuple[int, int]], since_s: int, length_s: int
) -> None:
    covered: list[tuple[int, int]] = []
    for begins_s, lasts_s in sorted(ranges):
        if (not covered or begins_s > covered[-1][1]) and begins_s + lasts_s > since_s:
            covered.append((begins_s, begins_s + lasts_s))
    over = Horizon(since_s=since_s, until_s=since_s + length_s, covered_until_s=0)

    spans = list(due_spans(over, covered=covered))

    seconds = [second for begins, ends in spans for second in range(begins, ends)]
    known = {second for begins, ends in covered for second in range(begins, ends)}
    assert sorted(seconds) == sorted(set(range(over.since_s, over.until_s)) - known)
    assert spans == sorted(spans, reverse=True)
