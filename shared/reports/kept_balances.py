"""The balances as passes proved them last, and what the ledger says of each now.

Promises that what is old is never shown as new: `ledger_pending` and `ledger_available` are the
ledger's at `read_at`; all else is of the proof at `proved_at`, the ledger's figures then in keys of
their own, so that `moved_since_proof` is what came after. A balance that was never proved has no
figure of Stripe's: `exact` is false if Stripe states such a balance, null if it states none.
Asks Stripe for nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.balance_proof.balance_rows import is_stated, last_agreement
from shared.ledger.account import BalanceKey
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal import stripe_balances
from shared.postgres.journal.stripe_balances import StripeBalance
from shared.postgres.reconciliation import exact_proofs, kept_proofs
from shared.postgres.reconciliation.kept_proofs import KeptProof


@dataclass(frozen=True, slots=True)
class KeptBalanceRow:
    """A balance in minor units: the ledger's now, and its last proof by the contract's keys.

    `stripe_pending` and the other halves of a proof are null where it was kept before halves were
    noted; `exact_at` is as in `tieout balances`.
    """

    stripe_account: str
    livemode: bool
    currency: str
    balance_type: str
    ledger_pending: int
    ledger_available: int
    stripe_pending: int | None
    stripe_available: int | None
    in_flip: int | None
    unexplained: int | None
    exact: bool | None
    proved_at: datetime | None
    lowest: int | None
    highest: int | None
    unposted: int | None
    exact_at: datetime | None
    proved_ledger_pending: int | None
    proved_ledger_available: int | None
    moved_since_proof: int | None
    read_at: datetime


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of one account's balances at one instant."""

    proofs: Mapping[BalanceKey, KeptProof]
    ledger: Mapping[BalanceKey, StripeBalance]
    standing: Mapping[BalanceKey, datetime]
    read_at: datetime


async def list_kept_balances(pool: Pool, *, stripe_account: str | None) -> Sequence[KeptBalanceRow]:
    """Return every balance that was proved or that the ledger has: of one account, or all (None).

    Raises PostgresUnavailable.
    """
    async with snapshot(pool) as connection:
        read_at = await stripe_balances.now(connection)
        ledger = await stripe_balances.balances_now(
            connection, stripe_account=stripe_account, at=read_at
        )
        proofs = await kept_proofs.latest_proofs(connection, stripe_account=stripe_account)
        standing = await _standing(connection, proofs)
    return [
        row
        for account in sorted({*ledger, *proofs})
        for row in _rows(
            account,
            _Known(
                proofs=proofs.get(account, {}),
                ledger={balance.key: balance for balance in ledger.get(account, ())},
                standing=standing.get(account, {}),
                read_at=read_at,
            ),
        )
    ]


async def _standing(
    connection: Connection, proofs: Mapping[StripeAccount, Mapping[BalanceKey, KeptProof]]
) -> Mapping[StripeAccount, Mapping[BalanceKey, datetime]]:
    """Return which exact proofs stand in the accounts whose last proof was not exact."""
    busy = [
        account
        for account, of_account in proofs.items()
        if any(proof.unexplained is None for proof in of_account.values())
    ]
    if not busy:
        return {}
    return await exact_proofs.standing_in_accounts(connection, accounts=busy)


def _rows(account: StripeAccount, known: _Known) -> Iterator[KeptBalanceRow]:
    by_currency = sorted({*known.ledger, *known.proofs}, key=lambda key: (key[1], key[0]))
    for key in by_currency:
        yield _row(account, key, known)


def _row(account: StripeAccount, key: BalanceKey, known: _Known) -> KeptBalanceRow:
    ledger, proof = known.ledger.get(key), known.proofs.get(key)
    total = ledger.total if ledger else 0
    pending = ledger.pending if ledger else 0
    stated = proof is not None or is_stated(key, known.proofs)
    is_exact = proof is not None and proof.unexplained is not None
    return KeptBalanceRow(
        stripe_account=account.id,
        livemode=account.livemode,
        currency=key[1],
        balance_type=key[0],
        ledger_pending=pending,
        ledger_available=total - pending,
        stripe_pending=proof.stripe_pending if proof else None,
        stripe_available=_less(proof.stripe, proof.stripe_pending) if proof else None,
        in_flip=proof.in_flip if proof else None,
        unexplained=proof.unexplained if proof else None,
        exact=is_exact if stated else None,
        proved_at=proof.at if proof else None,
        lowest=proof.lowest if proof else None,
        highest=proof.highest if proof else None,
        unposted=proof.unposted if proof else None,
        exact_at=_exact_at(proof, known.standing.get(key)) if proof else None,
        proved_ledger_pending=proof.ledger_pending if proof else None,
        proved_ledger_available=_less(proof.ledger, proof.ledger_pending) if proof else None,
        moved_since_proof=total - proof.ledger if proof else None,
        read_at=known.read_at,
    )


def _exact_at(proof: KeptProof, standing: datetime | None) -> datetime | None:
    if proof.unexplained is not None:
        return proof.at
    return last_agreement(standing, proved_at=proof.at, lowest=proof.lowest, highest=proof.highest)


def _less(total: int, half: int | None) -> int | None:
    return None if half is None else total - half
