"""What there is whose id begins with a text: of every kind, by its beginning, of one account."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.reports.search import SearchTextTooShort, search
from tests.integration.reports.books import OURS, THEIRS, fill_books

_BESIDE = f"""
    INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        created, balance_transaction_id)
    VALUES ('{OURS}', true, 'po_0_aaa', 600, 'usd', 'paid', to_timestamp(1), 'txn_0_po'),
        ('{THEIRS}', false, 'po_0_aab', 700, 'usd', 'paid', to_timestamp(1), NULL);
    INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)
    VALUES ('dsc_aaaa1', 'missing', 'open', '{OURS}', true, 'txn_missing'),
        ('dsc_aaaa2', 'missing', 'open', '{THEIRS}', true, 'txn_missing_too');
    INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id, created_at,
        received_at, outcome)
    VALUES ('{OURS}', true, 'evt_aaaa1', 'charge.succeeded', 'ch_9', now(), now(), 'wanted'),
        ('{OURS}', false, 'evt_aaaa2', 'charge.succeeded', 'ch_9', to_timestamp(0), now(),
            'ignored'),
        ('{THEIRS}', true, 'evt_aaaa3', 'charge.succeeded', 'ch_9', now(), now(), 'wanted');
    INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset", stripe_account,
        livemode, object_id, error)
    VALUES ('post', 't', 0, 0, 1, '{OURS}', true, 'txn_letter', 'no net'),
        ('post', 't', 0, 0, 2, NULL, NULL, 'txn_letter', 'no account'),
        ('post', 't', 0, 0, 3, '{THEIRS}', true, 'txn_letter', 'no net');
"""
_OURS_LIVE = (OURS, True)
_OURS_TEST = (OURS, False)
_THEIRS_LIVE = (THEIRS, True)


@pytest.fixture(scope="module")
async def pool(module_database_url: str) -> AsyncIterator[Pool]:
    """Lend books, and what is kept beside them, to who can only read."""
    writer = Pool(module_database_url, role="tieout_writer", service="test", size=2)
    owner = await asyncpg.connect(module_database_url)
    await fill_books(writer, owner)
    await owner.execute(_BESIDE)
    await owner.close()
    await writer.close()
    async with session.reader(module_database_url) as reader:
        yield reader


@pytest.mark.parametrize(
    ("text", "kind", "ours", "theirs"),
    [
        ("txn_0_0", "balance_transaction", 10, 0),
        ("txn_0_04", "balance_transaction", 1, 0),
        ("txn_0_99", "balance_transaction", 1, 0),
        ("TXN_0_04", "balance_transaction", 0, 0),
        ("ch_0_0", "source", 7, 0),
        ("re_2_0", "source", 0, 3),
        ("po_0_aa", "payout", 1, 1),
        ("po_0_aaa", "payout", 1, 0),
        ("dsc_aaaa", "discrepancy", 1, 1),
        ("txn_missing", "discrepancy", 1, 1),
        ("txn_missing_too", "discrepancy", 0, 1),
        ("evt_aaaa", "event", 2, 1),
        ("evt_aaaa2", "event", 1, 0),
        ("txn_let", "dead_letter", 1, 1),
        ("txn_%%", "balance_transaction", 0, 0),
        ("txn_0_04\0", "balance_transaction", 0, 0),
        ("txn_\ud800\ud800", "balance_transaction", 0, 0),
        ("x" * 10_000, "source", 0, 0),
    ],
)
async def test_it_is_what_begins_so_and_of_one_account_that_alone(
    pool: Pool, text: str, kind: str, ours: int, theirs: int
) -> None:
    shown = {
        account: await search(pool, text=text, stripe_account=account, limit=100)
        for account in (OURS, THEIRS, None)
    }

    counted = {account: sum(row.kind == kind for row in rows) for account, rows in shown.items()}
    unowned = 1 if kind == "dead_letter" else 0
    assert counted == {OURS: ours, THEIRS: theirs, None: ours + theirs + unowned}
    assert {row.stripe_account for row in shown[OURS]} <= {OURS}
    assert {row.stripe_account for row in shown[THEIRS]} <= {THEIRS}


async def test_an_entry_is_found_by_the_beginning_of_its_id(pool: Pool) -> None:
    ids = [
        (row["entry_id"], row["stripe_account"])
        for row in await pool.fetch("SELECT entry_id, stripe_account FROM tieout.journal")
        if not row["entry_id"].startswith("je_z")
    ]

    for entry_id, account in ids:
        of_own = await search(pool, text=entry_id[:12], stripe_account=account, limit=10)
        of_other = await search(
            pool, text=entry_id, stripe_account=OURS if account == THEIRS else THEIRS, limit=10
        )
        assert [(row.kind, row.id) for row in of_own] == [("entry", entry_id)]
        assert of_other == []


async def test_what_no_account_has_is_shown_to_who_sees_all(pool: Pool) -> None:
    of_all = await search(pool, text="ch_of_digits", stripe_account=None, limit=10)
    of_ours = await search(pool, text="ch_of_digits", stripe_account=OURS, limit=10)

    assert [(row.kind, row.id) for row in of_all] == [("source", "ch_of_digits")]
    assert of_ours == []


async def test_the_exact_id_comes_first_and_no_more_than_is_asked_for(pool: Pool) -> None:
    exact = await search(pool, text="dsc_aaaa2", stripe_account=None, limit=1)
    several = await search(pool, text="txn_0_", stripe_account=None, limit=3)

    assert [row.id for row in exact] == ["dsc_aaaa2"]
    assert [row.id for row in several] == ["txn_0_00", "txn_0_01", "txn_0_02"]


async def test_a_row_says_what_it_is_and_what_it_belongs_to(pool: Pool) -> None:
    (transaction,) = await search(pool, text="txn_0_01", stripe_account=OURS, limit=5)
    (payout,) = await search(pool, text="po_0_aaa", stripe_account=OURS, limit=5)
    (event,) = await search(pool, text="evt_aaaa1", stripe_account=OURS, limit=5)

    assert (transaction.type, transaction.amount, transaction.currency) == ("refund", -1_000, "usd")
    assert (transaction.object_id, transaction.livemode) == ("re_0_01", True)
    assert (payout.status, payout.amount, payout.object_id) == ("paid", 600, "txn_0_po")
    assert (event.type, event.status, event.object_id) == ("charge.succeeded", "wanted", "ch_9")


@pytest.mark.parametrize(
    "text", ["", "txn_", "txn_1", "ch_1", "12345", "      ch_1      ", "x_345"]
)
async def test_too_short_a_text_is_refused(pool: Pool, text: str) -> None:
    with pytest.raises(SearchTextTooShort):
        await search(pool, text=text, stripe_account=None, limit=10)


@pytest.mark.parametrize("text", ["txn_12", "ch_12", " ch_12 ", "123456"])
async def test_a_beginning_and_two_more_are_enough(pool: Pool, text: str) -> None:
    assert await search(pool, text=text, stripe_account=None, limit=10) == []
