"""What the consume loop needs of the store of its positions (Postgres, in production).

Promises nothing by itself: each method is one call that returns or raises Recoverable.
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

        `seen` is what `seen` returned before the bounds were read: only if such a position lies
        past the end was the topic cut, for the others may have moved since. Another `topic_id` than
        the position's says that the topic was created again. Raises TopicAsBefore if it is the id
        of an earlier one, unless `is_settled`: the brokers have given it for long.
        """

    async def open_gaps(
        self, *, topic: str, epochs: Mapping[int, int]
    ) -> Sequence[Mapping[str, object]]:
        """Return the open gaps of these partitions, by the keys of `discrepancies --json`."""

    async def letters_before(
        self, *, topic: str, positions: Mapping[int, Position], depth: int
    ) -> Mapping[int, Collection[int]]:
        """Return which of the last `depth` offsets of each partition are open dead letters."""
