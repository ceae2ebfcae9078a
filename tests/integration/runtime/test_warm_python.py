"""What tests start from an interpreter that is warm, against what starts from nothing."""

import subprocess
import sys
from collections.abc import Sequence

import psutil
import pytest

from tests.support import warm_python
from tests.support.waits import PATIENCE_S

_ENVIRON = {"PATH": "", "TIEOUT_DATA_DIR": "/nowhere", "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"}


@pytest.mark.parametrize(
    "argv", [["--version"], ["status", "--json"], ["no-such-command"], ["journal", "--help"]]
)
def test_it_ends_and_writes_as_from_nothing(argv: Sequence[str]) -> None:
    program = [sys.executable, "-m", "services.cli", *argv]
    cold = subprocess.run(
        program, env=_ENVIRON, capture_output=True, check=False, timeout=PATIENCE_S
    )

    warm = warm_python.run("services.cli", *argv, env=_ENVIRON, timeout=PATIENCE_S)

    assert (warm.returncode, warm.stdout) == (cold.returncode, cold.stdout)
    assert warm.stderr == cold.stderr


def test_it_is_a_process_that_a_signal_ends() -> None:
    environ = {**_ENVIRON, "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    process = warm_python.start("services.cli", "ledger-writer", env=environ)
    was_there = psutil.pid_exists(process.pid) or process.poll() is not None

    process.kill()

    assert was_there
    assert process.wait(PATIENCE_S) != 0
    assert not psutil.pid_exists(process.pid)
