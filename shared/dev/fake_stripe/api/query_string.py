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
_RANGE: Final = re.compile(r"(created|arrival_date)(?:\[(gt|gte|lt|lte)\])?")
Pairs = Iterable[tuple[str, str]]


@dataclass(slots=True)
class TimeRange:
    """A half-open range of seconds; None: without a bound."""

    since: int | None = None
    until: int | None = None

    def holds(self, at: int) -> bool:
        """Say whether a second is in the range."""
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)

    def narrow(self, *, since: int | None = None, until: int | None = None) -> None:
        """Take further bounds into account."""
        if since is not None:
            self.since = since if self.since is None else max(since, self.since)
        if until is not None:
            self.until = until if self.until is None else min(until, self.until)


@dataclass(slots=True)
class ListQuery:
    """One list request."""

    limit: int = _LIMIT_DEFAULT
    created: TimeRange = field(default_factory=TimeRange)
    arrival_date: TimeRange = field(default_factory=TimeRange)
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
    elif (bound := _RANGE.fullmatch(name)) is not None and bound[1] in filters:
        bounded = query.created if bound[1] == "created" else query.arrival_date
        _narrow(bounded, bound[2], _integer(name, value))
    elif name in filters - {"created", "arrival_date", "types"}:
        query.equals[name] = value
    else:
        raise unknown_parameter(name)


def _narrow(bounded: TimeRange, relation: str | None, at: int) -> None:
    match relation:
        case "gt":
            bounded.narrow(since=at + 1)
        case "gte":
            bounded.narrow(since=at)
        case "lt":
            bounded.narrow(until=at)
        case "lte":
            bounded.narrow(until=at + 1)
        case _:
            bounded.narrow(since=at, until=at + 1)


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
