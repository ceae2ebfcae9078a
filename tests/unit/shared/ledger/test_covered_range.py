"""Windows kept as one: nothing that they say is lost, whatever is compared, in whatever order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from services.reconciler.coverage.coverage_rows import empty_window, tiles
from services.reconciler.windows import REVERIFY_AGES_S, start_s
from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.ledger.covered_range import WINDOWS_A_DAY, CoveredRange, coalesce_rows, replace_edges

_BEGAN_AT = datetime(2026, 3, 1, tzinfo=UTC)
# Four days, begun in the middle of one, the last of them too young for their last look.
_FIRST = 150
_UNTIL = _FIRST + 4 * WINDOWS_A_DAY
_YOUNG = _FIRST + 3 * WINDOWS_A_DAY
_NOW = datetime.fromtimestamp(start_s(_YOUNG) + REVERIFY_AGES_S[-1], UTC)

_WINDOWS = st.integers(_FIRST, _UNTIL - 1)


def _filled(
    window_no: int,
    *,
    row_count: int,
    settled: bool = True,
    disputed: bool = False,
    compared_at: datetime = _NOW,
) -> CoveredRange:
    empty = empty_window(window_no, compared_at=compared_at, pass_began_at=_BEGAN_AT)
    return CoveredRange(
        window_no=window_no,
        settled=settled,
        row_count=row_count,
        sums={"payments:usd": window_no, f"payments:{'eur' if row_count % 2 else 'gbp'}": -1},
        digest=digest_bytes(-1 - window_no),
        next_due_s=empty.next_due_s,
        reason="a person decides" if disputed else None,
        compared_at=_NOW,
        pass_began_at=_BEGAN_AT,
    )


_CONTENTS = st.dictionaries(
    _WINDOWS,
    st.tuples(st.integers(1, 6_000), st.booleans(), st.sampled_from([False, False, True])),
    max_size=40,
).map(
    lambda contents: {
        window_no: _filled(window_no, row_count=count, settled=settled, disputed=disputed)
        for window_no, (count, settled, disputed) in contents.items()
    }
)
_COMPARED = st.tuples(st.tuples(_WINDOWS, _WINDOWS).map(sorted), _CONTENTS)


@dataclass
class Model:
    """Coverage window by window, beside the rows that are kept of it."""

    rows: list[CoveredRange] = field(default_factory=list)
    windows: dict[int, CoveredRange] = field(default_factory=dict)

    def compare(self, first: int, until: int, contents: Mapping[int, CoveredRange]) -> None:
        """Take in a range that was read whole, as a pass does: extended over what it touches."""
        for row in self.rows:
            if row.window_count > 1 and row.row_count and row.window_no < until <= row.until:
                until = row.until
            if row.window_count > 1 and row.row_count and row.window_no < first < row.until:
                first = row.window_no
        fresh = tiles(
            first=first,
            until=until,
            filled=contents,
            compared_at=_NOW,
            pass_began_at=_BEGAN_AT,
        )
        edges = [row for row in self.rows if row.is_done and _is_edge(row, first, until)]
        left = [
            row for row in self.rows if row not in edges and not (first <= row.window_no < until)
        ]
        self.rows = sorted([*left, *replace_edges(edges, fresh)], key=lambda row: row.window_no)
        for number in range(first, until):
            self.windows[number] = contents.get(number) or empty_window(
                number, compared_at=_NOW, pass_began_at=_BEGAN_AT
            )


def _is_edge(row: CoveredRange, first: int, until: int) -> bool:
    return (
        row.until >= first
        and row.window_no <= until
        and (row.window_no < first or row.until > until)
    )


def _by_day(rows: Sequence[CoveredRange]) -> Mapping[int, tuple[int, Mapping[str, int], bytes]]:
    days: dict[int, list[CoveredRange]] = {}
    for row in rows:
        if row.row_count:
            days.setdefault(row.window_no // WINDOWS_A_DAY, []).append(row)
    totals = {}
    for day, of_day in days.items():
        sums = Counter[str]()
        for row in of_day:
            sums.update(row.sums)
        digest = digest_bytes(digest_sum(row.digest for row in of_day))
        totals[day] = (sum(row.row_count for row in of_day), dict(sums), digest)
    return totals


@settings(max_examples=50)
@given(st.lists(_COMPARED, min_size=1, max_size=6))
def test_each_day_keeps_what_its_windows_had(
    compared: list[tuple[list[int], dict[int, CoveredRange]]],
) -> None:
    model = Model()

    for (first, last), contents in compared:
        model.compare(first, last + 1, contents)

    held = [number for row in model.rows for number in range(row.window_no, row.until)]
    assert held == sorted(model.windows)
    assert _by_day(model.rows) == _by_day(list(model.windows.values()))
    for row in model.rows:
        inside = [model.windows[number] for number in range(row.window_no, row.until)]
        assert row.window_count == 1 or all(window.is_done for window in inside)
        assert row.settled == all(window.settled for window in inside)
        is_one_day = row.window_no // WINDOWS_A_DAY == (row.until - 1) // WINDOWS_A_DAY
        assert row.row_count == 0 or is_one_day
        assert row.window_count == 1 or row.row_count <= 10_000


@settings(max_examples=10)
@given(st.sets(_WINDOWS, max_size=200))
def test_windows_that_are_done_one_by_one_are_two_rows_a_day_at_most(filled: set[int]) -> None:
    model = Model()

    for number in range(_FIRST, _YOUNG):
        contents = {number: _filled(number, row_count=1)} if number in filled else {}
        model.compare(number, number + 1, contents)

    days = (_YOUNG - _FIRST) // WINDOWS_A_DAY + 1
    assert len(model.rows) <= 2 * days
    assert list(coalesce_rows(model.rows)) == model.rows


def test_what_is_read_in_parts_forgets_the_rest_of_what_is_read_whole() -> None:
    day = tiles(
        first=288,
        until=576,
        filled={300: _filled(300, row_count=5)},
        compared_at=_NOW,
        pass_began_at=_BEGAN_AT,
    )
    part = tiles(first=300, until=576, filled={}, compared_at=_NOW, pass_began_at=_BEGAN_AT)

    [covered] = replace_edges(day, part)

    assert (covered.window_no, covered.window_count, covered.row_count) == (300, 276, 0)


def test_17_years_with_one_row_are_a_handful_of_rows() -> None:
    first = 1_230_768_000 // 300
    until = first + 17 * 365 * WINDOWS_A_DAY
    now = datetime.fromtimestamp(start_s(until), UTC)

    rows = tiles(
        first=first,
        until=until,
        filled={first: _filled(first, row_count=1, compared_at=now)},
        compared_at=now,
        pass_began_at=now,
    )

    old = [row for row in rows if row.is_done]
    assert len(old) <= 2 + 1
    assert len(rows) - len(old) == REVERIFY_AGES_S[-1] // 300
    assert sum(row.window_count for row in rows) == until - first
