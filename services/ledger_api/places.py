"""How many of what is dear are answered at once, so that the rest is answered at all.

Promises that whoever finds no place within the time is told so, with when to ask again; that a
place is free again however its holder ends. Reports and files hold connections, and memory, that
sign-in and every quick answer need too.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from services.ledger_api.problems import unavailable


class Places:
    """A number of places, for which one waits `within_s` at most."""

    def __init__(self, count: int, *, within_s: float, what: str) -> None:
        self._free = asyncio.Semaphore(count)
        self._within_s = within_s
        self._what = what

    @contextlib.asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Hold a place while the block runs. Raises Problem: none came free in time."""
        await self.take()
        try:
            yield
        finally:
            self.give_back()

    async def take(self) -> None:
        """Take a place. Raises Problem: none came free in time."""
        try:
            async with asyncio.timeout(self._within_s):
                await self._free.acquire()
        except TimeoutError:
            raise unavailable(f"as many {self._what} as may be are being answered") from None

    def give_back(self) -> None:
        """Give a place back that was taken."""
        self._free.release()
