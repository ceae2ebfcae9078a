"""What a payout without a list may have paid out: the oldest that was free. PURE.

Stripe lists the members of automatic payouts alone. What is said here of a manual or instant one is
an inference, never a proof: rows are taken in the order in which they came free, each as far as no
other payout took it, until they come to what left; the last one may be taken in part.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from shared.ledger.payout_members import FreeRow, PayoutMember


def infer_members(rows: Iterable[FreeRow], *, net: int) -> Sequence[PayoutMember]:
    """Allocate `net`, which left the balance, to the rows in their order.

    A debit, which brings money in, pays nothing out. Where the rows come to less, all are taken.
    """
    members: list[PayoutMember] = []
    needed = net
    for row in rows:
        if needed <= 0:
            break
        taken = min(row.left, needed)
        if taken:
            members.append(_member(row, taken))
            needed -= taken
    return members


def by_age(rows: Iterable[FreeRow]) -> Sequence[FreeRow]:
    """Return rows in the order in which they came free."""
    return sorted(rows, key=lambda row: (row.available_on, row.effective_at, row.id))


def is_enough(rows: Iterable[FreeRow], *, net: int, reached_at: datetime) -> bool:
    """Say whether no row after `reached_at` can be taken: none is free before it came."""
    settled = by_age(row for row in rows if row.available_on <= reached_at)
    return net <= 0 or sum(member.net for member in infer_members(settled, net=net)) == net


def _member(row: FreeRow, taken: int) -> PayoutMember:
    """Return a row as it was taken: whole, with its fee, or as the part that was."""
    amount = taken if row.amount is None or taken != row.net else row.amount
    return PayoutMember(
        id=row.id,
        type=row.type,
        reporting_category=row.reporting_category,
        source_id=row.source_id,
        amount=amount,
        fee=amount - taken,
        net=taken,
    )
