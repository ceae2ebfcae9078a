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
class WantedTransaction:
    """A balance transaction's id, and when the event that named it was created (unix seconds)."""

    id: str
    named_at_s: int


@dataclass(frozen=True, slots=True)
class ListSpan:
    """A half-open span of `created` to list for these ids, in at most `calls_max` pages."""

    since_s: int
    until_s: int
    ids: frozenset[str]
    calls_max: int


@dataclass(frozen=True, slots=True)
class FetchPlan:
    """Spans to list, and ids to retrieve."""

    spans: tuple[ListSpan, ...]
    retrievals: tuple[str, ...]


def plan_fetches(wanted: Sequence[WantedTransaction], *, rows_per_s: float) -> FetchPlan:
    """Plan the reads; `rows_per_s` is how dense the account's rows have been lately."""
    spans: list[ListSpan] = []
    retrievals: list[str] = []
    for group in _groups(sorted(wanted, key=lambda row: row.named_at_s), rows_per_s=rows_per_s):
        since_s = group[0].named_at_s - _BEFORE_S
        until_s = group[-1].named_at_s + _AFTER_S + 1
        calls = _calls(max(len(group), rows_per_s * (until_s - since_s)))
        if calls < len(group):
            ids = frozenset(row.id for row in group)
            # Denser than expected: past twice the estimate the rest is cheaper one by one.
            spans.append(ListSpan(since_s, until_s, ids, calls_max=2 * calls))
        else:
            retrievals += [row.id for row in group]
    return FetchPlan(spans=tuple(spans), retrievals=tuple(retrievals))


def estimate_rows_per_s(*, rows: int, seconds: float, before: float) -> float:
    """Return the rows a second to expect: the mean of `before` and of what was just listed.

    `before` is the last estimate, 0 if there was none.
    """
    listed = rows / max(seconds, 1.0)
    return listed if before == 0 else (before + listed) / 2


def _groups(
    wanted: Sequence[WantedTransaction], *, rows_per_s: float
) -> list[list[WantedTransaction]]:
    groups: list[list[WantedTransaction]] = []
    for row in wanted:
        # A gap is listed through when its rows fill less than the one call that an id costs.
        if groups and rows_per_s * (row.named_at_s - groups[-1][-1].named_at_s) <= PAGE_ROWS:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _calls(rows: float) -> int:
    return max(1, math.ceil(rows / PAGE_ROWS))
