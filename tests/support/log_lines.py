"""What modules log from INFO on, caught: the tests' own level is ERROR, and hides most of it."""

import logging
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import structlog


@contextmanager
def catch_log_lines(*modules: str) -> Iterator[Sequence[MutableMapping[str, Any]]]:
    """Catch what these modules log; their lines go nowhere else meanwhile."""
    capture = structlog.testing.LogCapture()
    logger = structlog.wrap_logger(
        None,
        processors=[capture],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=False,
    )
    with pytest.MonkeyPatch.context() as patch:
        for module in modules:
            patch.setattr(f"{module}.logger", logger)
        yield capture.entries
