"""How long the stack takes to be well again after a fault.

Well is: whatever lies in the topics is in Postgres within two seconds of being there, in every
partition, and webhooks are answered 2xx again without a pause of half a second. The ends of both
topics are noted as soon as Kafka answers, and again and again for some seconds, since a partition
without a reader shows only by what is new in it; the recovery lasts until the last note that took
longer was passed. For a kill the fault ends when it strikes, so the pause before the supervisor's
restart is part of it. Must never touch what it measures: it only reads.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import asyncpg

from shared.events.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.kafka.offsets import end_offsets
from shared.ledger.outcome import Recoverable
from shared.settings import KafkaSettings
from tests.chaos.acks import AckTail
from tests.chaos.ground import Connection, Ground

READERS = {EVENTS: "listen", BALANCE_TRANSACTIONS: "post"}
_LOOK_EVERY_S = 0.1
_NOTE_EVERY_S = 0.4
# For how long after a fault's end what is new is followed: in it every partition gets something.
_LOOK_FOR_S = 2.0
_FRESH_S = 2.0
# Tens are acknowledged each second: so long without one is an outage.
_PAUSE_S = 0.5
_POSITIONS = """
SELECT DISTINCT ON (consumer, topic, partition) consumer, topic, partition, next_offset
FROM tieout.consumer_offset ORDER BY consumer, topic, partition, epoch DESC
"""
_LED_SINCE = """
SELECT EXISTS (
    SELECT FROM pg_locks JOIN pg_stat_activity AS leader USING (pid)
    WHERE locktype = 'advisory' AND granted
      AND leader.application_name LIKE 'tieout leader reconcile:%'
      AND leader.backend_start > to_timestamp($1))
"""
_AWAY = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)

_T = TypeVar("_T")


class NotWell(Exception):
    """The stack did not recover in its time; the text says what was still missing."""


@dataclass(slots=True, kw_only=True)
class Doctor:
    """Tells when the stack is well again."""

    ground: Ground
    kafka: KafkaSettings
    acks: AckTail
    _connection: Connection | None = None

    async def seconds_until_well(
        self, *, since: float, within_s: float, awaits_leader: bool = False
    ) -> float:
        """Wait for it; `since` is the unix time at which the fault ended. Raises NotWell."""
        stage = ["Kafka does not answer"]
        try:
            async with asyncio.timeout(within_s):
                read_at = await self._fresh_again(since, stage)
                stage.append("no webhook was answered 2xx")
                acked_at = await self._acked_at(since)
                led_at = since
                if awaits_leader:
                    stage.append("no reconciler leads a pass")
                    await _until(lambda: self._led(since))
                    led_at = time.time()
        except TimeoutError:
            raise NotWell(f"{stage[-1]} {within_s:.0f} s after the fault ended") from None
        return max(read_at, acked_at, led_at) - since

    async def _fresh_again(self, since: float, stage: list[str]) -> float:
        """Return when the last note of the ends that was not passed at once was passed."""
        well_at = 0.0
        while True:
            ends = await _when_there(lambda: end_offsets(self.kafka, tuple(READERS)))
            noted_at = time.time()
            stage.append("the consumers are behind")
            await _until(lambda: self._passed(ends))  # noqa: B023 - awaited at once
            passed_at = time.time()
            is_fresh = passed_at - noted_at <= _FRESH_S
            if not well_at or not is_fresh:
                well_at = passed_at
            if is_fresh and noted_at >= since + _LOOK_FOR_S:
                return well_at
            await asyncio.sleep(_NOTE_EVERY_S)

    async def _passed(self, ends: Mapping[tuple[str, int], int]) -> bool:
        rows = await (await self._connected()).fetch(_POSITIONS)
        kept = {
            (row["consumer"], row["topic"], row["partition"]): row["next_offset"] for row in rows
        }
        return all(
            kept.get((READERS[topic], topic, partition), 0) >= end
            for (topic, partition), end in ends.items()
        )

    async def _acked_at(self, since: float) -> float:
        """Return when the last pause in the acknowledgements after the fault's end was over."""
        while True:
            self.acks.read()
            now = time.time()
            if now >= since + _LOOK_FOR_S and (
                at := flowing_at(self.acks.after(since), since, now)
            ):
                return at
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _led(self, since: float) -> bool:
        return bool(await (await self._connected()).fetchval(_LED_SINCE, since))

    async def _connected(self) -> Connection:
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                self.ground.database_url, timeout=5, command_timeout=10
            )
        return self._connection


def flowing_at(acks: Sequence[float], since: float, now: float) -> float | None:
    """Return when the first ack after the last pause came, None while there is a pause.

    One ack proves little: it may be of a request that was answered before the kill.
    """
    at, last = None, since
    for ack in acks:
        if at is None or ack - last > _PAUSE_S:
            at = ack
        last = ack
    return at if now - last <= _PAUSE_S else None


async def _when_there(ask: Callable[[], Awaitable[_T]]) -> _T:
    while True:
        try:
            return await ask()
        except Recoverable:
            await asyncio.sleep(_LOOK_EVERY_S)


async def _until(holds: Callable[[], Awaitable[bool]]) -> None:
    while True:
        try:
            if await holds():
                return
        except _AWAY:
            pass  # a part that is away is what is being waited for
        await asyncio.sleep(_LOOK_EVERY_S)
