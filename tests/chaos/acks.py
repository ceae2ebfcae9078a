"""The journal of acknowledgements: every delivery that the fake Stripe got a 2xx for.

Promises only whole lines, each `unix_time event_id`; a line that is being written waits for the
next look.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

NAME = "acks.log"


@dataclass(frozen=True, slots=True)
class Ack:
    """A delivery that was answered 2xx."""

    at: float
    event_id: str


@dataclass(slots=True)
class AckTail:
    """Reads what was added to the journal since the last look."""

    path: Path
    last_at: float = 0.0
    count: int = 0
    _offset: int = field(default=0)

    def read(self) -> Sequence[Ack]:
        """Return the new lines."""
        if not self.path.exists():
            return []
        with self.path.open("rb") as file:
            file.seek(self._offset)
            whole, newline, _torn = file.read().rpartition(b"\n")
        self._offset += len(whole) + len(newline)
        found = [_ack(line) for line in whole.split(b"\n") if line]
        self.count += len(found)
        self.last_at = max([self.last_at, *(ack.at for ack in found)])
        return found


def _ack(line: bytes) -> Ack:
    at, event_id = line.decode("ascii").split(" ")
    return Ack(float(at), event_id)
