"""What a pass proves of the total, and what follows, against real servers and the fake Stripe."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.discrepancies import balance_drift, findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.reconcile import reconcile
from shared.balance_proof.balance_readings import Patience
from shared.balance_proof.prove import prove
from shared.dev.fake_stripe_process import BusinessOptions
from shared.ledger.discrepancy import open_or_refresh
from shared.postgres.journal import journal_reader, stripe_balances
from shared.postgres.reconciliation import exact_proofs
from shared.reports.kept_balances import list_kept_balances
from shared.stripe_api.pagination import Page
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing

pytestmark = pytest.mark.takes(seconds=45)

_FEE: dict[str, Any] = {"type": "stripe_fee", "reporting_category": "fee"}


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    """Return an account whose writer runs and whose (empty) history is imported."""
    fake = fake_stripe(settings=BusinessOptions(history_days=0, rate_per_s=0))
    async with (
        harness_of(fake, database_url=database_url, kafka_topics=kafka_topics) as opened,
        writing(opened.settings),
    ):
        await reconcile(opened.context, grace_s=0)
        # Rows of the import's own second are history; what the tests make comes after it.
        await asyncio.sleep(1.1)
        yield opened


async def test_a_snapshot_of_the_journal_shows_what_was_there_and_nothing_later(
    harness: Harness,
) -> None:
    """A batch whose number was given before the snapshot, and that was committed after it, too."""
    pool, account = harness.context.pool, harness.context.account
    before = await _posted(harness)
    # What a transaction that is under way has taken: the next number, which nobody can see yet.
    given = await harness.database.fetchval(
        "SELECT nextval(pg_get_serial_sequence('tieout.journal_batch', 'batch_id'))"
    )
    between = await _posted(harness)

    snapshot = await stripe_balances.journal_snapshot(pool)
    after = await _posted(harness)
    balances = await stripe_balances.stripe_balances(
        pool, account=account, at=datetime.now(UTC), since=snapshot
    )
    ids = [row["id"] for row in (before, between, after)]

    assert snapshot.missing == (given,)
    assert sum(row.total for row in balances) == before["net"] + between["net"]
    assert await journal_reader.shown_in_snapshot(
        pool, account=account, ids=ids, since=snapshot
    ) == dict(zip(ids, (True, True, False), strict=True))
    late = replace(snapshot, missing=(await _batch_of(harness, between["id"]),))
    held = await journal_reader.shown_in_snapshot(pool, account=account, ids=ids, since=late)
    balances = await stripe_balances.stripe_balances(
        pool, account=account, at=datetime.now(UTC), since=late
    )
    assert held[between["id"]] is False
    assert sum(row.total for row in balances) == before["net"]


async def _batch_of(harness: Harness, transaction_id: str) -> int:
    batch_id: int = await harness.database.fetchval(
        "SELECT batch_id FROM tieout.journal_entry WHERE external_id = $1", transaction_id
    )
    return batch_id


async def test_money_of_just_before_a_restore_is_in_the_ledger_all_the_same(
    harness: Harness,
) -> None:
    """The new server has not come as far as the old one's numbers of transactions."""
    row = await _posted(harness)
    await harness.database.execute(
        "ALTER TABLE tieout.journal_batch DISABLE TRIGGER USER;"
        " UPDATE tieout.journal_batch SET xact_id = '4000000000000'"
    )

    proof = await prove(
        stripe=harness.context.stripe,
        pool=harness.context.pool,
        account=harness.context.account,
        patience=harness.context.patience,
    )
    held = await journal_reader.shown_in_snapshot(
        harness.context.pool, account=harness.context.account, ids=[row["id"]], since=proof.snapshot
    )

    [usd] = [balance for balance in proof.rows if balance.key == ("payments", "usd")]
    assert (usd.exact, usd.unexplained, usd.ledger_pending) == (True, 0, row["net"])
    assert held == {row["id"]: True}


async def test_a_range_that_was_asked_for_neither_opens_nor_searches_a_drift(
    harness: Harness,
) -> None:
    """It has read too little to say what is in no row: here the row lies outside of it."""
    await harness.control("settings", visible_late_s=3_600)
    await harness.control("balance_transaction", **_FEE, amount=-700)
    until_s = int(time.time()) - 3_600
    again = RequestedRange(since_s=until_s - 300, until_s=until_s)

    of_range = await reconcile(harness.context, grace_s=0, requested_range=again)
    after_range = await harness.discrepancies()
    await reconcile(harness.context, grace_s=0)
    heals = "SELECT heals FROM tieout.discrepancy WHERE kind = 'balance_drift'"
    searched = await harness.database.fetchval(heals)
    await reconcile(harness.context, grace_s=0, requested_range=again)

    assert ([row.unexplained for row in of_range.balances], after_range) == ([700], [])
    assert not of_range.ties_out
    assert await harness.discrepancies() == [("balance_drift", "open", "payments:usd")]
    assert await harness.database.fetchval(heals) == searched


async def test_no_range_ties_out_while_a_window_outside_of_it_is_unsettled(
    harness: Harness,
) -> None:
    await harness.control("settings", visible_late_s=3_600)
    answer = await harness.control(
        "balance_transaction", **_FEE, amount=-700, created=int(time.time()) - 1_800
    )
    unlisted = answer["balance_transaction"]
    await harness.publish(unlisted)
    await harness.until_posted(unlisted["id"])
    # A pass examines what has its position.
    await until_sequenced(harness)
    whole = await reconcile(harness.context, grace_s=0)
    until_s = int(time.time()) - 7_200
    again = RequestedRange(since_s=until_s - 300, until_s=until_s)

    of_range = await reconcile(harness.context, grace_s=0, requested_range=again)

    assert (whole.result.unsettled, whole.result.open) == (1, 0)
    assert (of_range.result.unsettled, [row.unexplained for row in of_range.balances]) == (0, [0])
    assert not of_range.ties_out


async def test_a_range_that_was_asked_for_takes_no_row_that_it_has_not_judged_for_a_reason(
    harness: Harness,
) -> None:
    """What younger rows would explain it leaves open, for they are on no page."""
    await harness.control(
        "balance_transaction", **_FEE, amount=-700, created=int(time.time()) - 1_800
    )
    drift = findings.drift_finding(
        balance_type="payments", currency="usd", ledger=0, stripe=-700, unnamed=700
    )
    register = DiscrepancyStore(harness.context.pool, account=harness.context.account)
    await register.save([open_or_refresh(drift, known=None)])
    until_s = int(time.time()) - 7_200

    await reconcile(
        harness.context,
        grace_s=0,
        requested_range=RequestedRange(since_s=until_s - 300, until_s=until_s),
    )
    beside_it = await harness.discrepancies()
    await reconcile(harness.context, grace_s=0, requested_range=RequestedRange(since_s=until_s))

    assert beside_it == [("balance_drift", "open", "payments:usd")]
    assert await harness.discrepancies() == [("balance_drift", "resolved", "payments:usd")]


async def test_a_balance_that_stripe_states_no_more_is_nothing_and_that_is_proved(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what it stated once it says nothing; the ledger has what nobody had at Stripe."""
    sale = await harness.charge(amount=700)
    forged = {**sale, "id": "txn_forged", "created": int(time.time()) - 3_600}
    await harness.publish(forged)
    await harness.until_posted("txn_forged")
    read = harness.context.stripe.balance

    async def states_nothing() -> Any:
        body, at = await read()
        return {**body, "available": [], "pending": []}, at

    monkeypatch.setattr(harness.context.stripe, "balance", states_nothing)
    monkeypatch.setattr(harness.context.stripe, "pages", _no_pages)
    eur = exact_proofs.ExactProof("payments", "eur", datetime.now(UTC) - timedelta(days=2), 300)
    await exact_proofs.save_proofs(
        harness.context.pool, account=harness.context.account, proofs=[eur]
    )
    drift = findings.drift_finding(
        balance_type="payments", currency="eur", ledger=0, stripe=-300, unnamed=300
    )
    register = DiscrepancyStore(harness.context.pool, account=harness.context.account)
    await register.save([open_or_refresh(drift, known=None)])

    assessment = await balance_drift.assess_after_a_range(harness.context, register)
    await balance_drift.record_drift(harness.context, register, assessment)

    assert {row.currency: (row.exact, row.unexplained) for row in assessment.rows} == {
        "usd": (True, forged["net"]),
        "eur": (True, 0),
    }
    assert await harness.discrepancies() == [("balance_drift", "resolved", "payments:eur")]
    oldest = await exact_proofs.oldest_proof_at(
        harness.context.pool, accounts=[harness.context.account]
    )
    assert oldest is not None
    assert datetime.now(UTC) - oldest < timedelta(days=1)


async def test_a_pass_s_proof_is_shown_whole_without_stripe_and_what_came_since_beside_it(
    harness: Harness,
) -> None:
    proved_row = await harness.charge(amount=5_000)
    outcome = await reconcile(harness.context, grace_s=0)
    since_row = await _posted(harness)

    rows = await list_kept_balances(harness.context.pool, stripe_account=None)

    proved = {row.key: row for row in outcome.balances}
    assert proved["payments", "usd"].stripe_pending == proved_row["net"]
    shown = {(row.balance_type, row.currency): row for row in rows}
    assert shown.keys() == proved.keys()
    for key, row in proved.items():
        balance = shown[key]
        for name in ("stripe_pending", "stripe_available", "in_flip", "unexplained", "exact",
                     "proved_at", "lowest", "highest", "unposted", "exact_at"):  # fmt: skip
            assert getattr(balance, name) == getattr(row, name), (key, name)
        assert balance.proved_ledger_pending == row.ledger_pending
        assert balance.proved_ledger_available == row.ledger_available
    usd = shown["payments", "usd"]
    assert usd.moved_since_proof == since_row["net"]
    assert usd.ledger_pending == proved_row["net"] + since_row["net"]


async def _no_pages(**_options: Any) -> AsyncIterator[Page]:
    yield Page(rows=(), has_more=False, read_at=datetime.now(UTC))


async def _posted(harness: Harness) -> dict[str, Any]:
    row: dict[str, Any] = (await harness.control("charge", deliver="withhold"))[
        "balance_transaction"
    ]
    await harness.publish(row)
    await harness.until_posted(row["id"])
    return row


async def test_a_drift_is_of_its_own_balance_and_no_other_one_makes_up_for_it(
    harness: Harness,
) -> None:
    """Payments -700 and issuing +700 add up to nothing, and no list shows either."""
    await harness.control("settings", visible_late_s=3_600)
    await harness.control("balance_transaction", **_FEE, amount=-700)
    await harness.control("balance_transaction", **_FEE, amount=700, balance_type="issuing")

    outcome = await reconcile(harness.context, grace_s=0)

    assert {row.balance_type: row.unexplained for row in outcome.balances} == {
        "payments": 700,
        "issuing": -700,
    }
    assert {
        (kind, status, object_id) for kind, status, object_id in await harness.discrepancies()
    } == {("balance_drift", "open", "payments:usd"), ("balance_drift", "open", "issuing:usd")}
    assert not outcome.ties_out


async def test_a_row_that_never_settles_blinds_nobody_to_a_shortfall(harness: Harness) -> None:
    """The list never shows the one, whose id does; the other one no list shows is 500.00."""
    await harness.control("settings", visible_late_s=3_600)
    known = await harness.charge(amount=1_000)
    await harness.publish(known)
    await harness.until_posted(known["id"])
    await harness.control("balance_transaction", **_FEE, amount=50_000)

    outcome = await reconcile(harness.context, grace_s=0)

    [drift] = await harness.database.fetch(
        "SELECT status, effect_minor FROM tieout.discrepancy WHERE kind = 'balance_drift'"
    )
    assert outcome.result.unsettled == 1
    assert (drift["status"], drift["effect_minor"]) == ("open", -50_000)


async def test_a_forged_entry_does_not_make_up_for_money_that_no_list_shows(
    harness: Harness,
) -> None:
    """Together they are off by nothing; each is on the page by itself."""
    await harness.control("settings", visible_late_s=3_600)
    hidden = await harness.control("balance_transaction", **_FEE, amount=700)
    await harness.publish({**hidden["balance_transaction"], "id": "txn_forged"})
    await harness.until_posted("txn_forged")

    outcome = await reconcile(harness.context, grace_s=0)

    assert [row.unexplained for row in outcome.balances] == [0]
    effects = await harness.database.fetch(
        "SELECT kind, effect_minor FROM tieout.discrepancy WHERE status = 'open'"
    )
    assert {row["kind"]: row["effect_minor"] for row in effects} == {
        "unexpected": 700,
        "balance_drift": -700,
    }


async def test_a_balance_that_lags_its_lists_is_no_drift(harness: Harness) -> None:
    """The sale is in the list and in the journal, and in the balance only seconds later."""
    await harness.control("settings", balance_late_s=3)
    row = await harness.charge(amount=126_192)
    await harness.publish(row)
    await harness.until_posted(row["id"])
    patient = replace(harness.context, patience=Patience(agree_s=4, judge_s=0.2, search_s=20))

    outcome = await reconcile(patient, grace_s=0)

    assert {balance.unexplained for balance in outcome.balances} <= {0, None}
    assert "balance_drift" not in {kind for kind, _, _ in await harness.discrepancies()}


async def test_it_names_what_stripe_lists_and_the_journal_is_yet_to_hold(harness: Harness) -> None:
    answer = await harness.control(
        "balance_transaction", **_FEE, amount=-700, created=int(time.time()) - 300
    )

    proof = await prove(
        stripe=harness.context.stripe,
        pool=harness.context.pool,
        account=harness.context.account,
        patience=harness.context.patience,
    )

    [row] = [
        balance
        for balance in proof.rows
        if balance.currency == "usd" and balance.balance_type == "payments"
    ]
    assert answer["balance_transaction"]["id"] in proof.listed
    assert (row.exact, row.unexplained, row.unposted) == (True, 700, 700)
    assert proof.differences[row.key] == 0
