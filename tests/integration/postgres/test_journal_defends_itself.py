"""The database refuses what would break the journal, whoever asks."""

import asyncpg
import pytest

from shared.postgres.driver.definitions import JOURNAL_TABLES
from shared.postgres.driver.pool import Pool

pytestmark = pytest.mark.takes(seconds=20)

_ISSUER = "stripe:acct_1:test"
_BALANCE = "Assets:Stripe:Payments"
_ENTRY = """
    INSERT INTO tieout.journal_entry (entry_id, issuer, external_id, kind, revision, stripe_account,
        livemode, type, reporting_category, effective_at, fingerprint, posting_count, origin,
        batch_id, ordinal)
    VALUES ($1, $4, $1, 'original', 0, 'acct_1', false, 'charge', 'charge',
        now(), '\\x00112233445566778899aabbccddeeff', $2, 'webhook', $3, 1)
    RETURNING entry_no
"""
_WHOLE = f"""
    WITH entry AS ({_ENTRY}), legs AS (
        INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)
        SELECT entry_no, leg.ordinal, $8, leg.currency, leg.amount
        FROM entry, unnest($5::smallint[], $6::text[], $7::bigint[])
            AS leg (ordinal, currency, amount)
        RETURNING entry_no)
    SELECT max(entry_no) FROM legs
"""


async def test_it_takes_a_balanced_entry(owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    async with owner.transaction():
        await _insert(owner, "je_1", [100, -100])

    assert await owner.fetchval("SELECT count(*) FROM tieout.posting") == 2


async def test_it_refuses_an_unbalanced_entry(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="unbalanced"):
        await _insert(owner, "je_1", [100, -99])


async def test_it_refuses_an_entry_that_balances_only_across_currencies(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="unbalanced"):
        await _insert(owner, "je_1", [100, -100], currencies=["usd", "eur"])


async def test_it_refuses_an_entry_without_all_its_postings(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="postings"):
        await _insert(owner, "je_1", [100, -100], posting_count=3)


async def test_it_refuses_an_entry_without_postings(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    batch = await owner.fetchval(
        "INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id"
    )

    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="lacks its postings"):
        await owner.execute(_ENTRY, "je_1", 2, batch, _ISSUER)


async def test_it_refuses_postings_on_an_older_entry(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    entry_no = await _insert_committed(owner, "je_1", [100, -100])

    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="older entry"):
        await owner.execute(
            "INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)"
            " VALUES ($1, 3, 'A', 'usd', 5), ($1, 4, 'B', 'usd', -5)",
            entry_no,
        )


async def test_it_refuses_an_entry_in_an_older_batch(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    await _insert_committed(owner, "je_1", [100, -100])
    older = await owner.fetchval("SELECT max(batch_id) FROM tieout.journal_batch")

    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="older"):
        await owner.fetchval(
            _WHOLE.replace("$3, 1)", "$3, 9)"),
            *("je_2", 2, older, _ISSUER, [1, 2], ["usd", "usd"], [5, -5], _BALANCE),
        )


@pytest.mark.parametrize(
    "issuer",
    [
        *("manual", "digits:app_1", "Stripe:acct_1:test", "stripe", ""),
        *("tieout", "tieout:acct_1:live", "tieout:acct_2:test", "tieout:acct_1:test:manual"),
    ],
)
async def test_it_refuses_a_stripe_balance_to_whoever_is_not_stripe(
    owner: "asyncpg.Connection[asyncpg.Record]", issuer: str
) -> None:
    await _insert(owner, "je_1", [100, -100], issuer=issuer, ledger_account="Income:Sales")

    for balance in ("Assets:Stripe:Payments", "Assets:Stripe:not a balance"):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="only Stripe moves"):
            await _insert(owner, "je_2", [100, -100], issuer=issuer, ledger_account=balance)


async def test_it_takes_an_opening_of_its_own_books(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    await _insert(owner, "je_1", [100, -100], issuer="tieout:acct_1:test")

    assert await owner.fetchval("SELECT count(*) FROM tieout.posting") == 2


_APPENDED = {
    "a value date": (
        "INSERT INTO tieout.value_date (entry_no, available_on, batch_id) VALUES ($1, now(), $2)"
    ),
    "a reference": (
        "INSERT INTO tieout.entry_reference (entry_id, kind, object_id, batch_id)"
        " SELECT entry_id, 'charge', 'ch_1', $2 FROM tieout.journal_entry WHERE entry_no = $1"
    ),
}


@pytest.mark.parametrize("change", _APPENDED.values(), ids=_APPENDED)
async def test_it_refuses_what_is_appended_to_an_older_batch(
    owner: "asyncpg.Connection[asyncpg.Record]", change: str
) -> None:
    entry_no = await _insert_committed(owner, "je_1", [100, -100])
    older = await owner.fetchval("SELECT max(batch_id) FROM tieout.journal_batch")

    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="older batch"):
        await owner.execute(change, entry_no, older)


async def test_what_is_appended_by_itself_waits_for_its_seal(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    entry_no = await _insert_committed(owner, "je_1", [100, -100])
    await owner.execute("INSERT INTO tieout.value_date VALUES ($1, '2026-01-01')", entry_no)
    await owner.execute("INSERT INTO tieout.value_date VALUES ($1, '2026-01-02')", entry_no)

    batches = await owner.fetch("SELECT DISTINCT batch_id FROM tieout.value_date")
    waiting = await owner.fetch("SELECT batch_id FROM tieout.unsequenced")

    assert len(batches) == 2  # a transaction each
    assert {row["batch_id"] for row in batches} == {row["batch_id"] for row in waiting}


async def test_it_refuses_a_second_original_of_one_balance_transaction(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    await _insert_committed(owner, "je_1", [100, -100])

    with pytest.raises(asyncpg.UniqueViolationError):
        await _insert_committed(owner, "je_1", [100, -100])


@pytest.mark.parametrize("table", [*JOURNAL_TABLES, "entry_trace", "audit"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "TRUNCATE {} CASCADE", "UPDATE {} SET {}"])
async def test_it_is_append_only_even_for_its_owner(
    owner: "asyncpg.Connection[asyncpg.Record]", table: str, change: str
) -> None:
    column = await owner.fetchval(
        "SELECT min(column_name) FROM information_schema.columns"
        " WHERE table_schema = 'tieout' AND table_name = $1 AND is_identity = 'NO'",
        table,
    )

    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append only"):
        await owner.execute(change.format(f"tieout.{table}", f"{column} = {column}"))


_FORBIDDEN = {
    "tieout_writer": ["UPDATE {} SET {} = {}", "DELETE FROM {}", "TRUNCATE {}"],
    "tieout_reconciler": [
        "UPDATE {} SET {} = {}",
        "DELETE FROM {}",
        "INSERT INTO {} DEFAULT VALUES",
    ],
    "tieout_api": ["UPDATE {} SET {} = {}", "DELETE FROM {}", "INSERT INTO {} DEFAULT VALUES"],
    "tieout_reader": ["UPDATE {} SET {} = {}", "DELETE FROM {}", "INSERT INTO {} DEFAULT VALUES"],
}


@pytest.mark.parametrize(
    ("role", "change"),
    [(role, change) for role, changes in _FORBIDDEN.items() for change in changes],
)
async def test_no_role_may_change_the_journal(
    owner: "asyncpg.Connection[asyncpg.Record]", role: str, change: str
) -> None:
    await owner.execute(f"SET ROLE {role}")

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await owner.execute(change.format("tieout.posting", "ordinal", "ordinal"))


async def test_a_service_works_as_its_role(database_url: str) -> None:
    pool = Pool(database_url, role="tieout_reader", service="test", size=1)

    try:
        assert await pool.fetchval("SELECT current_user") == "tieout_reader"
    finally:
        await pool.close()


async def _insert_committed(
    owner: "asyncpg.Connection[asyncpg.Record]", name: str, amounts: list[int]
) -> int:
    async with owner.transaction():
        return await _insert(owner, name, amounts)


async def _insert(
    owner: "asyncpg.Connection[asyncpg.Record]",
    name: str,
    amounts: list[int],
    *,
    currencies: list[str] | None = None,
    posting_count: int = 2,
    issuer: str = _ISSUER,
    ledger_account: str = _BALANCE,
) -> int:
    async with owner.transaction():
        batch = await owner.fetchval(
            "INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id"
        )
        entry_no: int = await owner.fetchval(
            _WHOLE,
            *(name, posting_count, batch, issuer),
            *([1, 2], currencies or ["usd", "usd"], amounts, ledger_account),
        )
    return entry_no
