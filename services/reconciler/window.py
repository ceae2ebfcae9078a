"""Windows of Stripe's time: what is compared as one, and when again. PURE.

Promises that windows tile time: every second of `created` lies in exactly one. Never asks a clock;
times are unix seconds, spans are half-open.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

WINDOW_S: Final = 300

# A row may become visible long after its `created` (Stripe's own deadline for an asynchronous
# capture is an hour; retried webhooks take three days; events live for thirty): so a window is
# compared again at these ages.
RUNGS_S: Final = (15 * 60, 24 * 3600, 7 * 24 * 3600, 35 * 24 * 3600)


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
    for rung_s in RUNGS_S:
        if compared_s < end_s + rung_s:
            return end_s + rung_s
    return None


def spans(
    due: Iterable[tuple[int, int]], *, overlap_s: int, floor: int, until_s: int
) -> Sequence[Span]:
    """Merge runs of due windows, [first, until) each, into the spans to read, newest first.

    Each begins `overlap_s` early, but not before the window `floor`, where coverage begins, and
    ends at `until_s` at the latest: rows that Stripe showed late are found by the pass after the
    one that missed them.
    """
    overlap = window_after(overlap_s)
    merged: list[tuple[int, int]] = []
    for first, until in sorted((max(floor, first - overlap), until) for first, until in due):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], until))
        elif first < until:
            merged.append((first, until))
    whole = [Span(start_s(first), min(start_s(until), until_s)) for first, until in merged]
    return [span for span in reversed(whole) if span.since_s < span.until_s]
