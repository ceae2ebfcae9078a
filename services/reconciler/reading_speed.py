"""How fast a pass reads, by what it has read lately. PURE."""

from collections import deque
from typing import Final

# Slices end in bursts: over less than this the speed jumps.
_OVER_S: Final = 30.0


class ReadingSpeed:
    """The speed of the last half minute; times in seconds of one monotonic clock."""

    def __init__(self, began_s: float) -> None:
        self._notes = deque([(began_s, 0)])

    def note(self, now_s: float, *, rows: int) -> float:
        """Note how many rows were read in all; return the rows a second."""
        self._notes.append((now_s, rows))
        while len(self._notes) > 2 and self._notes[1][0] <= now_s - _OVER_S:  # noqa: PLR2004 - two make a speed
            self._notes.popleft()
        since_s, before = self._notes[0]
        return (rows - before) / max(now_s - since_s, 0.001)
