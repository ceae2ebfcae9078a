"""The table of faults: each with its name, how it strikes, how long, and how often it is chosen.

Promises that a fault is wholly gone when its context ends, however it ends. A new fault is one
line of the table; what it needs that no other does stands in strikes.py.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final

from tests.chaos import strikes
from tests.chaos.ground import Ground

Strike = Callable[[Ground, float], AbstractAsyncContextManager[None]]
Span = tuple[float, float]

AT_ONCE: Final[Span] = (0.0, 0.0)
INGESTS: Final = ("webhook-ingest", "webhook-ingest-2")
WRITERS: Final = ("ledger-writer", "ledger-writer-2")
RECONCILERS: Final = ("reconciler", "reconciler-2")
SERVICES: Final = (*INGESTS, *WRITERS, *RECONCILERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way to hurt the stack.

    `lasts_s` is from when it strikes until it is healed: what a kill does is done at once, and a
    killed process is brought back by its supervisor alone. `short_s` is the same for a short run,
    None when a short run does without it. `room_s` is what a cycle takes by experience, until it
    is recovered from; `kills` how many processes it kills; `awaits_pass` says that recovery takes
    a reconciler's pass too.
    """

    name: str
    strike: Strike
    lasts_s: Span = AT_ONCE
    short_s: Span | None = AT_ONCE
    weight: int = 1
    room_s: float = 6.0
    kills: int = 0
    awaits_pass: bool = False


_TABLE: Final = (
    Fault(name="kill webhook-ingest", strike=strikes.kill(INGESTS[0]), weight=4, kills=1),
    Fault(name="kill both webhook-ingests", strike=strikes.kill(*INGESTS), weight=4, kills=2),
    Fault(name="kill ledger-writer", strike=strikes.kill(WRITERS[0]), weight=4, kills=1, room_s=10),
    Fault(name="kill both ledger-writers", strike=strikes.kill(*WRITERS), weight=4, kills=2),
    Fault(
        name="kill both reconcilers",
        strike=strikes.kill(*RECONCILERS),
        weight=4,
        kills=2,
        awaits_pass=True,
    ),
    Fault(name="kill kafka", strike=strikes.kill("kafka"), weight=3, kills=1, room_s=15),
    Fault(name="kill postgres", strike=strikes.kill("postgres"), weight=3, kills=1, room_s=8),
)

FAULTS: Final[Mapping[str, Fault]] = {fault.name: fault for fault in _TABLE}
