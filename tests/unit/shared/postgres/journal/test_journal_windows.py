"""How many ranges of the journal are asked for at once."""

from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.postgres.journal.journal_windows import divide_ranges

_YEARS = 5 * 365


def test_five_years_of_few_rows_a_day_are_some_dozen_queries() -> None:
    days = {(day * WINDOWS_A_DAY, (day + 1) * WINDOWS_A_DAY): 10 for day in range(_YEARS)}

    asked = list(divide_ranges(days))

    assert [each for window_days in asked for each in window_days] == sorted(days)
    assert len(asked) == -(-_YEARS // 50)


def test_a_query_is_of_some_ten_thousand_rows_and_of_one_range_at_least() -> None:
    ranges = {(0, 1): 200_000, (1, 2): 30_000, (2, 3): 20_000, (3, 4): 1, (4, 900): 0}

    assert list(divide_ranges(ranges)) == [[(0, 1)], [(1, 2), (2, 3)], [(3, 4), (4, 900)]]
    assert list(divide_ranges({})) == []
