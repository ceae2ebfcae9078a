"""Which partition of a sticky topic the next batch goes to. PURE.

Promises that the partitions take turns, and that as long as there is another none is chosen that
has no leader, or whose leader is slow to answer. Must never leave a batch without a partition for
good: if none of a topic's partitions has a leader, any of them is chosen, and waited for.
"""

from collections.abc import Collection, Mapping, Sequence

# The leader of a partition that has none, in Kafka's metadata.
NOBODY = -1


def free_partitions(
    leaders: Mapping[int, int],
    *,
    taken: Collection[int],
    busy: Collection[int],
    slow: Collection[int] = (),
    turn: int,
) -> Sequence[int]:
    """Return the partitions that a batch may go to now, the best one first.

    `leaders` has the leader of each partition; `taken` are partitions to which a batch is in
    flight, `busy` the leaders that have yet to answer, `slow` those that should have answered by
    now: they get nothing while there is another, even if that is busy. `turn` is the partition that
    comes first.
    """
    led = {partition for partition, leader in leaders.items() if leader != NOBODY}
    sound = {partition for partition in led if leaders[partition] not in slow}
    return sorted(
        (
            partition
            for partition in sound or led or leaders
            if partition not in taken and (not led or leaders[partition] not in busy)
        ),
        key=lambda partition: (partition < turn, partition),
    )
