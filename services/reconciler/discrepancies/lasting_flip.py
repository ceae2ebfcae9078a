"""Money that Stripe goes on holding as pending, a day after its value date.

Promises that `in_flip` opens for a balance once each of its exact proofs of 24 hours has had money
in flip, in the same direction, and is of what all of them had: rows that flip late, and others that
take their place, are Stripe's timing and nobody's to look at. It closes when an exact proof shows
that nothing has lasted so long; a proof that is not exact neither opens nor closes it. It moves no
total: pending and available together are Stripe's.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from shared.balance_proof.balance_rows import BalanceRow
from shared.ledger.discrepancy import Kind, close_discrepancy, open_or_refresh
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import kept_proofs

_KIND: Final[Kind] = "in_flip"


async def record_lasting_flips(
    pool: Pool, store: DiscrepancyStore, exact: Sequence[BalanceRow], *, account: StripeAccount
) -> None:
    """Open and settle what the latest exact proofs, kept already, say of what flips.

    Raises PostgresUnavailable.
    """
    known = await store.load((_KIND,), [_object_id(row) for row in exact])
    flipping = [row for row in exact if row.in_flip]
    lasting = await kept_proofs.lasting_flips(
        pool,
        account=account,
        flips={row.key: (_instant(row), row.in_flip or 0) for row in flipping},
    )
    changed = []
    for row in exact:
        before, flip = known.get((_KIND, _object_id(row))), lasting.get(row.key)
        if flip is not None:
            finding = findings.flip_finding(
                balance_type=row.balance_type,
                currency=row.currency,
                in_flip=flip.in_flip,
                since=flip.since,
            )
            changed.append(open_or_refresh(finding, known=before))
        elif before is not None:
            changed.append(close_discrepancy(before))
    # What a person closed, and what is gone already, is as it was.
    await store.save([each for each in changed if each not in known.values()])


def _object_id(row: BalanceRow) -> str:
    return f"{row.balance_type}:{row.currency}"


def _instant(row: BalanceRow) -> datetime:
    assert row.proved_at is not None, "an exact row has its instant"
    return row.proved_at
