"""How late the event loop comes round: a gauge, a beat for the watchdog, and a pulse.

Promises to look every half second for as long as it runs, and to show the worst of the last half
minute.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final

from shared.runtime.health import Health
from shared.telemetry.metrics import EVENT_LOOP_LAG

EVENT_LOOP: Final = "event loop"
_PULSE_S = 0.5
# The gauge shows the worst of the last half minute: a scrape must not miss it.
_PULSES = 60


async def measure_loop_lag(health: Health, *, on_pulse: Callable[[], None]) -> None:
    """Measure how late the event loop comes round, for ever; each time it does is a pulse."""
    clock = asyncio.get_running_loop().time
    lags_s: deque[float] = deque(maxlen=_PULSES)
    while True:
        began = clock()
        health.beat(EVENT_LOOP)
        on_pulse()
        await asyncio.sleep(_PULSE_S)
        lags_s.append(max(0.0, clock() - began - _PULSE_S))
        EVENT_LOOP_LAG.set(max(lags_s))
