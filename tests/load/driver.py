"""The load generator as its user sees it: a process that is given tasks and says how they went."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.load.generator import Task
from tests.load.servers import ROOT


class NotAccepted(Exception):
    """A server did not answer every request with 2xx."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task went: requests a second, and the latencies of their answers."""

    rate: float
    p50_ms: float
    p99_ms: float


class Driver:
    """A running generator."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def load(self, task: Task, *, targets: Sequence[str] = ()) -> Outcome:
        """Load a server and return how it did; `targets` are what is read of it.

        Raises NotAccepted.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"task": asdict(task), "targets": targets} if targets else asdict(task)
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise NotAccepted("the generator has ended")
        outcome = json.loads(line)
        accepted = outcome["statuses"].get("200", 0)
        if set(outcome["statuses"]) != {"200"} or outcome["lost"] or outcome["unanswered"]:
            raise NotAccepted(json.dumps(outcome))
        return Outcome(accepted / outcome["seconds"], outcome["p50_ms"], outcome["p99_ms"])


@contextlib.contextmanager
def driving(secret: str, *, bodies: Path | None = None) -> Iterator[Driver]:
    """Run a generator of webhooks signed with `secret`; `bodies` is a file that has them as JSON.

    Without one it makes them itself.
    """
    argv = ["tests.load.generator", *([str(bodies)] if bodies else [])]
    with _driver(argv, secret=secret) as driver:
        yield driver


@contextlib.contextmanager
def reading(token: str) -> Iterator[Driver]:
    """Run a generator of reads of the API, with a token; its tasks have targets."""
    with _driver(["tests.load.read_generator"], secret=token) as driver:
        yield driver


@contextlib.contextmanager
def _driver(argv: Sequence[str], *, secret: str) -> Iterator[Driver]:
    process = subprocess.Popen(
        [sys.executable, "-m", *argv],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin is not None
        process.stdin.write(f"{secret}\n")
        process.stdin.flush()
        try:
            yield Driver(process)
        finally:
            process.stdin.close()
