"""Whether Postgres answers, and what becomes of requests while it does not.

Promises that a request is answered within two seconds of Postgres's going away, however it goes:
refused connections say so at once, a server that hangs is noticed by a question that it does not
answer in time, and whoever waits for it then is let go. Ends no request whose answer has begun.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Final

from services.ledger_api.problems import Problem, unavailable
from shared.error_text import shortened
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.readiness import ask_whether_alive

ASK_EVERY_S: Final = 0.5
# With the interval, and what an answer takes: within two seconds.
ANSWER_WITHIN_S: Final = 1.0


class Availability:
    """Whether Postgres answers just now.

    `on_state` hears why not when that begins, and None when it answers.
    """

    def __init__(self, pool: Pool, *, on_state: Callable[[str | None], None]) -> None:
        self._pool = pool
        self._on_state = on_state
        self._reason: str | None = "starting"
        self._waiting: set[asyncio.Timeout] = set()

    async def watch(self) -> None:
        """Ask Postgres whether it answers, for ever."""
        while True:
            self._note(await self._ask())
            await asyncio.sleep(ASK_EVERY_S)

    @contextlib.asynccontextmanager
    async def while_up(self, *, doubt: str | None) -> AsyncIterator[None]:
        """Let the block run for as long as Postgres answers. Raises Problem when it does not.

        `doubt` is what cannot be known of a block that is ended in the middle; None: nothing.
        """
        if self._reason is not None:
            raise self._problem()
        try:
            async with asyncio.timeout(None) as deadline:
                self._waiting.add(deadline)
                try:
                    yield
                finally:
                    self._waiting.discard(deadline)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise self._problem(doubt) from None

    async def _ask(self) -> str | None:
        try:
            async with asyncio.timeout(ANSWER_WITHIN_S):
                await ask_whether_alive(self._pool, within_s=ANSWER_WITHIN_S)
        except TimeoutError:
            return f"it has not answered for {ANSWER_WITHIN_S:g} s"
        except PostgresUnavailable as error:
            return shortened(error)
        return None

    def _note(self, reason: str | None) -> None:
        if reason != self._reason:
            self._on_state(reason)
        self._reason = reason
        if reason is not None:
            now = asyncio.get_running_loop().time()
            for deadline in self._waiting:
                deadline.reschedule(now)

    def _problem(self, doubt: str | None = None) -> Problem:
        reason = f"Postgres: {self._reason or 'it was away for a moment'}"
        return unavailable(reason if doubt is None else f"{reason}; {doubt}")
