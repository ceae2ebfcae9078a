"""How long the stack takes to be well again after a fault.

Well is: all that was in the topics when the fault ended has been read and is in Postgres, and a
webhook has been answered 2xx since. For a kill the fault ends when it strikes, so the pause before
the supervisor's restart is part of the time. The ends are read as soon as Kafka answers, so a
broker that is away counts too. Must never touch what it measures: it only reads.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import asyncpg

from shared.events.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.kafka.offsets import end_offsets
from shared.ledger.outcome import Recoverable
from shared.settings import KafkaSettings
from tests.chaos.acks import AckTail
from tests.chaos.ground import Ground

READERS = {EVENTS: "listen", BALANCE_TRANSACTIONS: "post"}
_LOOK_EVERY_S = 0.1
_POSITIONS = """
SELECT DISTINCT ON (consumer, topic, partition) consumer, topic, partition, next_offset
FROM tieout.consumer_offset ORDER BY consumer, topic, partition, epoch DESC
"""
_LAST_PASS = "SELECT extract(epoch FROM max(last_pass_at))::float8 FROM tieout.sync_state"
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

    async def seconds_until_well(
        self, *, since: float, within_s: float, awaits_pass: bool = False
    ) -> float:
        """Wait for it; `since` is the unix time at which the fault ended. Raises NotWell."""
        stage = "Kafka does not answer"
        try:
            async with asyncio.timeout(within_s):
                ends = await _when_there(lambda: end_offsets(self.kafka, tuple(READERS)))
                stage = "the consumers are behind"
                await _until(lambda: self._passed(ends))
                stage = "no webhook was answered 2xx"
                await _until(lambda: self._acked(since))
                if awaits_pass:
                    stage = "no reconciler has ended a pass"
                    await _until(lambda: self._reconciled(since))
        except TimeoutError:
            raise NotWell(f"{stage} {within_s:.0f} s after the fault ended") from None
        return time.time() - since

    async def _passed(self, ends: Mapping[tuple[str, int], int]) -> bool:
        async with self.ground.database() as connection:
            rows = await connection.fetch(_POSITIONS)
        kept = {
            (row["consumer"], row["topic"], row["partition"]): row["next_offset"] for row in rows
        }
        return all(
            kept.get((READERS[topic], topic, partition), 0) >= end
            for (topic, partition), end in ends.items()
        )

    async def _acked(self, since: float) -> bool:
        self.acks.read()
        return self.acks.last_at > since

    async def _reconciled(self, since: float) -> bool:
        async with self.ground.database() as connection:
            return float(await connection.fetchval(_LAST_PASS) or 0) > since


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
