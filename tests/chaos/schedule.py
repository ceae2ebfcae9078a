"""The plan of a run: which fault comes when. PURE: a function of the seed and the minutes.

Promises every fault that a run of this length has at least once, in an order of the seed's, and
then faults by their weight until the time is full. What it gives is a plan: a cycle never starts
before its second, and waits for the recovery of the one before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.chaos.faults import Fault

# From this length on the slow faults are in, and some cycles have two faults at once.
LONG_FROM_MINUTES: Final = 10.0
_PAUSE_S: Final = (0.2, 1.2)
_PAIR_CHANCE: Final = 0.15


@dataclass(frozen=True, slots=True)
class ScheduledFault:
    """A fault, and how many seconds it lasts this time."""

    fault: str
    lasts_s: float


@dataclass(frozen=True, slots=True)
class Cycle:
    """The faults that come together, and the pause before them. `required`: each fault's first."""

    number: int
    scheduled_faults: tuple[ScheduledFault, ...]
    pause_s: float
    required: bool


def plan(*, seed: int, minutes: float, faults: Mapping[str, Fault]) -> Sequence[Cycle]:
    """Return the cycles of a run."""
    rng = Random(f"chaos:{seed}:{minutes:g}")
    is_long = minutes >= LONG_FROM_MINUTES
    usable = [fault for fault in faults.values() if is_long or fault.short_s is not None]
    usable = usable or list(faults.values())  # a slow one was asked for alone
    firsts = list(usable)
    rng.shuffle(firsts)
    cycles: list[Cycle] = []
    left_s = minutes * 60
    while firsts or left_s > 0:
        required = bool(firsts)
        fault = firsts.pop() if firsts else _chosen(rng, usable)
        together = [fault]
        if not required and is_long and rng.random() < _PAIR_CHANCE:
            together += [other] if (other := _chosen(rng, usable)) is not fault else []
        scheduled_faults = tuple(_schedule(rng, fault, is_long=is_long) for fault in together)
        pause_s = rng.uniform(*_PAUSE_S)
        cycles.append(
            Cycle(
                number=len(cycles) + 1,
                scheduled_faults=scheduled_faults,
                pause_s=pause_s,
                required=required,
            )
        )
        left_s -= pause_s + max(
            faults[scheduled.fault].room_s + scheduled.lasts_s for scheduled in scheduled_faults
        )
    return cycles


def room_s(cycles: Sequence[Cycle], faults: Mapping[str, Fault]) -> float:
    """Return how many seconds cycles take by experience."""
    return sum(
        cycle.pause_s
        + max(
            faults[scheduled.fault].room_s + scheduled.lasts_s
            for scheduled in cycle.scheduled_faults
        )
        for cycle in cycles
    )


def _chosen(rng: Random, usable: Sequence[Fault]) -> Fault:
    (fault,) = rng.choices(usable, weights=[fault.weight for fault in usable])
    return fault


def _schedule(rng: Random, fault: Fault, *, is_long: bool) -> ScheduledFault:
    span = fault.lasts_s if is_long or fault.short_s is None else fault.short_s
    return ScheduledFault(fault.name, round(rng.uniform(*span), 1))
