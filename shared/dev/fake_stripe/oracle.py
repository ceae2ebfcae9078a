"""What an account really holds, for whoever judges the ledger: all rows, listed or not.

Promises: the balance and the rows are of one moment; rows come oldest first, whole or in pages, and
while a hundred thousand of them are written down trade and deliveries go on.
"""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Charge, Refund
from shared.dev.fake_stripe.business.ordered_list import PageRange, sort_key
from shared.dev.fake_stripe.world import Tenant

_SLICE_ROWS: Final = 1_000


@dataclass(frozen=True, slots=True)
class OraclePage:
    """Some rows, oldest first, and whether there are younger ones."""

    rows: list[BalanceTransaction]
    has_more: bool


def balance_rows(tenant: Tenant, *, now: float) -> dict[str, Any]:
    """Return the account's balances and how many rows they are the sum of."""
    books = tenant.business.books
    rows = []
    for balance_type in books.balance_types():
        reading = books.reading(now, balance_type)
        pending = dict(reading.pending)
        rows += [
            {
                "currency": currency,
                "balance_type": balance_type,
                "available": available,
                "pending": pending[currency],
                "net": available + pending[currency],
            }
            for currency, available in reading.available
        ]
    return {"account": tenant.config.id, "balance": rows, "count": len(books.rows)}


def cut_page(tenant: Tenant, *, since: int, after: str | None, limit: int | None) -> OraclePage:
    """Cut a page of rows created at or after `since`, beyond the row `after`."""
    books = tenant.business.books
    # Whatever lies beyond nothing: so a page is read forward, from the oldest on.
    beyond = (-1, -1) if after is None else sort_key(books.rows_by_id[after])
    newest_first, has_more = books.rows.page(
        PageRange(since=since, ending_before=beyond),
        limit=len(books.rows) if limit is None else limit,
        keep=lambda _: True,
    )
    return OraclePage(rows=newest_first[::-1], has_more=has_more)


async def page_json(cut: OraclePage, *, now: float) -> dict[str, Any]:
    """Write a page as JSON, a slice at a time."""
    rows: list[msgspec.Raw] = []
    for start in range(0, len(cut.rows), _SLICE_ROWS):
        rows += [
            msgspec.Raw(msgspec.json.encode(objects_json.balance_transaction(row, now=now)))
            for row in cut.rows[start : start + _SLICE_ROWS]
        ]
        await asyncio.sleep(0)
    return {"balance_transactions": rows, "has_more": cut.has_more}


def presented(tenant: Tenant, rows: list[BalanceTransaction]) -> dict[str, Any]:
    """Return what the customer saw of each of the rows that was exchanged, by the row's id."""
    objects = tenant.business.books.objects
    shown = {}
    for row in rows:
        source = objects.get(row.source or "")
        if row.rate_ppm is not None and isinstance(source, Charge | Refund):
            shown[row.id] = {
                "amount": source.amount,
                "currency": source.currency,
                "charge": source.charge if isinstance(source, Refund) else source.id,
            }
    return {"presented": shown}
