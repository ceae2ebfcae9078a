"""A connection that is reset at the very moment it opens is an outage, and no bug.

On uvloop, which the services run on, one in some twenty such connections is already gone when
httpcore looks at it, and what it raises then is none of httpx's own errors.
"""

import asyncio
import contextlib
import socket
import struct
from collections import Counter

import stripe
import uvloop

from shared.stripe_api.transport import Transport

_CALLS_AT_ONCE = 20
_ROUNDS = 20


def test_it_is_a_lost_connection() -> None:
    assert set(uvloop.run(_met())) == {stripe.APIConnectionError}


async def _met() -> Counter[type[Exception]]:
    """Return what calls to a server that resets every connection at once end with."""
    met: Counter[type[Exception]] = Counter()
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        listener.setblocking(False)
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        transport = Transport(base=base, timeout_s=5)
        resetting = asyncio.create_task(_reset(listener))

        async def call() -> None:
            try:
                await transport.request_async("get", f"{base}/v1/balance", {})
            except Exception as error:  # noqa: BLE001 - which kinds there are is the question
                met[type(error)] += 1

        for _ in range(_ROUNDS):
            await asyncio.gather(*(call() for _ in range(_CALLS_AT_ONCE)))
        resetting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await resetting
        await transport.close_async()
    return met


async def _reset(listener: socket.socket) -> None:
    while True:
        accepted, _ = await asyncio.get_running_loop().sock_accept(listener)
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        accepted.close()
