"""Raw bytes over a real socket, and what came back: nothing between us and the server is polite."""

import asyncio
import contextlib
import re
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from tests.support.waits import NeverCame, patience

_STATUS = re.compile(rb"HTTP/1\.1 (\d{3}) ")
_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)

# Bytes to send, or seconds to wait before the next ones.
Script = Iterable[bytes | float]


@dataclass(frozen=True, slots=True)
class ServerReply:
    """What a client saw; `statuses` without 1xx. `was_closed` by the server."""

    statuses: tuple[int, ...]
    was_closed: bool


async def send(port: int, script: Script, *, until_closed: bool = False) -> ServerReply:
    """Play a script on a connection of its own and listen meanwhile.

    Listens until the first whole answer, or with `until_closed` for as long as the server lets it.
    """
    reader, writer = await connect(port)
    playing = asyncio.create_task(_play(writer, script))
    try:
        async with patience("the server answers or closes"):
            return await _listen(reader, until_closed=until_closed)
    except NeverCame:
        return ServerReply(statuses=(), was_closed=False)
    finally:
        playing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await playing
        writer.transport.abort()


async def connect(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Return a connection that ends with a reset, as a client that dies ends it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    on_close = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, on_close)
    return reader, writer


async def send_unread(port: int, request: bytes) -> ServerReply:
    """Send the same request for as long as the server takes it, and never read an answer."""
    loop = asyncio.get_running_loop()
    with socket.socket() as sock:
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        try:
            async with patience("the server closes"):
                await loop.sock_connect(sock, ("127.0.0.1", port))
                while True:
                    await loop.sock_sendall(sock, request)
                    await asyncio.sleep(0.001)  # one at a time: a pile of them is refused as such
        except ConnectionError:
            return ServerReply(statuses=(), was_closed=True)
        except NeverCame:
            return ServerReply(statuses=(), was_closed=False)


async def _play(writer: asyncio.StreamWriter, script: Script) -> None:
    # The server may close at any moment: whatever it does not want to hear is its right.
    with contextlib.suppress(ConnectionError):
        for part in script:
            if isinstance(part, float):
                await asyncio.sleep(part)
            else:
                writer.write(part)
                await writer.drain()


async def _listen(reader: asyncio.StreamReader, *, until_closed: bool) -> ServerReply:
    received = b""
    while until_closed or not _is_answered(received):
        try:
            chunk = await reader.read(65_536)
        except ConnectionError:
            chunk = b""
        if not chunk:
            return ServerReply(statuses_of(received), was_closed=True)
        received += chunk
    return ServerReply(statuses_of(received), was_closed=False)


def statuses_of(received: bytes) -> tuple[int, ...]:
    """Return the final status of each answer in the bytes."""
    return tuple(code for status in _STATUS.findall(received) if (code := int(status)) >= 200)


def _is_answered(received: bytes) -> bool:
    while received.startswith(b"HTTP/1.1 1"):
        received = received.partition(b"\r\n\r\n")[2]
    head, end, body = received.partition(b"\r\n\r\n")
    length = _LENGTH.search(head + b"\r\n")
    return bool(end) and len(body) >= (int(length[1]) if length else 0)
