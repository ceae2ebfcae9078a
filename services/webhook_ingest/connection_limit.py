"""How many connections are held at once, and who goes when there are too many.

Promises that strangers, however many and however slow, cannot keep a sender out: past the limit the
stranger that has been there longest goes, and whoever has brought an authentic request stays while
any stranger is left. Never drops a connection whose request is being answered, and answers nobody:
a crowd is told nothing.
"""

import itertools
import resource
from typing import Protocol

from shared.telemetry import metrics

# A bound of memory: each may hold the head of a request, 64 KiB. Stripe needs a few dozen.
CONNECTIONS_MAX = 1024
# What the process needs besides: the broker's connections, the listeners, its log, its libraries.
_OTHER_FILES = 128


class Connection(Protocol):
    """A connection, as far as the doorway looks at it."""

    def is_being_answered(self) -> bool:
        """Return whether a whole request of it waits for its answer."""
        ...

    def drop(self) -> None:
        """Close it at once, with nothing said."""
        ...


class ConnectionLimiter:
    """The connections that are open, oldest first."""

    def __init__(self, connections_max: int = CONNECTIONS_MAX) -> None:
        self._max = connections_max
        # A dict keeps the order of arrival, and gives a member back without a search.
        self._strangers: dict[Connection, None] = {}
        self._known: dict[Connection, None] = {}

    def enter(self, visitor: Connection) -> None:
        """Take in a connection, and send one away if that makes one too many."""
        self._strangers[visitor] = None
        if len(self._strangers) + len(self._known) > self._max:
            self._drop_one()

    def know(self, visitor: Connection) -> None:
        """Note that it has brought an authentic request."""
        if self._strangers.pop(visitor, visitor) is None:
            self._known[visitor] = None

    def leave(self, visitor: Connection) -> None:
        """Forget a connection that has ended."""
        self._strangers.pop(visitor, None)
        self._known.pop(visitor, None)

    def _drop_one(self) -> None:
        newest = next(reversed(self._strangers))
        idle = (
            one
            for one in itertools.chain(self._strangers, self._known)
            if one is not newest and not one.is_being_answered()
        )
        leaving = next(idle, newest)
        self.leave(leaving)
        metrics.WEBHOOK_REFUSED.labels("crowded_out").inc()
        leaving.drop()


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
