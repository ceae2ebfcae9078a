"""A ledger writer as a process of its own, for tests that reach it by Kafka and Postgres alone."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tests.support.waits import PATIENCE_S


@contextmanager
def writer_process(environ: Mapping[str, str]) -> Iterator[None]:
    """Run one meanwhile."""
    process = subprocess.Popen(
        [sys.executable, "-m", "services.cli", "ledger-writer"],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)
