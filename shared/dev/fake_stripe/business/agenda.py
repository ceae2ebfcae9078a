"""What a business will do and when. PURE.

Promises: actions run in the order of their times (ties in the order they were put down), each at
its own time, or at the moment of the last resumption when that is later: a business that was shut
does not act in its past, because the windows of that time may have been closed.
"""

import heapq
from collections.abc import Callable

ScheduledAction = Callable[[int], object]


class Agenda:
    """A queue of actions by Unix second."""

    def __init__(self) -> None:
        self._queue: list[tuple[int, int, ScheduledAction]] = []
        self._count = 0
        self._floor = 0

    def at(self, when: int, action: ScheduledAction) -> None:
        """Put down an action; it is given the second at which it runs."""
        self._count += 1
        heapq.heappush(self._queue, (when, self._count, action))

    def due(self, now: int) -> bool:
        """Say whether anything is to be done by `now`."""
        return bool(self._queue) and self._queue[0][0] <= now

    def run_until(self, now: int) -> None:
        """Do everything that is due by `now`, what that makes due included."""
        while self.due(now):
            when, _, action = heapq.heappop(self._queue)
            action(max(when, self._floor))

    def resume(self, now: int) -> None:
        """Let nothing overdue be dated before `now`."""
        self._floor = now
