"""Batches to positions: one order for everybody who reads the journal.

Beside it, exchange differences are posted of what has its place by then (exchange_entries.py).

Promises dense positions, a hash chain and folded balances, made by one call in Postgres that does
nothing while another process is in it. Never orders by time or by id: both commit out of order.
"""

import asyncio
import math
import time
from dataclasses import dataclass

from services.ledger_writer import exchange_entries
from shared import failpoints
from shared.error_text import shortened
from shared.errors import Recoverable, TooSlow
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.runtime.concurrency import until_set
from shared.runtime.health import Health
from shared.runtime.retry import BatchSize, retry_forever
from shared.telemetry import log
from shared.telemetry.metrics import BATCHES_SEQUENCED

_BATCHES_MAX = 64
# Another writer's batches wake nobody here.
_LOOK_EVERY_S = 1.0
# Each time that differences are posted makes a batch, with a position of its own: those that come
# within this time are posted together.
_EXCHANGES_EVERY_S = 0.25
# One attempt against a dead Postgres, and the pause after it, take half of this.
_BEAT_WITHIN_S = 90.0

logger = log.get()


async def sequence_forever(
    *, pool: Pool, committed: asyncio.Event, sequenced: asyncio.Event, health: Health
) -> None:
    """Give committed batches their positions, for ever; `committed` says that there are some.

    `sequenced` is set when some have got theirs.
    """
    size = BatchSize(_BATCHES_MAX)
    exchanges = Exchanges(pool, health, BatchSize(exchange_entries.AT_ONCE_MAX))
    while True:
        committed.clear()
        # What is posted of differences is sequenced too.
        while (
            await _sequence_some(pool, size=size, sequenced=sequenced, health=health)
            or await exchanges.post_some()
        ):
            pass
        await until_set(committed, within_s=_LOOK_EVERY_S)


async def _sequence_some(
    pool: Pool, *, size: BatchSize, sequenced: asyncio.Event, health: Health
) -> bool:
    """Give the next ones theirs, less at once while that is too slow; say if there may be more."""
    async for attempt in retry_forever():
        with attempt:
            health.beat("sequence", within_s=_BEAT_WITHIN_S)
            asked, began = size.now, time.monotonic()
            try:
                count = await journal_writer.sequence_batches(pool, batches_max=asked)
            except TooSlow:
                size.too_slow(asked)
                raise
            size.written(count, took_s=time.monotonic() - began)
    if failpoints.armed and count > 0:
        await failpoints.reach("sequence.written")
    if count > 0:
        sequenced.set()
        BATCHES_SEQUENCED.inc(count)
    return count == asked


@dataclass(slots=True)
class Exchanges:
    """The exchange differences that are due, posted between positions, at most every `every_s`."""

    pool: Pool
    health: Health
    size: BatchSize
    every_s: float = _EXCHANGES_EVERY_S
    is_failing: bool = False
    next_at: float = -math.inf

    async def post_some(self) -> bool:
        """Post the next ones; say if anything came of it.

        Tried once: what holds up a difference is not to hold up positions, which all else waits
        for.
        """
        self.health.beat("sequence", within_s=_BEAT_WITHIN_S)
        if time.monotonic() < self.next_at:
            return False
        asked = self.size.now
        try:
            count = await exchange_entries.post_due(self.pool, size=self.size)
        except Recoverable as error:
            if not self.is_failing:  # an outage is said once
                logger.warning("exchange.waiting", reason=shortened(error))
            self.is_failing = True
            return False
        self.is_failing = False
        if 0 < count < asked:
            self.next_at = time.monotonic() + self.every_s
        return count > 0
