"""Books that begin in the middle of history: the openings, from Stripe's balance to the journal."""

import contextlib
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.reconciler.pass_report import PassReport
from services.reconciler.reconcile import reconcile
from services.reconciler.scheduling.on_demand import backfill_now, pass_now
from shared.dev.fake_stripe_process import BusinessOptions
from shared.messages.topics import EVENTS
from shared.postgres.journal.verify import verify_journal
from shared.postgres.reconciliation import sync_state
from shared.reports.story import tell_story
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing
from tests.support import databases
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=50)

_OPENINGS = """
    SELECT external_id, kind, revision, amount_minor
    FROM tieout.journal_entry
    JOIN tieout.posting USING (entry_no)
    WHERE issuer LIKE 'tieout:%' AND ledger_account = 'Equity:OpeningBalances'
    ORDER BY external_id, revision, kind DESC
"""
_ENTRIES = """
    SELECT entry_id, effective_at FROM tieout.journal_entry
    WHERE issuer LIKE 'tieout:%' ORDER BY entry_id
"""
OpenHarness = Callable[..., contextlib.AbstractAsyncContextManager[Harness]]


@pytest.fixture
def open_harness(
    kafka_topics: str, fake_stripe: Callable[..., Any], database_url: str
) -> OpenHarness:
    fakes: list[Any] = []

    @contextlib.asynccontextmanager
    async def open_one(
        *, start: datetime | None, history_days: int = 0, database: str = database_url
    ) -> AsyncIterator[Harness]:
        """Open the harness, with its writer, of the one account that there is in a test."""
        if not fakes:
            fakes.append(
                fake_stripe(settings=BusinessOptions(history_days=history_days, rate_per_s=0))
            )
        environ = {} if start is None else {"TIEOUT_START": start.isoformat()}
        async with (
            harness_of(
                fakes[0], database_url=database, kafka_topics=kafka_topics, **environ
            ) as harness,
            writing(harness.settings),
        ):
            yield harness

    return open_one


async def _openings(harness: Harness) -> dict[str, list[tuple[str, int]]]:
    entries: dict[str, list[tuple[str, int]]] = {}
    for row in await harness.database.fetch(_OPENINGS):
        name = row["external_id"].removeprefix("opening:")
        entries.setdefault(name, []).append((row["kind"], -row["amount_minor"]))
    return entries


def _unexplained(outcome: PassReport) -> dict[str, int | None]:
    return {
        f"{row.balance_type}:{row.currency}": row.unexplained
        for row in outcome.balances
        if row.unexplained != 0
    }


async def _oldest(harness: Harness) -> datetime:
    oldest: datetime = await harness.database.fetchval(
        "SELECT min(effective_at) FROM tieout.journal_entry WHERE issuer LIKE 'stripe:%'"
    )
    return oldest


async def test_books_that_begin_in_the_middle_tie_out_at_the_first_proof(
    open_harness: OpenHarness,
) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=42, seconds=137)
    earlier = start - timedelta(days=5, seconds=41)
    async with open_harness(history_days=52, start=start) as harness:
        first = await reconcile(harness.context, grace_s=0)

        assert (_unexplained(first), first.ties_out) == ({}, True)
        assert await harness.discrepancies() == []
        assert start <= await _oldest(harness) < start + timedelta(days=1)
        at_first = await _openings(harness)
        assert all([kind for kind, _ in entries] == ["original"] for entries in at_first.values())
        assert {"payments:usd", "payments:eur"} <= at_first.keys()
        [state] = await sync_state.sync_states(harness.context.pool, stripe_account=None)
        assert state.state == "settled"
        again = await reconcile(harness.context, grace_s=0)
        assert (again.ties_out, await _openings(harness)) == (True, at_first)

        await backfill_now([harness.context], since=earlier)

        extended = await _openings(harness)
        [second] = await pass_now([harness.context], requested_range=None)
        assert (_unexplained(second), second.ties_out) == ({}, True)
        assert earlier <= await _oldest(harness) < start
        kinds = [kind for kind, _ in extended["payments:usd"]]
        assert kinds == ["original", "reversal", "replacement"]
        assert extended["payments:usd"][0] == at_first["payments:usd"][0]
        assert await _openings(harness) == extended

        timeline = await tell_story(
            harness.context.pool, object_id="opening:payments:usd", stripe_account=None
        )
        happenings = [(event.what, event.facts["kind"]) for event in timeline]
        assert happenings == [
            ("command", "open"),
            ("entry", "original"),
            ("command", "open"),
            ("entry", "reversal"),
            ("entry", "replacement"),
        ]

        await backfill_now([harness.context], since=start - timedelta(days=400))

        whole = await _openings(harness)
        [third] = await pass_now([harness.context], requested_range=None)
        assert (_unexplained(third), third.ties_out) == ({}, True)
        assert [kind for kind, _ in whole["payments:usd"]][-1] == "reversal"
        assert all(sum(amount for _, amount in entries) == 0 for entries in whole.values())
        await until_sequenced(harness)
        assert [
            check for check in await verify_journal(harness.context.pool) if check.first_bad
        ] == []
        assert await harness.discrepancies() == []


_LOSE = """
    ALTER TABLE tieout.posting DISABLE TRIGGER USER;
    ALTER TABLE tieout.journal_entry DISABLE TRIGGER USER;
    UPDATE tieout.folded_balance AS folded
    SET amount_minor = folded.amount_minor - leg.amount_minor
    FROM tieout.journal_entry AS entry JOIN tieout.posting AS leg USING (entry_no)
    WHERE entry.external_id = '{0}' AND folded.ledger_account = leg.ledger_account
      AND folded.currency = leg.currency;
    DELETE FROM tieout.posting USING tieout.journal_entry AS entry
    WHERE entry.entry_no = posting.entry_no AND entry.external_id = '{0}';
    DELETE FROM tieout.journal_entry WHERE external_id = '{0}';
    ALTER TABLE tieout.posting ENABLE TRIGGER USER;
    ALTER TABLE tieout.journal_entry ENABLE TRIGGER USER;
"""


async def _lose(harness: Harness, transaction_id: str) -> None:
    """Take an entry out of the journal, as nobody can without being its owner."""
    await until_sequenced(harness)
    await harness.database.execute(_LOSE.format(transaction_id))


async def _net(harness: Harness, *, until: datetime, currency: str = "usd") -> int:
    """Return what Stripe's rows of before an instant add up to."""
    rows = (await harness.stripe.get("/_control/oracle")).json()["balance_transactions"]
    return sum(
        row["net"]
        for row in rows
        if row["created"] < until.timestamp() and row["currency"] == currency
    )


@pytest.fixture
async def young(open_harness: OpenHarness) -> AsyncIterator[tuple[Harness, datetime]]:
    """Return an account whose books begin half an hour ago, in the middle of its only hour."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_harness(start=start) as harness:
        await harness.control("seed", count=60, span_s=3600)
        yield harness, start


async def test_what_is_pending_of_before_is_a_leg_of_its_own(
    young: tuple[Harness, datetime],
) -> None:
    harness, start = young

    outcome = await reconcile(harness.context, grace_s=0)

    assert outcome.ties_out, outcome
    [row] = [balance for balance in outcome.balances if balance.key == ("payments", "usd")]
    assert (row.in_flip, row.ledger_pending) == (0, row.stripe_pending)
    assert await _openings(harness) == {
        "payments:usd": [("original", await _net(harness, until=start))]
    }
    legs = await harness.database.fetch(
        "SELECT available_on, amount_minor FROM tieout.journal_entry JOIN tieout.posting"
        " USING (entry_no) WHERE issuer LIKE 'tieout:%' ORDER BY posting.ordinal"
    )
    assert [leg["available_on"] for leg in legs] == [start, start + timedelta(days=40), None]


async def test_a_row_that_was_listed_late_makes_the_opening_again(
    young: tuple[Harness, datetime],
) -> None:
    harness, start = young
    await harness.control("settings", visible_late_s=100_000)
    late = await harness.charge(amount=7_700)
    first = await reconcile(harness.context, grace_s=0)
    before = await _net(harness, until=start)
    assert await _openings(harness) == {"payments:usd": [("original", before + late["net"])]}

    await harness.control("list_late_rows")
    second = await reconcile(harness.context, grace_s=0)

    assert (first.ties_out, second.ties_out, _unexplained(second)) == (True, True, {})
    assert await _openings(harness) == {
        "payments:usd": [
            ("original", before + late["net"]),
            ("reversal", -before - late["net"]),
            ("replacement", before),
        ]
    }


async def test_neither_a_row_that_is_dated_back_nor_a_drift_gets_into_it(
    young: tuple[Harness, datetime],
) -> None:
    harness, _start = young
    await reconcile(harness.context, grace_s=0)
    at_first = await _openings(harness)
    fee: dict[str, Any] = {"type": "stripe_fee", "reporting_category": "fee"}
    created = int(datetime.now(UTC).timestamp()) - 200
    await harness.control("balance_transaction", amount=-700, created=created, **fee)

    dated_back = await reconcile(harness.context, grace_s=0)

    assert (dated_back.ties_out, await _openings(harness)) == (True, at_first)

    # As much as that row would explain, had it not been settled that it explains nothing.
    await harness.control("settings", visible_late_s=100_000)
    await harness.control("balance_transaction", amount=700, **fee)
    drifted = await reconcile(harness.context, grace_s=0)

    assert (_unexplained(drifted), await _openings(harness)) == ({"payments:usd": -700}, at_first)
    assert await harness.discrepancies() == [("balance_drift", "open", "payments:usd")]


async def test_a_row_that_the_journal_lacks_at_that_instant_is_found(
    young: tuple[Harness, datetime],
) -> None:
    harness, start = young
    await backfill_now([harness.context], since=None)
    [state] = await sync_state.sync_states(harness.context.pool, stripe_account=None)
    assert state.state == "import_waiting"
    lost = await harness.database.fetchval(
        "SELECT external_id FROM tieout.journal_entry ORDER BY effective_at LIMIT 1"
    )
    await _lose(harness, lost)

    [outcome] = await pass_now([harness.context], requested_range=None)

    assert (outcome.ties_out, _unexplained(outcome)) == (True, {})
    await harness.until_posted(lost)
    assert await _openings(harness) == {
        "payments:usd": [("original", await _net(harness, until=start))]
    }


async def _announce(harness: Harness, event_id: str, about: dict[str, Any]) -> None:
    """Put an event of now on the topic, as webhook_ingest does."""
    now = datetime.now(UTC)
    event = {"id": event_id, "type": "charge.updated", "created": int(now.timestamp())}
    await harness.context.producer.publish(
        EVENTS,
        key=event_id.encode(),
        value=json.dumps({**event, "data": {"object": about}}).encode(),
        headers=[
            ("stripe-event-id", event_id.encode()),
            ("stripe-event-type", b"charge.updated"),
            ("stripe-account", harness.context.account.id.encode()),
            ("livemode", b"false"),
            ("received-at", now.isoformat().encode()),
        ],
    )


async def test_what_is_from_before_the_start_is_not_posted_and_its_event_says_so(
    young: tuple[Harness, datetime],
) -> None:
    harness, start = young
    rows = (await harness.stripe.get("/_control/oracle")).json()["balance_transactions"]
    old = next(row for row in rows if row["created"] < start.timestamp())
    new = await harness.charge(amount=1_000)

    charge = {"id": old["source"], "object": "charge", "balance_transaction": old["id"]}
    await _announce(harness, "evt_old", charge)
    refunds = {"data": [{"id": "re_1", "object": "refund", "balance_transaction": new["id"]}]}
    await _announce(harness, "evt_both", {**charge, "refunds": refunds})

    await harness.until_posted(new["id"])
    receipts = "SELECT outcome, reason FROM tieout.receipt WHERE event_id = '{}'"
    await until(
        lambda: harness.database.fetchval(
            "SELECT outcome = 'ignored' FROM tieout.receipt WHERE event_id = 'evt_old'"
        ),
        what="the event is ignored",
    )
    [of_old] = await harness.database.fetch(receipts.format("evt_old"))
    [of_both] = await harness.database.fetch(receipts.format("evt_both"))
    assert tuple(of_old) == ("ignored", "before_start")
    assert tuple(of_both) == ("wanted", "names_several")
    await until(
        lambda: harness.database.fetchval("SELECT count(*) = 0 FROM tieout.wanted"),
        what="nothing is wanted any more",
    )
    ended = "SELECT DISTINCT reason FROM tieout.ended_wait WHERE object_id = $1"
    assert await harness.database.fetchval(ended, old["id"]) == "before_start"
    outcome = await reconcile(harness.context, grace_s=0)
    assert await _oldest(harness) >= start
    assert outcome.ties_out, outcome


async def test_what_an_earlier_version_posted_of_before_is_not_in_it_twice(
    open_harness: OpenHarness,
) -> None:
    """Webhooks that named such a row had it posted once."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_harness(start=None) as before:
        await before.control("seed", count=60, span_s=3600)
        rows = (await before.stripe.get("/_control/oracle")).json()["balance_transactions"]
        old = [row for row in rows if row["created"] < start.timestamp()][:3]
        for row in old:
            await before.publish(row)
            await before.until_posted(row["id"])

    async with open_harness(start=start) as harness:
        outcome = await reconcile(harness.context, grace_s=0)

        assert outcome.ties_out, outcome
        rest = await _net(harness, until=start) - sum(row["net"] for row in old)
        assert await _openings(harness) == {"payments:usd": [("original", rest)]}
        await backfill_now([harness.context], since=start - timedelta(days=1))
        [whole] = await pass_now([harness.context], requested_range=None)
        assert whole.ties_out, whole
        assert sum(amount for _, amount in (await _openings(harness))["payments:usd"]) == 0


async def test_a_start_that_is_set_later_changes_nothing(open_harness: OpenHarness) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_harness(start=None) as before:
        await before.control("seed", count=60, span_s=3600)
        await reconcile(before.context, grace_s=0)

    async with open_harness(start=start) as harness:
        created = int(start.timestamp()) - 60
        late = await harness.control(
            "balance_transaction",
            amount=-700,
            type="stripe_fee",
            reporting_category="fee",
            created=created,
        )
        await harness.publish(late["balance_transaction"])
        await harness.until_posted(late["balance_transaction"]["id"])
        outcome = await reconcile(harness.context, grace_s=0)

        assert outcome.ties_out, outcome
        assert await _openings(harness) == {}
        assert await _oldest(harness) < start


async def test_a_new_database_ends_with_the_same_openings(
    open_harness: OpenHarness, postgres_server: Any, migrated_template: str
) -> None:
    """By the commands alone, also where the books were extended and the settings say otherwise."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_harness(start=start) as harness:
        await harness.control("seed", count=60, span_s=3600)
        await reconcile(harness.context, grace_s=0)
        await backfill_now([harness.context], since=start - timedelta(minutes=10))
        entries = await harness.database.fetch(_ENTRIES)

    async with (
        databases.fresh(postgres_server.url, template=migrated_template) as url,
        open_harness(start=start, database=url) as anew,
    ):
        count = "SELECT count(*) = 2 FROM tieout.command WHERE status = 'done'"
        await until(lambda: anew.database.fetchval(count), what="the commands are executed")
        outcome = await reconcile(anew.context, grace_s=0)

        assert outcome.ties_out, outcome
        assert await anew.database.fetch(_ENTRIES) == entries
