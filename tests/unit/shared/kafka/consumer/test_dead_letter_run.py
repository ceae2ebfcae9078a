from hypothesis import given
from hypothesis import strategies as st

from shared.kafka.consumer import dead_letter_run
from shared.messages.batch import Batch, Message, Position


def test_it_counts_back_from_the_position_to_the_first_that_works() -> None:
    assert dead_letter_run.dead_letters_before(10, {3, 8, 9}) == 2
    assert dead_letter_run.dead_letters_before(10, {8}) == 0


def test_a_row_goes_on_from_one_batch_to_the_next() -> None:
    rows = dead_letter_run.dead_letters_after(_batch([5, 6]), [(0, 5), (0, 6)], {0: 3})

    assert rows == {0: 5}


def test_a_message_that_works_breaks_the_row() -> None:
    assert dead_letter_run.dead_letters_after(_batch([5, 6]), [(0, 5)], {0: 3}) == {}
    assert dead_letter_run.dead_letters_after(_batch([5, 6]), [(0, 6)], {0: 3}) == {0: 1}


def test_an_offset_without_a_message_breaks_the_row() -> None:
    assert dead_letter_run.dead_letters_after(_batch([7], start=5), [(0, 7)], {0: 3}) == {0: 1}


def test_a_batch_ends_where_the_row_is_full_and_other_partitions_stay_whole() -> None:
    batch = _batch([5, 6, 7], also=[1, 2])

    ends = dead_letter_run.cut_offsets(batch, [(0, 5), (0, 6), (0, 7)], {0: 1}, maximum=3)

    assert ends == {0: 7}
    assert [(message.partition, message.offset) for message in batch.until(ends).messages] == [
        (0, 5),
        (0, 6),
        (1, 1),
        (1, 2),
    ]


@given(
    works=st.lists(st.booleans(), min_size=1, max_size=40),
    cuts=st.lists(st.integers(min_value=1, max_value=6), min_size=1, max_size=40),
    maximum=st.integers(min_value=1, max_value=5),
)
def test_it_stops_at_the_first_full_row_however_the_batches_fall(
    works: list[bool], cuts: list[int], maximum: int
) -> None:
    letters = {offset for offset, is_sound in enumerate(works) if not is_sound}
    full = [
        offset + 1
        for offset in range(len(works))
        if dead_letter_run.dead_letters_before(offset + 1, letters) >= maximum
    ]

    position, rows = 0, dict[int, int]()
    for size in cuts * len(works):
        offsets = range(position, min(position + size, len(works)))
        if not offsets or rows.get(0, 0) >= maximum:
            break
        batch = _batch(list(offsets))
        own = [(0, offset) for offset in offsets if offset in letters]
        batch = batch.until(dead_letter_run.cut_offsets(batch, own, rows, maximum=maximum))
        position = batch.after()[0].next_offset
        rows = dead_letter_run.dead_letters_after(batch, own, rows)
        # What is counted along the way is what Postgres says of the same offsets.
        assert rows.get(0, 0) == dead_letter_run.dead_letters_before(position, letters)

    assert position == (full[0] if full else len(works))


def _batch(offsets: list[int], *, start: int | None = None, also: list[int] | None = None) -> Batch:
    places = {0: offsets, **({1: also} if also else {})}
    return Batch(
        topic="stripe.events",
        positions={
            partition: Position(0, offsets[0] if partition or start is None else start)
            for partition, offsets in places.items()
        },
        messages=[
            Message(partition=partition, offset=offset, value=b"{}", headers=())
            for partition, offsets in places.items()
            for offset in offsets
        ],
    )
