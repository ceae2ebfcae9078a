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
    """A payout of all that is available was asked for."""

    at: int
    fail: bool


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


BusinessCommand = (
    Tick | Sell | SellExactly | GiveBack | Seed | PayOut | Post | Load | Pause | Resume
)
BY_NAME: Final[dict[str, type[BusinessCommand]]] = {
    "tick": Tick,
    "sell": Sell,
    "sell_exactly": SellExactly,
    "give_back": GiveBack,
    "seed": Seed,
    "pay_out": PayOut,
    "post": Post,
    "load": Load,
    "pause": Pause,
    "resume": Resume,
}
