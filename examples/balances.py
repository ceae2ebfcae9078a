"""Every balance of the ledger, rebuilt from the topic `ledger.postings`, in a file of SQLite.

    KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9092 python examples/balances.py balances.db --once

prints them as `tieout trial-balance --json` does; without `--once` it goes on reading. It holds to
three rules, as any consumer of the ledger has to:

1. A posting may come twice. Its id, which is the record's key, is written once.
2. How far it has read is kept with what it has read, in one transaction: killed at any moment, it
   loses nothing and counts nothing twice.
3. If the last record that it read is not in its place any more, the topic was made anew, or was
   compacted. It reads all of it again, which the first rule makes harmless.
"""

import asyncio
import json
import os
import sqlite3
import sys

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

TOPIC = "ledger.postings"
TABLES = """
CREATE TABLE IF NOT EXISTS posting (id TEXT PRIMARY KEY, stripe_account TEXT, livemode INTEGER,
    ledger_account TEXT, currency TEXT, amount_minor INTEGER);
CREATE TABLE IF NOT EXISTS last_read (partition INTEGER PRIMARY KEY, at INTEGER, id TEXT);
"""
BALANCES = """
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor) AS balance
FROM posting GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
"""


async def follow(state: sqlite3.Connection, *, once: bool) -> None:
    """Bring the state up to the topic's end as it is now, or for ever."""
    consumer = AIOKafkaConsumer(
        TOPIC,
        bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        group_id=None,  # the offsets are in the state, and nowhere else
        auto_offset_reset="earliest",
        metadata_max_age_ms=5000,  # within which a topic that is made anew is found
        isolation_level="read_committed",
    )
    async with consumer:
        last_read = {
            TopicPartition(TOPIC, partition): (at, identity)
            for partition, at, identity in state.execute("SELECT partition, at, id FROM last_read")
        }
        for partition in last_read.keys() & consumer.assignment():
            consumer.seek(partition, last_read[partition][0])
        ends = await consumer.end_offsets(consumer.assignment())
        while not once or [1 for each in ends if await consumer.position(each) < ends[each]]:
            fetched = await consumer.getmany(timeout_ms=1000, max_records=5000)
            for partition, records in fetched.items():
                expected = last_read.pop(partition, None)
                if expected in (None, (records[0].offset, records[0].key.decode())):
                    write(state, partition.partition, records)
                else:
                    await consumer.seek_to_beginning(partition)


def write(state: sqlite3.Connection, partition: int, records: list[ConsumerRecord]) -> None:
    """Write postings, and that they were read: both, or neither."""
    postings = [
        {**json.loads(posting.value), "id": posting.key.decode()}
        for posting in records
        if posting.value
    ]
    with state:
        state.executemany(
            "INSERT OR IGNORE INTO posting VALUES"
            " (:id, :stripe_account, :livemode, :ledger_account, :currency, :amount_minor)",
            postings,
        )
        last = (partition, records[-1].offset, records[-1].key.decode())
        state.execute("INSERT OR REPLACE INTO last_read VALUES (?, ?, ?)", last)


def balances(state: sqlite3.Connection) -> list[dict[str, object]]:
    """Return the sums of all postings, debit positive, in minor units."""
    state.row_factory = sqlite3.Row
    rows = [dict(row) for row in state.execute(BALANCES)]
    return [row | {"livemode": row["livemode"] and row["livemode"] == 1} for row in rows]


if __name__ == "__main__":
    connection = sqlite3.connect(sys.argv[1])
    connection.executescript(TABLES)
    asyncio.run(follow(connection, once="--once" in sys.argv))
    print(json.dumps(balances(connection), indent=2))
