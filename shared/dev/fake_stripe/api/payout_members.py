"""Which rows a payout's list says that it paid out, and what it says of them. PURE.

Promises: the books are never touched: whoever judges asks `members`, which is the truth. A payout
that no schedule made has no members; one still being reconciled shows none yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shared.dev.fake_stripe.api.objects_json import Json
from shared.dev.fake_stripe.business.books import Books
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Payout
from shared.dev.fake_stripe.business.ordered_list import OrderedList
from shared.dev.fake_stripe.errors import RequestRefused, no_such_object


@dataclass(frozen=True, slots=True, kw_only=True)
class Misstatement:
    """How the list of one payout differs from the truth; `changed` are fields by the row's id."""

    lost: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    changed: Mapping[str, Mapping[str, int | str]] = field(default_factory=dict)


Misstatements = Mapping[str, Misstatement]


def members(books: Books, payout_id: str) -> OrderedList[BalanceTransaction]:
    """Give what a payout really paid out, its own row included."""
    return books.rows_by_payout.get(payout_id, OrderedList())


def listed_members(
    books: Books, payout_id: str, misstated: Misstatements
) -> OrderedList[BalanceTransaction]:
    """Give the rows that `payout=` lists.

    Raises:
        RequestRefused: there is no such payout, or no schedule made it.

    """
    if not _is_completed(books, payout_id):
        return OrderedList()
    misstatement = misstated.get(payout_id)
    true = members(books, payout_id)
    if misstatement is None:
        return true
    listed: OrderedList[BalanceTransaction] = OrderedList()
    for row in true:
        if row.id not in misstatement.lost:
            listed.add(row)
    for row_id in misstatement.added:
        listed.add(books.rows_by_id[row_id])
    return listed


def write_member(row: Json, payout_id: str, misstated: Misstatements) -> Json:
    """Write a row as the payout's list has it."""
    misstatement = misstated.get(payout_id)
    return row if misstatement is None else {**row, **misstatement.changed.get(row["id"], {})}


def _is_completed(books: Books, payout_id: str) -> bool:
    payout = books.objects.get(payout_id)
    loaded = books.loaded.get(payout_id, {})
    if isinstance(payout, Payout):
        is_automatic, status = payout.is_automatic, payout.reconciliation_status
    elif loaded.get("object") == "payout":
        is_automatic, status = loaded["automatic"], loaded["reconciliation_status"]
    else:
        raise no_such_object("payout", payout_id, param="payout", status=400)
    if not is_automatic:
        raise RequestRefused(
            400,
            "Balance transaction history can only be filtered on automatic transfers, not manual.",
            param="payout",
        )
    return bool(status == "completed")
