"""Stripe's rows against the journal's, both ways. PURE.

Rules of this file:
- Every row of either side gets exactly one verdict; none is dropped, the order never matters.
- Nothing here waits or decides what to do: whether a row may be judged yet (the barrier) and what
  follows (healing, a discrepancy) is the caller's.
- A window agrees when its count, its sums by balance type and currency and its digest are the same
  on both sides.
- What was reversed whole counts for nothing: it is no row of ours. Where Stripe does not list it
  either there is nothing to give a verdict on.

Theory of operation: rows are joined by id. Only Stripe's: `missing` if a webhook announces such a
row, `unannounced` if none does, `imported` if it is older than the end of the account's import.
Only ours: `unexpected`. Both, with other money (the fingerprints differ) or of another date:
`different`; so is what Stripe lists and was reversed whole, of which ours is nothing: to publish it
again would do nothing. Both, but Stripe's value date is later: `value_date_moved`, which is news
and no error. The rest agrees. A row of Stripe's that cannot be read as a balance transaction is
`unreadable`: its window cannot agree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from services.reconciler.windows import window_of
from shared.ledger.balance_transaction import digest_sum
from shared.ledger.posting_rules import is_announced
from shared.ledger.transaction_row import MalformedRow, TransactionRow

_DIGEST_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Summary:
    """One side of a window: rows, net in minor units, digest of the fingerprints.

    `sums` is by "{balance type}:{currency}": balances of one currency never make up for each
    other.
    """

    row_count: int
    sums: Mapping[str, int]
    digest: bytes


EMPTY: Final = Summary(row_count=0, sums={}, digest=bytes(_DIGEST_BYTES))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs; `different` pairs Stripe's row with ours."""

    agreed: frozenset[str] = frozenset()
    missing: tuple[TransactionRow, ...] = ()
    unannounced: tuple[TransactionRow, ...] = ()
    imported: tuple[TransactionRow, ...] = ()
    different: tuple[tuple[TransactionRow, TransactionRow], ...] = ()
    unexpected: tuple[TransactionRow, ...] = ()
    value_date_moved: tuple[TransactionRow, ...] = ()
    unreadable: tuple[MalformedRow, ...] = ()
    stripe: Mapping[int, Summary] = field(default_factory=dict)
    journal: Mapping[int, Summary] = field(default_factory=dict)

    @property
    def absent(self) -> tuple[TransactionRow, ...]:
        """Return Stripe's rows that the journal lacks."""
        return self.missing + self.unannounced + self.imported

    def known(self) -> frozenset[str]:
        """Return the ids of all rows, of whichever side."""
        one_sided = self.absent + self.unexpected
        return (
            self.agreed
            | {row.id for row in one_sided}
            | {theirs.id for theirs, _ in self.different}
            | {row.id for row in self.unreadable}
        )

    def windows(self) -> frozenset[int]:
        """Return the windows in which either side has anything."""
        unreadable = {window_of(row.created) for row in self.unreadable}
        return frozenset(self.stripe.keys() | self.journal.keys() | unreadable)

    def disagreeing(self) -> frozenset[int]:
        """Return the windows whose two sides are not the same."""
        windows = self.stripe.keys() | self.journal.keys()
        off = {
            window_no
            for window_no in windows
            if self.stripe.get(window_no, EMPTY) != self.journal.get(window_no, EMPTY)
        }
        # A digest is of the money: of two dates in one window it says nothing.
        dated = {window_of(theirs.created) for theirs, _ in self.different}
        return frozenset(off | dated | {window_of(row.created) for row in self.unreadable})


def compare(
    *,
    stripe: Sequence[TransactionRow | MalformedRow],
    journal: Sequence[TransactionRow],
    import_ended_s: float | None,
) -> Comparison:
    """Give each row its verdict. `import_ended_s` is None while history is being imported."""
    theirs = {row.id: row for row in stripe if isinstance(row, TransactionRow)}
    unreadable = {row.id: row for row in stripe if isinstance(row, MalformedRow)}
    ours = {row.id: row for row in journal}
    standing = [row for row in ours.values() if not row.is_reversed]
    absent = [row for row in theirs.values() if row.id not in ours]
    pairs = [(row, ours[row.id]) for row in theirs.values() if row.id in ours]
    history = [row for row in absent if import_ended_s is None or row.created < import_ended_s]
    recent = [row for row in absent if import_ended_s is not None and row.created >= import_ended_s]
    same = [pair for pair in pairs if _is_same(*pair)]
    return Comparison(
        agreed=frozenset(row.id for row, _ in same),
        missing=_sorted(row for row in recent if is_announced(row.type, row.reporting_category)),
        unannounced=_sorted(
            row for row in recent if not is_announced(row.type, row.reporting_category)
        ),
        imported=_sorted(history),
        different=tuple(
            sorted(
                (pair for pair in pairs if not _is_same(*pair)),
                key=lambda pair: pair[0].id,
            )
        ),
        unexpected=_sorted(
            row for row in standing if row.id not in theirs and row.id not in unreadable
        ),
        value_date_moved=_sorted(row for row, own in same if _is_later(row, own)),
        unreadable=tuple(sorted(unreadable.values(), key=lambda row: row.id)),
        stripe=summaries(theirs.values()),
        journal=summaries(standing),
    )


def summaries(rows: Iterable[TransactionRow]) -> Mapping[int, Summary]:
    """Sum rows up by window, in whatever order they come."""
    by_window: dict[int, list[TransactionRow]] = {}
    for row in rows:
        by_window.setdefault(window_of(row.created), []).append(row)
    return {window_no: _summary(of_window) for window_no, of_window in by_window.items()}


def _summary(rows: Sequence[TransactionRow]) -> Summary:
    sums: dict[str, int] = {}
    for row in rows:
        key = f"{row.balance_type}:{row.currency}"
        sums[key] = sums.get(key, 0) + row.net
    digest = digest_sum(row.fingerprint for row in rows).to_bytes(_DIGEST_BYTES, "big")
    return Summary(row_count=len(rows), sums=sums, digest=digest)


def _sorted(rows: Iterable[TransactionRow]) -> tuple[TransactionRow, ...]:
    return tuple(sorted(rows, key=lambda row: row.id))


def _is_same(row: TransactionRow, own: TransactionRow) -> bool:
    # The fingerprint is money and no time; an entry of another date is another fact.
    return not own.is_reversed and row.fingerprint == own.fingerprint and row.created == own.created


def _is_later(row: TransactionRow, own: TransactionRow) -> bool:
    return (
        row.available_on is not None
        and own.available_on is not None
        and row.available_on > own.available_on
    )
