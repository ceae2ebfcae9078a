"""One process of a service, from its start to its death, whoever brings that about."""

import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from shared.dev import child
from shared.dev.child import Child
from tests.support import warm_python
from tests.support.waits import until

TIEOUT: Final = (sys.executable, "-m", "services.cli")


@dataclass(slots=True)
class ServiceProcess:
    """A process that was started; `log_from` is where its own lines begin in the log."""

    of: Child
    process: subprocess.Popen[bytes] | warm_python.Process
    log_from: int

    @property
    def pid(self) -> int:
        return self.process.pid

    async def is_up(self) -> "ServiceProcess":
        """Wait until it says that it is ready."""
        what = f"{self.of.name} is ready (see {self.of.log_path})"
        await until(self.of.is_ready, what=what, unless=self._is_dead)
        return self

    async def has_begun(self) -> "ServiceProcess":
        """Wait until it says that it has started, ready or not."""
        await until(
            lambda: bool(self.log_lines("service.started")), what="it starts", unless=self._is_dead
        )
        return self

    async def death(self) -> int:
        """Wait for its end; return the exit code, negative for a signal."""
        await until(self._is_dead, what=f"{self.of.name} has ended", saw=self.last_lines)
        return int(self.process.wait())

    async def stop(self) -> int:
        """Ask it to end; return the exit code, which is 1 when it could not in its own time."""
        self.terminate()
        return await self.death()

    def terminate(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    async def kill(self) -> None:
        self.process.kill()
        await self.death()

    def is_still(self) -> bool:
        """Tell whether it has stopped itself, or was stopped."""
        assert not self._is_dead(), self.last_lines()
        return _state(self.pid) == "T"

    def freeze(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    def log_lines(self, event: str) -> list[dict[str, Any]]:
        """Return its log lines of this event."""
        return [line for line in self._lines() if line.get("event") == event]

    def end(self) -> None:
        """Leave nothing behind, whatever state it is in."""
        if self.process.poll() is None:
            child.kill_group(self.pid)
            self.process.kill()  # it may not lead its group yet
            self.process.wait()

    def last_lines(self) -> str:
        return "\n".join(json.dumps(line)[:400] for line in list(self._lines())[-15:])

    def _is_dead(self) -> bool:
        return self.process.poll() is not None

    def _lines(self) -> Iterator[dict[str, Any]]:
        with self.of.log_path.open("rb") as file:
            file.seek(self.log_from)
            for line in file.read().splitlines():
                with contextlib.suppress(ValueError):
                    parsed = json.loads(line)
                    if isinstance(parsed, dict):
                        yield parsed


def begin(of: Child) -> ServiceProcess:
    """Start a process and return at once; a command of ours need not import everything anew."""
    with child.open_log(of) as log:
        log_from = log.tell()
        if of.argv[:3] == TIEOUT:
            process = warm_python.start(*of.argv[2:], env=of.environ, stdout=log, stderr=log)
            return ServiceProcess(of=of, process=process, log_from=log_from)
    return ServiceProcess(of=of, process=child.start(of), log_from=log_from)


def _state(pid: int) -> str:
    """Return the kernel's letter for what the process does: R, S, T for stopped, …"""
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    return stat.rpartition(")")[2].split()[0]
