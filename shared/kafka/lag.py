"""How far the consumers are behind the topics, and for how long. PURE.

A record's own time is not known here, but when its offset was first seen to exist is: a look at
the topics' ends is remembered, and what was there at that look and is still unread is that old.
The age is a lower bound: it goes back as far as the looks that are remembered.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

# Eight hours of looks, one each 15 s.
_LOOKS_MAX = 2000

Ends = Mapping[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class Lag:
    """What a topic holds unread, and how long the oldest of it has been there."""

    records: int
    seconds: float


@dataclass(slots=True)
class LagHistory:
    """The looks at the topics' ends so far, oldest first."""

    ends: deque[tuple[float, Ends]] = field(default_factory=lambda: deque(maxlen=_LOOKS_MAX))

    def note(self, *, now_s: float, ends: Ends, positions: Ends) -> Mapping[str, Lag]:
        """Take in a look, and where the consumers are; return each topic's lag."""
        self.ends.append((now_s, ends))
        # What was all read by now says nothing any more.
        while not any(_unread(self.ends[0][1], positions).values()) and len(self.ends) > 1:
            self.ends.popleft()
        return {
            topic: Lag(records=records, seconds=self._age_s(topic, now_s, positions))
            for topic, records in _unread(ends, positions).items()
        }

    def _age_s(self, topic: str, now_s: float, positions: Ends) -> float:
        for looked_at_s, ends in self.ends:
            if _unread(ends, positions)[topic]:
                return now_s - looked_at_s
        return 0.0


def _unread(ends: Ends, positions: Ends) -> dict[str, int]:
    """Count the records between where the consumers are and these ends, by topic."""
    unread = dict.fromkeys((topic for topic, _partition in ends), 0)
    for place, end in ends.items():
        # A partition without a position was never read; one past its end was made anew.
        unread[place[0]] += max(0, end - positions.get(place, 0))
    return unread
