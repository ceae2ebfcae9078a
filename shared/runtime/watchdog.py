"""A thread that ends a process whose loops stand still, and a backstop for when no thread may run.

Promises that a process in which a part has stood still for longer than it may is ended with 1, for
its supervisor to start it anew, also when the event loop itself is blocked and could not say so.
Must never end one that was only stopped itself: a thread that wakes late was stopped with the rest
of the process, so what it sees then counts for nothing. Must never wait for anything on its way
out: the log line has a second, and then the process ends without it.

C code that does not let go of the interpreter's lock (a regular expression that backtracks for
hours) starves every thread of Python's, this one too. The backstop is a thread of C's
(faulthandler): it ends the process once nobody has put it off for long enough, and writes where
each thread stood, frames without values, as plain text. It cannot tell a process that was stopped
from one that stands still, so one that was stopped for longer than it is ended when it goes on.
"""

import faulthandler
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping

from shared.telemetry import log

_LOOK_EVERY_S = 5.0
# In a row, each on time: whoever was stopped together with this thread has time to catch up.
_LOOKS = 3
# A look that comes this many times later than it should was held up with everybody else.
_LATE = 2.0
_SAY_TIMEOUT_S = 1.0
_STACK_LINES_MAX = 40
_STDERR = 2


def postpone_backstop(timeout_s: float) -> None:
    """Have the process end with 1 if this is not called again within so many seconds.

    It is of the whole process: there is one backstop, and each call takes the place of the last.
    """
    faulthandler.dump_traceback_later(timeout_s, exit=True, file=_STDERR)


class Watchdog:
    """Looks every few seconds which parts stand still (`stalled`: by name, for how many seconds).

    `look_every_s` and `looks` are for tests, which have less patience.
    """

    def __init__(
        self,
        stalled: Callable[[], Mapping[str, float]],
        *,
        look_every_s: float = _LOOK_EVERY_S,
        looks: int = _LOOKS,
    ) -> None:
        self._stalled = stalled
        self._look_every_s = look_every_s
        self._looks = looks
        self._is_over = threading.Event()
        self._watched = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to look; the thread that calls this is the one whose stack is logged."""
        self._watched = threading.get_ident()
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._is_over.set()

    def _watch(self) -> None:
        seen: dict[str, int] = {}
        looked_at = time.monotonic()
        while not self._is_over.wait(self._look_every_s):
            now = time.monotonic()
            is_late = now - looked_at > _LATE * self._look_every_s
            looked_at = now
            stalled = self._stalled()
            seen = {} if is_late else {part: seen.get(part, 0) + 1 for part in stalled}
            dead = [part for part, times in seen.items() if times >= self._looks]
            if dead:
                self._end({part: stalled[part] for part in dead})

    def _end(self, stalled: Mapping[str, float]) -> None:
        # In a thread of its own: whoever is stuck may be so in writing a log line.
        saying = threading.Thread(target=self._say, args=(stalled,), daemon=True)
        saying.start()
        saying.join(timeout=_SAY_TIMEOUT_S)
        os._exit(1)

    def _say(self, stalled: Mapping[str, float]) -> None:
        frame = sys._current_frames().get(self._watched)  # noqa: SLF001 - the documented way to it
        stack = traceback.format_stack(frame)[-_STACK_LINES_MAX:] if frame else []
        for part, silent_s in stalled.items():
            log.get().critical(
                "service.stuck", part=part, silent_s=round(silent_s, 1), stack="".join(stack)
            )
