"""How a command takes its arguments, reads, and ends.

Promises the contract's exit codes: what a command says by 0 and 1 is its own, 2 is always "could
not be done", with one clear line on stderr and no traceback. A failure that has no such line is a
bug, and keeps its traceback. Each function imports what it needs when it runs: a list of commands,
a usage error and a shell's completion are said by click alone.
"""
# ruff: noqa: PLC0415 - see above

import io
import logging
import math
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, Final, TypeVar

import click

from shared.error_text import first_line
from shared.errors import Recoverable, Unprocessable
from shared.ledger.printable import printable, printable_lines
from shared.settings.model import ConfigurationError, Settings, parse_instant

if TYPE_CHECKING:
    from shared.postgres.driver.pool import Pool

_T = TypeVar("_T")
_Command = TypeVar("_Command", bound=Callable[..., object])

FAILED: Final = 2
_INTERRUPTED: Final = 130
_EVERY_S_MAX: Final = 3600
# Failures that say in their text what a person needs.
_NAMED = (ConfigurationError, Recoverable, Unprocessable)


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


class InstantParam(click.ParamType[datetime]):
    """A time: RFC 3339, or a day, whose midnight UTC it is."""

    name = "time"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the aware UTC instant."""
        if isinstance(value, datetime):
            return value
        try:
            return parse_instant(str(value))
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is neither RFC 3339 nor YYYY-MM-DD", param, ctx)


since_option = click.option("--from", "since", type=InstantParam(), help="The range's start.")
until_option = click.option("--to", "until", type=InstantParam(), help="Its end (half-open).")


def check_range(since: datetime | None, until: datetime | None) -> None:
    """Refuse a range that ends before it begins. Raises click.UsageError."""
    if since is not None and until is not None and since >= until:
        raise click.UsageError("--from must be before --to")


class SecondsParam(click.ParamType[float]):
    """A duration from `seconds_min` to `seconds_max` seconds; nan is refused."""

    name = "seconds"

    def __init__(self, *, seconds_max: float, seconds_min: float = 0) -> None:
        self._seconds_min, self._seconds_max = seconds_min, seconds_max

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the seconds."""
        try:
            seconds = float(str(value))
        except ValueError:
            seconds = math.nan
        if not self._seconds_min <= seconds <= self._seconds_max:  # false of nan too
            bounds = f"{self._seconds_min:g} to {self._seconds_max:g}"
            self.fail(f"{value!r} is not from {bounds}", param, ctx)
        return seconds


def watch_option(*, every_s: float) -> Callable[[_Command], _Command]:
    """Return the option `--watch [SECONDS]`, which without a number means `every_s`."""
    return click.option(
        "--watch",
        "every_s",
        is_flag=False,
        flag_value=f"{every_s:g}",
        metavar="[SECONDS]",
        type=SecondsParam(seconds_min=1, seconds_max=_EVERY_S_MAX),
        help=f"Show it again every so many seconds ({every_s:g}) until Ctrl-C; at a terminal.",
    )


def check_watch(every_s: float | None, *, as_json: bool) -> None:
    """Refuse to watch a document. Raises click.UsageError."""
    if every_s is not None and as_json:
        raise click.UsageError("--watch is a page for a person: give one of --json and --watch")


class RefusedAccounts:
    """The accounts for which a command could do nothing; each is said in a line on stderr."""

    def __init__(self) -> None:
        self.count = 0

    def say(self, reason: str) -> None:
        """Say why an account is refused, and count it."""
        self.count += 1
        say(reason)

    def exit_code(self, otherwise: int) -> int:
        """Return the exit code: not done for all accounts is not done."""
        return FAILED if self.count else otherwise


class CommandFailed(click.ClickException):
    """The command could not be done; its text says why in one line."""

    exit_code = FAILED

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line on stderr."""
        click.echo(printable(f"tieout: {self.format_message()}"), file=file, err=True)


def say(sentence: str) -> None:
    """Print a line on stderr, whatever a stranger wrote into it."""
    click.echo(printable(f"tieout: {sentence}"), err=True)


def load_settings() -> Settings:
    """Return the settings of this process and the stack beside it; logs go to stderr from here on.

    Raises ConfigurationError.
    """
    from shared.settings import environment

    settings = environment.from_process()
    log_to_stderr()
    return settings


def log_to_stderr() -> None:
    """Send the log to stderr: stdout is for a document.

    At a terminal the command itself says what happens, so only errors are logged there. aiokafka's
    lines about a broker that is down are left out: the command says so in one line.
    """
    from shared.telemetry import log

    level = logging.ERROR if sys.stderr.isatty() else logging.INFO
    log.defer(service="cli", level=level, silent=("aiokafka",))


def read_postgres(work: "Callable[[Pool], Awaitable[_T]]") -> _T:
    """Return what `work` reads from Postgres as a role that can change nothing."""
    import asyncio

    return asyncio.run(reading(load_settings(), work))


async def reading(settings: Settings, work: "Callable[[Pool], Awaitable[_T]]") -> _T:
    """Do as `read_postgres` does, in a loop that runs already."""
    from shared.postgres.driver import session

    async with session.reader(settings.require_database()) as pool:
        return await work(pool)


def exit_code(command: click.Command, argv: Sequence[str] | None) -> int:
    """Run the command line and return the process's exit code."""
    try:
        code: int | None = command.main(args=argv, prog_name="tieout", standalone_mode=False)
    except click.ClickException as error:
        usage = io.StringIO()  # click would write what was typed just as it is
        error.show(usage)
        click.echo(printable_lines(usage.getvalue()), err=True, nl=False)
        return error.exit_code
    except click.Abort:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`) has what it wants; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except _NAMED as error:
        return _refused(error)
    except ExceptionGroup as group:
        _, unnamed = group.split(_NAMED)
        if unnamed is not None:
            raise
        return _refused(group)
    return code or 0


def _refused(error: BaseException) -> int:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    say(first_line(error))
    return FAILED
