"""Receipts by month: partitions made ahead of time, old ones dropped.

Promises that what is not for ever is kept for as long as it is set, and not for much longer, by a
look an hour. Never holds a batch up for longer than a lock is waited for: what cannot be had now is
tried again soon.
"""

import asyncio

from shared.errors import Recoverable
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import retention
from shared.telemetry import log

_LOOK_EVERY_S = 3600.0
# Somebody reads for long, or Postgres is away.
_AGAIN_S = 60.0

logger = log.get()


async def retain_forever(*, pool: Pool, kept_days: int) -> None:
    """Keep what came in for so many days, for ever."""
    while True:
        try:
            await retain_once(pool, kept_days=kept_days)
        except Recoverable as error:
            logger.warning("retention.waiting", reason=str(error), again_s=_AGAIN_S)
            await asyncio.sleep(_AGAIN_S)
        else:
            await asyncio.sleep(_LOOK_EVERY_S)


async def retain_once(pool: Pool, *, kept_days: int, rows_max: int = retention.ROWS_MAX) -> None:
    """Make the months to come, drop those that are over, and delete what goes by rows.

    No statement moves or deletes more than `rows_max` of a kind.

    Raises PostgresUnavailable.
    """
    for month in await retention.make_receipt_months(pool, rows_max=rows_max):
        logger.info("retention.month_made", month=month)
    if (missing := await retention.missing_month(pool)) is not None:
        logger.warning("retention.month_missing", month=missing)
    for month in await retention.drop_receipt_months(pool, kept_days=kept_days):
        logger.info("retention.month_dropped", month=month, kept_days=kept_days)
    while True:
        deleted = await retention.delete_old(pool, kept_days=kept_days, rows_max=rows_max)
        if deleted != retention.DeletedRows(0, 0, 0):
            logger.info(
                "retention.rows_deleted",
                receipts=deleted.receipts,
                waits=deleted.waits,
                letters=deleted.letters,
                kept_days=kept_days,
            )
        if deleted.is_all:
            return
