from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.coverage.rotation import share


@given(st.integers(0, 500), st.integers(1, 120), st.integers(0, 10_000))
def test_it_takes_everything_within_as_many_passes_as_it_has_shares(
    count: int, rows_max: int, first_pass: int
) -> None:
    rows = range(count)
    shares = [
        share(rows, pass_no=first_pass + pass_no, rows_max=rows_max)
        for pass_no in range(-(-count // rows_max))
    ]

    assert {row for share in shares for row in share} == set(rows)
    assert all(len(set(share)) == len(share) <= rows_max for share in shares)


def test_what_a_pass_left_over_comes_first_in_the_next() -> None:
    rows = list(range(150))

    first = share(rows, pass_no=0, rows_max=100)
    second = share(rows, pass_no=1, rows_max=100)

    assert first == rows[:100]
    assert second == [*rows[100:], *rows[:50]]


def test_it_takes_nothing_when_it_may_not() -> None:
    assert list(share([1, 2], pass_no=3, rows_max=0)) == []
