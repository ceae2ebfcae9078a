"""Stripe's events against the receipts: what never came is on the page, once, and settled."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.event_proof.context import EventContext, open_event_contexts
from services.reconciler.event_proof.event_loop import EventLoop
from services.reconciler.event_proof.listed_event import read_event
from services.reconciler.event_proof.look import EventLook
from services.reconciler.event_proof.settle import EventCounts, EventJudge
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.errors import Recoverable
from shared.ledger.resource_name import ResourceName
from shared.postgres.reconciliation import event_proof, sync_state
from tests.integration.reconciler.one_account import Harness, harness_of, writing

pytestmark = pytest.mark.takes(seconds=40)

_DAY = timedelta(days=1)
_URL = "http://127.0.0.1:9/webhooks/stripe"


@dataclass
class Events:
    """An account whose events are compared, by one process or two."""

    harness: Harness
    context: EventContext

    async def passed(self) -> None:
        """Note that a pass has seen all that there is, whether or not one was made."""
        await self.harness.database.execute(
            "UPDATE tieout.sync_state SET compared_until_at = now() + interval '1 minute'"
            " WHERE resource = 'balance_transactions'"
        )

    async def look(self, **options: Any) -> EventCounts:
        await self.passed()
        counts = await EventLook(self.context, **options).run()
        assert counts is not None
        return counts

    async def came(self, event: dict[str, Any]) -> None:
        """Write down that an event came, as the ledger writer does."""
        await self.harness.database.execute(
            "INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, created_at,"
            " received_at, outcome) VALUES ($1, $2, $3, $4, to_timestamp($5), now(), 'wanted')",
            *self.harness.context.account.columns,
            event["id"],
            event["type"],
            event["created"],
        )

    async def page(self) -> list[dict[str, Any]]:
        rows = await self.harness.database.fetch(
            "SELECT kind, status, object_id, reason, expected::text FROM tieout.discrepancy"
            " ORDER BY detected_at"
        )
        return [dict(row) for row in rows]

    async def changes(self) -> list[str]:
        rows = await self.harness.database.fetch(
            "SELECT body ->> 'status' AS status FROM tieout.discrepancy_change ORDER BY change_id"
        )
        return [row["status"] for row in rows]

    async def late(self) -> list[str]:
        rows = await self.harness.database.fetch("SELECT event_id FROM tieout.late_event")
        return [row["event_id"] for row in rows]

    def loop(self) -> EventLoop:
        return EventLoop(self.context, interval_s=1000.0)


@pytest.fixture
async def events(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Events]:
    """Return an account of which an event came a day ago, and none since."""
    fake = fake_stripe(settings=BusinessOptions(history_days=0, rate_per_s=0), deliver_url=_URL)
    async with (
        harness_of(
            fake,
            database_url=database_url,
            kafka_topics=kafka_topics,
            TIEOUT_RECONCILE_GRACE_S="0.001",
            TIEOUT_RECONCILE_OVERLAP_S="600",
        ) as harness,
        open_event_contexts([harness.context], settings=harness.settings) as contexts,
    ):
        await reconcile(harness.context, grace_s=0)
        await harness.database.execute(
            "INSERT INTO tieout.event_flow VALUES ($1, $2, now() - $3::interval,"
            " now() - $3::interval, now() - $3::interval, jsonb_build_object("
            "'charge.succeeded', extract(epoch FROM now() - $3::interval)::bigint))",
            *harness.context.account.columns,
            _DAY,
        )
        yield Events(harness=harness, context=contexts[0])


async def test_an_event_that_never_came_has_its_money_asked_for_and_is_settled(
    events: Events,
) -> None:
    charge = await events.harness.control("charge", deliver="withhold")
    row, event = charge["balance_transaction"], charge["event"]

    counts = await events.look()

    assert (counts.undelivered, counts.lacking, counts.missing) == (1, 1, 0)
    [opened] = await events.page()
    assert (opened["kind"], opened["status"]) == ("undelivered_event", "open")
    assert opened["object_id"] == event["id"]
    evidence = json.loads(opened["expected"])
    assert (evidence["source"], evidence["announces"]) == (charge["charge"]["id"], [row["id"]])

    async with writing(events.harness.settings):
        await events.harness.until_posted(row["id"])
        counts = await events.look()

    assert (counts.undelivered, counts.lacking) == (0, 0)
    [closed] = await events.page()
    assert closed["status"] == "resolved"
    assert closed["reason"].endswith(f"the money it announces is in the journal: {row['id']}")
    assert await events.changes() == ["open", "resolved"]


async def test_money_that_a_pass_has_missed_is_not_reported_again(events: Events) -> None:
    async with writing(events.harness.settings):
        await events.harness.control("charge", deliver="withhold")
        await reconcile(events.harness.context, grace_s=0)

        counts = await events.look()

    assert (counts.undelivered, counts.missing) == (0, 1)
    assert [row["kind"] for row in await events.page()] == ["missing"]


async def test_one_that_announces_no_money_is_on_the_page_and_settled_at_once(
    events: Events,
) -> None:
    account = events.context.account
    counts = EventCounts()
    judge = EventJudge(
        events.context,
        store=DiscrepancyStore(events.context.pool, account=account),
        counts=counts,
    )
    declined = {"id": "ch_1Declined", "object": "charge", "status": "failed", "amount": 500}
    event = read_event(
        {
            "id": "evt_1Declined", "object": "event", "type": "charge.failed",
            "created": 1_790_000_000, "pending_webhooks": 0, "data": {"object": declined},
        }
    )  # fmt: skip

    await judge.open([event])
    await judge.open([event])

    assert (counts.undelivered, counts.lacking) == (1, 0)
    [closed] = await events.page()
    assert (closed["kind"], closed["status"]) == ("undelivered_event", "resolved")
    assert closed["reason"] == "it never came; it announces no money, so nothing is lacking"
    assert await events.changes() == ["open", "resolved"]


async def test_one_that_comes_after_all_is_settled_by_that(events: Events) -> None:
    charge = await events.harness.control("charge", deliver="withhold")
    await events.look()

    await events.came(charge["event"])
    counts = await events.look()

    assert counts.undelivered == 0
    [closed] = await events.page()
    assert (closed["status"], closed["reason"][:20]) == ("resolved", "it came after all, a")


async def test_one_that_stripe_still_tries_to_deliver_is_late_and_not_on_the_page(
    events: Events,
) -> None:
    charge = await events.harness.control("charge", deliver=False)

    first, second = await events.look(), await events.look()

    assert (first.late, second.late, first.undelivered) == (1, 1, 0)
    assert await events.late() == [charge["event"]["id"]]
    assert await events.page() == []

    await events.came(charge["event"])
    assert (await events.look()).late == 0
    assert await events.page() == []


async def test_one_that_is_late_for_three_days_is_undelivered(events: Events) -> None:
    charge = await events.harness.control("charge", deliver=False)
    await events.look()
    await events.harness.database.execute(
        "UPDATE tieout.late_event SET created_at = created_at - interval '3 days'"
    )

    counts = await events.look()

    assert counts.undelivered == 1
    [row] = await events.page()
    assert (row["object_id"], row["status"]) == (charge["event"]["id"], "open")
    assert charge["balance_transaction"]["id"] in row["expected"]


async def test_time_is_covered_by_slices_and_what_a_crash_left_is_compared_next(
    events: Events, monkeypatch: pytest.MonkeyPatch
) -> None:
    await events.harness.control("settings", drop=1)
    await events.harness.control("seed", count=300, span_s=3000, announce=True)
    covered = event_proof.cover
    calls = 0

    async def crash_after_one(*arguments: Any, **options: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise Recoverable("the process died here")
        await covered(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(event_proof, "cover", crash_after_one)
        with pytest.raises(Recoverable):
            await events.look(slice_rows=100)
    left = await events.harness.database.fetch(
        "SELECT until_at - from_at AS length, event_count FROM tieout.event_coverage"
    )
    assert [row["length"] < timedelta(hours=1) for row in left] == [True]

    await events.look(slice_rows=100)
    again = await events.look(slice_rows=100)

    [whole] = await events.harness.database.fetch("SELECT * FROM tieout.event_coverage")
    assert whole["until_at"] - whole["from_at"] > _DAY - timedelta(minutes=15)
    assert again.compared < 300
    named = await events.harness.database.fetchval(
        "SELECT count(DISTINCT object_id) FROM tieout.discrepancy"
    )
    assert named == await events.harness.database.fetchval(
        "SELECT count(*) FROM tieout.discrepancy"
    )
    assert named > 100


async def test_of_two_reconcilers_one_looks_at_an_account(events: Events) -> None:
    await events.passed()
    first, second = events.loop(), events.loop()
    async with events.context.leaderships.lead(events.context.lock_name) as leads:
        assert leads
        assert await first.run_once() == pytest.approx(5.0)

    rest_s = [await first.run_once(), await second.run_once(), await second.run_once()]

    assert rest_s[0] == pytest.approx(1000.0)
    calls = (await events.harness.stripe.get("/_control/summary")).json()["calls"]
    # Each start is followed by a look that ended after it, and no other comes before its time.
    assert calls["GET /v1/webhook_endpoints"] == 2
    assert rest_s[2] <= 1000.0


async def test_a_key_that_may_not_read_events_is_no_failure_and_asked_again(
    events: Events,
) -> None:
    await events.harness.control("permissions", denied=["event_read"])
    await events.passed()
    loop = events.loop()

    rests_s = [await loop.run_once(), await loop.run_once()]

    # The endpoints are looked at each interval, the events are not.
    assert rests_s == pytest.approx([1000.0, 1000.0])
    calls = (await events.harness.stripe.get("/_control/summary")).json()["calls"]
    assert (calls["GET /v1/webhook_endpoints"], calls["GET /v1/events"]) == (2, 1)
    account = events.context.account
    assert await event_proof.lacking_rights(events.context.pool, account=account) == ["event_read"]
    states = await sync_state.sync_states(events.context.pool, stripe_account=None)
    assert [state.resource for state in states] == ["balance_transactions"]
    assert await events.page() == []

    await events.harness.control("permissions", denied=[])
    await events.loop().run_once()
    assert not await event_proof.lacking_rights(events.context.pool, account=account)


async def test_a_failure_is_over_when_the_key_may_not_read_events(events: Events) -> None:
    await sync_state.record_failure(
        events.context.pool,
        account=events.context.account,
        resource=ResourceName.EVENTS,
        reason="Stripe is away",
        next_s=0.0,
    )
    await events.harness.control("permissions", denied=["event_read"])

    await events.loop().run_once()

    states = await sync_state.sync_states(events.context.pool, stripe_account=None)
    assert [state.resource for state in states] == ["balance_transactions"]


async def test_a_failure_is_over_when_no_event_ever_came(events: Events) -> None:
    await events.harness.database.execute("DELETE FROM tieout.event_flow")
    await sync_state.record_failure(
        events.context.pool,
        account=events.context.account,
        resource=ResourceName.EVENTS,
        reason="Stripe is away",
        next_s=0.0,
    )

    await events.loop().run_once()

    states = await sync_state.sync_states(events.context.pool, stripe_account=None)
    assert [state.resource for state in states] == ["balance_transactions"]


async def test_what_lacks_is_asked_for_once_and_settled_without_a_call(events: Events) -> None:
    await events.harness.control("charge", deliver="withhold")
    await events.passed()
    loop = events.loop()
    assert await loop.run_once() == pytest.approx(15.0)
    await events.harness.database.execute("UPDATE tieout.wanted SET attempts = 7")
    before = (await events.harness.stripe.get("/_control/summary")).json()["calls"]

    rests_s = [await loop.run_once(), await loop.run_once()]

    assert rests_s == pytest.approx([30.0, 60.0])
    assert (await events.harness.stripe.get("/_control/summary")).json()["calls"] == before
    assert await events.harness.database.fetchval("SELECT attempts FROM tieout.wanted") == 7


async def test_only_what_the_endpoint_sends_is_expected(events: Events) -> None:
    await events.harness.control("charge", deliver="withhold")
    await events.harness.control("endpoint", enabled_events=["payout.paid"])

    counts = await events.look()

    assert (counts.compared, counts.undelivered) == (0, 0)


async def test_what_was_sent_until_the_endpoint_was_disabled_is_compared(events: Events) -> None:
    await events.look()
    charge = await events.harness.control("charge", deliver="withhold")
    await events.look()
    await events.harness.database.execute("DELETE FROM tieout.discrepancy")
    await events.harness.control("endpoint", status="disabled")

    counts = await events.look()

    assert counts.undelivered == 1
    assert [row["object_id"] for row in await events.page()] == [charge["event"]["id"]]


async def test_what_was_made_while_the_endpoint_was_disabled_is_not_expected_after(
    events: Events,
) -> None:
    await events.harness.control("endpoint", status="disabled")
    await events.look()
    await events.harness.control("seed", count=20, span_s=3000, announce=True)
    await events.harness.control("endpoint", status="enabled")

    counts = await events.look()

    assert counts.undelivered == 0
    assert await events.page() == []
