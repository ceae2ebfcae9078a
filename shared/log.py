"""Structured logs: one JSON object a line on stderr.

Promises `event`, `timestamp`, `level`, `service` and the bound ids on every line, also on the last
one of a process that dies of an exception. Never writes a body, a header's value, a secret or
personal data: what looks like one is struck out before it is rendered. A library that says the same
over and over is heard once a second.
"""

import logging
import re
import sys
from collections.abc import MutableMapping, Sequence
from types import TracebackType
from typing import cast

import structlog

from shared.redaction import redacted, text

# In an outage aiokafka says one thing hundreds of times a second.
_LIBRARY_SILENCE_S = 1.0
# What a library says, without what varies: up to the first digit or colon.
_SAYING = re.compile(r"[^\d:]*")
_SAYINGS_MAX = 1000
_TEXT_MAX = 500


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
    # Python would print the exception as it is, with all that its text quotes.
    sys.excepthook = _last_line


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
        said = record.getMessage()
        saying = (record.name, _SAYING.match(said)[0])  # type: ignore[index] # it matches any text
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
            text=text(said)[:_TEXT_MAX],  # cut afterwards: half a secret has not its shape
            repeated=repeated,
            exc_info=record.exc_info,
        )


def _redact(
    _logger: object, _method: str, event: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    for name, value in event.items():
        event[name] = redacted(value, name=name)
    return event


def _last_line(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    get().critical("process.crashed", exc_info=(kind, error, trace))
