"""Cursors: the key after which a page begins, as a text that clients hand back. PURE.

Promises that a text which is no cursor of this listing is refused, whatever it holds. A cursor is
not secret and not signed: it says where to go on, and what may be seen is decided without it.
"""

import base64
import binascii
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

import msgspec

from services.ledger_api.problems import BAD_REQUEST, Problem
from shared.ledger.stored_text import unstorable_part

T = TypeVar("T")

CURSOR_CHARS_MAX: Final = 512


def encode_cursor(key: object) -> str:
    """Return the text of a key."""
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def decode_cursor(text: str, key_type: type[T] | Any) -> T:  # noqa: ANN401 - a tuple's type is no class
    """Return the key of a text. Raises Problem when it is no cursor of this listing."""
    try:
        padded = text.encode("ascii") + b"=" * (-len(text) % 4)
        value = msgspec.json.decode(base64.b64decode(padded, altchars=b"-_", validate=True))
        key: T = msgspec.convert(value, key_type)
    except (UnicodeEncodeError, binascii.Error, msgspec.DecodeError, UnicodeDecodeError):
        raise _not_a_cursor() from None
    if not _is_storable(msgspec.to_builtins(key, builtin_types=(datetime,))):
        raise _not_a_cursor()
    return key


def _not_a_cursor() -> Problem:
    return Problem(BAD_REQUEST, "cursor: it is not what `next` was in an answer to this listing")


def _is_storable(value: object) -> bool:
    """Return whether Postgres can be asked for what a key holds."""
    match value:
        case str():
            return unstorable_part(value) is None and len(value) <= CURSOR_CHARS_MAX
        case datetime():
            return _is_instant(value)
        case int():
            return -(2**63) <= value < 2**63
        case list() | tuple():
            return all(_is_storable(part) for part in value)
        case dict():
            return all(_is_storable(part) for part in value.values())
        case _:
            return True


def _is_instant(at: datetime) -> bool:
    """Return whether it says its offset, and is of a year of UTC."""
    try:
        at.astimezone(UTC)
    except OverflowError:
        return False
    return at.tzinfo is not None
