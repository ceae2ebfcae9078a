"""What a person sees of a run: a line a cycle, and the table at the end.

Promises that a line is never lost to a progress bar, and that without a terminal there are plain
lines only.
"""

import re
import sys
import time
from pathlib import Path

_KILLED = re.compile(r"\(pid (?P<pid>\d+)\) was ended by signal 9 ")


class Page:
    """Prints, with the seconds since the beginning before each line."""

    def __init__(self, log: Path) -> None:
        self.fighting = False
        self._began = time.monotonic()
        log.parent.mkdir(parents=True, exist_ok=True)
        self._log = log
        # The pids that the supervisor saw end by SIGKILL, whoever sent it.
        self.killed_pids: set[int] = set()

    def say(self, line: str) -> None:
        """Print a line."""
        sys.stdout.write(f"{self._stamped(line)}\n")
        sys.stdout.flush()

    def hear(self, sentence: str) -> None:
        """Take a line of the stack's; while faults strike, deaths and returns are only logged."""
        with self._log.open("a", encoding="utf-8") as file:
            file.write(f"{self._stamped(sentence)}\n")
        if (killed := _KILLED.search(sentence)) is not None:
            self.killed_pids.add(int(killed["pid"]))
        if not self.fighting:
            self.say(sentence)

    def show(self, text: str) -> None:
        """Print as it is."""
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def _stamped(self, line: str) -> str:
        return f"[{time.monotonic() - self._began:6.1f} s] {line}"
