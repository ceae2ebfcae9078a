"""The fake as one Starlette application, which trades and delivers for as long as it is served.

Promises: when trade or deliveries break, the process ends with an error: a fake that answers but
no longer lives would look like a fault of what is tested against it.
"""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator

from starlette.applications import Starlette

from shared.dev.fake_stripe import control
from shared.dev.fake_stripe.api import routes
from shared.dev.fake_stripe.world import World


def create(world: World) -> Starlette:
    """Make the application of a world."""

    @contextlib.asynccontextmanager
    async def alive(_app: Starlette) -> AsyncIterator[None]:
        running = asyncio.create_task(world.run())
        running.add_done_callback(_end_if_broken)
        try:
            yield
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
            world.close()

    return Starlette(
        routes=[*control.control_routes(world), *routes.api_routes(world)], lifespan=alive
    )


def _end_if_broken(running: asyncio.Task[None]) -> None:
    if not running.cancelled() and running.exception() is not None:
        os.kill(os.getpid(), signal.SIGTERM)
