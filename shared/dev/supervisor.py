"""Keep a group of processes alive, and end them all.

Promises that a child that dies is started again, on the same port and data since its command line
does not change; that each death and return is one line; that stopping takes every child down in
the reverse order of starting, within a bounded time; and that nothing is left behind. Must run in
the main thread: the kernel ends the children when the thread that started them is gone.
"""

import asyncio
import signal
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from shared.dev import child as children
from shared.dev.child import CannotStart, Child

_POLL_S = 0.1
_BACK_OFF_FIRST_S = 0.5
# A child that lived this long has recovered: its next death starts the count again.
_HEALTHY_AFTER_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartLimits:
    """How often in a row a child may die, and how long the pause before a start may get."""

    deaths_in_a_row_max: int = 20
    back_off_s_max: float = 5.0


@dataclass(slots=True)
class _Supervised:
    child: Child
    process: subprocess.Popen[bytes]
    keeper: asyncio.Task[None] | None = None


class Supervisor:
    """The children, in the order they were started."""

    def __init__(
        self,
        *,
        say: Callable[[str], None],
        changed: Callable[[], None],
        restart_limits: RestartLimits | None = None,
    ) -> None:
        self._say = say
        self._changed = changed
        self._restart_limits = restart_limits or RestartLimits()
        self._groups: list[list[_Supervised]] = []
        self._gave_up: asyncio.Future[CannotStart] = asyncio.get_running_loop().create_future()

    def pid(self, name: str) -> int | None:
        """Return the pid of the child of that name, None while it is not running."""
        for supervised in self._all():
            if supervised.child.name == name and supervised.process.poll() is None:
                return supervised.process.pid
        return None

    async def start(self, *group: Child) -> None:
        """Start children side by side and return when all are ready.

        Raises CannotStart when one of them ends or is late.
        """
        started = [_Supervised(child=child, process=children.start(child)) for child in group]
        self._groups.append(started)
        await asyncio.gather(*(_ready(supervised) for supervised in started))
        for supervised in started:
            supervised.keeper = asyncio.create_task(
                self._keep(supervised), name=f"keep {supervised.child.name}"
            )
            supervised.keeper.add_done_callback(self._note_failure)
        self._changed()

    async def gave_up(self) -> CannotStart:
        """Wait for a child that dies again and again, and return what to say about it."""
        return await asyncio.shield(self._gave_up)

    async def stop(self) -> None:
        """End every child, last started first. Takes at most the sum of the groups' patience."""
        keepers = [supervised.keeper for supervised in self._all() if supervised.keeper is not None]
        for keeper in keepers:
            keeper.cancel()
        await asyncio.gather(*keepers, return_exceptions=True)
        for group in reversed(self._groups):
            await asyncio.gather(*(_end(supervised) for supervised in group))
        self._gave_up.cancel()

    def _all(self) -> list[_Supervised]:
        return [supervised for group in self._groups for supervised in group]

    def _note_failure(self, keeper: asyncio.Task[None]) -> None:
        # A keeper that fails (a full disk, no process left to fork) must not fail in silence.
        if not keeper.cancelled() and (error := keeper.exception()) and not self._gave_up.done():
            self._gave_up.set_result(CannotStart(f"could not {keeper.get_name()}: {error}"))

    async def _keep(self, supervised: _Supervised) -> None:
        clock = asyncio.get_running_loop().time
        deaths = 0
        while deaths < self._restart_limits.deaths_in_a_row_max:
            began = clock()
            exit_code = await _exit_code(supervised.process)
            deaths = 1 if clock() - began > _HEALTHY_AFTER_S else deaths + 1
            # The exponent is bounded too: a float ends at 2 ** 1023.
            doubled_s = _BACK_OFF_FIRST_S * 2 ** min(deaths - 1, 10)
            pause_s = min(doubled_s, self._restart_limits.back_off_s_max)
            self._say(
                f"{supervised.child.name} (pid {supervised.process.pid}) {_fate(exit_code)};"
                f" starting it again in {pause_s:g} s"
            )
            self._changed()
            await asyncio.sleep(pause_s)
            supervised.process = children.start(supervised.child)
            self._changed()
            if await _ready_or_dead(supervised):
                self._say(f"{supervised.child.name} is back (pid {supervised.process.pid})")
        if not self._gave_up.done():
            words = children.last_words(supervised.child)
            self._gave_up.set_result(
                CannotStart(f"{supervised.child.name} died {deaths} times in a row: {words}")
            )


async def run_to_end(child: Child) -> None:
    """Run a child that is to do one thing and end, for at most its `ready_timeout_s`.

    Raises CannotStart with its last words when it fails or is late.
    """
    process = children.start(child)
    try:
        async with asyncio.timeout(child.ready_timeout_s):
            exit_code = await _exit_code(process)
    except TimeoutError:
        raise children.late(child) from None
    finally:
        await _end(_Supervised(child=child, process=process))
    if exit_code != 0:
        raise children.died_early(child, exit_code=exit_code)


async def _ready(supervised: _Supervised) -> None:
    try:
        async with asyncio.timeout(supervised.child.ready_timeout_s):
            if await _ready_or_dead(supervised):
                return
    except TimeoutError:
        raise children.late(supervised.child) from None
    raise children.died_early(supervised.child, exit_code=supervised.process.wait())


async def _ready_or_dead(supervised: _Supervised) -> bool:
    """Return true once the child is ready, false once it is dead."""
    while supervised.process.poll() is None:
        if await asyncio.to_thread(supervised.child.is_ready):
            return True
        await asyncio.sleep(_POLL_S)
    return False


async def _exit_code(process: subprocess.Popen[bytes]) -> int:
    while (exit_code := process.poll()) is None:  # noqa: ASYNC110 - a death sets no Event; a waitpid costs nothing
        await asyncio.sleep(_POLL_S)
    return exit_code


async def _end(supervised: _Supervised) -> None:
    if supervised.process.poll() is None:
        supervised.process.send_signal(supervised.child.stop_signal)
        try:
            async with asyncio.timeout(supervised.child.stop_timeout_s):
                await _exit_code(supervised.process)
        except TimeoutError:
            children.kill_group(supervised.process.pid)
            await _exit_code(supervised.process)


def _fate(exit_code: int) -> str:
    if exit_code < 0:
        return f"was ended by signal {-exit_code} ({signal.strsignal(-exit_code)})"
    return f"ended with {exit_code}"
