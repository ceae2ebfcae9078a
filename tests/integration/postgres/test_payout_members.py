"""Members of payouts as Postgres keeps them, and which others a list of Stripe's touches."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.ledger.payout import Payout
from shared.ledger.payout_members import PayoutMember
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import payouts

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
_OTHER = StripeAccount(id="acct_2", livemode=False)
_NOW = datetime(2026, 3, 2, tzinfo=UTC)
_DUE = "SELECT payout_id FROM tieout.payouts WHERE next_proof_at IS NOT NULL ORDER BY 1"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield pool
    pool.terminate()


async def _keep(
    pool: Pool,
    payout_id: str,
    members: Sequence[str],
    *,
    is_inferred: bool,
    account: StripeAccount = _ACCOUNT,
) -> None:
    """Keep a payout, with its members, that is not due to be proved."""
    payout = Payout(
        id=payout_id,
        amount=100,
        currency="usd",
        status="paid",
        method="standard",
        is_automatic=not is_inferred,
        created=_NOW,
        arrival_date=None,
        balance_transaction_id=None,
        failure_balance_transaction_id=None,
        original_payout_id=None,
        reversed_by_payout_id=None,
        reconciliation_status=None,
        bank_reference=None,
        statement_descriptor=None,
        failure_code=None,
    )
    await payouts.save_payouts(
        pool, account=account, payouts=[payout], read_at=_NOW, next_proof_at={payout_id: _NOW}
    )
    await payouts.save_members(
        pool,
        account=account,
        payout_id=payout_id,
        members=[_member(row_id) for row_id in members],
        is_inferred=is_inferred,
        read_at=_NOW,
    )
    await payouts.save_proof(
        pool,
        account=account,
        payout_id=payout_id,
        proof="inferred" if is_inferred else "proved",
        reason=None,
        tries=0,
        again_s=None,
    )


def _member(row_id: str) -> PayoutMember:
    return PayoutMember(
        id=row_id,
        type="charge",
        reporting_category="charge",
        source_id=None,
        amount=100,
        fee=0,
        net=100,
    )


async def test_what_was_inferred_from_a_row_that_stripe_lists_elsewhere_is_inferred_anew(
    pool: Pool, owner: Owner
) -> None:
    await _keep(pool, "po_listed", ["txn_1", "txn_3"], is_inferred=True)
    await _keep(pool, "po_whole", ["txn_1", "txn_2"], is_inferred=True)
    await _keep(pool, "po_part", ["txn_2"], is_inferred=True)
    await _keep(pool, "po_apart", ["txn_9"], is_inferred=True)
    await _keep(pool, "po_of_another", ["txn_2"], is_inferred=True, account=_OTHER)
    inferring_claimed = await owner.fetch(_DUE)

    await payouts.save_members(
        pool,
        account=_ACCOUNT,
        payout_id="po_listed",
        members=[_member("txn_1"), _member("txn_2"), _member("txn_3")],
        is_inferred=False,
        read_at=_NOW,
    )

    assert inferring_claimed == []
    assert [row["payout_id"] for row in await owner.fetch(_DUE)] == ["po_part", "po_whole"]
