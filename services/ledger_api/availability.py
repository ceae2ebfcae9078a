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
from shared.telemetry import log

ASK_EVERY_S: Final = 0.5
# With the interval, and what an answer takes: within two seconds.
ANSWER_WITHIN_S: Final = 1.0
_STARTING: Final = "starting"

logger = log.get()


class Availability:
    """Whether Postgres answers just now.

    `on_state` hears why not when that begins, and None when it answers; `on_away` is called when it
    begins, for what leads to where nobody answers to be let go of.
    """

    def __init__(
        self,
        pool: Pool,
        *,
        on_state: Callable[[str | None], None],
        on_away: Callable[[], None],
    ) -> None:
        self._pool = pool
        self._on_state = on_state
        self._on_away = on_away
        self._reason: str | None = _STARTING
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
            raise _away()
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
            raise _away(doubt) from None

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
        before, self._reason = self._reason, reason
        if reason is None:
            if before not in {None, _STARTING}:
                logger.info("postgres.back")
            return
        if before is None:
            logger.warning("postgres.unusable", reason=reason)
            self._on_away()
        # Each is let go once: it may take a while to unwind, and be there at the next question.
        waiting, self._waiting = self._waiting, set()
        now = asyncio.get_running_loop().time()
        for deadline in waiting:
            deadline.reschedule(now)


def _away(doubt: str | None = None) -> Problem:
    """Return the problem; why Postgres does not answer is the operator's to know, by the log."""
    sentence = "Postgres does not answer"
    return unavailable(sentence if doubt is None else f"{sentence}; {doubt}")
