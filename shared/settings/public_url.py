"""TIEOUT_PUBLIC_URL: where the API and its pages are reached.

Promises that what is reached off loopback is reached by TLS: tokens and money go in the clear
nowhere.
"""

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from shared.settings.model import ConfigurationError

_PORTS: Final = {"http": 80, "https": 443}


def public_url(text: str) -> str:
    """Return the URL. Raises ConfigurationError: it is none, or not behind TLS."""
    try:
        parts = urlsplit(text)
        port, host = parts.port, parts.hostname
    except ValueError:
        raise ConfigurationError("TIEOUT_PUBLIC_URL is not a URL") from None
    bare = not (parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc)
    if parts.scheme not in _PORTS or not host or not bare or port == 0:
        raise ConfigurationError(
            "TIEOUT_PUBLIC_URL is https:// and a host, such as https://ledger.example.com"
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"TIEOUT_PUBLIC_URL: {host} is not this machine's own: it is reached by https:// alone"
        )
    return f"{parts.scheme}://{parts.netloc.lower()}"


def public_hosts(url: str) -> frozenset[str]:
    """Return the values of `Host` by which a public URL is asked for: its port may be left out."""
    parts = urlsplit(url)
    default = _PORTS[parts.scheme]
    bare = parts.netloc.removesuffix(f":{default}")
    return frozenset(
        {bare, f"{bare}:{default}"} if bare != parts.netloc or parts.port is None else {bare}
    )


def is_loopback(host: str) -> bool:
    """Return whether an address is this machine's own alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
