"""How a recoverable failure is retried: bounded back-off with jitter, or less of it at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import tenacity

from shared.errors import Recoverable
from shared.messages.batch import OffsetsMoved

# As large a batch as may be now went well if it took no longer: twice as many stay well below the
# 8 s that Postgres gives a statement.
_WELL_S_MAX = 2.0
# So many in a row make it twice as large: where one more would be too slow again (a plan that
# changes with the size), little time goes into finding out.
_WELL_IN_A_ROW = 8


@dataclass(slots=True)
class BatchSize:
    """How many are tried at once: half as many when they were too slow, in the end one.

    It grows back, up to `maximum`, as batches of that size go well.
    """

    maximum: int
    now: int = field(init=False)
    well_in_a_row: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        """Begin with as many as may be."""
        self.now = self.maximum

    def too_slow(self, count: int) -> None:
        """Take in that so many were too slow."""
        self.now = max(1, count // 2)
        self.well_in_a_row = 0

    def written(self, count: int, *, took_s: float) -> None:
        """Take in that so many were written, and how long that took."""
        if count < self.now:
            return  # which says nothing of more
        self.well_in_a_row = self.well_in_a_row + 1 if took_s <= _WELL_S_MAX else 0
        if self.well_in_a_row >= _WELL_IN_A_ROW:
            self.now = min(self.maximum, 2 * self.now)
            self.well_in_a_row = 0


def retry_forever(
    *, wait_s_max: float = 1.0, but: type[Recoverable] = OffsetsMoved
) -> tenacity.AsyncRetrying:
    """Return a loop that retries Recoverable for as long as it takes, `but` that.

    For work that has nowhere else to go: a partition is held until its database is back. The wait
    is short, for it is what an outage is prolonged by; the jitter keeps many apart.
    """
    return tenacity.AsyncRetrying(
        retry=_helps(but=but),
        wait=tenacity.wait_random_exponential(multiplier=0.1, max=wait_s_max),
        reraise=True,
    )


def retry_limited(*, attempts: int, wait_s_max: float = 2.0) -> tenacity.AsyncRetrying:
    """Return a loop that retries Recoverable at most `attempts` times, then raises it."""
    return tenacity.AsyncRetrying(
        retry=_helps(but=OffsetsMoved),
        wait=tenacity.wait_random_exponential(multiplier=0.1, max=wait_s_max),
        stop=tenacity.stop_after_attempt(attempts),
        reraise=True,
    )


async def repeat_forever(
    turn: Callable[[], Awaitable[object]],
    *,
    every_s: float,
    on_outage: Callable[[Recoverable], None],
) -> None:
    """Take one turn after the other, for ever; an outage is told of once, when it begins."""
    is_failing = False
    while True:
        try:
            await turn()
            is_failing = False
        except Recoverable as error:
            if not is_failing:
                on_outage(error)
            is_failing = True
        await asyncio.sleep(every_s)


def _helps(*, but: type[Recoverable]) -> tenacity.retry_base:
    never = tenacity.retry_if_not_exception_type((OffsetsMoved, but))
    return tenacity.retry_if_exception_type(Recoverable) & never
