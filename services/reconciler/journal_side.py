"""The journal's side of a comparison.

Promises each fact of a span as its latest version says, if that stands. Changes nothing.
"""

from collections.abc import Iterable, Sequence

from services.reconciler.compare import Row
from services.reconciler.context import ReconcileContext
from shared.ledger.account import balance_type_of
from shared.postgres.journal import journal_reader


async def journal_side(parts: ReconcileContext, *, since_s: int, until_s: int) -> Sequence[Row]:
    """Return what stands effective in [since_s, until_s). Raises PostgresUnavailable."""
    rows = await journal_reader.journal_rows(
        parts.pool, scope=parts.scope, since_s=since_s, until_s=until_s
    )
    return _rows(rows)


async def entries_of(parts: ReconcileContext, *, ids: Iterable[str]) -> Sequence[Row]:
    """Return the entries of these rows, whatever their date, and also what was reversed whole.

    Raises PostgresUnavailable.
    """
    sought = sorted(ids)
    if not sought:
        return []
    return _rows(await journal_reader.journal_rows_of(parts.pool, scope=parts.scope, ids=sought))


def _rows(rows: Iterable[journal_reader.JournalRow]) -> Sequence[Row]:
    return [
        Row(
            id=row.id,
            created=row.created,
            fingerprint=row.fingerprint,
            net=row.net,
            currency=row.currency,
            balance_type=balance_type_of(row.ledger_account) or row.ledger_account,
            type=row.type,
            reporting_category=row.reporting_category,
            source_id=row.source_id,
            available_on=row.available_on,
            entry_id=row.entry_id,
            amount=row.amount,
            fee=None if row.amount is None else row.amount - row.net,
            is_reversed=row.is_reversed,
        )
        for row in rows
    ]
