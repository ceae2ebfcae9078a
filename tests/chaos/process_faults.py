"""How faults strike processes: killed, ended, held still, again and again.

Promises that each returns a context: struck when it is entered, healed when it is left, however it
is left. Each gets the ground and the seconds that it is to last; who calls it waits, it does not.
Raises Blunted, when it is entered or when it is left, if it did not strike: if not all were there.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager

from tests.chaos.running_stack import Blunted, Ground

Strike = Callable[[Ground, float], AbstractAsyncContextManager[None]]

_AGAIN_AFTER_S = (0.2, 0.8)
_EVERY_BACKEND = """
SELECT pid FROM pg_stat_activity
WHERE backend_type = 'client backend' AND application_name LIKE 'tieout %'
ORDER BY pid
"""


def kill(*names: str) -> Strike:
    """Kill processes with SIGKILL, all at once."""

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        if not all([await ground.kill(name) for name in names]):
            raise Blunted
        yield

    return strike


def kill_again_and_again(*names: str) -> Strike:
    """Kill one of the processes, and one that has come back, for as long as it lasts."""

    async def keep_killing(ground: Ground) -> None:
        while True:
            await ground.kill(ground.dice.choice(names))
            await asyncio.sleep(ground.dice.uniform(*_AGAIN_AFTER_S))

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        before = ground.ended_by.total()
        async with beside(keep_killing(ground)):
            yield
        if ground.ended_by.total() == before:
            raise Blunted

    return strike


def terminate(*names: str) -> Strike:
    """Ask processes to end, as a deployment does."""

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        if not all([await ground.kill(name, number=signal.SIGTERM) for name in names]):
            raise Blunted
        yield

    return strike


def stop(*names: str) -> Strike:
    """Hold processes still with SIGSTOP: their sockets stay open and nobody answers."""

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as held:
            for name in names:
                await held.enter_async_context(ground.stopped(name))
            yield

    return strike


@contextlib.asynccontextmanager
async def kill_a_backend(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
    """Kill one server process of Postgres, which makes it end all the others and recover."""
    async with ground.database() as connection:
        pids = [row["pid"] for row in await connection.fetch(_EVERY_BACKEND)]
    if not pids or not ground.kill_pid(ground.dice.choice(pids)):
        raise Blunted
    yield


def die_in_narrow_windows(places: Mapping[str, str]) -> Strike:
    """Run instances with failpoints, so that they die where a random kill hardly ever strikes.

    `places` is TIEOUT_FAILPOINTS by instance. They are killed to be started with it, and killed
    again to be started without.
    """

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        before = ground.died_by_themselves()
        for name, points in places.items():
            ground.environs[name]["TIEOUT_FAILPOINTS"] = points
            await ground.kill(name)
        try:
            yield
        finally:
            deaths = ground.died_by_themselves() - before
            for name in places:
                ground.environs[name].clear()
            for name in places:
                await ground.kill(name)
        if not deaths:
            raise Blunted

    return strike


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
