"""A topic that was read before and is back under its name.

Promises that a broker which lags behind does not bring back a topic that was made anew, and that
one that is told of for longer than any broker lags is read: after one start against another
cluster, or a failover and its failback. Must never decide that from one answer.
"""

import asyncio
from collections.abc import Mapping

from shared.kafka.consumer.position_store import Positions
from shared.messages.batch import Loaded

# A broker hears of a change within seconds; one that does not is out of the cluster by then.
SETTLED_AFTER_S = 60.0


class RecreatedTopicGuard:
    """For how long the topic's name has meant one that was there before."""

    def __init__(self, *, topic: str, positions: Positions) -> None:
        self._topic = topic
        self._positions = positions
        self._told: tuple[str | None, float] | None = None  # which id, and since when

    async def load(
        self,
        *,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
    ) -> Loaded:
        """Load the positions. Raises TopicAsBefore, until the same id has been told for long."""
        now = asyncio.get_running_loop().time()
        if self._told is None or self._told[0] != topic_id:
            self._told = (topic_id, now)
        loaded = await self._positions.load(
            topic=self._topic,
            topic_id=topic_id,
            bounds=bounds,
            seen=seen,
            is_settled=now - self._told[1] >= SETTLED_AFTER_S,
        )
        self._told = None
        return loaded
