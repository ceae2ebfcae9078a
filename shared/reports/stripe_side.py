"""What Stripe had in each balance at an instant of the past, as far as coverage can say.

Promises that nothing of it is reckoned from the journal: it is what Stripe had as the books began,
by the balance that the opening was made from, and what Stripe's rows were worth since, as passes
compared them. What cannot be known so is None, with a sentence that says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from shared.balance_proof.balance_rows import is_stated
from shared.ledger.account import BalanceKey
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.period_proof import StripeFigure
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.reconciliation import proof_history
from shared.postgres.reconciliation.proof_history import Covered, Reach


@dataclass(frozen=True, slots=True)
class Books:
    """An account's books, and how far coverage of them reaches."""

    account: StripeAccount
    openings: AccountOpenings
    reach: Reach

    @property
    def first(self) -> int:
        """Return the window in which the books begin."""
        return self.openings.starts_s // WINDOW_S

    @property
    def until_at(self) -> datetime | None:
        """Return up to when coverage holds whole windows; None: it holds none."""
        return None if self.reach.until is None else _instant(self.reach.until * WINDOW_S)

    async def covered(self, connection: Connection, *, first: int, until: int) -> Covered:
        """Say what coverage has of the windows [first, until). Raises PostgresUnavailable."""
        starts_at, from_at = self.reach.starts_at, self.reach.covers_from_at
        if starts_at is None or from_at is None:
            return Covered(until - first, 0, 0, None, is_cut=False, is_unlabelled=False)
        begins = int(from_at.timestamp()) // WINDOW_S
        held = await proof_history.covered_windows(
            connection,
            self.account,
            # Of what lies before coverage nothing is known.
            first=min(max(first, begins), until),
            starts=int(starts_at.timestamp()) // WINDOW_S,
            until=until,
        )
        at = held.compared_at or self.reach.past_read_at
        return Covered(
            until - first, held.compared, held.settled, at, held.is_cut, held.is_unlabelled
        )

    def unreached(self, at: datetime) -> str | None:
        """Say why coverage cannot reach from the books' beginning to an instant, if so."""
        from_at = self.reach.covers_from_at
        if from_at is None:
            return f"history of {self.account} is yet to be imported"
        starts_at = _instant(self.openings.starts_s)
        if from_at > starts_at:
            return f"history of {self.account} is compared from {rfc3339(from_at)} on only"
        if at < starts_at:
            return f"{rfc3339(at)} is before the books of {self.account}, from {rfc3339(starts_at)}"
        return None


@dataclass(frozen=True, slots=True)
class StripeSide:
    """Stripe's net of all rows up to an instant by balance; with a `reason` nothing is known."""

    openings: AccountOpenings
    sums: Mapping[BalanceKey, int] = field(default_factory=dict)
    is_settled: bool = False
    reason: str | None = None

    def figure(self, key: BalanceKey) -> StripeFigure:
        """Return what Stripe had in a balance, or why that is not known."""
        reason = self.reason
        if reason is None and not is_opened(self.openings, key):
            reason = f"what was in {key[0]} {key[1].upper()} before the books began is not known"
        if reason is not None:
            return StripeFigure(None, "coverage", exact=None, reason=reason)
        amount = self.openings.stripe_at_start(key) + self.sums.get(key, 0)
        return StripeFigure(amount, "coverage", exact=self.is_settled)


def is_opened(openings: AccountOpenings, key: BalanceKey) -> bool:
    """Say whether it is known what Stripe had in a balance as the books began.

    Of one that Stripe states to nobody it is not, where they begin in the middle.
    """
    if openings.starts_s and key not in openings.made and not is_stated(key, ()):
        return False
    return not openings.lacks(key)


async def read_stripe_side(connection: Connection, books: Books, *, at: datetime) -> StripeSide:
    """Return Stripe's side at an instant that a window begins with. Raises PostgresUnavailable."""
    reason = books.unreached(at)
    if reason is not None:
        return StripeSide(books.openings, reason=reason)
    until = max(books.first, int(at.timestamp()) // WINDOW_S)
    covered = await books.covered(connection, first=books.first, until=until)
    reason = why_incomplete(books, covered)
    if reason is not None:
        return StripeSide(books.openings, reason=reason)
    days = await proof_history.daily_sums(connection, books.account, first=books.first, until=until)
    sums: dict[BalanceKey, int] = {}
    for nets in days.values():
        for key, net in nets.items():
            sums[key] = sums.get(key, 0) + net
    return StripeSide(books.openings, sums, is_settled=covered.settled == covered.windows)


def why_incomplete(books: Books, covered: Covered) -> str | None:
    """Say why what coverage has of a range does not add up to Stripe's net of it, if so."""
    if covered.compared < covered.windows:
        until = "" if books.until_at is None else f", up to {rfc3339(books.until_at)}"
        return f"not all of Stripe's rows of {books.account} until then were compared yet{until}"
    if covered.is_cut:
        return "it lies within windows that are kept as one: ask for the UTC day"
    if covered.is_unlabelled:
        return (
            "windows compared before sums were kept by balance type: `tieout reconcile --from T`"
            " compares them again"
        )
    return None


def _instant(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
