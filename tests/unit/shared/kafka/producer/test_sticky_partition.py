from hypothesis import given
from hypothesis import strategies as st

from shared.kafka.producer.sticky_partition import NOBODY, free_partitions

_LEADERS = {0: 1, 1: 2, 2: 1, 3: 2}


def test_it_takes_the_partitions_in_turns() -> None:
    assert free_partitions(_LEADERS, taken=(), busy=(), turn=2) == [2, 3, 0, 1]


def test_it_begins_again_after_the_last() -> None:
    assert free_partitions(_LEADERS, taken=(), busy=(), turn=4) == [0, 1, 2, 3]


def test_it_takes_none_that_a_batch_is_on_its_way_to() -> None:
    assert free_partitions(_LEADERS, taken={0, 3}, busy=(), turn=0) == [1, 2]


def test_it_takes_none_of_a_leader_that_has_yet_to_answer() -> None:
    assert free_partitions(_LEADERS, taken=(), busy={2}, turn=0) == [0, 2]


def test_it_takes_none_of_a_leader_that_is_slow_though_the_other_is_busy() -> None:
    assert free_partitions(_LEADERS, taken={0}, busy={2}, slow={1}, turn=0) == []


def test_it_takes_those_of_a_slow_leader_when_there_is_no_other() -> None:
    assert free_partitions(_LEADERS, taken={0}, busy=(), slow={1, 2}, turn=1) == [1, 2, 3]


def test_it_takes_none_without_a_leader() -> None:
    assert free_partitions({**_LEADERS, 0: NOBODY}, taken=(), busy=(), turn=0) == [1, 2, 3]


def test_it_waits_at_any_of_them_when_none_has_a_leader() -> None:
    leaders = dict.fromkeys(_LEADERS, NOBODY)

    assert free_partitions(leaders, taken={1}, busy={NOBODY}, turn=2) == [2, 3, 0]


@given(
    leaders=st.dictionaries(st.integers(0, 20), st.sampled_from([NOBODY, 1, 2, 3]), min_size=1),
    turn=st.integers(0, 21),
)
def test_a_batch_has_a_place_as_soon_as_nothing_is_on_its_way(
    leaders: dict[int, int], turn: int
) -> None:
    assert free_partitions(leaders, taken=(), busy=(), turn=turn)
