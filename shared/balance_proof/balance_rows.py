"""The lines of the proof: both sides of each balance, and what follows for the two together. PURE.

Promises the contract's keys in minor units, and that what is not exact has bounds and no figure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from shared.balance_proof.balance_readings import Verdict
from shared.balance_proof.listed_rows import ListedRow
from shared.ledger.account import BalanceKey
from shared.ledger.stripe_account import StripeAccount

# Stripe's Balance has these; an account that never used one has no hash for it, which is zero.
_ALWAYS_GIVEN: Final = frozenset(("payments", "issuing", "refund_and_dispute_prefunding"))
# For how long an exact proof stands while an account is too busy for another one.
_STANDS_FOR: Final = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One line of the proof, in minor units, by the contract's keys.

    Stripe's figures are null where Stripe gives none, and so is `exact`. Where that is false,
    `unexplained` is null, and `lowest` and `highest` are its bounds, null when there are none.
    `exact_at` is the instant of the last exact proof of this balance that still stands: this one;
    or one of the last day, without a difference, since which every row has agreed, if these bounds
    hold 0 as well.
    """

    stripe_account: str
    livemode: bool
    currency: str
    balance_type: str
    ledger_pending: int
    ledger_available: int
    stripe_pending: int | None
    stripe_available: int | None
    in_flip: int | None
    unexplained: int | None
    exact: bool | None
    proved_at: datetime | None
    lowest: int | None
    highest: int | None
    unposted: int | None
    exact_at: datetime | None

    @property
    def key(self) -> BalanceKey:
        """Name the balance within the account."""
        return self.balance_type, self.currency

    @property
    def ties_out(self) -> bool:
        """Say whether it is exactly nothing; what Stripe does not state fails nothing."""
        return self.exact is None or (self.exact and self.unexplained == 0)

    @property
    def agrees(self) -> bool:
        """Say whether it ties out, or did when it was exact last and nothing says otherwise."""
        return self.ties_out or (self.exact is False and self.exact_at is not None)


@dataclass(frozen=True, slots=True)
class PendingAvailable:
    """A balance in minor units."""

    pending: int
    available: int

    @property
    def total(self) -> int:
        """Return pending and available together."""
        return self.pending + self.available

    def __add__(self, other: "PendingAvailable") -> "PendingAvailable":
        """Add up two balances."""
        return PendingAvailable(self.pending + other.pending, self.available + other.available)


ZERO: Final = PendingAvailable(pending=0, available=0)


@dataclass(frozen=True, slots=True)
class Sides:
    """What is known of one balance at the instant of the reading that says it best.

    `journal` is the ledger's side in the snapshot, `listed_net` the net of the rows listed that it
    holds there. Of the rows in Stripe's balance, `held` have come into the journal since, and
    `unposted` are yet to come. `named` is what discrepancies add to the ledger. Of what the journal
    has as pending, `opening_pending` was before the books began: nobody knows when it is due.
    """

    stripe: PendingAvailable | None
    journal: PendingAvailable
    listed_net: int
    held: Sequence[ListedRow]
    unposted: Sequence[ListedRow]
    named: PendingAvailable
    at: datetime
    opening_pending: int = 0

    def split(self, rows: Iterable[ListedRow]) -> PendingAvailable:
        """Return what the rows add to pending and available at that instant, by value date."""
        known = list(rows)
        pending = sum(row.net for row in known if row.available_on > self.at.timestamp())
        return PendingAvailable(pending, sum(row.net for row in known) - pending)


def balance_row(
    key: BalanceKey, verdict: Verdict, sides: Sides, *, account: StripeAccount
) -> BalanceRow:
    """Set both sides of a balance side by side."""
    stripe, unposted = sides.stripe, -sum(row.net for row in sides.unposted)
    moved = sides.journal.total - sides.listed_net + unposted
    unexplained = verdict.exact + moved if stripe and verdict.exact is not None else None
    ours = sides.journal + sides.split(sides.held)
    if stripe and unexplained is not None:
        # An entry that was posted meanwhile may be booked otherwise than its row is listed.
        ours = PendingAvailable(ours.pending, stripe.total + unexplained - ours.pending)
        ours = _with_opening_due(ours, stripe, sides)
    is_exact = unexplained is not None
    return BalanceRow(
        stripe_account=account.id,
        livemode=account.livemode,
        currency=key[1],
        balance_type=key[0],
        ledger_pending=ours.pending,
        ledger_available=ours.available,
        stripe_pending=stripe.pending if stripe else None,
        stripe_available=stripe.available if stripe else None,
        in_flip=_in_flip(stripe, ours, sides) if stripe and is_exact else None,
        unexplained=unexplained,
        exact=is_exact if stripe else None,
        proved_at=sides.at if stripe else None,
        lowest=verdict.lowest + moved if stripe and verdict.lowest is not None else None,
        highest=verdict.highest + moved if stripe and verdict.highest is not None else None,
        unposted=unposted if stripe else None,
        exact_at=sides.at if is_exact else None,
    )


def is_stated(key: BalanceKey, totals: Iterable[BalanceKey]) -> bool:
    """Say whether Stripe states a balance of this type, be it nothing."""
    return key[0] in _ALWAYS_GIVEN or key[0] in {balance_type for balance_type, _ in totals}


def last_agreement(
    exact_at: datetime | None,
    *,
    proved_at: datetime | None,
    lowest: int | None,
    highest: int | None,
) -> datetime | None:
    """Return `exact_at`, when a balance was exact last, if a later proof with bounds agrees.

    Those hold 0 as well, and it is of the day after.
    """
    holds_0 = lowest is not None and highest is not None and lowest <= 0 <= highest
    is_recent = (
        exact_at is not None and proved_at is not None and proved_at - exact_at < _STANDS_FOR
    )
    return exact_at if holds_0 and is_recent else None


def ties_out(rows: Iterable[BalanceRow]) -> bool:
    """Say whether every balance that Stripe states is exact, and nothing of it unexplained."""
    return all(row.ties_out for row in rows)


def in_flip(*, pending: int, available: int) -> int:
    """Return by how much the two halves are off in opposite directions; Stripe's less ours.

    What one half lacks and the other has too much is on its way between them: timing, not money.
    """
    if (pending < 0) == (available < 0):
        return 0
    amount = min(abs(pending), abs(available))
    return amount if pending > 0 else -amount


def _with_opening_due(
    ours: PendingAvailable, stripe: PendingAvailable, sides: Sides
) -> PendingAvailable:
    """Take for available what of the opening's pending part Stripe has as pending no more."""
    lacking = sides.split(sides.unposted).pending - sides.named.pending
    over = ours.pending + lacking - stripe.pending
    lowest, highest = min(0, sides.opening_pending), max(0, sides.opening_pending)
    due = max(lowest, min(over, highest))
    return PendingAvailable(ours.pending - due, ours.available + due)


def _in_flip(stripe: PendingAvailable, ours: PendingAvailable, sides: Sides) -> int:
    """Return what is in flip once both halves have what is known to be lacking, or too much."""
    lacking = sides.split(sides.unposted)
    return in_flip(
        pending=stripe.pending - (ours.pending + lacking.pending - sides.named.pending),
        available=stripe.available - (ours.available + lacking.available - sides.named.available),
    )
