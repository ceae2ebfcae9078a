"""How waits end, on a real Postgres: by an entry, by a final state, or as a discrepancy."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import asyncpg
import pytest
import structlog

from services.ledger_writer.resolution import resolution_queue as waiting
from services.ledger_writer.resolution.resolution_queue import ResolutionQueue, StripeAnswer
from shared.postgres.driver.pool import Pool
from shared.stripe_api.references import TRANSACTION, Reference
from tests.integration.ledger_writer import queued_rows as rows
from tests.support import posting


@pytest.fixture
async def queue(database_url: str) -> AsyncIterator[ResolutionQueue]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield ResolutionQueue(rows.ACCOUNT.stripe_account, pool, deadline_s=rows.DEADLINE_S)
    pool.terminate()


@pytest.fixture(autouse=True)
def log_lines(monkeypatch: pytest.MonkeyPatch) -> Sequence[Mapping[str, Any]]:
    """Return what is logged."""
    capture = structlog.testing.LogCapture()
    logger = structlog.wrap_logger(
        None, processors=[capture], wrapper_class=structlog.make_filtering_bound_logger(0)
    )
    monkeypatch.setattr(waiting, "logger", logger)
    return capture.entries


async def test_what_stripe_calls_pending_waits_without_calls_until_an_event_names_it(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, "refund", ["re_1"])
    (row,) = await rows.alone(queue)
    before = await rows.clock(queue)
    await queue.apply([row], StripeAnswer("pending", "refund pending"))

    (queued,) = await rows.all_rows(queue)
    await rows.assert_due(queue, queued, before=before, wait_s=35 * 86_400)
    assert await rows.alone(queue) == []
    await rows.want(queue, "refund", ["re_1"], wait_s=10)
    assert [again.stage for again in await rows.alone(queue)] == ["pending"]


async def test_an_event_that_names_what_is_being_asked_for_is_not_overlooked(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, "refund", ["re_1"])
    (row,) = await rows.alone(queue)
    await rows.want(queue, "refund", ["re_1"], wait_s=10)

    await queue.apply([row], StripeAnswer("pending", "refund pending"))
    await queue.apply([row], StripeAnswer("missing", "Stripe has no re_1"))

    assert [again.object_id for again in await rows.alone(queue)] == ["re_1"]


async def test_an_event_that_names_a_published_id_again_has_it_read_no_second_time(
    queue: ResolutionQueue,
) -> None:
    await rows.want(queue, TRANSACTION, ["txn_1"])
    await rows.published(queue, "txn_1")

    await rows.want(queue, TRANSACTION, ["txn_1"])

    assert await rows.in_bulk(queue) == []


async def _overdue(queue: ResolutionQueue, object_id: str = "ch_1") -> None:
    """Let a charge that has succeeded wait for longer than it may."""
    await rows.want(queue, "charge", [object_id])
    late = StripeAnswer("coming", "charge succeeded", expected={"amount": 900, "currency": "usd"})
    await queue.apply(await rows.alone(queue), late)
    async with queue.pool.acquire() as connection:
        await connection.execute(
            "UPDATE tieout.wanted SET due_at = clock_timestamp(), ends_at = clock_timestamp()"
        )
    await queue.apply(await rows.alone(queue), late)


async def test_what_has_succeeded_and_has_no_transaction_is_a_discrepancy_asked_for_hourly(
    queue: ResolutionQueue, log_lines: Sequence[Mapping[str, Any]]
) -> None:
    before = await rows.clock(queue)

    await _overdue(queue)

    (line,) = log_lines
    assert (line["event"], line["kind"], line["object_id"], line["amount_at_risk"]) == (
        "discrepancy.opened", "awaiting_too_long", "ch_1", 900
    )  # fmt: skip
    (queued,) = await rows.all_rows(queue)
    assert queued["stage"] == "overdue"
    await rows.assert_due(queue, queued, before=before, wait_s=3600)
    await rows.make_due(queue)
    await queue.apply(await rows.alone(queue), StripeAnswer("coming", "charge succeeded"))
    await queue.resolve_awaited()
    assert len(log_lines) == 1
    assert await rows.discrepancies(queue) == {"ch_1": ("open", "charge succeeded")}


async def test_a_discrepancy_is_resolved_when_its_entry_comes(
    queue: ResolutionQueue, log_lines: Sequence[Mapping[str, Any]]
) -> None:
    await _overdue(queue)
    await posting.post(queue.pool, [posting.row("txn_1", source="ch_1")])

    await queue.resolve_awaited()

    assert [(line["event"], line["object_id"]) for line in log_lines] == [
        ("discrepancy.opened", "ch_1"),
        ("discrepancy.resolved", "ch_1"),
    ]
    assert await rows.discrepancies(queue) == {"ch_1": ("resolved", "its entry is in the journal")}
    assert await rows.all_rows(queue) == []


async def test_a_discrepancy_stays_until_the_entry_of_what_its_object_named_has_come(
    queue: ResolutionQueue,
) -> None:
    await _overdue(queue)
    await rows.make_due(queue)
    (row,) = await rows.alone(queue)

    await queue.hand_on(row, [Reference(TRANSACTION, "txn_1")])
    await queue.resolve_awaited()

    assert (await rows.discrepancies(queue))["ch_1"][0] == "open"
    await posting.post(queue.pool, [posting.row("txn_1", source="ch_1")])
    await queue.resolve_awaited()
    assert (await rows.discrepancies(queue))["ch_1"][0] == "resolved"
    assert await rows.all_rows(queue) == []


async def test_a_discrepancy_is_resolved_by_the_final_state_of_its_object(
    queue: ResolutionQueue,
) -> None:
    await _overdue(queue)
    await rows.want(queue, "charge", ["ch_1"], ended="let go")

    await queue.resolve_awaited()

    assert await rows.discrepancies(queue) == {"ch_1": ("resolved", "let go")}


async def _close(database_url: str) -> None:
    """Close every discrepancy in a person's name, as a command does."""
    owner = await asyncpg.connect(database_url)
    try:
        await owner.execute(
            "UPDATE tieout.discrepancy SET status = 'resolved', resolved_at = now(),"
            " note = 'it rounds to nothing', resolved_by = 'ann'"
        )
    finally:
        await owner.close()


async def test_what_a_person_closed_is_waited_for_no_more(
    queue: ResolutionQueue, database_url: str
) -> None:
    await _overdue(queue)
    await _close(database_url)

    await queue.resolve_awaited()
    await rows.want(queue, "charge", ["ch_1"])

    assert await rows.all_rows(queue) == []
    assert (await rows.discrepancies(queue))["ch_1"][0] == "resolved"
    assert await rows.ended(queue) == {
        "ch_1": (True, "its discrepancy was closed by hand: it rounds to nothing")
    }


async def test_what_a_person_closed_is_opened_by_no_wait_that_says_the_same(
    queue: ResolutionQueue, database_url: str, log_lines: Sequence[Mapping[str, Any]]
) -> None:
    await _overdue(queue)
    await rows.make_due(queue)
    late = StripeAnswer("coming", "charge succeeded", expected={"amount": 900, "currency": "usd"})
    due = await rows.alone(queue)
    await _close(database_url)

    await queue.apply(due, late)
    async with queue.pool.acquire() as connection:
        await connection.execute(
            "UPDATE tieout.wanted SET stage = 'coming', ends_at = now(), due_at = now()"
        )
    await queue.apply(await rows.alone(queue), late)
    await queue.resolve_awaited()

    assert [line["event"] for line in log_lines] == ["discrepancy.opened"]
    assert (await rows.discrepancies(queue))["ch_1"][0] == "resolved"
    assert await rows.all_rows(queue) == []


async def test_more_waits_than_one_look_takes_are_all_resolved(
    queue: ResolutionQueue,
) -> None:
    queue = replace(queue, resolved_max=1)
    for object_id in ("ch_1", "ch_2", "ch_3"):
        await _overdue(queue, object_id)
        await rows.want(queue, "charge", [object_id], ended="let go")

    for _look in range(3):
        await queue.resolve_awaited()

    assert {status for status, _ in (await rows.discrepancies(queue)).values()} == {"resolved"}


async def test_an_id_that_stripe_does_not_have_a_minute_later_is_dropped_until_it_is_named_again(
    queue: ResolutionQueue, log_lines: Sequence[Mapping[str, Any]]
) -> None:
    await rows.want(queue, TRANSACTION, ["txn_1"])
    await queue.apply(await rows.in_bulk(queue), StripeAnswer("missing", "Stripe has no txn_1"))
    assert [row["object_id"] for row in await rows.all_rows(queue)] == ["txn_1"]
    async with queue.pool.acquire() as connection:
        await connection.execute(
            "UPDATE tieout.wanted SET due_at = now(), wanted_at = now() - interval '1 min'"
        )

    await queue.apply(await rows.in_bulk(queue), StripeAnswer("missing", "Stripe has no txn_1"))

    assert [(line["event"], line["object_id"], line["is_final"]) for line in log_lines] == [
        ("wanted.dropped", "txn_1", False)
    ]
    assert await rows.all_rows(queue) == []
    assert await rows.ended(queue) == {"txn_1": (False, "Stripe has no txn_1")}
    await rows.want(queue, TRANSACTION, ["txn_1"])
    assert [row.object_id for row in await rows.in_bulk(queue)] == ["txn_1"]


@pytest.mark.parametrize("hint", [False, True])
async def test_what_ended_for_good_is_not_wanted_again(queue: ResolutionQueue, hint: bool) -> None:
    await rows.want(queue, "topup", ["tu_1"])
    await queue.apply(await rows.alone(queue), StripeAnswer("ended", "topup failed"))

    await rows.want(queue, "topup", ["tu_1"], hint=hint)

    assert await rows.all_rows(queue) == []
    assert await rows.ended(queue) == {"tu_1": (True, "topup failed")}


@pytest.mark.parametrize("is_told_first", [True, False])
async def test_an_end_that_an_event_tells_of_counts_whichever_event_comes_first(
    queue: ResolutionQueue, is_told_first: bool
) -> None:
    for ended in [None, "topup failed"][:: -1 if is_told_first else 1]:
        await rows.want(queue, "topup", ["tu_1"], wait_s=10, ended=ended)

    assert await rows.all_rows(queue) == []
    assert await rows.ended(queue) == {"tu_1": (True, "topup failed")}


@pytest.mark.parametrize("is_told_first", [True, False])
async def test_a_refund_ends_with_its_authorisation_whichever_event_comes_first(
    queue: ResolutionQueue, is_told_first: bool
) -> None:
    await rows.want(queue, "refund", ["re_other"], wait_s=10, of_object="ch_other")
    if is_told_first:
        await rows.want(queue, "charge", ["ch_1"], ended="let go")
    await rows.want(queue, "refund", ["re_1"], wait_s=10, of_object="ch_1")
    if not is_told_first:
        await rows.want(queue, "charge", ["ch_1"], ended="let go")

    assert [row["object_id"] for row in await rows.all_rows(queue)] == ["re_other"]
    assert await rows.ended(queue) == {
        "ch_1": (True, "let go"),
        "re_1": (True, "a refund of ch_1: let go"),
    }


async def test_no_end_is_told_of_what_has_an_entry(queue: ResolutionQueue) -> None:
    await posting.post(queue.pool, [posting.row("txn_1", source="re_1")])

    await rows.want(queue, "refund", ["re_1"], ended="refund failed")

    assert await rows.ended(queue) == {}
