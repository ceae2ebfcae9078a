"""What a service waits for, and which of its loops go round: what `/readyz` and `/livez` answer.

Promises that a loop counts as stuck only if it has beaten, does not rest, and has not beaten again
within the time that it gave itself. Asks nothing outside the process.
"""

import time
from collections.abc import Iterable

# A loop that has not gone round for this long stands still; the watchdog looks thrice before it
# ends the process, so a blocked event loop lasts a minute.
BEAT_WITHIN_S = 45.0


class Health:
    """What a service waits for, and which of its loops go round.

    A part is ready, or says in a few words why it is not. A loop that has beaten once must do so
    again in time, or rest; it may wait for as long as it takes, as long as it beats.
    """

    def __init__(self, *, parts: Iterable[str]) -> None:
        self._unready: dict[str, str] = dict.fromkeys(parts, "starting")
        self._beats: dict[str, tuple[float, float]] = {}

    def ready(self, part: str) -> None:
        """Note that `part` works."""
        self._unready.pop(part, None)

    def unready(self, part: str, reason: str) -> None:
        """Note why `part` does not work now."""
        self._unready[part] = reason

    def set_state(self, part: str, reason: str | None) -> None:
        """Note why `part` does not work now; None: it does."""
        if reason is None:
            self.ready(part)
        else:
            self.unready(part, reason)

    def reasons(self) -> dict[str, str]:
        """Return what is not ready, by part; empty when all is."""
        return dict(self._unready)

    def beat(self, loop: str, *, within_s: float = BEAT_WITHIN_S) -> None:
        """Note that this loop goes round, and will again within so many seconds."""
        self._beats[loop] = (time.monotonic(), within_s)

    def renew(self, loop: str) -> None:
        """Note that this loop goes on, if it is not at rest."""
        if loop in self._beats:
            self.beat(loop, within_s=self._beats[loop][1])

    def rest(self, loop: str) -> None:
        """Note that this loop has nothing to go round for, until it beats again."""
        self._beats.pop(loop, None)

    def stalled(self) -> dict[str, float]:
        """Return the loops that should have gone round by now, and for how long they have not.

        Any thread may ask.
        """
        now = time.monotonic()
        beats = self._beats.copy()  # in one step, which no other thread interrupts
        return {
            loop: now - beaten_at
            for loop, (beaten_at, within_s) in beats.items()
            if now - beaten_at > within_s
        }
