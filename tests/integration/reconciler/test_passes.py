"""The reconciler whole, against the ledger writer, Kafka, Postgres and the fake Stripe."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import Progress
from services.reconciler.reconcile import reconcile
from services.reconciler.scheduling.on_demand import backfill_now, pass_now
from shared.dev.fake_stripe_process import BusinessOptions
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.reconciliation import exact_proofs, sync_state
from shared.stripe_api.client import StripeUnavailable
from tests.integration.reconciler.one_account import Harness, harness_of, writing

pytestmark = pytest.mark.takes(seconds=60)

_FEE: dict[str, Any] = {"type": "stripe_fee", "reporting_category": "fee"}

OpenHarness = Callable[..., contextlib.AbstractAsyncContextManager[Harness]]


@pytest.fixture
def open_harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> OpenHarness:
    @contextlib.asynccontextmanager
    async def open_one(*, history_days: int = 0, **environ: str) -> AsyncIterator[Harness]:
        fake = fake_stripe(settings=BusinessOptions(history_days=history_days, rate_per_s=0))
        async with harness_of(
            fake, database_url=database_url, kafka_topics=kafka_topics, **environ
        ) as harness:
            yield harness

    return open_one


@pytest.fixture
async def harness(open_harness: OpenHarness) -> AsyncIterator[Harness]:
    """Return an account whose writer runs and whose (empty) history is imported."""
    async with open_harness() as opened, writing(opened.settings):
        await reconcile(opened.context, grace_s=0)
        # Rows of the import's own second are history; what the tests make comes after it.
        await asyncio.sleep(1.1)
        yield opened


async def test_it_imports_history_in_few_calls_and_ties_out(open_harness: OpenHarness) -> None:
    async with open_harness(history_days=60) as harness, writing(harness.settings):
        oracle = (await harness.stripe.get("/_control/oracle?rows=0")).json()
        reached = []

        outcomes = await backfill_now(
            [harness.context], since=None, on_progress=lambda _, progress: reached.append(progress)
        )

        [outcome] = outcomes
        # An import reads rows, and leaves the proof of the total to a pass.
        assert (outcome.lacking, outcome.balances, outcome.ties_out) == (0, (), False)
        assert outcome.result.imported == outcome.result.compared == oracle["count"] > 1000
        assert await harness.list_calls() <= 11 * (1 + oracle["count"] // 1000) + 3
        assert [progress.rows for progress in reached] == sorted(
            progress.rows for progress in reached
        )
        [state] = await sync_state.sync_states(harness.context.pool, stripe_account=None)
        # The window that Stripe's now lies in is compared, but cannot be covered yet.
        assert oracle["count"] - 50 < state.rows == state.expected_rows <= oracle["count"]
        again = await reconcile(harness.context, grace_s=0)
        assert (again.result.imported, again.result.missing, again.ties_out) == (0, 0, True)


async def test_it_goes_on_with_an_import_that_was_cut_off(open_harness: OpenHarness) -> None:
    async with open_harness(history_days=60) as harness, writing(harness.settings):

        class Cut(Exception):
            pass

        def cut(progress: Progress) -> None:
            if progress.rows >= 500:
                raise Cut

        with pytest.raises(Cut):
            await reconcile(harness.context, grace_s=0, on_progress=cut)
        covered = await harness.database.fetchval("SELECT sum(row_count) FROM tieout.coverage")
        outcome = await reconcile(harness.context, grace_s=0)

        assert outcome.ties_out, outcome
        assert outcome.result.imported + covered <= await harness.database.fetchval(
            "SELECT count(*) FROM tieout.journal_entry"
        )
        assert covered >= 500


async def test_it_finds_and_heals_what_no_webhook_brought(harness: Harness) -> None:
    charge = await harness.control("charge", amount=5_000, deliver="withhold")
    missed = charge["balance_transaction"]["id"]

    outcome = await reconcile(harness.context, grace_s=0)

    assert (outcome.result.missing, outcome.result.healed, outcome.result.open) == (1, 1, 0)
    assert await harness.discrepancies() == [("missing", "healed", missed)]
    assert outcome.ties_out, outcome


async def test_it_posts_what_no_webhook_announces_without_a_discrepancy(harness: Harness) -> None:
    await harness.control(
        "balance_transaction", amount=-700, type="stripe_fee", reporting_category="fee"
    )

    outcome = await reconcile(harness.context, grace_s=0)

    assert (outcome.result.unannounced, outcome.result.missing) == (1, 0)
    assert await harness.discrepancies() == []
    assert outcome.ties_out, outcome
    proved_at = await exact_proofs.oldest_proof_at(
        harness.context.pool, accounts=[harness.context.account]
    )
    assert proved_at == min(balance.proved_at for balance in outcome.balances if balance.proved_at)


async def test_it_judges_nothing_while_the_writer_is_behind(open_harness: OpenHarness) -> None:
    async with open_harness(TIEOUT_RECONCILE_BARRIER_S="2") as harness:  # which runs out
        async with writing(harness.settings):
            await reconcile(harness.context, grace_s=0)
            await asyncio.sleep(1.1)
        charge = await harness.control("charge", deliver="withhold")
        await harness.publish(charge["balance_transaction"])

        outcome = await reconcile(harness.context, grace_s=0)

        assert (outcome.result.missing, outcome.result.unsettled) == (0, 1)
        assert await harness.discrepancies() == []
        async with writing(harness.settings):
            await harness.until_posted(charge["balance_transaction"]["id"])
            later = await reconcile(harness.context, grace_s=0)
        assert (later.result.unsettled, later.ties_out) == (0, True)


async def test_it_leaves_other_money_to_a_person(harness: Harness) -> None:
    charge = await harness.control("charge", amount=5_000, deliver="withhold")
    row = charge["balance_transaction"]
    await harness.publish({**row, "amount": row["amount"] + 100, "net": row["net"] + 100})
    await harness.until_posted(row["id"])

    outcome = await reconcile(harness.context, grace_s=0)

    assert (outcome.result.different, outcome.result.unsettled) == (1, 0)
    assert ("different", "open", row["id"]) in await harness.discrepancies()
    assert [balance.unexplained for balance in outcome.balances if balance.currency == "usd"] == [
        100
    ]
    assert not outcome.ties_out


async def test_it_asks_for_an_entry_that_stripe_does_not_list(harness: Harness) -> None:
    charge = await harness.control("charge", deliver="withhold")
    await harness.publish({**charge["balance_transaction"], "id": "txn_nobody"})
    await harness.until_posted("txn_nobody")

    outcome = await reconcile(harness.context, grace_s=0)

    assert outcome.result.unexpected == 1
    assert ("unexpected", "open", "txn_nobody") in await harness.discrepancies()


async def test_it_takes_a_list_that_lags_for_what_it_is(harness: Harness) -> None:
    await harness.control("settings", visible_late_s=30)
    charge = await harness.control("charge", deliver="withhold")
    await harness.publish(charge["balance_transaction"])
    await harness.until_posted(charge["balance_transaction"]["id"])

    outcome = await reconcile(harness.context, grace_s=0)

    assert (outcome.result.unexpected, outcome.result.unsettled) == (0, 1)
    assert await harness.discrepancies() == []


async def test_it_gives_up_on_a_row_that_cannot_be_posted(harness: Harness) -> None:
    broken = await harness.control(
        "balance_transaction",
        amount=100,
        type="charge",
        reporting_category="charge",
        source="ch_" + 300 * "x",
    )

    outcome = await reconcile(harness.context, grace_s=0)

    assert (
        "missing",
        "stuck",
        broken["balance_transaction"]["id"],
    ) in await harness.discrepancies()
    assert outcome.result.unsettled == 0
    assert not outcome.ties_out


async def test_it_covers_nothing_when_stripe_cannot_answer(harness: Harness) -> None:
    before = await harness.database.fetchval("SELECT max(compared_at) FROM tieout.coverage")
    await harness.control("fault", kind="500", endpoint="GET /v1/balance_transactions", count=50)

    with pytest.raises(StripeUnavailable):
        await reconcile(harness.context, grace_s=0, requested_range=RequestedRange(since_s=0))

    assert await harness.database.fetchval("SELECT max(compared_at) FROM tieout.coverage") == before


async def test_it_never_runs_beside_another_pass(harness: Harness) -> None:
    other = Leaderships(
        harness.settings.require_database(), role="tieout_reconciler", service="test"
    )
    async with other.lead(harness.context.lock_name) as leads:
        assert leads
        waiting = asyncio.create_task(pass_now([harness.context], requested_range=None))
        await asyncio.sleep(1)
        assert not waiting.done()

    other.end()
    [outcome] = await waiting
    assert outcome.result == PassCounts(windows=outcome.result.windows)


async def test_it_adds_history_from_before_the_start_without_a_hole(
    open_harness: OpenHarness,
) -> None:
    start = datetime.now(UTC) - timedelta(days=10)
    earlier = start - timedelta(days=1000)
    async with (
        open_harness(history_days=30, TIEOUT_START=start.isoformat()) as harness,
        writing(harness.settings),
    ):
        [first] = await backfill_now([harness.context], since=None)
        [second] = await backfill_now([harness.context], since=earlier)
        [third] = await pass_now([harness.context], requested_range=RequestedRange(since_s=0))

        oracle = (await harness.stripe.get("/_control/oracle?rows=0")).json()
        assert 0 < first.result.imported < oracle["count"]
        assert first.result.imported + second.result.imported == oracle["count"]
        # A window has a row of its own for 35 days. What is older and empty is a row or two: alone,
        # the windows of those years would be 280,000.
        assert await harness.database.fetchval("SELECT count(*) FROM tieout.coverage") < 36 * 288
        assert third.ties_out, third
        assert third.result.compared == oracle["count"]


async def test_coverage_begins_where_an_import_that_was_cut_off_began(
    open_harness: OpenHarness,
) -> None:
    """The pass that ends it finds only the latest window due, and must not begin history there."""
    start = datetime.now(UTC) - timedelta(hours=1)
    async with open_harness(TIEOUT_START=start.isoformat()) as harness, writing(harness.settings):
        await harness.control("seed", count=600, span_s=3600)

        class Cut(Exception):
            pass

        def cut(progress: Progress) -> None:
            if progress.rows >= 500:
                raise Cut

        with pytest.raises(Cut):
            await reconcile(harness.context, grace_s=0, on_progress=cut)
        await reconcile(harness.context, grace_s=0)

        sync = await sync_state.begin_sync(
            harness.context.pool,
            account=harness.context.account,
            resource=harness.context.resource.name,
        )
        oldest = await harness.database.fetchval(
            "SELECT min(effective_at) FROM tieout.journal_entry WHERE effective_at >= $1", start
        )
        assert sync.starts_at is not None
        assert sync.starts_at <= oldest < start + timedelta(minutes=10)


async def test_an_import_leaves_nothing_young_out(open_harness: OpenHarness) -> None:
    async with open_harness() as harness, writing(harness.settings):
        await harness.control("charge", deliver="withhold")

        outcome = await reconcile(harness.context, grace_s=300)

        assert (outcome.result.imported, outcome.ties_out) == (1, True)


async def test_only_a_pass_over_what_is_due_closes_a_gap(harness: Harness) -> None:
    passed = "SELECT last_pass_at IS NOT NULL FROM tieout.sync_state"
    await harness.database.execute("SELECT tieout.open_offset_gap('stripe.events', 0, 0, 'lost')")

    [of_range] = await pass_now([harness.context], requested_range=RequestedRange(since_s=0))
    [(_, asked, _)] = await harness.discrepancies()
    is_passed = [await harness.database.fetchval(passed)]
    [of_due] = await pass_now([harness.context], requested_range=None)
    [(_, due, _)] = await harness.discrepancies()

    is_passed.append(await harness.database.fetchval(passed))
    assert (asked, due) == ("open", "resolved")
    assert is_passed == [False, True]
    assert (of_range.result.open, of_due.result.open) == (1, 0)
