"""Batches to positions: one order for everybody who reads the journal.

Promises dense positions, a hash chain and folded balances, made by one call in Postgres that does
nothing while another process is in it. Never orders by time or by id: both commit out of order.
"""

import asyncio

from shared import failpoints, log
from shared.metrics import BATCHES_SEQUENCED
from shared.postgres import connect, intake
from shared.retry import forever
from shared.runtime import Health, until_set

_BATCHES_MAX = 64
# Another writer's batches wake nobody here.
_LOOK_EVERY_S = 1.0
# One attempt against a dead Postgres, and the pause after it, take half of this.
_BEAT_WITHIN_S = 90.0

logger = log.get()


async def sequence(*, pool: connect.Pool, committed: asyncio.Event, health: Health) -> None:
    """Give committed batches their positions, for ever; `committed` says that there are some."""
    while True:
        committed.clear()
        while await _sequence_some(pool, health) == _BATCHES_MAX:
            pass
        await until_set(committed, within_s=_LOOK_EVERY_S)


async def _sequence_some(pool: connect.Pool, health: Health) -> int:
    count = 0
    async for attempt in forever():
        with attempt:
            health.beat("sequence", within_s=_BEAT_WITHIN_S)
            count = await intake.sequence_batches(pool, batches_max=_BATCHES_MAX)
    if failpoints.armed and count > 0:
        await failpoints.reach("sequence.written")
    BATCHES_SEQUENCED.inc(max(count, 0))
    return count
