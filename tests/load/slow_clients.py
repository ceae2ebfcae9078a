"""Strangers that never finish a request: held open by the hundred, each sending a byte at a time.

Run as `python -m tests.load.slow_clients PORT COUNT`. Says `holding` on stdout once all are
connected, replaces each that the server ends, and goes when its stdin is closed.
"""

import asyncio
import contextlib
import itertools
import sys

import uvloop

from tests.load.bare_route import PATH

_DRIP_S = 0.5
_HEAD = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
# Half of them never end their head, the others their body.
_OPENINGS = (_HEAD + b"X-Slow: ", _HEAD + b"Content-Length: 4000\r\n\r\n")


async def main(port: int, count: int) -> None:
    """Hold the connections until stdin is closed."""
    held = asyncio.Semaphore(0)
    kinds = itertools.cycle(_OPENINGS)
    strangers = [asyncio.create_task(_stay(port, next(kinds), held)) for _ in range(count)]
    for _ in strangers:
        await held.acquire()
    sys.stdout.write("holding\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    for stranger in strangers:
        stranger.cancel()
    await asyncio.gather(*strangers, return_exceptions=True)


async def _stay(port: int, opening: bytes, held: asyncio.Semaphore) -> None:
    while True:
        with contextlib.suppress(ConnectionError):
            _reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                writer.write(opening)
                held.release()
                while not writer.is_closing():
                    await asyncio.sleep(_DRIP_S)
                    writer.write(b"x")
                    await writer.drain()
            finally:
                writer.transport.abort()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]), int(sys.argv[2])))
