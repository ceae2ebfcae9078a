"""The ledger writer's listener on a broker that is hurt: what it reads, and what it says."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from services.ledger_writer.listen import listen_to_events
from shared.kafka.consumer.group_member import ASK_TIMEOUT_S, Member, membership
from shared.kafka.consumer.stall_detector import ConsumerStuck
from shared.postgres.driver.pool import Pool
from shared.runtime.health import Health
from shared.settings.model import AccountSettings
from tests.chaos.broker.broker import Broker, Headers
from tests.support.waits import becomes

ACCOUNT = "acct_1"
_ACCOUNTS = (AccountSettings(id=ACCOUNT, api_key=None, webhook_secrets=(), livemode=False),)


@dataclass(slots=True)
class LoopLog:
    """The log lines of the consume loop."""

    lines: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def named(self, event: str) -> list[Mapping[str, Any]]:
        return [line for name, line in self.lines if name == event]

    def _say(self, event: str, **line: Any) -> None:
        self.lines.append((event, line))

    info = warning = error = exception = _say


@dataclass(slots=True)
class Listener:
    """A listener at work, and the database that it writes."""

    pool: Pool
    health: Health
    log: LoopLog
    task: "asyncio.Task[None]"
    members: list[Member]

    async def has_heard(self, count: int) -> None:
        """Wait until so many events have their receipt."""
        await self.until(lambda: self._count("receipt"), count, what="the count of receipts")

    async def has_heard_of(self, event_id: str) -> None:
        """Wait until this event has its receipt."""

        async def is_kept() -> object:
            return await self.pool.fetchval(
                "SELECT EXISTS (SELECT FROM tieout.receipt WHERE event_id = $1)", event_id
            )

        await self.until(is_kept, True)

    async def has_parked(self, count: int) -> None:
        what = "the count of dead letters"
        await self.until(lambda: self._count("dead_letter"), count, what=what)

    async def until(
        self, ask: Callable[[], Awaitable[object]], answer: object, *, what: str = "the answer"
    ) -> None:
        """Wait until the answer is this one, unless the listener ends, or say what it was."""
        await becomes(ask, answer, what=what, unless=self._end)

    def _end(self) -> object:
        log = self.log.lines[-5:], self.health.reasons()
        return (self.task.exception(), *log) if self.task.done() else None

    async def _count(self, table: str) -> int:
        counts = {
            "receipt": "SELECT count(*) FROM tieout.receipt",
            "dead_letter": "SELECT count(*) FROM tieout.dead_letter",
        }
        count: int = await self.pool.fetchval(counts[table])
        return count


@contextlib.asynccontextmanager
async def listening(
    broker: Broker, pool: Pool, *, ask_timeout_s: float = ASK_TIMEOUT_S
) -> AsyncIterator[Listener]:
    """Listen until the block ends; what ended it before that is raised.

    The brokers have `ask_timeout_s` to answer a question.
    """
    log, health = LoopLog(), Health(parts=("listen consumer",))
    members: list[Member] = []
    with _recording(log, members, ask_timeout_s=ask_timeout_s):
        task = asyncio.create_task(
            listen_to_events(kafka=broker.settings, pool=pool, accounts=_ACCOUNTS, health=health)
        )
        try:
            yield Listener(pool=pool, health=health, log=log, task=task, members=members)
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConsumerStuck):
                await task


@contextlib.contextmanager
def _recording(log: LoopLog, members: list[Member], *, ask_timeout_s: float) -> Iterator[None]:
    @contextlib.asynccontextmanager
    async def noted(*args: Any, **options: Any) -> AsyncIterator[Member]:
        async with membership(*args, **options, ask_timeout_s=ask_timeout_s) as member:
            members.append(member)
            yield member

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shared.kafka.consumer.loop.logger", log)
        patch.setattr("shared.kafka.consumer.offset_gaps.logger", log)
        patch.setattr("shared.kafka.consumer.dead_letter_breaker.logger", log)
        patch.setattr("shared.kafka.consumer.loop.membership", noted)
        yield


def event(number: int) -> tuple[bytes, Headers]:
    """Return an event as webhook-ingest publishes it; it names no balance transaction."""
    body = {"id": f"evt_{number}", "object": "event", "created": 1_700_000_000, "type": "x.y"}
    headers = [
        ("stripe-event-id", f"evt_{number}".encode()),
        ("stripe-event-type", b"x.y"),
        ("stripe-account", ACCOUNT.encode()),
        ("livemode", b"false"),
        ("received-at", b"2026-01-01T00:00:00Z"),
    ]
    return json.dumps(body | {"data": {"object": {}}}).encode(), headers


async def publish(broker: Broker, numbers: range, *, partition: int = 0) -> None:
    """Publish these events, in this order."""
    values, headers = zip(*(event(number) for number in numbers), strict=True)
    await broker.publish(values, partition=partition, headers=headers)
