"""How often a window is read, by the looks that are due and the proofs that answer some."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from services.reconciler.coverage.due_windows import ANSWERED_S, overlap, runs_to_read
from services.reconciler.windows import (
    REVERIFY_AGES_S,
    next_due_s,
    spans,
    start_s,
    window_after,
    window_of,
)
from shared.ledger.covered_range import DueRange

_DAY_S = 24 * 3600
_QUARTER_S, _DAILY_S, _WEEKLY_S, _LAST_S = REVERIFY_AGES_S
_WINDOW = 1_000_000
_END_S = start_s(_WINDOW + 1)


def _due(age_s: int, *, is_empty: bool = False, window_no: int = _WINDOW) -> DueRange:
    return DueRange(
        window_no, window_no + 1, due_s=start_s(window_no + 1) + age_s, is_empty=is_empty
    )


@pytest.mark.parametrize(
    ("age_s", "is_empty", "wait_s"),
    [
        (_QUARTER_S, False, 0),
        (_QUARTER_S, True, 0),
        (_DAILY_S, False, 3600),
        (_WEEKLY_S, False, 7 * 3600),
        (_LAST_S, False, 0),
        (_LAST_S, True, 3600),
    ],
)
def test_a_look_waits_no_longer_than_it_may(age_s: int, is_empty: bool, wait_s: int) -> None:
    due = [_due(age_s, is_empty=is_empty)]
    end_s = _END_S + age_s + wait_s

    assert runs_to_read(due, now_s=end_s) == [(_WINDOW, _WINDOW + 1)]
    if wait_s:
        assert runs_to_read(due, now_s=end_s - 1) == []


def test_what_was_never_compared_or_is_unsettled_is_read_at_once() -> None:
    assert runs_to_read([DueRange(3, 9), DueRange(12, 13, is_empty=True)], now_s=0) == [
        (3, 9),
        (12, 13),
    ]


def test_empty_windows_are_looked_at_together() -> None:
    hour = [_due(_LAST_S, is_empty=True, window_no=_WINDOW + number) for number in range(12)]
    busy = [_due(_DAILY_S, window_no=_WINDOW + number) for number in range(12)]

    assert runs_to_read(hour, now_s=_END_S + _LAST_S + 3600) == [(_WINDOW, _WINDOW + 12)]
    # With something in them each is read in its own time: a pass has no more to read than another.
    assert runs_to_read(busy, now_s=_END_S + _DAILY_S + 3600) == [(_WINDOW, _WINDOW + 1)]


@pytest.mark.parametrize(
    ("proved_until_s", "run"),
    [
        (None, [(8, 10)]),
        (start_s(3), [(8, 10)]),
        (start_s(9) + 120, [(9, 10)]),
        (start_s(10), []),
        (start_s(10) + 120, []),
    ],
)
def test_what_the_pass_before_may_have_missed_is_read_unless_it_is_proved(
    proved_until_s: int | None, run: list[tuple[int, int]]
) -> None:
    due = [DueRange(2, 3), DueRange(10, 12)]

    windows = overlap(due, until=12, overlap_s=600, proved_until_s=proved_until_s)

    assert list(windows) == run


@dataclass
class Trade:
    """Passes every 300 s over an account that always trades; `proves` says which are exact."""

    proves: Callable[[int], bool]
    looks: list[tuple[int, int]] = field(default_factory=list)
    covered: int = _WINDOW
    proved_until_s: int | None = None
    windows_read: int = 0
    reads: dict[int, list[int]] = field(default_factory=dict)

    def make_pass(self, *, until_s: int) -> None:
        """Read what is due at a second of Stripe's, and prove the total if it can be."""
        until = window_after(until_s)
        looks: dict[int, int] = {}
        while self.looks and self.looks[0][0] <= until_s:
            due_s, number = heapq.heappop(self.looks)
            looks[number] = due_s
        due = [DueRange(number, number + 1, due_s=due_s) for number, due_s in looks.items()]
        due += [DueRange(self.covered, until)] if self.covered < until else []
        again = overlap(due, until=until, overlap_s=600, proved_until_s=self.proved_until_s)
        for span in spans([*runs_to_read(due, now_s=until_s), *again], floor=0, until_s=until_s):
            for number in range(window_of(span.since_s), window_after(span.until_s)):
                self.windows_read += 1
                self.reads.setdefault(number, []).append(until_s - start_s(number + 1))
                if number in looks or number >= self.covered:
                    self.look_again(number, next_due_s(window_no=number, compared_s=until_s))
                looks.pop(number, None)
        self.covered = until
        is_proved = self.proves(until_s)
        self.proved_until_s = until_s if is_proved else self.proved_until_s
        for number, due_s in looks.items():
            age_s = due_s - start_s(number + 1)
            assert age_s in ANSWERED_S, "the others are read when they are due"
            later_s = start_s(number + 1) + REVERIFY_AGES_S[REVERIFY_AGES_S.index(age_s) + 1]
            self.look_again(number, later_s if is_proved else due_s)

    def look_again(self, number: int, due_s: int | None) -> None:
        """Note when a window is due next."""
        if due_s is not None:
            heapq.heappush(self.looks, (due_s, number))


def _forty_days(proves: Callable[[int], bool], *, days: int = 40) -> tuple[Trade, int]:
    trade = Trade(proves)
    windows = days * _DAY_S // 300
    for number in range(1, windows + 1):
        trade.make_pass(until_s=start_s(_WINDOW + number))
    return trade, windows


def test_steady_trade_is_read_three_times_at_most() -> None:
    trade, windows = _forty_days(lambda _: True)

    assert trade.windows_read <= 3 * windows
    oldest = trade.reads[_WINDOW]
    assert oldest == [0, _QUARTER_S, _LAST_S]


def test_a_proof_an_hour_answers_the_looks_as_well() -> None:
    trade, windows = _forty_days(lambda at_s: at_s % 3600 == 0, days=10)

    # Beside what is new and its look at 15 minutes: what a pass without a proof may have missed.
    assert trade.windows_read <= 5 * windows
    assert trade.reads[_WINDOW + 100][-1] < _DAILY_S


def test_without_any_proof_every_look_is_a_read() -> None:
    trade, _ = _forty_days(lambda _: False, days=36)

    ages = trade.reads[_WINDOW + 100]
    for rung_s in REVERIFY_AGES_S:
        assert any(rung_s <= age_s <= rung_s + rung_s // 24 + 300 for age_s in ages), ages
