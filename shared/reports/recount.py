"""A request to compare again, asked for and waited for, by whoever has a database to ask in.

Promises that who stops waiting takes nothing back: the request stays, and is answered.
"""

import asyncio
from collections.abc import Sequence

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import Asked, Reconciliation

_LOOK_EVERY_S = 0.5


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
            [request] = await reconciliations.list_reconciliations(pool, request_id=ticket.id)
            if request.has_ended or clock() >= end:
                return request
            await asyncio.sleep(_LOOK_EVERY_S)
    finally:
        pool.terminate()
