"""Fifty dead letters in a row: their partition waits for a person, and the others go on."""

import asyncpg

from shared.kafka.consumer.dead_letter_run import LETTERS_IN_A_ROW_MAX
from shared.postgres.driver.pool import Pool
from shared.telemetry.metrics import PARTITIONS_HALTED
from tests.chaos.broker.broker import Broker
from tests.chaos.broker.listener import Listener, listening, publish

_TOPIC = "stripe.events"


async def test_their_partition_is_held_and_the_others_go_on(broker: Broker, pool: Pool) -> None:
    await _publish_garbage(broker, LETTERS_IN_A_ROW_MAX + 30)

    async with listening(broker, pool) as listener:
        await listener.until(lambda: _reasons(listener), {f"{_TOPIC}/0"})
        await publish(broker, range(5), partition=1)
        await listener.has_heard(5)
        reason = listener.health.reasons()[f"{_TOPIC}/0"]

        assert "dead-letters redrive" in reason
        assert PARTITIONS_HALTED.labels(topic=_TOPIC)._value.get() == 1
        await listener.has_parked(LETTERS_IN_A_ROW_MAX)


async def test_a_restart_holds_it_still_and_a_redrive_lets_it_go_on(
    broker: Broker, pool: Pool
) -> None:
    await _publish_garbage(broker, LETTERS_IN_A_ROW_MAX + 30)
    async with listening(broker, pool) as listener:
        await listener.until(lambda: _reasons(listener), {f"{_TOPIC}/0"})
    await publish(broker, range(5), partition=0)

    async with listening(broker, pool) as listener:
        await listener.until(lambda: _reasons(listener), {f"{_TOPIC}/0"})
        await listener.has_parked(LETTERS_IN_A_ROW_MAX)
        await pool.execute("UPDATE tieout.dead_letter SET status = 'redriven'")
        await listener.until(lambda: _reasons(listener), set())
        await listener.has_heard(5)
        await listener.has_parked(LETTERS_IN_A_ROW_MAX + 30)


async def test_what_postgres_alone_refuses_is_counted_too(
    broker: Broker, pool: Pool, database_url: str
) -> None:
    owner = await asyncpg.connect(database_url)
    await owner.execute("ALTER TABLE tieout.receipt ADD CHECK (event_id = 'none')")
    await owner.close()
    await publish(broker, range(LETTERS_IN_A_ROW_MAX + 10))

    async with listening(broker, pool) as listener:
        await listener.until(lambda: _reasons(listener), {f"{_TOPIC}/0"})
        await listener.has_parked(LETTERS_IN_A_ROW_MAX)


async def test_one_that_works_in_between_lets_it_go_on(broker: Broker, pool: Pool) -> None:
    await _publish_garbage(broker, LETTERS_IN_A_ROW_MAX - 1)
    await publish(broker, range(1))
    await _publish_garbage(broker, LETTERS_IN_A_ROW_MAX - 1)
    await publish(broker, range(1, 2))

    async with listening(broker, pool) as listener:
        await listener.has_heard(2)
        await listener.has_parked(2 * LETTERS_IN_A_ROW_MAX - 2)

        assert await _reasons(listener) == set()


async def _publish_garbage(broker: Broker, count: int) -> None:
    await broker.publish([b"no event"] * count, partition=0, headers=[()] * count)


async def _reasons(listener: Listener) -> set[str]:
    return set(listener.health.reasons()) - {"listen consumer"}
