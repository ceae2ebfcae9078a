"""What a drift says explains it, as a pass assesses it on a real Postgres."""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime

import pytest

from services.reconciler.discrepancies.balance_drift import assess_drift
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.explained_proof import ExplainedProof
from shared.balance_proof.balance_rows import BalanceRow
from shared.balance_proof.prove import Proof
from shared.ledger.discrepancy import Finding, close_discrepancy, open_or_refresh
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.stripe_balances import JournalSnapshot

pytestmark = pytest.mark.takes(seconds=4)

_ACCOUNT = StripeAccount("acct_1", livemode=False)
_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[DiscrepancyStore]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield DiscrepancyStore(pool, account=_ACCOUNT)
    pool.terminate()


def _explained(currency: str, named: Mapping[str, int]) -> ExplainedProof:
    """Return a proof of a balance that is off by 400, and by 700 beyond what rows explain."""
    row = BalanceRow(
        stripe_account=_ACCOUNT.id,
        livemode=False,
        currency=currency,
        balance_type="payments",
        ledger_pending=0,
        ledger_available=1_400,
        stripe_pending=0,
        stripe_available=1_000,
        in_flip=0,
        unexplained=400,
        exact=True,
        proved_at=_NOON,
        lowest=400,
        highest=400,
        unposted=0,
        exact_at=_NOON,
    )
    proof = Proof(
        rows=[row],
        differences={row.key: 400},
        lists_less={},
        created_later={},
        listed={},
        unposted=frozenset(),
        named=[],
        snapshot=JournalSnapshot(last_batch=0),
        from_s=0,
        starts_s=0,
    )
    return ExplainedProof(proof, {row.key: 700}, frozenset(), named={row.key: named})


async def test_a_drift_names_the_rows_and_the_payouts_that_explain_it(
    store: DiscrepancyStore,
) -> None:
    await store.save(
        [
            open_or_refresh(_payout_drift("po_usd", "usd"), known=None),
            open_or_refresh(_payout_drift("po_eur", "eur"), known=None),
            close_discrepancy(open_or_refresh(_payout_drift("po_gone", "usd"), known=None)),
        ]
    )

    assessment = await assess_drift(store, _explained("usd", {"txn_2": -100, "txn_1": -200}))

    [drift] = assessment.suspected
    assert drift.finding.actual == {
        "balance_type": "payments",
        "currency": "usd",
        "total": 1_400,
        "rows": [
            {"id": "txn_1", "effect_minor": -200},
            {"id": "txn_2", "effect_minor": -100},
        ],
        "payouts": ["po_usd"],
    }
    assert drift.finding.effect_minor == 700
    assert drift.finding.reason.endswith("; payouts that do not agree: po_usd")


async def test_where_there_are_none_it_names_none(store: DiscrepancyStore) -> None:
    assessment = await assess_drift(store, _explained("usd", {}))

    [drift] = assessment.suspected
    assert drift.finding.actual is not None
    assert (drift.finding.actual["rows"], drift.finding.actual["payouts"]) == ([], [])
    assert drift.finding.reason == "the balance is not Stripe's, and no row says why"


def _payout_drift(payout_id: str, currency: str) -> Finding:
    return Finding(
        kind="payout_drift",
        object_id=payout_id,
        amount_at_risk=500,
        currency=currency,
        reason="a member is missing",
    )
