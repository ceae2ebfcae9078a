"""Where notifications go, and which discrepancies they tell of, as the environment says it.

Promises that a URL which cannot be one is named by its place alone: each holds a password, a token
or an address. Whether a service stands behind its scheme is for whoever sends to say.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shared.ledger.money import CURRENCY, INT64_MAX
from shared.settings.model import ConfigurationError, Secret

TARGETS_MAX: Final = 20
# White space separates URLs, and a comma does if another scheme follows it: one may hold commas of
# its own, such as those between the addresses of a mail.
_BETWEEN: Final = re.compile(r"\s*,(?=\s*[A-Za-z][A-Za-z0-9+.-]*://)\s*|\s+")
_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[\x21-\x7e]+")


def notify_targets(urls: Secret | None) -> tuple[Secret, ...]:
    """Return the URLs, each by itself. Raises ConfigurationError naming which is none."""
    if urls is None:
        return ()
    parts = [part.strip(",") for part in _BETWEEN.split(urls.reveal().strip(", \t\r\n"))]
    for number, part in enumerate(parts, start=1):
        if not _URL.fullmatch(part):
            raise not_a_target(number)
    if len(parts) > TARGETS_MAX:
        raise ConfigurationError(f"TIEOUT_NOTIFY_URLS has more than {TARGETS_MAX} URLs")
    if len(set(parts)) < len(parts):
        raise ConfigurationError("TIEOUT_NOTIFY_URLS has a URL twice")
    return tuple(Secret(part) for part in parts)


def not_a_target(number: int) -> ConfigurationError:
    """Return the sentence about the URL at this place, the first of which is 1."""
    return ConfigurationError(
        f"TIEOUT_NOTIFY_URLS: number {number} is not a URL of a service that apprise knows, such as"
        " mailtos://… or json://…"
    )


def notify_thresholds(text: str) -> Mapping[str, int]:
    """Return by currency the amounts of `usd=10000,eur=10000`. Raises ValueError."""
    thresholds: dict[str, int] = {}
    for part in re.split(r"[,\s]+", text.strip(", \t\r\n")):
        currency, _, amount = part.partition("=")
        if CURRENCY.match(currency) is None or currency in thresholds:
            raise ValueError(text)
        if not (amount.isascii() and amount.isdigit() and int(amount) <= INT64_MAX):
            raise ValueError(text)
        thresholds[currency] = int(amount)
    return MappingProxyType(thresholds)
