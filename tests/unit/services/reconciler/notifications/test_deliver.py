"""How long a target that is away is left alone."""

import pytest

from services.reconciler.notifications.deliver import wait_s


@pytest.mark.parametrize(
    ("attempts", "shortest", "longest"),
    [(1, 5, 10), (2, 10, 20), (7, 320, 640), (8, 450, 900), (10_000, 450, 900)],
)
def test_it_waits_twice_as_long_each_time_up_to_a_quarter_of_an_hour(
    attempts: int, shortest: float, longest: float
) -> None:
    assert (wait_s(attempts, luck=0.0), wait_s(attempts, luck=1.0)) == (shortest, longest)
