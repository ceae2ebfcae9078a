"""What a story gathers, from a real Postgres and no Stripe: by whichever id it is asked for."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from services.ledger_writer import post, posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.reports import story
from tests.support import databases

_ACCOUNT = "acct_1"
_CREATED = 1_760_000_000
_READ_AT = datetime.fromtimestamp(_CREATED + 172_800, UTC)
_PAID_OUT = """
    INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        is_automatic, created, balance_transaction_id, read_at, proof, proved_at)
    VALUES ('acct_1', false, 'po_1', 600, 'usd', 'paid', true, to_timestamp(1760172800),
        'txn_payout', now(), 'proved', now());
    INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id,
        balance_transaction_id, type, reporting_category, source_id, amount, fee, net, is_inferred)
    VALUES ('acct_1', false, 'po_1', 'txn_other', 'charge', 'charge', 'ch_2', 700, 30, 670, false),
        ('acct_1', false, 'po_1', 'txn_old', 'refund', 'refund', 're_9', -70, 0, -70, false);
"""
_IDS = ("ch_1", "re_1", "du_1", "txn_charge", "txn_refund", "txn_dispute", "evt_1", "dsc_1")


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    """Post a charge, its refund, its dispute, a charge of somebody else's, and a payout."""
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    rows = [
        _row("charge", "ch_1", 10_000),
        _row("refund", "re_1", -4_000, charge="ch_1"),
        _row("dispute", "du_1", -6_000, charge="ch_1"),
        _row("other", "ch_2", 700),
        _row("payout", "po_1", -600) | {"created": _CREATED + 172_800},
    ]
    await databases.execute(
        database_url,
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        f" next_offset) VALUES ('post', '{BALANCE_TRANSACTIONS}', 0, 0, 0, 0)",
    )
    batch = Batch(
        topic=BALANCE_TRANSACTIONS,
        positions={0: Position(epoch=0, next_offset=0)},
        messages=[_message(at, row) for at, row in enumerate(rows)],
    )
    read_rows = posting_batch.prepare_posting_batch(
        batch, configured={StripeAccount(_ACCOUNT, livemode=False)}, now=_READ_AT
    )
    await post.write_posting_batch(writer, batch, read_rows, consumer="post")
    writer.terminate()
    async with session.reader(database_url) as reader:
        yield reader


@pytest.fixture
async def beside(database_url: str, pool: Pool) -> None:
    """Put what is kept beside the journal: a receipt, a discrepancy, what waits, a dead letter."""
    assert pool is not None, "the entries are there first"
    owner = await asyncpg.connect(database_url)
    await owner.execute(
        "INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id,"
        " created_at, received_at, outcome, deliveries) VALUES"
        " ('acct_1', false, 'evt_1', 'charge.succeeded', 'ch_1', now(), now(), 'wanted', 2),"
        " ('acct_other', true, 'evt_2', 'charge.succeeded', 'ch_9', now(), now(), 'ignored', 1);"
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " expected) VALUES ('dsc_1', 'missing', 'open', 'acct_1', false, 'txn_charge',"
        ' \'{"id": "txn_charge"}\');'
        "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, event_id, named_at)"
        " VALUES ('acct_1', false, 'txn_late', 'balance_transaction', 'evt_3', now());"
        "INSERT INTO tieout.ended_wait (stripe_account, livemode, object_id, kind, event_id,"
        " is_final, reason)"
        " VALUES ('acct_1', false, 're_gone', 'refund', 'evt_4', true, 'canceled');"
        'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
        " stripe_account, livemode, object_id, error) VALUES"
        " ('post', 'stripe.balance_transactions', 0, 3, 9, 'acct_1', false, 'txn_late', 'no net')"
    )
    await owner.close()


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize("object_id", _IDS)
async def test_every_id_of_a_charge_tells_the_same_story(pool: Pool, object_id: str) -> None:
    events = await _told(pool, object_id)

    assert _facts(events, "entry", "balance_transaction_id") == {
        "txn_charge", "txn_refund", "txn_dispute",
    }  # fmt: skip
    assert {(event["what"], event["id"]) for event in events} >= {
        ("receipt", "evt_1"),
        ("discrepancy_opened", "dsc_1"),
        ("balance_transaction", "txn_dispute"),
    }
    assert [event["at"] for event in events] == sorted(event["at"] for event in events)


@pytest.mark.usefixtures("beside")
async def test_an_entry_s_own_id_is_enough(pool: Pool) -> None:
    (refund,) = [
        event
        for event in await _told(pool, "re_1")
        if event["what"] == "entry" and event["source_id"] == "re_1"
    ]

    events = await _told(pool, refund["id"])

    assert "txn_charge" in _facts(events, "entry", "balance_transaction_id")
    assert sum(leg["amount_minor"] for leg in refund["postings"]) == 0


async def test_figures_are_stripe_s(pool: Pool) -> None:
    (charge,) = [
        event for event in await _told(pool, "ch_2") if event["what"] == "balance_transaction"
    ]

    assert (charge["amount"], charge["fee"], charge["net"]) == (700, 30, 670)
    assert charge["available_on"] == datetime.fromtimestamp(_CREATED + 172_800, UTC)


@pytest.mark.usefixtures("beside")
async def test_what_is_on_its_way_and_what_failed_is_told_too(pool: Pool) -> None:
    events = await _told(pool, "evt_3")

    (wanted,) = [event for event in events if event["what"] == "wanted"]
    assert (wanted["id"], wanted["published_at"], wanted["hinted_at"]) == ("txn_late", None, None)
    (letter,) = [event for event in events if event["what"] == "dead_letter"]
    assert (letter["status"], letter["error"], letter["offset"]) == ("open", "no net", 9)


@pytest.mark.usefixtures("beside")
async def test_a_wait_that_ended_without_an_entry_is_told_with_its_reason(
    pool: Pool,
) -> None:
    for object_id in ("evt_4", "re_gone"):
        (ended,) = [
            event for event in await _told(pool, object_id) if event["what"] == "wait_ended"
        ]
        assert (ended["id"], ended["is_final"], ended["reason"]) == ("re_gone", True, "canceled")


@pytest.mark.usefixtures("beside")
async def test_an_event_of_a_stranger_s_account_is_told(pool: Pool) -> None:
    events = await _told(pool, "evt_2")

    assert [(event["what"], event["outcome"]) for event in events] == [("receipt", "ignored")]


async def test_a_charge_s_story_names_the_payout_that_paid_it_out_and_what_became_of_that(
    pool: Pool, database_url: str
) -> None:
    await databases.execute(database_url, _PAID_OUT)

    events = await _told(pool, "ch_2")

    (paid_out,) = [event for event in events if event["what"] == "paid_out"]
    assert (paid_out["id"], paid_out["source_id"], paid_out["net"]) == ("po_1", "ch_2", 670)
    (payout,) = [event for event in events if event["what"] == "payout"]
    assert (payout["id"], payout["whereabouts"], payout["proof"]) == ("po_1", "paid", "proved")
    # The payout's own entry belongs to it; its other members have stories of their own.
    assert _facts(events, "entry", "balance_transaction_id") == {"txn_other", "txn_payout"}


async def test_a_payout_s_story_says_what_is_in_it_by_category(
    pool: Pool, database_url: str
) -> None:
    await databases.execute(database_url, _PAID_OUT)

    events = await _told(pool, "po_1")

    (payout,) = [event for event in events if event["what"] == "payout"]
    assert payout["members"] == [
        {"reporting_category": "charge", "count": 1, "amount": 700, "fee": 30, "net": 670},
        {"reporting_category": "refund", "count": 1, "amount": -70, "fee": 0, "net": -70},
    ]
    assert _facts(events, "entry", "balance_transaction_id") == {"txn_payout"}


async def test_of_a_payout_that_was_never_read_the_story_has_what_the_journal_knows(
    pool: Pool,
) -> None:
    (payout,) = [event for event in await _told(pool, "po_1") if event["what"] == "payout"]

    assert (payout["amount"], payout["whereabouts"], payout["members"]) == (600, "unknown", [])


async def _told(pool: Pool, object_id: str) -> Sequence[Mapping[str, Any]]:
    timeline = await story.tell_story(pool, object_id=object_id, stripe_account=None)
    return [event.document() for event in timeline]


def _facts(events: Sequence[Mapping[str, Any]], what: str, name: str) -> set[Any]:
    return {event[name] for event in events if event["what"] == what}


def _message(offset: int, row: dict[str, Any]) -> Message:
    _key, value, headers = balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            row,
            account=StripeAccount(_ACCOUNT, livemode=False),
            origin="webhook",
            fetched_at=_READ_AT,
        ),
        stripe_version="2026-10-28.endive",
    )
    assert json.loads(value)["source"]["id"] == row["source"]["id"]
    return Message(partition=0, offset=offset, value=value, headers=headers)


def _row(name: str, source: str, amount: int, *, charge: str | None = None) -> dict[str, Any]:
    fee = 30 if amount > 0 else 0
    kind = {"re": "refund", "du": "adjustment", "po": "payout"}.get(source[:2], "charge")
    category = {"re": "refund", "du": "dispute", "po": "payout"}.get(source[:2], "charge")
    return {
        "id": f"txn_{name}",
        "object": "balance_transaction",
        "amount": amount,
        "fee": fee,
        "net": amount - fee,
        "currency": "usd",
        "type": kind,
        "reporting_category": category,
        "balance_type": "payments",
        "fee_details": [{"type": "stripe_fee", "amount": fee, "currency": "usd"}] if fee else [],
        "source": {"id": source, "object": kind, "charge": charge},
        "created": _CREATED,
        "available_on": _CREATED + 172_800,
        "status": "pending",
    }
