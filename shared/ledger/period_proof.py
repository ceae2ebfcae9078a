"""The proof of a period: how a balance opens, moves and closes, and Stripe's figure. PURE.

Promises the contract's keys in minor units, that opening and movements are closing, and that what
is not known of Stripe is null with a reason, never reckoned from the ledger.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from shared.ledger.covered_range import LAST_LOOK_S, WINDOW_S
from shared.ledger.stripe_account import StripeAccount

_DAY_S: Final = 86_400

StripeFrom = Literal["balance", "coverage"]


@dataclass(frozen=True, slots=True)
class Movement:
    """What one reporting category did to a balance; amount less fee is net."""

    reporting_category: str
    count: int
    amount: int
    fee: int
    net: int


@dataclass(frozen=True, slots=True)
class StripeFigure:
    """What Stripe had in a balance at an instant, and how that is known; None with a `reason`.

    It is exact when every window up to there was compared and is settled, or a balance was read.
    """

    stripe: int | None
    stripe_from: StripeFrom
    exact: bool | None
    in_flip: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows that cover a period, and since when none of them was compared again."""

    count: int
    settled: int
    compared_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodProof:
    """One balance's proof of [`since`, `at`), by the contract's keys; null is not known."""

    stripe_account: str
    livemode: bool
    currency: str
    balance_type: str
    at: datetime
    opening: int
    movements: Sequence[Movement]
    closing: int
    stripe: int | None
    stripe_from: StripeFrom
    in_flip: int | None
    unexplained: int | None
    exact: bool | None
    windows: int
    windows_settled: int
    last_compared_at: datetime | None
    since: datetime
    reason: str | None


def period_proof(
    account: StripeAccount,
    *,
    balance_type: str,
    currency: str,
    period: tuple[datetime, datetime],
    opening: int,
    movements: Sequence[Movement],
    figure: StripeFigure,
    windows: Windows,
) -> PeriodProof:
    """Set the ledger's period beside Stripe's figure at its end."""
    closing = opening + sum(movement.net for movement in movements)
    return PeriodProof(
        stripe_account=account.id,
        livemode=account.livemode,
        currency=currency,
        balance_type=balance_type,
        since=period[0],
        at=period[1],
        opening=opening,
        movements=movements,
        closing=closing,
        stripe=figure.stripe,
        stripe_from=figure.stripe_from,
        in_flip=figure.in_flip,
        unexplained=None if figure.stripe is None else closing - figure.stripe,
        exact=figure.exact,
        windows=windows.count,
        windows_settled=windows.settled,
        last_compared_at=windows.compared_at,
        reason=figure.reason,
    )


def day_start(moment: datetime) -> datetime:
    """Return the UTC midnight at which the day of an instant begins."""
    return _rounded(moment, _DAY_S)


def round_down(moment: datetime, *, now: datetime) -> datetime:
    """Return the instant at which coverage can say what Stripe had: a window's, or a UTC day's."""
    return _rounded(moment, _DAY_S if is_kept_by_days(moment, now=now) else WINDOW_S)


def is_kept_by_days(moment: datetime, *, now: datetime) -> bool:
    """Say whether windows of that age have had their last look, and may be kept as one a day."""
    return (now - moment).total_seconds() > LAST_LOOK_S


def _rounded(moment: datetime, unit_s: int) -> datetime:
    second = int(moment.timestamp() // unit_s) * unit_s
    return datetime.fromtimestamp(second, UTC)
