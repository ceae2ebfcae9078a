"""Faults of processes: killed, ended, held still, again and again.

Promises that each returns a context: injected when it is entered, healed when it is left, however
it is left. Each gets the stack and the seconds that it is to last; who calls it waits, it does not.
Raises FaultMissed, on entry or on exit, if it had nothing to act on: if not all were there.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager

from tests.chaos.running_stack import FaultMissed, RunningStack

FaultContext = Callable[[RunningStack, float], AbstractAsyncContextManager[None]]

_AGAIN_AFTER_S = (0.2, 0.8)
_EVERY_BACKEND = """
SELECT pid FROM pg_stat_activity
WHERE backend_type = 'client backend' AND application_name LIKE 'tieout %'
ORDER BY pid
"""


def kill(*names: str) -> FaultContext:
    """Kill processes with SIGKILL, all at once."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        if not all([await running_stack.kill(name) for name in names]):
            raise FaultMissed
        yield

    return inject


def kill_again_and_again(*names: str) -> FaultContext:
    """Kill one of the processes, and one that has come back, for as long as it lasts."""

    async def keep_killing(running_stack: RunningStack) -> None:
        while True:
            await running_stack.kill(running_stack.rng.choice(names))
            await asyncio.sleep(running_stack.rng.uniform(*_AGAIN_AFTER_S))

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        before = running_stack.ended_by.total()
        async with beside(keep_killing(running_stack)):
            yield
        if running_stack.ended_by.total() == before:
            raise FaultMissed

    return inject


def terminate(*names: str) -> FaultContext:
    """Ask processes to end, as a deployment does."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        if not all([await running_stack.kill(name, number=signal.SIGTERM) for name in names]):
            raise FaultMissed
        yield

    return inject


def stop(*names: str) -> FaultContext:
    """Hold processes still with SIGSTOP: their sockets stay open and nobody answers."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as held:
            for name in names:
                await held.enter_async_context(running_stack.stopped(name))
            yield

    return inject


@contextlib.asynccontextmanager
async def kill_a_backend(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Kill one server process of Postgres, which makes it end all the others and recover."""
    async with running_stack.database() as connection:
        pids = [row["pid"] for row in await connection.fetch(_EVERY_BACKEND)]
    if not pids or not running_stack.kill_pid(running_stack.rng.choice(pids)):
        raise FaultMissed
    yield


def die_in_narrow_windows(places: Mapping[str, str]) -> FaultContext:
    """Run instances with failpoints, so that they die where a random kill hardly ever comes.

    `places` is TIEOUT_FAILPOINTS by instance. They are killed to be started with it, and killed
    again to be started without.
    """

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        before = running_stack.died_by_themselves()
        for name, points in places.items():
            running_stack.environs[name]["TIEOUT_FAILPOINTS"] = points
            await running_stack.kill(name)
        try:
            yield
        finally:
            deaths = running_stack.died_by_themselves() - before
            for name in places:
                running_stack.environs[name].clear()
            for name in places:
                await running_stack.kill(name)
        if not deaths:
            raise FaultMissed

    return inject


@contextlib.asynccontextmanager
async def beside(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Do something for as long as the block runs; its own failure is raised at the end."""
    doing = asyncio.create_task(work)
    try:
        yield
    finally:
        doing.cancel()
        (failure,) = await asyncio.gather(doing, return_exceptions=True)
    if failure is not None and not isinstance(failure, asyncio.CancelledError):
        raise failure
