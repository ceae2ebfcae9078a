"""Payouts against the ledger writer, Kafka, Postgres and the fake Stripe."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.reconciler.payouts.payout_loop import take_turn
from services.reconciler.reconcile import reconcile
from shared.ledger.resource_name import ResourceName
from shared.postgres.reconciliation import payouts, sync_state
from tests.integration.reconciler.payout_accounts import (
    INTERVAL_S,
    OpenHarness,
    calls_made,
    drifts,
    in_transit,
    look_again,
    pay_out,
    proof_of,
    sell,
    take_payout_turn,
    until_paid,
)

pytestmark = pytest.mark.takes(seconds=30)


async def test_it_proves_historys_payouts_in_few_calls_and_they_are_the_trial_balance(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=60) as harness:
        before = await calls_made(harness)
        shown, booked = await in_transit(harness)
        assert shown == booked  # by what the journal knows, before Stripe was asked
        await take_payout_turn(harness)

        made = {
            name: count - before.get(name, 0) for name, count in (await calls_made(harness)).items()
        }
        proofs = await harness.database.fetch("SELECT proof, is_automatic FROM tieout.payouts")
        proved = [row for row in proofs if row["proof"] == "proved"]
        assert len(proved) > 100
        # By hand were those that are inferred; what waits Stripe has not reconciled yet.
        inferred = [row for row in proofs if row["proof"] == "inferred"]
        assert {row["is_automatic"] for row in proved} == {True}
        assert {row["is_automatic"] for row in inferred} == {False}
        assert len(proofs) - len(proved) - len(inferred) <= 4
        assert made["GET /v1/payouts"] == 1 + len(proofs) // 100
        members = await harness.database.fetchval("SELECT count(*) FROM tieout.payout_members")
        assert made["GET /v1/balance_transactions"] <= len(proofs) + members // 100
        assert await harness.discrepancies() == []
        shown, booked = await in_transit(harness)
        assert shown == booked
        assert len(booked) > 2

        members_then = await harness.database.fetch(
            "SELECT * FROM tieout.payout_members ORDER BY 3, 4"
        )
        await take_payout_turn(harness)
        again = await harness.database.fetch("SELECT * FROM tieout.payout_members ORDER BY 3, 4")
        assert again == members_then


async def test_where_the_money_is_is_what_stripe_says_of_each_payout(imported: OpenHarness) -> None:
    async with imported(history_days=60) as harness:
        await take_payout_turn(harness)

        rows = await harness.database.fetch(
            "SELECT status, whereabouts, count(*) AS count, sum(in_transit) AS in_transit,"
            " sum(amount) AS amount, count(failure_entry_id) AS failures"
            " FROM tieout.payout_report GROUP BY 1, 2"
        )
        by_state = {(row["status"], row["whereabouts"]): row for row in rows}
        for state in (("paid", "paid"), ("in_transit", "on_the_way")):
            assert by_state[state]["in_transit"] == by_state[state]["amount"]
        failed = by_state["failed", "failed"]
        assert failed["in_transit"] == 0
        assert failed["failures"] == failed["count"] >= 1


async def test_a_member_that_the_journal_lacks_comes_through_the_topic_and_is_reported_by_nobody(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=0) as harness:
        await asyncio.sleep(1.1)  # rows of the import's own second are history
        sold = await sell(harness)
        payout_id = await pay_out(harness)
        await take_payout_turn(harness)
        proof, reason = await proof_of(harness, payout_id)
        assert proof == "waiting"
        assert sold in (reason or "")

        await look_again(harness)
        await harness.until_posted(sold)
        await look_again(harness)

        assert await proof_of(harness, payout_id) == ("proved", None)
        assert await harness.discrepancies() == []


async def test_members_from_before_the_books_begin_have_no_entry_and_are_counted(
    imported: OpenHarness,
) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=10)
    async with imported(
        history_days=30, TIEOUT_START=start.isoformat().replace("+00:00", "Z")
    ) as harness:
        await take_payout_turn(harness)

        first = await harness.database.fetch(
            "SELECT proof, reason, member_count, (SELECT count(*) FROM tieout.payout_member_report"
            "  AS member WHERE member.payout_id = id AND entry_id IS NULL) AS without"
            " FROM tieout.payout_report WHERE reason LIKE '%before the books%'"
        )
        assert [row["reason"] for row in first if row["proof"] != "proved"] == []
        assert all(row["reason"].startswith(f"{row['without']} of its") for row in first)
        oldest = await harness.database.fetchval("SELECT min(created) FROM tieout.payouts")
        assert oldest >= start
        assert await harness.discrepancies() == []


async def test_history_goes_on_where_it_stopped_and_another_process_leaves_it_alone(
    imported: OpenHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with imported(history_days=60) as harness:
        save = payouts.save_proof
        left = [10]

        class Cut(Exception):
            pass

        async def cut(*arguments: Any, **named: Any) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Cut
            await save(*arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(payouts, "save_proof", cut)
            with pytest.raises(Cut):
                await take_payout_turn(harness)
        context = harness.context
        lock = sync_state.pass_lock(context.account, ResourceName.PAYOUTS)
        async with context.leaderships.lead(lock) as leads:
            assert leads
            assert not await take_turn(context, lists=True, interval_s=INTERVAL_S)
        before = await calls_made(harness)
        await take_payout_turn(harness)

        made = {
            name: count - before.get(name, 0) for name, count in (await calls_made(harness)).items()
        }
        counts = await payouts.payout_counts(context.pool, accounts=[context.account])
        assert {count.proof for count in counts} <= {"proved", "inferred", "waiting"}
        assert {count.late for count in counts} == {0}
        # What was proved before is not read again.
        known = sum(count.count for count in counts)
        assert made["GET /v1/balance_transactions"] <= known
        [state] = [
            state
            for state in await sync_state.sync_states(context.pool, stripe_account=None)
            if state.resource == ResourceName.PAYOUTS
        ]
        assert (state.expected_rows, state.state) == (known, "settled")
        assert state.rows == sum(count.count for count in counts if count.proof != "waiting")


async def test_a_row_lost_added_or_of_other_money_is_reported_once_and_settled_when_it_is_right(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=0) as harness:
        await asyncio.sleep(1.1)  # rows of the import's own second are history
        sold = [await sell(harness, amount=amount) for amount in (50_000, 7_000)]
        payout_id = await pay_out(harness)
        other = await sell(harness, amount=900)
        await reconcile(harness.context, grace_s=0)
        await take_payout_turn(harness)
        assert await proof_of(harness, payout_id) == ("proved", None)
        for misstated, named in (
            ({"lose": [sold[1]]}, ("missing", sold[1])),
            ({"add": [other]}, ("too_many", other)),
            ({"change": {sold[0]: {"amount": 50_001, "net": 50_001}}}, ("other_money", sold[0])),
        ):
            await harness.control("payout_members", payout=payout_id, **misstated)
            await look_again(harness)
            before = await drifts(harness)
            await look_again(harness)
            await look_again(harness)

            proof, reason = await proof_of(harness, payout_id)
            assert proof == "drift"
            assert named[1] in (reason or "")
            assert await drifts(harness) == [("payout_drift", "open", payout_id)]
            # Nothing is reported on a first look.
            assert before in ([], [("payout_drift", "resolved", payout_id)])
            actual = json.loads(
                await harness.database.fetchval(
                    "SELECT actual FROM tieout.discrepancy WHERE kind = 'payout_drift'"
                )
            )
            assert [row["id"] for row in actual[named[0]]] == [named[1]]
            await harness.control("payout_members", payout=payout_id)
            await look_again(harness)
            assert await proof_of(harness, payout_id) == ("proved", None)
            assert await drifts(harness) == [("payout_drift", "resolved", payout_id)]


async def test_payouts_by_hand_are_inferred_and_each_says_where_its_money_is(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=0) as harness:
        await asyncio.sleep(1.1)  # rows of the import's own second are history
        await harness.control("settings", paused=False)
        await harness.control("payout_schedule", interval="manual")
        await take_payout_turn(harness)  # there is nothing yet
        for _ in range(4):
            await sell(harness)
        made = {
            "manual": await harness.control("manual_payout", amount=60_000),
            "instant": await harness.control("manual_payout", amount=20_000, method="instant"),
            "failed": await harness.control("manual_payout", amount=1_000),
            "reversed": await harness.control("manual_payout", amount=2_000, pending_s=0),
            "canceled": await harness.control("manual_payout", amount=3_000, pending_s=600),
        }
        ids = {name: answer["payout"]["id"] for name, answer in made.items()}
        await harness.control("cancel_payout", payout=ids["canceled"])
        for name in ("manual", "instant", "failed", "reversed"):
            await until_paid(harness, ids[name])
        await harness.control("fail_payout", payout=ids["failed"])
        reversal = await harness.control("reverse_payout", payout=ids["reversed"], pending_s=0)
        ids["reversal"] = reversal["payout"]["id"]
        await until_paid(harness, ids["reversal"])
        await reconcile(harness.context, grace_s=0)
        await take_payout_turn(harness)
        await take_payout_turn(harness)

        rows = await harness.database.fetch("SELECT * FROM tieout.payout_report")
        report = {row["id"]: row for row in rows}
        assert {name: report[ids[name]]["whereabouts"] for name in ids} == {
            "manual": "paid",
            "instant": "paid",
            "failed": "failed",
            "reversed": "returned",
            "canceled": "returned",
            "reversal": "returned",
        }
        assert {row["proof"] for row in rows} == {"inferred"}
        # The reversal brings back what it reverses.
        assert [report[ids[name]]["in_transit"] for name in ("reversed", "reversal")] == [
            2_000, -2_000
        ]  # fmt: skip
        shown, booked = await in_transit(harness)
        assert shown == booked == [("usd", 80_000)]
        members = await harness.database.fetch(
            "SELECT payout_id, net FROM tieout.payout_members WHERE is_inferred"
        )
        manual = [row["net"] for row in members if row["payout_id"] == ids["manual"]]
        assert sum(manual) == 60_000
        assert len(manual) == 2  # one whole, and a part of the next


async def test_a_payout_that_is_known_by_its_failure_alone_is_asked_for_once_and_counted(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=0) as harness:
        await take_payout_turn(harness)
        failure = {"type": "payout_failure", "reporting_category": "payout_reversal"}
        await harness.control("balance_transaction", amount=4_000, source="po_early", **failure)
        await reconcile(harness.context, grace_s=0)
        for _ in range(3):
            await take_payout_turn(harness)

        shown, booked = await in_transit(harness)
        assert shown == booked == [("usd", -4_000)]
        row = await harness.database.fetchrow(
            "SELECT amount, whereabouts FROM tieout.payout_report"
        )
        assert tuple(row or ()) == (4_000, "unknown")
        # Stripe does not know it by its id, and is left alone.
        account = harness.context.account
        assert await payouts.accounts_due(harness.context.pool, accounts=[account]) == {}


async def test_without_the_right_to_read_payouts_their_members_prove_them_all_the_same(
    imported: OpenHarness,
) -> None:
    async with imported(history_days=30) as harness:
        await harness.control("permissions", denied=["payout_read"])
        await take_payout_turn(harness)
        denied = await calls_made(harness)
        await take_payout_turn(harness)

        rows = await harness.database.fetch(
            "SELECT status, whereabouts, proof, in_transit, amount FROM tieout.payout_report"
        )
        assert {(row["status"], row["whereabouts"]) for row in rows} == {(None, "unknown")}
        assert "proved" in {row["proof"] for row in rows}
        assert await harness.discrepancies() == []
        assert (await calls_made(harness))["GET /v1/payouts"] == denied["GET /v1/payouts"] + 1
        shown, booked = await in_transit(harness)
        assert shown == booked

        # When it is time to ask again, one call says that it may still not be read.
        await harness.database.execute(
            "UPDATE tieout.payouts SET next_read_at = now() - interval '1 minute'"
        )
        await take_payout_turn(harness)
        account = harness.context.account
        due = await payouts.accounts_due(harness.context.pool, accounts=[account])
        assert not due.get(account, False)

        await harness.control("permissions", denied=[])
        await take_payout_turn(harness)
        statuses = await harness.database.fetchval(
            "SELECT count(*) FROM tieout.payout_report WHERE whereabouts = 'unknown'"
        )
        assert statuses == 0
