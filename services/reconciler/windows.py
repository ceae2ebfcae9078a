"""Windows of Stripe's time: what is compared as one, and when again. PURE.

Promises that windows tile time: every second of `created` lies in exactly one. Never asks a clock;
times are unix seconds, spans are half-open.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from shared.ledger.covered_range import LAST_LOOK_S, WINDOW_S

# A row may become visible long after its `created` (Stripe's own deadline for an asynchronous
# capture is an hour; retried webhooks take three days; events live for thirty): so a window is
# compared again at these ages.
REVERIFY_AGES_S: Final = (15 * 60, 24 * 3600, 7 * 24 * 3600, LAST_LOOK_S)
# What is older has had its last look.
HORIZON_S: Final = REVERIFY_AGES_S[-1]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open span of `created`. Of a span of history, the windows begin with its first row."""

    since_s: int
    until_s: int
    is_history: bool = False


def window_of(second: int) -> int:
    """Return the window that a second lies in."""
    return second // WINDOW_S


def start_s(window_no: int) -> int:
    """Return a window's first second."""
    return window_no * WINDOW_S


def window_after(second: int) -> int:
    """Return the first window that starts at or after a second."""
    return -(-second // WINDOW_S)


def next_due_s(*, window_no: int, compared_s: int) -> int | None:
    """Return when a window that was compared then is to be verified again; None: never."""
    end_s = start_s(window_no + 1)
    if compared_s >= end_s + HORIZON_S:
        return None  # as nearly all of history
    for rung_s in REVERIFY_AGES_S:
        if compared_s < end_s + rung_s:
            return end_s + rung_s
    return None


def spans(due: Iterable[tuple[int, int]], *, floor: int, until_s: int) -> Sequence[Span]:
    """Merge runs of due windows, [first, until) each, into the spans to read, newest first.

    None begins before the window `floor`, where coverage begins, nor ends after `until_s`.
    """
    merged: list[tuple[int, int]] = []
    for first, until in sorted((max(floor, first), until) for first, until in due):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], until))
        elif first < until:
            merged.append((first, until))
    whole = [Span(start_s(first), min(start_s(until), until_s)) for first, until in merged]
    return [span for span in reversed(whole) if span.since_s < span.until_s]


def whole_spans(wanted: Sequence[Span], ranges: Iterable[tuple[int, int]]) -> Sequence[Span]:
    """Extend spans over what is read whole or not at all, [first, until) each; newest first."""
    bounds = [(start_s(first), start_s(until)) for first, until in ranges]
    merged: list[Span] = []
    for span in sorted(wanted, key=lambda span: span.since_s):
        touched = [
            (since_s, until_s)
            for since_s, until_s in bounds
            if since_s < span.until_s and until_s > span.since_s
        ]
        extended = replace(
            span,
            since_s=min([span.since_s, *(since_s for since_s, _ in touched)]),
            until_s=max([span.until_s, *(until_s for _, until_s in touched)]),
        )
        if merged and touched and extended.since_s < merged[-1].until_s:
            until_s = max(merged[-1].until_s, extended.until_s)
            merged[-1] = replace(merged[-1], until_s=until_s)
        else:
            merged.append(extended)
    return list(reversed(merged))
