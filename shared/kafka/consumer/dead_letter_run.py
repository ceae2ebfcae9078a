"""Dead letters in a row: how many lie directly before a position, and where there are too many.

Promises that what is counted here is what Postgres would say of the same offsets, so that a restart
changes nothing: a row is broken by a message that works, by an offset without one, by a letter that
somebody has redriven, and by its copy that fails again: else each redriving that comes too early
would hold the partition that it is to let go. Never asks anybody: it only counts.
"""

from collections.abc import Collection, Mapping, Sequence

from shared.messages.batch import Batch, Message

# So many messages in a row that can never work are one fault of ours or of the sender's, not so
# many faults of theirs: a person looks before there are thousands.
LETTERS_IN_A_ROW_MAX = 50

Place = tuple[int, int]  # partition and offset


def dead_letters_before(next_offset: int, letters: Collection[int]) -> int:
    """Count the dead letters that lie directly before a position, one beside the other."""
    first = next_offset
    while first - 1 in letters:
        first -= 1
    return next_offset - first


def dead_letters_after(
    batch: Batch, letters: Collection[Place], rows: Mapping[int, int]
) -> dict[int, int]:
    """Return how many letters in a row lie before each position once the batch is written.

    Where there are none, nothing is said, in `rows` as well.
    """
    after = dict(rows)
    steps = batch.steps()
    for partition, next_offset in zip(steps.partitions, steps.nexts, strict=True):
        own = frozenset(offset for place, offset in letters if place == partition)
        count = dead_letters_before(next_offset, own)
        # Letters from its first offset to its last: the row goes on from the batch before.
        is_whole = next_offset - count == batch.positions[partition].next_offset
        after[partition] = count + (rows.get(partition, 0) if is_whole else 0)
    return {partition: count for partition, count in after.items() if count}


def cut_offsets(
    batch: Batch, letters: Collection[Place], rows: Mapping[int, int], *, maximum: int
) -> dict[int, int]:
    """Return where the batch has to end in each partition in which a row reaches the maximum."""
    found: dict[int, int] = {}
    if not letters:
        return found
    for partition in {place for place, _offset in letters}:
        messages = [one for one in batch.messages if one.partition == partition]
        start = batch.positions[partition].next_offset
        end = _end(messages, letters, start=start, row=rows.get(partition, 0), maximum=maximum)
        if end is not None:
            found[partition] = end
    return found


def _end(
    messages: Sequence[Message], letters: Collection[Place], *, start: int, row: int, maximum: int
) -> int | None:
    expected = start
    for one in messages:
        is_letter = (one.partition, one.offset) in letters
        row = (row if one.offset == expected else 0) + 1 if is_letter else 0
        expected = one.offset + 1
        if row >= maximum:
            return expected
    return None
