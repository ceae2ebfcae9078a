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
from shared.postgres.journal.verify import verify
from shared.postgres.reconciliation import sync_state
from shared.reports.story import story
from tests.integration.reconciler.one_account import Desk, opened_desk, until_sequenced, writing
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
OpenDesk = Callable[..., contextlib.AbstractAsyncContextManager[Desk]]


@pytest.fixture
def open_desk(kafka_topics: str, fake_stripe: Callable[..., Any], database_url: str) -> OpenDesk:
    fakes: list[Any] = []

    @contextlib.asynccontextmanager
    async def open_one(
        *, start: datetime | None, history_days: int = 0, database: str = database_url
    ) -> AsyncIterator[Desk]:
        """Open a desk, with its writer, of the one account that there is in a test."""
        if not fakes:
            fakes.append(
                fake_stripe(settings=BusinessOptions(history_days=history_days, rate_per_s=0))
            )
        environ = {} if start is None else {"TIEOUT_START": start.isoformat()}
        async with (
            opened_desk(
                fakes[0], database_url=database, kafka_topics=kafka_topics, **environ
            ) as desk,
            writing(desk.settings),
        ):
            yield desk

    return open_one


async def _openings(desk: Desk) -> dict[str, list[tuple[str, int]]]:
    entries: dict[str, list[tuple[str, int]]] = {}
    for row in await desk.database.fetch(_OPENINGS):
        name = row["external_id"].removeprefix("opening:")
        entries.setdefault(name, []).append((row["kind"], -row["amount_minor"]))
    return entries


def _unexplained(outcome: PassReport) -> dict[str, int | None]:
    return {
        f"{row.balance_type}:{row.currency}": row.unexplained
        for row in outcome.balances
        if row.unexplained != 0
    }


async def _oldest(desk: Desk) -> datetime:
    oldest: datetime = await desk.database.fetchval(
        "SELECT min(effective_at) FROM tieout.journal_entry WHERE issuer LIKE 'stripe:%'"
    )
    return oldest


async def test_books_that_begin_in_the_middle_tie_out_at_the_first_proof(
    open_desk: OpenDesk,
) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=42, seconds=137)
    earlier = start - timedelta(days=5, seconds=41)
    async with open_desk(history_days=52, start=start) as desk:
        first = await reconcile(desk.parts, grace_s=0)

        assert (_unexplained(first), first.ties_out) == ({}, True)
        assert await desk.discrepancies() == []
        assert start <= await _oldest(desk) < start + timedelta(days=1)
        openings_made = await _openings(desk)
        assert all(
            [kind for kind, _ in entries] == ["original"] for entries in openings_made.values()
        )
        assert {"payments:usd", "payments:eur"} <= openings_made.keys()
        [state] = await sync_state.sync_states(desk.parts.pool)
        assert state.state == "settled"
        again = await reconcile(desk.parts, grace_s=0)
        assert (again.ties_out, await _openings(desk)) == (True, openings_made)

        await backfill_now([desk.parts], since=earlier)

        extended = await _openings(desk)
        [second] = await pass_now([desk.parts], requested_range=None)
        assert (_unexplained(second), second.ties_out) == ({}, True)
        assert earlier <= await _oldest(desk) < start
        kinds = [kind for kind, _ in extended["payments:usd"]]
        assert kinds == ["original", "reversal", "replacement"]
        assert extended["payments:usd"][0] == openings_made["payments:usd"][0]
        assert await _openings(desk) == extended

        whole_story = await story(
            desk.parts.pool, settings=desk.settings, object_id="opening:payments:usd"
        )
        happenings = [(event.what, event.facts["kind"]) for event in whole_story.timeline]
        assert happenings == [
            ("command", "open"),
            ("entry", "original"),
            ("command", "open"),
            ("entry", "reversal"),
            ("entry", "replacement"),
        ]

        await backfill_now([desk.parts], since=start - timedelta(days=400))

        whole = await _openings(desk)
        [third] = await pass_now([desk.parts], requested_range=None)
        assert (_unexplained(third), third.ties_out) == ({}, True)
        assert [kind for kind, _ in whole["payments:usd"]][-1] == "reversal"
        assert all(sum(amount for _, amount in entries) == 0 for entries in whole.values())
        await until_sequenced(desk)
        assert [check for check in await verify(desk.parts.pool) if check.first_bad] == []
        assert await desk.discrepancies() == []


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


async def _lose(desk: Desk, transaction_id: str) -> None:
    """Take an entry out of the journal, as nobody can without being its owner."""
    await until_sequenced(desk)
    await desk.database.execute(_LOSE.format(transaction_id))


async def _net(desk: Desk, *, until: datetime, currency: str = "usd") -> int:
    """Return what Stripe's rows of before an instant add up to."""
    rows = (await desk.stripe.get("/_control/oracle")).json()["balance_transactions"]
    return sum(
        row["net"]
        for row in rows
        if row["created"] < until.timestamp() and row["currency"] == currency
    )


@pytest.fixture
async def young(open_desk: OpenDesk) -> AsyncIterator[tuple[Desk, datetime]]:
    """Return a desk whose books begin half an hour ago, in the middle of its only hour."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_desk(start=start) as desk:
        await desk.control("seed", count=60, span_s=3600)
        yield desk, start


async def test_what_is_pending_of_before_is_a_leg_of_its_own(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young

    outcome = await reconcile(desk.parts, grace_s=0)

    assert outcome.ties_out, outcome
    [row] = [balance for balance in outcome.balances if balance.key == ("payments", "usd")]
    assert (row.in_flip, row.ledger_pending) == (0, row.stripe_pending)
    assert await _openings(desk) == {"payments:usd": [("original", await _net(desk, until=start))]}
    legs = await desk.database.fetch(
        "SELECT available_on, amount_minor FROM tieout.journal_entry JOIN tieout.posting"
        " USING (entry_no) WHERE issuer LIKE 'tieout:%' ORDER BY posting.ordinal"
    )
    assert [leg["available_on"] for leg in legs] == [start, start + timedelta(days=40), None]


async def test_a_row_that_was_listed_late_makes_the_opening_again(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young
    await desk.control("settings", visible_late_s=100_000)
    late = await desk.charge(amount=7_700)
    first = await reconcile(desk.parts, grace_s=0)
    before = await _net(desk, until=start)
    assert await _openings(desk) == {"payments:usd": [("original", before + late["net"])]}

    await desk.control("list_late_rows")
    second = await reconcile(desk.parts, grace_s=0)

    assert (first.ties_out, second.ties_out, _unexplained(second)) == (True, True, {})
    assert await _openings(desk) == {
        "payments:usd": [
            ("original", before + late["net"]),
            ("reversal", -before - late["net"]),
            ("replacement", before),
        ]
    }


async def test_neither_a_row_that_is_dated_back_nor_a_drift_gets_into_it(
    young: tuple[Desk, datetime],
) -> None:
    desk, _start = young
    await reconcile(desk.parts, grace_s=0)
    openings_made = await _openings(desk)
    fee: dict[str, Any] = {"type": "stripe_fee", "reporting_category": "fee"}
    created = int(datetime.now(UTC).timestamp()) - 200
    await desk.control("balance_transaction", amount=-700, created=created, **fee)

    dated_back = await reconcile(desk.parts, grace_s=0)

    assert (dated_back.ties_out, await _openings(desk)) == (True, openings_made)

    # As much as that row would explain, had it not been settled that it explains nothing.
    await desk.control("settings", visible_late_s=100_000)
    await desk.control("balance_transaction", amount=700, **fee)
    drifted = await reconcile(desk.parts, grace_s=0)

    assert (_unexplained(drifted), await _openings(desk)) == ({"payments:usd": -700}, openings_made)
    assert await desk.discrepancies() == [("balance_drift", "open", "payments:usd")]


async def test_a_row_that_the_journal_lacks_at_that_instant_is_found(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young
    await backfill_now([desk.parts], since=None)
    [state] = await sync_state.sync_states(desk.parts.pool)
    assert state.state == "import_waiting"
    lost = await desk.database.fetchval(
        "SELECT external_id FROM tieout.journal_entry ORDER BY effective_at LIMIT 1"
    )
    await _lose(desk, lost)

    [outcome] = await pass_now([desk.parts], requested_range=None)

    assert (outcome.ties_out, _unexplained(outcome)) == (True, {})
    await desk.until_posted(lost)
    assert await _openings(desk) == {"payments:usd": [("original", await _net(desk, until=start))]}


async def _announce(desk: Desk, event_id: str, about: dict[str, Any]) -> None:
    """Put an event of now on the topic, as webhook_ingest does."""
    now = datetime.now(UTC)
    event = {"id": event_id, "type": "charge.updated", "created": int(now.timestamp())}
    await desk.parts.producer.publish(
        EVENTS,
        key=event_id.encode(),
        value=json.dumps({**event, "data": {"object": about}}).encode(),
        headers=[
            ("stripe-event-id", event_id.encode()),
            ("stripe-event-type", b"charge.updated"),
            ("stripe-account", desk.parts.account.id.encode()),
            ("livemode", b"false"),
            ("received-at", now.isoformat().encode()),
        ],
    )


async def test_what_is_from_before_the_start_is_not_posted_and_its_event_says_so(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young
    rows = (await desk.stripe.get("/_control/oracle")).json()["balance_transactions"]
    old = next(row for row in rows if row["created"] < start.timestamp())
    new = await desk.charge(amount=1_000)

    charge = {"id": old["source"], "object": "charge", "balance_transaction": old["id"]}
    await _announce(desk, "evt_old", charge)
    refunds = {"data": [{"id": "re_1", "object": "refund", "balance_transaction": new["id"]}]}
    await _announce(desk, "evt_both", {**charge, "refunds": refunds})

    await desk.until_posted(new["id"])
    receipts = "SELECT outcome, reason FROM tieout.receipt WHERE event_id = '{}'"
    await until(
        lambda: desk.database.fetchval(
            "SELECT outcome = 'ignored' FROM tieout.receipt WHERE event_id = 'evt_old'"
        ),
        what="the event is ignored",
    )
    [of_old] = await desk.database.fetch(receipts.format("evt_old"))
    [of_both] = await desk.database.fetch(receipts.format("evt_both"))
    assert tuple(of_old) == ("ignored", "before_start")
    assert tuple(of_both) == ("wanted", "names_several")
    await until(
        lambda: desk.database.fetchval("SELECT count(*) = 0 FROM tieout.wanted"),
        what="nothing is wanted any more",
    )
    ended = "SELECT DISTINCT reason FROM tieout.ended_wait WHERE object_id = $1"
    assert await desk.database.fetchval(ended, old["id"]) == "before_start"
    outcome = await reconcile(desk.parts, grace_s=0)
    assert await _oldest(desk) >= start
    assert outcome.ties_out, outcome


async def test_what_an_earlier_version_posted_of_before_is_not_in_it_twice(
    open_desk: OpenDesk,
) -> None:
    """Webhooks that named such a row had it posted once."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_desk(start=None) as before:
        await before.control("seed", count=60, span_s=3600)
        rows = (await before.stripe.get("/_control/oracle")).json()["balance_transactions"]
        old = [row for row in rows if row["created"] < start.timestamp()][:3]
        for row in old:
            await before.publish(row)
            await before.until_posted(row["id"])

    async with open_desk(start=start) as desk:
        outcome = await reconcile(desk.parts, grace_s=0)

        assert outcome.ties_out, outcome
        rest = await _net(desk, until=start) - sum(row["net"] for row in old)
        assert await _openings(desk) == {"payments:usd": [("original", rest)]}
        await backfill_now([desk.parts], since=start - timedelta(days=1))
        [whole] = await pass_now([desk.parts], requested_range=None)
        assert whole.ties_out, whole
        assert sum(amount for _, amount in (await _openings(desk))["payments:usd"]) == 0


async def test_a_start_that_is_set_later_changes_nothing(open_desk: OpenDesk) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_desk(start=None) as before:
        await before.control("seed", count=60, span_s=3600)
        await reconcile(before.parts, grace_s=0)

    async with open_desk(start=start) as desk:
        created = int(start.timestamp()) - 60
        late = await desk.control(
            "balance_transaction",
            amount=-700,
            type="stripe_fee",
            reporting_category="fee",
            created=created,
        )
        await desk.publish(late["balance_transaction"])
        await desk.until_posted(late["balance_transaction"]["id"])
        outcome = await reconcile(desk.parts, grace_s=0)

        assert outcome.ties_out, outcome
        assert await _openings(desk) == {}
        assert await _oldest(desk) < start


async def test_a_new_database_ends_with_the_same_openings(
    open_desk: OpenDesk, postgres_server: Any, migrated_template: str
) -> None:
    """By the commands alone, also where the books were extended and the settings say otherwise."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=30)
    async with open_desk(start=start) as desk:
        await desk.control("seed", count=60, span_s=3600)
        await reconcile(desk.parts, grace_s=0)
        await backfill_now([desk.parts], since=start - timedelta(minutes=10))
        entries = await desk.database.fetch(_ENTRIES)

    async with (
        databases.fresh(postgres_server.url, template=migrated_template) as url,
        open_desk(start=start, database=url) as anew,
    ):
        count = "SELECT count(*) = 2 FROM tieout.command WHERE status = 'done'"
        await until(
            lambda: anew.database.fetchval(count),
            what="the commands are executed",
        )
        outcome = await reconcile(anew.parts, grace_s=0)

        assert outcome.ties_out, outcome
        assert await anew.database.fetch(_ENTRIES) == entries
