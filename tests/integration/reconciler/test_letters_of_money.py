"""Dead letters of money to a pass: one fact, one open discrepancy, against the fake Stripe."""

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import pytest

from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from tests.integration.reconciler.one_account import Harness, harness_of, writing

pytestmark = pytest.mark.takes(seconds=30)

# What is younger is not judged, and so not missing.
_GRACE_S = 3_600.0


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    fake = fake_stripe(settings=BusinessOptions(history_days=0, rate_per_s=0))
    async with (
        harness_of(fake, database_url=database_url, kafka_topics=kafka_topics) as opened,
        writing(opened.settings),
    ):
        await reconcile(opened.context, grace_s=0)
        yield opened


async def _write_letter(harness: Harness, object_id: str, *, topic: str, offset: int) -> int:
    letter: int = await harness.database.fetchval(
        'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
        " stripe_account, livemode, object_id, error)"
        " VALUES ('a', $1, 1, 0, $2, $3, false, $4, 'an amount that is none') RETURNING id",
        topic,
        offset,
        harness.context.account.id,
        object_id,
    )
    return letter


async def _fact(harness: Harness) -> Mapping[str, Any]:
    [row] = await harness.database.fetch(
        "SELECT status, object_id, amount_at_risk, effect_minor, currency, reason,"
        " expected ->> 'source' AS source, (actual ->> 'letter')::bigint AS letter"
        " FROM tieout.discrepancy WHERE kind = 'dead_letter'"
    )
    return dict(row)


async def test_a_refused_row_is_one_open_discrepancy_however_often_it_is_seen(
    harness: Harness,
) -> None:
    sale = await harness.charge(amount=5_000)
    letter = await _write_letter(harness, sale["id"], topic=BALANCE_TRANSACTIONS, offset=1)

    passes = [await reconcile(harness.context, grace_s=_GRACE_S) for _ in range(3)]
    opened = await _fact(harness)
    # Its letter is sent through again, and refused again.
    await harness.database.execute("UPDATE tieout.dead_letter SET status = 'redriven'")
    follows = await _write_letter(harness, sale["id"], topic=BALANCE_TRANSACTIONS, offset=2)
    await reconcile(harness.context, grace_s=_GRACE_S)

    assert [each.result.open for each in passes] == [1, 1, 1]
    assert (opened["status"], opened["amount_at_risk"]) == ("open", sale["net"])
    assert (opened["effect_minor"], opened["currency"]) == (-sale["net"], "usd")
    assert (opened["source"], opened["letter"]) == (sale["source"], letter)
    assert opened["reason"] == "posting refused it: an amount that is none"
    assert (await _fact(harness))["letter"] == follows
    assert await harness.discrepancies() == [("dead_letter", "open", sale["id"])]


async def test_it_gives_way_to_the_pass_that_judges_the_row_and_heals_it(
    harness: Harness,
) -> None:
    sale = await harness.charge(amount=5_000)
    await _write_letter(harness, sale["id"], topic=BALANCE_TRANSACTIONS, offset=1)
    await reconcile(harness.context, grace_s=_GRACE_S)
    assert (await _fact(harness))["status"] == "open"

    # The pass before has read nothing of its time, which this one is to judge.
    healed = await reconcile(harness.context, grace_s=0, requested_range=RequestedRange(since_s=0))

    assert (healed.result.healed <= 1, healed.result.open) == (True, 0)
    fact = await _fact(harness)
    assert (fact["status"], fact["reason"]) == ("resolved", "its money is in the journal")


async def test_what_a_pass_has_reported_missing_and_the_writer_refuses_is_no_second_fact(
    harness: Harness,
) -> None:
    row = await harness.charge(amount=5_000)
    details = [{**row["fee_details"][0], "type": None}]
    broken = {**row, "id": "txn_1Broken", "fee_details": details}
    await harness.control("load", rows=[broken])
    await _write_letter(harness, broken["id"], topic=BALANCE_TRANSACTIONS, offset=1)

    for _ in range(2):
        await reconcile(harness.context, grace_s=0)

    listed = [line for line in await harness.discrepancies() if line[2] == broken["id"]]
    assert [kind for kind, _, _ in listed] == ["missing"]


async def test_what_stripe_does_not_have_is_no_money_and_is_asked_for_once(
    harness: Harness,
) -> None:
    await _write_letter(harness, "txn_forged", topic=BALANCE_TRANSACTIONS, offset=1)
    await _write_letter(harness, "evt_forged", topic=EVENTS, offset=1)
    await _write_letter(harness, "no id at all", topic=BALANCE_TRANSACTIONS, offset=2)

    first = await reconcile(harness.context, grace_s=_GRACE_S)
    asked = await _retrieved(harness)
    await reconcile(harness.context, grace_s=_GRACE_S)

    assert first.result.open == 0
    assert sum(asked.values()) >= 2
    assert await _retrieved(harness) == asked
    assert sorted(await harness.discrepancies()) == [
        ("dead_letter", "resolved", "evt_forged"),
        ("dead_letter", "resolved", "txn_forged"),
    ]


async def _retrieved(harness: Harness) -> Mapping[str, int]:
    calls = (await harness.stripe.get("/_control/summary")).json()["calls"]
    return {name: count for name, count in calls.items() if name.endswith("{id}")}


async def test_an_event_that_names_money_is_open_until_that_is_in_the_journal(
    harness: Harness,
) -> None:
    charge = await harness.control("charge", deliver="withhold", amount=5_000)
    event = charge["event"]
    await _write_letter(harness, event["id"], topic=EVENTS, offset=1)

    await reconcile(harness.context, grace_s=_GRACE_S)
    opened = await _fact(harness)
    await harness.publish(charge["balance_transaction"])
    await harness.until_posted(charge["balance_transaction"]["id"])
    await reconcile(harness.context, grace_s=_GRACE_S)

    assert (opened["status"], opened["object_id"]) == ("open", event["id"])
    assert (opened["amount_at_risk"], opened["effect_minor"]) == (5_000, None)
    assert opened["source"] == charge["charge"]["id"]
    fact = await _fact(harness)
    assert fact["status"] == "resolved"
    assert fact["reason"] == "nothing lacks of what the event announces"
