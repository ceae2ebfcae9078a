"""Structured logs: one JSON object a line on stderr.

Promises `event`, `timestamp`, `level`, `service` and the bound ids on every line. Never writes a
body, a header's value or a secret: what looks like one is struck out before it is rendered. A
library that says the same over and over is heard once a second.
"""

import logging
import re
import sys
from collections.abc import MutableMapping, Sequence
from typing import cast

import structlog

# Stripe's secrets have prefixes of their own (docs.stripe.com/keys); a URL may carry a password.
_SECRET = re.compile(r"\b(?:whsec|sk|rk)_[A-Za-z0-9_]+|(?<=://)[^/@\s:]+:[^/@\s]+(?=@)")


# In an outage aiokafka says one thing hundreds of times a second.
_LIBRARY_SILENCE_S = 1.0
# What a library says, without what varies: up to the first digit or colon.
_SAYING = re.compile(r"[^\d:]*")
_SAYINGS_MAX = 1000


def configure(*, service: str, level: int = logging.INFO, silent: Sequence[str] = ()) -> None:
    """Set up logging for this process; every later line carries `service`.

    The libraries in `silent` are not heard, unless it is critical.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _redact,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)
    # Libraries speak through stdlib logging; their warnings join our lines, redacted like ours.
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[_ToStructlog()], force=True)
    for library in silent:
        logging.getLogger(library).setLevel(logging.CRITICAL)


def get() -> structlog.typing.FilteringBoundLogger:
    """Return the logger; call its methods with an event name and ids, never prose."""
    return cast("structlog.typing.FilteringBoundLogger", structlog.get_logger())


class _ToStructlog(logging.Handler):
    """Carry a library's log line into ours; `repeated` counts what it said alike and we left out.

    A line and the next one that is alike are at least a second apart.
    """

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], tuple[float, int]] = {}

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        saying = (record.name, _SAYING.match(text)[0])  # type: ignore[index] # it matches any text
        said_at, repeated = self._said.get(saying, (None, 0))
        if said_at is not None and 0 <= record.created - said_at < _LIBRARY_SILENCE_S:
            self._said[saying] = (said_at, repeated + 1)
            return
        if len(self._said) >= _SAYINGS_MAX:
            self._said.clear()
        self._said[saying] = (record.created, 0)
        get().log(
            record.levelno,
            "library.log",
            library=record.name,
            text=text[:500],
            repeated=repeated,
            exc_info=record.exc_info,
        )


def _redact(
    _logger: object, _method: str, event: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _SECRET.sub("***", value)
    return event
