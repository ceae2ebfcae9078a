"""A page that is read again and again: what it shows, what it goes on after, and how it ends."""

import asyncio
from collections.abc import Callable, Sequence
from io import StringIO

import pytest
from rich.console import Console
from rich.text import Text

from services.cli import live_page
from services.cli.app import cli
from services.cli.terminal import exit_code
from shared.errors import Recoverable, Unprocessable

_Reading = Callable[[], str]


def _says(words: str) -> _Reading:
    return lambda: words


def _fails(error: BaseException) -> _Reading:
    def fail() -> str:
        raise error

    return fail


async def _shown(*readings: _Reading) -> str:
    """Return what is written while these are read in turn, until one raises what ends it."""
    screen = Console(
        file=StringIO(), force_terminal=True, width=120, color_system=None, _environ={"TERM": "vt"}
    )
    left = list(readings)

    async def read() -> str:
        return left.pop(0)()

    with pytest.raises(asyncio.CancelledError):
        await live_page.show_again(read, render=Text, every_s=0, screen=screen)
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


_ENDS = _fails(asyncio.CancelledError())


def _in_order(shown: str, words: Sequence[str]) -> bool:
    places = [shown.find(word) for word in words]
    return -1 not in places and places == sorted(places)


async def test_it_shows_each_page_that_it_reads() -> None:
    shown = await _shown(_says("first"), _says("second"), _says("third"), _ENDS)

    assert _in_order(shown, ["first", "second", "third"])
    assert "again every 0 s until Ctrl-C" in shown


async def test_it_says_what_is_away_above_the_last_page_and_goes_on() -> None:
    away = _fails(Recoverable("Postgres: refused\nsecret detail"))

    shown = await _shown(_says("before"), away, away, _says("after"), _ENDS)

    outage, _, rest = shown.partition(
        "Postgres: refused; it is asked again. What is below is as of"
    )
    assert "before" in outage
    assert "before" in rest
    assert "after" in rest.rpartition("Postgres: refused")[2]
    assert "secret detail" not in shown


async def test_it_leaves_the_last_page_and_the_cursor() -> None:
    shown = await _shown(_says("first"), _says("last"), _ENDS)

    assert shown.rindex("last") > shown.rindex("first")
    assert shown.endswith("\x1b[?25h")


@pytest.mark.parametrize("error", [Recoverable("Postgres: refused"), Unprocessable("no such")])
async def test_what_cannot_be_read_at_all_ends_it(error: Exception) -> None:
    with pytest.raises(type(error), match=str(error)):
        await _shown(_fails(error))


async def test_what_will_not_be_otherwise_later_ends_it() -> None:
    with pytest.raises(Unprocessable):
        await _shown(_says("first"), _fails(Unprocessable("no such")))


@pytest.mark.parametrize("command", ["status", "balances"])
def test_a_document_is_not_watched(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    code = exit_code(cli, [command, "--watch", "--json"])

    output = capfd.readouterr()
    assert (code, output.out) == (2, "")
    assert "give one of --json and --watch" in output.err


@pytest.mark.parametrize("command", ["status", "balances"])
def test_a_pipe_is_not_watched(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    code = exit_code(cli, [command, "--watch"])

    output = capfd.readouterr()
    assert (code, output.out, output.err.count("\n")) == (2, "", 1)
    assert "--watch needs a terminal" in output.err


@pytest.mark.parametrize("seconds", ["0", "0.9", "3601", "nan", "soon"])
def test_it_refuses_a_pace_that_is_none(seconds: str, capfd: pytest.CaptureFixture[str]) -> None:
    code = exit_code(cli, ["status", f"--watch={seconds}"])

    assert code == 2
    assert "Invalid value for '--watch'" in capfd.readouterr().err
