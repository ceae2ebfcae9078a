"""Whether a consumer that lives also reads: the watch over what aiokafka does in the background.

Promises that a consumer that reads nothing although there are records, on brokers that answer, is
noticed after some looks in a row; so is a partition whose fetches alone bring nothing, while others
are read, and a rebalance without an end. Must never blame a consumer that waits for its database or
its broker: looks that do not follow on one another closely begin anew, and the caller looks only
when the brokers have answered. Nor one that drains a backlog: aiokafka hands on all that it has of
one partition before the next, so what is fetched of a partition may rightly wait for the others.
"""

from collections.abc import Collection, Mapping

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


class StallDetector:
    """What the last looks saw of one consumer."""

    def __init__(self, topic: str) -> None:
        self._topic = topic
        self._rebalancing = 0
        self._nexts: Mapping[int, int] = {}
        self._unmoved = 0  # for how many looks no partition has moved
        self._behind: dict[int, int] = {}  # for how many looks each has had records, and not moved
        self._unfetched: dict[int, int] = {}  # for how many of these none of them had been fetched

    def forget(self) -> None:
        """Begin anew: since the last look the consumer has had a reason to stand still."""
        self._rebalancing = 0
        self._nexts = {}
        self._unmoved = 0
        self._behind = {}
        self._unfetched = {}

    def rebalancing(self) -> None:
        """Take in a look at a consumer that has no partitions yet. Raises ConsumerStuck."""
        looks = self._rebalancing + 1
        self.forget()
        self._rebalancing = looks
        if looks >= REBALANCING_LOOKS_MAX:
            raise ConsumerStuck(
                topic=self._topic, partitions=[], because="its group does not agree on who reads"
            )

    def look(
        self, nexts: Mapping[int, int], ends: Mapping[int, int], fetched: Collection[int]
    ) -> None:
        """Take in where the consumer is and where its partitions end. Raises ConsumerStuck.

        `fetched` are those of which records are here that nobody has been given yet.
        """
        self._rebalancing = 0
        moved = {one for one, at in nexts.items() if self._nexts.get(one, at) != at}
        self._nexts = dict(nexts)
        self._unmoved = 0 if moved else self._unmoved + 1
        behind = {one for one, at in nexts.items() if ends.get(one, 0) > at}
        self._behind = _counted(self._behind, behind, anew=moved)
        self._unfetched = _counted(self._unfetched, behind.difference(fetched), anew=moved)
        looks = self._behind if self._unmoved > LOOKS_MAX else self._unfetched
        stuck = sorted(one for one, count in looks.items() if count > LOOKS_MAX)
        if stuck:
            raise ConsumerStuck(
                topic=self._topic,
                partitions=stuck,
                because="records are there and none is read",
            )


def _counted(
    looks: Mapping[int, int], partitions: Collection[int], *, anew: Collection[int]
) -> dict[int, int]:
    """Count one look more at each of these partitions, and none at any other."""
    return {one: 1 if one in anew else looks.get(one, 0) + 1 for one in partitions}
