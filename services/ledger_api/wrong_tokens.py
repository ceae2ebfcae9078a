"""How many wrong tokens an address may send, so that guessing costs Postgres nothing.

Promises that an address which sent too many is not listened to for a while, but for a token that
was right there before: behind one address there may be many people. Keeps as many addresses and
tokens as it is told to, the latest, and never a token itself.
"""

import asyncio
import hashlib
import ipaddress
import math
from collections import OrderedDict
from typing import Final
from weakref import WeakValueDictionary

WRONG_MAX: Final = 20
FORGIVEN_PER_S: Final = 1 / 3
_ADDRESSES_MAX: Final = 10_000
_RIGHT_MAX: Final = 1_000
# What one customer of an internet provider has.
_IPV6_PREFIX: Final = 64


class WrongTokens:
    """The wrong tokens of each address: a bucket that leaks."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._right: OrderedDict[bytes, None] = OrderedDict()
        # Those that somebody holds or waits for: no more than there are requests.
        self._turns: WeakValueDictionary[bytes, asyncio.Lock] = WeakValueDictionary()

    def wait_s(self, address: str, text: str, *, now: float) -> int:
        """Return for how many seconds a token of an address is not looked at; 0: now it is."""
        if self.was_right(address, text):
            return 0
        excess = self._level(_network(address), now=now) - (WRONG_MAX - 1)
        return math.ceil(excess / FORGIVEN_PER_S) if excess > 0 else 0

    def note_wrong(self, address: str, *, now: float) -> None:
        """Note that an address has sent a wrong token."""
        network = _network(address)
        level = min(self._level(network, now=now) + 1, WRONG_MAX)
        self._wrong[network] = (level, now)
        self._wrong.move_to_end(network)
        if len(self._wrong) > _ADDRESSES_MAX:
            self._wrong.popitem(last=False)

    def take_back(self, address: str, *, now: float) -> None:
        """Note that what was noted as wrong was not."""
        network = _network(address)
        level = self._level(network, now=now) - 1
        if level > 0:
            self._wrong[network] = (level, now)
        else:
            self._wrong.pop(network, None)

    def was_right(self, address: str, text: str) -> bool:
        """Return whether a token was right at an address when it was looked up last."""
        return _fingerprint(address, text) in self._right

    def turn(self, address: str, text: str) -> asyncio.Lock:
        """Return what each request with a token holds while it finds out whether it was right."""
        return self._turns.setdefault(_fingerprint(address, text), asyncio.Lock())

    def note_right(self, address: str, text: str) -> None:
        """Note that a token was right."""
        fingerprint = _fingerprint(address, text)
        self._right[fingerprint] = None
        self._right.move_to_end(fingerprint)
        if len(self._right) > _RIGHT_MAX:
            self._right.popitem(last=False)

    def forget_right(self, address: str, text: str) -> None:
        """Note that a token is right no more."""
        self._right.pop(_fingerprint(address, text), None)

    def _level(self, network: str, *, now: float) -> float:
        level, at = self._wrong.get(network, (0.0, now))
        return max(0.0, level - (now - at) * FORGIVEN_PER_S)


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 6:  # noqa: PLR2004 - IP's own name
        return str(ipaddress.ip_network((parsed, _IPV6_PREFIX), strict=False))
    return address


def _fingerprint(address: str, text: str) -> bytes:
    return hashlib.sha256(f"{_network(address)} {text}".encode()).digest()
