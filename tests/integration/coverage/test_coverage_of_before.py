"""Coverage of the version before: it becomes ranges step by step, and its code harms none."""

import asyncpg
import pytest

from services.reconciler.coverage.coverage_rows import empty_window
from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.ledger.resource_name import ResourceName
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import coverage_writer, sync_state
from tests.integration.coverage.made_up_coverage import (
    BEGAN_AT,
    DAY,
    STRIPE_ACCOUNT,
    Owner,
    bounds_of,
    cover_range,
    filled_window,
    old_enough,
    rows_of,
)

# As the code wrote a window before rows could be of several.
_COVER_BEFORE = """
    INSERT INTO tieout.coverage AS kept (
        stripe_account, livemode, resource, window_no, settled, row_count, sums, digest,
        compared_at, next_due_at, reason, pass_began_at, unsettled_since, unsettled_passes)
    SELECT 'acct_1', false, 'balance_transactions', window_no, true, 7, '{}', $2, now(), NULL,
        NULL, now(), NULL, 0
    FROM unnest($1::bigint[]) AS one (window_no)
    ON CONFLICT (stripe_account, livemode, resource, window_no)
    DO UPDATE SET settled = excluded.settled, row_count = excluded.row_count, sums = excluded.sums,
        digest = excluded.digest, compared_at = excluded.compared_at,
        next_due_at = excluded.next_due_at, reason = excluded.reason,
        pass_began_at = excluded.pass_began_at
"""
_COVER_EMPTY_BEFORE = _COVER_BEFORE.replace(
    "7, '{}', $2", "0, '{}', decode(repeat('00', 16), 'hex')"
)


async def test_what_the_version_before_covered_becomes_one_in_bounded_steps(
    pool: Pool, owner: Owner
) -> None:
    """With more rows than a pass may take, and young ones that stay as they are."""
    until = DAY + 6 * WINDOWS_A_DAY
    now = old_enough(until - 10)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    filled = [DAY + number * WINDOWS_A_DAY + 7 for number in range(3)]
    rows = [
        filled_window(number, compared_at=now)
        if number in filled
        else empty_window(number, compared_at=now, pass_began_at=BEGAN_AT)
        for number in range(DAY, until)
    ]
    await coverage_writer.write_coverage_apart(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=rows
    )
    await owner.execute("UPDATE tieout.sync_state SET coalesced_to = 0")

    steps = await _coalesce_all(pool, rows_max=100)

    assert 17 <= steps <= 20
    old = [row for row in await bounds_of(owner) if row[1] <= 6 * WINDOWS_A_DAY - 10]
    assert old == [
        (0, 288, 1),
        (288, 576, 1),
        (576, 864, 1),
        (864, 6 * WINDOWS_A_DAY - 10, 0),
    ]
    assert sum(last - first for first, last, _ in await bounds_of(owner)) == until - DAY
    assert len(await rows_of(owner)) == len(old) + 10


async def test_the_code_one_version_back_takes_back_what_it_does_not_know(
    pool: Pool, owner: Owner
) -> None:
    """To it a row is one window; what several said as one is compared again."""
    until = DAY + 2 * WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    filled = {number: filled_window(number, compared_at=now) for number in (DAY + 3, DAY + 400)}
    await cover_range(pool, DAY, until, filled, compared_at=now)
    before = await bounds_of(owner)

    await owner.execute(_COVER_BEFORE, [DAY], bytes(16))
    updated = await bounds_of(owner)
    await owner.execute(_COVER_BEFORE, [DAY + 410, DAY + 411], bytes(16))

    assert before == [(0, 288, 1), (288, 576, 1)]
    assert updated == [(0, 1, 7), (288, 576, 1)]
    assert await bounds_of(owner) == [(0, 1, 7), (410, 411, 7), (411, 412, 7)]


async def test_what_the_code_one_version_back_took_apart_becomes_one_again(
    pool: Pool, owner: Owner
) -> None:
    """It compares years again window by window; once it has gone, passes make them few rows."""
    until = DAY + 20 * WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    await cover_range(pool, DAY, until, compared_at=now)
    await coverage_writer.coalesce_coverage(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, after=0
    )
    done = (
        await sync_state.begin_sync(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
    ).coalesced_to

    # A chunk from the middle on, as one is read, and then the rest.
    half = DAY + 10 * WINDOWS_A_DAY
    await owner.execute(_COVER_EMPTY_BEFORE, list(range(half, until)))
    apart = (
        await sync_state.begin_sync(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
    ).coalesced_to
    await owner.execute(_COVER_EMPTY_BEFORE, list(range(DAY, half)))
    many = len(await rows_of(owner))
    await _coalesce_all(pool, rows_max=1_000)

    assert (done, apart, many) == (None, DAY, 20 * WINDOWS_A_DAY)
    assert await bounds_of(owner) == [(0, 20 * WINDOWS_A_DAY, 0)]


async def test_what_it_took_apart_by_the_first_window_becomes_one_again(
    pool: Pool, owner: Owner
) -> None:
    until = DAY + 2 * WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    await cover_range(pool, DAY, until, compared_at=now)
    await coverage_writer.coalesce_coverage(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, after=0
    )

    await owner.execute(_COVER_EMPTY_BEFORE, list(range(DAY, until)))
    reached = (
        await sync_state.begin_sync(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
    ).coalesced_to
    await coverage_writer.coalesce_coverage(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, after=reached or 0
    )

    assert reached == DAY
    assert await bounds_of(owner) == [(0, 2 * WINDOWS_A_DAY, 0)]


async def test_a_row_of_several_says_nothing_that_is_not_settled(owner: Owner) -> None:
    good = (True, None, None, 2)
    bad = [
        (False, None, None, 2),
        (True, BEGAN_AT, None, 2),
        (True, None, "a person decides", 2),
        (True, None, None, WINDOWS_A_DAY + 1),
        (True, None, None, 0),
    ]
    insert = (
        "INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, settled,"
        " next_due_at, reason, window_count, row_count, sums, digest, compared_at)"
        " VALUES ('acct_1', false, 'balance_transactions', 0, $1, $2, $3, $4, 1, '{}',"
        " decode(repeat('00', 16), 'hex'), now())"
    )

    for row in bad:
        with pytest.raises(asyncpg.CheckViolationError):
            await owner.execute(insert, *row)
    await owner.execute(insert, *good)


async def _coalesce_all(pool: Pool, *, rows_max: int) -> int:
    """Make one of the rows of before what may be, part by part; return in how many parts."""
    steps = 0
    sync = await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    while sync.coalesced_to is not None:
        await coverage_writer.coalesce_coverage(
            pool,
            account=STRIPE_ACCOUNT,
            resource=ResourceName.BALANCE_TRANSACTIONS,
            after=sync.coalesced_to,
            rows_max=rows_max,
        )
        sync = await sync_state.begin_sync(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
        steps += 1
    return steps
