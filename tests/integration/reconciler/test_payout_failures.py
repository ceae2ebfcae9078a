"""Payouts that fail to be read or proved, and payouts whose rows are discrepancies already."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.reconcile import reconcile
from shared.ledger.discrepancy import Finding, open_or_refresh
from shared.ledger.payout_members import FreeBatch, ProvablePayout
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import payouts
from shared.stripe_api import payout_lists
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import StripeProtocolError
from shared.stripe_api.pagination import Page
from tests.integration.reconciler.one_account import Harness
from tests.integration.reconciler.payout_accounts import (
    OpenHarness,
    drifts,
    look_again,
    pay_out,
    proof_of,
    sell,
    take_payout_turn,
)

pytestmark = pytest.mark.takes(seconds=30)


@pytest.mark.parametrize("failure", [StripeProtocolError, PostgresRefused, RuntimeError])
async def test_a_payout_whose_proof_fails_waits_and_the_others_are_proved(
    imported: OpenHarness, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    async with imported(history_days=20) as harness:
        newest = ""
        pages_of = payout_lists.member_pages

        def member_pages(stripe: Stripe, *, payout_id: str) -> AsyncGenerator[Page, None]:
            nonlocal newest
            newest = newest or payout_id
            if payout_id == newest:
                raise failure("broken")
            return pages_of(stripe, payout_id=payout_id)

        monkeypatch.setattr(payout_lists, "member_pages", member_pages)
        await take_payout_turn(harness)

        proof, reason = await proof_of(harness, newest)
        assert (proof, (reason or "")[:26]) == ("waiting", "it could not be looked at:")
        counts = await payouts.payout_counts(
            harness.context.pool, accounts=[harness.context.account]
        )
        assert {count.proof: count.count for count in counts}["proved"] > 10
        account = harness.context.account
        assert await payouts.accounts_due(harness.context.pool, accounts=[account]) == {}
        await harness.database.execute(
            "UPDATE tieout.payouts SET created = created - interval '4 days'"
        )
        assert await _late(harness) == 1
        # What has not been tried yet, as all of an import's, is not late.
        await harness.database.execute("UPDATE tieout.payouts SET proof_tries = 0")
        assert await _late(harness) == 0


async def _late(harness: Harness) -> int:
    account = harness.context.account
    counts = await payouts.payout_counts(harness.context.pool, accounts=[account])
    return sum(count.late for count in counts)


async def test_a_drift_ends_where_its_row_is_reported_and_is_left_where_a_person_closed_that(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=0) as harness:
        await asyncio.sleep(1.1)  # rows of the import's own second are history
        sold = await sell(harness)
        payout_id = await pay_out(harness)
        await reconcile(harness.context, grace_s=0)
        await take_payout_turn(harness)
        assert await proof_of(harness, payout_id) == ("proved", None)
        stated = {"amount": 50_001, "net": 50_001}
        await harness.control("payout_members", payout=payout_id, change={sold: stated})
        await look_again(harness)
        await look_again(harness)
        assert await drifts(harness) == [("payout_drift", "open", payout_id)]

        different = Finding(
            kind="different",
            object_id=sold,
            amount_at_risk=1,
            currency="usd",
            reason="net differs",
            expected={"id": sold, **stated},
            actual={"id": sold, "amount": 50_000, "net": 50_000},
        )
        store = DiscrepancyStore(harness.context.pool, account=harness.context.account)
        await store.save([open_or_refresh(different, known=None)])
        await look_again(harness)
        await harness.database.execute(
            "UPDATE tieout.payouts SET created = created - interval '4 days'"
        )

        reason = f"a discrepancy is open of {sold}"
        assert await proof_of(harness, payout_id) == ("waiting", reason)
        assert await drifts(harness) == [("payout_drift", "resolved", payout_id)]
        assert await _late(harness) == 1

        await harness.database.execute(
            "UPDATE tieout.discrepancy SET status = 'resolved', resolved_at = now(),"
            " resolved_by = 'ada', note = 'known' WHERE kind = 'different'"
        )
        await look_again(harness)

        reason = f"a discrepancy was closed as it is of {sold}"
        assert await proof_of(harness, payout_id) == ("waiting", reason)
        assert await _late(harness) == 0
        account = harness.context.account
        assert await payouts.accounts_due(harness.context.pool, accounts=[account]) == {}


async def test_a_list_goes_back_to_the_last_that_was_whole_whatever_a_broken_one_brought(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=10) as harness:
        await take_payout_turn(harness)
        # The first page of the next list, which then failed: there may be more below it.
        await harness.database.execute(
            "UPDATE tieout.payouts SET created = now() + interval '3 days' WHERE payout_id ="
            " (SELECT max(payout_id) FROM tieout.payouts)"
        )

        account = harness.context.account
        state = await payouts.reading_state(harness.context.pool, account=account)

        began_at = await harness.database.fetchval(
            "SELECT (last_pass ->> 'began_at')::timestamptz FROM tieout.sync_state"
            " WHERE resource = 'payouts'"
        )
        assert state is not None
        assert state.newest_at == began_at


async def test_what_was_free_is_read_a_few_rows_at_a_time_and_no_further_than_is_needed(
    imported: OpenHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with imported(history_days=0) as harness:
        await asyncio.sleep(1.1)  # rows of the import's own second are history
        await harness.control("settings", paused=False)
        await harness.control("payout_schedule", interval="manual")
        sold = [await sell(harness, amount=1_000) for _ in range(5)]
        made = await harness.control("manual_payout", amount=2_500, pending_s=0)
        await reconcile(harness.context, grace_s=0)
        sizes = []
        read_batches = payouts.free_rows

        async def free_rows(
            pool: Pool, *, account: StripeAccount, payout: ProvablePayout, rows_at_once: int
        ) -> AsyncGenerator[FreeBatch, None]:
            del rows_at_once
            async for batch in read_batches(pool, account=account, payout=payout, rows_at_once=2):
                sizes.append(len(batch.rows))
                yield batch

        monkeypatch.setattr(payouts, "free_rows", free_rows)
        await take_payout_turn(harness)

        assert (await proof_of(harness, made["payout"]["id"]))[0] == "inferred"
        members = await harness.database.fetch(
            "SELECT balance_transaction_id, net FROM tieout.payout_members ORDER BY net DESC"
        )
        assert [row["net"] for row in members] == [1_000, 1_000, 500]
        assert {row["balance_transaction_id"] for row in members} <= set(sold)
        assert max(sizes) == 2
        assert sum(sizes) < len(sold)
