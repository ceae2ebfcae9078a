"""When Stripe stated what a discrepancy says of it: as it was found, or compared since."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancies
from tests.support.posting import ACCOUNT

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_FOUND = datetime(2026, 1, 31, 12, tzinfo=UTC)
_LATER, _EARLIER = (_FOUND + timedelta(hours=hours) for hours in (1, -1))
_WINDOW = 1000
_CREATED: Mapping[str, int] = {"created": 300 * _WINDOW + 299}


async def _discrepancy(
    owner: Owner, *, expected: Mapping[str, object] | None, actual: Mapping[str, object] | None
) -> None:
    await owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " detected_at, expected, actual) VALUES ('dsc_1', 'different', 'open', $1, false, 'txn_1',"
        " $2, $3, $4)",
        ACCOUNT,
        _FOUND,
        expected and json.dumps(expected),
        actual and json.dumps(actual),
    )


async def _covers(
    owner: Owner,
    window_no: int,
    *,
    compared_at: datetime = _LATER,
    settled: bool = True,
    count: int = 1,
    account: str = ACCOUNT,
) -> None:
    await owner.execute(
        "INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, window_count,"
        " settled, row_count, sums, digest, compared_at)"
        " VALUES ($1, false, 'balance_transactions', $2, $3, $4, 0, '{}', $5, $6)",
        account,
        window_no,
        count,
        settled,
        bytes(16),
        compared_at,
    )


@pytest.mark.parametrize(
    ("expected", "actual"),
    [(_CREATED, {"created": 1}), (None, _CREATED)],
    ids=["where Stripe has it", "where the journal has what Stripe has not"],
)
async def test_it_was_stated_when_its_window_was_compared_last(
    pool: Pool,
    owner: Owner,
    expected: Mapping[str, object] | None,
    actual: Mapping[str, object] | None,
) -> None:
    await _discrepancy(owner, expected=expected, actual=actual)
    await _covers(owner, _WINDOW - 5, count=10)

    assert await discrepancies.fetch_read_at(pool, discrepancy_id="dsc_1") == _LATER


async def test_it_was_stated_when_it_was_found_if_nothing_was_compared_since(
    pool: Pool, owner: Owner
) -> None:
    await _discrepancy(owner, expected=_CREATED, actual=None)
    await _covers(owner, _WINDOW, compared_at=_EARLIER)
    await _covers(owner, _WINDOW - 1)
    await _covers(owner, _WINDOW + 1)
    await _covers(owner, _WINDOW, account="acct_2")

    assert await discrepancies.fetch_read_at(pool, discrepancy_id="dsc_1") == _FOUND


async def test_a_window_that_is_not_settled_says_nothing(pool: Pool, owner: Owner) -> None:
    await _discrepancy(owner, expected=_CREATED, actual=None)
    await _covers(owner, _WINDOW, settled=False)

    assert await discrepancies.fetch_read_at(pool, discrepancy_id="dsc_1") == _FOUND


@pytest.mark.parametrize("created", [None, "yesterday", 10**13, -1])
async def test_what_is_at_no_time_was_stated_when_it_was_found(
    pool: Pool, owner: Owner, created: object
) -> None:
    await _discrepancy(owner, expected={"created": created}, actual=None)
    await _covers(owner, _WINDOW)

    assert await discrepancies.fetch_read_at(pool, discrepancy_id="dsc_1") == _FOUND
