"""The reference of posting as a process of its own: plain SQL, 500 entries a statement.

Run as `python -m tests.load.plain_process ROWS` with DATABASE_URL. All columns are built before
the first statement. Ends when the rows are in, with their seconds on stdout.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import asyncpg
import uvloop

from services.ledger_writer.posting_batch import prepare_posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.settings import environment
from tests.load import webhook_traffic

BATCH_ROWS = 500
_INSERT = Path(__file__).with_name("plain_insert.sql").read_text(encoding="utf-8")


async def main(count: int) -> None:
    """Insert `count` rows."""
    database_url = environment.from_process().require_database()
    batches = list(_batches(count))
    connection = await asyncpg.connect(database_url)
    statement = await connection.prepare(_INSERT)
    began = time.perf_counter()
    for number, batch in enumerate(batches):
        await statement.fetch(number * BATCH_ROWS, *batch)
    seconds = time.perf_counter() - began
    await connection.close()
    sys.stdout.write(json.dumps({"seconds": seconds}) + "\n")


def _batches(count: int) -> Iterator[tuple[object, ...]]:
    rows = webhook_traffic.balance_transactions(count)
    while batch := list(islice(rows, BATCH_ROWS)):
        messages = []
        for offset, row in enumerate(batch):
            _key, value, headers = webhook_traffic.message(row)
            messages.append(Message(partition=0, offset=offset, value=value, headers=headers))
        posting_batch = prepare_posting_batch(
            Batch(BALANCE_TRANSACTIONS, {0: Position(0, 0)}, messages),
            configured={StripeAccount(webhook_traffic.ACCOUNT, livemode=False)},
            now=datetime.now(UTC),
        )
        assert not posting_batch.letters, "every row of the bench can be posted"
        entries, postings = posting_batch.entries, posting_batch.postings
        yield (
            entries.entry_id,
            entries.issuer,
            entries.external_id,
            entries.stripe_account,
            entries.livemode,
            entries.type,
            entries.category,
            entries.source,
            entries.effective,
            entries.fingerprint,
            entries.posting_count,
            entries.origin,
            postings.entry,
            postings.ordinal,
            postings.account,
            postings.currency,
            postings.amount,
            postings.available,
        )


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
