"""The one place where a client of an account at Stripe is made.

Promises that whoever reads an account has its key known to be the account's, and shares the
account's calls with whoever else reads it.
"""

from functools import partial
from typing import Literal

from shared.postgres.driver.pool import Pool
from shared.postgres.intake.account_keys import AccountKeys
from shared.postgres.intake.stripe_callers import heartbeat_caller
from shared.settings.model import AccountSettings, Settings
from shared.stripe_api.account_identity import KeysOfThisProcess
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.client import Stripe
from shared.stripe_api.rate_limiter import RECONCILE_SHARE, RESOLVE_SHARE, OnCall, RateLimiter

Caller = Literal["resolve", "reconcile"]
_SHARES: dict[Caller, float] = {"resolve": RESOLVE_SHARE, "reconcile": RECONCILE_SHARE}


def account_client(
    account: AccountSettings,
    *,
    settings: Settings,
    pool: Pool,
    caller: Caller,
    on_call: OnCall | None = None,
    limits: CallLimits = CALL_LIMITS,
) -> Stripe:
    """Return a service's client, to be closed; `pool` works as a role that writes.

    Raises ConfigurationError when the account has no key.
    """
    tell = partial(heartbeat_caller, pool, account=account.stripe_account, caller=caller)
    return Stripe(
        account,
        base=settings.stripe_api_base,
        budget=RateLimiter(
            calls_per_s=settings.stripe_calls_per_s,
            share=_SHARES[caller],
            announce=tell,
            on_call=on_call,
        ),
        keys=AccountKeys(pool, may_bind=True),
        limits=limits,
    )


def leftover_client(
    account: AccountSettings,
    *,
    settings: Settings,
    pool: Pool,
    budget: RateLimiter,
    limits: CallLimits = CALL_LIMITS,
) -> Stripe:
    """Return a service's second client, to be closed: for what may wait until the first is idle.

    `budget` is the first one's. Raises ConfigurationError when the account has no key.
    """
    return Stripe(
        account,
        base=settings.stripe_api_base,
        budget=budget.leftover(),
        keys=AccountKeys(pool, may_bind=True),
        limits=limits,
    )


def reading_client(account: AccountSettings, *, settings: Settings, pool: Pool) -> Stripe:
    """Return a command's client, to be closed; `pool` may work as a role that only reads.

    It cannot announce itself as a caller, so it keeps to the smaller share, nor keep whose key it
    is. Raises ConfigurationError when the account has no key.
    """
    return Stripe(
        account,
        base=settings.stripe_api_base,
        budget=RateLimiter(calls_per_s=settings.stripe_calls_per_s, share=RECONCILE_SHARE),
        keys=AccountKeys(pool, may_bind=False),
    )


def client_without_postgres(account: AccountSettings, *, settings: Settings) -> Stripe:
    """Return a client for a process that has no Postgres yet: what it learns is its own."""
    return Stripe(
        account,
        base=settings.stripe_api_base,
        budget=RateLimiter(calls_per_s=settings.stripe_calls_per_s, share=RECONCILE_SHARE),
        keys=KeysOfThisProcess(),
    )
