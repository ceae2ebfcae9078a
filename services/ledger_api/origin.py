"""Where the API is reached: which hosts it answers to, and whether a proxy ends TLS before it.

Promises that what is not on loopback is behind TLS, and is told so by TIEOUT_PUBLIC_URL; and that a
name which an attacker's page may point at 127.0.0.1 is no host of ours.
"""

from dataclasses import dataclass
from typing import Final

from shared.settings.model import ConfigurationError, Settings
from shared.settings.public_url import is_loopback, public_hosts

_LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Origin:
    """The values of `Host` that are ours, lower case; whether what ends TLS stands before us."""

    hosts: frozenset[str]
    is_behind_proxy: bool


def origin_of(settings: Settings) -> Origin:
    """Return where the API is reached. Raises ConfigurationError."""
    listen = settings.api_listen
    own = frozenset(f"{name}:{listen.port}" for name in _LOOPBACK)
    url = settings.public_url
    if url is None:
        if not is_loopback(listen.host):
            raise ConfigurationError(
                f"TIEOUT_API_LISTEN {listen.host}:{listen.port} is not on loopback: set"
                " TIEOUT_PUBLIC_URL to the https:// address of what ends TLS before it"
            )
        return Origin(own, is_behind_proxy=False)
    return Origin(own | public_hosts(url), is_behind_proxy=url.startswith("https:"))
