"""A fault that has nothing to act on says so, and its cycle does not count."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from random import Random

import httpx
import pytest

from tests.chaos import environment_faults, process_faults
from tests.chaos.links import Links
from tests.chaos.process_faults import FaultContext
from tests.chaos.running_stack import FaultMissed, RunningStack
from tests.support.tcp_proxy import TcpProxy

_PLACES = {"one": "listen.written:kill"}


def _running_stack(pid: int) -> RunningStack:
    return RunningStack(
        pids=lambda: {"one": pid},
        links=Links(**{hop: TcpProxy(0, []) for hop in ("webhook", "kafka", "postgres", "stripe")}),
        database_url="postgresql://nowhere",
        webhook_url="http://127.0.0.1:1",
        webhook_secret="whsec_of_a_test",
        kafka_bootstrap_servers="127.0.0.1:1",
        fake=httpx.AsyncClient(trust_env=False),
        rng=Random(1),
        environs={"one": {}},
    )


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    """A process that does nothing, until it is killed."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) as process:
        yield process
        process.kill()


@pytest.mark.parametrize(
    "inject",
    [
        pytest.param(process_faults.kill("one"), id="kill"),
        pytest.param(process_faults.terminate("one"), id="terminate"),
        pytest.param(process_faults.stop("one"), id="stop"),
        pytest.param(process_faults.kill_again_and_again("one"), id="again and again"),
        pytest.param(process_faults.die_in_narrow_windows(_PLACES), id="narrow windows"),
        pytest.param(environment_faults.swallow_commits, id="swallowed commits"),
    ],
)
async def test_a_fault_without_a_target_is_missed(
    inject: FaultContext, sleeper: subprocess.Popen[bytes]
) -> None:
    sleeper.kill()
    sleeper.wait()

    with pytest.raises(FaultMissed):
        async with inject(_running_stack(sleeper.pid), 0.0):
            pass


async def test_a_process_that_is_asked_to_end_is_no_kill(
    sleeper: subprocess.Popen[bytes],
) -> None:
    running_stack = _running_stack(sleeper.pid)

    async with process_faults.terminate("one")(running_stack, 0.0):
        assert sleeper.wait() == -signal.SIGTERM

    assert running_stack.ended_by == {signal.SIGTERM: 1}


async def test_a_death_in_a_window_is_one_that_nobody_sent(
    sleeper: subprocess.Popen[bytes],
) -> None:
    running_stack = _running_stack(sleeper.pid)
    running_stack.ended_pids = {sleeper.pid, 1}

    async with process_faults.kill("one")(running_stack, 0.0):
        assert running_stack.died_by_themselves() == 1
