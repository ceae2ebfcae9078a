"""A topic whose id is that of an earlier one: a lagging broker's answer, or another cluster.

A topic that is deleted and created again has a new id, and its offsets begin anew. Promises that an
id from before that is refused for a minute, longer than a broker lags behind, so that nothing is
read by the old topic's positions; and that it is taken for the topic's after that: the cluster is
another one then, as after a failover and its failback. Must never decide that from one answer.
"""

import asyncio
from collections.abc import Mapping

from shared.kafka.consumer.offset_store import OffsetStore
from shared.messages.batch import LoadedPositions

# A broker learns of a change within seconds; one that does not is out of the cluster by then.
SETTLED_AFTER_S = 60.0


class RecreatedTopicGuard:
    """Which id the brokers have given the topic lately, and since when."""

    def __init__(
        self, *, topic: str, store: OffsetStore, settled_after_s: float = SETTLED_AFTER_S
    ) -> None:
        self.settled_after_s = settled_after_s
        self._topic = topic
        self._store = store
        # By the loop's clock, in seconds.
        self._answered: tuple[str | None, float] | None = None

    async def load(
        self,
        *,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
    ) -> LoadedPositions:
        """Load the positions. Raises TopicAsBefore while an earlier topic's id is not settled."""
        now = asyncio.get_running_loop().time()
        if self._answered is None or self._answered[0] != topic_id:
            self._answered = (topic_id, now)
        loaded = await self._store.load(
            topic=self._topic,
            topic_id=topic_id,
            bounds=bounds,
            seen=seen,
            is_settled=now - self._answered[1] >= self.settled_after_s,
        )
        self._answered = None
        return loaded
