"""A journal of before dated deltas: folded in steps, each batch once, whoever posts meanwhile."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TypeAlias

import asyncpg
import pytest

from shared.postgres.driver import migrate
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.postgres.journal.verify import verify_journal
from tests.conftest import PostgresServer
from tests.support import databases, folds
from tests.support.posting import POST_OF_0012, charge, post

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_DAY_S = 86_400
_REDATED = (
    "SELECT count(tieout.append_value_date(entry_no, to_timestamp($2)))"
    " FROM tieout.journal_entry WHERE external_id = $1"
)
# A posting whose transaction took its number before the triggers were there.
_LATE = """
    WITH entry AS (
        INSERT INTO tieout.journal_entry (
            entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
            reporting_category, effective_at, fingerprint, posting_count, origin, batch_id, ordinal)
        VALUES ('je_late', 'stripe:acct_1:test', 'txn_late', 'original', 0, 'acct_1', false,
            'charge', 'charge', now(), '\\x00112233445566778899aabbccddeeff', 2, 'webhook',
            tieout.this_batch(), 1)
        RETURNING entry_no, batch_id
    ), posting AS (
        INSERT INTO tieout.posting
        SELECT entry_no, ordinal, ledger_account, 'usd', amount, available_on
        FROM entry, (VALUES (1, 'Assets:Stripe:Payments', 100, now() + interval '2 days'),
            (2, 'Income:Sales', -100, NULL)) AS leg (ordinal, ledger_account, amount, available_on)
        RETURNING ledger_account, amount_minor
    ), delta AS (
        INSERT INTO tieout.journal_delta
        SELECT batch_id, 'acct_1', false, ledger_account, 'usd', amount_minor FROM entry, posting
    )
    INSERT INTO tieout.unsequenced (batch_id) SELECT batch_id FROM entry
"""


class Killed(Exception):
    """The process died between two steps."""


@pytest.fixture
async def url(postgres_server: PostgresServer, migrated_template: str) -> AsyncIterator[str]:
    """Yield the URL of an empty database; the template's migration made the roles."""
    assert migrated_template
    async with databases.fresh(postgres_server.url) as fresh:
        yield fresh


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return what says up to which migration there are; a step of the fold takes two batches."""
    texts = [
        replace(migration, text="SELECT tieout.fold_history(2)")
        if migration.version == 26
        else migration
        for migration in migrate.migrations()
    ]

    def have(version: int) -> None:
        known = [migration for migration in texts if migration.version <= version]
        monkeypatch.setattr(migrate, "migrations", lambda: known)

    # Today's statement calls what those schemas lack.
    monkeypatch.setattr(journal_writer, "POST_BATCH", POST_OF_0012)

    return have


async def test_each_batch_is_folded_once_whatever_is_posted_between_the_steps(
    url: str, through: Callable[[int], None]
) -> None:
    through(24)
    await migrate.migrate(url)
    owner, late = await asyncpg.connect(url), await asyncpg.connect(url)
    pool = Pool(url, role="tieout_writer", service="test", size=1)
    numbers = itertools.count()
    try:
        await _post_history(pool, owner, numbers)
        taken = late.transaction()
        await taken.start()
        await late.execute("SELECT tieout.this_batch()")
        await post(pool, [charge(next(numbers))])

        through(25)
        await migrate.migrate(url)
        await late.execute(_LATE)
        through(9_999)
        steps = [await _step(url)]
        await taken.commit()
        while steps[-1]:
            await _trade(pool, owner, numbers)
            steps.append(await _step(url))
        await migrate.migrate(url)

        assert len(steps) > 4
        assert steps == sorted(set(steps), reverse=True)
        await _assert_folded(pool, owner)
        await _trade(pool, owner, numbers)
        await _assert_folded(pool, owner)
        assert not await owner.fetchval("SELECT to_regclass('tieout.history_fold') IS NOT NULL")
    finally:
        await pool.close()
        await owner.close()
        await late.close()


async def test_a_writer_posts_while_history_is_folded(
    url: str, through: Callable[[int], None]
) -> None:
    through(24)
    await migrate.migrate(url)
    owner = await asyncpg.connect(url)
    pool = Pool(url, role="tieout_writer", service="test", size=2)
    numbers = itertools.count()

    async def trade() -> None:
        while not ended.is_set():
            await _trade(pool, owner, numbers)

    try:
        for _ in range(3):
            await _post_history(pool, owner, numbers)
        through(25)
        await migrate.migrate(url)
        through(9_999)
        ended = asyncio.Event()
        trading = asyncio.create_task(trade())
        await migrate.migrate(url)
        ended.set()
        await trading
        await _assert_folded(pool, owner)
    finally:
        await pool.close()
        await owner.close()


async def _post_history(pool: Pool, owner: Owner, numbers: "itertools.count[int]") -> None:
    """Post batches, sequence some of them, and move value dates of both kinds."""
    for _ in range(4):
        await post(pool, [_charge(next(numbers)) for _ in range(3)])
    await owner.fetchval(_REDATED, "txn_0001", 40 * _DAY_S)
    await journal_writer.sequence_batches(pool, batches_max=3)
    await owner.fetchval(_REDATED, "txn_0001", 60 * _DAY_S)
    await owner.fetchval(_REDATED, "txn_0005", 50 * _DAY_S)


async def _trade(pool: Pool, owner: Owner, numbers: "itertools.count[int]") -> None:
    """Post, move value dates of old and of new entries, and sequence some."""
    new = next(numbers)
    await post(pool, [_charge(new)])
    await owner.fetchval(_REDATED, f"txn_{new:04}", (30 + new) * _DAY_S)
    # Some of these are later than what was known, some are not.
    for old in (1, 5, 7, 9):
        await owner.fetchval(_REDATED, f"txn_{old:04}", (30 + new) * _DAY_S)
    await journal_writer.sequence_batches(pool, batches_max=3)


async def _step(url: str) -> int:
    """Migrate for one step, and die; return what it has left."""
    left: list[int] = []

    def die(_name: str, remains: int) -> None:
        left.append(remains)
        if remains:
            raise Killed

    with contextlib.suppress(Killed):
        await migrate.migrate(url, on_step=die)
    return left[0]


async def _assert_folded(pool: Pool, owner: Owner) -> None:
    assert await folds.shown(owner) == await folds.recomputed(owner)
    while await journal_writer.sequence_batches(pool, batches_max=64):
        pass
    assert await folds.shown(owner) == await folds.recomputed(owner)
    assert [check for check in await verify_journal(pool) if check.first_bad] == []


def _charge(number: int) -> dict[str, object]:
    return charge(number, created=number * _DAY_S // 3, available_on=(number // 2 + 2) * _DAY_S)
