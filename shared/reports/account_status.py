"""Where each account is: its sync, how soon its money is verified, and how its events come.

Promises that what is asked of one account names no other: rows are left out in SQL, and from a text
that says why something fails the ids of other accounts are taken out. Changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount, without_other_accounts
from shared.ledger.verification import Latency, VerifiedShare
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import event_proof, exact_proofs, sync_state
from shared.postgres.reconciliation.event_proof import WebhookFinding
from shared.postgres.reconciliation.sync_state import SyncState
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.reports.verification import read_verification
from shared.settings.model import Settings

# The list that passes compare.
PASSES: Final = ResourceName.BALANCE_TRANSACTIONS


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """Where one account's sync is; `expected_rows` is an estimate until its import has ended.

    `reason` is why its passes fail since `failing_since`; `reached_at` is how far back its import
    has read. `rows_per_s` and `eta_s` are of an import that goes on, `eta_s` an estimate. How soon
    its money is verified and known is said of balance transactions, from the first whole pass on.
    """

    stripe_account: str
    livemode: bool
    resource: str
    state: str
    rows: int
    expected_rows: int | None
    last: datetime | None
    next: datetime | None
    failing_since: datetime | None = None
    reason: str | None = None
    reached_at: datetime | None = None
    rows_per_s: float | None = None
    eta_s: float | None = None
    oldest_unverified_at: datetime | None = None
    last_exact_proof_at: datetime | None = None
    verified: Sequence[VerifiedShare] = ()
    detection: Latency | None = None

    @property
    def account(self) -> StripeAccount:
        """Return whose sync it is."""
        return StripeAccount(self.stripe_account, self.livemode)


@dataclass(frozen=True, slots=True)
class WebhookStatus:
    """How an account's events come, by the reconciler's latest look.

    `findings` are what is wrong, each with what to do and since when; `lacking_rights` what the key
    may not read, so that it is not known.
    """

    stripe_account: str
    livemode: bool
    looked_at: datetime
    findings: Sequence[WebhookFinding]
    lacking_rights: Sequence[str]

    @property
    def account(self) -> StripeAccount:
        """Return whose webhooks they are."""
        return StripeAccount(self.stripe_account, self.livemode)


async def read_accounts(
    pool: Pool, *, settings: Settings, stripe_account: str | None
) -> Sequence[AccountStatus]:
    """Return where each account's syncs are: of one account alone, or of all (None).

    Raises PostgresUnavailable.
    """
    syncs = await sync_state.sync_states(pool, stripe_account=stripe_account)
    passed = {sync.account for sync in syncs if sync.resource == PASSES}
    proved_at = await exact_proofs.oldest_proofs(pool, accounts=sorted(passed))
    synced = [
        await _with_verification(pool, status, proved_at=proved_at.get(status.account))
        if status.resource == PASSES
        else status
        for status in (synced_status(sync, stripe_account=stripe_account) for sync in syncs)
    ]
    # Configured, and the reconciler has not come to it: its import is still to run.
    return synced + [
        AccountStatus(
            stripe_account=account.id,
            livemode=account.livemode,
            resource=PASSES,
            state="import_waiting",
            rows=0,
            expected_rows=None,
            last=None,
            next=None,
        )
        for account in settings.accounts
        if account.stripe_account not in passed and stripe_account in {None, account.id}
    ]


def synced_status(sync: SyncState, *, stripe_account: str | None) -> AccountStatus:
    """Return a sync as `status` shows it, to whoever may see one account, or all (None)."""
    return AccountStatus(
        stripe_account=sync.stripe_account,
        livemode=sync.livemode,
        resource=sync.resource,
        state=sync.state,
        rows=sync.rows,
        expected_rows=sync.expected_rows,
        last=sync.last_pass_at,
        next=None if sync.refused else sync.next_pass_at,
        failing_since=sync.failing_since,
        reason=None
        if sync.last_error is None
        else without_other_accounts(sync.last_error, stripe_account=stripe_account),
        reached_at=sync.import_reached_at,
        rows_per_s=None if sync.rows_per_s is None else round(sync.rows_per_s, 1),
        eta_s=None if sync.eta_s is None else round(sync.eta_s, 1),
    )


async def read_webhooks(
    pool: Pool, *, settings: Settings, stripe_account: str | None
) -> Sequence[WebhookStatus]:
    """Return how the events of each account that is configured come: of one account, or all (None).

    Raises PostgresUnavailable.
    """
    configured = configured_accounts(settings)
    return [
        WebhookStatus(
            stripe_account=watch.stripe_account,
            livemode=watch.livemode,
            looked_at=watch.looked_at,
            findings=[
                replace(
                    finding,
                    found=without_other_accounts(finding.found, stripe_account=stripe_account),
                    todo=without_other_accounts(finding.todo, stripe_account=stripe_account),
                )
                for finding in watch.findings
            ],
            lacking_rights=watch.lacking_rights,
        )
        for watch in await event_proof.read_watches(pool, stripe_account=stripe_account)
        if is_configured(watch.account, configured)
    ]


async def _with_verification(
    pool: Pool, status: AccountStatus, *, proved_at: datetime | None
) -> AccountStatus:
    figures = await read_verification(pool, status.account)
    if figures is None:
        return replace(status, last_exact_proof_at=proved_at)
    return replace(
        status,
        oldest_unverified_at=figures.oldest_unverified_at,
        last_exact_proof_at=proved_at,
        verified=figures.verified,
        detection=figures.detection,
    )
