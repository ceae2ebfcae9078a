"""Payouts page by page: those that Stripe was asked for, and those that the journal alone knows."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from services.ledger_writer import post as posting
from services.ledger_writer import posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.page import Page, TimeKey
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.reconciliation import payout_reports
from shared.postgres.reconciliation.payout_reports import ANY, PayoutFilter, PayoutRow
from tests.integration.lists import pages
from tests.integration.lists.pages import ACCOUNTS, OURS, THEIRS
from tests.support import posting as posted

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_NOON = datetime(2026, 1, 30, 12, tzinfo=UTC)
_BOOKS = [StripeAccount(account, livemode) for account in ACCOUNTS for livemode in (True, False)]
# Made two by two in the same second.
_READ = """
    INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        created, proof)
    SELECT $1, $2, 'po_' || $3::text || '_' || n, 100 + n, (ARRAY['usd', 'eur'])[1 + n % 2],
        (ARRAY['paid', 'failed', 'pending'])[1 + n % 3],
        $4::timestamptz + make_interval(mins => n / 2), (ARRAY['proved', 'drift', 'waiting',
            'inferred'])[1 + n % 4]
    FROM generate_series($5::integer, $6::integer) AS n
"""
_MEMBERS = """
    INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id,
        balance_transaction_id, type, reporting_category, source_id, amount, fee, net, is_inferred)
    SELECT $1, true, 'po_acct_ours_live_3', 'txn_' || lpad(n::text, 4, '0'),
        CASE WHEN n % 5 = 0 THEN 'adjustment' ELSE 'charge' END,
        CASE n % 5 WHEN 0 THEN '' WHEN 1 THEN 'refund' ELSE 'charge' END, 'ch_' || n, n, 1, n - 1,
        false
    FROM generate_series(1, 25) AS n
"""


def _name(book: StripeAccount) -> str:
    return f"{book.id}_{book.mode}"


def _payout_row(number: int, book: StripeAccount) -> dict[str, Any]:
    """Return a payout of a minute of its own, between those that are read; every third failed."""
    failed = number % 3 == 2
    figures = {"amount": -100, "net": -100, "fee": 0, "fee_details": []}
    if failed:
        figures |= {"amount": 100, "net": 100}
    return posted.charge(
        number,
        id=f"txn_{_name(book)}_{number}",
        source=f"po_unread_{_name(book)}_{number // 3}",
        type="payout_failure" if failed else "payout",
        reporting_category="payout_reversal" if failed else "payout",
        created=int(_NOON.timestamp()) + 60 * (number // 3 * 2) + 30,
        **figures,
    )


async def _post_unread(database_url: str) -> None:
    """Post payouts that nobody has read, in all books."""
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    store = PostgresOffsetStore(writer, consumer="post")
    loaded = await store.load(
        topic=BALANCE_TRANSACTIONS, topic_id=None, bounds={0: (0, 1_000_000)}, seen={}
    )
    offsets = itertools.count(loaded.positions[0].next_offset)
    batch = Batch(
        topic=BALANCE_TRANSACTIONS,
        positions=loaded.positions,
        messages=[
            posted.message(
                next(offsets), _payout_row(number, book), account=book.id, livemode=book.livemode
            )
            for book in _BOOKS
            # A payout, and one that failed in the second in which it was sent.
            for number in (0, 4, 5, 9, 13, 14)
        ],
    )
    rows = posting_batch.prepare_posting_batch(batch, configured=set(_BOOKS), now=posted.NOW)
    await posting.write_posting_batch(writer, batch, rows, consumer="post")
    await writer.close()


@pytest.fixture
async def known(database_url: str, owner: Owner) -> Sequence[PayoutRow]:
    """Return all payouts of two accounts in both modes, as the view has them."""
    for book in _BOOKS:
        await owner.execute(_READ, *book.columns, _name(book), _NOON, 1, 12)
    await owner.execute(_MEMBERS, OURS)
    await _post_unread(database_url)
    return await _all(owner)


async def _all(owner: Owner) -> Sequence[PayoutRow]:
    records = await owner.fetch("SELECT * FROM tieout.payout_report ORDER BY created DESC, id DESC")
    rows = [PayoutRow(**dict(record)) for record in records]
    assert sum(row.id.startswith("po_unread") for row in rows) == 4 * len(_BOOKS)
    return rows


async def _page(
    pool: Pool,
    after: TimeKey | None,
    *,
    account: str | None = None,
    asked: PayoutFilter = ANY,
    limit: int = 3,
) -> Page[PayoutRow, TimeKey]:
    return await payout_reports.page_payouts(
        pool, stripe_account=account, asked=asked, after=after, limit=limit
    )


@pytest.mark.parametrize("account", [None, OURS])
async def test_its_pages_are_all_payouts_newest_first(
    pool: Pool, known: Sequence[PayoutRow], account: str | None
) -> None:
    shown = await pages.read_to_the_end(partial(_page, pool, account=account), limit=3)

    assert shown == [row for row in known if account in (None, row.stripe_account)]


async def test_what_is_added_meanwhile_neither_hides_nor_repeats_a_payout(
    pool: Pool, owner: Owner, known: Sequence[PayoutRow]
) -> None:
    numbers = itertools.count(100)

    async def add() -> None:
        number = next(numbers)
        for hours in (-1, 0, 1):
            at = _NOON + timedelta(hours=hours, minutes=-number // 2)
            name = f"added{hours}"
            await owner.execute(_READ, OURS, True, name, at, number, number)

    shown = await pages.read_to_the_end(partial(_page, pool), limit=3, between=add)

    assert [row for row in shown if "added" not in row.id] == known
    assert len({row.id for row in shown}) == len(shown) > len(known)


_MINUTE = timedelta(minutes=1)
_FILTERS = [
    PayoutFilter(livemode=True),
    PayoutFilter(currency="eur"),
    *(PayoutFilter(status=status) for status in ("paid", "failed", "pending", "canceled")),
    *(PayoutFilter(proof=proof) for proof in ("proved", "drift", "waiting", "inferred")),
    PayoutFilter(text="po_unread_acct_ours"),
    PayoutFilter(text="po_acct_theirs_live_3"),
    PayoutFilter(text="po_acct_theirs_live_1"),
    PayoutFilter(text="%"),
    PayoutFilter(since=_NOON + 3 * _MINUTE),
    PayoutFilter(until=_NOON + 3 * _MINUTE),
    PayoutFilter(since=_NOON + 2 * _MINUTE, until=_NOON + 4 * _MINUTE),
    PayoutFilter(since=_NOON + 4 * _MINUTE, until=_NOON + 2 * _MINUTE),
    PayoutFilter(
        livemode=False, currency="usd", proof="waiting", text="po_", since=_NOON + _MINUTE
    ),
]


def _is_asked(row: PayoutRow, asked: PayoutFilter) -> bool:
    return (
        asked.livemode in (None, row.livemode)
        and asked.currency in (None, row.currency)
        and asked.status in (None, row.status)
        and asked.proof in (None, row.proof)
        and row.id.startswith(asked.text or "")
        and (asked.since is None or row.created >= asked.since)
        and (asked.until is None or row.created < asked.until)
    )


# Few: so that a page ends before it is full, and one is empty.
@pytest.mark.parametrize("looked_at", [4, 5_000])
@pytest.mark.parametrize("account", [None, OURS])
async def test_each_filter_leaves_what_a_look_at_all_would(
    pool: Pool,
    known: Sequence[PayoutRow],
    monkeypatch: pytest.MonkeyPatch,
    account: str | None,
    looked_at: int,
) -> None:
    pages.look_at_few(monkeypatch, looked_at)

    for asked in _FILTERS:
        shown = await pages.read_to_the_end(
            partial(_page, pool, account=account, asked=asked), limit=3
        )

        expected = [
            row for row in known if account in (None, row.stripe_account) and _is_asked(row, asked)
        ]
        assert shown == expected, asked


async def test_of_one_account_nothing_of_another_is_shown(
    pool: Pool, known: Sequence[PayoutRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.look_at_few(monkeypatch, 4)
    theirs = [THEIRS, *(row.id for row in known if row.stripe_account == THEIRS)]

    for asked in (ANY, *_FILTERS):
        shown = await pages.all_pages(partial(_page, pool, account=OURS, asked=asked))

        assert pages.names_any(shown, theirs) == []
    assert await payout_reports.fetch_payout(pool, payout_id=theirs[1], stripe_account=OURS) is None


async def test_another_account_changes_no_page(
    pool: Pool, owner: Owner, known: Sequence[PayoutRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.look_at_few(monkeypatch, 4)
    asked = PayoutFilter(proof="drift")
    before = await pages.all_pages(partial(_page, pool, account=OURS, asked=asked))

    await owner.execute(_READ, THEIRS, True, "more", _NOON, 1, 50)
    after = await pages.all_pages(partial(_page, pool, account=OURS, asked=asked))

    assert known
    assert after == before


async def test_all_at_once_is_all_pages(pool: Pool, known: Sequence[PayoutRow]) -> None:
    rows = await payout_reports.list_payouts(pool, stripe_account=None, asked=ANY)

    assert rows == known


@pytest.mark.usefixtures("known")
async def test_a_payout_s_members_come_in_pages_and_its_head_has_their_sums(pool: Pool) -> None:
    members: list[str] = []
    after = None
    while True:
        payout = await payout_reports.fetch_payout(
            pool, payout_id="po_acct_ours_live_3", stripe_account=OURS, after=after, limit=4
        )
        assert payout is not None
        assert len(payout.members) <= 4
        members += [member.balance_transaction_id for member in payout.members]
        after = payout.next_member
        if after is None:
            break

    assert members == [f"txn_{number:04}" for number in range(1, 26)]
    assert [(line.reporting_category, line.count, line.net) for line in payout.categories] == [
        ("adjustment", 5, 75 - 5),
        ("charge", 15, 195 - 15),
        ("refund", 5, 55 - 5),
    ]


@pytest.mark.usefixtures("known")
async def test_without_a_limit_a_payout_has_all_its_members(pool: Pool) -> None:
    payout = await payout_reports.fetch_payout(
        pool, payout_id="po_acct_ours_live_3", stripe_account=None
    )

    assert payout is not None
    assert (len(payout.members), payout.next_member) == (25, None)
