"""Whether a consumer that lives also reads: the watch over what aiokafka does in the background.

Promises that a partition with records beyond our position, on brokers that answer, is noticed when
it is not read for some looks in a row; so is a rebalance without an end. Must never blame a
consumer that waits for its database or its broker: looks that do not follow on one another closely
begin anew, and the caller looks only when the brokers have answered.
"""

from collections.abc import Mapping

LOOK_EVERY_S = 10.0
# In a row: half a minute with records there to read and none read.
LOOKS_MAX = 3
# A rebalance may last as long as its timeout, and another may follow it.
REBALANCING_LOOKS_MAX = 18


class ConsumerStuck(Exception):
    """The broker has records for this consumer, and it reads none: only a new one will."""

    def __init__(self, *, topic: str, partitions: list[int], because: str) -> None:
        super().__init__(f"{topic}, partitions {partitions}: {because}")
        self.topic = topic
        self.partitions = partitions


class Stillness:
    """What the last looks saw of one consumer."""

    def __init__(self, topic: str, *, looks_max: int = LOOKS_MAX) -> None:
        self._topic = topic
        self._looks_max = looks_max
        self._rebalancing = 0
        self._behind: dict[int, tuple[int, int]] = {}  # position, and for how many looks

    def forget(self) -> None:
        """Begin anew: since the last look the consumer has had a reason to stand still."""
        self._rebalancing = 0
        self._behind = {}

    def rebalancing(self) -> None:
        """Take in a look at a consumer that has no partitions yet. Raises ConsumerStuck."""
        self._behind = {}
        self._rebalancing += 1
        if self._rebalancing >= REBALANCING_LOOKS_MAX:
            raise ConsumerStuck(
                topic=self._topic, partitions=[], because="its group does not agree on who reads"
            )

    def look(self, nexts: Mapping[int, int], ends: Mapping[int, int]) -> None:
        """Take in where the consumer is and where its partitions end. Raises ConsumerStuck."""
        self._rebalancing = 0
        behind: dict[int, tuple[int, int]] = {}
        for partition, next_offset in nexts.items():
            if ends.get(partition, 0) > next_offset:
                position, looks = self._behind.get(partition, (next_offset, 0))
                behind[partition] = (next_offset, looks + 1 if position == next_offset else 1)
        self._behind = behind
        stuck = sorted(one for one, (_, looks) in behind.items() if looks > self._looks_max)
        if stuck:
            raise ConsumerStuck(
                topic=self._topic,
                partitions=stuck,
                because="records are there and none is read",
            )
