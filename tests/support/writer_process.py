"""A ledger writer as a process of its own, for tests that reach it by Kafka and Postgres alone."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tests.support import warm_python
from tests.support.waits import PATIENCE_S


@contextmanager
def writer_process(environ: Mapping[str, str]) -> Iterator[None]:
    """Run one meanwhile."""
    with warm_python.running("services.cli", "ledger-writer", env=environ, timeout=PATIENCE_S):
        yield
