"""How many connections are open at once, and which is closed when there are too many.

Promises that strangers, however many and however slow, cannot keep a sender out: past the limit the
oldest connection that has brought no authentic request is closed, and one that has brought an
authentic request only when no other is left. Never closes a connection whose request is being
answered (if all are, it is the new one that goes), and sends nothing on one that it closes.
"""

import itertools
import resource
from collections.abc import Callable
from typing import Protocol

# Hear why a request or a connection was refused.
OnRefused = Callable[[str], None]

# A bound of memory: each may hold the head of a request, 64 KiB. Stripe needs a few dozen.
CONNECTIONS_MAX = 1024
# What the process needs besides: the broker's connections, the listeners, its log, its libraries.
_OTHER_FILES = 128


class Connection(Protocol):
    """A connection, as far as the limiter looks at it."""

    def is_being_answered(self) -> bool:
        """Return whether a whole request of it waits for its answer."""
        ...

    def drop(self) -> None:
        """Close it at once, with nothing said."""
        ...


class ConnectionLimiter:
    """The connections that are open, oldest first."""

    def __init__(self, connections_max: int = CONNECTIONS_MAX, *, on_refused: OnRefused) -> None:
        self._max = connections_max
        self._on_refused = on_refused
        # A dict keeps the order of arrival, and removes a member without a search.
        self._unproven: dict[Connection, None] = {}
        self._authentic: dict[Connection, None] = {}

    def add(self, connection: Connection) -> None:
        """Count a connection that was opened, and close one if that makes one too many."""
        self._unproven[connection] = None
        if len(self._unproven) + len(self._authentic) > self._max:
            self._drop_one()

    def mark_authentic(self, connection: Connection) -> None:
        """Note that it has brought an authentic request."""
        if self._unproven.pop(connection, connection) is None:
            self._authentic[connection] = None

    def remove(self, connection: Connection) -> None:
        """Forget a connection that has ended."""
        self._unproven.pop(connection, None)
        self._authentic.pop(connection, None)

    def _drop_one(self) -> None:
        newest = next(reversed(self._unproven))
        idle = (
            connection
            for connection in itertools.chain(self._unproven, self._authentic)
            if connection is not newest and not connection.is_being_answered()
        )
        dropped = next(idle, newest)
        self.remove(dropped)
        self._on_refused("crowded_out")
        dropped.drop()


def max_connections() -> int:
    """Return how many connections this process can hold, after asking for as many as it may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS_MAX + _OTHER_FILES
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    if soft == resource.RLIM_INFINITY:
        return CONNECTIONS_MAX
    return max(1, min(CONNECTIONS_MAX, soft - _OTHER_FILES))
