"""Requests to compare again, page by page: one account sees its own line of a request about all."""

import itertools
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeAlias

import asyncpg
import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.page import Page, TimeKey
from shared.postgres.driver import migrate, session
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import Asked, Reconciliation
from tests.integration.lists import pages
from tests.integration.lists.pages import ACCOUNTS, OURS, THEIRS

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_FROM = datetime(2026, 1, 1, tzinfo=UTC)
_BOOKS = [StripeAccount(account, livemode) for account in ACCOUNTS for livemode in (True, False)]
_LISTED_SINCE = 58
# How the code before 0058 asks: it knows of no instant in an account's line.
_ASK_OF_0040 = """
    INSERT INTO tieout.reconciliation_account (reconciliation_id, stripe_account, livemode)
    VALUES ($1, $2, true)
"""


@pytest.fixture
async def reconciler(database_url: str) -> AsyncIterator[Pool]:
    asking = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield asking
    asking.terminate()


async def _ask(pool: Pool, number: int, *, account: str | None) -> str:
    """Ask for a range of its own in all books, or in those of an account."""
    ticket = await reconciliations.ask(
        pool,
        Asked(
            kind="pass",
            asked_by="a person",
            stripe_account=account,
            from_at=_FROM,
            to_at=_FROM + timedelta(days=number),
        ),
        accounts=[book for book in _BOOKS if account in (None, book.id)],
    )
    return ticket.id


@pytest.fixture
async def asked(reconciler: Pool) -> Sequence[tuple[str, str | None]]:
    """Return requests of all and of each account, with whose they are, the last one first."""
    about = [None, OURS, THEIRS, THEIRS, THEIRS, OURS, None, THEIRS] * 2
    requests = [
        (await _ask(reconciler, number, account=account), account)
        for number, account in enumerate(about, start=1)
    ]
    return requests[::-1]


async def _page(
    pool: Pool, after: TimeKey | None, *, account: str | None
) -> Page[Reconciliation, TimeKey]:
    return await reconciliations.page_reconciliations(
        pool, stripe_account=account, after=after, limit=2
    )


@pytest.mark.parametrize("account", [None, OURS, "acct_of_nobody"])
async def test_what_is_asked_for_meanwhile_neither_hides_nor_repeats_a_request(
    pool: Pool, reconciler: Pool, asked: Sequence[tuple[str, str | None]], account: str | None
) -> None:
    numbers = itertools.count(100)

    async def ask() -> None:
        await _ask(reconciler, next(numbers), account=None)

    shown = await pages.read_to_the_end(partial(_page, pool, account=account), limit=2, between=ask)

    expected = [
        request_id
        for request_id, about in asked
        if account in (None, OURS) and (account is None or about in (None, account))
    ]
    assert pages.ids_of(shown) == expected
    accounts = {line.stripe_account for request in shown for line in request.accounts}
    assert accounts == {None: set(ACCOUNTS), OURS: {OURS}}.get(account, set())


async def test_of_one_account_nothing_of_another_is_shown(
    pool: Pool, reconciler: Pool, asked: Sequence[tuple[str, str | None]]
) -> None:
    theirs = [THEIRS, *(request_id for request_id, about in asked if about == THEIRS)]

    before = await pages.all_pages(partial(_page, pool, account=OURS))
    for number in range(50, 60):
        await _ask(reconciler, number, account=THEIRS)

    assert pages.names_any(before, theirs) == []
    assert await pages.all_pages(partial(_page, pool, account=OURS)) == before
    for request_id in theirs[1:]:
        assert await _fetch(pool, request_id, account=OURS) is None


async def _fetch(pool: Pool, request_id: str, *, account: str | None) -> Reconciliation | None:
    return await reconciliations.fetch_reconciliation(
        pool, request_id=request_id, stripe_account=account
    )


async def test_a_request_is_as_far_for_an_account_as_it_is_in_that_account(
    pool: Pool, reconciler: Pool
) -> None:
    request_id = await _ask(reconciler, 1, account=None)
    for book in _BOOKS:
        if book.id == OURS:
            due = await reconciliations.next_due(reconciler, account=book)
            assert due is not None
            await reconciliations.begin(reconciler, due)
            await reconciliations.note_done(reconciler, due, counts={"compared": 7})

    ours = await _fetch(pool, request_id, account=OURS)
    theirs = await _fetch(pool, request_id, account=THEIRS)
    both = await _fetch(pool, request_id, account=None)

    assert ours is not None
    assert (ours.status, ours.has_ended, len(ours.accounts)) == ("done", True, 2)
    assert theirs is not None
    assert (theirs.status, theirs.began_at, theirs.ended_at) == ("waiting", None, None)
    assert both is not None
    assert (both.status, both.has_ended, len(both.accounts)) == ("running", False, 4)


async def test_what_the_code_one_version_back_asks_for_is_listed(pool: Pool, owner: Owner) -> None:
    request_id = await owner.fetchval(
        "INSERT INTO tieout.reconciliation (kind, asked_by) VALUES ('pass', 'old') RETURNING id"
    )
    await owner.execute(_ASK_OF_0040, request_id, OURS)

    page = await _page(pool, None, account=OURS)

    assert pages.ids_of(page.rows) == [request_id]


async def test_what_was_asked_for_before_the_upgrade_is_listed(
    empty_database_url: str, migrated_template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert migrated_template, "its migration made the roles"
    every = migrate.migrations()
    monkeypatch.setattr(
        migrate, "migrations", lambda: [each for each in every if each.version < _LISTED_SINCE]
    )
    await migrate.migrate(empty_database_url)
    owner = await asyncpg.connect(empty_database_url)
    ids = [
        await owner.fetchval(
            "INSERT INTO tieout.reconciliation (kind, asked_by, asked_at, from_at)"
            " VALUES ('pass', 'old', $1, $1) RETURNING id",
            _FROM - timedelta(days=days),
        )
        for days in (1, 3, 2)
    ]
    for request_id in ids:
        await owner.execute(_ASK_OF_0040, request_id, OURS)
    await owner.close()
    monkeypatch.setattr(migrate, "migrations", lambda: every)

    await migrate.migrate(empty_database_url)

    async with session.reader(empty_database_url) as pool:
        shown = await pages.read_to_the_end(partial(_page, pool, account=OURS), limit=2)
    assert pages.ids_of(shown) == [ids[0], ids[2], ids[1]]
