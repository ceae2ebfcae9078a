"""When a request that failed is tried again."""

from services.reconciler.scheduling.answer_requests import TRIES_MAX, next_try_s


def test_it_is_tried_again_ever_later_and_then_not_any_more() -> None:
    waits = [next_try_s(tries) for tries in range(TRIES_MAX)]

    assert waits == [30, 60, 120, 240, 480, 960, 1920, None]
