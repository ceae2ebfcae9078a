"""The supervisor, with small real processes."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from shared.dev.child import CannotStart, Child
from shared.dev.supervisor import Supervisor, run_to_end
from tests.support.waits import PATIENCE_S, until, until_blocking

_ENVIRON = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
# Says when it is up, and notes when it is asked to end.
_WELL_BEHAVED = """
import pathlib, signal, sys, time
def end(*_):
    with open(sys.argv[2], "a") as file:
        file.write(sys.argv[3] + "\\n")
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
pathlib.Path(sys.argv[1]).touch()
time.sleep(600)
"""
_STUBBORN = """
import pathlib, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path(sys.argv[1]).touch()
time.sleep(600)
"""


class _Home:
    """A folder in which children say that they are up, and in which order they ended."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: list[str] = []
        self.changes = 0
        self.supervisor = Supervisor(say=self.lines.append, changed=self._changed)

    def child(self, name: str, *, program: str = _WELL_BEHAVED, stop_timeout_s: float = 5) -> Child:
        up = self.path / f"{name}.up"
        ended = self.path / "ended"
        return Child(
            name=name,
            argv=(sys.executable, "-c", program, str(up), str(ended), name),
            environ=_ENVIRON,
            log_path=self.path / f"{name}.log",
            is_ready=up.exists,
            ready_timeout_s=PATIENCE_S,
            stop_timeout_s=stop_timeout_s,
        )

    def ended(self) -> list[str]:
        return (self.path / "ended").read_text().split()

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[_Home]:
    home = _Home(tmp_path)
    yield home
    await home.supervisor.stop()


def _pid(home: _Home, name: str) -> int:
    pid = home.supervisor.pid(name)
    assert pid is not None
    return pid


async def test_it_starts_a_killed_child_again_and_says_so(home: _Home) -> None:
    await home.supervisor.start(home.child("kafka"))
    first = _pid(home, "kafka")
    changes = home.changes

    os.kill(first, signal.SIGKILL)
    await until(
        lambda: any("is back" in line for line in home.lines),
        what="it is back",
        saw=lambda: home.lines,
    )

    assert _pid(home, "kafka") != first
    assert home.changes > changes
    assert home.lines[0].startswith(f"kafka (pid {first}) was ended by signal 9")


async def test_it_ends_the_last_started_first(home: _Home) -> None:
    await home.supervisor.start(home.child("postgres"))
    await home.supervisor.start(home.child("service"))

    await home.supervisor.stop()

    assert home.ended() == ["service", "postgres"]


async def test_it_kills_a_child_that_will_not_end(home: _Home) -> None:
    await home.supervisor.start(home.child("stubborn", program=_STUBBORN, stop_timeout_s=0.5))
    pid = _pid(home, "stubborn")

    await home.supervisor.stop()

    assert not psutil.pid_exists(pid)


async def test_it_does_not_start_again_what_it_is_stopping(home: _Home) -> None:
    await home.supervisor.start(home.child("service"))

    await home.supervisor.stop()

    assert home.lines == []
    assert home.supervisor.pid("service") is None


async def test_it_tells_a_childs_last_words_when_it_ends_instead_of_starting(home: _Home) -> None:
    program = 'import sys; sys.exit("port 80 is taken")'

    with pytest.raises(CannotStart, match="service ended with 1 instead of starting: port 80"):
        await home.supervisor.start(home.child("service", program=program))


async def test_it_gives_a_child_its_own_environment_and_no_more(home: _Home) -> None:
    await home.supervisor.start(home.child("service"))

    environ = psutil.Process(_pid(home, "service")).environ()

    assert environ == _ENVIRON


async def test_it_leads_each_child_into_a_group_of_its_own(home: _Home) -> None:
    await home.supervisor.start(home.child("service"))
    pid = _pid(home, "service")

    assert os.getpgid(pid) == pid


async def test_it_runs_a_task_to_its_end(home: _Home) -> None:
    await run_to_end(home.child("migrate", program="import sys; open(sys.argv[1], 'w').close()"))

    assert (home.path / "migrate.up").exists()


async def test_it_refuses_a_task_that_fails(home: _Home) -> None:
    program = 'import sys; sys.exit("no such database")'

    with pytest.raises(CannotStart, match="no such database"):
        await run_to_end(home.child("migrate", program=program))


def test_it_leaves_no_child_when_it_is_killed_itself(tmp_path: Path) -> None:
    supervisor = subprocess.Popen(
        [sys.executable, "-c", _SUPERVISOR, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert supervisor.stdout is not None
    pid = int(supervisor.stdout.readline())

    supervisor.kill()
    supervisor.communicate()

    until_blocking(lambda: not psutil.pid_exists(pid), what="the child is gone")


_SUPERVISOR = """
import asyncio, sys
from pathlib import Path
from shared.dev.child import Child
from shared.dev.supervisor import Supervisor

async def main():
    supervisor = Supervisor(say=print, changed=lambda: None)
    await supervisor.start(Child(
        name="sleeper", argv=(sys.executable, "-c", "import time; time.sleep(60)"), environ={},
        log_path=Path(sys.argv[1]) / "log", is_ready=lambda: True,
    ))
    print(supervisor.pid("sleeper"), flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""
