"""A mail server and a web hook that keep what they are sent, and can be away or refuse it."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from shared.dev import ports


@dataclass(slots=True)
class MailServer:
    """Mails as they came, the first first; it answers `reply` to each."""

    port: int
    reply: str = "250 OK"
    mails: list[Message] = field(default_factory=list)

    @property
    def url(self) -> str:
        return (
            f"mailto://127.0.0.1:{self.port}/?from=tieout@books.example&to=ops@books.example"
            "&mode=insecure"
        )

    async def handle_DATA(  # noqa: N802 - as aiosmtpd calls it
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        if self.reply.startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.mails.append(message_from_bytes(envelope.content))
        return self.reply

    def subjects(self) -> list[str]:
        return [str(mail["Subject"]) for mail in self.mails]


@dataclass(slots=True)
class HookCall:
    """A request of a web hook's: its headers in lower case, and its document."""

    headers: Mapping[str, str]
    document: Any


@dataclass(slots=True)
class WebHook:
    """Requests as they came, the first first; it answers with `status`."""

    port: int
    status: int = 200
    calls: list[HookCall] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"json://127.0.0.1:{self.port}/hunter2/hook"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            headers = {
                name.lower(): value.strip()
                for name, _, value in (line.partition(":") for line in head.splitlines()[1:])
            }
            body = await reader.readexactly(int(headers["content-length"]))
            self.calls.append(HookCall(headers, json.loads(body)))
            writer.write(b"HTTP/1.1 %d So\r\nContent-Length: 0\r\n\r\n" % self.status)
            await writer.drain()
        finally:
            writer.close()

    def titles(self) -> list[str]:
        return [call.document["title"] for call in self.calls]


@asynccontextmanager
async def mail_server() -> AsyncIterator[MailServer]:
    server = MailServer(ports.free_port())
    async with await asyncio.get_running_loop().create_server(
        lambda: SMTP(server, loop=asyncio.get_running_loop()), "127.0.0.1", server.port
    ):
        yield server


@asynccontextmanager
async def web_hook(port: int | None = None) -> AsyncIterator[WebHook]:
    hook = WebHook(port or ports.free_port())
    async with await asyncio.start_server(hook.answer, "127.0.0.1", hook.port):
        yield hook
