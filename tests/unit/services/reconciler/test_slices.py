"""Spans cut into slices, and what becomes of them when somebody has enough, or fails."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.slices import SLICE_ROWS, Slice, Slices
from services.reconciler.windows import Span, start_s
from shared.ledger.covered_range import WINDOW_S

_PAGE_ROWS = 100
_READERS = 20


@dataclass
class _Stripe:
    """An account with a row at each of these seconds, newest first, whose pages are counted."""

    created: Sequence[int]
    calls: int = 0

    def page(self, part: Slice, *, after: int) -> tuple[Sequence[int], bool]:
        self.calls += 1
        left = [second for second in self.created[after:] if part.since_s <= second < part.until_s]
        return left[:_PAGE_ROWS], len(left) > _PAGE_ROWS


@dataclass
class _Readers:
    """Readers that take turns, a page each; `taken` are the slices, in the order they were taken.

    `rounds` is how long it took: in each, every reader reads a page.
    """

    stripe: _Stripe
    slices: Slices
    under_way: list[tuple[Slice, int]] = field(default_factory=list)
    taken: list[Slice] = field(default_factory=list)
    most: int = 0
    rounds: int = 0
    out_of_order: int = 0
    done: set[int] = field(default_factory=set)

    def run(self) -> None:
        self._take()
        while self.under_way:
            self.rounds += 1
            for _ in range(len(self.under_way)):
                self._turn()
            self._take()

    def _take(self) -> None:
        while (part := self.slices.take()) is not None:
            self.taken.append(part)
            newer = sum(second >= part.until_s for second in self.stripe.created)
            self.under_way.append((part, newer))
        self.most = max(self.most, len(self.under_way))

    def _turn(self) -> None:
        part, after = self.under_way.pop(0)
        rows, has_more = self.stripe.page(part, after=after)
        self.done.update(range(after, after + len(rows)))
        self.out_of_order = max(self.out_of_order, max(self.done, default=0) + 1 - len(self.done))
        self.slices.note_page(part, rows, has_more=has_more)
        if has_more:
            self.under_way.append((part, after + len(rows)))
        else:
            self.slices.done(part)


def _spread(rows: int, *, until_s: int, over_s: int) -> Sequence[int]:
    return [until_s - 1 - number * over_s // max(1, rows) for number in range(rows)]


_UNTIL_S = start_s(6_000_000)
_YEAR_S = 365 * 24 * 3600


def _read(created: Sequence[int], *, since_s: int = 0) -> _Readers:
    slices = Slices([Span(since_s, _UNTIL_S, is_history=True)], readers_max=_READERS)
    readers = _Readers(_Stripe(created), slices)
    readers.run()
    return readers


@given(
    st.lists(st.integers(0, 200 * WINDOW_S), max_size=3_000),
    st.sampled_from([1, 7, WINDOW_S]),
)
def test_they_hold_every_second_once_whatever_rows_there_are(
    back_s: list[int], stretched: int
) -> None:
    created = sorted((max(0, _UNTIL_S - 1 - s * stretched) for s in back_s), reverse=True)

    readers = _read(created)

    parts = sorted(readers.taken, key=lambda part: part.since_s)
    assert parts[0].since_s == 0
    assert parts[-1].until_s == _UNTIL_S
    assert [part.until_s for part in parts[:-1]] == [part.since_s for part in parts[1:]]
    assert all(part.since_s % WINDOW_S == 0 for part in parts)
    assert parts[0].is_history
    assert readers.most <= _READERS


def test_they_are_read_newest_first_but_for_what_the_readers_hold() -> None:
    readers = _read(_spread(100_000, until_s=_UNTIL_S, over_s=_YEAR_S))

    assert readers.out_of_order <= _READERS * SLICE_ROWS


def test_all_readers_read_and_it_costs_hardly_a_call_more() -> None:
    rows = 100_000

    readers = _read(_spread(rows, until_s=_UNTIL_S, over_s=_YEAR_S))

    assert readers.most == _READERS
    assert readers.stripe.calls <= 10.3 * rows / 1000


def test_the_readers_begin_and_end_together() -> None:
    rows = 50_000

    readers = _read(_spread(rows, until_s=_UNTIL_S, over_s=_YEAR_S))

    # With one reader more a round, and each left with a slice of its own, it takes 24 rounds more.
    assert readers.rounds <= rows / _PAGE_ROWS / _READERS + 15


def test_a_business_that_sleeps_at_night_costs_hardly_more() -> None:
    day_s, rows_a_day = 24 * 3600, 500
    created = [
        _UNTIL_S - 1 - day * day_s - number * day_s // 3 // rows_a_day
        for day in range(100)
        for number in range(rows_a_day)
    ]

    readers = _read(created)

    assert readers.stripe.calls <= 11 * len(created) / 1000


def test_a_business_that_was_small_once_costs_hardly_more() -> None:
    created = []
    second = float(_UNTIL_S - 1)
    for number in range(50_000):
        created.append(int(second))
        second -= 20 + number / 50

    readers = _read(created)

    assert readers.stripe.calls <= 11 * len(created) / 1000


def test_rows_of_one_second_are_read_by_one_reader() -> None:
    readers = _read([_UNTIL_S - 500] * 5_000)

    assert len(readers.taken) == 1


@pytest.mark.parametrize("rows", [2_000, 5_000, 9_000, 20_000])
def test_a_small_history_is_cut_only_as_far_as_its_calls_allow(rows: int) -> None:
    readers = _read(_spread(rows, until_s=_UNTIL_S, over_s=_YEAR_S))

    assert readers.most > 1
    assert readers.stripe.calls <= 11 * rows / 1000


def test_an_account_with_few_rows_costs_one_call() -> None:
    readers = _read(_spread(3, until_s=_UNTIL_S, over_s=_YEAR_S))

    assert readers.stripe.calls == 1


def _page(until_s: int) -> Sequence[int]:
    return _spread(_PAGE_ROWS, until_s=until_s, over_s=_PAGE_ROWS * 600)


def test_history_begins_in_the_slice_whose_older_ones_are_empty() -> None:
    slices = Slices([Span(0, _UNTIL_S, is_history=True)], readers_max=3)
    newest = slices.take()
    assert newest is not None
    slices.note_page(newest, _page(_UNTIL_S), has_more=True)
    rest = slices.take()
    assert rest is not None
    before = newest.is_history

    slices.note_page(rest, [], has_more=False)
    slices.done(rest)

    assert (before, newest.is_history) == (False, True)


def test_history_does_not_begin_beyond_a_slice_that_was_read_and_covers_its_empty_end() -> None:
    """What is settled meanwhile covers all of its slice: with a newer one's rest it were a hole."""
    slices = Slices([Span(0, _UNTIL_S, is_history=True)], readers_max=3)
    newest = slices.take()
    assert newest is not None
    slices.note_page(newest, _page(_UNTIL_S), has_more=True)
    oldest = slices.take()
    assert oldest is not None
    oldest.rows_left = 0.0  # so that the newest is the longest, and is cut again
    slices.note_page(newest, _page(_UNTIL_S - _PAGE_ROWS * 600), has_more=True)
    between = slices.take()
    assert between is not None
    assert (oldest.until_s, between.until_s) == (between.since_s, newest.since_s)

    between.is_read = True  # before anybody knows that what is older is empty
    slices.done(oldest)
    slices.done(between)

    assert not newest.is_history


def test_who_has_enough_leaves_no_hole() -> None:
    slices = Slices([Span(0, _UNTIL_S)], readers_max=2)
    newest = slices.take()
    assert newest is not None
    slices.note_page(newest, _page(_UNTIL_S), has_more=True)
    rest = slices.take()
    assert rest is not None
    slices.done(newest)

    slices.note_page(rest, _page(rest.until_s), has_more=True)
    slices.leave_older()

    assert slices.take() is None
    assert newest.since_s == rest.until_s
    assert newest.until_s - newest.since_s >= (SLICE_ROWS - _PAGE_ROWS) * 600


def test_it_is_settled_down_to_the_newest_part_that_is_not() -> None:
    slices = Slices([Span(0, _UNTIL_S)], readers_max=2)
    newest = slices.take()
    assert newest is not None
    slices.note_page(newest, _page(_UNTIL_S), has_more=True)
    rest = slices.take()
    assert rest is not None

    rest.settled_s -= WINDOW_S
    before = slices.unsettled_s
    newest.settled_s = newest.since_s
    behind = slices.unsettled_s
    rest.settled_s = 0

    assert (before, behind, slices.unsettled_s) == (
        _UNTIL_S,
        rest.until_s - WINDOW_S,
        0,
    )
