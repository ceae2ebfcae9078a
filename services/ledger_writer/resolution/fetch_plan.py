"""How to read wanted balance transactions from Stripe in the fewest calls. PURE.

Stripe allows 25 calls a second an endpoint: 25 rows a second one by one, 2,500 by list. So ids
whose naming events lie close together are read by listing that span of time, when that is
expected to cost fewer calls than the ids; the rest is retrieved one by one.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

PAGE_ROWS = 100
# A balance transaction is created with its object, its event up to seconds later.
_BEFORE_S = 2
_AFTER_S = 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """A balance transaction's id, and when the event that named it was created (unix seconds)."""

    id: str
    named_at_s: int


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open span of `created` to list for these ids, in at most `calls_max` pages."""

    since_s: int
    until_s: int
    ids: frozenset[str]
    calls_max: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Spans to list, and ids to retrieve."""

    spans: tuple[Span, ...]
    retrievals: tuple[str, ...]


def plan_fetches(wanted: Sequence[Wanted], *, rows_per_s: float) -> Plan:
    """Plan the reads; `rows_per_s` is how dense the account's rows have been lately."""
    spans: list[Span] = []
    retrievals: list[str] = []
    for group in _groups(sorted(wanted, key=lambda one: one.named_at_s), rows_per_s=rows_per_s):
        since_s = group[0].named_at_s - _BEFORE_S
        until_s = group[-1].named_at_s + _AFTER_S + 1
        calls = _calls(max(len(group), rows_per_s * (until_s - since_s)))
        if calls < len(group):
            ids = frozenset(one.id for one in group)
            # Denser than expected: past twice the estimate the rest is cheaper one by one.
            spans.append(Span(since_s, until_s, ids, calls_max=2 * calls))
        else:
            retrievals += [one.id for one in group]
    return Plan(spans=tuple(spans), retrievals=tuple(retrievals))


def estimate_rows_per_s(*, rows: int, seconds: float, before: float) -> float:
    """Return the rows a second to expect, given what a listing has just found; half of it counts.

    `before` is the last answer, 0 if there was none.
    """
    found = rows / max(seconds, 1.0)
    return found if before == 0 else (before + found) / 2


def _groups(wanted: Sequence[Wanted], *, rows_per_s: float) -> list[list[Wanted]]:
    groups: list[list[Wanted]] = []
    for one in wanted:
        # A gap is listed through when its rows fill less than the one call that an id costs.
        if groups and rows_per_s * (one.named_at_s - groups[-1][-1].named_at_s) <= PAGE_ROWS:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _calls(rows: float) -> int:
    return max(1, math.ceil(rows / PAGE_ROWS))
