"""One account's wanted rows on a real Postgres: what is due, what waits, and what hides nothing."""

from collections.abc import AsyncIterator

import pytest

from services.ledger_writer.references import TRANSACTION, Reference
from services.ledger_writer.resolution.resolution_queue import (
    OutageBackoff,
    ResolutionQueue,
    StripeAnswer,
    gather_all,
)
from shared.errors import Recoverable
from shared.postgres.driver import session
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.named_queries import blocks
from shared.postgres.intake import resolution_queue
from tests.integration.ledger_writer import queued_rows as rows


@pytest.fixture
async def waitlist(database_url: str) -> AsyncIterator[ResolutionQueue]:
    pool = await session.pool(database_url, role="tieout_writer", service="test", size=2)
    yield ResolutionQueue(rows.ACCOUNT.stripe_account, pool, deadline_s=rows.DEADLINE_S)
    pool.terminate()


async def test_a_backlog_of_objects_hides_no_balance_transaction(waitlist: ResolutionQueue) -> None:
    await rows.want(waitlist, "charge", [f"ch_{number}" for number in range(500)])
    await rows.want(waitlist, TRANSACTION, ["txn_1"])

    assert [row.object_id for row in await rows.in_bulk(waitlist)] == ["txn_1"]
    assert {row.kind for row in await rows.alone(waitlist)} == {"charge"}


async def test_an_object_waits_for_what_was_wanted_before_it_until_that_is_posted(
    waitlist: ResolutionQueue,
) -> None:
    await rows.want(waitlist, TRANSACTION, ["txn_1"])
    await rows.want(waitlist, "charge", ["ch_1"])
    assert await rows.alone(waitlist) == []

    await rows.published(waitlist, "txn_1")
    assert await rows.alone(waitlist) == []
    # No entry came of it in time: it may not have been this object's.
    assert [row.object_id for row in await rows.alone(waitlist, patience_s=0)] == ["ch_1"]


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("due_in_bulk", "wanted_in_bulk"),
        ("due_alone", "wanted_alone"),
        ("due_alone", "wanted_in_bulk"),
        ("due_alone", "wanted_published"),
        ("due_of_kind", "wanted_alone"),
    ],
)
async def test_what_is_due_is_found_by_its_time_however_much_waits(
    waitlist: ResolutionQueue, query: str, index: str
) -> None:
    text = blocks("resolution_queue")[query]
    arguments = {
        "due_in_bulk": ("10", "0.25", "0.6"),
        "due_alone": ("4", "2.0"),
        "due_of_kind": ("'charge'", "1000"),
    }[query]
    types = "text, boolean, " + ", ".join(
        {"due_in_bulk": ("int", "float8", "float8"), "due_alone": ("int", "float8")}.get(
            query, ("text", "int")
        )
    )
    lines = await rows.plan(waitlist, text, types, arguments)
    scans = [number for number, line in enumerate(lines) if f"using {index} on" in line]
    assert scans, "\n".join(lines)
    assert all("_at " in lines[number + 1] for number in scans), "\n".join(lines)


@pytest.mark.parametrize("index", ["wanted_overdue", "discrepancy_awaiting"])
async def test_waits_that_are_over_are_found_among_those_that_became_discrepancies(
    waitlist: ResolutionQueue, index: str
) -> None:
    lines = await rows.plan(
        waitlist, blocks("resolution_queue")["outlived"], "text, boolean, int", ("100",)
    )

    assert any(f"using {index} on" in line for line in lines), "\n".join(lines)


async def test_an_object_does_not_wait_for_an_id_that_stripe_never_had(
    waitlist: ResolutionQueue,
) -> None:
    await rows.want(waitlist, TRANSACTION, ["txn_1"])
    await waitlist.apply(
        await rows.in_bulk(waitlist), StripeAnswer("missing", "Stripe has no txn_1")
    )
    await rows.want(waitlist, "charge", ["ch_1"])

    assert [row.object_id for row in await rows.alone(waitlist)] == ["ch_1"]


async def test_what_stripe_does_not_show_waits_ever_longer_up_to_ten_minutes(
    waitlist: ResolutionQueue,
) -> None:
    await rows.want(waitlist, "charge", ["ch_1"])
    for number, wait_s in enumerate([5, 10, 20, 40, 80, 160, 320, 600, 600], start=1):
        (row,) = await rows.alone(waitlist)
        before = await rows.clock(waitlist)
        await waitlist.apply([row], StripeAnswer("coming", "no balance transaction yet"))

        (queued,) = await rows.kept(waitlist)
        assert (queued["attempts"], queued["reason"]) == (number, "no balance transaction yet")
        await rows.assert_due(waitlist, queued, before=before, wait_s=wait_s)
        await rows.make_due(waitlist)


async def test_an_outage_is_no_rows_fault_and_holds_it_for_ten_seconds_at_most(
    waitlist: ResolutionQueue,
) -> None:
    await rows.want(waitlist, TRANSACTION, ["txn_1", "txn_2"])
    assert await _answerable(waitlist) == 2
    outages = OutageBackoff(waitlist)
    for wait_s in [2, 4, 8, 10, 10]:
        ids = [row.object_id for row in await rows.in_bulk(waitlist)]
        before = await rows.clock(waitlist)
        await outages.pause(TRANSACTION, ids, error=Recoverable("Stripe: no answer"))

        assert await _answerable(waitlist) == 0
        for queued in await rows.kept(waitlist):
            assert (queued["attempts"], queued["reason"]) == (0, "Stripe: no answer")
            await rows.assert_due(waitlist, queued, before=before, wait_s=wait_s)
        await rows.make_due(waitlist)

    outages.end(TRANSACTION)
    before = await rows.clock(waitlist)
    await outages.pause(TRANSACTION, ["txn_1"], error=Recoverable("Stripe: no answer"))
    await rows.assert_due(waitlist, (await rows.kept(waitlist))[0], before=before, wait_s=2)


async def test_what_failed_of_a_kind_is_all_of_it_that_is_due(waitlist: ResolutionQueue) -> None:
    await rows.want(waitlist, "charge", ["ch_1", "ch_2"])
    await rows.want(waitlist, "payout", ["po_1"])

    assert set(await waitlist.due_of_kind("charge")) == {"ch_1", "ch_2"}


async def test_a_hint_that_came_meanwhile_is_not_put_off(waitlist: ResolutionQueue) -> None:
    await rows.want(waitlist, "charge", ["ch_1"], hint=True)
    (row,) = await rows.alone(waitlist)
    await rows.want(waitlist, "charge", ["ch_1"], hint=True)

    await waitlist.apply([row], StripeAnswer("unanswered", "Stripe: denied"))

    assert [again.attempts for again in await rows.alone(waitlist)] == [0]


async def test_what_an_object_names_is_wanted_once_and_on_its_events_word(
    waitlist: ResolutionQueue,
) -> None:
    await rows.want(waitlist, "charge", ["ch_1"])
    (row,) = await rows.alone(waitlist)
    reference = Reference(kind=TRANSACTION, id="txn_1")
    for _time in range(2):
        await resolution_queue.want(waitlist.pool, waitlist.named_by(row, [reference]))

    (named,) = await rows.in_bulk(waitlist)
    assert (named.object_id, named.event_id, named.named_at) == ("txn_1", "evt_1", row.named_at)


async def test_of_several_failures_postgres_own_is_raised() -> None:
    async def fail(error: Exception) -> None:
        raise error

    with pytest.raises(PostgresUnavailable):
        await gather_all([fail(Recoverable("Stripe")), fail(PostgresUnavailable("Postgres"))])


async def _answerable(waitlist: ResolutionQueue) -> int:
    """Return what `status` takes for work that could be done now."""
    async with session.connection(waitlist.pool) as connection:
        count: int = await connection.fetchval("SELECT answerable FROM tieout.waiting")
    return count
