"""Dead letters in a row: how many lie directly before a position, and where there are too many.

Promises that what is counted here is what Postgres would say of the same offsets, so that a restart
changes nothing: a run is broken by a message that works, by an offset without one, by a letter that
somebody has redriven, and by its copy that fails again: else each redriving that comes too early
would hold the partition that it is to release. Never reads anything: it only counts.
"""

from collections.abc import Collection, Mapping, Sequence

from shared.messages.batch import Batch, Message

# So many messages in a row that can never work are one fault of ours or of the sender's, not so
# many faults of theirs: a person looks before there are thousands.
LETTERS_IN_A_ROW_MAX = 50

PartitionOffset = tuple[int, int]


def dead_letters_before(next_offset: int, letters: Collection[int]) -> int:
    """Count the dead letters that lie directly before a position, one beside the other."""
    first = next_offset
    while first - 1 in letters:
        first -= 1
    return next_offset - first


def dead_letters_after(
    batch: Batch, letters: Collection[PartitionOffset], run_lengths: Mapping[int, int]
) -> dict[int, int]:
    """Return how many letters in a row lie before each position once the batch is written.

    `run_lengths` says the same of the time before. A partition without any is in neither.
    """
    after = dict(run_lengths)
    steps = batch.steps()
    for partition, next_offset in zip(steps.partitions, steps.nexts, strict=True):
        own = frozenset(offset for lettered, offset in letters if lettered == partition)
        count = dead_letters_before(next_offset, own)
        # Letters from its first offset to its last: the run goes on from the batch before.
        is_whole = next_offset - count == batch.positions[partition].next_offset
        after[partition] = count + (run_lengths.get(partition, 0) if is_whole else 0)
    return {partition: count for partition, count in after.items() if count}


def cut_offsets(
    batch: Batch,
    letters: Collection[PartitionOffset],
    run_lengths: Mapping[int, int],
    *,
    maximum: int,
) -> dict[int, int]:
    """Return where the batch has to end in each partition in which a run reaches the maximum."""
    ends: dict[int, int] = {}
    for partition in {partition for partition, _offset in letters}:
        end = _cut_offset(
            [message for message in batch.messages if message.partition == partition],
            letters,
            start=batch.positions[partition].next_offset,
            run_length=run_lengths.get(partition, 0),
            maximum=maximum,
        )
        if end is not None:
            ends[partition] = end
    return ends


def _cut_offset(
    messages: Sequence[Message],
    letters: Collection[PartitionOffset],
    *,
    start: int,
    run_length: int,
    maximum: int,
) -> int | None:
    expected = start
    for message in messages:
        is_letter = (message.partition, message.offset) in letters
        goes_on = message.offset == expected
        run_length = (run_length if goes_on else 0) + 1 if is_letter else 0
        expected = message.offset + 1
        if run_length >= maximum:
            return expected
    return None
