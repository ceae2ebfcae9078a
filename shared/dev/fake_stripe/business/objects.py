"""The objects of a Stripe account, as frozen values; `objects_json` writes them as JSON. PURE.

Promises: a value never changes once made (an event can hold the very object it announces, and
stays frozen as Stripe's do); amounts are integers in Stripe's minor units beside their currency;
times are Unix seconds. Never computes money: `pricing` and the scenarios do.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PreviousValue = str | int | bool | Mapping[str, str | None] | None


@dataclass(frozen=True, slots=True)
class Fee:
    """One line of a balance transaction's fee_details, in the balance transaction's currency."""

    amount: int
    type: str
    description: str
    application: str | None = None


@dataclass(frozen=True, slots=True)
class BalanceTransaction:
    """One movement of a Stripe balance; `rate_ppm` is the exchange rate in millionths.

    `listed_at` is the moment from which lists show it; reading it by id, and the balance, never
    wait. `verbatim` is the JSON of a row that was loaded: its fee and net are as it says, whatever
    they should be.
    """

    id: str
    sequence: int
    created: int
    available_on: int
    amount: int
    currency: str
    type: str
    reporting_category: str
    source: str | None
    description: str | None
    fees: tuple[Fee, ...] = ()
    rate_ppm: int | None = None
    balance_type: str = "payments"
    listed_at: float = 0.0
    verbatim: Mapping[str, Any] | None = field(default=None, compare=False)

    @property
    def fee(self) -> int:
        """Sum the fee details."""
        return sum(fee.amount for fee in self.fees)

    @property
    def net(self) -> int:
        """Say what moves on the balance."""
        if self.verbatim is not None:
            return int(self.verbatim["net"])
        return self.amount - self.fee


@dataclass(frozen=True, slots=True)
class Charge:
    """A charge (`ch_`) or a payment (`py_`), in the customer's currency."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    method: str
    payment_intent: str
    customer: str
    balance_transaction: str | None
    application_fee_amount: int | None = None
    amount_refunded: int = 0
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Refund:
    """A refund of a charge (`re_`) or a payment (`pyr_`), positive, in the customer's currency."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    charge: str
    payment_intent: str
    balance_transaction: str | None
    status: str
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A chargeback with the balance transactions it has caused so far."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    charge: str
    payment_intent: str
    status: str
    balance_transactions: tuple[BalanceTransaction, ...] = ()


@dataclass(frozen=True, slots=True)
class Payout:
    """A payout to the bank; `amount` is negative when money comes from there.

    `reconciliation_status` is `not_applicable` of whatever a schedule did not make: nobody but a
    person knows what it paid out. `failure_code` is why it failed, and null of a cancelled one.
    """

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    arrival_date: int
    balance_transaction: str
    status: str
    reconciliation_status: str
    failure_balance_transaction: str | None = None
    failure_code: str | None = None
    trace_id: str | None = None
    is_automatic: bool = True
    method: str = "standard"
    original_payout: str | None = None
    reversed_by: str | None = None
    statement_descriptor: str | None = None


@dataclass(frozen=True, slots=True)
class Topup:
    """Money brought in from the bank; no balance transaction while it is pending."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    expected_availability_date: int
    balance_transaction: str | None
    status: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money sent to a connected account."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    destination: str
    balance_transaction: str


@dataclass(frozen=True, slots=True)
class ApplicationFee:
    """What a platform earned on a connected account's charge."""

    id: str
    sequence: int
    created: int
    amount: int
    currency: str
    account: str
    charge: str
    balance_transaction: str


@dataclass(frozen=True, slots=True)
class StatedBalance:
    """The balance as `balance.available` announces it: (available, pending) by currency; no id."""

    available: tuple[tuple[str, int], ...]
    pending: tuple[tuple[str, int], ...]


StripeObject = Charge | Refund | Dispute | Payout | Topup | Transfer | ApplicationFee


@dataclass(frozen=True, slots=True)
class Event:
    """One announcement, holding the object as it was when it happened.

    `carries` are the balance transaction ids readable in it; `awaits` is true when it names an
    object whose balance transaction is still null, so that it announces the one to come.
    """

    id: str
    sequence: int
    created: int
    type: str
    about: StripeObject | StatedBalance
    previous: tuple[tuple[str, PreviousValue], ...] | None
    carries: tuple[str, ...]
    awaits: bool
    request: str | None
