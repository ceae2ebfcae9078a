"""The topics as the brokers have them: how many copies, how long kept, how large a message.

Promises what the brokers say now; changes nothing. Raises KafkaUnavailable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from shared.kafka.admin.client import admin_client
from shared.settings.model import KafkaSettings

_TIMEOUT_S = 15.0


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic; `copies` are those of its least replicated partition."""

    partitions: int
    copies: int
    leaderless: int
    config: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cluster:
    """The brokers that answer, and those of the topics asked for that exist."""

    brokers: int
    topics: Mapping[str, TopicState]


async def describe_cluster(kafka: KafkaSettings, names: Sequence[str]) -> Cluster:
    """Return what the brokers say of these topics."""
    async with admin_client(kafka, client_id="tieout-doctor", timeout_s=_TIMEOUT_S) as admin:
        return await _cluster(admin, names)


async def _cluster(admin: AIOKafkaAdminClient, names: Sequence[str]) -> Cluster:
    brokers = len((await admin.describe_cluster())["brokers"])
    topics = {
        topic["topic"]: topic for topic in await admin.describe_topics() if topic["topic"] in names
    }
    if not topics:  # an empty request would be answered with every topic there is
        return Cluster(brokers=brokers, topics={})
    resources = [ConfigResource(ConfigResourceType.TOPIC, name) for name in topics]
    configs = {
        name: {entry[0]: entry[1] for entry in entries}
        for answer in await admin.describe_configs(resources)
        for _code, _message, _type, name, entries in answer.resources
    }
    return Cluster(
        brokers=brokers,
        topics={name: _state(topic, configs.get(name, {})) for name, topic in topics.items()},
    )


def _state(topic: Mapping[str, Any], config: Mapping[str, str]) -> TopicState:
    parts = topic["partitions"]
    return TopicState(
        partitions=len(parts),
        copies=min((len(part["replicas"]) for part in parts), default=0),
        leaderless=sum(part["leader"] < 0 for part in parts),
        config=config,
    )
