"""Each change of a discrepancy, from its row to the topic."""

import json

import asyncpg
import msgspec
import pytest

from services.ledger_writer.relay import CannotPublish
from shared.messages.topics import DISCREPANCIES
from shared.postgres.journal import relay
from shared.postgres.reconciliation.discrepancy_reports import DiscrepancyFilter, list_discrepancies
from tests.integration.ledger_writer.relay_harness import RelayHarness

_SET = "UPDATE tieout.discrepancy SET status = $1, heals = heals + 1 WHERE id = $2"


async def test_each_change_of_a_discrepancy_is_published_once_and_in_order(
    harness: RelayHarness,
) -> None:
    await harness.post(1)
    await harness.owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " VALUES ('dsc_' || repeat('a', 26), 'missing', 'open', 'acct_1', false, 'txn_1'),"
        " ('dsc_' || repeat('b', 26), 'offset_gap', 'open', '', false, 'stripe.events')"
    )
    first, second = "dsc_" + "a" * 26, "dsc_" + "b" * 26
    for status in ("healing", "healing", "healed"):  # the second says nothing new
        await harness.owner.execute(_SET, status, first)
    await harness.owner.execute(_SET, "resolved", second)

    await harness.publish("discrepancies")

    records = sorted(
        await harness.records(DISCREPANCIES), key=lambda each: int(dict(each.headers)["position"])
    )
    said = [
        (record.key, value["id"], value["status"])
        for record in records
        for value in [json.loads(record.value)]
    ]
    assert said == [
        (b"acct_1:test", first, "open"),
        (b"all", second, "open"),
        (b"acct_1:test", first, "healing"),
        (b"acct_1:test", first, "healed"),
        (b"all", second, "resolved"),
    ]
    assert [int(dict(record.headers)["position"]) for record in records] == [1, 2, 3, 4, 5]
    assert await harness.place("discrepancies") == (5, 1)


async def test_a_change_that_it_is_sent_back_to_is_published_again(harness: RelayHarness) -> None:
    for object_id in ("txn_1", "txn_2", "txn_3"):
        await harness.open_discrepancy(object_id)
    await harness.publish("discrepancies")

    assert await relay.rewind_place(harness.pool, "discrepancies", position=2)
    waiting = await relay.read_unrelayed(harness.pool)
    backlog = (await relay.read_backlog(harness.pool))["discrepancies"]
    await harness.publish("discrepancies")

    positions = [
        int(dict(record.headers)["position"]) for record in await harness.records(DISCREPANCIES)
    ]
    assert (waiting.count, backlog.positions) == (2, 2)
    assert sorted(positions) == [1, 2, 2, 3, 3]


async def test_what_cannot_be_encoded_holds_its_stream_and_nothing_before_it(
    harness: RelayHarness,
) -> None:
    for object_id in ("txn_1", "txn_2", "txn_3"):
        await harness.open_discrepancy(object_id)
    await harness.owner.execute(
        "ALTER TABLE tieout.discrepancy_change DISABLE TRIGGER USER;"
        " UPDATE tieout.discrepancy_change SET body = body - 'kind' WHERE change_id = 2;"
        " ALTER TABLE tieout.discrepancy_change ENABLE TRIGGER USER"
    )

    with pytest.raises(CannotPublish, match="what follows ordinal 1 of 1: "):
        await harness.publish("discrepancies")

    assert await harness.place("discrepancies") == (1, 1)
    assert len(await harness.records(DISCREPANCIES)) == 1


async def test_a_change_that_commits_late_comes_behind_those_before_it(
    harness: RelayHarness, database_url: str
) -> None:
    """Ids are given before they commit: the next one may be seen first."""
    late = await asyncpg.connect(database_url)
    async with late.transaction():
        await late.execute(
            "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode,"
            " object_id) VALUES ('dsc_' || repeat('c', 26), 'missing', 'open', 'acct_1', false,"
            " 'txn_late')"
        )
        await harness.open_discrepancy("txn_1")
        await harness.publish("discrepancies")
    await late.close()

    await harness.publish("discrepancies")

    await harness.assert_told()
    changes = await harness.owner.fetch(
        "SELECT body ->> 'object_id' AS object_id, position, change_id"
        " FROM tieout.discrepancy_change ORDER BY position"
    )
    assert [tuple(change) for change in changes] == [("txn_1", 1, 2), ("txn_late", 2, 1)]


async def test_nothing_of_a_change_is_changed(harness: RelayHarness) -> None:
    await harness.open_discrepancy("txn_1")
    await harness.publish("discrepancies")

    for statement in (
        "UPDATE tieout.discrepancy_change SET position = 7",
        "UPDATE tieout.discrepancy_change SET body = '{}'",
        "DELETE FROM tieout.discrepancy_change",
        "TRUNCATE tieout.discrepancy_change",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await harness.owner.execute(statement)


async def test_a_change_says_what_the_listing_says(harness: RelayHarness) -> None:
    await harness.open_discrepancy("txn_1")

    await harness.publish("discrepancies")

    (record,) = await harness.records(DISCREPANCIES)
    (listed,) = await list_discrepancies(
        harness.pool, stripe_account=None, asked=DiscrepancyFilter()
    )
    shown = json.loads(msgspec.json.encode(listed.fields() | {"link": listed.link}))
    assert json.loads(record.value) == shown
