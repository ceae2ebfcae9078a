"""Books of two accounts, each in both modes, as the tests of reports have them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from tests.support.commands import command, execute
from tests.support.posting import post_of_accounts, row

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

OURS: Final = "acct_ours"
THEIRS: Final = "acct_theirs"
BOOKS: Final = [
    StripeAccount(name, livemode=livemode) for name in (OURS, THEIRS) for livemode in (True, False)
]
DAY_S: Final = 86_400

_OTHER_ISSUERS: Final = """
    INSERT INTO tieout.journal_batch DEFAULT VALUES;
    WITH entry AS (
        INSERT INTO tieout.journal_entry (
            entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
            reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
            batch_id, ordinal)
        SELECT 'je_zzzzzzzzzzzzzzzzzzzzzzzzzz', 'digits:1', 'txn_of_digits', 'original', 0,
            'acct_ours', true, 'charge', 'charge', 'ch_of_digits', to_timestamp(3000000),
            '\\x00112233445566778899aabbccddeeff', 2, 'digits', max(batch_id), 1
        FROM tieout.journal_batch
        RETURNING entry_no, batch_id
    ), delta AS (
        INSERT INTO tieout.journal_delta (
            batch_id, stripe_account, livemode, ledger_account, currency, amount_minor)
        SELECT batch_id, 'acct_ours', true, account, 'usd', amount
        FROM entry, (VALUES ('Income:Sales', -5), ('Expenses:Cards', 5)) AS leg (account, amount)
    ), queued AS (
        INSERT INTO tieout.unsequenced SELECT batch_id FROM entry
    )
    INSERT INTO tieout.posting
    SELECT entry_no, ordinal, account, 'usd', amount, NULL
    FROM entry, (VALUES (1, 'Income:Sales', -5), (2, 'Expenses:Cards', 5))
        AS leg (ordinal, account, amount)
"""


async def fill_books(writer: Pool, owner: Owner) -> None:
    """Post some batches of all books, correct an entry of each, and leave the last one waiting."""
    rows = list(mixed_rows())
    for begin in range(0, len(rows), 9):
        await post_of_accounts(writer, rows[begin : begin + 9])
    for book in BOOKS:
        await correct(writer, book, f"txn_{BOOKS.index(book)}_04")
    await owner.execute(_OTHER_ISSUERS)
    while await journal_writer.sequence_batches(writer, batches_max=64):
        pass
    await post_of_accounts(writer, [(book, _charge(book, 99)) for book in BOOKS])


def mixed_rows() -> Iterator[tuple[StripeAccount, dict[str, Any]]]:
    """Yield rows of every book by turns, of several types and currencies, some of one second."""
    for number in range(12):
        for book in BOOKS:
            if number % 4 == 1:
                yield book, _refund(book, number)
            elif number == 7:
                yield book, _charge(book, number, currency="eur")
            else:
                yield book, _charge(book, number)


async def correct(
    writer: Pool,
    book: StripeAccount,
    name: str,
    *,
    source: str = "Income:Sales",
    to: str = "Expenses:Adjustments",
) -> None:
    """Have a command move legs of a fact from a ledger account to another."""
    stands = await writer.fetchval(
        "SELECT entry_id FROM tieout.standing_entry"
        " WHERE issuer = $1 AND external_id = $2 AND NOT is_reversed",
        book.issuer,
        name,
    )
    given = command(
        "correct",
        name,
        issuer=book.issuer,
        stripe_account=book.id,
        livemode=book.livemode,
        accounts={source: to},
        figures={"replaces": stands},
    )
    (outcome,) = await execute(writer, given, configured=frozenset(BOOKS))
    assert outcome.status == "done", outcome


def _charge(book: StripeAccount, number: int, **changes: Any) -> dict[str, Any]:
    name = f"{BOOKS.index(book)}_{number:02}"
    # The later it is posted, the earlier it was, now and then: as an import goes.
    created = 40 * DAY_S + (number * 7 % 5) * DAY_S // 4
    stated = {"source": f"ch_{name}", "created": created, "available_on": 50 * DAY_S}
    return row(f"txn_{name}", **stated | changes)


def _refund(book: StripeAccount, number: int) -> dict[str, Any]:
    name = f"{BOOKS.index(book)}_{number:02}"
    money = {"amount": -1_000, "fee": 0, "fee_details": [], "net": -1_000}
    kind = {"type": "refund", "reporting_category": "refund", "source": f"re_{name}"}
    return _charge(book, number, **money, **kind)
