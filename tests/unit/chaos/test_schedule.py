"""The plan of a chaos run: a function of the seed and the minutes, and nothing else."""

import pytest

from tests.chaos.faults import FAULTS
from tests.chaos.schedule import Cycle, plan, room_s

_SHORT = 3.0
_LONG = 40.0


def _kills(cycles: list[Cycle]) -> int:
    return sum(
        FAULTS[scheduled.fault].kills_min
        for cycle in cycles
        for scheduled in cycle.scheduled_faults
    )


@pytest.mark.parametrize("minutes", [_SHORT, _LONG])
def test_it_plans_the_same_for_the_same_seed(minutes: float) -> None:
    first = plan(seed=7, minutes=minutes, faults=FAULTS)

    assert plan(seed=7, minutes=minutes, faults=FAULTS) == first
    assert plan(seed=8, minutes=minutes, faults=FAULTS) != first


@pytest.mark.parametrize("seed", range(20))
def test_a_short_run_has_each_of_its_faults_and_thirty_kills(seed: int) -> None:
    cycles = list(plan(seed=seed, minutes=_SHORT, faults=FAULTS))

    scheduled_names = {scheduled.fault for cycle in cycles for scheduled in cycle.scheduled_faults}
    assert scheduled_names == {name for name, fault in FAULTS.items() if fault.short_s is not None}
    assert _kills(cycles) >= 30
    assert all(len(cycle.scheduled_faults) == 1 for cycle in cycles)


@pytest.mark.parametrize("seed", range(20))
def test_a_long_run_has_every_fault_some_pairs_and_a_hundred_and_fifty_kills(seed: int) -> None:
    cycles = list(plan(seed=seed, minutes=_LONG, faults=FAULTS))

    assert {scheduled.fault for cycle in cycles for scheduled in cycle.scheduled_faults} == set(
        FAULTS
    )
    assert _kills(cycles) >= 150
    assert any(len(cycle.scheduled_faults) == 2 for cycle in cycles)
    assert room_s(cycles, FAULTS) >= _LONG * 60


def test_the_slow_faults_are_as_slow_as_they_say() -> None:
    cycles = plan(seed=1, minutes=_LONG, faults=FAULTS)

    lasts = {
        scheduled.fault: scheduled.lasts_s
        for cycle in cycles
        for scheduled in cycle.scheduled_faults
    }
    assert lasts["freeze postgres"] == 60
    assert lasts["freeze kafka"] == 60


def test_the_first_of_each_fault_is_never_left_out_for_want_of_time() -> None:
    cycles = plan(seed=3, minutes=_LONG, faults=FAULTS)

    required = [cycle.scheduled_faults[0].fault for cycle in cycles if cycle.required]
    assert sorted(required) == sorted(FAULTS)


def test_a_fault_that_was_asked_for_alone_strikes_alone() -> None:
    name = "freeze postgres"

    cycles = plan(seed=3, minutes=1, faults={name: FAULTS[name]})

    assert {scheduled.fault for cycle in cycles for scheduled in cycle.scheduled_faults} == {name}


def test_a_fault_of_stripes_is_over_only_when_stripe_is_read_again() -> None:
    awaiting = {name for name, fault in FAULTS.items() if fault.awaits_stripe}

    assert awaiting == {name for name in FAULTS if name.startswith("Stripe ")} != set()
