"""What no log line may hold, struck out of whatever is about to be said. PURE.

Promises that a secret by its shape or by its name, an e-mail address and a number that a card could
have do not come through, however deep they lie in what was given. It is the last net, not the
plan: nothing hands a body, a header's value or a secret to the log in the first place. Never
touches a number that is one: amounts, offsets and times are said as they are.
"""

import re
from collections.abc import Mapping

REDACTED = "***"

_DEPTH_MAX = 8
_NAME = re.compile(
    r"(?i)passw|passphrase|secret|authorization|api_?key|token|cookie|signature|private_?key"
)
_SHAPES = (
    # Stripe's secrets have prefixes of their own (docs.stripe.com/keys).
    r"(?<![A-Za-z0-9])(?:whsec|sk|rk|ek)_[A-Za-z0-9_+/]+",
    r"(?<![A-Za-z0-9])[a-z]{2,8}_[A-Za-z0-9]+_secret_[A-Za-z0-9]+",
    # A token of the API's; also a part of one, of which the rest cannot be found by trying.
    r"(?<![A-Za-z0-9])tieout_[a-z2-7]{10}_[A-Za-z0-9_-]{24,}",
    # The user and password of a URL, up to the last @ before its path.
    r"(?<=://)[^/\s@:\"']*:[^/\s\"']*(?=@)",
    r"(?i:\b(?:bearer|basic)\s+(?=\S*\d)[a-z0-9._~+/=-]+)",
    r"(?i:\b\w*(?:passw(?:or)?d|api_?key)['\"]?\s*[=:]\s*)(?:'[^']*'|\"[^\"]*\"|[^\s,;)]+)",
    # An e-mail address, as Postgres's detail or a decoder's complaint may quote it.
    r"(?i:(?<![\w.%+-])(?<!://)[a-z0-9][\w.+-]*(?:@|%40|\\u0040)(?:[a-z0-9-]+\.)+[a-z]{2,24})",
    # 13 to 19 digits in one piece or as a card shows them; not of an id or a fraction.
    (
        r"(?<![\w.])(?:\d{13,19}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{1,3})?"
        r"|\d{4}[ -]\d{6}[ -]\d{4,5})(?![\w-]|\.\d)"
    ),
)
_PRIVATE = re.compile("|".join(_SHAPES))


def redacted(value: object, *, name: str = "", depth: int = 0) -> object:
    """Return `value` as JSON may show it, what is private struck out; `name` is what it is called.

    Objects that JSON does not know come out as their repr; what lies too deep is left out.
    """
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return REDACTED if value and _NAME.search(name) else _PRIVATE.sub(REDACTED, value)
        case _ if depth == _DEPTH_MAX:
            return "…"
        case Mapping():
            return {
                redacted_text(str(key)): redacted(inner, name=str(key), depth=depth + 1)
                for key, inner in value.items()
            }
        case list() | tuple() | set() | frozenset():
            return [redacted(inner, name=name, depth=depth + 1) for inner in value]
        case _:
            return redacted(repr(value), name=name, depth=depth)


def redacted_text(text: str) -> str:
    """Return a text without what is private in it."""
    return _PRIVATE.sub(REDACTED, text)
