import pytest

from shared.kafka.consumer.stall_detector import (
    CHECKS_MAX,
    REBALANCING_CHECKS_MAX,
    ConsumerStuck,
    StallDetector,
)


def test_it_names_the_partitions_that_are_not_read() -> None:
    still = StallDetector("stripe.events")
    for _ in range(CHECKS_MAX):
        still.check_progress({0: 5, 1: 7}, {0: 9, 1: 7}, ())

    with pytest.raises(ConsumerStuck) as stuck:
        still.check_progress({0: 5, 1: 7}, {0: 9, 1: 7}, ())

    assert (stuck.value.topic, stuck.value.partitions) == ("stripe.events", [0])


def test_a_partition_that_moves_is_not_stuck_however_far_behind() -> None:
    still = StallDetector("stripe.events")

    for step in range(3 * CHECKS_MAX):
        still.check_progress({0: step}, {0: 1_000_000}, ())


def test_a_partition_that_is_fetched_and_waits_for_the_others_is_not_stuck() -> None:
    still = StallDetector("stripe.events")

    for step in range(10 * CHECKS_MAX):
        still.check_progress({0: step, 1: 0}, {0: 1_000_000, 1: 9}, {1})


def test_a_partition_whose_fetches_alone_bring_nothing_is_stuck_as_soon_as_any() -> None:
    still = StallDetector("stripe.events")
    for step in range(CHECKS_MAX):
        still.check_progress({0: step, 1: 7}, {0: 1_000_000, 1: 9}, {0})

    with pytest.raises(ConsumerStuck, match=r"partitions \[1\]"):
        still.check_progress({0: 99_999, 1: 7}, {0: 1_000_000, 1: 9}, {0})


def test_a_partition_that_is_fetched_at_last_is_not_stuck() -> None:
    still = StallDetector("stripe.events")

    for step in range(10 * CHECKS_MAX):
        still.check_progress(
            {0: step, 1: 7}, {0: 1_000_000, 1: 9}, {1} if step % CHECKS_MAX == 0 else ()
        )


def test_a_consumer_that_stops_after_a_backlog_is_stuck_as_soon_as_any() -> None:
    still = StallDetector("stripe.events")
    for step in range(2 * CHECKS_MAX):
        still.check_progress({0: step, 1: 0}, {0: 1_000_000, 1: 9}, {1})
    for _ in range(CHECKS_MAX):
        still.check_progress({0: 5, 1: 0}, {0: 1_000_000, 1: 9}, {0, 1})

    with pytest.raises(ConsumerStuck, match=r"partitions \[0, 1\]"):
        still.check_progress({0: 5, 1: 0}, {0: 1_000_000, 1: 9}, {0, 1})


def test_a_partition_at_its_end_is_not_stuck() -> None:
    still = StallDetector("stripe.events")

    for _ in range(3 * CHECKS_MAX):
        still.check_progress({0: 5}, {0: 5}, ())


def test_another_reason_to_stand_still_makes_it_begin_anew() -> None:
    still = StallDetector("stripe.events")

    for _ in range(5):
        for _look in range(CHECKS_MAX):
            still.check_progress({0: 5}, {0: 9}, ())
        still.reset()


def test_a_rebalance_without_an_end_is_stuck() -> None:
    still = StallDetector("stripe.events")
    for _ in range(REBALANCING_CHECKS_MAX - 1):
        still.check_rebalance()

    with pytest.raises(ConsumerStuck, match="does not agree"):
        still.check_rebalance()
