"""A request's query string, read as strictly as Stripe reads it. PURE.

Promises: an unknown parameter, a limit outside 1..100, two cursors at once and a number that is
none are refused with Stripe's own words; nothing is ignored.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from shared.dev.fake_stripe.errors import RequestRefused, unknown_parameter

LIMIT_MAX: Final = 100
_LIMIT_DEFAULT: Final = 10
_EXPAND_LEVELS_MAX: Final = 4
_TYPES_MAX: Final = 20
_LISTED: Final = re.compile(r"(expand|types)\[\d*\]")
_CREATED: Final = re.compile(r"created\[(gt|gte|lt|lte)\]")
Pairs = Iterable[tuple[str, str]]


@dataclass(slots=True)
class ListQuery:
    """One list request; `since` and `until` bound `created`, half-open."""

    limit: int = _LIMIT_DEFAULT
    since: int | None = None
    until: int | None = None
    starting_after: str | None = None
    ending_before: str | None = None
    equals: dict[str, str] = field(default_factory=dict)
    types: list[str] = field(default_factory=list)
    expand: list[str] = field(default_factory=list)


def read_list(pairs: Pairs, *, filters: frozenset[str]) -> ListQuery:
    """Read a list request that takes `filters` beside what every list takes.

    Raises:
        RequestRefused: 400, as Stripe would.

    """
    query = ListQuery()
    for name, value in pairs:
        _read_one(query, name, value, filters)
    if query.starting_after is not None and query.ending_before is not None:
        raise RequestRefused(
            400, "You may only specify one of these parameters: ending_before, starting_after."
        )
    return query


def read_expand(pairs: Pairs) -> list[str]:
    """Read a request that takes nothing but `expand`.

    Raises:
        RequestRefused: 400, as Stripe would.

    """
    return [_path(value) for name, value in pairs if _is_expand(name)]


def _is_expand(name: str) -> bool:
    match = _LISTED.fullmatch(name)
    if match is None or match[1] != "expand":
        raise unknown_parameter(name)
    return True


def _read_one(query: ListQuery, name: str, value: str, filters: frozenset[str]) -> None:
    listed = _LISTED.fullmatch(name)
    if name == "limit":
        query.limit = _limit(value)
    elif name == "starting_after":
        query.starting_after = value
    elif name == "ending_before":
        query.ending_before = value
    elif listed is not None and listed[1] == "expand":
        query.expand.append(_path(value))
    elif listed is not None and "types" in filters:
        query.types.append(value)
        if len(query.types) > _TYPES_MAX:
            raise RequestRefused(
                400, "Array types exceeded maximum 20 allowed elements.", param="types"
            )
    elif name.startswith("created") and "created" in filters:
        _bound(query, name, _integer(name, value))
    elif name in filters - {"created", "types"}:
        query.equals[name] = value
    else:
        raise unknown_parameter(name)


def _bound(query: ListQuery, name: str, at: int) -> None:
    bound = _CREATED.fullmatch(name)
    since: int | None
    until: int | None
    if name == "created":
        since, until = at, at + 1
    elif bound is None:
        raise unknown_parameter(name)
    else:
        since, until = {
            "gt": (at + 1, None),
            "gte": (at, None),
            "lt": (None, at),
            "lte": (None, at + 1),
        }[bound[1]]
    if since is not None:
        query.since = since if query.since is None else max(since, query.since)
    if until is not None:
        query.until = until if query.until is None else min(until, query.until)


def _limit(value: str) -> int:
    limit = _integer("limit", value)
    if limit > LIMIT_MAX:
        raise RequestRefused(
            400, f"This value must be less than or equal to {LIMIT_MAX}.", param="limit"
        )
    if limit < 1:
        raise RequestRefused(400, "This value must be greater than or equal to 1.", param="limit")
    return limit


def _integer(name: str, value: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,18}", value):
        raise RequestRefused(
            400, f"Invalid integer: {value}", code="parameter_invalid_integer", param=name
        )
    return int(value)


def _path(value: str) -> str:
    if value.count(".") >= _EXPAND_LEVELS_MAX:
        raise RequestRefused(
            400,
            f"You cannot expand more than {_EXPAND_LEVELS_MAX} levels of a property. "
            f"Property: {value}",
            param="expand",
        )
    return value
