"""From when to when a type of event was sent to us, by what looks at the endpoints saw. PURE.

Promises that no event is expected of a time for which nobody knows that its type was sent: before
it was first seen, between the last look that saw it and the first that did not, and meanwhile.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

# Stripe lists the events of 30 days: what ended before that is of no use.
_KEPT_S: Final = 31 * 86_400
# An endpoint that goes on and off for days has no more spans of a type: the latest.
_SPANS_MAX: Final = 50


@dataclass(frozen=True, slots=True)
class SentSpan:
    """A type was sent from `from_s` on, as was last seen at `until_s`; unix seconds of Stripe.

    `is_sent` says that the latest look saw it sent.
    """

    type: str
    from_s: int
    until_s: int
    is_sent: bool

    def meets(self, since_s: int, until_s: int) -> bool:
        """Say whether it has to do with [since, until)."""
        return self.from_s < until_s and since_s <= self.until_s

    def holds(self, created_s: int) -> bool:
        """Say whether the type was sent then."""
        return self.from_s <= created_s <= self.until_s


def note_sent(
    spans: Sequence[SentSpan] | None,
    *,
    types: Collection[str],
    at_s: int,
    came_s: Mapping[str, int],
) -> Sequence[SentSpan]:
    """Return the spans after a look at `at_s` that saw these types sent.

    Before the first look, of which `spans` are None, a type was sent since its first event came
    (`came_s`); else since the second after the look that saw it first: in that one it may have been
    switched on.
    """
    going = {span.type for span in spans or () if span.is_sent} & set(types)
    after = [
        replace(span, until_s=max(span.until_s, at_s)) if span.type in going and span.is_sent
        else replace(span, is_sent=False)
        for span in spans or ()
    ]  # fmt: skip
    for new in sorted(set(types) - going):
        from_s = at_s + 1 if spans is not None else min(came_s.get(new, at_s), at_s)
        after.append(SentSpan(type=new, from_s=from_s, until_s=at_s, is_sent=True))
    usable = [
        span
        for span in after
        if span.is_sent or span.until_s > max(at_s - _KEPT_S, span.from_s - 1)
    ]
    names = sorted({span.type for span in usable})
    return [span for name in names for span in _of_type(usable, name)[-_SPANS_MAX:]]


def types_within(spans: Sequence[SentSpan], since_s: int, until_s: int) -> frozenset[str]:
    """Return the types that were sent at any time in [since, until)."""
    return frozenset(span.type for span in spans if span.meets(since_s, until_s))


def was_sent(spans: Sequence[SentSpan], *, type_name: str, created_s: int) -> bool:
    """Say whether an event of a type was sent that was made then."""
    return any(span.type == type_name and span.holds(created_s) for span in spans)


def _of_type(spans: Sequence[SentSpan], type_name: str) -> Sequence[SentSpan]:
    return [span for span in spans if span.type == type_name]
