"""A request to compare again, asked for and waited for, by whoever has a database to ask in.

Promises that who stops waiting takes nothing back: the request stays, and is answered. Who may see
one account alone asks for that one, whatever they name, and learns of no other.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from shared.errors import Unprocessable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_reader
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import Asked, Reconciliation, Ticket

_LOOK_EVERY_S = 0.5


class UnknownAccount(Unprocessable):
    """There is no such account to compare, or it is not one that whoever asks may see."""


class EmptyRange(Unprocessable):
    """A range that ends before it begins."""


async def ask_for(
    pool: Pool,
    asked: Asked,
    *,
    configured: Sequence[StripeAccount] | None,
    stripe_account: str | None,
) -> Ticket:
    """Ask for it in all accounts that it is about, and return by what it is found again.

    These are the ones that are configured; where nobody knows which are, those that the journal has
    books of. `stripe_account` is the only one that whoever asks may see; None: all are seen.
    Raises UnknownAccount, EmptyRange, PostgresUnavailable.
    """
    if asked.from_at is not None and asked.to_at is not None and asked.from_at >= asked.to_at:
        raise EmptyRange("from must be before to")
    named = asked.stripe_account or stripe_account
    if stripe_account not in {None, named}:
        raise UnknownAccount(f"there is no account {named}")
    if configured is None:
        configured = [book.account for book in await journal_reader.account_books(pool)]
    accounts = [
        account
        for account in configured
        if named in {None, account.id} and asked.livemode in {None, account.livemode}
    ]
    if not accounts:
        raise UnknownAccount(f"there is no account {named}" if named else "there is no account yet")
    return await reconciliations.ask(pool, replace(asked, stripe_account=named), accounts=accounts)


async def ask_and_wait(
    database_url: str, asked: Asked, *, accounts: Sequence[StripeAccount], wait_s: float
) -> Reconciliation:
    """Ask for it, and return how it is when it has ended, or after `wait_s`.

    Raises PostgresUnavailable.
    """
    pool = Pool(database_url, role="tieout_reconciler", service="cli", size=1)
    try:
        ticket = await reconciliations.ask(pool, asked, accounts=accounts)
        clock = asyncio.get_running_loop().time
        end = clock() + wait_s
        while True:
            request = await reconciliations.fetch_reconciliation(
                pool, request_id=ticket.id, stripe_account=None
            )
            assert request is not None, "a request is kept for ever"
            if request.has_ended or clock() >= end:
                return request
            await asyncio.sleep(_LOOK_EVERY_S)
    finally:
        pool.terminate()
