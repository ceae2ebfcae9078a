"""Structured logs: one JSON object a line on stderr.

Promises `event`, `timestamp`, `level`, `service` and the bound ids on every line, also on the last
one of a process that dies of an exception. Never writes a body, a header's value, a secret or
personal data: what looks like one is struck out before it is rendered. A library that says the same
over and over is heard once a second, and is never made to fail by what it says.

structlog is imported when the first line is said, and by `configure`: what it may draw at a
terminal, which we never ask for, takes a command that says nothing a third of its time.
"""
# ruff: noqa: PLC0415 - see above

import logging
import re
import sys
import traceback
from collections.abc import Callable, MutableMapping, Sequence
from functools import partial
from logging.handlers import QueueHandler
from queue import SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, cast

from shared.telemetry.redaction import redacted, redacted_text

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

# In an outage aiokafka says one thing hundreds of times a second.
_LIBRARY_SILENCE_S = 1.0
# What a library says, without what varies: up to the first digit or colon.
_SAYING = re.compile(r"[^\d:]*")
_SAYINGS_MAX = 1000
_TEXT_MAX = 500

_ExcInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None] | None
)
# An exception by its type, and the file and line that raised it.
_Raised = tuple[str, str, int]


# What `defer` was asked for, until the first line is said.
_deferred: list[Callable[[], None]] = []


def configure(*, service: str, level: int = logging.INFO, silent: Sequence[str] = ()) -> None:
    """Set up logging for this process; every later line carries `service`.

    The libraries in `silent` are not heard, unless it is critical.
    """
    _deferred.clear()
    _configure_structlog(service=service, level=level)
    _hear_libraries(level=level, silent=silent)


def defer(*, service: str, level: int = logging.INFO, silent: Sequence[str] = ()) -> None:
    """Do as `configure` does, but import what writes a line when there is one to write."""
    _deferred[:] = [partial(_configure_structlog, service=service, level=level)]
    _hear_libraries(level=level, silent=silent)


def get() -> "FilteringBoundLogger":
    """Return the logger; call its methods with an event name and ids, never prose."""
    return cast("FilteringBoundLogger", _Logger())


class _Logger:
    """structlog's logger, which is imported when it is first asked to say something."""

    def __init__(self) -> None:
        self._logger: object = None

    def __getattr__(self, method: str) -> object:
        if self._logger is None:
            import structlog

            while _deferred:
                _deferred.pop()()
            self._logger = structlog.get_logger()
        return getattr(self._logger, method)


def _configure_structlog(*, service: str, level: int) -> None:
    import structlog

    structlog.configure(
        processors=[
            partial(_name_service, service),
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


def _hear_libraries(*, level: int, silent: Sequence[str]) -> None:
    # Libraries speak through stdlib logging; their warnings join our lines, redacted like ours.
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[_ToStructlog()], force=True)
    for library in silent:
        logging.getLogger(library).setLevel(logging.CRITICAL)
    # Python would print the exception as it is, with all that its text quotes.
    sys.excepthook = _last_line


class _ToStructlog(QueueHandler):
    """Carry a library's log line into ours; `repeated` counts what it said alike and we left out.

    A line and the next one that is alike are at least a second apart. Alike is also of one
    exception, raised at one place: another one is another thing, whatever is said about it. A line
    that cannot be formatted is said without what should have been put into it; `unformatted` is
    what came of that.

    It is the standard library's handler that raises nothing into who speaks; there is no queue.
    """

    def __init__(self) -> None:
        super().__init__(SimpleQueue())
        self._said: dict[tuple[str | _Raised | None, ...], tuple[float, int]] = {}

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return record

    def enqueue(self, record: logging.LogRecord) -> None:
        self._say(record, record.getMessage())

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        # Not str() of what is no text: that may be what has failed.
        text = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        self._say(record, text, unformatted=type(sys.exception()).__name__)

    def _say(self, record: logging.LogRecord, text: str, **flaw: str) -> None:
        start = _SAYING.match(text)[0]  # type: ignore[index] # it matches any text
        saying = (record.name, start, *flaw.values(), _raised(record.exc_info))
        said_at, repeated = self._said.get(saying, (None, 0))
        if said_at is not None and 0 <= record.created - said_at < _LIBRARY_SILENCE_S:
            self._said[saying] = (said_at, repeated + 1)
            return
        if len(self._said) >= _SAYINGS_MAX:
            self._said.clear()
        self._said[saying] = (record.created, 0)
        get().log(
            # structlog raises at a level that is a library's own.
            min(record.levelno // 10 * 10, logging.CRITICAL),
            "library.log",
            library=record.name,
            text=redacted_text(text)[:_TEXT_MAX],  # cut afterwards: half a secret has not its shape
            repeated=repeated,
            exc_info=record.exc_info,
            **flaw,
        )


def _raised(exc_info: _ExcInfo) -> _Raised | None:
    """Return the exception's type, and the file and line that raised it."""
    if not isinstance(exc_info, tuple) or exc_info[0] is None:
        return None
    kind, _, trace = exc_info
    places = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(trace)]
    return (f"{kind.__module__}.{kind.__qualname__}", *(places[-1] if places else ("", 0)))


def _name_service(
    service: str, _logger: object, _method: str, event: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    # Not a context variable: a thread, and a task that was begun before, have others.
    event.setdefault("service", service)
    return event


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
