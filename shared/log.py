"""Structured logs: one JSON object a line on stderr.

Promises `event`, `timestamp`, `level`, `service` and the bound ids on every line. Never writes a
body, a header's value or a secret: what looks like one is struck out before it is rendered.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import cast

import structlog

# Stripe's secrets have prefixes of their own (docs.stripe.com/keys); a URL may carry a password.
_SECRET = re.compile(r"\b(?:whsec|sk|rk)_[A-Za-z0-9_]+|(?<=://)[^/@\s:]+:[^/@\s]+(?=@)")


def configure(*, service: str, level: int = logging.INFO) -> None:
    """Set up logging for this process; every later line carries `service`."""
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


def get() -> structlog.typing.FilteringBoundLogger:
    """Return the logger; call its methods with an event name and ids, never prose."""
    return cast("structlog.typing.FilteringBoundLogger", structlog.get_logger())


class _ToStructlog(logging.Handler):
    """Carry a library's log line into ours."""

    def emit(self, record: logging.LogRecord) -> None:
        get().log(
            record.levelno,
            "library.log",
            library=record.name,
            text=record.getMessage()[:500],
            exc_info=record.exc_info,
        )


def _redact(
    _logger: object, _method: str, event: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _SECRET.sub("***", value)
    return event
