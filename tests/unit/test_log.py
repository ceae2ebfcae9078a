"""What a library may say through our log: everything once, the same thing once a second."""

import logging

import structlog

from shared import log


def test_it_says_the_same_once_a_second_and_counts_the_rest() -> None:
    heard = _heard(
        *(
            (0.001 * number, f"Unable to connect to node {number}: refused")
            for number in range(900)
        ),
        (1.5, "Unable to connect to node 7: refused"),
        (9.0, "Unable to connect to node 7: refused"),
    )

    assert [(one["text"], one["repeated"]) for one in heard] == [
        ("Unable to connect to node 0: refused", 0),
        ("Unable to connect to node 7: refused", 899),
        ("Unable to connect to node 7: refused", 0),
    ]


def test_it_says_at_once_what_is_another_thing() -> None:
    heard = _heard((0, "Heartbeat failed: 1"), (0, "Leader is gone"), (0, "Heartbeat sent: 1"))

    assert [one["repeated"] for one in heard] == [0, 0, 0]


def test_it_speaks_on_when_the_clock_is_set_back() -> None:
    assert len(_heard((100, "gone"), (50, "gone"))) == 2


def test_it_remembers_a_limited_number_of_sayings() -> None:
    handler = log._ToStructlog()

    with structlog.testing.capture_logs():
        for number in range(3 * log._SAYINGS_MAX):
            handler.emit(_line(0, "x" * number))

    assert len(handler._said) <= log._SAYINGS_MAX


def _heard(*lines: tuple[float, str]) -> list[structlog.typing.EventDict]:
    handler = log._ToStructlog()
    with structlog.testing.capture_logs() as heard:
        for created, text in lines:
            handler.emit(_line(created, text))
    return list(heard)


def _line(created: float, text: str) -> logging.LogRecord:
    line = logging.LogRecord("aiokafka", logging.ERROR, __file__, 1, text, None, None)
    line.created = created
    return line
