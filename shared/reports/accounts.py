"""Which accounts there are: those that are configured, and those that have books.

Promises a row an account and mode, of one account alone if only that is asked for. Changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import openings
from shared.postgres.reconciliation import exact_proofs, proof_history, sync_state
from shared.reports.account_status import (
    PASSES,
    AccountStatus,
    synced_status,
)
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.settings.model import Settings


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account and mode, with what `status` says of its balance transactions.

    `state` is null where nobody has begun an import, and none is to come. `opened_at` is when its
    books begin, null if with the account; `reached_at` how far back its import has read.
    """

    stripe_account: str
    livemode: bool
    configured: bool
    state: str | None
    rows: int
    expected_rows: int | None
    opened_at: datetime | None
    reached_at: datetime | None
    last_pass_at: datetime | None
    next_pass_at: datetime | None
    failing_since: datetime | None
    reason: str | None
    last_exact_proof_at: datetime | None


async def list_accounts(
    pool: Pool, *, settings: Settings, stripe_account: str | None
) -> Sequence[AccountRow]:
    """Return the accounts: one alone, in both modes, or all (None). Raises PostgresUnavailable."""
    configured = configured_accounts(settings)
    with_books = await proof_history.known_accounts(pool, stripe_account=stripe_account)
    starts = await openings.book_starts(pool)
    syncs = {
        sync.account: synced_status(sync, stripe_account=stripe_account)
        for sync in await sync_state.sync_states(pool, stripe_account=stripe_account)
        if sync.resource == PASSES
    }
    ours = [account for account in configured or () if stripe_account in {None, account.id}]
    accounts = sorted({*ours, *with_books, *syncs})
    proved_at = await exact_proofs.oldest_proofs(pool, accounts=accounts)
    return [
        _row(
            account,
            syncs.get(account),
            is_ours=is_configured(account, configured),
            starts_s=starts.get(account, 0),
            proved_at=proved_at.get(account),
        )
        for account in accounts
    ]


def _row(
    account: StripeAccount,
    sync: AccountStatus | None,
    *,
    is_ours: bool,
    starts_s: int,
    proved_at: datetime | None,
) -> AccountRow:
    waiting = "import_waiting" if is_ours else None
    return AccountRow(
        stripe_account=account.id,
        livemode=account.livemode,
        configured=is_ours,
        state=sync.state if sync else waiting,
        rows=sync.rows if sync else 0,
        expected_rows=sync.expected_rows if sync else None,
        opened_at=datetime.fromtimestamp(starts_s, UTC) if starts_s else None,
        reached_at=sync.reached_at if sync else None,
        last_pass_at=sync.last if sync else None,
        next_pass_at=sync.next if sync else None,
        failing_since=sync.failing_since if sync else None,
        reason=sync.reason if sync else None,
        last_exact_proof_at=proved_at,
    )
