"""Partitions that have no leader: nobody can read them now, and the others are read on.

Promises that they are named on the readiness page for as long as it lasts, and that one that was
left out when its partitions were taken over is taken over as soon as it has a leader. Must never
ask for them: aiokafka waits for a leader, which may be away for hours, before it answers for any.
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
        self.left_out: frozenset[int] = frozenset()

    def exclude(self, partitions: Collection[int]) -> None:
        """Note which partitions were not taken over, for they had no leader."""
        self.left_out = frozenset(partitions)

    def look(self, leaderless: frozenset[int]) -> bool:
        """Take in which have none now; return whether one that was left out has one again."""
        if leaderless != self._leaderless:
            self._leaderless = leaderless
            if leaderless:
                partitions = sorted(leaderless)
                logger.warning("consumer.leaderless", topic=self._topic, partitions=partitions)
            else:
                logger.info("consumer.led_again", topic=self._topic)
            reason = f"partitions {sorted(leaderless)} have no leader: a broker is down"
            self._health.set_state(f"{self._topic} leaders", reason if leaderless else None)
        return bool(self.left_out - leaderless)
