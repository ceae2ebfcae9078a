"""examples/notify.py, as a process, before a hook that answers over HTTP."""

import asyncio
import contextlib
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from shared.messages.topics import DISCREPANCIES
from tests.support.ledger_records import change, publish
from tests.support.waits import patience, until

_PROGRAM = Path(__file__).resolve().parents[3] / "examples" / "notify.py"
_SECRET = "B0SECRET"
_END_OF_HEAD = b"\r\n\r\n"


class Hook:
    """A web hook that keeps what it is sent, and answers as it is told to, with 200 after that."""

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
async def _hook(*answers: int | None) -> AsyncIterator[Hook]:
    hook = Hook(answers)
    server = await asyncio.start_server(hook.answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    hook.url = f"http://127.0.0.1:{port}/services/{_SECRET}"
    try:
        yield hook
    finally:
        server.close()


@contextlib.asynccontextmanager
async def _notifying(bootstrap_servers: str, hook: Hook) -> AsyncIterator[Process]:
    """Run it meanwhile, and kill it at the end; it must not have said the URL."""
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
    assert _SECRET not in printed
    assert "Traceback" not in printed


async def test_it_posts_each_change_as_slack_takes_it(kafka_topics: str) -> None:
    await publish(
        kafka_topics,
        DISCREPANCIES,
        [change(1, "open"), change(1, "healing"), change(1, "healed")],
    )

    async with _hook() as hook, _notifying(kafka_topics, hook):
        await until(lambda: len(hook.accepted) == 2, what="both are posted", saw=hook.accepted.copy)

    assert hook.bodies == [
        {
            "text": f"{status}: missing · txn_1 · of acct_1Tieout (live) · "
            f"1234 eur in minor units · lost &amp; found · `tieout story dsc_{1:026x}`"
        }
        for status in ("open", "healed")
    ]


@pytest.mark.parametrize("failure", [500, 302, 429, 404, None])
async def test_it_posts_again_what_the_hook_did_not_take(
    kafka_topics: str, failure: int | None
) -> None:
    await publish(kafka_topics, DISCREPANCIES, [change(1, "open"), change(2, "stuck")])

    async with _hook(failure, failure) as hook, _notifying(kafka_topics, hook):
        await until(lambda: len(hook.accepted) == 2, what="both are posted", saw=hook.accepted.copy)

    assert _numbers(hook) == [1, 2]
    assert len(hook.bodies) == 4


async def test_killed_it_goes_on_with_the_change_that_was_not_taken(kafka_topics: str) -> None:
    """It dies while the hook refuses the second change, after it took the first."""
    await publish(kafka_topics, DISCREPANCIES, [change(number, "open") for number in range(4)])

    async with _hook(200, *[503] * 50) as hook, _notifying(kafka_topics, hook):
        await until(lambda: len(hook.bodies) > 1, what="the second is refused")
    async with _hook() as hook_later, _notifying(kafka_topics, hook_later):
        await until(
            lambda: len(hook_later.accepted) == 3,
            what="the others are posted",
            saw=hook_later.accepted.copy,
        )

    assert _numbers(hook) == [0]
    assert _numbers(hook_later) == [1, 2, 3]


async def test_it_says_no_url_that_it_cannot_use(kafka_topics: str) -> None:
    await publish(kafka_topics, DISCREPANCIES, [change(1, "open")])
    hook = Hook([])
    hook.url = f"https://127.0.0.1:port/{_SECRET}"

    async with _notifying(kafka_topics, hook) as process, patience("it ends"):
        code = await process.wait()

    assert code == 1


def _numbers(hook: Hook) -> list[int]:
    return [int(text.partition("tieout story dsc_")[2].strip("`"), 16) for text in hook.accepted]
