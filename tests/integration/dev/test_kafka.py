"""The dev kit's Kafka: what survives, and what it must not do by itself."""

from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import NewTopic

from shared.dev import kafka, ports
from shared.dev.child import running
from tests.support.brokers import admin
from tests.support.waits import patience

pytestmark = pytest.mark.takes(seconds=25)


def _prepare(data_dir: Path) -> kafka.Kafka:
    port = ports.free_port()
    controller_port = ports.free_port(besides=frozenset({port}))
    return kafka.prepare(data_dir=data_dir, port=port, controller_port=controller_port)


async def _create(bootstrap_servers: str, topic: str) -> None:
    async with admin(bootstrap_servers) as client:
        await client.create_topics([NewTopic(name=topic, num_partitions=1, replication_factor=1)])


async def _send(bootstrap_servers: str, topic: str, value: bytes) -> None:
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap_servers, acks="all")
    await producer.start()
    try:
        await producer.send_and_wait(topic, value, partition=0)
    finally:
        await producer.stop()


async def _read_first(bootstrap_servers: str, topic: str) -> bytes | None:
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap_servers, auto_offset_reset="earliest", enable_auto_commit=False
    )
    await consumer.start()
    try:
        consumer.assign([TopicPartition(topic, 0)])
        async with patience("what was kept is read"):
            value: bytes | None = (await consumer.getone()).value
        return value
    finally:
        await consumer.stop()


async def test_it_keeps_the_topics_over_a_restart_even_on_other_ports(tmp_path: Path) -> None:
    first = _prepare(tmp_path)
    with running(first.child):
        await _create(first.bootstrap_servers, "kept")
        await _send(first.bootstrap_servers, "kept", b"seven")

    second = _prepare(tmp_path)
    with running(second.child):
        value = await _read_first(second.bootstrap_servers, "kept")

    assert value == b"seven"


async def test_it_makes_no_topic_by_its_being_mentioned(kafka_bootstrap: str) -> None:
    async with admin(kafka_bootstrap) as client:
        await client.describe_topics(["mentioned"])
        topics = await client.list_topics()

    assert "mentioned" not in topics


def test_it_is_not_ready_before_it_answers() -> None:
    assert not kafka.is_ready(ports.free_port())


@pytest.mark.parametrize(
    "setting", ["auto.create.topics.enable=false", "message.max.bytes=2400000"]
)
def test_it_is_set_as_the_contract_wants(tmp_path: Path, setting: str) -> None:
    _prepare(tmp_path)

    assert setting in (tmp_path / "kafka" / "server.properties").read_text().splitlines()


def test_it_starts_from_the_classes_that_set_up_kept() -> None:
    assert kafka.classes_path().is_file(), "rm .venv/.ready, and `make setup` says why not"
