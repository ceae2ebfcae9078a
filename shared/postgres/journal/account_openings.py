"""From when on an account's books are, and which of its balances have their opening.

Promises that a balance lacks no opening where none is needed: in books that begin with the account,
or one that was not there when the openings were made. Raises PostgresUnavailable.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared.ledger.account import BalanceKey
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal import openings
from shared.postgres.journal.openings import MadeOpening, WatchedBalance


@dataclass(frozen=True, slots=True)
class AccountOpenings:
    """An account's books begin at `starts_s`, 0 with the account; what was made of its openings."""

    starts_s: int
    made: Mapping[BalanceKey, MadeOpening]
    watched: Mapping[BalanceKey, WatchedBalance]

    @property
    def is_any(self) -> bool:
        """Say whether openings are of any concern to this account."""
        return self.starts_s > 0 or bool(self.made)

    def lacks(self, key: BalanceKey) -> bool:
        """Say whether the balance's opening is yet to be made, or made again for an older start."""
        if not self.is_any:
            return False
        made = self.made.get(key)
        if made is not None:
            return made.opening.figures.since != self.starts_s
        # One that was not there when the others were opened was nothing before.
        return key in self.watched or not self.watched

    def unopened(self, keys: Iterable[BalanceKey]) -> frozenset[BalanceKey]:
        """Return which of these balances lack their opening."""
        return frozenset(key for key in keys if self.lacks(key))

    def stripe_at_start(self, key: BalanceKey) -> int:
        """Return what Stripe had in a balance as the books begin, by Stripe's own figures.

        It is the balance that the opening was made from, less the rows that Stripe listed up to it.
        """
        made = self.made.get(key)
        if made is None or not self.starts_s:
            return 0
        return made.opening.figures.balance - made.opening.figures.rows.net


async def load_openings(reader: Pool | Connection, account: StripeAccount) -> AccountOpenings:
    """Return what is known of the account's openings; by a connection, in its snapshot."""
    starts = await openings.book_starts(reader)
    return AccountOpenings(
        starts_s=starts.get(account, 0),
        made=await openings.made_openings(reader, account=account),
        watched=await openings.watched_balances(reader, account=account),
    )
