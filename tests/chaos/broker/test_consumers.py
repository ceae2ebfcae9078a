"""A consumer on a broker that is killed, frozen or cut off, and one that only seems to live."""

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator, Collection, Mapping

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.protocol.fetch import FetchRequest

from shared.kafka.consumer.group_member import BUSY_RECORDS, Member, membership
from shared.kafka.consumer.stall_detector import CHECKS_MAX, ConsumerStuck, StallDetector
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from tests.chaos.broker.broker import Broker
from tests.chaos.broker.listener import Listener, event, listening, publish
from tests.support.waits import patience

pytestmark = pytest.mark.takes(seconds=50)


async def test_it_goes_on_by_itself_when_the_broker_was_killed(broker: Broker, pool: Pool) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        await broker.kill()
        await asyncio.sleep(1)  # the outage, which nothing ends early
        await broker.start()
        await publish(broker, range(3, 6))
        await listener.has_heard(6)


@pytest.mark.usefixtures("impatient")
async def test_it_goes_on_by_itself_when_the_broker_was_frozen_and_says_so_meanwhile(
    broker: Broker, pool: Pool
) -> None:
    async with listening(broker, pool, ask_timeout_s=1.0) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        with broker.frozen():
            await listener.until(lambda: _is_waiting(listener), True)
        await publish(broker, range(3, 6))
        await listener.has_heard(6)
        await listener.until(lambda: _is_waiting(listener), False)


@pytest.mark.usefixtures("impatient")
async def test_it_goes_on_by_itself_when_its_link_was_half_open(broker: Broker, pool: Pool) -> None:
    async with listening(broker, pool, ask_timeout_s=1.0) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        broker.link.blackhole = True
        try:
            await listener.until(lambda: _is_waiting(listener), True)
            broker.link.cut()
        finally:
            broker.link.blackhole = False
        await publish(broker, range(3, 6))
        await listener.has_heard(6)


async def test_it_starts_before_its_broker_does(broker: Broker, pool: Pool) -> None:
    await publish(broker, range(3))
    await broker.kill()
    try:
        async with listening(broker, pool) as listener:
            await listener.until(lambda: _is_waiting(listener), True)
            await broker.start()
            await listener.has_heard(3)
    finally:
        if broker.process is None or broker.process.poll() is not None:
            await broker.start()


async def test_one_that_was_given_much_lets_the_broker_gather_until_little_comes(
    broker: Broker, monkeypatch: pytest.MonkeyPatch
) -> None:
    await publish(broker, range(BUSY_RECORDS))
    async with membership(
        broker.settings, topic=EVENTS, group="test", on_wait=lambda _reason: None
    ) as member:
        fetches = _fetches(monkeypatch, member)
        given: list[ConsumerRecord] = []
        async with patience("all are given"):
            while len(given) < BUSY_RECORDS:
                if member.needs_reseek:
                    member.needs_reseek, given = False, []
                    for partition in member.assigned():
                        member.seek(partition, 0)
                given += await _poll(member)
        has_waited = fetches[-1]._min_bytes > 1
        await _poll(member)
        has_gathered = fetches[-1]._min_bytes > 1
        await _poll(member)
        await _poll(member)

    assert len(given) == BUSY_RECORDS
    assert (has_waited, has_gathered) == (False, True)
    assert fetches[-1]._min_bytes == 1


@pytest.mark.usefixtures("often_looked_at")
async def test_one_that_lives_and_reads_nothing_is_ended_by_name(
    broker: Broker, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        (member,) = listener.members
        # As a bug in it would: its tasks live, it says nothing, and polls come back empty.
        monkeypatch.setattr(member.client._fetcher, "fetched_records", _nothing)
        await publish(broker, range(3, 6))

        with pytest.raises(ConsumerStuck, match=r"stripe\.events, partitions \[0\]"):
            async with patience("the listener ends"):
                await asyncio.shield(listener.task)

    async with listening(broker, pool) as listener:  # as its supervisor would start it again
        await listener.has_heard(6)


@pytest.mark.usefixtures("often_looked_at")
async def test_one_that_never_fetches_a_partition_while_it_reads_others_is_ended_by_name(
    broker: Broker, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        (member,) = listener.members
        _leave_out(monkeypatch, member, partition=1)
        await publish(broker, range(3, 6), partition=1)

        async with _trading(broker, first=6):
            with pytest.raises(ConsumerStuck, match=r"stripe\.events, partitions \[1\]"):
                async with patience("the listener ends"):
                    await asyncio.shield(listener.task)

    monkeypatch.undo()
    async with listening(broker, pool) as listener:  # as its supervisor would start it again
        await listener.has_heard_of("evt_5")


@pytest.mark.usefixtures("impatient")  # which calls nothing stuck, however long nothing is read
@pytest.mark.parametrize(("task", "reason"), [("fetcher", "KeyError: 'a bug'"), ("metadata", "")])
async def test_one_whose_background_task_has_died_is_ended_by_that(
    broker: Broker, pool: Pool, monkeypatch: pytest.MonkeyPatch, task: str, reason: str
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        (member,) = listener.members
        if task == "fetcher":
            _break_fetcher(monkeypatch, member)
        else:
            member.client._client._sync_task.cancel()

        with pytest.raises(ConsumerStuck, match=f"aiokafka's {task} task has ended: {reason}"):
            async with patience("the listener ends"):
                await asyncio.shield(listener.task)

    monkeypatch.undo()
    await publish(broker, range(3, 6))
    async with listening(broker, pool) as listener:  # as its supervisor would start it again
        await listener.has_heard(6)


@pytest.mark.usefixtures("often_looked_at")
async def test_the_mark_of_a_transaction_is_nothing_to_be_read(
    broker: Broker, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = []
    look = StallDetector.check_progress

    def noted(
        still: StallDetector,
        nexts: Mapping[int, int],
        ends: Mapping[int, int],
        fetched: Collection[int],
    ) -> None:
        looks.append(nexts)
        look(still, nexts, ends, fetched)

    async with listening(broker, pool) as listener:
        await _publish_in_transaction(broker, number=0)
        await listener.has_heard(1)
        monkeypatch.setattr(StallDetector, "check_progress", noted)

        async def has_looked() -> bool:
            return len(looks) > 3 * CHECKS_MAX

        await listener.until(has_looked, True)  # which raises once the listener has ended


@pytest.mark.usefixtures("often_looked_at")
async def test_one_that_waits_for_its_database_is_not_taken_for_stuck(
    broker: Broker, pool: Pool, database_url: str
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        rival = await asyncpg.connect(database_url)
        async with rival.transaction():
            # The rows that each batch has to advance, held for many looks.
            await rival.execute("SELECT FROM tieout.consumer_offset FOR UPDATE")
            await publish(broker, range(3, 6))
            await asyncio.sleep(4)  # as long as the hold lasts, which is the test
        await rival.close()
        await listener.has_heard(6)


@pytest.mark.usefixtures("impatient")
async def test_a_partition_without_a_leader_stops_no_other(broker: Broker, pool: Pool) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        (member,) = listener.members
        with pytest.MonkeyPatch.context() as patch:
            _lose_leader(patch, member, partition=1)
            await listener.until(lambda: _waits_for(listener), {"stripe.events leaders"})
            await publish(broker, range(3, 6))
            await publish(broker, range(6, 9), partition=1)
            await listener.has_heard(6)

            member.needs_reseek = True  # as a rebalance would have it
            await publish(broker, range(9, 12))
            await listener.has_heard(9)
            assert await _waits_for(listener) == {"stripe.events leaders"}

        await listener.has_heard(12)
        await listener.until(lambda: _waits_for(listener), set())


async def test_a_loop_that_is_blocked_for_seconds_keeps_its_partitions(
    broker: Broker, pool: Pool
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        (member,) = listener.members
        generation = member.client._coordinator.generation

        time.sleep(2.5)  # noqa: ASYNC251 - blocks the loop, heartbeats and all
        await publish(broker, range(3, 6))
        await listener.has_heard(6)

        assert member.client._coordinator.generation == generation


async def test_a_member_that_dies_without_a_word_is_followed(broker: Broker, pool: Pool) -> None:
    """Soon, for its session is short: tests/unit/repository/test_promised_times.py holds that."""
    async with listening(broker, pool) as dying:
        await publish(broker, range(3))
        await dying.has_heard(3)
        await _kill(dying)
        await publish(broker, range(3, 6))
        async with listening(broker, pool) as successor:
            await successor.has_heard(6)


async def _nothing(*_: object, **__: object) -> Mapping[object, object]:
    await asyncio.sleep(0.1)
    return {}


async def _is_waiting(listener: Listener) -> bool:
    reason = listener.health.reasons().get("listen consumer", "")
    return reason.startswith("Kafka: ")


async def _kill(listener: Listener) -> None:
    """Have its process die, as far as the broker can tell: it leaves no group and says nothing."""
    (member,) = listener.members
    client = member.client
    client._coordinator._closing.set_result(None)
    listener.task.cancel()
    client._closed = True  # its stop() has nothing left to do
    for task in (client._coordinator._heartbeat_task, client._coordinator._coordination_task):
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    await client._fetcher.close()
    await client._client.close()


async def _publish_in_transaction(broker: Broker, *, number: int) -> None:
    value, headers = event(number)
    async with (
        AIOKafkaProducer(
            bootstrap_servers=broker.settings.bootstrap_servers, transactional_id="a mirror"
        ) as producer,
        producer.transaction(),
    ):
        await producer.send_and_wait(EVENTS, value, partition=0, headers=headers)


async def _waits_for(listener: Listener) -> set[str]:
    return set(listener.health.reasons())


def _fetches(patch: pytest.MonkeyPatch, member: Member) -> list[FetchRequest]:
    """Return the list of the fetches that this member makes from now on."""
    fetches: list[FetchRequest] = []
    client = member.client._client
    send = client.send

    async def noted(node: int, request: object, **options: object) -> object:
        if isinstance(request, FetchRequest):
            fetches.append(request)
        return await send(node, request, **options)

    patch.setattr(client, "send", noted)
    return fetches


async def _poll(member: Member) -> list[ConsumerRecord]:
    polled = await member.poll(timeout_s=0.5, records_max=500)
    return [record for records in polled.values() for record in records]


@contextlib.asynccontextmanager
async def _trading(broker: Broker, *, first: int) -> AsyncIterator[None]:
    """Publish events to one partition, one after another, until the block ends."""
    is_over = asyncio.Event()

    async def trade() -> None:
        for number in itertools.count(first):
            await publish(broker, range(number, number + 1))
            if is_over.is_set():
                return

    trading = asyncio.create_task(trade())
    try:
        yield
    finally:
        is_over.set()
        await trading


def _leave_out(patch: pytest.MonkeyPatch, member: Member, *, partition: int) -> None:
    """Have aiokafka fetch nothing of a partition, as a bug in it would, and say nothing of it."""
    resume = member.client.resume
    patch.setattr(
        member.client,
        "resume",
        lambda *tps: resume(*(tp for tp in tps if tp.partition != partition)),
    )
    member.pause({partition})


def _break_fetcher(patch: pytest.MonkeyPatch, member: Member) -> None:
    """Have aiokafka's fetcher die of a bug: whoever else asks for a leader is told."""
    cluster = member.client._client.cluster
    fetcher = member.client._fetcher.error_future
    leader = cluster.leader_for_partition

    def fail(partition: TopicPartition) -> object:
        if asyncio.current_task() is fetcher:
            raise KeyError("a bug")
        return leader(partition)

    patch.setattr(cluster, "leader_for_partition", fail)


def _lose_leader(patch: pytest.MonkeyPatch, member: Member, *, partition: int) -> None:
    """Have the member's brokers tell of no leader of one partition."""
    cluster = member.client._client.cluster
    leader = cluster.leader_for_partition
    patch.setattr(
        cluster, "leader_for_partition", lambda tp: -1 if tp.partition == partition else leader(tp)
    )
