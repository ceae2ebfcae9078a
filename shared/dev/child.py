"""A child process: what to run, as whom, where it logs, when it is ready, how it ends.

Promises that a child gets the environment it is given and nothing more, leads a process group of
its own (so that Ctrl-C reaches the supervisor alone), writes to its own bounded log, and dies
with its parent. Never uses a shell, and never puts a secret into an argument list.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from shared.dev import exec_with_pdeathsig

_LOG_BYTES_MAX = 20_000_000
_POLL_S = 0.1
_LAST_LINES_BYTES = 4_096
_LAST_LINE_CHARACTERS = 300


class CannotStart(Exception):
    """Something this machine lacks or holds; the text is the one sentence that a person reads.

    It carries no secret, no stack trace and no second line.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """One process of the stack.

    `is_ready` is asked again and again, may block for a second, and must not raise. `uid` is the
    user to become, None to stay. `death_signal` is what the kernel sends when the parent dies.
    """

    name: str
    argv: tuple[str, ...]
    environ: Mapping[str, str]
    log_path: Path
    is_ready: Callable[[], bool]
    cwd: Path | None = None
    uid: int | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    death_signal: signal.Signals = signal.SIGKILL
    # What a slow and busy machine needs for the slowest of them, and half as much again.
    ready_timeout_s: float = 180.0
    stop_timeout_s: float = 10.0


def leashed(child: Child) -> list[str]:
    """Return the command line that runs the child on a leash held by this very process."""
    uid = "-" if child.uid is None else str(child.uid)
    held_by = [str(os.getpid()), str(int(child.death_signal)), uid]
    # -I and -S: nothing but the standard library, so it starts in a few milliseconds.
    return [sys.executable, "-I", "-S", exec_with_pdeathsig.__file__, *held_by, *child.argv]


def open_log(child: Child) -> IO[bytes]:
    """Open the child's log to append to it; the one before the last start is kept as `.1`."""
    child.log_path.parent.mkdir(parents=True, exist_ok=True)
    if child.log_path.exists() and child.log_path.stat().st_size > _LOG_BYTES_MAX:
        child.log_path.replace(child.log_path.with_suffix(".log.1"))
    return child.log_path.open("ab")


def last_words(child: Child) -> str:
    """Return the last line of the child's log that is no part of a stack trace, shortened."""
    try:
        with child.log_path.open("rb") as file:
            file.seek(max(0, child.log_path.stat().st_size - _LAST_LINES_BYTES))
            lines = file.read().decode("utf-8", "replace").split("\n")
    except OSError:
        return ""
    messages = [line for line in lines if line.strip() and not line[0].isspace()]
    return messages[-1].strip()[:_LAST_LINE_CHARACTERS] if messages else ""


def died_early(child: Child, *, exit_code: int) -> CannotStart:
    """Return the refusal of a child that ended before it was ready."""
    words = last_words(child) or "it wrote nothing"
    return CannotStart(
        f"{child.name} ended with {exit_code} instead of starting: {words} (see {child.log_path})"
    )


def late(child: Child) -> CannotStart:
    """Return the refusal of a child that did not get ready in time."""
    return CannotStart(
        f"{child.name} was not ready within {child.ready_timeout_s:.0f} s (see {child.log_path})"
    )


@contextlib.contextmanager
def running(child: Child) -> Iterator[subprocess.Popen[bytes]]:
    """Run one child, ready on entry and gone on exit: for tests and benchmarks.

    Call it in the main thread: the leash is held by the thread that starts the child.
    Raises CannotStart when it ends early or is late.
    """
    process = start(child)
    try:
        _await_ready(child, process)
        yield process
    finally:
        stop(child, process)


def start(child: Child) -> subprocess.Popen[bytes]:
    """Start the child and return at once."""
    with open_log(child) as log:
        return subprocess.Popen(
            leashed(child),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=dict(child.environ),
            cwd=child.cwd,
            start_new_session=True,
        )


def stop(child: Child, process: subprocess.Popen[bytes]) -> None:
    """Ask the child to end, wait, and kill its group if it does not."""
    if process.poll() is None:
        process.send_signal(child.stop_signal)
        try:
            process.wait(timeout=child.stop_timeout_s)
        except subprocess.TimeoutExpired:
            kill_group(process.pid)
            process.wait()


def kill_group(pid: int) -> None:
    """Kill the process group that `pid` leads, whatever is left of it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def _await_ready(child: Child, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + child.ready_timeout_s
    while not child.is_ready():
        exit_code = process.poll()
        if exit_code is not None:
            raise died_early(child, exit_code=exit_code)
        if time.monotonic() > deadline:
            raise late(child)
        time.sleep(_POLL_S)
