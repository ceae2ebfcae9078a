"""What a library may say through our log: everything once, the same thing once a second."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import structlog
from structlog.typing import ExcInfo

from shared.telemetry import log


def test_it_says_the_same_once_a_second_and_counts_the_rest() -> None:
    logged = _logged_lines(
        *(
            (0.001 * number, f"Unable to connect to node {number}: refused")
            for number in range(900)
        ),
        (1.5, "Unable to connect to node 7: refused"),
        (9.0, "Unable to connect to node 7: refused"),
    )

    assert [(line["text"], line["repeated"]) for line in logged] == [
        ("Unable to connect to node 0: refused", 0),
        ("Unable to connect to node 7: refused", 899),
        ("Unable to connect to node 7: refused", 0),
    ]


def test_it_says_at_once_what_is_another_thing() -> None:
    logged = _logged_lines(
        (0, "Heartbeat failed: 1"), (0, "Leader is gone"), (0, "Heartbeat sent: 1")
    )

    assert [line["repeated"] for line in logged] == [0, 0, 0]


def test_it_speaks_on_when_the_clock_is_set_back() -> None:
    assert len(_logged_lines((100, "gone"), (50, "gone"))) == 2


def test_it_remembers_a_limited_number_of_sayings() -> None:
    handler = log._ToStructlog()

    with structlog.testing.capture_logs():
        for number in range(3 * log._SAYINGS_MAX):
            handler.emit(_line(0, "x" * number))

    assert len(handler._said) <= log._SAYINGS_MAX


def test_it_says_at_once_what_failed_in_another_way_or_at_another_place() -> None:
    def here(kind: type[Exception]) -> None:
        raise kind("gone")

    def there() -> None:
        raise OSError("gone")

    handler = log._ToStructlog()
    with structlog.testing.capture_logs() as logged:
        for fail in (
            partial(here, OSError),
            partial(here, OSError),
            partial(here, KeyError),
            there,
        ):
            handler.emit(_line(0, "Unexpected error", exc_info=_failure(fail)))
        handler.emit(_line(0, "Unexpected error"))
        handler.emit(_line(2, "Unexpected error", exc_info=_failure(partial(here, OSError))))

    raised = [line["exc_info"] and line["exc_info"][1] for line in logged]
    assert [type(error).__name__ for error in raised] == [
        "OSError",
        "KeyError",
        "OSError",
        "NoneType",
        "OSError",
    ]
    assert [line["repeated"] for line in logged] == [0, 0, 0, 0, 1]


@pytest.mark.parametrize(("level", "shown"), [(40, "error"), (45, "error"), (75, "critical")])
def test_it_says_what_is_of_a_librarys_own_level_at_the_one_below(level: int, shown: str) -> None:
    line = _line(0, "gone")
    line.levelno = level
    with structlog.testing.capture_logs() as logged:
        log._ToStructlog().handle(line)

    assert [line["log_level"] for line in logged] == [shown]
    assert "unformatted" not in logged[0]


class _Mute:
    def __str__(self) -> str:
        raise LookupError("nothing to say")


@pytest.mark.parametrize(
    ("msg", "args", "shown", "unformatted"),
    [
        ("%d nodes are away", ("all",), "%d nodes are away", "TypeError"),
        ("%s and %s", ("one",), "%s and %s", "TypeError"),
        ("%(node)s is away", ({"name": 1},), "%(node)s is away", "KeyError"),
        ("%y is away", (1,), "%y is away", "ValueError"),
        ("%s is away", (_Mute(),), "%s is away", "LookupError"),
        (_Mute(), None, "_Mute", "LookupError"),
    ],
)
def test_it_says_what_cannot_be_formatted_and_raises_nothing_into_the_library(
    msg: object, args: tuple[Any, ...] | None, shown: str, unformatted: str
) -> None:
    failure = _failure(partial(int, "x"))
    with structlog.testing.capture_logs() as logged:
        log._ToStructlog().handle(_line(0, msg, args=args, exc_info=failure))

    (line,) = logged
    assert (line["text"], line["unformatted"]) == (shown, unformatted)
    assert (line["library"], line["log_level"]) == ("aiokafka", "error")
    assert line["exc_info"] == failure


def _failure(fail: Callable[[], object]) -> ExcInfo:
    try:
        fail()
    except Exception as error:  # noqa: BLE001 - whichever it is told to be
        return type(error), error, error.__traceback__
    raise AssertionError("it should have failed")


def _logged_lines(*lines: tuple[float, str]) -> list[structlog.typing.EventDict]:
    handler = log._ToStructlog()
    with structlog.testing.capture_logs() as logged:
        for created, text in lines:
            handler.emit(_line(created, text))
    return list(logged)


def _line(
    created: float,
    msg: object,
    *,
    args: tuple[Any, ...] | None = None,
    exc_info: ExcInfo | None = None,
) -> logging.LogRecord:
    line = logging.LogRecord("aiokafka", logging.ERROR, __file__, 1, msg, args, exc_info)
    line.created = created
    return line
