"""Requests to compare again, as rows: who asks for the same, and what becomes of them."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from services.reconciler.scheduling.end_requests import end_unanswered
from services.reconciler.scheduling.recount_schedule import ask_if_due, begin_schedule
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations, sync_state
from shared.postgres.reconciliation.reconciliations import (
    Asked,
    DueReconciliation,
    Kind,
    Reconciliation,
)
from shared.settings.recount_schedule import recount_schedule

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
_OTHER = StripeAccount(id="acct_2", livemode=False)
_FROM, _TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
_PASS = Asked(kind="pass", asked_by="a person", from_at=_FROM, to_at=_TO)
_ALL = Asked(kind="pass", asked_by="a person")
_ASKED_EARLIER = "UPDATE tieout.reconciliation SET asked_at = asked_at - interval '25 hours'"
_FAILING_EARLIER = (
    "UPDATE tieout.sync_state SET failing_since = failing_since - interval '25 hours'"
)
_SEEN_EARLIER = (
    "UPDATE tieout.scheduled_recount SET scheduled_at = scheduled_at - interval '9 minutes'"
)
_SEEN_HOURS_EARLIER = (
    "UPDATE tieout.scheduled_recount SET scheduled_at = scheduled_at - interval '9 hours'"
)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=4)
    yield pool
    pool.terminate()


async def _due(pool: Pool, account: StripeAccount = _ACCOUNT) -> DueReconciliation:
    request = await reconciliations.next_due(pool, account=account)
    assert request is not None, "something is due"
    return request


async def _listed(pool: Pool, request_id: str) -> Reconciliation:
    request = await reconciliations.fetch_reconciliation(
        pool, request_id=request_id, stripe_account=None
    )
    assert request is not None, "it was asked for"
    return request


async def _latest(pool: Pool) -> Sequence[Reconciliation]:
    page = await reconciliations.page_reconciliations(
        pool, stripe_account=None, after=None, limit=100
    )
    return page.rows


async def test_who_asks_again_for_what_waits_asks_for_the_same(pool: Pool) -> None:
    tickets = await asyncio.gather(
        *(reconciliations.ask(pool, asked, accounts=[_ACCOUNT]) for asked in [_ALL, _PASS] * 4)
    )

    assert len({ticket.id for ticket in tickets}) == 2
    assert len(await _latest(pool)) == 2


async def test_who_asks_again_for_what_has_begun_asks_for_another(pool: Pool) -> None:
    first = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    await reconciliations.begin(pool, await _due(pool))

    second = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])

    assert first.id != second.id


async def test_it_is_done_once_each_of_its_accounts_is(pool: Pool) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT, _OTHER])

    states = []
    for account in (_ACCOUNT, _OTHER):
        request = await _due(pool, account)
        await reconciliations.begin(pool, request)
        await reconciliations.note_done(pool, request, counts={"compared": 7})
        states.append((await _listed(pool, ticket.id)).status)

    assert states == ["running", "done"]
    assert [each.rows for each in (await _listed(pool, ticket.id)).accounts] == [7, 7]
    assert (await _listed(pool, ticket.id)).has_ended


async def test_what_failed_says_why_and_waits_for_its_next_try(pool: Pool, owner: Owner) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    request = await _due(pool)
    await reconciliations.begin(pool, request)
    await reconciliations.note_failed(pool, request, reason="Stripe is away", next_s=1_000)

    waiting = await reconciliations.next_due(pool, account=_ACCOUNT)
    failed = await _listed(pool, ticket.id)
    await owner.execute("UPDATE tieout.reconciliation_account SET next_try_at = '2026-01-01'")
    again = await _due(pool)

    assert waiting is None
    assert (failed.status, failed.has_ended, failed.accounts[0].reason) == (
        "failed",
        False,
        "Stripe is away",
    )
    assert (again.id, again.tries) == (ticket.id, 1)
    assert await reconciliations.count_failed(pool, configured=[_ACCOUNT]) == {"pass": 1}
    assert await reconciliations.count_failed(pool, configured=[_OTHER]) == {}


async def test_what_has_failed_for_good_stays_so_until_a_later_one_is_done(pool: Pool) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    await reconciliations.note_failed(pool, await _due(pool), reason="refused", next_s=None)
    before = await reconciliations.count_failed(pool, configured=[_ACCOUNT])

    await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    await reconciliations.note_done(pool, await _due(pool), counts={})

    failed = await _listed(pool, ticket.id)
    assert (failed.status, failed.has_ended) == ("failed", True)
    after = await reconciliations.count_failed(pool, configured=[_ACCOUNT])
    assert (before, after) == ({"pass": 1}, {})


async def test_what_nobody_is_to_answer_has_failed_after_a_day(pool: Pool, owner: Owner) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT, _OTHER])
    await end_unanswered(pool, accounts=[_ACCOUNT])
    fresh = await _listed(pool, ticket.id)
    await owner.execute(_ASKED_EARLIER)

    await end_unanswered(pool, accounts=[_ACCOUNT])

    aged = await _listed(pool, ticket.id)
    assert [each.status for each in fresh.accounts] == ["waiting", "waiting"]
    assert [each.status for each in aged.accounts] == ["waiting", "failed"]
    assert aged.accounts[1].reason == "the account is not configured"
    assert (aged.status, aged.has_ended) == ("failed", False)


async def _refuse_key(pool: Pool) -> None:
    await sync_state.record_failure(
        pool,
        account=_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        reason="the key is another's",
        next_s=None,
        is_refused=True,
    )


@pytest.mark.parametrize("kind", ["recount", "pass"])
async def test_what_an_account_with_a_refused_key_is_asked_has_failed_after_a_day(
    pool: Pool, owner: Owner, kind: Kind
) -> None:
    asked = Asked(kind=kind, asked_by="a person")
    ticket = await reconciliations.ask(pool, asked, accounts=[_ACCOUNT])
    await _refuse_key(pool)
    await end_unanswered(pool, accounts=[_ACCOUNT])
    meanwhile = await _listed(pool, ticket.id)
    for statement in (_ASKED_EARLIER, _FAILING_EARLIER):
        await owner.execute(statement)

    await end_unanswered(pool, accounts=[_ACCOUNT])

    [waiting], [ended] = meanwhile.accounts, (await _listed(pool, ticket.id)).accounts
    assert (waiting.status, waiting.reason) == ("waiting", "the key is another's")
    assert (ended.status, ended.reason) == ("failed", "the key is another's")
    assert (await _listed(pool, ticket.id)).has_ended
    assert await reconciliations.count_failed(pool, configured=[_ACCOUNT]) == {kind: 1}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tieout.reconciliation SET asked_at = clock_timestamp()",
        "UPDATE tieout.reconciliation_account SET tried_at = clock_timestamp()",
        "UPDATE tieout.sync_state SET failing_since = clock_timestamp()",
        "UPDATE tieout.sync_state SET last_error = NULL",
        "SELECT pg_advisory_lock(hashtextextended('tieout.reconcile:acct_1:test', 0))",
    ],
    ids=["asked for just now", "tried just now", "failing since just now", "going well", "a pass"],
)
async def test_what_may_yet_be_answered_goes_on(pool: Pool, owner: Owner, change: str) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    await _refuse_key(pool)
    for statement in (_ASKED_EARLIER, _FAILING_EARLIER, change):
        await owner.execute(statement)

    await end_unanswered(pool, accounts=[_ACCOUNT])

    assert not (await _listed(pool, ticket.id)).has_ended


async def test_what_is_begun_and_fails_or_gets_on_is_tried_then(pool: Pool, owner: Owner) -> None:
    await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    request = await _due(pool)
    tried = "SELECT tried_at FROM tieout.reconciliation_account"
    before = await owner.fetchval(tried)

    moments = []
    await reconciliations.begin(pool, request)
    moments.append(await owner.fetchval(tried))
    await reconciliations.begin(pool, request)
    again = await owner.fetchval(tried)
    await reconciliations.note_reached(pool, request, reached_at=_FROM, counts={})
    moments.append(await owner.fetchval(tried))
    await reconciliations.note_failed(pool, request, reason="away", next_s=1)
    moments.append(await owner.fetchval(tried))

    assert (before, again) == (None, moments[0])
    assert moments == sorted(set(moments))


async def test_what_is_cut_off_for_a_day_has_failed(pool: Pool, owner: Owner) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    request = await _due(pool)
    await reconciliations.begin(pool, request)
    await owner.execute(_ASKED_EARLIER)
    await end_unanswered(pool, accounts=[_ACCOUNT])
    fresh = await _listed(pool, ticket.id)
    await owner.execute(
        "UPDATE tieout.reconciliation_account SET tried_at = tried_at - interval '25 hours'"
    )
    await reconciliations.begin(pool, request)

    await end_unanswered(pool, accounts=[_ACCOUNT])

    [of_account] = (await _listed(pool, ticket.id)).accounts
    assert (fresh.status, of_account.status) == ("running", "failed")
    assert of_account.reason == "for a day it was begun and cut off each time"


async def test_what_is_done_meanwhile_does_not_fail(pool: Pool, owner: Owner) -> None:
    ticket = await reconciliations.ask(pool, _ALL, accounts=[_ACCOUNT])
    request = await _due(pool)
    await owner.execute(_ASKED_EARLIER)
    [unanswered] = await reconciliations.list_unanswered(pool, configured=[_OTHER])
    await reconciliations.note_done(pool, request, counts={})

    await reconciliations.note_failed(pool, unanswered, reason="too late", next_s=None)

    assert (await _listed(pool, ticket.id)).status == "done"


async def test_a_recount_waits_for_the_accounts_import(pool: Pool, owner: Owner) -> None:
    recount = Asked(kind="recount", asked_by="a person")
    ticket = await reconciliations.ask(pool, recount, accounts=[_ACCOUNT])
    before = await reconciliations.next_due(pool, account=_ACCOUNT)
    await owner.execute(
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,"
        " starts_at) VALUES ($1, $2, 'balance_transactions', clock_timestamp(), $3)",
        *_ACCOUNT.columns,
        _FROM,
    )

    assert before is None
    assert (await _due(pool)).id == ticket.id


async def test_what_a_recount_has_reached_stays_and_its_failures_are_forgiven(pool: Pool) -> None:
    await reconciliations.ask(pool, _PASS, accounts=[_ACCOUNT])
    request = await _due(pool)
    await reconciliations.begin(pool, request, until_at=_TO, expected_rows=10)
    await reconciliations.note_failed(pool, request, reason="away", next_s=0)
    await reconciliations.begin(pool, request, until_at=_FROM, expected_rows=0)
    await reconciliations.note_reached(pool, request, reached_at=_FROM, counts={"compared": 3})

    again = await _due(pool)

    assert (again.until_at, again.reached_at, again.tries) == (_TO, _FROM, 0)
    assert again.counts == {"compared": 3}
    [row] = (await _listed(pool, request.id)).accounts
    assert (row.rows, row.expected_rows, row.reason) == (3, 10, None)


async def test_of_several_reconcilers_one_asks_and_of_what_was_missed_the_last_is_made(
    pool: Pool, owner: Owner
) -> None:
    schedule = recount_schedule("* * * * *")
    seen_first = await ask_if_due(pool, schedule, accounts=[_ACCOUNT])
    await owner.execute(_SEEN_EARLIER)

    tickets = await asyncio.gather(
        *(ask_if_due(pool, schedule, accounts=[_ACCOUNT]) for _ in range(4))
    )

    assert seen_first is None
    requests = await _latest(pool)
    assert [request.id for request in requests] == [ticket.id for ticket in tickets if ticket]
    assert (requests[0].kind, requests[0].asked_by) == ("recount", "schedule")
    last_at = await owner.fetchval(
        "SELECT scheduled_at FROM tieout.scheduled_recount WHERE reconciliation_id IS NOT NULL"
    )
    assert datetime.now(UTC) - last_at < timedelta(minutes=3)


@pytest.mark.parametrize("between", ["0 0 29 2 *", None], ids=["another", "none"])
async def test_a_schedule_that_was_another_meanwhile_waits_for_its_next_time(
    pool: Pool, owner: Owner, between: str | None
) -> None:
    schedule = recount_schedule("0 * * * *")
    other = None if between is None else recount_schedule(between)
    await ask_if_due(pool, schedule, accounts=[_ACCOUNT])
    await owner.execute(_SEEN_HOURS_EARLIER)
    await begin_schedule(pool, other)
    if other is not None:
        # Whose last instant came before it was set.
        assert await ask_if_due(pool, other, accounts=[_ACCOUNT]) is None
    await owner.execute(_SEEN_HOURS_EARLIER)
    await begin_schedule(pool, schedule)

    at_once = await ask_if_due(pool, schedule, accounts=[_ACCOUNT])
    await owner.execute(_SEEN_HOURS_EARLIER)
    at_its_time = await ask_if_due(pool, schedule, accounts=[_ACCOUNT])

    assert at_once is None
    assert at_its_time is not None


async def test_a_schedule_that_is_the_same_after_a_restart_misses_nothing(
    pool: Pool, owner: Owner
) -> None:
    schedule = recount_schedule("0 * * * *")
    await ask_if_due(pool, schedule, accounts=[_ACCOUNT])
    await owner.execute(_SEEN_HOURS_EARLIER)

    await begin_schedule(pool, schedule)

    assert await ask_if_due(pool, schedule, accounts=[_ACCOUNT]) is not None


async def test_two_with_different_schedules_keep_each_its_own(pool: Pool, owner: Owner) -> None:
    often, daily = recount_schedule("0 * * * *"), recount_schedule("0 0 29 2 *")
    for schedule in (often, daily):
        await begin_schedule(pool, schedule)
        await ask_if_due(pool, schedule, accounts=[_ACCOUNT])
    await owner.execute(_SEEN_HOURS_EARLIER)

    tickets = [await ask_if_due(pool, schedule, accounts=[_ACCOUNT]) for schedule in (daily, often)]

    assert [ticket is not None for ticket in tickets] == [False, True]


async def test_the_schedules_recount_is_the_one_that_somebody_waits_for(pool: Pool) -> None:
    recount = Asked(kind="recount", asked_by="a person")
    ticket = await reconciliations.ask(pool, recount, accounts=[_ACCOUNT])

    scheduled = await reconciliations.ask_as_scheduled(
        pool,
        replace(recount, asked_by="schedule"),
        accounts=[_ACCOUNT],
        expression="0 3 * * 0",
        scheduled_at=_TO,
    )

    assert scheduled == ticket
