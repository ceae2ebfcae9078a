"""Balances as they were proved last, beside the ledger's now: a real Postgres, and no Stripe."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.journal_writer import sequence_batches
from shared.postgres.reconciliation import exact_proofs, kept_proofs, sync_state
from shared.postgres.reconciliation.exact_proofs import ExactProof
from shared.postgres.reconciliation.kept_proofs import KeptProof
from shared.reports.kept_balances import KeptBalanceRow, list_kept_balances
from tests.support.posting import ACCOUNT, post, row

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_TEST_MODE = StripeAccount(ACCOUNT, livemode=False)
_PROVED_AT = datetime(2026, 3, 1, tzinfo=UTC)
_NEXT_WEEK_S = int((datetime.now(UTC) + timedelta(days=7)).timestamp())
_PROOF_KEYS = (
    "stripe_pending", "stripe_available", "in_flip", "unexplained", "proved_at", "lowest",
    "highest", "unposted", "exact_at", "proved_ledger_pending", "proved_ledger_available",
    "moved_since_proof",
)  # fmt: skip


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    yield pool
    pool.terminate()


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    """Return the reconciler's connections, which may keep proofs and read all."""
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    yield pool
    pool.terminate()


def _exact(at: datetime, *, pending: int | None = 9_680) -> KeptProof:
    return KeptProof(
        balance_type="payments",
        currency="usd",
        at=at,
        ledger=9_680,
        stripe=9_700,
        created_later=0,
        in_flip=0,
        unexplained=-20,
        lowest=-20,
        highest=-20,
        ledger_pending=pending,
        stripe_pending=pending,
        unposted=None if pending is None else 0,
    )


def _busy(at: datetime, *, lowest: int = -7, highest: int = 7) -> KeptProof:
    return KeptProof(
        balance_type="payments",
        currency="usd",
        at=at,
        ledger=9_680,
        stripe=9_680,
        created_later=None,
        in_flip=None,
        unexplained=None,
        lowest=lowest,
        highest=highest,
        ledger_pending=9_680,
        stripe_pending=9_680,
        unposted=3,
    )


async def _keep(pool: Pool, *proofs: KeptProof) -> None:
    await kept_proofs.keep_proofs(pool, account=_TEST_MODE, proofs=proofs)


async def _only(pool: Pool) -> KeptBalanceRow:
    [balance] = await list_kept_balances(pool, stripe_account=None)
    return balance


async def test_what_came_since_the_proof_is_told_apart_from_it(writer: Pool, pool: Pool) -> None:
    await post(writer, [row("txn_proved", available_on=_NEXT_WEEK_S)])
    await sequence_batches(writer, batches_max=8)
    await _keep(pool, _exact(_PROVED_AT))
    # Available at once, and its batch has no position yet.
    await post(writer, [row("txn_since", available_on=1_000)])

    balance = await _only(pool)

    assert (balance.ledger_pending, balance.ledger_available) == (9_680, 9_680)
    assert (balance.proved_ledger_pending, balance.proved_ledger_available) == (9_680, 0)
    assert balance.moved_since_proof == 9_680
    assert (balance.stripe_pending, balance.stripe_available) == (9_680, 20)
    assert (balance.unexplained, balance.lowest, balance.highest) == (-20, -20, -20)
    assert (balance.exact, balance.proved_at, balance.exact_at) == (True, _PROVED_AT, _PROVED_AT)
    assert (balance.in_flip, balance.unposted) == (0, 0)
    assert balance.read_at > _PROVED_AT


async def test_it_shows_the_last_proof_of_each_balance(writer: Pool, pool: Pool) -> None:
    await post(writer, [row("txn_proved")])
    await _keep(pool, _exact(_PROVED_AT), _busy(_PROVED_AT + timedelta(minutes=5)))

    balance = await _only(pool)

    assert balance.proved_at == _PROVED_AT + timedelta(minutes=5)
    assert (balance.exact, balance.unexplained) == (False, None)
    assert (balance.lowest, balance.highest, balance.unposted) == (-7, 7, 3)


async def test_a_balance_that_was_never_proved_has_no_figure_of_stripe_s(
    writer: Pool, pool: Pool
) -> None:
    """Of what Stripe states of every account one is yet to come, of other balances none will."""
    await post(writer, [row("txn_stated"), row("txn_not", balance_type="risk_reserved")])

    balances = await list_kept_balances(pool, stripe_account=None)

    assert [(balance.balance_type, balance.exact) for balance in balances] == [
        ("payments", False),
        ("risk_reserved", None),
    ]
    for balance in balances:
        assert {getattr(balance, name) for name in _PROOF_KEYS} == {None}
        assert balance.ledger_pending + balance.ledger_available == 9_680


async def test_rows_are_of_both_sides_and_zeros_stay(writer: Pool, pool: Pool) -> None:
    taken_back = {"amount": -10_000, "net": -9_680, "fee": -320}
    fees = [{"type": "stripe_fee", "amount": -320, "currency": "usd"}]
    await post(
        writer,
        [
            row("txn_charge", currency="eur", fee_details=[
                {"type": "stripe_fee", "amount": 320, "currency": "eur"}]),
            row("txn_usd"),
            row("txn_back", **taken_back, fee_details=fees, type="refund",
                reporting_category="refund"),
        ],
    )  # fmt: skip
    proof_alone = KeptProof(
        "issuing", "gbp", _PROVED_AT, 0, 0, 0, 0, 0, 0, 0, ledger_pending=0, stripe_pending=0
    )
    await _keep(pool, proof_alone)

    balances = await list_kept_balances(pool, stripe_account=None)

    assert [
        (row.currency, row.balance_type, row.ledger_pending + row.ledger_available, row.exact)
        for row in balances
    ] == [
        ("eur", "payments", 9_680, False),
        ("gbp", "issuing", 0, True),
        ("usd", "payments", 0, False),
    ]


async def test_of_a_proof_from_before_halves_were_kept_only_the_whole_is_told(
    writer: Pool, pool: Pool
) -> None:
    await post(writer, [row("txn_proved")])
    await _keep(pool, _exact(_PROVED_AT, pending=None))

    balance = await _only(pool)

    halves = (
        balance.stripe_pending, balance.stripe_available, balance.proved_ledger_pending,
        balance.proved_ledger_available, balance.unposted,
    )  # fmt: skip
    assert halves == (None,) * 5
    assert (balance.exact, balance.unexplained, balance.moved_since_proof) == (True, -20, 0)


@pytest.mark.parametrize(
    ("bounds", "hours", "stands"),
    [((-7, 7), 1, True), ((1, 7), 1, False), ((-7, 7), 24, False)],
    ids=["it agrees", "it holds no 0", "it is of a day later"],
)
async def test_an_exact_proof_stands_while_a_busy_account_s_bounds_agree(
    pool: Pool, bounds: tuple[int, int], hours: int, *, stands: bool
) -> None:
    await _pass_well(pool)
    exact = ExactProof("payments", "usd", _PROVED_AT, 0)
    await exact_proofs.save_proofs(pool, account=_TEST_MODE, proofs=[exact])
    lowest, highest = bounds
    later = _PROVED_AT + timedelta(hours=hours)
    await _keep(pool, _busy(later, lowest=lowest, highest=highest))

    balance = await _only(pool)

    assert (balance.exact, balance.exact_at) == (False, _PROVED_AT if stands else None)


async def test_figures_beyond_64_bits_stay_whole(pool: Pool, owner: Owner) -> None:
    await _keep(pool, _exact(_PROVED_AT))
    await owner.execute("UPDATE tieout.kept_proof SET stripe = 1e30, ledger = -1e30")

    balance = await _only(pool)

    assert balance.stripe_available == 10**30 - 9_680
    assert balance.moved_since_proof == 10**30


async def _pass_well(pool: Pool) -> None:
    resource = ResourceName.BALANCE_TRANSACTIONS
    await sync_state.begin_sync(pool, account=_TEST_MODE, resource=resource)
    await sync_state.record_pass(
        pool, account=_TEST_MODE, resource=resource, result={}, began_at=None, next_s=300
    )
