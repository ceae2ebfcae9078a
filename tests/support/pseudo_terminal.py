"""A program at a terminal of its own, as a person sees it: what it shows, and what is typed.

Promises that keys are keys: Ctrl-C reaches the program as the kernel's interrupt, not as a signal
that a test sends.
"""

import contextlib
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping
from fcntl import ioctl
from typing import Final

from tests.support.waits import PATIENCE_S

CTRL_C: Final = "\x03"
_ROWS, _COLUMNS = 60, 200
_READ_BYTES_MAX: Final = 65_536
# What moves the cursor, and colours.
_CONTROL: Final = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")
# The terminal becomes the program's own only from within.
_LOG_IN: Final = "import os, sys; os.login_tty(0); os.execv(sys.argv[1], sys.argv[1:])"


class PseudoTerminal:
    """A terminal on which a program runs."""

    def __init__(self, ours: int, process: "subprocess.Popen[bytes]") -> None:
        self._ours = ours
        self._process = process
        self._written = b""

    @property
    def written(self) -> str:
        """Return all that was written so far, with what moves the cursor."""
        while select.select([self._ours], [], [], 0)[0]:
            try:
                chunk = os.read(self._ours, _READ_BYTES_MAX)
            except OSError:  # EIO: the program has closed its end
                break
            if not chunk:
                break
            self._written += chunk
        return self._written.decode("utf-8", "replace")

    def shown(self) -> str:
        """Return the words of all that was written so far."""
        return _CONTROL.sub("", self.written)

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._ours, keys.encode())

    def has_ended(self) -> bool:
        """Say whether the program has ended."""
        return self._process.poll() is not None

    def terminate(self) -> None:
        """Ask it to end."""
        self._process.terminate()

    def exit_code(self) -> int:
        """Return the exit code, once it has ended."""
        return self._process.wait(PATIENCE_S)


@contextlib.contextmanager
def at_terminal(*argv: str, env: Mapping[str, str]) -> Iterator[PseudoTerminal]:
    """Run a program at a terminal; what is left of it when the block ends is killed."""
    ours, theirs = pty.openpty()
    try:
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        process = subprocess.Popen(
            [sys.executable, "-c", _LOG_IN, *argv],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={"TERM": "xterm", **env},
        )
        try:
            yield PseudoTerminal(ours, process)
        finally:
            process.kill()
            process.wait(PATIENCE_S)
    finally:
        os.close(ours)
        os.close(theirs)
