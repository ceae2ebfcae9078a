"""What `tieout verify` says of exchange differences that are off, missing, or of nothing."""

from collections.abc import AsyncIterator
from typing import TypeAlias

import asyncpg
import pytest

from shared.postgres.driver.pool import Pool
from shared.postgres.journal import verify
from tests.support import exchanged
from tests.support.posting import post

pytestmark = pytest.mark.takes(seconds=10)

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
_CHECK = "exchanged"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield opened
    await opened.close()


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def test_what_was_posted_by_the_rule_is_right(pool: Pool) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund(), exchanged.failure()])
    await exchanged.settle(pool)

    check = await _check(pool)

    # Two entries, and two rows of a refund.
    assert (check.checked, check.first_bad) == (4, None)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            "UPDATE tieout.presentment SET amount_minor = 9_000 WHERE role = 'charge'",
            "exchange differences of txn_refund lack 1208 usd",
        ),
        (
            "DELETE FROM tieout.presentment WHERE role = 'refund'",
            "is an exchange difference of txn_refund, of which no refund is kept",
        ),
        (
            "UPDATE tieout.presentment SET currency = 'gbp' WHERE role = 'charge'",
            "of txn_refund no exchange difference is known, and no discrepancy says so",
        ),
        (
            (
                "INSERT INTO tieout.presentment (issuer, external_id, stripe_account, livemode,"
                " role, object_id, fingerprint) VALUES ('stripe:acct_1:test', 'txn_zz', 'acct_1',"
                " false, 'refund', 're_zz', '')"
            ),
            "of txn_zz a presentment is kept, and no entry stands",
        ),
    ],
)
async def test_what_was_changed_behind_it_is_named(
    pool: Pool, owner: Owner, change: str, said: str
) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    await exchanged.settle(pool)

    await owner.execute(change)

    assert said in ((await _check(pool)).first_bad or "nothing")


async def test_a_missing_one_is_named_once_nothing_waits_for_it(pool: Pool, owner: Owner) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    unsequenced = await _check(pool)
    await pool.fetchval("SELECT tieout.sequence_batches(64)")
    due = await _check(pool)

    await owner.execute("DELETE FROM tieout.exchange_due")

    assert (unsequenced.first_bad, due.first_bad) == (None, None)
    assert (await _check(pool)).first_bad == "exchange differences of txn_refund lack -153 usd"


async def test_one_whose_charge_has_no_place_yet_is_waited_for(pool: Pool) -> None:
    await post(pool, [exchanged.refund()])
    await exchanged.settle(pool)
    await post(pool, [exchanged.charge()])

    assert (await _check(pool)).first_bad is None


async def test_one_that_is_said_to_be_unknown_is_right(pool: Pool) -> None:
    await post(pool, [exchanged.charge(shown=False), exchanged.refund()])
    await exchanged.settle(pool)

    assert (await _check(pool)).first_bad is None


async def test_nothing_is_said_while_messages_are_to_be_read_once_more(
    pool: Pool, owner: Owner
) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    await pool.fetchval("SELECT tieout.sequence_batches(64)")
    await owner.execute("DELETE FROM tieout.exchange_due")

    await owner.execute("UPDATE tieout.exchange_history SET next_offset = 0")

    assert (await _check(pool)).first_bad is None


async def _check(pool: Pool) -> verify.IntegrityCheck:
    (check,) = [each for each in await verify.verify_journal(pool) if each.check == _CHECK]
    return check
