"""What a topic may lose: found, named for each account, counted; and what harms nothing."""

from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.verify import verify_journal
from shared.postgres.reconciliation import discrepancies
from shared.telemetry.metrics import OFFSET_GAPS
from tests.chaos.broker.broker import PARTITIONS, Broker
from tests.chaos.broker.listener import ACCOUNT, Listener, listening, publish

pytestmark = pytest.mark.usefixtures("impatient")
# A topic that was made anew may have lost something in each of its partitions.
EVERYWHERE = {f"stripe.events/{partition}/0" for partition in range(PARTITIONS)}


async def test_a_topic_made_anew_is_read_from_its_start_though_it_has_grown_past_our_place(
    broker: Broker, pool: Pool, database_url: str
) -> None:
    await _reconciled(database_url)
    gaps = OFFSET_GAPS.labels(topic=EVENTS)._value.get()

    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
        await broker.remake(EVENTS)
        await publish(broker, range(10, 18))
        await listener.has_heard(11)
        await listener.until(lambda: _places(listener), EVERYWHERE)
        line = listener.log.named("discrepancy.opened")[0]

    assert (line["kind"], line["status"], line["stripe_account"]) == ("offset_gap", "open", ACCOUNT)
    assert "made anew" in str(line["reason"])
    assert OFFSET_GAPS.labels(topic=EVENTS)._value.get() == gaps + 4  # one a partition
    await _is_dense(pool)


async def test_a_topic_made_anew_while_nobody_read_is_found_at_the_start(
    broker: Broker, pool: Pool
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
    await broker.remake(EVENTS)
    await publish(broker, range(10, 18))

    async with listening(broker, pool) as listener:
        await listener.has_heard(11)
        assert await _places(listener) == EVERYWHERE

    await _is_dense(pool)


async def test_what_retention_ate_unread_is_skipped_aloud(
    broker: Broker, pool: Pool, database_url: str
) -> None:
    await _reconciled(database_url)
    async with listening(broker, pool) as listener:
        await publish(broker, range(2))
        await listener.has_heard(2)
    await publish(broker, range(2, 7))
    await broker.lose(0, before=5)

    async with listening(broker, pool) as listener:
        await listener.has_heard(4)
        (line,) = listener.log.named("discrepancy.opened")

    assert (line["object_id"], line["stripe_account"]) == ("stripe.events/0/0", ACCOUNT)
    assert "3 records before offset 5" in str(line["reason"])
    assert await pool.fetchval("SELECT sum(skipped) FROM tieout.consumer_offset") == 3
    await _is_dense(pool)


async def test_what_retention_eats_from_under_a_reader_is_skipped_aloud(
    broker: Broker, pool: Pool
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(2))
        await listener.has_heard(2)
        (member,) = listener.members
        member.pause()  # it reads on only when the records are gone
        await publish(broker, range(2, 7))
        await broker.lose(0, before=5)
        member.resume(but=())
        await listener.has_heard(4)
        await listener.until(lambda: _places(listener), {"stripe.events/0/0"})

    await _is_dense(pool)


async def test_a_group_that_kafka_has_forgotten_goes_on_where_postgres_says(
    broker: Broker, pool: Pool
) -> None:
    async with listening(broker, pool) as listener:
        await publish(broker, range(3))
        await listener.has_heard(3)
    await broker.forget("tieout-listen")
    await publish(broker, range(3, 5))

    async with listening(broker, pool) as listener:
        await listener.has_heard(5)
        places = await _places(listener)

    assert places == set()
    assert await pool.fetchval("SELECT max(deliveries) FROM tieout.receipt") == 1


async def test_a_gap_is_settled_once_its_account_was_compared_again(
    broker: Broker, pool: Pool, database_url: str
) -> None:
    await _reconciled(database_url)
    await publish(broker, range(3))
    async with listening(broker, pool) as listener:
        await listener.has_heard(3)
    await broker.remake(EVENTS)
    async with listening(broker, pool) as listener:
        await listener.until(lambda: _places(listener), EVERYWHERE)
        found_at = datetime.now(UTC)

        passes = Pool(database_url, role="tieout_reconciler", service="test", size=1)
        before = await discrepancies.close_offset_gaps(passes, before=found_at - timedelta(days=1))
        after = await discrepancies.close_offset_gaps(passes, before=found_at)
        await passes.close()

    assert (before, {listed.status for listed in after}) == ([], {"resolved"})


async def _places(listener: Listener) -> set[object]:
    """Return where the log says that something is missing."""
    return {line["object_id"] for line in listener.log.named("discrepancy.opened")}


async def _reconciled(database_url: str) -> None:
    """Have an account that is reconciled."""
    database = await asyncpg.connect(database_url)
    await database.execute(
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at)"
        " VALUES ($1, false, 'balance_transactions', now())",
        ACCOUNT,
    )
    await database.close()


async def _is_dense(pool: Pool) -> None:
    """Check that every offset of every epoch was consumed or is counted as skipped."""
    (offsets,) = [check for check in await verify_journal(pool) if check.check == "offsets"]
    assert offsets.checked > 0
    assert offsets.first_bad is None
