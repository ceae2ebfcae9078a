"""What a look at a window says of how soon its rows were verified, and known. PURE.

Rules of this file:
- A row is verified by the look at which its window was read whole up to there and settled, and both
  sides had the row alike. It counts as verified in time if one such look came in time and the row
  still is alike at the last.
- A row is known since its entry was posted, or since a discrepancy says that it is missing,
  whichever was first.
- Rows of before `measured_from_s` are history: in none of the figures.

Theory of operation: the figures of a window are made anew from its rows at each look. All that is
remembered from look to look is which rows had been verified in time, so no look counts a row twice,
and to repeat one changes nothing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.reconciler.compare import EMPTY, Comparison
from services.reconciler.windows import window_of
from shared.ledger.transaction_row import MalformedRow, TransactionRow
from shared.ledger.verification import LIMITS_S, Tallies, Tally, WindowFigures, add_tallies, step_of

# Of a fingerprint. Two rows of one window are taken for one in 1 of 2**64 cases.
ROW_KEY_BYTES = 8


@dataclass(frozen=True, slots=True)
class VerifiedWindow:
    """A window as it was measured last; `is_whole` says that all its rows were verified.

    `within` are the keys of the rows that were verified within each limit, and not sooner.
    """

    row_count: int
    digest: bytes
    is_whole: bool
    within: Sequence[frozenset[bytes]]
    figures: WindowFigures


@dataclass(frozen=True, slots=True)
class Look:
    """When rows are looked at, by Stripe's clock in unix seconds, and which are measured at all.

    `known_s` says by id since when the row is known.
    """

    at_s: float
    measured_from_s: float
    known_s: Mapping[str, float]


def windows_to_measure(
    comparison: Comparison,
    known: Mapping[int, VerifiedWindow],
    *,
    first: int,
    until: int,
    unsettled: frozenset[int],
) -> frozenset[int]:
    """Return the windows of [first, until) of which a look says anything new."""
    doubted = comparison.disagreeing() | unsettled
    return frozenset(
        window_no
        for window_no in comparison.windows() | unsettled | known.keys()
        if first <= window_no < until
        and (window_no in doubted or not _is_as_known(window_no, comparison, known))
    )


def measure_window(
    window_no: int,
    rows: Sequence[TransactionRow | MalformedRow],
    comparison: Comparison,
    *,
    known: VerifiedWindow | None,
    is_settled: bool,
    look: Look,
) -> VerifiedWindow:
    """Return what a window is now, of which `rows` are Stripe's."""
    measured = [row for row in rows if row.created >= look.measured_from_s]
    alike = {
        row_key(row): row
        for row in measured
        if isinstance(row, TransactionRow) and row.id in comparison.agreed
    }
    within = _within(alike if is_settled else {}, known=known, at_s=look.at_s)
    summary = comparison.stripe.get(window_no, EMPTY)
    return VerifiedWindow(
        row_count=summary.row_count,
        digest=summary.digest,
        is_whole=is_settled and len(alike) == len(measured),
        within=within,
        figures=WindowFigures(
            window_no=window_no,
            total=_tallies(measured),
            within=_tallies_within(alike, within),
            latencies=_latencies(measured, look),
        ),
    )


def row_key(row: TransactionRow) -> bytes:
    """Return by what a row is remembered: its id and its money."""
    return row.fingerprint[:ROW_KEY_BYTES]


def rows_by_window(
    rows: Sequence[TransactionRow | MalformedRow], windows: frozenset[int]
) -> Mapping[int, Sequence[TransactionRow | MalformedRow]]:
    """Return the rows of each of these windows."""
    by_window: dict[int, list[TransactionRow | MalformedRow]] = {
        window_no: [] for window_no in windows
    }
    for row in rows:
        if (of_window := by_window.get(window_of(row.created))) is not None:
            of_window.append(row)
    return by_window


def _is_as_known(
    window_no: int, comparison: Comparison, known: Mapping[int, VerifiedWindow]
) -> bool:
    before = known.get(window_no)
    summary = comparison.stripe.get(window_no, EMPTY)
    return (
        before is not None
        and before.is_whole
        and (before.row_count, before.digest) == (summary.row_count, summary.digest)
    )


def _within(
    verified: Mapping[bytes, TransactionRow], *, known: VerifiedWindow | None, at_s: float
) -> Sequence[frozenset[bytes]]:
    """Return which rows were verified within each limit and not sooner, now or at a look before.

    None is forgotten: what differs just now may be set right, and a look may read less far.
    """
    within: list[frozenset[bytes]] = []
    sooner: frozenset[bytes] = frozenset()
    for place, limit_s in enumerate(LIMITS_S):
        before = frozenset[bytes]() if known is None else known.within[place]
        now = {key for key, row in verified.items() if at_s - row.created <= limit_s}
        within.append((before | now) - sooner)
        sooner |= within[-1]
    return within


def _tallies_within(
    alike: Mapping[bytes, TransactionRow], within: Sequence[frozenset[bytes]]
) -> Sequence[Tallies]:
    """Return of each limit what was verified within it, that of the shorter ones too."""
    tallies: list[Tallies] = []
    for keys in within:
        by_limit = _tallies([row for key, row in alike.items() if key in keys])
        tallies.append(add_tallies([*tallies[-1:], by_limit]))
    return tallies


def _tallies(rows: Sequence[TransactionRow | MalformedRow]) -> Tallies:
    counts: dict[str, int] = {}
    amounts: dict[str, int] = {}
    for row in rows:
        currency, net = (row.currency, row.net) if isinstance(row, TransactionRow) else ("", 0)
        counts[currency] = counts.get(currency, 0) + 1
        amounts[currency] = amounts.get(currency, 0) + abs(net)
    return {currency: Tally(count, amounts[currency]) for currency, count in counts.items()}


def _latencies(rows: Sequence[TransactionRow | MalformedRow], look: Look) -> Mapping[int, int]:
    return Counter(
        step_of(known_s - row.created)
        for row in rows
        if (known_s := look.known_s.get(row.id)) is not None
    )
