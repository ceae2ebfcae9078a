"""The nemesis: strikes as planned, heals, and measures what each fault cost.

Promises that a cycle begins when the one before was recovered from, and that every fault is healed
when it ends. A stack that does not recover is a finding, and the run goes on with the next fault.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Protocol

from tests.chaos.faults import FAULTS
from tests.chaos.recovery import Doctor, NotWell
from tests.chaos.running_stack import IN_THE_WAY, Blunted, Ground
from tests.chaos.schedule import Cycle

RECOVERED_WITHIN_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fought:
    """A cycle as it went: unix times, and what it took to recover or why it did not."""

    cycle: Cycle
    began_at: float
    healed_at: float
    recovery_s: float | None
    failure: str | None
    # What the recovery took longest for.
    slowest: str = ""
    # What was planned and did not strike.
    blunted: AbstractSet[str] = frozenset()

    @property
    def faults(self) -> Sequence[str]:
        """Return the names of what was to strike."""
        return [blow.fault for blow in self.cycle.blows]


class Strikes(Protocol):
    """Who is told what strikes now."""

    def __call__(self, what: str, *, gone_s: float) -> None:
        """Hear of it, so many seconds into the faults."""


@dataclass(slots=True, kw_only=True)
class Nemesis:
    """Fights the cycles; `strikes` hears of each as it begins, `tell` as it ends."""

    ground: Ground
    doctor: Doctor
    strikes: Strikes
    tell: Callable[[Fought], None]

    async def fight(self, cycles: Sequence[Cycle], *, minutes: float) -> Sequence[Fought]:
        """Strike cycle after cycle until the time is over and every fault has struck once."""
        began_at = time.time()
        ends_at = began_at + minutes * 60
        fought = []
        for cycle in cycles:
            if not cycle.required and time.time() > ends_at:
                break
            self.strikes(
                " + ".join(blow.fault for blow in cycle.blows), gone_s=time.time() - began_at
            )
            fought.append(await self._one(cycle))
            self.tell(fought[-1])
        return fought

    async def _one(self, cycle: Cycle) -> Fought:
        await asyncio.sleep(cycle.pause_s)
        began_at = time.time()
        self.ground.is_alone = len(cycle.blows) == 1
        async with asyncio.TaskGroup() as together:
            blows = [
                together.create_task(self._strike(blow.fault, blow.lasts_s)) for blow in cycle.blows
            ]
        healed_at = time.time()
        recovery_s, failure = None, None
        try:
            recovery_s = await self.doctor.seconds_until_well(
                since=healed_at,
                within_s=RECOVERED_WITHIN_S,
                awaits_leader=any(FAULTS[blow.fault].awaits_leader for blow in cycle.blows),
                awaits_stripe=any(FAULTS[blow.fault].awaits_stripe for blow in cycle.blows),
            )
        except NotWell as not_well:
            failure = str(not_well)
        return Fought(
            cycle=cycle,
            began_at=began_at,
            healed_at=healed_at,
            recovery_s=recovery_s,
            failure=failure,
            slowest=self.doctor.slowest,
            blunted=frozenset(
                blow.fault
                for blow, struck in zip(cycle.blows, blows, strict=True)
                if not struck.result()
            ),
        )

    async def _strike(self, name: str, lasts_s: float) -> bool:
        """Strike, wait, heal; return whether it struck: nobody may be there, or another fault."""
        is_blunted = False
        try:
            async with AsyncExitStack() as struck:
                try:
                    await struck.enter_async_context(FAULTS[name].strike(self.ground, lasts_s))
                except IN_THE_WAY:
                    is_blunted = True
                await asyncio.sleep(lasts_s)
        except Blunted:
            is_blunted = True
        if is_blunted:
            self.ground.blunted[name] += 1
        return not is_blunted
