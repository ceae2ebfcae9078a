"""What the consume loop asks of whoever keeps its positions (Postgres, in production).

Promises nothing by itself: each method is one call that answers or raises Recoverable.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from shared.messages.batch import LoadedPositions, Position


class OffsetStore(Protocol):
    """Where a consumer's positions are kept."""

    async def seen(self, *, topic: str, partitions: Sequence[int]) -> Mapping[int, int]:
        """Return the next offset of each partition that has one."""

    async def load(
        self,
        *,
        topic: str,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
        is_settled: bool = False,
    ) -> LoadedPositions:
        """Return each partition's position, given its (first, end) offsets in Kafka.

        `seen` is what `seen` returned before the bounds were read: only such a position that lies
        past the end says that the topic was cut, for others may have moved since. Another
        `topic_id` than the position's says that the topic was made anew. Raises TopicAsBefore if
        it is one from before that, unless `is_settled`: it has been told for long.
        """

    async def open_gaps(
        self, *, topic: str, epochs: Mapping[int, int]
    ) -> Sequence[Mapping[str, object]]:
        """Return the open gaps of these partitions, by the keys of `discrepancies --json`."""

    async def letters_before(
        self, *, topic: str, positions: Mapping[int, Position], depth: int
    ) -> Mapping[int, Collection[int]]:
        """Return which of the last `depth` offsets of each partition are open dead letters."""
