"""Whether a consumer that lives also reads: the watch over what aiokafka does in the background.

Promises that a consumer that reads nothing although there are records, on brokers that answer, is
noticed after some checks in a row; so is a partition whose fetches alone bring nothing, while
others are read, and a rebalance without an end. Must never blame a consumer that waits for its
database or its broker: the caller resets the count whenever it has waited for either, and checks
only when the brokers have answered. Nor one that drains a backlog: aiokafka hands on all that it
has of one partition before the next, so what is fetched of a partition may wait for the others.
"""

from collections.abc import Collection, Mapping

CHECK_EVERY_S = 10.0
# In a row: half a minute with records there to read and none read.
CHECKS_MAX = 3
# A rebalance may last as long as its timeout, and another may follow it.
REBALANCING_CHECKS_MAX = 18


class ConsumerStuck(Exception):
    """The broker has records for this consumer, and it reads none: only a new one will."""

    def __init__(self, *, topic: str, partitions: list[int], because: str) -> None:
        super().__init__(f"{topic}, partitions {partitions}: {because}")
        self.topic = topic
        self.partitions = partitions


class StallDetector:
    """What the last checks saw of one consumer."""

    def __init__(self, topic: str) -> None:
        self._topic = topic
        self._rebalancing = 0
        self._nexts: Mapping[int, int] = {}
        self._unmoved = 0  # for how many checks no partition has moved
        self._behind: dict[int, int] = {}  # for how many checks each has had records, and not moved
        self._unfetched: dict[int, int] = {}  # for how many of these none of them had been fetched

    def reset(self) -> None:
        """Begin anew: since the last check the consumer has had a reason to stand still."""
        self._rebalancing = 0
        self._nexts = {}
        self._unmoved = 0
        self._behind = {}
        self._unfetched = {}

    def check_rebalance(self) -> None:
        """Count one check more during a rebalance. Raises ConsumerStuck when there are too many."""
        count = self._rebalancing + 1
        self.reset()
        self._rebalancing = count
        if count >= REBALANCING_CHECKS_MAX:
            raise ConsumerStuck(
                topic=self._topic, partitions=[], because="its group does not agree on who reads"
            )

    def check_progress(
        self, nexts: Mapping[int, int], ends: Mapping[int, int], fetched: Collection[int]
    ) -> None:
        """Compare where the consumer is, and where its partitions end. Raises ConsumerStuck.

        `fetched` are the partitions of which aiokafka has records that it has not handed on yet.
        """
        self._rebalancing = 0
        moved = {p for p, offset in nexts.items() if self._nexts.get(p, offset) != offset}
        self._nexts = dict(nexts)
        self._unmoved = 0 if moved else self._unmoved + 1
        behind = {p for p, offset in nexts.items() if ends.get(p, 0) > offset}
        self._behind = _counted(self._behind, behind, anew=moved)
        self._unfetched = _counted(self._unfetched, behind.difference(fetched), anew=moved)
        counts = self._behind if self._unmoved > CHECKS_MAX else self._unfetched
        stuck = sorted(p for p, count in counts.items() if count > CHECKS_MAX)
        if stuck:
            raise ConsumerStuck(
                topic=self._topic,
                partitions=stuck,
                because="records are there and none is read",
            )


def _counted(
    counts: Mapping[int, int], partitions: Collection[int], *, anew: Collection[int]
) -> dict[int, int]:
    """Count one check more of each of these partitions, and none of any other."""
    return {p: 1 if p in anew else counts.get(p, 0) + 1 for p in partitions}
