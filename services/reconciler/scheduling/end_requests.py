"""Requests that nobody answers: each has failed after a day, with the reason.

Promises that a request in an account which is not configured, or whose passes cannot even be tried
(its key is refused), ends, as does one with which whatever answers it dies; and that one which gets
on, or waits for an import that goes on, does not end here (answer_requests.py).
"""

import asyncio
from collections.abc import Sequence
from typing import Final

from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations
from shared.runtime.retry import repeat_forever
from shared.telemetry import log
from shared.telemetry.metrics import RECONCILIATIONS

_LOOK_EVERY_S: Final = 60.0
# What Postgres says of an account as a process starts is from the life before: a key may have been
# mended since, and is asked for its name first.
_STARTS_WITHIN_S: Final = 300.0

logger = log.get()


async def end_forever(pool: Pool, *, accounts: Sequence[StripeAccount]) -> None:
    """End what nobody answers, for ever; `accounts` are all that are configured."""
    await asyncio.sleep(_STARTS_WITHIN_S)

    async def look() -> None:
        await end_unanswered(pool, accounts=accounts)

    await repeat_forever(look, every_s=_LOOK_EVERY_S, on_outage=_warn)


async def end_unanswered(pool: Pool, *, accounts: Sequence[StripeAccount]) -> None:
    """End what nobody has answered for a day. Raises PostgresUnavailable."""
    for request in await reconciliations.list_unanswered(pool, configured=accounts):
        await reconciliations.note_failed(pool, request, reason=request.reason, next_s=None)
        RECONCILIATIONS.labels(kind=request.kind, outcome="failed").inc()
        logger.warning(
            "reconciliation.failed",
            **request.account.log_fields,
            id=request.id,
            kind=request.kind,
            reason=shortened(request.reason),
            next_s=None,
        )


def _warn(error: Recoverable) -> None:
    logger.warning("reconciliation.not_ended", reason=shortened(error))
