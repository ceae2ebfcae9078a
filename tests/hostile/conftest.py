"""One real webhook ingest before a real broker, for all hostile tests; and what it must survive.

Promises that whatever the hostile did, the process that started is the one that ends, it held a
bounded amount of memory, and nothing but the genuine sender's events is in the topic.
"""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.dev import ports
from shared.dev.child import running
from shared.dev.fake_stripe_process import is_serving
from shared.kafka.admin.create_topics import create_missing_topics
from shared.messages.topics import EVENTS
from shared.settings.model import KafkaSettings
from tests.hostile import genuine
from tests.hostile.table import Counts, keep, served
from tests.hostile.wire import Script, send
from tests.load.servers import Servers, service
from tests.support.brokers import PARTITIONS


@dataclass(slots=True)
class Target:
    """The process under attack; what genuine senders sent it, and what of that it answered 2xx.

    Each genuine body was sent once, and by nobody else: in the topic it is known.
    """

    port: int
    admin: str
    pid: int
    bootstrap: str
    offsets: dict[int, int]
    sent: list[bytes] = field(default_factory=list)
    answered: list[bytes] = field(default_factory=list)

    def genuine_body(self, body: bytes = genuine.BODY) -> bytes:
        """Return a body that is about to be sent by a genuine sender, once."""
        self.sent.append(genuine.own(body))
        return self.sent[-1]

    async def serve_a_genuine_sender(self, body: bytes = genuine.BODY) -> int:
        """Send a genuine webhook, and return the status of its answer."""
        own = self.genuine_body(body)
        reply = await send(self.port, [genuine.request(own)])
        if reply.statuses == (200,):
            self.answered.append(own)
        return reply.statuses[0] if reply.statuses else 0


Attack = Callable[..., Awaitable[Counts]]


@pytest.fixture(scope="module")
async def target(
    kafka_bootstrap: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Target]:
    await create_missing_topics(KafkaSettings(kafka_bootstrap), partitions=PARTITIONS)
    with _webhook_ingest(kafka_bootstrap, tmp_path_factory.mktemp("hostile")) as (port, admin, pid):
        yield Target(
            port=port,
            admin=admin,
            pid=pid,
            bootstrap=kafka_bootstrap,
            offsets=await _ends(kafka_bootstrap),
        )


@contextlib.contextmanager
def _webhook_ingest(bootstrap: str, data_dir: Path) -> Iterator[tuple[int, str, int]]:
    port = ports.free_port()
    admin = f"127.0.0.1:{ports.free_port(besides=frozenset({port}))}"
    child = service(
        "webhook-ingest",
        argv=("-m", "services.cli", "webhook-ingest"),
        environ={
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "STRIPE_ACCOUNT_ID": genuine.ACCOUNT,
            "STRIPE_WEBHOOK_SECRET": genuine.SECRET.decode(),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_ADMIN_LISTEN": admin,
            "TIEOUT_DATA_DIR": str(data_dir),
        },
        servers=Servers(data_dir, "", bootstrap),
        is_ready=lambda: is_serving(f"http://{admin}/readyz"),
    )
    with running(child) as process:
        yield port, admin, process.pid
        assert process.poll() is None, "the process that was attacked has ended"


async def _ends(bootstrap: str) -> dict[int, int]:
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap)
    await consumer.start()
    try:
        places = [TopicPartition(EVENTS, number) for number in range(PARTITIONS)]
        ends = await consumer.end_offsets(places)
        return {place.partition: end for place, end in ends.items()}
    finally:
        await consumer.stop()


@pytest.fixture
async def attack(target: Target, request: pytest.FixtureRequest) -> AsyncIterator[Attack]:
    """Return what plays a hostile script, counts what came of it, and returns that one's count.

    A genuine sender goes last, and is served.
    """
    kinds: dict[str, Counts] = {}

    async def play(kind: str, script: Script, *, until_closed: bool = False) -> Counts:
        counts = Counts(kind)
        reply = await send(target.port, script, until_closed=until_closed)
        counts.add(reply.statuses, was_closed=reply.was_closed)
        kinds.setdefault(kind, Counts(kind)).take(counts)
        return counts

    yield play
    for counts in kinds.values():
        keep(request, counts)
    status = await target.serve_a_genuine_sender()
    served(request, status=status)
    assert status == 200
