"""The topics that `migrate` creates, on a real broker."""

import asyncio

import pytest
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from shared.kafka.admin.create_topics import create_missing_topics
from shared.kafka.errors import KafkaUnavailable
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS, TOPICS
from shared.settings.model import KafkaSettings
from tests.support.brokers import admin


async def test_it_creates_each_missing_topic_once(kafka_without_topics: str) -> None:
    kafka = KafkaSettings(bootstrap_servers=kafka_without_topics)

    created = await asyncio.gather(
        *(create_missing_topics(kafka, partitions=3) for _ in range(3)),
    )

    assert sorted(name for names in created for name in names) == sorted(
        topic.name for topic in TOPICS
    )
    assert list(await create_missing_topics(kafka, partitions=3)) == []


async def test_it_leaves_what_exists_as_it_is(kafka_topics: str) -> None:
    kafka = KafkaSettings(bootstrap_servers=kafka_topics)

    assert await create_missing_topics(kafka, partitions=99) == ()


async def test_a_topic_is_kept_as_the_contract_says(kafka_without_topics: str) -> None:
    kafka = KafkaSettings(bootstrap_servers=kafka_without_topics)
    await create_missing_topics(kafka, partitions=3)

    events, rows = [
        await _config(kafka_without_topics, name) for name in (EVENTS, BALANCE_TRANSACTIONS)
    ]

    assert (events["retention.ms"], rows["retention.ms"]) == (str(30 * 86_400_000), "-1")
    assert events["max.message.bytes"] == "1200000"
    assert events["min.insync.replicas"] == "1"


async def test_it_says_that_no_broker_is_there() -> None:
    with pytest.raises(KafkaUnavailable, match=r"127\.0\.0\.1:1"):
        await create_missing_topics(KafkaSettings(bootstrap_servers="127.0.0.1:1"), partitions=1)


async def _config(bootstrap: str, topic: str) -> dict[str, str]:
    asked = [ConfigResource(ConfigResourceType.TOPIC, topic)]
    async with admin(bootstrap) as client:
        while True:
            answers = await client.describe_configs(asked)
            code, _, _, _, entries = answers[0].resources[0]
            if code == 0:
                return {entry[0]: entry[1] for entry in entries}
            await asyncio.sleep(0.1)  # just created: not every answer knows of it yet
