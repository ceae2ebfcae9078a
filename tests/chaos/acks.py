"""The journal of acknowledgements: every delivery that the fake Stripe got a 2xx for.

Promises only whole lines, each `unix_time event_id`; a line that is being written waits for the
next look.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

NAME = "acks.log"
_LATEST_MAX = 10_000


@dataclass(frozen=True, slots=True)
class Ack:
    """A delivery that was answered 2xx."""

    at: float
    event_id: str


@dataclass(slots=True)
class AckTail:
    """Reads what was added to the journal since the last look."""

    path: Path
    count: int = 0
    # The times of the last ones, in the order they were written.
    latest: deque[float] = field(default_factory=partial(deque, maxlen=_LATEST_MAX))
    _offset: int = field(default=0)

    def read(self) -> Sequence[Ack]:
        """Return the new lines."""
        if not self.path.exists():
            return []
        with self.path.open("rb") as file:
            file.seek(self._offset)
            whole, newline, _torn = file.read().rpartition(b"\n")
        self._offset += len(whole) + len(newline)
        acks = [_ack(line) for line in whole.split(b"\n") if line]
        self.count += len(acks)
        self.latest.extend(ack.at for ack in acks)
        return acks

    def after(self, at: float) -> Sequence[float]:
        """Return the times of the acknowledgements after `at`, in order."""
        return sorted(acked_at for acked_at in self.latest if acked_at > at)


def _ack(line: bytes) -> Ack:
    at, event_id = line.decode("ascii").split(" ")
    return Ack(float(at), event_id)
