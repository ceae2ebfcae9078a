"""Shares are never above 1 nor rounded up, and no latency is stated shorter than it was."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.covered_range import WINDOW_S
from shared.ledger.verification import (
    LIMITS_S,
    PERIOD_S,
    Latency,
    Tally,
    VerifiedShare,
    WindowFigures,
    latency_of,
    quantile_s,
    step_of,
    verified_shares,
)

_NOW_S = 20_000 * 86_400 + 12 * 3600
_NEWEST = _NOW_S // WINDOW_S


def _window(
    windows_ago: int, *, rows: int = 4, in_10m: int = 3, in_1h: int = 4, each: int = 100
) -> WindowFigures:
    return WindowFigures(
        window_no=_NEWEST - windows_ago,
        total={"usd": Tally(rows, rows * each)},
        within=[{"usd": Tally(count, count * each)} for count in (in_10m, in_1h)],
        latencies={step_of(2.0): rows},
    )


def _shares(
    windows: Sequence[WindowFigures],
    unread: Mapping[int, Mapping[str, Tally]] | None = None,
    *,
    measured_from_s: float = 0,
) -> Sequence[VerifiedShare]:
    return verified_shares(
        windows, unread=unread or {}, measured_from_s=measured_from_s, now_s=_NOW_S
    )


def test_a_share_is_of_windows_that_are_as_old_as_its_limit_and_no_older_than_a_day() -> None:
    windows = [_window(1), _window(3), _window(13), _window(288), _window(289)]

    within_10m, within_1h = _shares(windows)

    # Ten minutes are two windows, an hour is twelve.
    assert (within_10m.rows, within_10m.verified, within_10m.share) == (12, 9, 0.75)
    assert (within_1h.rows, within_1h.verified, within_1h.share) == (8, 8, 1.0)
    assert within_10m.until_at.timestamp() == _NOW_S - LIMITS_S[0]
    assert within_10m.from_at.timestamp() == _NOW_S - PERIOD_S


def test_money_is_counted_by_currency_and_of_no_currency_there_is_none() -> None:
    window = WindowFigures(
        window_no=_NEWEST - 20,
        total={"usd": Tally(2, 1000), "jpy": Tally(1, 0), "": Tally(1, 0)},
        within=[{"usd": Tally(1, 999)}, {"usd": Tally(1, 999)}],
        latencies={},
    )

    within_10m, _ = _shares([window])

    assert within_10m.share == 0.25
    assert [(money.currency, money.share) for money in within_10m.money] == [
        ("jpy", None),
        ("usd", 0.999),
    ]


def test_a_share_is_never_rounded_up() -> None:
    whole = 10**15

    [within_10m, _] = _shares([_window(20, rows=whole, in_10m=whole - 1, in_1h=whole)])

    assert within_10m.share == 0.999999


def test_nothing_is_said_where_nothing_moved() -> None:
    assert [share.share for share in _shares([])] == [None, None]


def test_what_the_journal_has_and_no_pass_has_read_counts_as_not_verified() -> None:
    unread = {_NEWEST - 5: {"usd": Tally(5, 500)}, _NEWEST - 2: {"usd": Tally(50, 5000)}}

    within_10m, within_1h = _shares([_window(5)], unread)

    # Of the window that a pass has read in part the journal has more; the youngest is too young.
    assert (within_10m.rows, within_10m.verified) == (5, 3)
    assert [(money.amount, money.verified) for money in within_10m.money] == [(500, 300)]
    assert within_1h.rows == 0


def test_what_a_pass_has_seen_beyond_the_journal_counts_too() -> None:
    within_10m, _ = _shares([_window(5)], {_NEWEST - 5: {"eur": Tally(1, 7)}})

    assert [(money.currency, money.amount) for money in within_10m.money] == [
        ("eur", 7),
        ("usd", 400),
    ]


def test_the_period_begins_with_what_is_measured() -> None:
    began_s = _NOW_S - 3 * 3600 - 7

    assert {share.from_at.timestamp() for share in _shares([], measured_from_s=began_s)} == {
        began_s
    }


@given(
    st.lists(
        st.tuples(
            st.integers(0, 300), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)
        ).filter(lambda row: row[1] <= row[2] <= row[3]),
        max_size=30,
    ),
    st.dictionaries(st.integers(0, 300), st.integers(0, 9)),
)
def test_it_is_never_above_1(rows: list[tuple[int, int, int, int]], unread: dict[int, int]) -> None:
    by_window = {
        ago: _window(ago, rows=total, in_10m=in_10m, in_1h=in_1h)
        for ago, in_10m, in_1h, total in rows
    }
    journal = {_NEWEST - ago: {"usd": Tally(count, count * 90)} for ago, count in unread.items()}

    for share in _shares([*by_window.values()], journal):
        assert share.share is None or 0 <= share.share <= 1
        assert share.verified <= share.rows
        assert all(money.verified <= money.amount for money in share.money)


@given(st.floats(0, 3e6))
def test_a_latency_is_stated_no_shorter_than_it_was_and_a_tenth_longer_at_most(
    latency_s: float,
) -> None:
    stated = quantile_s({step_of(latency_s): 1}, 99)

    assert stated is not None
    assert latency_s <= stated <= max(1.0, latency_s) * 1.1 + 0.1


def test_of_a_hundred_rows_the_99th_is_p99() -> None:
    slow = replace(_window(1), latencies={step_of(1000.0): 2})
    quick = replace(_window(2), latencies={step_of(0.4): 98})

    latency = latency_of([slow, quick])

    assert (latency.rows, latency.p50_s) == (100, 1.0)
    assert latency.p99_s == quantile_s(slow.latencies, 50)
    assert latency_of([]) == Latency(rows=0, p50_s=None, p99_s=None)
