"""What is pending, and what an account had by day: folded, and the same as all postings say."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.ledger.stripe_account import StripeAccount
from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer, stripe_balances
from shared.postgres.journal.verify import verify_journal
from tests.support import folds
from tests.support.commands import command, execute
from tests.support.posting import ACCOUNT, post, row
from tests.support.waits import patience

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_STRIPE_ACCOUNT = StripeAccount(ACCOUNT, livemode=False)
_DAY_S = 86_400
_REDATED = (
    "SELECT count(tieout.append_value_date(entry_no, to_timestamp($2)))"
    " FROM tieout.journal_entry WHERE external_id = $1 AND kind = 'original'"
)
_WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
_NET = """
    SELECT coalesce(sum(posting.amount_minor), 0)::bigint
    FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
    WHERE posting.ledger_account LIKE 'Assets:Stripe:%' AND entry.batch_id <= $1
"""
_AS_OF = """
    SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor)::bigint AS balance
    FROM tieout.posting_line WHERE effective_at < $1
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
"""

# An example of a property has names of its own, in the database of all.
_numbers = itertools.count()
# Rows by number: some are available when they are created, some before, most later.
_ROWS: Mapping[int, Mapping[str, Any]] = {
    0: {"created": 10 * _DAY_S + 5, "available_on": 12 * _DAY_S},
    1: {"created": 10 * _DAY_S + 7, "available_on": 10 * _DAY_S + 7},
    2: {"created": 11 * _DAY_S - 1, "available_on": 9 * _DAY_S},
    3: {"created": 11 * _DAY_S, "available_on": 12 * _DAY_S, "currency": "eur"},
    4: {"created": 12 * _DAY_S + 1, "available_on": 15 * _DAY_S, "balance_type": "issuing"},
}
_numbers_of_rows = st.sampled_from(sorted(_ROWS))
_deeds = st.one_of(
    st.tuples(st.just("post"), st.lists(_numbers_of_rows, min_size=1, max_size=4)),
    st.tuples(st.just("redate"), _numbers_of_rows, st.integers(8, 20)),
    st.tuples(st.just("take back"), _numbers_of_rows),
    st.tuples(st.just("sequence"), st.integers(1, 3)),
)


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield opened
    await opened.close()


@given(deeds=st.lists(_deeds, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_is_posted_moved_taken_back_and_sequenced_in_whatever_order(
    pool: Pool, owner: Owner, deeds: Sequence[tuple[Any, ...]]
) -> None:
    prefix = f"txn_{next(_numbers)}"
    for deed, *rest in deeds:
        match deed:
            case "post":
                await post(pool, [_row(prefix, number) for number in rest[0]])
            case "redate":
                await owner.fetchval(_REDATED, f"{prefix}_{rest[0]}", rest[1] * _DAY_S)
            case "take back":
                await _take_back(pool, f"{prefix}_{rest[0]}")
            case _:
                await journal_writer.sequence_batches(pool, batches_max=rest[0])

    expected = await folds.recomputed(owner)
    assert await folds.shown(owner) == expected
    for at in (9, 10.5, 12, 14, 20):
        await _assert_proof_agrees(
            pool, owner, expected, at=datetime.fromtimestamp(at * _DAY_S, UTC)
        )


async def test_a_fold_verifies_when_all_is_sequenced_and_before(pool: Pool, owner: Owner) -> None:
    await _trade(pool, owner)

    before = [check for check in await verify_journal(pool) if check.first_bad]
    await journal_writer.sequence_batches(pool, batches_max=2)
    between = [check for check in await verify_journal(pool) if check.first_bad]
    await journal_writer.sequence_batches(pool, batches_max=64)
    after = [check for check in await verify_journal(pool) if check.first_bad]

    assert (before, between, after) == ([], [], [])
    assert await folds.shown(owner) == await folds.recomputed(owner)


@pytest.mark.parametrize("days", [(20, 30), (30, 20)])
async def test_of_two_value_dates_at_once_the_later_holds(
    pool: Pool, owner: Owner, database_url: str, days: tuple[int, int]
) -> None:
    await post(pool, [row("txn_1", created=10 * _DAY_S, available_on=12 * _DAY_S)])
    other = await asyncpg.connect(database_url)
    try:
        first, second = owner.transaction(), other.transaction()
        await first.start()
        await second.start()
        await owner.fetchval(_REDATED, "txn_1", days[0] * _DAY_S)
        waiting = asyncio.create_task(other.fetchval(_REDATED, "txn_1", days[1] * _DAY_S))
        async with patience("the second append waits for the first"):
            while not waiting.done() and not await pool.fetchval(_WAITING):
                await asyncio.sleep(0.05)
        await first.commit()
        await waiting
        await second.commit()
    finally:
        await other.close()

    folds_before = await folds.shown(owner)
    assert folds_before == await folds.recomputed(owner)
    assert [until.timestamp() for *_, until in folds_before.pending] == [30 * _DAY_S]


async def test_a_snapshot_shows_what_was_pending_in_it(pool: Pool, owner: Owner) -> None:
    await post(pool, [row("txn_1", created=10 * _DAY_S, available_on=15 * _DAY_S)])
    since = await stripe_balances.journal_snapshot(pool)
    await post(pool, [row("txn_2", created=10 * _DAY_S, available_on=15 * _DAY_S)])
    await owner.fetchval(_REDATED, "txn_1", 20 * _DAY_S)

    async def balances() -> list[tuple[int, int]]:
        """Return what was in the ledger then, and what of it was pending on the 13th and 16th."""
        instants = [datetime.fromtimestamp(day * _DAY_S, UTC) for day in (13, 16)]
        read = [
            await stripe_balances.stripe_balances(pool, account=_STRIPE_ACCOUNT, at=at, since=since)
            for at in instants
        ]
        return [(balance.total, balance.pending) for [balance] in read]

    waiting = await balances()
    await journal_writer.sequence_batches(pool, batches_max=64)
    folded = await balances()

    # Whom Stripe gave a later date after the snapshot has the earlier one in it.
    assert waiting == folded == [(9_680, 9_680), (9_680, 0)]


async def test_a_trial_balance_as_of_any_instant_is_that_of_its_entries(
    pool: Pool, owner: Owner
) -> None:
    await _trade(pool, owner)
    await post(pool, [row("txn_february", created=40 * _DAY_S + 9, available_on=42 * _DAY_S)])
    await journal_writer.sequence_batches(pool, batches_max=2)
    instants = [
        datetime.fromtimestamp(day * _DAY_S, UTC) + timedelta(seconds=after)
        for day in (10, 11, 12, 30, 31, 40, 41, 59, 400)
        for after in (0, 5, 6, 8, 9, 10, _DAY_S - 1)
    ]

    for as_of in instants:
        balances = await reports.fetch_trial_balance(pool, as_of=as_of, stripe_account=None)
        shown = [
            (
                balance.stripe_account,
                balance.livemode,
                balance.ledger_account,
                balance.currency,
                balance.balance,
            )
            for balance in balances
        ]
        assert shown == [tuple(line) for line in await owner.fetch(_AS_OF, as_of)]


async def test_nobody_posts_past_the_fold(owner: Owner) -> None:
    """Whoever writes a posting writes its dated deltas: there is no other way to do it."""
    async with owner.transaction():
        await owner.execute(
            """
            INSERT INTO tieout.journal_batch DEFAULT VALUES;
            WITH entry AS (
                INSERT INTO tieout.journal_entry (
                    entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
                    reporting_category, effective_at, fingerprint, posting_count, origin, batch_id,
                    ordinal)
                SELECT 'je_1', 'stripe:acct_1:test', 'txn_1', 'original', 0, 'acct_1', false,
                    'charge', 'charge', '2026-01-01T23:59:59Z',
                    '\\x00112233445566778899aabbccddeeff', 2, 'webhook', max(batch_id), 1
                FROM tieout.journal_batch
                RETURNING entry_no
            )
            INSERT INTO tieout.posting
            SELECT entry_no, ordinal, ledger_account, 'usd', amount, available_on::timestamptz
            FROM entry, (VALUES (1, 'Assets:Stripe:Payments', 100, '2026-01-03T00:00:00Z'),
                (2, 'Income:Sales', -100, NULL)) AS leg (ordinal, ledger_account, amount,
                available_on);
            """
        )
    deltas = await owner.fetch(
        "SELECT ledger_account, day::text, available_on, amount_minor FROM tieout.dated_delta"
        " ORDER BY 1"
    )

    assert [tuple(delta) for delta in deltas] == [
        ("Assets:Stripe:Payments", "2026-01-01", datetime(2026, 1, 3, tzinfo=UTC), 100),
        ("Income:Sales", "2026-01-01", None, -100),
    ]


async def _trade(pool: Pool, owner: Owner) -> None:
    await post(pool, [_row("txn", number) for number in _ROWS])
    await owner.fetchval(_REDATED, "txn_0", 14 * _DAY_S)
    await owner.fetchval(_REDATED, "txn_1", 13 * _DAY_S)
    await _take_back(pool, "txn_3")
    await owner.fetchval(_REDATED, "txn_0", 13 * _DAY_S)


async def _take_back(pool: Pool, name: str) -> None:
    stands = await pool.fetchval(
        "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1 AND NOT is_reversed",
        name,
    )
    if stands is not None:
        figures = {"balance_transaction": None, "replaces": stands}
        (outcome,) = await execute(pool, command("apply", name, figures=figures))
        assert outcome.status == "done"


async def _assert_proof_agrees(
    pool: Pool, owner: Owner, expected: folds.Folds, *, at: datetime
) -> None:
    """Hold the proof's side, and what it takes each row for, against the recomputation."""
    pending = {
        (name, currency): sum(
            amount
            for (_, account, code, until), amount in expected.pending.items()
            if (account, code) == (name, currency) and until > at
        )
        for _, name, currency, _ in expected.pending
    }
    since = await stripe_balances.journal_snapshot(pool)
    balances = await stripe_balances.stripe_balances(
        pool, account=_STRIPE_ACCOUNT, at=at, since=since
    )
    ids = await owner.fetch("SELECT DISTINCT external_id FROM tieout.journal_entry")
    booked = await stripe_balances.booked_transactions(
        pool,
        account=_STRIPE_ACCOUNT,
        ids=[entry["external_id"] for entry in ids],
        since=since,
        at=at,
    )

    assert {
        (balance.ledger_account, balance.currency): balance.pending
        for balance in balances
        if balance.pending
    } == {key: amount for key, amount in pending.items() if amount}
    assert sum(balance.pending for balance in booked) == sum(
        balance.pending for balance in balances
    )
    assert sum(balance.total for balance in balances) == await owner.fetchval(
        _NET, since.last_batch
    )


def _row(prefix: str, number: int) -> dict[str, Any]:
    return row(f"{prefix}_{number}", **_ROWS[number])
