"""What the ledger topics hold, held against the journal: all of it, in order, repeats alike."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from aiokafka import ConsumerRecord

from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from tests.support.topic_reader import read_topic
from tests.support.waits import until

if TYPE_CHECKING:
    import asyncpg  # generic only for the type checker

_ENTRIES: Final = """
SELECT entry_id, cardinality(ledger_accounts) AS postings FROM tieout.journal
ORDER BY position, ordinal
"""
_CHANGES: Final = "SELECT position::text FROM tieout.discrepancy_change ORDER BY position"
_UNPUBLISHED: Final = """
SELECT EXISTS (SELECT FROM tieout.relay_place AS place JOIN tieout.journal_position AS sequenced
    ON sequenced.position >= place.position JOIN tieout.journal_entry AS entry USING (batch_id)
    WHERE place.stream = 'journal'
      AND (sequenced.position, entry.ordinal) > (place.position, place.ordinal))
  OR EXISTS (SELECT FROM tieout.unsequenced)
  OR EXISTS (SELECT FROM tieout.relay_place AS place JOIN tieout.discrepancy_change AS change
    ON change.position IS NULL OR change.position > place.position
    WHERE place.stream = 'discrepancies')
"""


async def until_published(database: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Wait until the relay's places are at the end of what there is."""

    async def is_published() -> bool:
        return not await database.fetchval(_UNPUBLISHED)

    await until(is_published, what="all is published")


async def assert_published(
    database: "asyncpg.Connection[asyncpg.Record]", bootstrap_servers: str
) -> None:
    """Hold each topic against the table that it tells of."""
    journal = await database.fetch(_ENTRIES)
    entries = {row["entry_id"]: number for number, row in enumerate(journal)}
    postings = {
        f"{row['entry_id']}:{ordinal}": (number, ordinal)
        for number, row in enumerate(journal)
        for ordinal in range(1, row["postings"] + 1)
    }
    changes = {row["position"]: int(row["position"]) for row in await database.fetch(_CHANGES)}
    topics: Sequence[tuple[str, Mapping[str, Any], Callable[[ConsumerRecord], bytes]]] = (
        (ENTRIES, entries, lambda record: dict(record.headers)["ledger-entry-id"]),
        (POSTINGS, postings, lambda record: record.key),
        (DISCREPANCIES, changes, lambda record: dict(record.headers)["position"]),
    )
    for topic, places, name_of in topics:
        records = [record async for record in read_topic(topic, bootstrap_servers)]
        published = _first_occurrences(records, name_of)
        names = [name for of_partition in published.values() for name in of_partition]
        assert sorted(names) == sorted(places), f"{topic} has each once, but for repeats"
        for of_partition in published.values():
            order = [places[name] for name in of_partition]
            assert order == sorted(order), f"{topic} is in order"


def _first_occurrences(
    records: Sequence[ConsumerRecord], name_of: Callable[[ConsumerRecord], bytes]
) -> Mapping[int, Sequence[str]]:
    """Return each partition's names in the order in which they first came; repeats are the same."""
    names: defaultdict[int, list[str]] = defaultdict(list)
    contents: dict[str, tuple[object, ...]] = {}
    for record in records:
        name = name_of(record).decode()
        content = (record.partition, record.key, record.value, tuple(record.headers))
        if name not in contents:
            names[record.partition].append(name)
        assert contents.setdefault(name, content) == content, f"{name} is the same each time"
    return names
