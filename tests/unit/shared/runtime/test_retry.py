"""How many are tried at once: less while that is too slow, and more again when it goes well."""

from hypothesis import given
from hypothesis import strategies as st

from shared.postgres.driver.pool import DEADLINES
from shared.runtime.retry import _WELL_IN_A_ROW, _WELL_S_MAX, BatchSize


@given(st.integers(1, 1_000), st.integers(1, 1_000))
def test_it_comes_down_to_what_is_not_too_slow_and_no_further(maximum: int, fits: int) -> None:
    size = BatchSize(maximum)

    while size.now > fits:
        size.too_slow(size.now)

    most = min(maximum, fits)
    assert (most + 1) // 2 <= size.now <= most


@given(st.integers(1, 1_000))
def test_it_grows_back_to_what_it_was(maximum: int) -> None:
    size = BatchSize(maximum)
    size.too_slow(1)

    for _ in range(_WELL_IN_A_ROW * maximum.bit_length()):
        size.written(size.now, took_s=0.0)

    assert size.now == maximum


def test_where_twice_as_many_are_too_slow_most_batches_are_written() -> None:
    size, written, too_slow = BatchSize(500), 0, 0

    for _ in range(1_000):
        if size.now > 20:
            size.too_slow(size.now)
            too_slow += 1
        else:
            size.written(size.now, took_s=0.0)
            written += 1

    assert written > 7 * too_slow


def test_a_batch_that_took_long_or_was_not_whole_is_no_reason_for_a_larger_one() -> None:
    size = BatchSize(500)
    size.too_slow(40)

    for _ in range(100):
        size.written(20, took_s=_WELL_S_MAX + 0.1)
        size.written(19, took_s=0.0)

    assert size.now == 20


def test_twice_what_went_well_is_far_from_too_slow() -> None:
    assert DEADLINES.statement_s > 2 * _WELL_S_MAX
