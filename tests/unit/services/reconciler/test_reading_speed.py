"""How fast a pass reads."""

import pytest

from services.reconciler.reading_speed import ReadingSpeed


def test_it_is_what_was_read_since_the_beginning_at_first() -> None:
    speed = ReadingSpeed(100.0)

    assert speed.note(104.0, rows=8_000) == 2_000


def test_it_is_that_of_the_last_half_minute_later() -> None:
    speed = ReadingSpeed(0.0)
    for second in range(1, 61):
        speed.note(float(second), rows=1_000 * second)
    for second in range(61, 91):
        latest = speed.note(float(second), rows=60_000 + 100 * (second - 60))

    assert latest == pytest.approx(100)


def test_a_long_wait_lowers_it() -> None:
    speed = ReadingSpeed(0.0)
    speed.note(1.0, rows=1_000)

    assert speed.note(100.0, rows=2_000) == pytest.approx(1_000 / 99)
