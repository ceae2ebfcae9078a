"""What the demo counts on the ledger topics, on a real Postgres and a real broker."""

import pytest

from services.cli.demo.published import compare_topics
from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from shared.postgres.journal import relay
from shared.settings.model import KafkaSettings
from tests.integration.ledger_writer.relay_harness import RelayHarness

pytestmark = pytest.mark.takes(seconds=10)


async def test_it_counts_each_id_once_and_misses_what_is_not_there(harness: RelayHarness) -> None:
    kafka = KafkaSettings(harness.bootstrap)
    await harness.post(2, 2)
    await harness.publish()
    assert await relay.rewind_place(harness.pool, "journal", position=2)
    await harness.publish()

    checks, topics = await compare_topics(harness.pool, kafka=kafka)
    await harness.post(1)
    _, topics_later = await compare_topics(harness.pool, kafka=kafka)

    assert [check.first_bad for check in checks if check.first_bad] == []
    assert [(topic.name, topic.made, topic.ids, topic.records) for topic in topics] == [
        (ENTRIES, 4, 4, 6),
        (POSTINGS, 12, 12, 18),
        (DISCREPANCIES, 0, 0, 0),
    ]
    assert [topic.is_whole for topic in topics] == [True, True, True]
    assert [topic.is_whole for topic in topics_later] == [False, False, True]
