"""Passes and recounts as the API asks for them: by a function alone, and for whom."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import Asked, Kind
from shared.reports.recount import EmptyRange, UnknownAccount, ask_for
from tests.support.posting import ACCOUNT, post, row

_LIVE, _TEST = (StripeAccount(ACCOUNT, livemode=livemode) for livemode in (True, False))
_OTHER = StripeAccount("acct_2", livemode=False)
_CONFIGURED = [_LIVE, _TEST, _OTHER]
_FROM, _TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
_PASS = Asked(kind="pass", asked_by="a token", from_at=_FROM, to_at=_TO)


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_api", service="test", size=4)
    yield pool
    await pool.close()


async def _accounts(pool: Pool, request_id: str) -> list[StripeAccount]:
    request = await reconciliations.fetch_reconciliation(
        pool, request_id=request_id, stripe_account=None
    )
    assert request is not None
    return [StripeAccount(each.stripe_account, each.livemode) for each in request.accounts]


@pytest.mark.parametrize("kind", ["pass", "recount"])
async def test_the_same_range_asked_for_again_is_one_request(api: Pool, kind: Kind) -> None:
    asked = replace(_PASS, kind=kind)

    tickets = await asyncio.gather(
        *(ask_for(api, asked, configured=_CONFIGURED, stripe_account=None) for _ in range(4))
    )
    later = replace(asked, asked_by="another", to_at=None)
    other = await ask_for(api, later, configured=_CONFIGURED, stripe_account=None)

    assert len({ticket.id for ticket in tickets}) == 1
    assert other.id != tickets[0].id
    request = await reconciliations.fetch_reconciliation(
        api, request_id=tickets[0].id, stripe_account=None
    )
    assert request is not None
    assert (request.kind, request.asked_by, request.status) == (kind, "a token", "waiting")
    assert (request.from_at, request.to_at) == (_FROM, _TO)
    assert await _accounts(api, tickets[0].id) == [_TEST, _LIVE, _OTHER]


async def test_the_reconciler_takes_what_the_api_asked_for(api: Pool, database_url: str) -> None:
    ticket = await ask_for(api, _PASS, configured=_CONFIGURED, stripe_account=None)
    reconciler = Pool(database_url, role="tieout_reconciler", service="test", size=1)

    due = await reconciliations.next_due(reconciler, account=_OTHER)

    await reconciler.close()
    assert due is not None
    assert (due.id, due.from_at, due.to_at) == (ticket.id, _FROM, _TO)


async def test_who_may_see_one_account_asks_for_that_one(api: Pool) -> None:
    ticket = await ask_for(api, _PASS, configured=_CONFIGURED, stripe_account=_OTHER.id)

    request = await reconciliations.fetch_reconciliation(
        api, request_id=ticket.id, stripe_account=None
    )
    assert request is not None
    assert request.stripe_account == _OTHER.id
    assert await _accounts(api, ticket.id) == [_OTHER]


@pytest.mark.parametrize(
    ("named", "seen"),
    [(ACCOUNT, _OTHER.id), ("acct_nobody", None), (None, "acct_nobody"), ("acct_nobody", ACCOUNT)],
)
async def test_an_account_that_is_not_there_or_not_seen_is_asked_nothing(
    api: Pool, named: str | None, seen: str | None
) -> None:
    asked = replace(_PASS, stripe_account=named)

    with pytest.raises(UnknownAccount, match=f"there is no account {named or seen}$"):
        await ask_for(api, asked, configured=_CONFIGURED, stripe_account=seen)

    page = await reconciliations.page_reconciliations(api, stripe_account=None, after=None, limit=1)
    assert page.rows == []


@pytest.mark.parametrize("to_at", [_FROM, datetime(2025, 1, 1, tzinfo=UTC)])
async def test_a_range_that_ends_before_it_begins_is_asked_nothing(
    api: Pool, to_at: datetime
) -> None:
    with pytest.raises(EmptyRange):
        await ask_for(api, replace(_PASS, to_at=to_at), configured=_CONFIGURED, stripe_account=None)

    page = await reconciliations.page_reconciliations(api, stripe_account=None, after=None, limit=1)
    assert page.rows == []


async def test_where_nobody_knows_which_are_configured_the_books_say(
    api: Pool, database_url: str
) -> None:
    with pytest.raises(UnknownAccount, match="there is no account yet"):
        await ask_for(api, _PASS, configured=None, stripe_account=None)
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    await post(writer, [row("txn_1")])
    await writer.close()

    ticket = await ask_for(api, _PASS, configured=None, stripe_account=None)

    assert await _accounts(api, ticket.id) == [_TEST]


async def test_the_api_may_not_ask_but_by_the_function(api: Pool) -> None:
    ticket = await ask_for(api, _PASS, configured=_CONFIGURED, stripe_account=None)
    due = await reconciliations.next_due(api, account=_OTHER)
    assert due is not None
    assert due.id == ticket.id

    with pytest.raises(PostgresUnavailable, match="permission denied"):
        await reconciliations.begin(api, due)


async def test_what_was_asked_for_under_a_key_is_not_asked_for_twice(
    api: Pool, database_url: str
) -> None:
    asked = replace(_PASS, under="a token:a key")
    reconciler = Pool(database_url, role="tieout_reconciler", service="test", size=1)

    first = await ask_for(api, asked, configured=[_OTHER], stripe_account=None)
    due = await reconciliations.next_due(reconciler, account=_OTHER)
    assert due is not None
    await reconciliations.begin(reconciler, due, until_at=_TO, expected_rows=None)
    again = await asyncio.gather(
        *(ask_for(api, asked, configured=[_OTHER], stripe_account=None) for _ in range(4))
    )
    other = replace(asked, under="a token:another key")
    another = await ask_for(api, other, configured=[_OTHER], stripe_account=None)

    await reconciler.close()
    assert {(ticket.id, ticket.status) for ticket in again} == {(first.id, "running")}
    assert another.id != first.id
