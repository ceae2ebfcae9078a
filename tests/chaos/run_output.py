"""What a person sees of a run: a line a cycle, and the table at the end.

Promises plain lines wherever there is no terminal, and on one, below the lines, a bar of the time
and of the present faults; that no line is lost to the bar; and that each line of the supervisor's
is in the log.
"""

import contextlib
import re
import time
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

_KILLED = re.compile(r"\(pid (?P<pid>\d+)\) was ended by signal 9 ")


class RunOutput:
    """Prints, with the seconds since the beginning before each line."""

    def __init__(self, log: Path) -> None:
        self._began = time.monotonic()
        self._console = Console(soft_wrap=True, highlight=False, markup=False)
        self._bars: Progress | None = None
        self._bar = TaskID(0)
        log.parent.mkdir(parents=True, exist_ok=True)
        self._log = log
        # The pids that the supervisor saw end by SIGKILL, whoever sent it.
        self.killed_pids: set[int] = set()

    def say(self, line: str) -> None:
        """Print a line."""
        self._console.print(self._stamped(line))

    def on_supervisor_line(self, sentence: str) -> None:
        """Take a line of the stack's; while faults are on, deaths and returns are only logged."""
        with self._log.open("a", encoding="utf-8") as file:
            file.write(f"{self._stamped(sentence)}\n")
        if (killed := _KILLED.search(sentence)) is not None:
            self.killed_pids.add(int(killed["pid"]))
        if self._bars is None:
            self.say(sentence)

    def show(self, text: str) -> None:
        """Print as it is."""
        self._console.print(text)

    @contextlib.contextmanager
    def progress(self, seconds: float) -> Iterator[None]:
        """Show the bar of the faults' time while the block runs, if there is a terminal."""
        with Progress(
            TextColumn("{task.description:<48}"),
            BarColumn(),
            TimeElapsedColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        ) as self._bars:
            self._bar = self._bars.add_task("faults", total=seconds)
            yield
        self._bars = None

    def show_fault(self, what: str, *, gone_s: float) -> None:
        """Show the present faults, and how much of the time is over."""
        if self._bars is not None:
            self._bars.update(self._bar, description=what[:48], completed=gone_s)

    def _stamped(self, line: str) -> str:
        return f"[{time.monotonic() - self._began:6.1f} s] {line}"
