"""How tests wait: for a state, never for a time, and with an end that is there for what hangs.

Promises that a wait ends, and that it then says what it waited for and what it saw last. The one
patience is some five times what a slow and busy machine needs for the longest wait of any test:
nothing is proved by a shorter one, and a test that hangs fails all the same. What the product
promises in seconds is held where its constants stand
(tests/unit/repository/test_promised_times.py), and measured by the bench and the long run; a test
asserts no time.
"""

import asyncio
import contextlib
import inspect
import time
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

PATIENCE_S = 300.0
_LOOK_EVERY_S = 0.05

Answer = TypeVar("Answer")


class NeverCame(AssertionError):
    """What a test waited for did not come about, or cannot any more."""


def _is_none() -> object:
    return None


async def until(
    ask: Callable[[], object],
    *,
    what: str,
    unless: Callable[[], object] = _is_none,
    saw: Callable[[], object] | None = None,
) -> object:
    """Ask until the answer is true, and return it; an answer may have to be awaited.

    `unless` says why it can never come any more; `saw` shows more than the last answer does.
    Raises NeverCame.
    """
    answer: object = None
    try:
        async with asyncio.timeout(PATIENCE_S) as patience:
            while True:
                asked = ask()
                answer = await asked if inspect.isawaitable(asked) else asked
                if answer:
                    return answer
                if reason := unless():
                    raise _never(what, saw() if saw else answer, f"never ({reason})")
                await asyncio.sleep(_LOOK_EVERY_S)
    except TimeoutError:
        if not patience.expired():
            raise
        raise _never(what, saw() if saw else answer) from None


async def becomes(
    ask: Callable[[], object],
    expected: object,
    *,
    what: str,
    unless: Callable[[], object] = _is_none,
) -> None:
    """Ask until the answer is the expected one. Raises NeverCame with the last one."""
    answers: list[object] = [None]

    async def is_expected() -> bool:
        asked = ask()
        answers[0] = await asked if inspect.isawaitable(asked) else asked
        return answers[0] == expected

    expecting = f"{what} is {expected!r}"
    await until(is_expected, what=expecting, unless=unless, saw=lambda: answers[0])


def until_blocking(
    ask: Callable[[], Answer], *, what: str, saw: Callable[[], object] | None = None
) -> Answer:
    """Do as `until` does, in a test that has no event loop."""
    end = time.monotonic() + PATIENCE_S
    while True:
        if answer := ask():
            return answer
        if time.monotonic() > end:
            raise _never(what, saw() if saw else answer)
        time.sleep(_LOOK_EVERY_S)


@contextlib.asynccontextmanager
async def patience(what: str, *, saw: Callable[[], object] = _is_none) -> AsyncIterator[None]:
    """Bound a block that waits by itself, for one event or a whole exchange. Raises NeverCame."""
    try:
        async with asyncio.timeout(PATIENCE_S) as bound:
            yield
    except TimeoutError:
        if not bound.expired():
            raise
        raise _never(what, saw()) from None


def _never(what: str, seen: object, why: str = f"not within {PATIENCE_S:.0f} s") -> NeverCame:
    return NeverCame(f"{why}: {what}; seen last: {seen!r}")
