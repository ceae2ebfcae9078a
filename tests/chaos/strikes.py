"""How the faults strike and heal.

Promises that each returns a context: struck when it is entered, healed when it is left. Each gets
the ground and the seconds that it is to last; who calls it waits, the strike does not.
"""

import contextlib
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

from tests.chaos.ground import Ground

Strike = Callable[[Ground, float], AbstractAsyncContextManager[None]]


def kill(*names: str) -> Strike:
    """Kill processes with SIGKILL, all at once."""

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        for name in names:
            await ground.kill(name)
        yield

    return strike


def terminate(*names: str) -> Strike:
    """Ask processes to end, as a deployment does."""

    @contextlib.asynccontextmanager
    async def strike(ground: Ground, _lasts_s: float) -> AsyncIterator[None]:
        for name in names:
            await ground.kill(name, number=signal.SIGTERM)
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
