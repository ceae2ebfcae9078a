"""The journal's side of a comparison.

Promises each original entry of a span, as the latest replacement of it says. Changes nothing.
"""

from collections.abc import Sequence

from services.reconciler.compare import Row
from services.reconciler.parts import Parts
from shared.ledger.account import balance_type_of
from shared.postgres import differences


async def journal_side(parts: Parts, *, since_s: int, until_s: int) -> Sequence[Row]:
    """Return the entries effective in [since_s, until_s). Raises PostgresUnavailable."""
    rows = await differences.journal_rows(
        parts.pool, scope=parts.scope, since_s=since_s, until_s=until_s
    )
    return [
        Row(
            id=row.id,
            created=row.created,
            fingerprint=row.fingerprint,
            net=row.net,
            currency=row.currency,
            balance_type=balance_type_of(row.ledger_account) or row.ledger_account,
            type=row.type,
            available_on=row.available_on,
            entry_id=row.entry_id,
        )
        for row in rows
    ]
