"""Which accounts are ours to report on: those that the settings name.

Promises that where no account is configured nothing is left out: nobody knows which should be.
"""

from collections.abc import Sequence

from shared.ledger.stripe_account import StripeAccount
from shared.settings.model import Settings


def configured_accounts(settings: Settings) -> Sequence[StripeAccount] | None:
    """Return the accounts that are configured; None: none is, and nobody knows which should be."""
    return [account.stripe_account for account in settings.accounts] or None


def is_configured(account: StripeAccount, configured: Sequence[StripeAccount] | None) -> bool:
    """Say whether an account and mode is among those that are configured, or nobody knows."""
    return configured is None or account in configured
