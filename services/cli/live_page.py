"""A page at a terminal that is read again every few seconds, until somebody ends it.

Promises that Ctrl-C ends it with exit code 0 and leaves the last page on the screen; that what is
away for a while (Postgres, Kafka, Stripe) is said above the last page that could be read, with its
time, and is asked again; and that what cannot be read at all ends it as it ends the command without
`--watch`. Must never be written into a file or a pipe: it is drawn over itself.
"""

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeVar

from rich.console import Console, Group, RenderableType
from rich.live import Live

from services.cli.render import console, instant, text
from services.cli.terminal import CommandFailed
from shared.error_text import first_line
from shared.errors import Recoverable

_T = TypeVar("_T")


def watch(
    read: Callable[[], Awaitable[_T]], *, render: Callable[[_T], RenderableType], every_s: float
) -> int:
    """Show what is read, again and again, until Ctrl-C or SIGTERM; return the exit code.

    Raises CommandFailed where there is no terminal, and what the first reading does.
    """
    screen = console()
    if not screen.is_interactive:
        raise CommandFailed("--watch needs a terminal: a program takes --json, again and again")

    async def showing() -> None:
        task = asyncio.ensure_future(
            show_again(read, render=render, every_s=every_s, screen=screen)
        )
        # As Ctrl-C does: the cursor, which is hidden meanwhile, comes back.
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        await task

    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(showing())
    return 0


async def show_again(
    read: Callable[[], Awaitable[_T]],
    *,
    render: Callable[[_T], RenderableType],
    every_s: float,
    screen: Console,
) -> None:
    """Show what is read, and read again every so many seconds, until it is cancelled.

    Raises what the first reading does; after it what is not Recoverable.
    """
    with console(stderr=True).status("reading"):
        page = render(await read())
    read_at = datetime.now(UTC)
    with Live(console=screen, auto_refresh=False) as live:
        heading = _heading(read_at, every_s=every_s)
        while True:
            live.update(Group(heading, page), refresh=True)
            await asyncio.sleep(every_s)
            try:
                page = render(await read())
            except Recoverable as error:
                heading = _outage(error, read_at)
            else:
                read_at = datetime.now(UTC)
                heading = _heading(read_at, every_s=every_s)


def _heading(read_at: datetime, *, every_s: float) -> RenderableType:
    return text(f"as of {instant(read_at)}, again every {every_s:g} s until Ctrl-C", style="dim")


def _outage(error: Recoverable, read_at: datetime) -> RenderableType:
    return text(
        f"{first_line(error)}; it is asked again. What is below is as of {instant(read_at)}",
        style="bold red",
    )
