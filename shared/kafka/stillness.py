"""Whether a consumer that lives also reads: the watch over what aiokafka does in the background.

Promises that a consumer that reads nothing although there are records, on brokers that answer, is
noticed after some looks in a row; so is a partition that is never read while others are, and a
rebalance without an end. Must never blame a consumer that waits for its database or its broker:
looks that do not follow on one another closely begin anew, and the caller looks only when the
brokers have answered. Nor one that drains a backlog: aiokafka hands on all that it has of one
partition before the next, so a partition may rightly wait for the others.
"""

from collections.abc import Mapping

LOOK_EVERY_S = 10.0
# In a row: half a minute with records there to read and none read.
LOOKS_MAX = 3
# A partition that alone stands still, while others are read: ten minutes. All of a slow consumer's
# others have had their turn by then (a buffer is some 1,500 entries, and there are twelve).
ALONE_LOOKS_MAX = 60
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

    def __init__(self, topic: str) -> None:
        self._topic = topic
        self._rebalancing = 0
        self._nexts: Mapping[int, int] = {}
        self._unmoved = 0  # for how many looks no partition has moved
        self._behind: dict[int, int] = {}  # for how many looks each has had records, and not moved

    def forget(self) -> None:
        """Begin anew: since the last look the consumer has had a reason to stand still."""
        self._rebalancing = 0
        self._nexts = {}
        self._unmoved = 0
        self._behind = {}

    def rebalancing(self) -> None:
        """Take in a look at a consumer that has no partitions yet. Raises ConsumerStuck."""
        looks = self._rebalancing + 1
        self.forget()
        self._rebalancing = looks
        if looks >= REBALANCING_LOOKS_MAX:
            raise ConsumerStuck(
                topic=self._topic, partitions=[], because="its group does not agree on who reads"
            )

    def look(self, nexts: Mapping[int, int], ends: Mapping[int, int]) -> None:
        """Take in where the consumer is and where its partitions end. Raises ConsumerStuck."""
        self._rebalancing = 0
        moved = {one for one, at in nexts.items() if self._nexts.get(one, at) != at}
        self._nexts = dict(nexts)
        self._unmoved = 0 if moved else self._unmoved + 1
        self._behind = {
            one: 1 if one in moved else self._behind.get(one, 0) + 1
            for one, at in nexts.items()
            if ends.get(one, 0) > at
        }
        looks_max = LOOKS_MAX if self._unmoved > LOOKS_MAX else ALONE_LOOKS_MAX
        stuck = sorted(one for one, looks in self._behind.items() if looks > looks_max)
        if stuck:
            raise ConsumerStuck(
                topic=self._topic,
                partitions=stuck,
                because="records are there and none is read",
            )
