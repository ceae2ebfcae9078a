"""A balance transaction as a comparison sees it: a row of Stripe's list, or of the journal. PURE.

Promises that both sides are the same value, so that they are compared field by field; and that a
row of Stripe's that no entry can be made of is a value too, with the reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shared.ledger.balance_transaction import (
    BalanceTransaction,
    MalformedBalanceTransaction,
    fingerprint,
    parse_balance_transaction,
)


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """A balance transaction by what a comparison needs of it; times in unix seconds.

    `entry_id` is None on Stripe's side, `available_on` where a row has no value date. `amount` and
    `fee` are what our entry says of them, None where it does not; `stated` is all that Stripe says.
    With `is_reversed` the entry was taken back, and its net is 0.
    """

    id: str
    created: int
    fingerprint: bytes
    net: int
    currency: str
    balance_type: str
    type: str
    reporting_category: str = ""
    source_id: str | None = None
    available_on: int | None = None
    entry_id: str | None = None
    amount: int | None = None
    fee: int | None = None
    is_reversed: bool = False
    stated: BalanceTransaction | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class MalformedRow:
    """A row of Stripe's that cannot be posted, and why."""

    id: str
    created: int
    reason: str


def parse_row(raw: Mapping[str, object]) -> TransactionRow | MalformedRow:
    """Read a row of Stripe's list; its id and `created` were checked when it was fetched."""
    try:
        return row_of(parse_balance_transaction(raw))
    except MalformedBalanceTransaction as error:
        created = raw["created"]
        assert isinstance(created, int), "the client refuses a page without it"
        return MalformedRow(
            id=str(raw["id"]), created=created, reason=f"{error.field} {error.reason}"
        )


def row_of(bt: BalanceTransaction) -> TransactionRow:
    """Return what a comparison needs of a balance transaction."""
    return TransactionRow(
        id=bt.id,
        created=bt.created,
        fingerprint=fingerprint(bt),
        net=bt.net,
        currency=bt.currency,
        balance_type=bt.balance_type,
        type=bt.type,
        reporting_category=bt.reporting_category,
        source_id=bt.source_id,
        available_on=bt.available_on,
        stated=bt,
    )
