"""The barrier: nothing is called missing while it may be on its way.

Promises that a row is judged only when both consumers have passed what the topics held after it
was fetched, and nothing that names it is being resolved. Never waits longer than its time, which
all chunks of a pass share: what is still in flight then leaves its window unsettled.
"""

import asyncio
from collections.abc import Sequence

from services.reconciler.context import ReconcileContext
from shared.kafka.admin.end_offsets import end_offsets
from shared.ledger.transaction_row import TransactionRow
from shared.messages.topics import EVENTS, TopicOffsets
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import consumer_offsets, resolution_queue

LOOK_EVERY_S = 0.2
# An id that Stripe's list shows and that is wanted for longer than this is not resolving normally:
# waiting for it would keep its window unsettled, unreported, for ever.
_RESOLVING_S_MAX = 300.0


class Barrier:
    """One pass's barrier; `wait_s` is what all its waits may take together."""

    def __init__(
        self, context: ReconcileContext, *, wait_s: float, look_every_s: float = LOOK_EVERY_S
    ) -> None:
        self._parts = context
        self._look_every_s = look_every_s
        self._left_s = wait_s

    async def wait_until_consumed(self, suspects: Sequence[TransactionRow]) -> frozenset[str]:
        """Wait until nothing is on its way; return the ids that still are when the time is up.

        Raises KafkaUnavailable and PostgresUnavailable.
        """
        clock = asyncio.get_running_loop().time
        began = clock()
        ends = await end_offsets(self._parts.kafka, (EVENTS, self._parts.resource.topic))
        has_passed = False
        while True:
            self._parts.beat()
            has_passed = has_passed or await have_passed(self._parts.pool, ends)
            named = await self._named(suspects) if has_passed else frozenset(_ids(suspects))
            if not named or clock() - began >= self._left_s:
                self._left_s = max(0.0, self._left_s - (clock() - began))
                return named
            await asyncio.sleep(self._look_every_s)

    async def _named(self, suspects: Sequence[TransactionRow]) -> frozenset[str]:
        # An asynchronous capture is wanted by its charge's id until Stripe names the row.
        names = {row.id: {row.id, row.source_id} - {None} for row in suspects}
        wanted = await resolution_queue.find_awaiting(
            self._parts.pool,
            account=self._parts.account,
            ids=sorted({name for ids in names.values() for name in ids if name}),
            younger_s=_RESOLVING_S_MAX,
        )
        return frozenset(row_id for row_id, ids in names.items() if ids & wanted)


async def have_passed(pool: Pool, ends: TopicOffsets) -> bool:
    """Say whether the ledger writer's consumers have passed these ends.

    Raises PostgresUnavailable.
    """
    positions = await consumer_offsets.posting_positions(pool)
    return all(positions.get(place, 0) >= end for place, end in ends.items())


def _ids(rows: Sequence[TransactionRow]) -> list[str]:
    return [row.id for row in rows]
