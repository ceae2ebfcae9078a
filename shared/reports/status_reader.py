"""The status for whoever asks often: read once for all who ask, and as old as it says.

Promises that a reading is kept for no longer than `Pace.served_s_max`, that one at most is under
way for an account, and that reading takes about a tenth of the time while somebody asks, and none
while nobody does. Nobody waits for Kafka but who asks first in a while: while it is away what lies
on its topics is None, and all else is answered. Changes nothing.
"""

import asyncio
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Final

from shared.kafka.errors import KafkaUnavailable
from shared.postgres.driver.pool import Pool
from shared.reports import status
from shared.reports.status import StatusReport
from shared.settings.model import Settings

_TIMES_ITS_COST: Final = 10


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the status is read; in seconds.

    A reading is fresh for `fresh_s`, or for ten times as long as it took, up to `fresh_s_max`. One
    that is not is served up to `served_s_max` while the next one is read. Kafka may take
    `kafka_timeout_s` an answer, and is not asked for `kafka_rest_s` when it gave none.
    """

    fresh_s: float = 1.0
    fresh_s_max: float = 5.0
    served_s_max: float = 10.0
    kafka_timeout_s: float = 1.0
    kafka_rest_s: float = 5.0


PACE: Final = Pace()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedStatus(StatusReport):
    """The status as it was when a reading of it began."""

    read_at: datetime


@dataclass(frozen=True, slots=True)
class _Reading:
    report: ServedStatus
    began_s: float
    fresh_until_s: float


class StatusReader:
    """Reads the status of all accounts, or of one, for many. Whoever made it closes it."""

    def __init__(self, pool: Pool, *, settings: Settings, pace: Pace = PACE) -> None:
        self._pool = pool
        self._settings = settings
        self._pace = pace
        self._readings: dict[str | None, _Reading] = {}
        self._under_way: dict[str | None, asyncio.Task[_Reading]] = {}
        # Also those that nobody is told of any more.
        self._tasks: set[asyncio.Task[_Reading]] = set()
        self._kafka_rests_until_s = 0.0

    async def read(self, *, stripe_account: str | None) -> ServedStatus:
        """Return what waits: of one account alone, or of all (None). Raises PostgresUnavailable."""
        now_s = asyncio.get_running_loop().time()
        reading = self._readings.get(stripe_account)
        if reading is None or now_s > reading.began_s + self._pace.served_s_max:
            reading = await asyncio.shield(self._begin(stripe_account))
        elif now_s > reading.fresh_until_s:
            self._begin(stripe_account)
        return reading.report

    def begin_anew(self) -> None:
        """Have whoever asks next begin a reading: what is under way may wait for nobody."""
        self._under_way.clear()

    async def close(self) -> None:
        """End what is under way."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _begin(self, stripe_account: str | None) -> asyncio.Task[_Reading]:
        """Return the reading that is under way, or begin one."""
        task = self._under_way.get(stripe_account)
        if task is None:
            task = asyncio.create_task(self._read(stripe_account))
            self._under_way[stripe_account] = task
            self._tasks.add(task)
            task.add_done_callback(lambda ended: self._end(stripe_account, ended))
        return task

    def _end(self, stripe_account: str | None, task: asyncio.Task[_Reading]) -> None:
        self._tasks.discard(task)
        if self._under_way.get(stripe_account) is task:
            del self._under_way[stripe_account]
        # Why it failed is told to whoever waits for it. Behind a reading that is served nobody
        # does, and who asks once that is too old begins another one.
        if task.cancelled() or task.exception() is not None:
            return
        oldest_s = asyncio.get_running_loop().time() - self._pace.served_s_max
        self._readings = {
            account: reading
            for account, reading in self._readings.items()
            if reading.began_s > oldest_s
        } | {stripe_account: task.result()}

    async def _read(self, stripe_account: str | None) -> _Reading:
        clock = asyncio.get_running_loop().time
        began_s, read_at = clock(), datetime.now(UTC)
        report = await self._report(stripe_account)
        fresh_s = max(self._pace.fresh_s, _TIMES_ITS_COST * (clock() - began_s))
        served = ServedStatus(
            **{field.name: getattr(report, field.name) for field in fields(report)},
            read_at=read_at,
        )
        return _Reading(served, began_s, clock() + min(fresh_s, self._pace.fresh_s_max))

    async def _report(self, stripe_account: str | None) -> StatusReport:
        clock = asyncio.get_running_loop().time
        is_away = self._settings.kafka is None or clock() < self._kafka_rests_until_s
        if stripe_account is None and is_away:
            return await status.read_status_beside_kafka(self._pool, settings=self._settings)
        try:
            return await status.read_status(
                self._pool,
                settings=self._settings,
                stripe_account=stripe_account,
                kafka_timeout_s=self._pace.kafka_timeout_s,
            )
        except KafkaUnavailable:
            self._kafka_rests_until_s = clock() + self._pace.kafka_rest_s
            return await status.read_status_beside_kafka(self._pool, settings=self._settings)
