"""Passes that an event asks for: how a wait between two passes ends early.

Promises that a request is heard within two seconds of a wait, and is answered only by a pass that
could see all that had happened when it was made: one at once for what is older than the grace, and
one when the grace has passed for what is younger, whichever process makes them. Never has a pass
made again at once because the last one failed: that is the schedule's to time.
"""

import asyncio

from services.reconciler.due import is_asked_for
from services.reconciler.parts import Parts
from shared.ledger.outcome import Recoverable
from shared.postgres import pass_requests
from shared.postgres.coverage import LastPass

_LOOK_EVERY_S = 1.0


class Asked:
    """One account's requests, from one pass to the next."""

    def __init__(self, parts: Parts, *, grace_s: float) -> None:
        self._parts = parts
        self._grace_s = grace_s
        self._before: pass_requests.PassRequest | None = None
        self._seen: pass_requests.PassRequest | None = None

    async def look(self, last: LastPass) -> bool:
        """Note what a pass that begins now answers; return whether one is asked for after `last`.

        Raises PostgresUnavailable.
        """
        self._before = await self._request()
        return is_asked_for(self._before, last=last, grace_s=self._grace_s)

    def left(self) -> None:
        """Note that no pass is made: another process's has seen what is asked for."""
        self._seen = self._before

    async def answered(self) -> None:
        """Note that the pass is made. Raises PostgresUnavailable."""
        if self._before is None:
            return
        self._seen = self._before
        if self._before.age_s >= self._grace_s:
            await pass_requests.pass_answered(
                self._parts.pool,
                stripe_account=self._parts.scope.stripe_account,
                livemode=self._parts.scope.livemode,
                requested_at=self._before.requested_at,
            )

    async def wait(self, *, until: float) -> None:
        """Sleep until this time of the event loop, or until a pass is asked for."""
        clock = asyncio.get_running_loop().time
        while (left_s := until - clock()) > 0:
            await asyncio.sleep(min(left_s, _LOOK_EVERY_S))
            if await self._is_due():
                return

    async def _is_due(self) -> bool:
        try:
            request = await self._request()
        except Recoverable:
            return False  # Postgres is away: the next pass will say so, or the next look
        return request is not None and (
            self._seen is None
            or request.requested_at != self._seen.requested_at
            or request.age_s >= self._grace_s
        )

    async def _request(self) -> pass_requests.PassRequest | None:
        return await pass_requests.pass_requested(
            self._parts.pool,
            stripe_account=self._parts.scope.stripe_account,
            livemode=self._parts.scope.livemode,
        )
