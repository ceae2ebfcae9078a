"""Exchange differences: what a refund cost more or less than its charge brought in. PURE.

Rules of this file:
- A refund in another currency takes from the balance what it costs on its own day, and its charge
  was booked at what it brought on another. The difference is no refund: it is a loss or a gain.
- fx = refund's amount + round_half_even(charge's booked amount * refunded / charged), where
  `refunded` and `charged` are what the customer saw. Income:Refunds takes +fx, Expenses:FxGainLoss
  -fx, dated as the refund. A failed refund takes the negative of its refund's.
- Both are ratios of minor units, so the exponents of the currencies do not matter.

Theory of operation: what is due of a row is compared with what was posted so far, and the rest is
what is to be posted. So whatever came first, however often, and whatever was corrected afterwards,
the sums are the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from typing import Final, TypeAlias

from shared.ledger.money import INT64_MAX, INT64_MIN, Money

# Minor units by currency, without zeros.
Amounts: TypeAlias = Mapping[str, int]

# Of a balance transaction that was exchanged, what its source is to this rule, by its category.
ROLES: Final[Mapping[str, str]] = {
    "charge": "charge",
    "refund": "refund",
    "refund_failure": "refund",
}
_FINGERPRINT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class BookedCharge:
    """A charge as it stands: at what it was booked, and what the customer saw.

    `was_exchanged` says whether Stripe exchanged its money; `presented` is None where that is not
    known. `booked` of 0 is a charge of which nothing stands.
    """

    booked: Money
    presented: Money | None
    was_exchanged: bool


@dataclass(frozen=True, slots=True)
class BookedRefund:
    """A refund's balance transaction, or its failure's, as it stands; `posted` is its fx so far.

    `booked` is what it moved the balance by, before fees: below 0, or above for a failure.
    """

    external_id: str
    booked: Money
    stands: bool
    is_failure: bool
    effective_at: datetime
    posted: Amounts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refund:
    """A refund with all its rows; `presented` and `charge_id` are None where they are not known.

    `charge` is None where the journal does not have it.
    """

    rows: Sequence[BookedRefund]
    presented: Money | None
    charge_id: str | None
    charge: BookedCharge | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why the difference of a refund cannot be told."""

    reason: str


@dataclass(frozen=True, slots=True)
class ExchangeOutcome:
    """What is to be done about one row: post the rest by currency, or say why it is not known."""

    row: BookedRefund
    rest: Amounts
    unknown: Unknown | None = None


def exchange_difference(
    *, refund_minor: int, charge_minor: int, refunded_minor: int, charged_minor: int
) -> int:
    """Return the difference in minor units of the settlement currency; above 0 is a loss's sign.

    `refund_minor` is below 0: what the refund took. `charged_minor` is not 0.
    """
    # Of a fraction, `round` takes the nearest integer, and of a half the even one.
    return refund_minor + round(Fraction(charge_minor * refunded_minor, charged_minor))


def examine_refund(refund: Refund) -> Sequence[ExchangeOutcome]:
    """Say what each row of a refund lacks, in an order that depends on nothing but the rows."""
    rows = sorted(refund.rows, key=lambda row: (row.effective_at, row.external_id))
    # Stripe has one row that takes a refund's money, and one that gives it back if it failed.
    taken = next((row for row in rows if not row.is_failure), None)
    of_refund = None if taken is None else _due(taken, refund)
    outcomes = []
    for row in rows:
        due = _due_of_failure(row, of_refund) if row.is_failure else _due(row, refund)
        match due:
            case None:
                outcomes.append(ExchangeOutcome(row, {}))
            case Unknown():
                outcomes.append(ExchangeOutcome(row, {}, unknown=due))
            case _:
                outcomes.append(ExchangeOutcome(row, _less(due, row.posted)))
    return outcomes


def exchange_fingerprint(entry_id: str, *, currency: str, amount_minor: int) -> bytes:
    """Return what an entry of this file states, in short: no balance transaction is behind it."""
    text = f"{entry_id}\n{currency}\n{amount_minor}"
    return sha256(text.encode()).digest()[:_FINGERPRINT_BYTES]


def _due(row: BookedRefund, refund: Refund) -> Amounts | Unknown | None:
    """Return all that is due of a row that took money; None: nothing can be due yet."""
    if not row.stands or (refund.charge is not None and not refund.charge.booked.amount_minor):
        return {}
    if refund.presented is None or refund.charge_id is None:
        return Unknown(
            "Stripe has not shown what was refunded, and of which charge: the key may not read it"
        )
    charge = refund.charge
    if charge is None:
        return None
    charged = _charged(charge, refund.charge_id, row=row, refunded=refund.presented)
    if isinstance(charged, Unknown):
        return charged
    difference = exchange_difference(
        refund_minor=row.booked.amount_minor,
        charge_minor=charge.booked.amount_minor,
        refunded_minor=refund.presented.amount_minor,
        charged_minor=charged.amount_minor,
    )
    # Its negative is a leg too.
    if not INT64_MIN < difference <= INT64_MAX:
        return Unknown("its figures make no amount that a ledger could hold")
    return {row.booked.currency: difference} if difference else {}


def _charged(
    charge: BookedCharge, charge_id: str, *, row: BookedRefund, refunded: Money
) -> Money | Unknown:
    """Return what the customer was charged, in the currency that was refunded."""
    # What was not exchanged was booked as it was charged.
    charged = charge.presented if charge.was_exchanged else charge.booked
    if charge.booked.currency != row.booked.currency:
        return Unknown(
            f"the charge {charge_id} is settled in {charge.booked.currency}, its refund in"
            f" {row.booked.currency}: no rate between the two is known"
        )
    if charged is None:
        return Unknown(
            f"Stripe has not shown what was charged by {charge_id}: the key may not read it"
        )
    if charged.currency != refunded.currency:
        return Unknown(
            f"{charge_id} was charged in {charged.currency}, and refunded in {refunded.currency}"
        )
    if charged.amount_minor <= 0:
        return Unknown(f"{charge_id} charged nothing, and was refunded")
    return charged


def _due_of_failure(
    row: BookedRefund, of_refund: Amounts | Unknown | None
) -> Amounts | Unknown | None:
    if not row.stands:
        return {}
    if of_refund is None or isinstance(of_refund, Unknown):
        return of_refund
    return {currency: -amount_minor for currency, amount_minor in of_refund.items()}


def _less(due: Amounts, posted: Amounts) -> Amounts:
    rest = {
        currency: due.get(currency, 0) - posted.get(currency, 0)
        for currency in sorted(due.keys() | posted.keys())
    }
    return {currency: amount_minor for currency, amount_minor in rest.items() if amount_minor}
