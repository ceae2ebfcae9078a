"""The status that is read once for many: how old it may be, and what it is without Kafka."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from aiokafka import AIOKafkaProducer

from shared.messages.topics import EVENTS
from shared.postgres.driver import session
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.pool import Pool
from shared.reports import status
from shared.reports.status import StatusReport
from shared.reports.status_reader import PACE, Pace, StatusReader
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.support.waits import PATIENCE_S, patience, until

if TYPE_CHECKING:
    import asyncpg

_ACCOUNT = "acct_1"
# Nothing listens there.
_AWAY = "127.0.0.1:1"
_WANT = (
    "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, named_at)"
    " VALUES ('acct_1', false, 'txn_' || gen_random_uuid(), 'balance_transaction', now())"
)


def _settings(database_url: str, kafka: str) -> Settings:
    return read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka,
            "STRIPE_ACCOUNT_ID": _ACCOUNT,
            "STRIPE_API_KEY": "rk_test_none",
        }
    )


@asynccontextmanager
async def _reader(
    database_url: str, *, kafka: str = _AWAY, pace: Pace = PACE
) -> AsyncIterator[StatusReader]:
    async with session.reader(database_url) as pool:
        reader = StatusReader(pool, settings=_settings(database_url, kafka), pace=pace)
        try:
            yield reader
        finally:
            await reader.close()


async def test_with_kafka_it_is_what_waits_there(database_url: str, kafka_topics: str) -> None:
    async with AIOKafkaProducer(bootstrap_servers=kafka_topics) as producer:
        await producer.send_and_wait(EVENTS, b"{}", partition=0)
    pace = replace(PACE, kafka_timeout_s=PATIENCE_S)
    async with _reader(database_url, kafka=kafka_topics, pace=pace) as reader:
        now = await reader.read(stripe_account=None)

    assert (now.consumer_lag, now.unposted, now.idle) == (1, 0, False)
    assert now.oldest.unread is not None
    assert datetime.now(UTC) - now.read_at < timedelta(seconds=PATIENCE_S)


async def test_while_kafka_is_away_the_rest_is_told(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await owner.execute(_WANT)
    async with _reader(database_url) as reader:
        now = await reader.read(stripe_account=None)

    assert (now.consumer_lag, now.unposted, now.oldest.unread) == (None, None, None)
    assert (now.wanted, now.awaiting, now.unsequenced, now.unrelayed) == (1, 1, 0, 0)
    # An import is to begin: that is seen without Kafka.
    assert now.idle is False
    assert [account.state for account in now.accounts] == ["import_waiting"]


async def test_it_is_never_idle_while_nobody_knows_what_lies_on_the_topics(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await owner.execute(
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,"
        " import_ended_at) VALUES ('acct_1', false, 'balance_transactions', now(), now())"
    )
    async with _reader(database_url) as reader:
        now = await reader.read(stripe_account=None)

    assert now.idle is None


async def test_kafka_that_gave_no_answer_is_left_alone_for_a_while(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    read_with_kafka = status.read_status

    async def counted(
        pool: Pool, *, settings: Settings, stripe_account: str | None, kafka_timeout_s: float
    ) -> StatusReport:
        nonlocal asked
        asked += 1
        return await read_with_kafka(
            pool,
            settings=settings,
            stripe_account=stripe_account,
            kafka_timeout_s=kafka_timeout_s,
        )

    monkeypatch.setattr(status, "read_status", counted)
    # Every reading is too old at once.
    pace = replace(PACE, fresh_s=0, fresh_s_max=0, served_s_max=0, kafka_rest_s=PATIENCE_S)
    async with _reader(database_url, pace=pace) as reader:
        for _ in range(3):
            assert (await reader.read(stripe_account=None)).consumer_lag is None

    assert asked == 1


async def test_many_who_ask_at_once_are_told_the_same(database_url: str) -> None:
    async with _reader(database_url) as reader:
        reports = await asyncio.gather(*(reader.read(stripe_account=_ACCOUNT) for _ in range(50)))

    assert {id(report) for report in reports} == {id(reports[0])}


async def test_a_reading_is_served_while_the_next_one_is_read(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    pace = replace(PACE, fresh_s=0, fresh_s_max=0, served_s_max=PATIENCE_S)
    async with _reader(database_url, pace=pace) as reader:
        first = await reader.read(stripe_account=_ACCOUNT)
        await owner.execute(_WANT)
        second = await reader.read(stripe_account=_ACCOUNT)

        async def is_later() -> bool:
            return (await reader.read(stripe_account=_ACCOUNT)).wanted == 1

        await until(is_later, what="the next reading")
        later = await reader.read(stripe_account=_ACCOUNT)

    assert (first.wanted, second.wanted) == (0, 0)
    assert second.read_at == first.read_at < later.read_at


async def test_a_reading_that_is_too_old_is_served_to_nobody(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with _reader(database_url, pace=replace(PACE, served_s_max=0)) as reader:
        before = await reader.read(stripe_account=_ACCOUNT)
        await owner.execute(_WANT)
        after = await reader.read(stripe_account=_ACCOUNT)

    assert (before.wanted, after.wanted) == (0, 1)


async def test_one_account_s_reading_is_not_another_s(
    database_url: str, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await owner.execute(_WANT)
    async with _reader(database_url) as reader:
        everything = await reader.read(stripe_account=None)
        ours = await reader.read(stripe_account=_ACCOUNT)
        theirs = await reader.read(stripe_account="acct_other")

    assert (everything.wanted, ours.wanted, theirs.wanted) == (1, 1, 0)


async def test_without_postgres_who_asks_is_told_so_and_later_it_is_there_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = True
    read = status.read_status

    async def failing(
        pool: Pool, *, settings: Settings, stripe_account: str | None, kafka_timeout_s: float
    ) -> StatusReport:
        if fails:
            raise PostgresUnavailable("away")
        return await read(
            pool,
            settings=settings,
            stripe_account=stripe_account,
            kafka_timeout_s=kafka_timeout_s,
        )

    monkeypatch.setattr(status, "read_status", failing)
    async with _reader(database_url) as reader:
        with pytest.raises(PostgresUnavailable):
            await reader.read(stripe_account=_ACCOUNT)
        fails = False
        now = await reader.read(stripe_account=_ACCOUNT)

    assert now.wanted == 0


async def test_nobody_waits_for_a_reading_that_hangs_while_there_is_one(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = status.read_status_beside_kafka
    hangs = False

    async def hanging(pool: Pool, *, settings: Settings) -> StatusReport:
        if hangs:
            await asyncio.get_running_loop().create_future()
        return await read(pool, settings=settings)

    monkeypatch.setattr(status, "read_status_beside_kafka", hanging)
    pace = replace(PACE, fresh_s=0, fresh_s_max=0, served_s_max=PATIENCE_S)
    async with _reader(database_url, pace=pace) as reader:
        first = await reader.read(stripe_account=None)
        hangs = True
        async with patience("nobody waits"):
            reports = [await reader.read(stripe_account=None) for _ in range(100)]

    assert {report.read_at for report in reports} == {first.read_at}
