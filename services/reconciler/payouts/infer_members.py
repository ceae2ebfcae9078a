"""What a payout without a list may have paid out: the oldest that was free. PURE.

Stripe lists the members of automatic payouts alone. What is said here of a manual or instant one is
an inference, never a proof: rows are taken in the order in which they came free, each as far as no
other payout took it, until they come to what left; the last one may be taken in part.
"""

from collections.abc import Iterable, Sequence

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
