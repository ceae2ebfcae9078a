"""Full recounts by TIEOUT_RECOUNT_SCHEDULE: at each of its instants one is asked for.

Promises that several reconcilers ask for one, because the instant is a key in Postgres, by whose
clock it comes; that of the instants that came while no reconciler ran, the last one alone is made
good; and that a schedule which is set, or changed, waits for its next one. Compares nothing: what
is asked for is a request as everybody's (answer_requests.py).
"""

from collections.abc import Sequence
from typing import Final

from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import Asked, Ticket
from shared.runtime.retry import repeat_forever
from shared.settings.recount_schedule import RecountSchedule
from shared.telemetry import log

_LOOK_EVERY_S: Final = 15.0
# As a schedule is noted where there is none.
_NONE: Final = ""
ASKED: Final = Asked(kind="recount", asked_by="schedule")

logger = log.get()


async def ask_forever(
    pool: Pool, schedule: RecountSchedule | None, *, accounts: Sequence[StripeAccount]
) -> None:
    """Ask for a recount of the accounts whenever the schedule says, for ever; None: there is none.

    `accounts` are all that are configured.
    """
    is_begun = False

    async def look() -> None:
        nonlocal is_begun
        if not is_begun:
            # Once a process, not at each look: two with different schedules would take turns.
            await begin_schedule(pool, schedule)
            is_begun = True
        if schedule is not None:
            await ask_if_due(pool, schedule, accounts=accounts)

    await repeat_forever(look, every_s=_LOOK_EVERY_S, on_outage=_warn)


def _warn(error: Recoverable) -> None:
    logger.warning("recount.not_asked", reason=shortened(error))


async def begin_schedule(pool: Pool, schedule: RecountSchedule | None) -> None:
    """Note since when it is this schedule, if it was another, or none. Raises PostgresUnavailable.

    What it names of before is not missed.
    """
    expression = _NONE if schedule is None else schedule.expression
    seen = await reconciliations.schedule_seen(pool, expression=expression)
    if seen.last_expression not in {None, expression}:
        await reconciliations.note_schedule(pool, expression=expression, since=seen.now)


async def ask_if_due(
    pool: Pool, schedule: RecountSchedule, *, accounts: Sequence[StripeAccount]
) -> Ticket | None:
    """Ask for a recount if the schedule has come since it was last seen to; None: it has not.

    Raises PostgresUnavailable.
    """
    expression = schedule.expression
    seen = await reconciliations.schedule_seen(pool, expression=expression)
    if seen.last_at is None:
        await reconciliations.note_schedule(pool, expression=expression, since=seen.now)
        return None
    scheduled_at = schedule.last_instant(now=seen.now)
    if scheduled_at is None or scheduled_at <= seen.last_at:
        return None
    ticket = await reconciliations.ask_as_scheduled(
        pool, ASKED, accounts=accounts, expression=expression, scheduled_at=scheduled_at
    )
    if ticket is not None:
        logger.info("recount.asked", id=ticket.id, scheduled_at=scheduled_at.isoformat())
    return ticket
