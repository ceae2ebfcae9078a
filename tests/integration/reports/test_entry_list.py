"""Entries by pages: all that are chosen, once each, in their order, whoever posts meanwhile."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import asyncpg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.ledger.stripe_account import StripeAccount
from shared.page import Page
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.postgres.journal.entry_pages import LOOK, EntryFilter, Look
from shared.reports import entry_list
from shared.reports.entry_list import EntryRow
from tests.integration.reports.books import BOOKS, DAY_S, OURS, THEIRS, Owner, correct, fill_books
from tests.support.posting import post_of_accounts, row

_PAGES_MAX = 400
_ALL = EntryFilter(stripe_account=None)
_ENTRIES = """
    SELECT entry.*, place.position, ARRAY(
        SELECT DISTINCT currency FROM tieout.posting
        WHERE posting.entry_no = entry.entry_no) AS currencies
    FROM tieout.journal_entry AS entry JOIN tieout.journal_position AS place USING (batch_id)
"""

_choices = st.builds(
    EntryFilter,
    stripe_account=st.sampled_from([None, OURS, THEIRS, "acct_unknown"]),
    livemode=st.sampled_from([None, None, True, False]),
    currency=st.sampled_from([None, None, "usd", "eur", "jpy"]),
    type=st.sampled_from([None, None, "charge", "refund", "payout"]),
    reporting_category=st.sampled_from([None, None, "charge", "refund", "fee"]),
    kind=st.sampled_from([None, None, "original", "reversal", "replacement", "fx"]),
    since=st.sampled_from([None, None, datetime.fromtimestamp(41 * DAY_S, UTC)]),
    until=st.sampled_from([None, None, datetime.fromtimestamp(41 * DAY_S, UTC)]),
    text=st.sampled_from(
        [None, None, "", "txn_", "txn_0", "txn_2_04", "TXN_0", "ch_", "ch_1_", "re_", "je_a", "je_",
         "txn_of", "ch_of_digits", "nothing", "%", "txn_0_04\0", "\ud800"]
    ),
)  # fmt: skip

_looks = st.builds(
    Look,
    entries=st.integers(1, 12),
    positions=st.integers(1, 4),
    named=st.sampled_from([1, 5, 1_000]),
)


@dataclass(frozen=True, slots=True)
class _Books:
    reader: Pool
    entries: Sequence[Any]


@pytest.fixture(scope="module")
async def books(module_database_url: str) -> AsyncIterator[_Books]:
    """Lend filled books, and all their entries that have a place."""
    writer = Pool(module_database_url, role="tieout_writer", service="test", size=2)
    owner = await asyncpg.connect(module_database_url)
    await fill_books(writer, owner)
    entries = await owner.fetch(_ENTRIES)
    await owner.close()
    await writer.close()
    async with session.reader(module_database_url) as reader:
        yield _Books(reader, entries)


@given(
    choice=_choices,
    limit=st.integers(1, 9),
    look=_looks,
)
@settings(max_examples=150)
async def test_pages_are_all_that_is_chosen_in_the_journals_order(
    books: _Books, choice: EntryFilter, limit: int, look: Look
) -> None:
    listed = await _listed(books.reader, choice, limit=limit, look=look)

    chosen = sorted(_chosen(books.entries, choice), key=_by_place, reverse=True)
    assert [line.entry_id for line in listed] == [entry["entry_id"] for entry in chosen]


@given(
    choice=_choices,
    limit=st.integers(1, 9),
    look=_looks,
)
@settings(max_examples=150)
async def test_pages_are_all_that_is_chosen_by_time(
    books: _Books, choice: EntryFilter, limit: int, look: Look
) -> None:
    listed = await _listed_by_time(books.reader, choice, limit=limit, look=look)

    chosen = sorted(_chosen(books.entries, choice), key=_by_time, reverse=True)
    assert [line.entry_id for line in listed] == [entry["entry_id"] for entry in chosen]


async def test_a_page_ends_where_it_has_looked_at_enough(books: _Books) -> None:
    look = Look(entries=7)
    rare = replace(_ALL, kind="replacement", stripe_account=THEIRS, livemode=False)

    page = await entry_list.list_entries(
        books.reader, choice=rare, after=None, limit=100, look=look
    )
    pages = await _pages(books.reader, replace(_ALL, type="payout"), limit=100, look=look)

    assert (len(page.rows), page.next is None) == (1, False)
    assert {len(other) for other in pages} == {0}
    # Each looks at seven entries of all, whatever there is.
    assert len(pages) == len(books.entries) // 7 + 1


async def test_a_row_has_what_the_topic_has_of_the_entry(books: _Books) -> None:
    page = await entry_list.list_entries(
        books.reader, choice=replace(_ALL, text="txn_0_01"), after=None, limit=9
    )

    (line,) = page.rows
    assert (line.stripe_account, line.livemode, line.type) == (OURS, True, "refund")
    assert (line.balance_transaction_id, line.refs) == ("txn_0_01", {"source": "re_0_01"})
    assert [(leg.ledger_account, leg.amount_minor) for leg in line.postings] == [
        ("Assets:Stripe:Payments", -1_000),
        ("Income:Refunds", 1_000),
    ]
    assert (line.position, line.payout_id) == (1, None)


async def test_what_no_account_has_is_shown_to_those_of_all_and_to_no_account(
    books: _Books,
) -> None:
    of_all = await _listed(books.reader, replace(_ALL, text="ch_of_digits"), limit=9)
    of_ours = await _listed(
        books.reader, replace(_ALL, text="ch_of_digits", stripe_account=OURS), limit=9
    )

    assert [(line.issuer, line.stripe_account) for line in of_all] == [("digits:1", None)]
    assert of_ours == []


async def test_it_names_the_payout_that_stripe_lists_an_entry_in(
    writer: Pool, reader: Pool, owner: Owner
) -> None:
    await fill_books(writer, owner)
    await owner.execute(
        "INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id,"
        " balance_transaction_id, type, reporting_category, amount, fee, net, is_inferred) VALUES"
        f" ('{OURS}', true, 'po_1', 'txn_0_02', 'charge', 'charge', 1, 0, 1, false),"
        f" ('{OURS}', true, 'po_2', 'txn_0_03', 'charge', 'charge', 1, 0, 1, true),"
        f" ('{THEIRS}', true, 'po_3', 'txn_0_06', 'charge', 'charge', 1, 0, 1, false)"
    )

    listed = await _listed(reader, replace(_ALL, text="txn_0_0"), limit=100)

    paid_out = {line.external_id: line.payout_id for line in listed if line.payout_id}
    assert paid_out == {"txn_0_02": "po_1"}


async def test_nothing_comes_twice_and_nothing_is_missed_while_entries_are_posted(
    writer: Pool, reader: Pool, owner: Owner
) -> None:
    await fill_books(writer, owner)
    existing = await owner.fetch(_ENTRIES)
    posted = iter(range(1_000))

    async def post_more() -> None:
        # The newest of all, the oldest of all, and some between; sequenced or not.
        number = next(posted)
        times = [created * DAY_S // 2 for created in (60, 90 + number, 81, 80, 2)]
        rows = [row(f"txn_new_{number}_{at}", created=at, source=None) for at in times]
        await post_of_accounts(writer, [(BOOKS[number % 4], raw) for raw in rows])
        if number % 2:
            await journal_writer.sequence_batches(writer, batches_max=64)

    by_place = await _listed(reader, _ALL, limit=3, meanwhile=post_more)
    existing_by_time = await owner.fetch(_ENTRIES)
    by_time = await _listed_by_time(reader, _ALL, limit=7, meanwhile=post_more)

    in_order = sorted(existing, key=_by_place, reverse=True)
    assert [line.entry_id for line in by_place] == [entry["entry_id"] for entry in in_order]
    ids = [line.entry_id for line in by_time]
    assert len(ids) == len({*ids})
    assert {entry["entry_id"] for entry in existing_by_time} <= {*ids}
    assert [line.effective_at for line in by_time] == sorted(
        (line.effective_at for line in by_time), reverse=True
    )


async def _pages(
    reader: Pool, choice: EntryFilter, *, limit: int, look: Look = LOOK
) -> list[Sequence[EntryRow]]:
    pages: list[Sequence[EntryRow]] = []
    after = None
    while len(pages) < _PAGES_MAX:
        page = await entry_list.list_entries(
            reader, choice=choice, after=after, limit=limit, look=look
        )
        pages.append(page.rows)
        after = page.next
        if after is None:
            return pages
    raise AssertionError("the pages have no end")


async def _listed(
    reader: Pool,
    choice: EntryFilter,
    *,
    limit: int,
    look: Look = LOOK,
    meanwhile: Callable[[], Any] | None = None,
    list_page: Callable[..., Awaitable[Page[EntryRow, Any]]] = entry_list.list_entries,
) -> list[EntryRow]:
    listed: list[EntryRow] = []
    after = None
    for _ in range(_PAGES_MAX):
        page = await list_page(reader, choice=choice, after=after, limit=limit, look=look)
        assert len(page.rows) <= limit
        listed += page.rows
        after = page.next
        if after is None:
            return listed
        if meanwhile is not None:
            await meanwhile()
    raise AssertionError("the pages have no end")


_listed_by_time = partial(_listed, list_page=entry_list.list_entries_by_time)


def _chosen(entries: Sequence[Any], choice: EntryFilter) -> list[Any]:
    """Choose by hand."""
    return [
        entry
        for entry in entries
        if choice.stripe_account in (None, _account(entry)[0])
        and choice.livemode in (None, _account(entry)[1])
        and (choice.currency is None or choice.currency in entry["currencies"])
        and choice.type in (None, entry["type"])
        and choice.reporting_category in (None, entry["reporting_category"])
        and choice.kind in (None, entry["kind"])
        and (choice.since is None or entry["effective_at"] >= choice.since)
        and (choice.until is None or entry["effective_at"] < choice.until)
        and (choice.text is None or any(name.startswith(choice.text) for name in _names(entry)))
    ]


def _account(entry: Any) -> tuple[str | None, bool | None]:
    is_ours = entry["issuer"].startswith(("stripe:", "tieout:"))
    return (entry["stripe_account"], entry["livemode"]) if is_ours else (None, None)


def _names(entry: Any) -> list[str]:
    external = [entry["external_id"]] if entry["issuer"].startswith("stripe:") else []
    return [entry["entry_id"], entry["source_id"] or "", *external]


def _by_place(entry: Any) -> tuple[int, int]:
    return entry["position"], entry["ordinal"]


def _by_time(entry: Any) -> tuple[datetime, int]:
    return entry["effective_at"], entry["entry_no"]


@pytest.mark.parametrize("by", ["entry", "balance transaction"])
async def test_a_fact_is_all_that_was_posted_of_it(
    writer: Pool, reader: Pool, owner: Owner, by: str
) -> None:
    await fill_books(writer, owner)
    name = "txn_0_04"
    await correct_again(writer)
    moved_to = datetime.fromtimestamp(90 * DAY_S, UTC)
    await owner.fetch(
        "SELECT tieout.append_value_date(entry_no, $2) FROM tieout.journal_entry"
        " WHERE external_id = $1 AND kind = 'original'",
        name,
        moved_to,
    )
    given_name = name if by == "balance transaction" else await _last_entry(owner, name)

    fact = await entry_list.fetch_entry(reader, entry_id=given_name, stripe_account=None)

    assert fact is not None
    revisions = fact.revisions
    ids = [revision.entry.entry_id for revision in revisions]
    assert [revision.entry.kind for revision in revisions] == [
        "original", "reversal", "replacement", "reversal", "replacement",
    ]  # fmt: skip
    assert [revision.stands for revision in revisions] == [False, False, False, False, True]
    assert [revision.reversed_by for revision in revisions] == [ids[1], None, ids[3], None, None]
    assert [bool(revision.command_id) for revision in revisions] == [False, True, True, True, True]
    assert (fact.standing, fact.balance_transaction_id) == (ids[4], name)
    assert (fact.stripe_account, fact.livemode) == (OURS, True)
    assert [dates.available_on for dates in revisions[0].value_dates] == [moved_to]
    assert fact.available_on == revisions[4].entry.postings[0].available_on


@pytest.mark.parametrize(
    ("entry_id", "stripe_account", "is_shown"),
    [
        ("txn_0_04", OURS, True),
        ("txn_1_04", OURS, True),
        ("txn_2_04", OURS, False),
        ("txn_2_04", THEIRS, True),
        ("txn_0_04", "acct_unknown", False),
        ("txn_0_99", OURS, True),
        ("txn_0_0", OURS, False),
        ("txn_0_04\0", OURS, False),
        ("\ud800", None, False),
        ("je_zzzzzzzzzzzzzzzzzzzzzzzzzz", None, True),
        ("je_zzzzzzzzzzzzzzzzzzzzzzzzzz", OURS, False),
    ],
)
async def test_a_fact_is_shown_to_its_own_account_alone(
    books: _Books, entry_id: str, stripe_account: str | None, *, is_shown: bool
) -> None:
    fact = await entry_list.fetch_entry(
        books.reader, entry_id=entry_id, stripe_account=stripe_account
    )

    assert (fact is not None) == is_shown
    if fact is not None and stripe_account is not None:
        assert {revision.entry.stripe_account for revision in fact.revisions} == {stripe_account}


async def test_an_entry_of_another_account_is_none_by_its_own_id(books: _Books) -> None:
    shown = {
        StripeAccount(*_account(entry)): await entry_list.fetch_entry(  # type: ignore[arg-type] # of one
            books.reader, entry_id=entry["entry_id"], stripe_account=OURS
        )
        for entry in books.entries
        if entry["external_id"].endswith("_04")
    }

    assert {book.id for book, fact in shown.items() if fact is not None} == {OURS}
    assert {book.id for book, fact in shown.items() if fact is None} == {THEIRS}


async def test_an_entry_without_a_place_is_shown_by_its_id_and_is_on_no_page(
    books: _Books,
) -> None:
    fact = await entry_list.fetch_entry(books.reader, entry_id="txn_0_99", stripe_account=OURS)
    listed = await _listed(books.reader, replace(_ALL, text="txn_0_99"), limit=9)

    assert fact is not None
    assert fact.revisions[0].entry.position is None
    assert listed == []


async def correct_again(writer: Pool) -> None:
    """Correct what the books corrected, by the account that it was moved to."""
    await correct(writer, BOOKS[0], "txn_0_04", source="Expenses:Adjustments", to="Income:Sales")


async def _last_entry(owner: Owner, name: str) -> str:
    entry_id: str = await owner.fetchval(
        "SELECT entry_id FROM tieout.journal_entry WHERE external_id = $1"
        " ORDER BY entry_no DESC LIMIT 1",
        name,
    )
    return entry_id
