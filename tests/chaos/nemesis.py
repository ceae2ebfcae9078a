"""The nemesis: injects the faults as planned, heals them, and measures what each one cost.

Promises that a cycle begins when the one before was recovered from, and that every fault is healed
when it ends. A stack that does not recover is a violation, and the run goes on with the next fault.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Protocol

from tests.chaos.faults import FAULTS
from tests.chaos.recovery import NotRecovered, RecoveryProbe
from tests.chaos.running_stack import IN_THE_WAY, FaultMissed, RunningStack
from tests.chaos.schedule import Cycle

RECOVERED_WITHIN_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleResult:
    """A cycle as it went: unix times, and what it took to recover or why it did not."""

    cycle: Cycle
    began_at: float
    healed_at: float
    recovery_s: float | None
    failure: str | None
    # What the recovery took longest for.
    slowest: str = ""
    # The faults that were planned and had nothing to act on.
    missed: AbstractSet[str] = frozenset()

    @property
    def faults(self) -> Sequence[str]:
        """Return the names of the planned faults."""
        return [scheduled.fault for scheduled in self.cycle.scheduled_faults]


class OnFault(Protocol):
    """Who is called as faults begin."""

    def __call__(self, what: str, *, gone_s: float) -> None:
        """Take the faults' names, and the seconds since the first."""


@dataclass(slots=True, kw_only=True)
class Nemesis:
    """Runs the cycles; `on_fault` is called as each begins, `on_result` as it ends."""

    running_stack: RunningStack
    recovery_probe: RecoveryProbe
    on_fault: OnFault
    on_result: Callable[[CycleResult], None]

    async def run_cycles(self, cycles: Sequence[Cycle], *, minutes: float) -> Sequence[CycleResult]:
        """Run cycle after cycle until the time is over and every fault has come once."""
        began_at = time.time()
        ends_at = began_at + minutes * 60
        results = []
        for cycle in cycles:
            if not cycle.required and time.time() > ends_at:
                break
            self.on_fault(
                " + ".join(scheduled.fault for scheduled in cycle.scheduled_faults),
                gone_s=time.time() - began_at,
            )
            results.append(await self._run_cycle(cycle))
            self.on_result(results[-1])
        return results

    async def _run_cycle(self, cycle: Cycle) -> CycleResult:
        await asyncio.sleep(cycle.pause_s)
        began_at = time.time()
        self.running_stack.is_alone = len(cycle.scheduled_faults) == 1
        async with asyncio.TaskGroup() as group:
            injections = [
                group.create_task(self._inject(scheduled.fault, scheduled.lasts_s))
                for scheduled in cycle.scheduled_faults
            ]
        healed_at = time.time()
        recovery_s, failure = None, None
        try:
            recovery_s = await self.recovery_probe.wait_until_recovered(
                since=healed_at,
                within_s=RECOVERED_WITHIN_S,
                awaits_leader=any(
                    FAULTS[scheduled.fault].awaits_leader for scheduled in cycle.scheduled_faults
                ),
                awaits_stripe=any(
                    FAULTS[scheduled.fault].awaits_stripe for scheduled in cycle.scheduled_faults
                ),
            )
        except NotRecovered as not_recovered:
            failure = str(not_recovered)
        return CycleResult(
            cycle=cycle,
            began_at=began_at,
            healed_at=healed_at,
            recovery_s=recovery_s,
            failure=failure,
            slowest=self.recovery_probe.slowest,
            missed=frozenset(
                scheduled.fault
                for scheduled, injection in zip(cycle.scheduled_faults, injections, strict=True)
                if not injection.result()
            ),
        )

    async def _inject(self, name: str, lasts_s: float) -> bool:
        """Inject, wait, heal; return whether the fault had something to act on.

        Its target may be away, or another fault may be in its way.
        """
        is_missed = False
        try:
            async with AsyncExitStack() as context:
                try:
                    await context.enter_async_context(
                        FAULTS[name].inject(self.running_stack, lasts_s)
                    )
                except IN_THE_WAY:
                    is_missed = True
                await asyncio.sleep(lasts_s)
        except FaultMissed:
            is_missed = True
        if is_missed:
            self.running_stack.missed[name] += 1
        return not is_missed
