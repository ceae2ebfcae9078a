"""What exchange differences lack, made good: read once more from Kafka, and asked for at Stripe."""

import contextlib
import time
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeAlias

import asyncpg
import pytest

from services.ledger_writer import exchange_entries, exchange_upkeep
from services.reconciler.reconcile import reconcile
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import presentments
from shared.runtime.retry import BatchSize
from shared.settings.model import KafkaSettings
from tests.integration.reconciler.one_account import Harness, harness_of, writing
from tests.support import exchanged
from tests.support.posting import post
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=25)

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
_LIST = "GET /v1/balance_transactions"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield opened
    await opened.close()


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    opened = harness_of(fake_stripe(), database_url=database_url, kafka_topics=kafka_topics)
    async with opened as ledger:
        yield ledger


async def test_what_the_key_may_not_read_is_made_good_once_it_may(harness: Harness) -> None:
    await _have_stripe_exchange(harness)
    await harness.control("fault", kind="403", endpoint=_LIST, count=1)
    async with writing(harness.settings):
        await reconcile(harness.context, grace_s=0)
        await harness.until_posted(exchanged.REFUND)
        await until(lambda: _has_finding(harness), what="the difference is not known")

        # By its id alone the key may read each, now.
        await until(lambda: _has_differences(harness), what="the difference is known")

    assert await exchanged.differences(harness.context.pool) == {exchanged.REFUND: [-153]}
    assert await exchanged.findings(harness.context.pool) == {exchanged.REFUND: "resolved"}
    assert await harness.database.fetchval("SELECT count(*) FROM tieout.wanted WHERE reread") == 0


async def test_what_was_posted_without_its_presentment_is_read_once_more(harness: Harness) -> None:
    await _have_stripe_exchange(harness)
    async with _keeping_no_presentments(harness), writing(harness.settings):
        await reconcile(harness.context, grace_s=0)
        await harness.until_posted(exchanged.REFUND)
    assert await harness.database.fetchval("SELECT count(*) FROM tieout.presentment") == 0

    async with writing(harness.settings):
        await until(lambda: _has_differences(harness), what="the difference is posted")
        # What posts keeps pace from here on.
        sold = await harness.charge()
        await harness.publish(sold)
        await harness.until_posted(sold["id"])

    assert await exchanged.differences(harness.context.pool) == {exchanged.REFUND: [-153]}
    assert await exchanged.findings(harness.context.pool) == {}
    assert await presentments.fetch_behind(harness.context.pool) == []


async def test_a_partition_that_a_new_topic_lacks_holds_up_nothing(
    pool: Pool, owner: Owner, kafka_topics: str
) -> None:
    await post(pool, [exchanged.refund(), exchanged.charge()])
    await owner.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        " next_offset) VALUES ('post', 'stripe.balance_transactions', 0, 99, 0, 7)"
    )
    await _decide(pool)
    held = await exchanged.differences(pool)

    await exchange_upkeep.read_history(
        kafka=KafkaSettings(bootstrap_servers=kafka_topics), pool=pool, configured=()
    )
    await _decide(pool)

    assert held == {}
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_no_difference_is_decided_before_what_was_posted_is_read(
    pool: Pool, owner: Owner
) -> None:
    await post(pool, [exchanged.refund(), exchanged.charge()])
    assert await presentments.fetch_behind(pool) == []

    await owner.execute("UPDATE tieout.exchange_history SET next_offset = 0")
    await _decide(pool)

    (behind,) = await presentments.fetch_behind(pool)
    assert (behind.next_offset, behind.until) == (0, 2)
    assert await exchanged.differences(pool) == {}


async def test_history_that_is_read_by_two_is_kept_once_and_never_moves_back(
    pool: Pool, owner: Owner
) -> None:
    await post(pool, [exchanged.refund()])
    await owner.execute("UPDATE tieout.exchange_history SET next_offset = 0")
    (behind,) = await presentments.fetch_behind(pool)
    nothing = presentments.PresentmentColumns()

    await presentments.save_history(pool, nothing, behind=behind, since=0, until=1)
    await presentments.save_history(pool, nothing, behind=behind, since=0, until=1)
    await post(pool, [exchanged.charge()])
    await presentments.save_history(pool, nothing, behind=behind, since=0, until=1)
    # From where nobody has been yet, nothing is said to be kept.
    await presentments.save_history(pool, nothing, behind=behind, since=7, until=9)

    assert await pool.fetchval("SELECT next_offset FROM tieout.exchange_history") == 2


async def test_stripe_is_asked_for_some_at_once_and_for_all_in_turn(pool: Pool) -> None:
    rows = [
        exchanged.refund(f"txn_{number}", refund_id=f"re_{number}", shown=False)
        for number in range(5)
    ]
    await post(pool, rows)
    await _decide(pool)

    asked = [await presentments.ask(pool, rows_max=2, again_s=3_600) for _ in range(4)]

    assert asked == [2, 2, 1, 0]
    wanted = await pool.fetch("SELECT object_id, reread FROM tieout.wanted ORDER BY object_id")
    assert [tuple(row) for row in wanted] == [(f"txn_{number}", True) for number in range(5)]
    assert await presentments.was_asked(pool, issuer="stripe:acct_1:test", external_id="txn_0")


async def test_stripe_is_asked_for_nothing_that_no_difference_needs(pool: Pool) -> None:
    await post(pool, [exchanged.charge(shown=False)])
    await _decide(pool)

    assert await presentments.ask(pool, rows_max=10, again_s=0) == 0


async def test_stripe_is_asked_for_the_charge_that_a_difference_needs(pool: Pool) -> None:
    await post(pool, [exchanged.charge(shown=False), exchanged.refund()])
    await _decide(pool)

    await presentments.ask(pool, rows_max=10, again_s=0)

    assert await pool.fetchval("SELECT object_id FROM tieout.wanted") == exchanged.CHARGE


async def _have_stripe_exchange(harness: Harness) -> None:
    now = int(time.time()) - 60
    times: dict[str, Any] = {"created": now, "available_on": now, "description": None}
    rows = [exchanged.charge(**times), exchanged.refund(**times)]
    objects = [row["source"] | {"created": now, "livemode": False} for row in rows]
    named = [row | {"source": row["source"]["id"]} for row in rows]
    await harness.control("load", rows=named, objects=objects)


@contextlib.asynccontextmanager
async def _keeping_no_presentments(harness: Harness) -> AsyncIterator[None]:
    """Post as the version before does, which calls nothing of the kind."""
    text = await harness.database.fetchval(
        "SELECT pg_get_functiondef('tieout.keep_presentments'::regproc)"
    )
    head, body, tail = text.split("$function$")
    assert "save_presentments" in body
    await harness.database.execute(f"{head}$function$BEGIN RETURN 0; END$function${tail}")
    yield
    await harness.database.execute(text)


async def _decide(pool: Pool) -> None:
    await exchange_entries.post_due(pool, size=BatchSize(100))


async def _has_finding(harness: Harness) -> bool:
    return bool(await exchanged.findings(harness.context.pool))


async def _has_differences(harness: Harness) -> bool:
    return bool(await exchanged.differences(harness.context.pool))
