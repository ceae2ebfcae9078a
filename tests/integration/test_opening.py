"""Books that begin in the middle of history: the openings, from Stripe's balance to the journal."""

import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.reconciler.reconcile import Outcome, reconcile
from services.reconciler.schedule import backfill_now, pass_now
from services.story import story
from shared.dev.business import Business
from shared.postgres import coverage
from shared.postgres.verify import verify
from tests.integration.desk import Desk, opened_desk, until_sequenced, writing

_OPENINGS = """
    SELECT external_id, kind, revision, amount_minor
    FROM tieout.journal_entry
    JOIN tieout.posting USING (entry_no)
    WHERE issuer LIKE 'tieout:%' AND ledger_account = 'Equity:OpeningBalances'
    ORDER BY external_id, revision, kind DESC
"""
OpenDesk = Callable[..., contextlib.AbstractAsyncContextManager[Desk]]


@pytest.fixture
def open_desk(database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]) -> OpenDesk:
    @contextlib.asynccontextmanager
    async def open_one(*, history_days: int, start: datetime) -> AsyncIterator[Desk]:
        fake = fake_stripe(settings=Business(history_days=history_days, rate_per_s=0))
        async with (
            opened_desk(
                fake,
                database_url=database_url,
                kafka_topics=kafka_topics,
                TIEOUT_START=start.isoformat(),
            ) as desk,
            writing(desk.settings),
        ):
            yield desk

    return open_one


async def _openings(desk: Desk) -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for row in await desk.database.fetch(_OPENINGS):
        name = row["external_id"].removeprefix("opening:")
        found.setdefault(name, []).append((row["kind"], -row["amount_minor"]))
    return found


def _unexplained(outcome: Outcome) -> dict[str, int | None]:
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
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=60, seconds=137)
    earlier = start - timedelta(days=20, seconds=41)
    async with open_desk(history_days=90, start=start) as desk:
        first = await reconcile(desk.parts, grace_s=0)

        assert (_unexplained(first), first.ties_out) == ({}, True)
        assert await desk.discrepancies() == []
        assert start <= await _oldest(desk) < start + timedelta(days=1)
        made = await _openings(desk)
        assert all([kind for kind, _ in some] == ["original"] for some in made.values())
        assert {"payments:usd", "payments:eur"} <= made.keys()
        [state] = await coverage.sync_states(desk.parts.pool)
        assert state.state == "settled"
        again = await reconcile(desk.parts, grace_s=0)
        assert (again.ties_out, await _openings(desk)) == (True, made)

        await backfill_now([desk.parts], since=earlier)

        extended = await _openings(desk)
        [second] = await pass_now([desk.parts], again=None)
        assert (_unexplained(second), second.ties_out) == ({}, True)
        assert earlier <= await _oldest(desk) < start
        kinds = [kind for kind, _ in extended["payments:usd"]]
        assert kinds == ["original", "reversal", "replacement"]
        assert extended["payments:usd"][0] == made["payments:usd"][0]
        assert await _openings(desk) == extended

        told = await story(
            desk.parts.pool, settings=desk.settings, object_id="opening:payments:usd"
        )
        happenings = [(one.what, one.facts["kind"]) for one in told.happenings]
        assert happenings == [
            ("command", "open"),
            ("entry", "original"),
            ("command", "open"),
            ("entry", "reversal"),
            ("entry", "replacement"),
        ]

        await backfill_now([desk.parts], since=start - timedelta(days=400))

        whole = await _openings(desk)
        [third] = await pass_now([desk.parts], again=None)
        assert (_unexplained(third), third.ties_out) == ({}, True)
        assert [kind for kind, _ in whole["payments:usd"]][-1] == "reversal"
        assert all(sum(amount for _, amount in some) == 0 for some in whole.values())
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
    async with open_desk(history_days=0, start=start) as desk:
        await desk.control("seed", count=60, span_s=3600)
        yield desk, start


async def test_what_is_pending_of_before_is_a_leg_of_its_own(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young

    outcome = await reconcile(desk.parts, grace_s=0)

    assert outcome.ties_out, outcome
    [row] = [one for one in outcome.balances if one.key == ("payments", "usd")]
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
    made = await _openings(desk)
    fee: dict[str, Any] = {"type": "stripe_fee", "reporting_category": "fee"}
    created = int(datetime.now(UTC).timestamp()) - 200
    await desk.control("balance_transaction", amount=-700, created=created, **fee)

    dated_back = await reconcile(desk.parts, grace_s=0)

    assert (dated_back.ties_out, await _openings(desk)) == (True, made)

    # As much as that row would explain, had it not been settled that it explains nothing.
    await desk.control("settings", visible_late_s=100_000)
    await desk.control("balance_transaction", amount=700, **fee)
    drifted = await reconcile(desk.parts, grace_s=0)

    assert (_unexplained(drifted), await _openings(desk)) == ({"payments:usd": -700}, made)
    assert await desk.discrepancies() == [("balance_drift", "open", "payments:usd")]


async def test_a_row_that_the_journal_lacks_at_that_instant_is_found(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young
    await backfill_now([desk.parts], since=None)
    [state] = await coverage.sync_states(desk.parts.pool)
    assert state.state == "import_waiting"
    lost = await desk.database.fetchval(
        "SELECT external_id FROM tieout.journal_entry ORDER BY effective_at LIMIT 1"
    )
    await _lose(desk, lost)

    [outcome] = await pass_now([desk.parts], again=None)

    assert (outcome.ties_out, _unexplained(outcome)) == (True, {})
    await desk.until_posted(lost)
    assert await _openings(desk) == {"payments:usd": [("original", await _net(desk, until=start))]}


async def test_what_is_from_before_the_start_is_not_posted_and_its_event_says_so(
    young: tuple[Desk, datetime],
) -> None:
    desk, start = young
    await reconcile(desk.parts, grace_s=0)
    rows = (await desk.stripe.get("/_control/oracle")).json()["balance_transactions"]
    old = next(row for row in rows if row["created"] < start.timestamp())
    body = await desk.parts.stripe.retrieve_balance_transaction(old["id"])
    account = desk.parts.scope.stripe_account
    await desk.database.execute(
        "INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id,"
        " created_at, received_at, outcome) VALUES"
        " ($1, false, 'evt_late', 'charge.updated', $2, now(), now(), 'wanted')",
        account,
        body["source"] if isinstance(body["source"], str) else body["source"]["id"],
    )
    charge = await desk.charge(amount=1_000)

    await desk.publish(dict(body))
    await desk.publish(charge)
    await desk.until_posted(charge["id"])

    asked = "SELECT outcome, reason FROM tieout.receipt WHERE event_id = 'evt_late'"
    [receipt] = await desk.database.fetch(asked)
    assert tuple(receipt) == ("ignored", "before_start")
    assert not await desk.database.fetchval(
        "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1", old["id"]
    )
    outcome = await reconcile(desk.parts, grace_s=0)
    assert outcome.ties_out, outcome
