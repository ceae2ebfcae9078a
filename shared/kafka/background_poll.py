"""A call that a loop makes every so often in the background, without ever waiting for its result.

Promises that at most one call runs at a time, the next so long after the end of the one before;
that its result or its failure is kept until the loop takes it; and that nothing of a call goes on
once it was cancelled. Must never lose a failure that is not Recoverable: a bug of ours in a
background task is raised in the loop.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from shared.errors import Recoverable

Result = TypeVar("Result")


class BackgroundPoll(Generic[Result]):
    """One call at a time, made in the background."""

    def __init__(self) -> None:
        self._task: asyncio.Task[Result] | None = None
        self._ended_at = 0.0

    def start(self, call: Callable[[], Coroutine[Any, Any, Result]], *, every_s: float) -> None:
        """Make the call, unless one is under way or the last one ended less than `every_s` ago."""
        if self._task is None and _now() - self._ended_at >= every_s:
            self._task = asyncio.create_task(call())

    @property
    def is_done(self) -> bool:
        """Say whether there is a result or a failure to be taken."""
        return self._task is not None and self._task.done()

    async def result(self) -> Result:
        """Take the result of the call that is done, or raise its failure."""
        assert self._task is not None
        task, self._task, self._ended_at = self._task, None, _now()
        return await task

    async def cancel(self) -> None:
        """End the call that is under way, if any; its result is not wanted any more."""
        task, self._task, self._ended_at = self._task, None, _now()
        if task is None:
            return
        task.cancel()
        await asyncio.wait({task})
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, Recoverable):
            raise error


def _now() -> float:
    return asyncio.get_running_loop().time()
