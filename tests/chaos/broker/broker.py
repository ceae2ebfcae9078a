"""A broker that may be hurt, behind a link that may be cut, and the hands to do so."""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic, RecordsToDelete
from aiokafka.errors import TopicAlreadyExistsError, for_code
from aiokafka.protocol.admin import DeleteGroupsRequest

from shared.dev import child, kafka, ports
from shared.messages.topics import EVENTS, TOPICS
from shared.settings.model import KafkaSettings
from tests.support.brokers import admin
from tests.support.server_storage import prepare_kafka
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import patience, until

if TYPE_CHECKING:
    import subprocess

PARTITIONS = 4
# The one that is killed here is the one that comes back: the dev kit's 5 s outlast a JVM's start.
_SUCCEEDED_SOON = "broker.session.timeout.ms=2000\nbroker.heartbeat.interval.ms=400\n"
_LOOK_S = 0.05

Headers = Sequence[tuple[str, bytes]]


@dataclass(slots=True)
class Broker:
    """One broker on a port and in a folder of its own; clients reach it through `link`."""

    data_dir: Path
    link: TcpProxy
    own: kafka.Kafka
    port: int
    process: "subprocess.Popen[bytes] | None" = field(default=None)

    @property
    def settings(self) -> KafkaSettings:
        return KafkaSettings(bootstrap_servers=f"127.0.0.1:{self.link.listen_port}")

    async def start(self) -> None:
        """Start it, on the data that it has; return when it serves."""
        self.process = child.start(self.own.child)
        process = self.process
        await until(
            lambda: asyncio.to_thread(kafka.is_ready, self.port),
            what="the broker serves",
            unless=lambda: process.poll() is not None and child.last_words(self.own.child),
        )

    async def kill(self) -> None:
        assert self.process is not None
        child.kill_group(self.process.pid)
        await asyncio.to_thread(self.process.wait)

    async def death(self) -> None:
        """Wait until it has ended by itself."""
        assert self.process is not None
        process = self.process
        await until(lambda: process.poll() is not None, what="the broker has ended by itself")

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop it where it stands: its sockets stay open, and nothing answers."""
        assert self.process is not None
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.process.pid, signal.SIGCONT)

    async def make(self, *topics: str) -> None:
        """Make the topics, waiting for one that is still being deleted."""
        async with self._admin() as client:
            for topic in TOPICS:
                if topic.name in topics:
                    await _create(client, topic.name, topic.config)

    async def remake(self, *topics: str) -> None:
        """Delete the topics and make them anew, empty."""
        async with self._admin() as client:
            existing = set(await client.list_topics())
            await client.delete_topics([topic for topic in topics if topic in existing])
        await self.make(*topics)

    async def lose(self, partition: int, *, before: int) -> None:
        """Have retention eat what lies before an offset."""
        place = TopicPartition(EVENTS, partition)
        async with self._admin() as client:
            await client.delete_records({place: RecordsToDelete(before_offset=before)})

    async def forget(self, group: str) -> None:
        """Delete a group, which has no members, with its committed offsets."""
        async with self._admin() as client:
            coordinator = await client.find_coordinator(group)
            while True:
                answer = await client._send_request(DeleteGroupsRequest([group]), coordinator)
                (error,) = [for_code(code) for _name, code, *_ in answer.results]
                if error.errno == 0:
                    return
                await asyncio.sleep(_LOOK_S)  # a member is still leaving

    async def publish(
        self, values: Sequence[bytes], *, partition: int, headers: Sequence[Headers]
    ) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=self.settings.bootstrap_servers, max_request_size=1_200_000
        )
        await producer.start()
        try:
            async with patience("the events are published"):
                for value, own in zip(values, headers, strict=True):
                    await producer.send_and_wait(
                        EVENTS, value, partition=partition, headers=list(own)
                    )
        finally:
            await producer.stop()

    async def event_ids(self) -> set[str]:
        """Return the ids of all events in the topic."""
        consumer = AIOKafkaConsumer(bootstrap_servers=self.settings.bootstrap_servers)
        await consumer.start()
        try:
            places = [TopicPartition(EVENTS, number) for number in range(PARTITIONS)]
            consumer.assign(places)
            ends = await consumer.end_offsets(places)
            for place in places:
                consumer.seek(place, 0)
            event_ids: set[str] = set()
            async with patience("the topic is read", saw=lambda: len(event_ids)):
                while any([await consumer.position(place) < ends[place] for place in places]):
                    for messages in (await consumer.getmany(timeout_ms=200)).values():
                        event_ids |= {
                            dict(message.headers)["stripe-event-id"].decode()
                            for message in messages
                        }
            return event_ids
        finally:
            await consumer.stop()

    def _admin(self) -> contextlib.AbstractAsyncContextManager[AIOKafkaAdminClient]:
        return admin(self.settings.bootstrap_servers)


async def _create(client: AIOKafkaAdminClient, name: str, config: object) -> None:
    while True:
        answer = await client.create_topics([NewTopic(name, PARTITIONS, 1, topic_configs=config)])
        ((_name, code, *_),) = answer.topic_errors
        if code == 0:
            return
        if for_code(code) is not TopicAlreadyExistsError:
            raise for_code(code)
        await asyncio.sleep(_LOOK_S)  # a deletion takes effect a moment after it was answered


@contextlib.asynccontextmanager
async def brokering(data_dir: Path) -> AsyncIterator[Broker]:
    """Run a broker, with the topics, until the block ends."""
    port = ports.free_port()
    controller_port = ports.free_port(besides=frozenset({port}))
    async with TcpProxy(0, [("127.0.0.1", port)]) as link:
        own = prepare_kafka(data_dir=data_dir, port=port, controller_port=controller_port)
        properties = data_dir.resolve() / "kafka" / "server.properties"
        # Clients go where the broker says it is: behind the link.
        properties.write_text(
            properties.read_text().replace(
                f"advertised.listeners=CLIENT://127.0.0.1:{port}",
                f"advertised.listeners=CLIENT://127.0.0.1:{link.listen_port}",
            )
            + _SUCCEEDED_SOON
        )
        broker = Broker(data_dir=data_dir, link=link, own=own, port=port)
        await broker.start()
        try:
            await broker.make(*(topic.name for topic in TOPICS))
            yield broker
        finally:
            await broker.kill()
