"""When to read a list, when a balance, and when to stop. PURE.

Promises a list right before each balance and one right after it, which is the one before the next:
what lies between the two decides how much is in doubt. Keeps to the calls a second that it is given
over any few seconds, never pauses or reads for a round time (trade may be regular), and ends within
the time for searching. Never calls anything: it says what to do next, and is told what it took.
"""

from collections.abc import Callable, Generator
from random import Random
from typing import Final, Literal

from shared.balance_proof.balance_readings import Readings

# `list` is one page, or as many as reach down to rows that are known; `tail` is all of them.
# A number is how many seconds to wait.
Step = Literal["tail", "list", "balance"] | float
# It is sent how many calls the step has cost.
Plan = Generator[Step, int, None]

# A lag as long as a pause between bursts would be hard to tell from none: no burst is like another.
_BALANCES_A_BURST: Final = (3, 12)
_QUIET_PAUSE_S: Final = 0.5
_PAUSE_S_MIN: Final = 0.02


def plan(
    readings: Readings, *, calls_per_s: float, dice: Random, clock: Callable[[], float]
) -> Plan:
    """Yield what to read next, or how many seconds to wait."""
    patience = readings.patience
    began_s = clock()
    calls = yield "tail"
    # The one at the end is of more rows.
    until_s = began_s + patience.search_s - 2 * (clock() - began_s)
    is_fresh = True
    while True:
        burst_s = clock()
        if not is_fresh:
            calls += yield "list"
        for _ in range(1 if readings.is_quiet() else dice.randint(*_BALANCES_A_BURST)):
            calls += yield "balance"
            calls += yield "list"
            if clock() >= until_s:
                break
        is_over = clock() >= until_s
        if is_over or is_decided(readings):
            # A row may be listed late, far down where a page does not reach.
            calls += yield "tail"
            if is_over or is_decided(readings):
                return
        pause_s = calls / calls_per_s - (clock() - burst_s)
        if readings.is_quiet():
            pause_s = max(pause_s, min(_QUIET_PAUSE_S, patience.agree_s / 4))
        pause_s = min(pause_s * dice.uniform(0.8, 1.2), until_s - clock())
        calls, is_fresh = 0, pause_s < _PAUSE_S_MIN
        if not is_fresh:
            yield pause_s


def is_decided(readings: Readings) -> bool:
    """Say whether reading on would change nothing."""
    return bool(readings.balances) and all(readings.is_decided(key) for key in readings.keys)
