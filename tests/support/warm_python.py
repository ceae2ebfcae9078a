"""Programs of ours as processes of their own that need not import everything anew.

Promises what `python -m MODULE` would do with these arguments and this environment, in a process
with a pid, an exit code and files of its own, which dies with the tests; but forked from an
interpreter that has imported all of services and shared and has done nothing else. Half a second of
imports is most of what a command or a fake Stripe costs. That programs start from nothing as well
is for the end-to-end tests to see. Must never be used where that start itself is in question.
"""

import atexit
import contextlib
import ctypes
import functools
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, NoReturn

from shared.dev.child import Child, died_early, open_log
from tests.support.waits import until_blocking

_ROOTS: Final = ("services", "shared")
_REQUEST_BYTES_MAX: Final = 150_000
_PR_SET_PDEATHSIG: Final = 1  # linux/prctl.h
_DIED: Final = 1
_STDIO: Final = 3
_FILES_MAX: Final = 4096


class Process:
    """A program that runs, or has ended."""

    def __init__(self, answers: socket.socket) -> None:
        self._answers = answers.makefile("r", encoding="ascii")
        answers.close()
        self.pid = int(self._answers.readline())
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""
        if self.returncode is None and select.select([self._answers], [], [], 0)[0]:
            self.wait()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit code once it has ended. Raises subprocess.TimeoutExpired."""
        if self.returncode is None:
            if not select.select([self._answers], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
            self.returncode = int(self._answers.readline())
            self._answers.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Signal it, unless it has ended."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)


def start(
    *argv: str,
    env: Mapping[str, str],
    stdout: IO[bytes] | None = None,
    stderr: IO[bytes] | None = None,
) -> Process:
    """Run `python -m` with these arguments; what it writes goes nowhere, unless one says where."""
    ours, theirs = socket.socketpair()
    with theirs, Path(os.devnull).open("r+b") as nowhere:
        files = [(stream or nowhere).fileno() for stream in (None, stdout, stderr)]
        request = json.dumps({"argv": argv, "env": dict(env), "cwd": str(Path.cwd())}).encode()
        socket.send_fds(_server(), [request], [*files, theirs.fileno()])
    return Process(ours)


def run(*argv: str, env: Mapping[str, str], timeout: float) -> "subprocess.CompletedProcess[bytes]":
    """Do as `start` does, to the end; return its exit code and what it wrote."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = start(*argv, env=env, stdout=out, stderr=err)
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(argv, code, out.read(), err.read())


@contextlib.contextmanager
def running(*argv: str, env: Mapping[str, str], timeout: float) -> Iterator[Process]:
    """Run one meanwhile; then it is asked to end. Raises subprocess.TimeoutExpired."""
    process = start(*argv, env=env)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout)
        finally:
            process.kill()


@contextlib.contextmanager
def running_child(child: Child) -> Iterator[Process]:
    """Run a child of the dev kit that is a program of ours, as `child.running` would."""
    interpreter, *argv = child.argv
    assert (interpreter, *argv[:2]) == (sys.executable, "-P", "-m"), child.argv
    with open_log(child) as log:
        process = start(*argv[2:], env=child.environ, stdout=log, stderr=log)
    try:
        until_blocking(
            lambda: child.is_ready() or process.poll() is not None, what=f"{child.name} is ready"
        )
        if process.returncode is not None:
            raise died_early(child, exit_code=process.returncode)
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(child.stop_timeout_s)
        process.kill()
        process.wait()


@functools.cache
def _server() -> socket.socket:
    """Start the interpreter that is forked; it ends when the socket is closed, as by our end."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    argv = [sys.executable, "-P", __file__, str(theirs.fileno())]
    with theirs:
        # No more than services get, so that it writes in their encoding.
        process = subprocess.Popen(argv, env={"PATH": ""}, pass_fds=[theirs.fileno()])
    atexit.register(process.wait)
    atexit.register(ours.close)  # comes first
    return ours


def _serve(control: socket.socket) -> None:
    for name in _modules():
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    running: dict[int, tuple[int, socket.socket]] = {}
    while True:
        for ready in select.select([control.fileno(), *running], [], [])[0]:
            if ready in running:
                _report_end(ready, *running.pop(ready))
                continue
            request, files, *_ = socket.recv_fds(control, _REQUEST_BYTES_MAX, _STDIO + 1)
            if not request:
                for pid, _answers in running.values():
                    os.kill(pid, signal.SIGKILL)
                return
            pid = os.fork()
            if pid == 0:
                _become(json.loads(request), files[:_STDIO])
            for file in files[:_STDIO]:
                os.close(file)
            answers = socket.socket(fileno=files[_STDIO])
            answers.sendall(f"{pid}\n".encode("ascii"))
            running[os.pidfd_open(pid)] = (pid, answers)


def _modules() -> Iterator[str]:
    """Return all modules of ours but those that are programs."""
    for root in _ROOTS:
        modules = pkgutil.walk_packages(importlib.import_module(root).__path__, f"{root}.")
        yield from (module.name for module in modules if not module.name.endswith("__main__"))


def _report_end(pidfd: int, pid: int, answers: socket.socket) -> None:
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(pidfd)
    with answers, contextlib.suppress(OSError):  # nobody may wait for it any more
        answers.sendall(f"{code}\n".encode("ascii"))


def _become(request: dict[str, Any], files: Sequence[int]) -> NoReturn:
    """Be the program, and end as it does."""
    code = _DIED
    try:
        os.setsid()
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        for number, file in enumerate(files):
            os.dup2(file, number)
        os.closerange(_STDIO, _FILES_MAX)
        os.chdir(request["cwd"])
        os.environ.clear()
        os.environ.update(request["env"])
        time.tzset()
        module, *arguments = request["argv"]
        sys.argv = [module, *arguments]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = _exit_code(ended)
    except BaseException:  # noqa: BLE001 - as an interpreter does
        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _exit_code(ended: SystemExit) -> int:
    if ended.code is None or isinstance(ended.code, int):
        return ended.code or 0
    print(ended.code, file=sys.stderr)  # noqa: T201 - as an interpreter does
    return _DIED


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
