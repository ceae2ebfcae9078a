"""Which account an API key reads, and how a key is known again. PURE.

Promises that a key is kept as its SHA-256 alone. It has no salt: that would keep a hash from being
looked up in a table of guesses, and nobody can guess 100 random bits; and a key must be found by
its hash alone, whichever account it is set for.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from shared.ledger.stripe_account import StripeAccount


@dataclass(frozen=True, slots=True)
class KeyBinding:
    """That a key reads an account: its own, or with `via` one that is connected to its own."""

    account: StripeAccount
    via: str | None = None

    @property
    def own_account(self) -> str:
        """Return the account that the key itself belongs to."""
        return self.via or self.account.id


def hash_of(api_key: str) -> bytes:
    """Return what a key is known by."""
    return hashlib.sha256(api_key.encode()).digest()


def find_contradiction(known: Sequence[KeyBinding], wanted: KeyBinding) -> KeyBinding | None:
    """Return what is known of a key that rules out that it reads `wanted`; None: nothing does."""
    return next(
        (
            binding
            for binding in known
            if (binding.own_account, binding.account.livemode)
            != (wanted.own_account, wanted.account.livemode)
        ),
        None,
    )
