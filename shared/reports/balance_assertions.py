"""What each Stripe balance was at the end of every settled day, for a book to be checked against.

Promises that each is Stripe's figure, reckoned from coverage and the opening's balance and never
from the journal; and that a day is settled only if all windows up to its end are, and no entry of
it, or of a day before, is yet to be held against them.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from shared.ledger.account import BalanceKey, stripe_balance
from shared.ledger.beancount import BalanceAssertion
from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.account_openings import load_openings
from shared.postgres.reconciliation import proof_history
from shared.reports.stripe_side import Books, is_opened, why_incomplete

# Of 500 entries at most. With more that no pass has looked at no day counts as settled.
_UNEXAMINED_BATCHES_MAX: Final = 200
_DAY_S: Final = 86_400


async def read_assertions(
    connection: Connection, account: StripeAccount, *, until: datetime | None
) -> Sequence[BalanceAssertion]:
    """Return what the account's balances were at each midnight up to `until`, in their order.

    `connection` is in the snapshot that the journal is read in. Raises PostgresUnavailable.
    """
    books = Books(
        account,
        await load_openings(connection, account),
        await proof_history.reach_of_coverage(connection, account),
    )
    end = await _settled_until(connection, books)
    if end is None or books.unreached(end) is not None:
        return ()
    last = int(min(end, until or end).timestamp()) // _DAY_S
    if why_incomplete(
        books, await books.covered(connection, first=books.first, until=last * WINDOWS_A_DAY)
    ):
        return ()
    days = await proof_history.daily_sums(
        connection, account, first=books.first, until=last * WINDOWS_A_DAY
    )
    return list(_midnights(books, days, last=last))


async def _settled_until(connection: Connection, books: Books) -> datetime | None:
    """Return up to when all is settled, and all of the journal compared; None: nothing is."""
    are_more, unexamined_at = await proof_history.unexamined(
        connection, books.account, batches_max=_UNEXAMINED_BATCHES_MAX
    )
    if are_more or books.until_at is None:
        return None
    unsettled = await proof_history.first_unsettled(connection, books.account)
    ends = [books.until_at]
    if unexamined_at is not None:
        ends.append(unexamined_at)
    if unsettled is not None:
        ends.append(datetime.fromtimestamp(unsettled * (_DAY_S // WINDOWS_A_DAY), UTC))
    return min(ends)


def _midnights(
    books: Books, days: Mapping[int, Mapping[BalanceKey, int]], *, last: int
) -> Iterator[BalanceAssertion]:
    """Yield each balance as each day before `last` ends, from the first on which it was moved."""
    opened = {key: books.openings.stripe_at_start(key) for key in books.openings.made}
    balances = {key: amount for key, amount in opened.items() if amount}
    first = books.first // WINDOWS_A_DAY if balances else min(days, default=last)
    for day in range(first, last):
        for key, net in days.get(day, {}).items():
            balances[key] = balances.get(key, 0) + net
        for (balance_type, currency), amount in sorted(balances.items()):
            if is_opened(books.openings, (balance_type, currency)):
                yield BalanceAssertion(
                    day=date(1970, 1, 1) + timedelta(days=day + 1),
                    ledger_account=stripe_balance(balance_type),
                    currency=currency,
                    amount_minor=amount,
                )
