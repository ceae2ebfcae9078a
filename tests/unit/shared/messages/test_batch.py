from hypothesis import given
from hypothesis import strategies as st

from shared.messages.batch import Batch, Message, Position


def test_it_advances_each_partition_past_its_last_message() -> None:
    batch = _batch({0: [5, 6], 3: [9]})

    steps = batch.steps()

    assert steps.partitions == [0, 3]
    assert steps.expected == [5, 9]
    assert steps.nexts == [7, 10]
    assert steps.counts == [2, 1]


def test_it_marks_every_message_of_a_refused_batch() -> None:
    assert _batch({1: [4]}).refuse("too large").refused == {(1, 4): "too large"}


@given(lengths=st.lists(st.integers(min_value=1, max_value=7), min_size=1, max_size=4))
def test_it_halves_without_losing_or_doubling_a_message(lengths: list[int]) -> None:
    batch = _batch({number: list(range(10, 10 + length)) for number, length in enumerate(lengths)})

    first, second = batch.halves()

    assert [*first.messages, *second.messages] == list(batch.messages)
    assert second.after() == batch.after()


def _batch(offsets: dict[int, list[int]]) -> Batch:
    return Batch(
        topic="stripe.events",
        positions={
            number: Position(epoch=0, next_offset=positions[0])
            for number, positions in offsets.items()
        },
        messages=[
            Message(partition=number, offset=offset, value=b"{}", headers=())
            for number, positions in offsets.items()
            for offset in positions
        ],
    )
