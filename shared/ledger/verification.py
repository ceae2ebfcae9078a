"""How soon money is verified, and how soon it is known: by window, and summed up. PURE.

Promises that a share is never above 1, and never rounded up; that what nobody has verified is in no
numerator and in every denominator; and that a latency is never stated shorter than it was.
Times are Stripe's, in unix seconds.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from shared.ledger.covered_range import WINDOW_S

# Within how long a row is to be verified, the shorter one first.
LIMITS_S: Final = (600, 3600)
# What is older is in no figure.
PERIOD_S: Final = 24 * 3600
# A latency is kept by the step that it lies in, each a tenth longer than the one before it.
_STEP: Final = 1.1
# The last one ends after some forty years.
_ENDS_S: Final = tuple(_STEP**step for step in range(220))
# Shares are stated in millionths.
_PARTS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows, and what they moved of their balance, unsigned: |net| in minor units."""

    rows: int = 0
    amount_minor: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Count both."""
        return Tally(self.rows + other.rows, self.amount_minor + other.amount_minor)


# By currency; "" is that of a row which cannot be read, and of which no money is known.
Tallies = Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """Of a window of Stripe's time: all rows, those verified within each limit, and latencies.

    `latencies` counts rows by the step of how long it took until they were known (`step_of`).
    """

    window_no: int
    total: Tallies
    within: Sequence[Tallies]
    latencies: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class MoneyShare:
    """How much of the money that moved in a currency was verified in time; None: none moved."""

    currency: str
    amount: int
    verified: int
    share: float | None


@dataclass(frozen=True, slots=True)
class VerifiedShare:
    """How much of what was created in [from_at, until_at) was verified within so many seconds.

    `share` is of the rows, None when there were none.
    """

    within_s: int
    from_at: datetime
    until_at: datetime
    rows: int
    verified: int
    share: float | None
    money: Sequence[MoneyShare]


@dataclass(frozen=True, slots=True)
class Latency:
    """How long it took until rows were known, in seconds; None: there were no rows."""

    rows: int
    p50_s: float | None
    p99_s: float | None


def verified_shares(
    windows: Sequence[WindowFigures],
    *,
    unread: Mapping[int, Tallies],
    measured_from_s: float,
    now_s: float,
) -> Sequence[VerifiedShare]:
    """Return the share of each limit, of whole windows that are at least as old as it.

    `unread` is what the journal has in windows that no pass has read whole yet: it counts where it
    is more than what was compared. What came before `measured_from_s` is in no window.
    """
    shares = []
    for place, limit_s in enumerate(LIMITS_S):
        first, until = period(limit_s, now_s=now_s)
        judged = [window for window in windows if first <= window.window_no < until]
        totals = {window.window_no: window.total for window in judged}
        for window_no, journal in unread.items():
            if first <= window_no < until:
                totals[window_no] = _larger(totals.get(window_no, {}), journal)
        until_s = until * WINDOW_S
        shares.append(
            _share(
                within_s=limit_s,
                from_at=_instant(min(until_s, max(first * WINDOW_S, measured_from_s))),
                until_at=_instant(until_s),
                total=add_tallies(totals.values()),
                verified=add_tallies(window.within[place] for window in judged),
            )
        )
    return shares


def period(limit_s: int, *, now_s: float) -> tuple[int, int]:
    """Return the windows [first, until) whose rows are judged by a limit at this time."""
    return int(now_s - PERIOD_S) // WINDOW_S, int(now_s - limit_s) // WINDOW_S


def latency_of(windows: Iterable[WindowFigures]) -> Latency:
    """Return how long it took until the rows of these windows were known."""
    counts: dict[int, int] = {}
    for window in windows:
        for step, count in window.latencies.items():
            counts[step] = counts.get(step, 0) + count
    return Latency(
        rows=sum(counts.values()), p50_s=quantile_s(counts, 50), p99_s=quantile_s(counts, 99)
    )


def step_of(latency_s: float) -> int:
    """Return the step that a latency lies in; the first one ends at a second."""
    return bisect_left(_ENDS_S, latency_s)


def quantile_s(counts: Mapping[int, int], percent: int) -> float | None:
    """Return in how many seconds so many per cent were known: the end of their step."""
    rows = sum(counts.values())
    seen = 0
    for step, count in sorted(counts.items()):
        seen += count
        if seen * 100 >= rows * percent:
            return math.ceil(_ENDS_S[min(step, len(_ENDS_S) - 1)] * 10) / 10
    return None


def add_tallies(tallies: Iterable[Tallies]) -> Tallies:
    """Sum up by currency."""
    total: dict[str, Tally] = {}
    for by_currency in tallies:
        for currency, tally in by_currency.items():
            total[currency] = total.get(currency, Tally()) + tally
    return total


def _share(
    *, within_s: int, from_at: datetime, until_at: datetime, total: Tallies, verified: Tallies
) -> VerifiedShare:
    rows = sum(tally.rows for tally in total.values())
    verified_rows = sum(tally.rows for tally in verified.values())
    return VerifiedShare(
        within_s=within_s,
        from_at=from_at,
        until_at=until_at,
        rows=rows,
        verified=verified_rows,
        share=_ratio(verified_rows, rows),
        money=[
            _money_share(currency, total[currency], verified.get(currency, Tally()))
            for currency in sorted(total)
            if currency
        ],
    )


def _money_share(currency: str, total: Tally, verified: Tally) -> MoneyShare:
    return MoneyShare(
        currency=currency,
        amount=total.amount_minor,
        verified=verified.amount_minor,
        share=_ratio(verified.amount_minor, total.amount_minor),
    )


def _larger(compared: Tallies, journal: Tallies) -> Tallies:
    """Return of each currency the larger figures: of the rows the one, of the money the other."""
    return {
        currency: Tally(
            max(compared.get(currency, Tally()).rows, journal.get(currency, Tally()).rows),
            max(
                compared.get(currency, Tally()).amount_minor,
                journal.get(currency, Tally()).amount_minor,
            ),
        )
        for currency in compared.keys() | journal.keys()
    }


def _ratio(part: int, whole: int) -> float | None:
    return part * _PARTS // whole / _PARTS if whole else None


def _instant(second: float) -> datetime:
    return datetime.fromtimestamp(second, UTC)
