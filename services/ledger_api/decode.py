"""Requests to values: query strings, bodies and parts of paths. PURE.

Promises that what reaches an operation is of its types, whole UTF-8 and without NUL, which Postgres
holds nowhere; that a name that the operation does not know is refused, and so is one given twice.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl

import msgspec

from services.ledger_api.operation import Instant, PathParameter
from services.ledger_api.problems import BAD_REQUEST, Problem, not_found
from shared.ledger.stored_text import unstorable_part
from shared.settings.model import parse_instant

T = TypeVar("T", bound=msgspec.Struct)

_PARAMETERS_MAX: Final = 32
_DEPTH_MAX: Final = 8
# A day or a year more or less is still a time that Python and Postgres have.
_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_BEFORE: Final = datetime(9999, 1, 1, tzinfo=UTC)


def decode_query(text: bytes, query_type: type[T]) -> T:
    """Return the parameters of a query string. Raises Problem."""
    try:
        pairs = parse_qsl(
            text.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_PARAMETERS_MAX,
        )
    except ValueError:  # also of UnicodeDecodeError
        raise Problem(BAD_REQUEST, "the query string is not percent-encoded UTF-8") from None
    names = [name for name, _ in pairs]
    if repeated := next((name for name in names if names.count(name) > 1), None):
        raise Problem(BAD_REQUEST, f"{repeated!r} is given twice")
    _refuse_unstorable(pairs)
    return _convert(dict(pairs), query_type, strict=False)


def decode_body(text: bytes, body_type: type[T]) -> T:
    """Return what a body of JSON says. Raises Problem."""
    try:
        value = msgspec.json.decode(text or b"{}")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Problem(BAD_REQUEST, "the body is not JSON") from None
    _refuse_unstorable(value)
    return _convert(value, body_type, strict=True)


def decode_path(given: Mapping[str, str], parameters: Sequence[PathParameter]) -> Mapping[str, str]:
    """Return the parts of a path. Raises Problem: what has no id's form is no id of anything."""
    for parameter in parameters:
        if not parameter.matches(given[parameter.name]):
            raise not_found(parameter.description)
    return given


def _convert(value: object, to_type: type[T], *, strict: bool) -> T:
    try:
        return msgspec.convert(value, to_type, strict=strict, dec_hook=_instant)
    except msgspec.ValidationError as error:
        raise Problem(BAD_REQUEST, str(error)) from None


def _instant(wanted: type, given: object) -> object:
    if wanted is not Instant:
        raise NotImplementedError(wanted)
    try:
        at = parse_instant(str(given))
    except OverflowError:
        at = _BEFORE
    except ValueError:
        raise ValueError("Expected a time, RFC 3339 or YYYY-MM-DD") from None
    if not _EARLIEST <= at < _BEFORE:
        raise ValueError("Expected a time from 1970 to 9998")
    return Instant(at)


def _refuse_unstorable(value: object, *, depth: int = 0) -> None:
    """Raise Problem where a text of a value holds what no text of Postgres can."""
    if depth > _DEPTH_MAX:
        raise Problem(BAD_REQUEST, "the body is nested too deeply")
    match value:
        case str():
            if part := unstorable_part(value):
                raise Problem(BAD_REQUEST, f"a text holds {part}")
        case dict():
            for name, inner in value.items():
                _refuse_unstorable(name, depth=depth + 1)
                _refuse_unstorable(inner, depth=depth + 1)
        case list() | tuple():
            for inner in value:
                _refuse_unstorable(inner, depth=depth + 1)
        case _:
            pass


def query_schema(wanted: type) -> dict[str, Any]:
    """Return the JSON Schema of a type that msgspec does not know."""
    if wanted is Instant:
        return {
            "anyOf": [
                {"type": "string", "format": "date-time"},
                {"type": "string", "format": "date"},
            ],
            "description": "RFC 3339, or YYYY-MM-DD, whose midnight UTC it is; from 1970 to 9998.",
        }
    raise NotImplementedError(wanted)
