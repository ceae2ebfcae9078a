"""Rows that the ledger writer's own functions post, for tests of what is then in the journal."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from services.ledger_writer import post
from shared.events.balance_transaction import encode, of_stripe
from shared.events.batch import Batch, Message
from shared.events.topics import BALANCE_TRANSACTIONS
from shared.postgres import connect, intake
from shared.postgres.positions import KeptPositions

ACCOUNT = "acct_one"
NOW = datetime(2026, 1, 31, tzinfo=UTC)
_CONSUMER = "post"


def charge(number: int, **changes: object) -> dict[str, Any]:
    """Return a charge as Stripe lists it."""
    row: dict[str, Any] = {
        "id": f"txn_{number:04}",
        "object": "balance_transaction",
        "amount": 10_000,
        "available_on": 1_760_500_000,
        "balance_type": "payments",
        "created": 1_760_000_000 + number,
        "currency": "usd",
        "fee": 320,
        "fee_details": [
            {"amount": 320, "application": None, "currency": "usd", "type": "stripe_fee"}
        ],
        "net": 9_680,
        "reporting_category": "charge",
        "source": f"ch_{number:04}",
        "status": "pending",
        "type": "charge",
    }
    return row | changes


def refund(number: int, *, of: int) -> dict[str, Any]:
    """Return a refund, which names its charge."""
    source = {"id": f"re_{number:04}", "object": "refund", "charge": f"ch_{of:04}"}
    changes = {"amount": -1_000, "fee": 0, "fee_details": [], "net": -1_000}
    return charge(number, **changes, source=source, type="refund", reporting_category="refund")


async def write(
    pool: connect.Pool, rows: Sequence[Mapping[str, Any]], *, livemode: bool = False
) -> intake.Posted:
    """Post these rows as the next batch of the topic's one partition."""
    loaded = await KeptPositions(pool, consumer=_CONSUMER).load(
        topic=BALANCE_TRANSACTIONS, topic_id=None, bounds={0: (0, 1_000_000)}, seen={}
    )
    first = loaded.positions[0].next_offset
    batch = Batch(
        topic=BALANCE_TRANSACTIONS,
        positions=loaded.positions,
        messages=[message(first + place, row, livemode=livemode) for place, row in enumerate(rows)],
    )
    read_rows = post.read(batch, configured={(ACCOUNT, livemode)}, now=NOW)
    return await post.write(pool, batch, read_rows, consumer=_CONSUMER)


def message(offset: int, row: Mapping[str, Any], *, livemode: bool = False) -> Message:
    """Return a row as it lies in the topic."""
    _, value, headers = encode(
        of_stripe(
            row,
            stripe_account=ACCOUNT,
            livemode=livemode,
            origin="webhook",
            fetched_at=NOW,
        ),
        stripe_version="test",
    )
    return Message(partition=0, offset=offset, value=value, headers=headers)
