"""Since when the oldest waits at each stage, as `status` reads it from real Postgres and Kafka."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import RecordsToDelete

from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.postgres.driver import session
from shared.reports.status import OldestWaiting, StatusReport, read_status
from shared.settings.environment import read_settings
from tests.integration.ledger_writer.relay_harness import RelayHarness
from tests.support.brokers import admin
from tests.support.posting import post, row

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_NOTHING = OldestWaiting(
    unread=None, wanted=None, awaiting=None, unposted=None, unsequenced=None, unrelayed=None
)


async def test_nothing_is_old_where_nothing_waits(harness: RelayHarness) -> None:
    await harness.post(2)
    await harness.publish()

    assert (await _status(harness)).oldest == _NOTHING


async def test_the_oldest_record_that_is_not_read_says_since_when(harness: RelayHarness) -> None:
    """Of several partitions the oldest, and of each what its consumer has not read yet."""
    for topic in (EVENTS, BALANCE_TRANSACTIONS):
        later = timedelta(hours=1 if topic == EVENTS else 0)
        for partition, minutes in ((0, (1, 5, 9)), (1, (4, 7))):
            at = [_NOON + later + timedelta(minutes=minute) for minute in minutes]
            await _write(harness.bootstrap, topic, partition, at)
    await _has_read(harness, "listen", EVENTS, {0: 1})
    await _has_read(harness, "post", BALANCE_TRANSACTIONS, {0: 2, 1: 1})

    now = await _status(harness)

    assert (now.consumer_lag, now.unposted) == (4 + 2, 2)
    assert now.oldest.unread == _NOON + timedelta(hours=1, minutes=4)
    assert now.oldest.unposted == _NOON + timedelta(minutes=7)


async def test_what_retention_ate_unread_is_passed_over(harness: RelayHarness) -> None:
    """Of one partition a part is gone, of another all that was not read."""
    for partition in (0, 1):
        at = [_NOON + timedelta(minutes=minute) for minute in range(4)]
        await _write(harness.bootstrap, EVENTS, partition, at)
    async with admin(harness.bootstrap) as client:
        gone = {0: 3, 1: 4}
        await client.delete_records(
            {
                TopicPartition(EVENTS, partition): RecordsToDelete(before_offset=offset)
                for partition, offset in gone.items()
            }
        )

    assert (await _status(harness)).oldest.unread == _NOON + timedelta(minutes=3)


async def test_a_topic_that_is_read_to_its_end_holds_nothing_old(harness: RelayHarness) -> None:
    await _write(harness.bootstrap, EVENTS, 0, [_NOON])
    await _has_read(harness, "listen", EVENTS, {0: 1})

    assert (await _status(harness)).oldest.unread is None


async def test_what_is_wanted_is_as_old_as_its_naming_and_awaited_until_its_entry_is_there(
    harness: RelayHarness,
) -> None:
    await harness.owner.executemany(
        "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, named_at, wanted_at)"
        " VALUES ('acct_1', false, $1, 'balance_transaction', $2, $2)",
        [("txn_late", _NOON + timedelta(minutes=2)), ("txn_later", _NOON + timedelta(minutes=3))],
    )
    await post(harness.pool, [row("txn_posted")])
    # Named again after its entry came: wanted for a moment, and awaited no more.
    await harness.owner.execute(
        "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, named_at, wanted_at)"
        " VALUES ('acct_1', false, 'txn_posted', 'balance_transaction', $1, $1)",
        _NOON,
    )

    now = await _status(harness)

    assert (now.wanted, now.awaiting) == (3, 2)
    assert now.oldest.wanted == _NOON
    assert now.oldest.awaiting == _NOON + timedelta(minutes=2)


async def test_batches_and_entries_are_as_old_as_their_posting(harness: RelayHarness) -> None:
    """The first batch has its position and is not published, two have no position yet."""
    await harness.post(1)
    for name in ("txn_second", "txn_third"):
        await post(harness.pool, [row(name)])
    first, second, _third = await harness.owner.fetch(
        "SELECT posted_at FROM tieout.journal_batch ORDER BY batch_id"
    )

    now = await _status(harness)

    assert (now.unsequenced, now.unrelayed) == (2, 1)
    assert now.oldest.unsequenced == second["posted_at"]
    assert now.oldest.unrelayed == first["posted_at"]


async def _status(harness: RelayHarness) -> StatusReport:
    settings = read_settings(
        {"DATABASE_URL": harness.url, "KAFKA_BOOTSTRAP_SERVERS": harness.bootstrap}
    )
    async with session.reader(harness.url) as pool:
        return await read_status(pool, settings=settings, stripe_account=None)


async def _write(
    bootstrap_servers: str, topic: str, partition: int, moments: Sequence[datetime]
) -> None:
    """Write records to a partition, as if at these moments."""
    async with AIOKafkaProducer(bootstrap_servers=bootstrap_servers) as producer:
        for moment in moments:
            await producer.send_and_wait(
                topic, b"{}", partition=partition, timestamp_ms=int(moment.timestamp() * 1000)
            )


async def _has_read(
    harness: RelayHarness, consumer: str, topic: str, offsets: dict[int, int]
) -> None:
    await harness.owner.executemany(
        "INSERT INTO tieout.consumer_offset (consumer, topic, partition, epoch, first_offset,"
        " next_offset)"
        " VALUES ($1, $2, $3, 1, 0, $4)",
        [(consumer, topic, partition, offset) for partition, offset in offsets.items()],
    )
