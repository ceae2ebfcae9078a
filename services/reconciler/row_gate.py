"""How many rows may be on their way to the journal at once.

Promises that chunks pass in the order in which they came, and that one which is larger than the
gate passes alone. Never holds a chunk whose turn it is while there is room for it.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class RowGate:
    """A gate that lets `rows_max` rows through at once."""

    def __init__(self, rows_max: int) -> None:
        self._rows_max = rows_max
        self._free = rows_max
        self._turns: deque[tuple[int, asyncio.Future[None]]] = deque()

    @asynccontextmanager
    async def passing(self, rows: int) -> AsyncIterator[None]:
        """Wait until so many rows may pass; they are through when the block ends."""
        taken = min(rows, self._rows_max)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._turns.append((taken, turn))
        self._admit()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._turns = deque(each for each in self._turns if each[1] is not turn)
            else:
                self._free += taken
            self._admit()
            raise
        try:
            yield
        finally:
            self._free += taken
            self._admit()

    def _admit(self) -> None:
        while self._turns and self._turns[0][0] <= self._free:
            rows, turn = self._turns.popleft()
            if not turn.cancelled():
                self._free -= rows
                turn.set_result(None)
