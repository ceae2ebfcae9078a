"""Balance transactions as they lie on their topic, and batches of them posted without Kafka."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from services.ledger_writer import post as posting
from services.ledger_writer import posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.batch import Batch, Message
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import journal_writer

ACCOUNT = "acct_1"
NOW = datetime(2026, 1, 31, tzinfo=UTC)
# How the code before this schema posted; what it did not hand over is taken and left.
POST_OF_0012 = """
    SELECT posted, differing, 0 AS doubted, opened::text, '[]' AS unconfigured, '[]' AS reopened
    FROM tieout.post_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
            $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27::text::jsonb, $28::text::jsonb)
        CROSS JOIN tieout.keep_references($29, $30, $31)
    WHERE cardinality($32::text[]) = cardinality($33::boolean[])
      AND cardinality($34::text[] || $36::text[] || $37::text[]) = cardinality($35::boolean[])
      AND cardinality($38::text[] || $39::text[] || $40::text[] || $42::text[] || $43::text[]
            || $44::text[] || $46::text[]) = 7 * cardinality($41::boolean[])
      AND cardinality($45::bigint[]) = cardinality($47::bytea[]) AND $48::text[] IS NOT NULL
"""

# How the code before 0045 listened: nothing was said to be late.
LISTEN_OF_0030 = """
    WITH listened AS (
        SELECT tieout.listen_batch($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9::text::jsonb,
            $10::text::jsonb, $11::text::jsonb)::text AS line)
    SELECT line FROM listened WHERE line <> ''
"""


def row(name: str, **changes: Any) -> dict[str, Any]:
    """Return a charge of 100.00 as Stripe states it."""
    return {
        "id": name,
        "object": "balance_transaction",
        "amount": 10_000,
        "fee": 320,
        "net": 9_680,
        "currency": "usd",
        "type": "charge",
        "reporting_category": "charge",
        "balance_type": "payments",
        "status": "pending",
        "created": 1_000,
        "available_on": 2_000,
        "fee_details": [{"type": "stripe_fee", "amount": 320, "currency": "usd"}],
        "source": f"ch_{name}",
        **changes,
    }


def charge(number: int, **changes: Any) -> dict[str, Any]:
    """Return the charge of this number."""
    return row(f"txn_{number:04}", **changes)


def refund(number: int, *, of: int) -> dict[str, Any]:
    """Return a refund, which names the charge that it is of."""
    source = {"id": f"re_{number:04}", "object": "refund", "charge": f"ch_txn_{of:04}"}
    money = {"amount": -1_000, "fee": 0, "fee_details": [], "net": -1_000}
    return charge(number, **money, type="refund", reporting_category="refund", source=source)


def message(
    offset: int,
    raw: dict[str, Any],
    *,
    account: str = ACCOUNT,
    livemode: bool = False,
    read_at: datetime = NOW,
    traceparent: str | None = None,
    partition: int = 0,
) -> Message:
    """Return a row as the message at an offset."""
    _key, value, headers = balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            raw,
            account=StripeAccount(account, livemode=livemode),
            origin="webhook",
            fetched_at=read_at,
            traceparent=traceparent,
        ),
        stripe_version="2026-10-28.endive",
    )
    return Message(partition=partition, offset=offset, value=value, headers=headers)


async def batch(
    pool: Pool,
    rows: Sequence[dict[str, Any]],
    *,
    consumer: str = "post",
    livemode: bool = False,
    read_at: datetime = NOW,
    partition: int = 0,
) -> Batch:
    """Return rows as the next batch that a consumer reads of a partition."""
    store = PostgresOffsetStore(pool, consumer=consumer)
    loaded = await store.load(
        topic=BALANCE_TRANSACTIONS, topic_id=None, bounds={partition: (0, 1_000_000)}, seen={}
    )
    numbered = zip(itertools.count(loaded.positions[partition].next_offset), rows, strict=False)
    return Batch(
        topic=BALANCE_TRANSACTIONS,
        positions=loaded.positions,
        messages=[
            message(offset, raw, livemode=livemode, read_at=read_at, partition=partition)
            for offset, raw in numbered
        ],
    )


async def write(
    pool: Pool, read: Batch, *, consumer: str = "post", now: datetime = NOW
) -> journal_writer.PostedBatch:
    """Post a batch as the writer of one account in both modes does."""
    rows = posting_batch.prepare_posting_batch(
        read,
        configured={StripeAccount(ACCOUNT, livemode=False), StripeAccount(ACCOUNT, livemode=True)},
        now=now,
    )
    return await posting.write_posting_batch(pool, read, rows, consumer=consumer)


async def post(
    pool: Pool,
    rows: Sequence[dict[str, Any]],
    *,
    livemode: bool = False,
    read_at: datetime = NOW,
) -> journal_writer.PostedBatch:
    """Post rows as the next batch."""
    read = await batch(pool, rows, livemode=livemode, read_at=read_at)
    return await write(pool, read, now=read_at)


async def post_of_accounts(
    pool: Pool, rows: Sequence[tuple[StripeAccount, dict[str, Any]]], *, read_at: datetime = NOW
) -> journal_writer.PostedBatch:
    """Post rows of several accounts as the next batch."""
    read = await batch(pool, [], read_at=read_at)
    offsets = itertools.count(read.positions[0].next_offset)
    messages = [
        message(offset, raw, account=account.id, livemode=account.livemode, read_at=read_at)
        for offset, (account, raw) in zip(offsets, rows, strict=False)
    ]
    prepared = posting_batch.prepare_posting_batch(
        replace(read, messages=messages), configured={account for account, _ in rows}, now=read_at
    )
    return await posting.write_posting_batch(
        pool, replace(read, messages=messages), prepared, consumer="post"
    )
