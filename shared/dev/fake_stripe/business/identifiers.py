"""Ids that look like Stripe's and come from the seed. PURE."""

from random import Random
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PAIRS: Final = tuple(first + second for first in _ALPHABET for second in _ALPHABET)


class Identifiers:
    """A seeded source of ids; the same draws in the same order give the same ids."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng

    def new(self, prefix: str) -> str:
        """Make the next id, as in `new("txn_3")`: 24 letters and digits after the prefix's own."""
        return prefix + "".join(self._rng.choices(_PAIRS, k=12))
