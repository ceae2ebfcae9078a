"""All that can be done to a business from outside, as values that a journal can hold. PURE.

Promises: the same commands in the same order rebuild the same books, ids included, so a journal of
commands is all that a restart needs. Times are Unix seconds and never go back.
"""

from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Time passed, and something was due."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sell:
    """A customer came."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SellExactly:
    """A charge of a given amount was asked for; `deliver` false keeps its event back.

    `free_at_once`: its money is available at once, not in days, so that it can be paid out now.
    `settles_in` is the currency that it is exchanged into at `rate_ppm`; None: it is not.
    """

    at: int
    amount: int
    currency: str
    deliver: bool
    free_at_once: bool = False
    settles_in: str | None = None
    rate_ppm: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack:
    """A refund of a card's charge was asked for; None: the rate of an exchanged one is chance."""

    at: int
    charge: str
    amount: int
    rate_ppm: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """Many charges at once, spread evenly over the `span_s` seconds before `at`."""

    at: int
    count: int
    span_s: int
    payments: bool
    announce: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOut:
    """The schedule's payout of all that is available is due now, in each currency or in one.

    `debit`: a balance below zero is evened out from the bank.
    """

    at: int
    fail: bool
    debit: bool = False
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOutBacklog:
    """Payouts of days gone by were asked for, one a day of all that became available on it."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutRequest:
    """What somebody who pays out by hand asks for; `amount` None is all that is available.

    `pending_s` is how long it can be cancelled, `transit_s` how long it then takes to arrive.
    `fee_apart`: an instant payout's fee is a row of its own, as Stripe bills some of its fees, and
    not in `fee` of the payout's row.
    """

    currency: str = "usd"
    amount: int | None = None
    instant: bool = False
    fee_apart: bool = False
    pending_s: int = 1
    transit_s: int = 2
    statement_descriptor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOutManually:
    """A payout was asked for by hand."""

    at: int
    request: PayoutRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelPayout:
    """A payout by hand was taken back while it was pending."""

    at: int
    payout: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FailPayout:
    """The bank sent a payout's money back, on its way or after it was paid."""

    at: int
    payout: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversePayout:
    """What a payout brought to the bank was fetched back from there."""

    at: int
    payout: str
    pending_s: int = 1
    transit_s: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulePayouts:
    """From now on a currency is paid out `daily`, `weekly` or only by hand (`manual`)."""

    at: int
    currency: str
    interval: str
    minimum_balance: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A row of any type was asked for, with fees as one detail each of (amount, type)."""

    at: int
    amount: int
    currency: str
    type: str
    reporting_category: str
    balance_type: str
    source: str | None
    created: int
    available_on: int
    fees: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Rows, and objects behind them, that are to be served just as they are written here."""

    at: int
    rows: tuple[dict[str, Any], ...]
    objects: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Trade stops, open captures settle, and nothing more falls due."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """Trade may go on; nothing that fell due meanwhile is dated before this."""

    at: int


PayoutCommand = (
    PayOut
    | PayOutBacklog
    | PayOutManually
    | CancelPayout
    | FailPayout
    | ReversePayout
    | SchedulePayouts
)
BusinessCommand = (
    Tick | Sell | SellExactly | GiveBack | Seed | PayoutCommand | Post | Load | Pause | Resume
)
BY_NAME: Final[dict[str, type[BusinessCommand]]] = {
    "tick": Tick,
    "sell": Sell,
    "sell_exactly": SellExactly,
    "give_back": GiveBack,
    "seed": Seed,
    "pay_out": PayOut,
    "pay_out_backlog": PayOutBacklog,
    "pay_out_manually": PayOutManually,
    "cancel_payout": CancelPayout,
    "fail_payout": FailPayout,
    "reverse_payout": ReversePayout,
    "schedule_payouts": SchedulePayouts,
    "post": Post,
    "load": Load,
    "pause": Pause,
    "resume": Resume,
}
