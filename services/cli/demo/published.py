"""What the ledger topics hold, beside what Postgres has.

Promises to count what is on the topics, record by record, each id once: where the relay believes it
is says nothing of that. Waits until nothing is left to publish, and not for ever.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from shared.errors import Recoverable
from shared.kafka.admin.fetch_message import StoredMessage
from shared.kafka.admin.read_topic import read_topic
from shared.messages.cloud_events import EVENT_ID
from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay, verify
from shared.postgres.journal.verify import IntegrityCheck
from shared.settings.model import KafkaSettings

_TIMEOUT_S: Final = 60.0
_LOOK_EVERY_S: Final = 0.5
# A pass of the service may append between one count and the other.
_COUNTS_MAX: Final = 3

# What a record of each ledger topic is.
_TOPICS: Final[Mapping[str, str]] = {
    ENTRIES: "entries",
    POSTINGS: "postings",
    DISCREPANCIES: "changes of discrepancies",
}


class RelayTooSlow(Recoverable):
    """Entries or changes of discrepancies are not published in their time."""


@dataclass(frozen=True, slots=True)
class PublishedTopic:
    """A topic: what it holds, how many Postgres has of that, how many ids and records it has."""

    name: str
    holds: str
    made: int
    ids: int
    records: int

    @property
    def is_whole(self) -> bool:
        """Say whether each that was made is on the topic, and nothing else."""
        return self.ids == self.made


@dataclass(slots=True)
class _Count:
    """The ids of a topic's records; the same event has the same for ever."""

    ids: set[tuple[bytes, bytes]] = field(default_factory=set)
    records: int = 0

    def add(self, message: StoredMessage) -> None:
        headers = dict(message.headers)
        self.ids.add((headers["ce_source"] or b"", headers[EVENT_ID] or b""))
        self.records += 1


async def verify_published(
    pool: Pool, *, kafka: KafkaSettings
) -> tuple[Sequence[IntegrityCheck], Sequence[PublishedTopic]]:
    """Return the journal's own checks, and what of it and of discrepancies the topics hold.

    Raises RelayTooSlow.
    """
    for _ in range(_COUNTS_MAX):
        await _until_relayed(pool)
        checks, topics = await compare_topics(pool, kafka=kafka)
        if all(topic.is_whole for topic in topics):
            break
    return checks, topics


async def compare_topics(
    pool: Pool, *, kafka: KafkaSettings
) -> tuple[Sequence[IntegrityCheck], Sequence[PublishedTopic]]:
    """Count the topics, then what Postgres has; changes without a position yet are not counted."""
    counts = {name: await _count(kafka, name) for name in _TOPICS}
    checks = await verify.verify_journal(pool)
    checked = {check.check: check.checked for check in checks}
    changes = await relay.count_published(pool, "discrepancies", position=1)
    made = {
        ENTRIES: checked["complete"],
        POSTINGS: checked["balanced"],
        # Their positions are dense.
        DISCREPANCIES: changes.last_position,
    }
    topics = [
        PublishedTopic(
            name, _TOPICS[name], made=made[name], ids=len(count.ids), records=count.records
        )
        for name, count in counts.items()
    ]
    return checks, topics


async def _until_relayed(pool: Pool) -> None:
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            while True:
                if not await _waits(pool):
                    return
                await asyncio.sleep(_LOOK_EVERY_S)
    except TimeoutError:
        raise RelayTooSlow(f"not all is published in {_TIMEOUT_S:.0f} s") from None


async def _waits(pool: Pool) -> bool:
    # In this order: what gets its position meanwhile is still seen.
    backlog = await reports.read_backlog(pool)
    return bool(backlog.unsequenced or (await relay.read_unrelayed(pool)).count)


async def _count(kafka: KafkaSettings, topic: str) -> _Count:
    count = _Count()
    await read_topic(kafka, topic, on_message=count.add)
    return count
