"""The JSON of an event, read as leniently as its sender may write it. PURE.

Promises that who takes an event and who reads it later agree on what JSON is: what RFC 8259 calls
JSON in strict UTF-8 is read, half a surrogate pair and a number past every type included; all else
is `NotJson`, never another exception. Never guesses an encoding: a BOM, a NUL byte or UTF-16 is no
event.
"""

import json
from collections.abc import Callable
from typing import TypeVar

import msgspec

from shared.errors import Unprocessable

_T = TypeVar("_T")

# Longer than any integer that means something; int() of a long text takes quadratic time.
_INTEGER_CHARS_MAX = 64


class NotJson(Unprocessable):
    """The bytes are not JSON, or not of the shape that was asked for."""


def decoder(shape: type[_T]) -> Callable[[bytes], _T]:
    """Return what reads a body as a `shape`; it raises NotJson."""
    fast = msgspec.json.Decoder(shape)

    def decode(body: bytes) -> _T:
        try:
            text = body.decode("utf-8")  # msgspec skips over texts it does not need, unread
            return fast.decode(body)
        except (UnicodeDecodeError, RecursionError) as error:
            raise NotJson(type(error).__name__) from None
        except msgspec.DecodeError:
            return _lenient(text, shape)

    return decode


def _lenient(text: str, shape: type[_T]) -> _T:
    # JSON's grammar allows half of a surrogate pair, which msgspec refuses even in a text it skips:
    # one such character in a description must not make Stripe retry, then disable the endpoint.
    try:
        parsed = json.loads(text, parse_int=_integer, parse_constant=_refuse_constant)
        return msgspec.convert(parsed, shape)
    except (ValueError, RecursionError) as error:
        raise NotJson(type(error).__name__) from None


def _integer(text: str) -> int | float:
    return int(text) if len(text) <= _INTEGER_CHARS_MAX else float(text)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
