"""Posting where Postgres is too slow for a batch of this size, or for one of its messages."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass

import asyncpg
import pytest
import structlog
from aiokafka import AIOKafkaProducer

from services.ledger_writer.post import post_transactions
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Deadlines, Pool
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, KafkaSettings, Secret
from tests.support import slow_inserts
from tests.support.posting import ACCOUNT, charge, message
from tests.support.waits import becomes, until

_POSTED = "SELECT count(*) FROM tieout.journal_entry"
_LARGEST = "SELECT max(n) FROM (SELECT count(*) AS n FROM tieout.journal_entry GROUP BY batch_id)"
_STEPS = {"consumer.batch_halved", "consumer.message_too_slow"}
_LETTERS = "SELECT count(*) FROM tieout.dead_letter"


@dataclass(frozen=True, slots=True)
class PostingHarness:
    """What is published to, what is posted into, and what the writer says of itself."""

    database: "asyncpg.Connection[asyncpg.Record]"
    producer: AIOKafkaProducer
    pool: Pool
    kafka: KafkaSettings
    health: Health
    states: list[str | None]

    async def publish(self, numbers: Iterable[int], *, partition: int = 0) -> None:
        """Publish the charges of these numbers."""
        for sent in [message(0, charge(number)) for number in numbers]:
            await self.producer.send(
                BALANCE_TRANSACTIONS,
                value=sent.value,
                headers=list(sent.headers),
                partition=partition,
            )
        await self.producer.flush()

    @contextlib.asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        """Post while the block runs."""
        account = AccountSettings(ACCOUNT, Secret("rk_test_x"), webhook_secrets=(), livemode=False)
        running = asyncio.create_task(
            post_transactions(
                kafka=self.kafka,
                pool=self.pool,
                accounts=[account],
                committed=asyncio.Event(),
                health=self.health,
                retry_slow_every_s=0.1,
            )
        )
        try:
            yield
            assert not running.done(), running.exception()
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running

    def held(self) -> Mapping[str, str]:
        """Return the partitions that are held, and why."""
        own = f"{BALANCE_TRANSACTIONS}/"
        return {part: why for part, why in self.health.reasons().items() if part.startswith(own)}


@pytest.fixture
async def harness(database_url: str, kafka_topics: str) -> AsyncIterator[PostingHarness]:
    """Post into a database that gives a statement a second."""
    states: list[str | None] = []
    pool = Pool(
        database_url,
        role="tieout_writer",
        service="test",
        size=4,
        on_state=states.append,
        deadlines=Deadlines(statement_s=1.0),
    )
    database = await asyncpg.connect(database_url)
    producer = AIOKafkaProducer(bootstrap_servers=kafka_topics)
    await producer.start()
    try:
        yield PostingHarness(
            database=database,
            producer=producer,
            pool=pool,
            kafka=KafkaSettings(bootstrap_servers=kafka_topics),
            health=Health(parts=()),
            states=states,
        )
    finally:
        await producer.stop()
        await database.close()
        pool.terminate()


async def test_a_batch_that_is_too_slow_is_posted_in_parts_and_grows_back(
    harness: PostingHarness,
) -> None:
    await slow_inserts.sleep_where(harness.database, "count(*) > 10")
    await harness.publish(range(40))

    async with harness.posting():
        await becomes(lambda: harness.database.fetchval(_POSTED), 40, what="all is posted")
        largest = await harness.database.fetchval(_LARGEST)
        await slow_inserts.wake(harness.database)
        await harness.publish(range(40, 240))
        await becomes(lambda: harness.database.fetchval(_POSTED), 240, what="all is posted")

    assert 0 < largest <= 10
    assert await harness.database.fetchval(_LARGEST) > largest
    assert await harness.database.fetchval(_LETTERS) == 0
    assert harness.states == [None], "Postgres was never away"


async def test_a_message_that_is_too_slow_alone_holds_its_partition_and_no_other(
    harness: PostingHarness,
) -> None:
    await slow_inserts.sleep_where(harness.database, "bool_or(external_id = 'txn_0001')")
    await harness.publish([0, 1, 2])
    await harness.publish(range(10, 20), partition=1)

    with structlog.testing.capture_logs() as log_lines:
        async with harness.posting():
            await until(harness.held, what="a partition is held", saw=harness.health.reasons)
            await harness.publish(range(20, 30), partition=1)
            await becomes(
                lambda: harness.database.fetchval(_POSTED), 21, what="all that can be is posted"
            )
            held = harness.held()
            await slow_inserts.wake(harness.database)
            await becomes(lambda: harness.database.fetchval(_POSTED), 23, what="all is posted")
            await becomes(harness.held, {}, what="nothing is held")

    [(part, reason)] = held.items()
    assert part == f"{BALANCE_TRANSACTIONS}/0"
    assert "offset 1 is too slow even alone: Postgres: 57014" in reason
    assert "journal_writer.post_batch in nap" in reason
    events = [line["event"] for line in log_lines if line["event"] in _STEPS]
    assert events[-1] == "consumer.message_too_slow", "nothing is halved for it any more"
    assert events.count("consumer.message_too_slow") == 1
    assert await harness.database.fetchval(_LETTERS) == 0
    assert harness.states == [None], "Postgres was never away"
