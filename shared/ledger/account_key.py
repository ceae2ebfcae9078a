"""Which account an API key reads, and how a key is known again. PURE: stdlib only.

Promises that a key is kept as its SHA-256 alone. It has no salt: that would keep a hash from being
looked up in a table of guesses, and nobody can guess 100 random bits; and a key must be found by
its hash alone, whichever account it is set for.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyBinding:
    """That a key reads an account: its own, or with `via` one that is connected to its own."""

    stripe_account: str
    livemode: bool
    via: str | None = None

    @property
    def own_account(self) -> str:
        """Return the account that the key itself belongs to."""
        return self.via or self.stripe_account

    @property
    def name(self) -> str:
        """Return what a person calls the account."""
        return f"{self.stripe_account} ({'live' if self.livemode else 'test'})"


def hash_of(api_key: str) -> bytes:
    """Return what a key is known by."""
    return hashlib.sha256(api_key.encode()).digest()


def contradicts(known: Sequence[KeyBinding], wanted: KeyBinding) -> KeyBinding | None:
    """Return what is known of a key that rules out that it reads `wanted`; None: nothing does."""
    return next(
        (
            binding
            for binding in known
            if (binding.own_account, binding.livemode) != (wanted.own_account, wanted.livemode)
        ),
        None,
    )
