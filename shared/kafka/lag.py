"""How far the consumers are behind the topics, and for how long. PURE.

When a record was written is not known here, but when its offset was first seen to exist is: the
topics' end offsets are remembered with the time at which they were read, and what lay before an
end then and is still unread is at least that old. The age goes back as far as they are remembered.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from shared.messages.topics import OffsetRanges, TopicOffsets

# Eight hours, one reading each 15 s.
_READINGS_MAX = 2000


@dataclass(frozen=True, slots=True)
class Lag:
    """What a topic holds unread, and how long the oldest of it has been there."""

    records: int
    seconds: float


@dataclass(slots=True)
class LagHistory:
    """The topics' ends as they were read so far, oldest first, each with its time in seconds."""

    readings: deque[tuple[float, TopicOffsets]] = field(
        default_factory=lambda: deque(maxlen=_READINGS_MAX)
    )

    def add(
        self, *, now_s: float, ends: TopicOffsets, positions: TopicOffsets
    ) -> Mapping[str, Lag]:
        """Remember these ends; return each topic's lag, given where the consumers are now."""
        self.readings.append((now_s, ends))
        # A reading of which all is consumed by now says nothing any more.
        while (
            not any(unread_by_topic(self.readings[0][1], positions).values())
            and len(self.readings) > 1
        ):
            self.readings.popleft()
        return {
            topic: Lag(records=records, seconds=self._age_s(topic, now_s, positions))
            for topic, records in unread_by_topic(ends, positions).items()
        }

    def _age_s(self, topic: str, now_s: float, positions: TopicOffsets) -> float:
        for read_at_s, ends in self.readings:
            if unread_by_topic(ends, positions)[topic]:
                return now_s - read_at_s
        return 0.0


def unread_ranges(ends: TopicOffsets, positions: TopicOffsets) -> OffsetRanges:
    """Return what of each partition lies between where its consumer is and its end, if anything."""
    # Without a position nothing was read yet; past the end, the topic was created again.
    return {
        place: (positions.get(place, 0), end)
        for place, end in ends.items()
        if end > positions.get(place, 0)
    }


def unread_by_topic(ends: TopicOffsets, positions: TopicOffsets) -> dict[str, int]:
    """Count the records between where the consumers are and these ends, by topic."""
    unread = dict.fromkeys((topic for topic, _partition in ends), 0)
    for (topic, _partition), (position, end) in unread_ranges(ends, positions).items():
        unread[topic] += end - position
    return unread
