"""A real process whose loops stand still, or that only was stopped; and how late a loop is."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from functools import partial
from pathlib import Path

import pytest

from shared.runtime.event_loop_lag import measure_loop_lag
from shared.runtime.health import Health
from shared.telemetry.metrics import EVENT_LOOP_LAG
from tests.support.waits import PATIENCE_S, until

_ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.takes(seconds=30)

# A service that beats until it is told to block its event loop, under an impatient watchdog.
_SERVICE = """
    import asyncio, sys, time
    from shared.telemetry import log
    from shared.runtime.health import Health
    from shared.runtime.watchdog import Watchdog

    async def main():
        health = Health(parts=())
        health.beat("post consumer", within_s=1.0)
        Watchdog(health.stalled, look_every_s=0.4, looks=3).start()
        print("started", flush=True)
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
        )
        told = asyncio.ensure_future(reader.readline())
        while not told.done():
            health.beat("post consumer", within_s=1.0)
            await asyncio.wait({told}, timeout=0.1)
        if told.result() == b"block\\n":
            stand_still()

    def stand_still():
        time.sleep(600)

    log.configure(service="test")
    asyncio.run(main())
"""


# A service whose work C code holds when it is told so: it backtracks without end.
_HELD = """
    import asyncio, re, sys
    from shared.runtime import service as runtime
    from shared.runtime.health import Health
    from shared.settings.model import Address

    async def work():
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
        )
        print("started", flush=True)
        if await reader.readline() == b"hold\\n":
            backtrack()
        await asyncio.sleep(600)

    def backtrack():
        secret = "sk_" + "live_ofNobody"
        re.fullmatch("(a+)+", "a" * 200 + "b" + secret)

    runtime._BACKSTOP_S = 5.0
    admin = Address(host="127.0.0.1", port=0)
    sys.exit(runtime.run_service(service="test", admin=admin, health=Health(parts=()), work=work))
"""
# A service whose work is told to stop: it ends as its argument says.
_STOPPED = """
    import asyncio, os, signal, sys
    from shared.runtime import service as runtime
    from shared.runtime.health import Health
    from shared.settings.model import Address

    async def work():
        asyncio.get_running_loop().call_later(0.3, os.kill, os.getpid(), signal.SIGTERM)
        try:
            await asyncio.sleep(60)
        finally:
            if sys.argv[1] == "fails":
                raise OSError("the last flush failed")

    admin = Address(host="127.0.0.1", port=0)
    sys.exit(runtime.run_service(service="test", admin=admin, health=Health(parts=()), work=work))
"""


@pytest.mark.parametrize(
    ("way", "code", "last"), [("works", 0, "service.stopped"), ("fails", 1, "service.failed")]
)
def test_what_fails_on_the_way_out_is_said_and_is_no_good_end(
    way: str, code: int, last: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_STOPPED), way],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    line = json.loads(done.stderr.splitlines()[-1])
    assert (done.returncode, line["event"]) == (code, last)
    assert ("the last flush failed" in json.dumps(line)) is (way == "fails")


async def test_the_gauge_shows_how_late_the_event_loop_came_round() -> None:
    pulses: list[None] = []
    on_pulse = partial(pulses.append, None)
    pulse = asyncio.create_task(measure_loop_lag(Health(parts=()), on_pulse=on_pulse))
    await asyncio.sleep(0)

    time.sleep(0.9)  # noqa: ASYNC251 - blocks the loop, which is the point
    await until(
        lambda: EVENT_LOOP_LAG._value.get() >= 0.3,
        what="the gauge shows it",
        saw=EVENT_LOOP_LAG._value.get,
    )

    pulse.cancel()
    assert len(pulses) > 1


def test_a_process_whose_event_loop_is_blocked_is_ended_and_says_where() -> None:
    process = _service()

    _, stderr = process.communicate("block\n", timeout=PATIENCE_S)

    (line,) = [json.loads(line) for line in stderr.splitlines()]
    assert process.returncode == 1
    assert (line["event"], line["part"]) == ("service.stuck", "post consumer")
    assert "stand_still" in line["stack"]


def test_a_process_that_c_code_holds_is_ended_and_says_where() -> None:
    """No thread of Python's runs then, the watchdog's own as little as the event loop."""
    process = _service(_HELD)

    _, stderr = process.communicate("hold\n", timeout=PATIENCE_S)

    lines = stderr.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("Timeout ("))
    assert process.returncode == 1
    assert [json.loads(line)["event"] for line in lines[:first]] == ["service.started"]
    assert any(line.endswith(" in backtrack") for line in lines[first:])
    assert "ofNobody" not in stderr


def test_a_process_that_pulses_outlives_its_backstop_though_it_was_stopped() -> None:
    process = _service(_HELD)

    for _ in range(3):
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(1.5)  # together with the rest longer than the backstop, and none alone
        os.kill(process.pid, signal.SIGCONT)
        time.sleep(0.5)
    process.terminate()
    _, stderr = process.communicate(timeout=PATIENCE_S)

    events = [json.loads(line)["event"] for line in stderr.splitlines()]
    assert (process.returncode, events) == (0, ["service.started", "service.stopped"])


def test_a_process_that_was_stopped_and_goes_on_is_left_alone() -> None:
    process = _service()

    for _ in range(2):
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(1.7)  # longer than a loop may stand still
        os.kill(process.pid, signal.SIGCONT)
        time.sleep(0.3)
    _, stderr = process.communicate("end\n", timeout=PATIENCE_S)

    assert (process.returncode, stderr) == (0, "")


def _service(program: str = _SERVICE) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    return process
