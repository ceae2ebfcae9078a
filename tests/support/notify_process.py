"""examples/notify.py as a process, and a web hook over HTTP that it posts to."""

import asyncio
import contextlib
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Final

from tests.support.waits import patience

SECRET: Final = "B0SECRET"
_PROGRAM: Final = Path(__file__).resolve().parents[2] / "examples" / "notify.py"
_END_OF_HEAD: Final = b"\r\n\r\n"


class Hook:
    """A web hook that keeps what it is sent, and answers as it is told to."""

    def __init__(self, answers: Sequence[int | None]) -> None:
        self._answers = list(answers)
        self.bodies: list[dict[str, str]] = []
        self.accepted: list[str] = []
        self.url = ""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve the requests of one connection; an answer of None hangs up instead."""
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(_END_OF_HEAD)).decode().lower()
                size = int(head.partition("content-length: ")[2].partition("\r\n")[0])
                body: dict[str, str] = json.loads(await reader.readexactly(size))
                self.bodies.append(body)
                status = self._answers.pop(0) if self._answers else 200
                if status is None:
                    break
                if status == 200:
                    self.accepted.append(body["text"])
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n".encode())
                await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def listening_hook(*answers: int | None) -> AsyncIterator[Hook]:
    """Lend a hook that gives these answers, and 200 after them."""
    hook = Hook(answers)
    server = await asyncio.start_server(hook.answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    hook.url = f"http://127.0.0.1:{port}/services/{SECRET}"
    try:
        yield hook
    finally:
        server.close()


@contextlib.asynccontextmanager
async def notifying(bootstrap_servers: str, hook: Hook) -> AsyncIterator[Process]:
    """Run examples/notify.py meanwhile, and kill it; it must not have said the URL."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(_PROGRAM),
        env={"KAFKA_BOOTSTRAP_SERVERS": bootstrap_servers, "NOTIFY_URL": hook.url},
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        async with patience("it is gone"):
            printed = b"".join(await process.communicate()).decode()
    assert SECRET not in printed
    assert "Traceback" not in printed
