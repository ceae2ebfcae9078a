"""A question that a loop asks every so often, without ever waiting for its answer.

Promises at most one question at a time, counted from the end of the one before, that whoever asked
takes the answer or the failure, and that nothing of it goes on once it was dropped. Must never
lose a failure that is not the world's: a bug of ours in a background task is raised in the loop.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from shared.errors import Recoverable

Answer = TypeVar("Answer")


class BackgroundPoll(Generic[Answer]):
    """One question at a time, asked in the background."""

    def __init__(self) -> None:
        self._asked: asyncio.Task[Answer] | None = None
        self._ended_at = 0.0

    def ask(self, question: Callable[[], Coroutine[Any, Any, Answer]], *, every_s: float) -> None:
        """Ask, unless one is on its way or the last one ended less than `every_s` ago."""
        if self._asked is None and _now() - self._ended_at >= every_s:
            self._asked = asyncio.create_task(question())

    @property
    def is_answered(self) -> bool:
        """Say whether there is an answer or a failure to be taken."""
        return self._asked is not None and self._asked.done()

    async def answer(self) -> Answer:
        """Take the answer that there is, or raise why there is none."""
        assert self._asked is not None
        asked, self._asked, self._ended_at = self._asked, None, _now()
        return await asked

    async def drop(self) -> None:
        """End the question that is on its way, if any: nobody wants its answer any more."""
        asked, self._asked, self._ended_at = self._asked, None, _now()
        if asked is None:
            return
        asked.cancel()
        await asyncio.wait({asked})
        error = None if asked.cancelled() else asked.exception()
        if error is not None and not isinstance(error, Recoverable):
            raise error


def _now() -> float:
    return asyncio.get_running_loop().time()
