"""The journal's side of a comparison.

Promises each original entry of a span, as the latest replacement of it says. Changes nothing.
"""

from collections.abc import Iterable, Sequence

from services.reconciler.compare import Row
from services.reconciler.parts import Parts
from shared.ledger.account import balance_type_of
from shared.postgres import differences


async def journal_side(parts: Parts, *, since_s: int, until_s: int) -> Sequence[Row]:
    """Return the entries effective in [since_s, until_s). Raises PostgresUnavailable."""
    rows = await differences.journal_rows(
        parts.pool, scope=parts.scope, since_s=since_s, until_s=until_s
    )
    return _rows(rows)


async def dated_elsewhere(parts: Parts, *, ids: Iterable[str]) -> Sequence[Row]:
    """Return the entries of these rows of Stripe's, of which none has Stripe's date.

    Raises PostgresUnavailable.
    """
    sought = sorted(ids)
    if not sought:
        return []
    return _rows(await differences.journal_rows_of(parts.pool, scope=parts.scope, ids=sought))


def _rows(rows: Iterable[differences.JournalRow]) -> Sequence[Row]:
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
