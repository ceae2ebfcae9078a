"""The balances report: the ledger's Stripe balances beside Stripe's own, proved.

Promises that an account whose key is another's is left out and named, and that the others are
proved all the same. Writes nothing.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing

from shared.account_client import reading_client
from shared.balance_proof.balance_rows import BalanceRow
from shared.balance_proof.prove import Proof, prove
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.settings.model import AccountSettings, Settings
from shared.stripe_api.errors import KeyMisplaced


async def list_balances(
    settings: Settings, *, on_refused: Callable[[str], None]
) -> Sequence[BalanceRow]:
    """Set the ledger's Stripe balances beside Stripe's own, for every account.

    Raises ConfigurationError, StripeUnavailable, StripeDenied, StripeProtocolError,
    PostgresUnavailable.
    """
    accounts = settings.require_accounts(with_key=True)
    async with session.reader(settings.require_database()) as pool:
        # Side by side: each proof watches its own account for some seconds.
        proofs = await asyncio.gather(
            *(_proved(pool, account, settings=settings) for account in accounts)
        )
    refusals = [proof for proof in proofs if isinstance(proof, KeyMisplaced)]
    if len(refusals) == len(accounts):
        raise refusals[0]
    for left_out in refusals:
        on_refused(str(left_out))
    return [row for proof in proofs if isinstance(proof, Proof) for row in proof.rows]


async def _proved(
    pool: Pool, account: AccountSettings, *, settings: Settings
) -> Proof | KeyMisplaced:
    stripe = reading_client(account, settings=settings, pool=pool)
    async with aclosing(stripe):
        try:
            return await prove(stripe=stripe, pool=pool, account=account.stripe_account)
        except KeyMisplaced as refusal:
            return refusal
