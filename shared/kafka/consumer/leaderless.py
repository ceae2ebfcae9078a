"""Partitions that have no leader: nobody can read them now, and the others are read on.

Promises that they are named on the readiness page for as long as it lasts, and that a partition
that was left out of an assignment is read as soon as it has a leader. Must never ask a broker for
their offsets: aiokafka waits for a leader, which may be away for hours, before it answers for any
partition.
"""

from collections.abc import Collection

from shared.runtime.health import Health
from shared.telemetry import log

logger = log.get()


class LeaderlessPartitions:
    """Which of one consumer's partitions of a topic lack a leader."""

    def __init__(self, *, topic: str, health: Health) -> None:
        self._topic = topic
        self._health = health
        self._leaderless: frozenset[int] = frozenset()
        self.excluded: frozenset[int] = frozenset()

    def exclude(self, partitions: Collection[int]) -> None:
        """Note which partitions of the assignment are not read, for they had no leader."""
        self.excluded = frozenset(partitions)

    def update(self, leaderless: frozenset[int]) -> bool:
        """Note which have none now; return whether one that was excluded has one again."""
        if leaderless != self._leaderless:
            self._leaderless = leaderless
            if leaderless:
                partitions = sorted(leaderless)
                logger.warning("consumer.leaderless", topic=self._topic, partitions=partitions)
            else:
                logger.info("consumer.led_again", topic=self._topic)
            reason = f"partitions {sorted(leaderless)} have no leader: a broker is down"
            self._health.set_state(f"{self._topic} leaders", reason if leaderless else None)
        return bool(self.excluded - leaderless)
