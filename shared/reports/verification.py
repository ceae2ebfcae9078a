"""How soon an account's money is verified, and how soon it is known, as of now.

Promises figures at the cost of a day's windows: the journal is read only while passes are late, and
then no more than a few thousand entries of it; what would take more is not known, rather than too
good. Changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from shared.ledger.covered_range import WINDOW_S
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.verification import (
    LIMITS_S,
    PERIOD_S,
    Latency,
    Tallies,
    VerifiedShare,
    latency_of,
    period,
    verified_shares,
)
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import verification
from shared.postgres.reconciliation.verification import Progress

UNREAD_MAX: Final = 20_000


@dataclass(frozen=True, slots=True)
class AccountVerification:
    """The figures of an account, by Stripe's clock.

    `verified` is empty while more is unread than can be counted; `detection` is of what passes have
    compared.
    """

    oldest_unverified_at: datetime
    verified: Sequence[VerifiedShare]
    detection: Latency


async def read_verification(pool: Pool, account: StripeAccount) -> AccountVerification | None:
    """Return the figures; None before the first whole pass. Raises PostgresUnavailable."""
    progress = await verification.read_progress(pool, account=account)
    if progress is None:
        return None
    now_s = progress.now.timestamp()
    windows = await verification.read_figures(
        pool,
        account=account,
        first=int(now_s - PERIOD_S) // WINDOW_S,
        until=int(now_s) // WINDOW_S + 1,
    )
    unread = await _unread(pool, account, progress)
    return AccountVerification(
        oldest_unverified_at=_oldest_unverified(progress),
        verified=()
        if unread is None
        else verified_shares(
            windows,
            unread=unread,
            measured_from_s=progress.measured_from_at.timestamp(),
            now_s=now_s,
        ),
        detection=latency_of(windows),
    )


def _oldest_unverified(progress: Progress) -> datetime:
    if progress.first_unsettled is None:
        return progress.compared_until_at
    unsettled_at = datetime.fromtimestamp(progress.first_unsettled * WINDOW_S, UTC)
    return min(progress.compared_until_at, unsettled_at)


async def _unread(
    pool: Pool, account: StripeAccount, progress: Progress
) -> Mapping[int, Tallies] | None:
    """Return what the journal has where passes should have read by now; None: it is too much."""
    first, until = period(LIMITS_S[0], now_s=progress.now.timestamp())
    until_at = datetime.fromtimestamp(until * WINDOW_S, UTC)
    if progress.compared_until_at >= until_at:
        return {}
    window_s = timedelta(seconds=progress.compared_until_at.timestamp() % WINDOW_S)
    since_at = max(
        progress.compared_until_at - window_s,
        progress.measured_from_at,
        datetime.fromtimestamp(first * WINDOW_S, UTC),
    )
    return await verification.read_unread(
        pool,
        account=account,
        since_s=int(since_at.timestamp()),
        until_s=until * WINDOW_S,
        entries_max=UNREAD_MAX,
    )
