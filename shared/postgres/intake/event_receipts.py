"""What is kept of events: a receipt of each delivery, and what it asks for.

Promises that a batch of events is written with its offsets in one server-side call, so that no
pause of this process can hold a lock. Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

import msgspec

from shared.messages.batch import Batch
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import offset_columns
from shared.postgres.intake.dead_letters import DeadLetter
from shared.postgres.intake.resolution_queue import ResolutionRequest

_SQL = blocks("event_receipts")
# Of its own name, for whoever tries the calls of an earlier version.
LISTEN_BATCH = _SQL["listen_batch"]
_json = msgspec.json.Encoder().encode
_line = msgspec.json.Decoder(dict[str, Any]).decode


class Receipt(TypedDict):
    """What became of one delivery of an event; times in unix seconds."""

    stripe_account: str
    livemode: bool
    event_id: str
    type: str
    object_id: str | None
    created: float
    received: float
    outcome: str
    reason: str | None


class RequestedPass(TypedDict):
    """An account of which an event asks for a pass of the reconciler."""

    stripe_account: str
    livemode: bool
    event_id: str


async def listen_batch(
    pool: Pool,
    *,
    consumer: str,
    batch: Batch,
    receipts: Sequence[Receipt],
    wants: Sequence[ResolutionRequest],
    letters: Sequence[DeadLetter],
    passes: Sequence[RequestedPass],
) -> Sequence[Mapping[str, Any]]:
    """Write a batch of events: offsets, receipts, wanted rows, dead letters, passes asked for.

    Return the discrepancies `late` that were noted: a pass had found these rows missing.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            LISTEN_BATCH,
            *offset_columns(consumer, batch),
            _json(receipts).decode(),
            _json(wants).decode(),
            _json(letters).decode(),
            _json(passes).decode(),
        )
    return [_line(row["line"]) for row in rows]
