"""One account's wanted rows on a real Postgres: what is due, what waits, and what hides nothing."""

from collections.abc import AsyncIterator

import pytest

from services.ledger_writer.resolution.resolution_queue import (
    OutageBackoff,
    ResolutionQueue,
    StripeAnswer,
    gather_all,
)
from shared.errors import Recoverable
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import resolution_queue
from shared.stripe_api.references import TRANSACTION, Reference
from tests.integration.ledger_writer import queued_rows as rows


@pytest.fixture
async def queue(database_url: str) -> AsyncIterator[ResolutionQueue]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield ResolutionQueue(rows.ACCOUNT.stripe_account, pool, deadline_s=rows.DEADLINE_S)
    pool.terminate()


async def test_a_backlog_of_objects_hides_no_balance_transaction(queue: ResolutionQueue) -> None:
    await rows.want(queue, "charge", [f"ch_{number}" for number in range(500)])
    await rows.want(queue, TRANSACTION, ["txn_1"])

    assert [row.object_id for row in await rows.in_bulk(queue)] == ["txn_1"]
    assert {row.kind for row in await rows.alone(queue)} == {"charge"}


async def test_the_trace_of_the_first_event_stays_with_an_id_and_with_what_it_names(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, "charge", ["ch_1"])
    await rows.want(queue, "charge", ["ch_1", "ch_2"], traceparent="first")
    await rows.want(queue, "charge", ["ch_1", "ch_2"], traceparent="second", hint=True)
    await rows.make_due(queue)

    charges = await rows.alone(queue)
    for row in charges:
        await queue.hand_on(row, [Reference(TRANSACTION, f"txn_of_{row.object_id}")])

    assert {row.object_id: row.traceparent for row in charges} == {"ch_1": "first", "ch_2": "first"}
    assert {row.object_id: row.traceparent for row in await rows.in_bulk(queue)} == {
        "txn_of_ch_1": "first",
        "txn_of_ch_2": "first",
    }


async def test_an_object_waits_for_what_was_wanted_before_it_until_that_is_posted(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, TRANSACTION, ["txn_1"])
    await rows.want(queue, "charge", ["ch_1"])
    assert await rows.alone(queue) == []

    await rows.published(queue, "txn_1")
    assert await rows.alone(queue) == []
    # No entry came of it in time: it may not have been this object's.
    assert [row.object_id for row in await rows.alone(queue, patience_s=0)] == ["ch_1"]


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
    queue: ResolutionQueue, query: str, index: str
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
    lines = await rows.plan(queue, text, types, arguments)
    scans = [number for number, line in enumerate(lines) if f"using {index} on" in line]
    assert scans, "\n".join(lines)
    assert all("_at " in lines[number + 1] for number in scans), "\n".join(lines)


@pytest.mark.parametrize("index", ["wanted_overdue", "discrepancy_awaiting"])
async def test_waits_that_are_over_are_found_among_those_that_became_discrepancies(
    queue: ResolutionQueue, index: str
) -> None:
    lines = await rows.plan(
        queue, blocks("resolution_queue")["outlived"], "text, boolean, int", ("100",)
    )

    assert any(f"using {index} on" in line for line in lines), "\n".join(lines)


async def test_an_object_does_not_wait_for_an_id_that_stripe_never_had(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, TRANSACTION, ["txn_1"])
    await queue.apply(await rows.in_bulk(queue), StripeAnswer("missing", "Stripe has no txn_1"))
    await rows.want(queue, "charge", ["ch_1"])

    assert [row.object_id for row in await rows.alone(queue)] == ["ch_1"]


async def test_what_stripe_does_not_show_waits_ever_longer_up_to_ten_minutes(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, "charge", ["ch_1"])
    for number, wait_s in enumerate([5, 10, 20, 40, 80, 160, 320, 600, 600], start=1):
        (row,) = await rows.alone(queue)
        before = await rows.clock(queue)
        await queue.apply([row], StripeAnswer("coming", "no balance transaction yet"))

        (queued,) = await rows.all_rows(queue)
        assert (queued["attempts"], queued["reason"]) == (number, "no balance transaction yet")
        await rows.assert_due(queue, queued, before=before, wait_s=wait_s)
        await rows.make_due(queue)


async def test_an_outage_is_no_rows_fault_and_holds_it_for_ten_seconds_at_most(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, TRANSACTION, ["txn_1", "txn_2"])
    assert await _answerable(queue) == 2
    outages = OutageBackoff(queue)
    for wait_s in [2, 4, 8, 10, 10]:
        ids = [row.object_id for row in await rows.in_bulk(queue)]
        before = await rows.clock(queue)
        await outages.pause(TRANSACTION, ids, error=Recoverable("Stripe: no answer"))

        assert await _answerable(queue) == 0
        for queued in await rows.all_rows(queue):
            assert (queued["attempts"], queued["reason"]) == (0, "Stripe: no answer")
            await rows.assert_due(queue, queued, before=before, wait_s=wait_s)
        await rows.make_due(queue)

    outages.end(TRANSACTION)
    before = await rows.clock(queue)
    await outages.pause(TRANSACTION, ["txn_1"], error=Recoverable("Stripe: no answer"))
    await rows.assert_due(queue, (await rows.all_rows(queue))[0], before=before, wait_s=2)


async def test_what_failed_of_a_kind_is_all_of_it_that_is_due(queue: ResolutionQueue) -> None:
    await rows.want(queue, "charge", ["ch_1", "ch_2"])
    await rows.want(queue, "payout", ["po_1"])

    assert set(await queue.due_of_kind("charge")) == {"ch_1", "ch_2"}


async def test_a_hint_that_came_meanwhile_is_not_put_off(queue: ResolutionQueue) -> None:
    await rows.want(queue, "charge", ["ch_1"], hint=True)
    (row,) = await rows.alone(queue)
    await rows.want(queue, "charge", ["ch_1"], hint=True)

    await queue.apply([row], StripeAnswer("unanswered", "Stripe: denied"))

    assert [again.attempts for again in await rows.alone(queue)] == [0]


async def test_what_an_object_names_is_wanted_once_and_on_its_events_word(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, "charge", ["ch_1"])
    (row,) = await rows.alone(queue)
    reference = Reference(kind=TRANSACTION, id="txn_1")
    for _time in range(2):
        await resolution_queue.queue_requests(queue.pool, queue.named_by(row, [reference]))

    (named,) = await rows.in_bulk(queue)
    assert (named.object_id, named.event_id, named.named_at) == ("txn_1", "evt_1", row.named_at)


async def test_of_several_failures_postgres_own_is_raised() -> None:
    async def fail(error: Exception) -> None:
        raise error

    with pytest.raises(PostgresUnavailable):
        await gather_all([fail(Recoverable("Stripe")), fail(PostgresUnavailable("Postgres"))])


async def _answerable(queue: ResolutionQueue) -> int:
    """Return what `status` takes for work that could be done now."""
    async with queue.pool.acquire() as connection:
        count: int = await connection.fetchval("SELECT answerable FROM tieout.waiting")
    return count
