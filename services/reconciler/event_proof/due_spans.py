"""Which time is to be compared, by when its events were made. PURE.

Promises that all of it is covered in the end, whatever was left in between, the newest first; and
that what lies no further back than an event may become visible late is compared and not covered, so
that it is compared again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

# Stripe lists the events of 30 days; what is as old as that goes while it is read.
LISTED_S: Final = 30 * 86_400 - 3_600
# If no pass has seen what is due, an event is judged without it after this long.
_PASS_S_MAX: Final = 900


@dataclass(frozen=True, slots=True)
class Horizon:
    """What a look is over, in unix seconds of Stripe's clock: [since_s, until_s).

    Up to `covered_until_s` what was compared is covered.
    """

    since_s: int
    until_s: int
    covered_until_s: int


def horizon(
    *, now_s: float, first_s: float, passed_s: float | None, grace_s: float, overlap_s: float
) -> Horizon:
    """Return what a look at `now_s` is over.

    `first_s` is when the first event came; `passed_s` up to where the last whole pass
    has read. What a pass has not seen yet is left to it: it reports what is missing, and the event
    that did not announce it is the same fact.
    """
    since_s = int(max(first_s, now_s - LISTED_S))
    # As a pass reads (read_until.py).
    due_s = int(now_s) + 1 - int(grace_s)
    seen_s = due_s - _PASS_S_MAX if passed_s is None else int(passed_s)
    until_s = max(min(due_s, seen_s), due_s - _PASS_S_MAX)
    return Horizon(
        since_s=since_s,
        until_s=max(since_s, until_s),
        covered_until_s=min(until_s, int(now_s - overlap_s)),
    )


def due_spans(over: Horizon, *, covered: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the [since, until) of what is not covered, the newest first; `covered` is in order."""
    until_s = over.until_s
    for covered_since_s, covered_until_s in reversed(covered):
        if covered_until_s < until_s:
            yield max(covered_until_s, over.since_s), until_s
        until_s = min(until_s, covered_since_s)
        if until_s <= over.since_s:
            return
    if until_s > over.since_s:
        yield over.since_s, until_s
