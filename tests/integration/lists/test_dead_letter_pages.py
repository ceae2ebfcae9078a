"""Dead letters page by page."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.page import Page
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letter_reports
from shared.postgres.intake.dead_letter_reports import DeadLetterRow, LetterFilter, LetterKey
from tests.integration.lists import pages
from tests.integration.lists.pages import ACCOUNTS, OURS, THEIRS

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_NOON = datetime(2026, 1, 30, 12, tzinfo=UTC)
_ANY = LetterFilter()
_MET = """
    INSERT INTO tieout.dead_letter (status, consumer, topic, epoch, partition, "offset",
        stripe_account, livemode, object_id, error, first_seen_at)
    SELECT (ARRAY['redriven', 'open', 'gone', 'redriven', 'redriven'])[1 + n % 5], $3::text,
        (ARRAY['stripe.events', 'stripe.balance_transactions'])[1 + n % 2], 1, 0, n, $1, $2,
        concat('evt_', $1::text, '_', n), 'of no use',
        $4::timestamptz + make_interval(mins => n / 2)
    FROM generate_series($5::integer, $6::integer) AS n
"""


@pytest.fixture
async def known(owner: Owner) -> Sequence[DeadLetterRow]:
    """Return all letters of two accounts in both modes, and of none, in their order."""
    for account in (*ACCOUNTS, None):
        for mode in (True, False):
            await owner.execute(_MET, account, mode, f"post {account} {mode}", _NOON, 1, 12)
    records = await owner.fetch(
        'SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id, error,'
        " attempts, first_seen_at, last_seen_at"
        " FROM tieout.dead_letter ORDER BY first_seen_at DESC, id DESC"
    )
    return [DeadLetterRow(**dict(record)) for record in records]


async def _page(
    pool: Pool,
    after: LetterKey | None,
    *,
    account: str | None = None,
    asked: LetterFilter = _ANY,
    limit: int = 3,
) -> Page[DeadLetterRow, LetterKey]:
    return await dead_letter_reports.page_dead_letters(
        pool, stripe_account=account, asked=asked, after=after, limit=limit
    )


async def test_what_is_added_meanwhile_neither_hides_nor_repeats_a_letter(
    pool: Pool, owner: Owner, known: Sequence[DeadLetterRow]
) -> None:
    numbers = itertools.count(100)

    async def add() -> None:
        number = next(numbers)
        # Also one that follows a letter of long ago, and has the time of that.
        for hours in (-1, 0, 1):
            at = _NOON + timedelta(hours=hours, minutes=-number // 2)
            await owner.execute(_MET, OURS, True, f"added {hours}", at, number, number)

    shown = await pages.read_to_the_end(partial(_page, pool), limit=3, between=add)

    assert [row for row in shown if row.offset < 100] == known
    assert len({row.id for row in shown}) == len(shown) > len(known)


_FILTERS = [
    *(LetterFilter(status=status) for status in ("open", "redriven", "gone")),
    LetterFilter(topic="stripe.events"),
    LetterFilter(topic="ledger.commands"),
    LetterFilter(status="open", topic="stripe.balance_transactions"),
    LetterFilter(livemode=True),
    LetterFilter(status="open", livemode=False),
]


# Few: so that a page ends before it is full, and one is empty.
@pytest.mark.parametrize("looked_at", [4, 5_000])
@pytest.mark.parametrize("account", [None, OURS])
async def test_each_filter_leaves_what_a_look_at_all_would(
    pool: Pool,
    known: Sequence[DeadLetterRow],
    monkeypatch: pytest.MonkeyPatch,
    account: str | None,
    looked_at: int,
) -> None:
    pages.look_at_few(monkeypatch, looked_at)

    for asked in (_ANY, *_FILTERS):
        shown = await pages.read_to_the_end(
            partial(_page, pool, account=account, asked=asked), limit=3
        )

        assert shown == [
            row
            for row in known
            if account in (None, row.stripe_account)
            and asked.status in (None, row.status)
            and asked.topic in (None, row.topic)
            and asked.livemode in (None, row.livemode)
        ], asked


async def test_of_one_account_nothing_of_another_or_of_none_is_shown(
    pool: Pool, owner: Owner, known: Sequence[DeadLetterRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.look_at_few(monkeypatch, 4)
    ours = {row.id for row in known if row.stripe_account == OURS}

    async def shown() -> Sequence[Sequence[Page[DeadLetterRow, LetterKey]]]:
        return [
            await pages.all_pages(partial(_page, pool, account=OURS, asked=asked))
            for asked in (_ANY, *_FILTERS)
        ]

    before = await shown()
    await owner.execute(_MET, THEIRS, True, "more", _NOON, 1, 50)

    assert pages.names_any(before, [THEIRS, "evt__"]) == []
    keys = {page.next.id for listing in before for page in listing if page.next is not None}
    assert keys <= ours
    assert await shown() == before


async def test_all_at_once_are_in_the_order_in_which_they_were_written(
    pool: Pool, known: Sequence[DeadLetterRow]
) -> None:
    rows = await dead_letter_reports.list_dead_letters(pool)

    assert rows == sorted(known, key=lambda row: row.id)
