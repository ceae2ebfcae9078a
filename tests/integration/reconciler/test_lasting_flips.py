"""Money that Stripe holds as pending for a day, by kept proofs on a real Postgres."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from services.reconciler.discrepancies.lasting_flip import record_lasting_flips
from services.reconciler.discrepancies.store import DiscrepancyStore
from shared.balance_proof.balance_rows import BalanceRow
from shared.ledger.discrepancy import Discrepancy
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import kept_proofs
from shared.postgres.reconciliation.kept_proofs import KeptProof

pytestmark = pytest.mark.takes(seconds=5)

_ACCOUNT = StripeAccount("acct_1", livemode=False)
_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_ROW = BalanceRow(
    stripe_account=_ACCOUNT.id,
    livemode=False,
    currency="usd",
    balance_type="payments",
    ledger_pending=0,
    ledger_available=900,
    stripe_pending=900,
    stripe_available=0,
    in_flip=900,
    unexplained=0,
    exact=True,
    proved_at=_NOON,
    lowest=0,
    highest=0,
    unposted=0,
    exact_at=_NOON,
)


@dataclass(frozen=True, slots=True)
class _Proofs:
    """An account whose balance is proved, hour by hour."""

    pool: Pool
    store: DiscrepancyStore

    async def prove(
        self, *flips: tuple[float, int | None], currency: str = "usd"
    ) -> Discrepancy | None:
        """Prove what is in flip (None: not exactly) so many hours before noon, in turn."""
        for hours, in_flip in flips:
            at = _NOON - timedelta(hours=hours)
            row = replace(
                _ROW,
                currency=currency,
                in_flip=in_flip,
                exact=in_flip is not None,
                unexplained=None if in_flip is None else 0,
                proved_at=at,
            )
            await kept_proofs.keep_proofs(self.pool, account=_ACCOUNT, proofs=[_kept(row, at)])
            exact = [row] if row.exact else []
            await record_lasting_flips(self.pool, self.store, exact, account=_ACCOUNT)
        known = await self.store.load(("in_flip",), [f"payments:{currency}"])
        return known.get(("in_flip", f"payments:{currency}"))


def _kept(row: BalanceRow, at: datetime) -> KeptProof:
    return KeptProof(
        balance_type=row.balance_type,
        currency=row.currency,
        at=at,
        ledger=900,
        stripe=900,
        created_later=0,
        in_flip=row.in_flip,
        unexplained=row.unexplained,
        lowest=0,
        highest=0,
    )


@pytest.fixture
async def proofs(database_url: str) -> AsyncIterator[_Proofs]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield _Proofs(pool, DiscrepancyStore(pool, account=_ACCOUNT))
    pool.terminate()


@pytest.mark.parametrize(
    "flips",
    [
        [(23.9, 900), (0, 900)],
        [(30, 900), (12, 0), (0, 900)],
        [(30, 900), (12, -50), (0, 900)],
    ],
    ids=["less than a day", "it had flipped", "other money flips"],
)
async def test_what_has_not_lasted_a_day_is_timing(
    proofs: _Proofs, flips: Sequence[tuple[float, int]]
) -> None:
    assert await proofs.prove(*flips) is None


async def test_what_every_proof_of_a_day_had_is_one_discrepancy_of_the_least_of_it(
    proofs: _Proofs,
) -> None:
    await proofs.prove((26, 400), (25, 1_900))
    flip = await proofs.prove((12, 900), (6, None), (0, 1_000))

    assert flip is not None
    assert (flip.status, flip.finding.amount_at_risk) == ("open", 900)
    # The total is Stripe's: it moves nothing.
    assert flip.finding.effect_minor is None
    assert flip.finding.expected == {
        "balance_type": "payments", "currency": "usd", "in_flip": 900,
    }  # fmt: skip
    assert flip.finding.actual == {**flip.finding.expected, "in_flip": 0}
    assert flip.finding.reason.endswith("since 2026-03-01T10:00:00Z")


async def test_of_a_refund_it_says_the_direction(proofs: _Proofs) -> None:
    flip = await proofs.prove((24, -700), (0, -900))

    assert flip is not None
    assert flip.finding.expected is not None
    assert (flip.finding.amount_at_risk, flip.finding.expected["in_flip"]) == (700, -700)


async def test_it_is_settled_by_the_exact_proof_that_shows_it_gone(proofs: _Proofs) -> None:
    opened = await proofs.prove((30, 900), (6, 900))
    unproved = await proofs.prove((5, None))
    settled = await proofs.prove((4, 0))
    again = await proofs.prove((3, 900))

    assert [each and each.status for each in (opened, unproved, settled, again)] == [
        "open",
        "open",
        "resolved",
        "resolved",
    ]


async def test_each_currency_is_its_own(proofs: _Proofs) -> None:
    assert await proofs.prove((30, 900), (0, 900)) is not None

    assert await proofs.prove((1, 900), (0, 900), currency="eur") is None
