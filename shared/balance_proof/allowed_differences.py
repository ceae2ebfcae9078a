"""What a difference may be: some values, or all between two ends. PURE.

Promises that nothing allowed is ever left out: what is too much to be known value by value is known
by its ends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

# Beyond it a set of sums is known by its two ends only.
_SUMS_MAX: Final = 100_000


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a difference may be: one of `values`, or all from `lowest` to `highest`."""

    lowest: int
    highest: int
    values: frozenset[int] | None = None

    def both(self, other: "Allowed") -> "Allowed | None":
        """Return what both allow; None when that is nothing."""
        if self.values is None and other.values is None:
            lowest, highest = max(self.lowest, other.lowest), min(self.highest, other.highest)
            return Allowed(lowest, highest) if lowest <= highest else None
        if self.values is not None and other.values is not None:
            return among(self.values & other.values)
        values, ends = (self.values, other) if self.values is not None else (other.values, self)
        return among(value for value in values or () if ends.lowest <= value <= ends.highest)

    @property
    def single(self) -> int | None:
        """Return the one value that is left, if it is one."""
        return self.lowest if self.lowest == self.highest else None


def among(values: Iterable[int]) -> Allowed | None:
    """Return that one of these values it is; None when there is none."""
    known = frozenset(values)
    return Allowed(min(known), max(known), known) if known else None


def subset_sums(nets: Sequence[int], *, base: int = 0) -> Allowed:
    """Return `base` and any of `nets` together: each sum, or the ends when those are too many."""
    sums = {base}
    for net in nets:
        sums |= {total + net for total in sums}
        if len(sums) > _SUMS_MAX:
            lowest = base + sum(net for net in nets if net < 0)
            return Allowed(lowest, base + sum(net for net in nets if net > 0))
    return Allowed(min(sums), max(sums), frozenset(sums))


def subset_of(nets: Sequence[int], total: int) -> Sequence[int]:
    """Return the places of some of `nets` that add up to `total`; of none if there are too many."""
    chosen: dict[int, tuple[int, ...]] = {0: ()}
    for at, net in enumerate(nets):
        if total in chosen or len(chosen) > _SUMS_MAX:
            break
        chosen |= {
            added + net: (*to, at) for added, to in chosen.items() if added + net not in chosen
        }
    return chosen.get(total, ())


def hull(every: Sequence[Allowed]) -> Allowed:
    """Return the ends of all of them together; there is at least one."""
    return Allowed(
        min(allowed.lowest for allowed in every), max(allowed.highest for allowed in every)
    )


def intersection(every: Iterable[Allowed | None]) -> tuple[Allowed | None, bool]:
    """Return what all that are known allow, and whether they contradict each other."""
    left: Allowed | None = None
    for allowed in every:
        both = allowed if left is None or allowed is None else left.both(allowed)
        if both is None and allowed is not None:
            return None, True
        left = both or left
    return left, False
