"""What tests do with one account's wanted rows on a real Postgres."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from services.ledger_writer.resolution.resolution_queue import ResolutionQueue
from shared.postgres.intake import resolution_queue
from shared.settings.model import AccountSettings

ACCOUNT = AccountSettings(id="acct_1", api_key=None, webhook_secrets=(), livemode=False)
DEADLINE_S = 4500.0
_NAMED_AT = datetime(2026, 1, 1, tzinfo=UTC).timestamp()


async def want(
    queue: ResolutionQueue,
    kind: str,
    ids: Sequence[str],
    *,
    hint: bool = False,
    wait_s: float = 0.0,
    ended: str | None = None,
    of_object: str | None = None,
    traceparent: str | None = None,
) -> None:
    """Want ids as an event names them."""
    await resolution_queue.queue_requests(
        queue.pool,
        [
            resolution_queue.ResolutionRequest(
                stripe_account=queue.account.id,
                livemode=queue.account.livemode,
                object_id=object_id,
                kind=kind,
                event_id="evt_1",
                named=_NAMED_AT,
                wait_s=wait_s,
                hint=hint,
                ended=ended,
                of_object=of_object,
                traceparent=traceparent,
            )
            for object_id in ids
        ],
    )


async def in_bulk(queue: ResolutionQueue) -> Sequence[resolution_queue.QueuedObject]:
    """Return what is due to be read in bulk."""
    return await resolution_queue.fetch_due_transactions(
        queue.pool,
        account=ACCOUNT.stripe_account,
        rows_max=10,
        coming_s=0.25,
        patience_s=0.6,
    )


async def alone(
    queue: ResolutionQueue, *, patience_s: float = 60
) -> Sequence[resolution_queue.QueuedObject]:
    """Return what is due that costs a call each."""
    return await resolution_queue.fetch_due_objects(
        queue.pool,
        account=ACCOUNT.stripe_account,
        rows_max=8,
        patience_s=patience_s,
    )


async def published(queue: ResolutionQueue, transaction_id: str) -> None:
    """Note that Stripe's answer is on the topic."""
    await resolution_queue.note_published(
        queue.pool,
        account=ACCOUNT.stripe_account,
        ids=[transaction_id],
        again_s=60,
        again_s_max=60,
    )


async def clock(queue: ResolutionQueue) -> datetime:
    """Return Postgres's own time."""
    async with queue.pool.acquire() as connection:
        now: datetime = await connection.fetchval("SELECT clock_timestamp()")
    return now


async def make_due(queue: ResolutionQueue) -> None:
    """Have every row due now."""
    async with queue.pool.acquire() as connection:
        await connection.execute("UPDATE tieout.wanted SET due_at = clock_timestamp()")


async def all_rows(queue: ResolutionQueue) -> Sequence[Mapping[str, Any]]:
    """Return every wanted row."""
    async with queue.pool.acquire() as connection:
        rows = await connection.fetch("SELECT * FROM tieout.wanted ORDER BY object_id")
    return [dict(row) for row in rows]


async def assert_due(
    queue: ResolutionQueue, row: Mapping[str, Any], *, before: datetime, wait_s: int
) -> None:
    """Hold it against Postgres's clock before and after, however long the two lie apart."""
    wait = timedelta(seconds=wait_s)
    assert before + wait <= row["due_at"] <= await clock(queue) + wait


async def discrepancies(queue: ResolutionQueue) -> Mapping[str, tuple[str, str]]:
    """Return status and reason of every discrepancy, by its object."""
    async with queue.pool.acquire() as connection:
        rows = await connection.fetch("SELECT object_id, status, reason FROM tieout.discrepancy")
    return {row["object_id"]: (row["status"], row["reason"]) for row in rows}


async def ended(queue: ResolutionQueue) -> Mapping[str, tuple[bool, str]]:
    """Return of every wait that ended whether it is for good, and why, by its object."""
    async with queue.pool.acquire() as connection:
        rows = await connection.fetch("SELECT object_id, is_final, reason FROM tieout.ended_wait")
    return {row["object_id"]: (row["is_final"], row["reason"]) for row in rows}


async def plan(
    queue: ResolutionQueue, text: str, types: str, arguments: Sequence[str]
) -> Sequence[str]:
    """Return how Postgres would answer a query."""
    async with queue.pool.acquire() as connection:
        await connection.execute("SET enable_seqscan = off")
        await connection.execute(f"PREPARE look ({types}) AS {text}")
        plan = await connection.fetch(
            f"EXPLAIN EXECUTE look ('acct_1', false, {', '.join(arguments)})"
        )
        await connection.execute("DEALLOCATE look")
    return [row[0] for row in plan]
