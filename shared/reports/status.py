"""What waits where, and whether anything does.

Promises that `idle` is never said while a fact is on its way: each stage is read before the one it
hands on to, so that what moves during the reading is seen in one of the two. Changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.admin.oldest_unread import oldest_unread
from shared.kafka.lag import unread_ranges
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.verification import Latency, VerifiedShare
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, CONSUMERS, EVENTS, OffsetRanges
from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import consumer_offsets
from shared.postgres.journal import relay
from shared.postgres.reconciliation import discrepancies, event_proof, exact_proofs, sync_state
from shared.postgres.reconciliation.event_proof import WebhookFinding
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.reports.verification import read_verification
from shared.settings.model import KafkaSettings, Settings

_PASSES: Final = ResourceName.BALANCE_TRANSACTIONS


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
class OldestWaiting:
    """Since when the oldest waits of each stage; None: nothing waits there.

    `unread` is of events, and `unposted` of balance transactions: since when the record lies on
    its topic.
    """

    unread: datetime | None
    wanted: datetime | None
    awaiting: datetime | None
    unposted: datetime | None
    unsequenced: datetime | None
    unrelayed: datetime | None


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


@dataclass(frozen=True, slots=True)
class StatusReport:
    """The contract's `status`; `unrelayed` counts entries and changes of discrepancies.

    `consumer_lag` counts commands that are unread, too; `commands_waiting` are read and not
    executed yet, be it that they wait for an entry, which is no work.
    """

    idle: bool
    consumer_lag: int
    wanted: int
    awaiting: int
    unposted: int
    unsequenced: int
    unrelayed: int
    open_discrepancies: int
    dead_letters: int
    commands_waiting: int
    last_event_at: datetime | None
    last_pass_at: datetime | None
    oldest_unsettled_at: datetime | None
    last_exact_proof_at: datetime | None
    oldest: OldestWaiting
    accounts: Sequence[AccountStatus]
    webhooks: Sequence[WebhookStatus] = ()


async def read_status(pool: Pool, *, settings: Settings) -> StatusReport:
    """Return what waits. Raises PostgresUnavailable, KafkaUnavailable, ConfigurationError."""
    kafka = settings.require_kafka()
    accounts = await _accounts(pool, settings=settings)
    configured = configured_accounts(settings)
    events = await _unread(pool, kafka, (EVENTS,))
    before = await reports.read_backlog(pool, configured=configured)
    later = await _unread(pool, kafka, (BALANCE_TRANSACTIONS, COMMANDS))
    unread, unposted = _count(events, EVENTS), _count(later, BALANCE_TRANSACTIONS)
    unheard = _count(later, COMMANDS)
    after = await reports.read_backlog(pool, configured=configured)
    unrelayed = await relay.read_unrelayed(pool)
    open_by_kind = await discrepancies.open_by_kind(pool, configured=configured)
    answerable = before.answerable or after.answerable
    # Nobody goes on with an import of an account that is configured no more.
    # Payouts are proved beside it, for as long as it takes: no entry is on its way for that.
    passed = [account for account in accounts if account.resource == _PASSES]
    ours = [account for account in passed if is_configured(account.account, configured)]
    busy = any(account.state in {"importing", "import_waiting", "comparing"} for account in ours)
    left = unread or answerable or unposted or unheard or after.commands_ready
    left = left or after.unsequenced or after.exchange_is_due or unrelayed.count
    on_topics = await oldest_unread(kafka, _but_commands({**events, **later}))
    return StatusReport(
        idle=not (busy or left),
        consumer_lag=unread + unposted + unheard,
        wanted=after.wanted,
        awaiting=after.awaiting,
        unposted=unposted,
        unsequenced=after.unsequenced,
        unrelayed=unrelayed.count,
        open_discrepancies=sum(of_kind.count for of_kind in open_by_kind.values()),
        dead_letters=after.dead_letters,
        commands_waiting=after.commands_waiting,
        last_event_at=after.last_event_at,
        last_pass_at=max((account.last for account in passed if account.last), default=None),
        oldest_unsettled_at=after.oldest_unsettled_at,
        last_exact_proof_at=await exact_proofs.oldest_proof_at(pool, accounts=configured or ()),
        oldest=OldestWaiting(
            unread=on_topics.get(EVENTS),
            wanted=after.oldest_wanted_at,
            awaiting=after.oldest_awaiting_at,
            unposted=on_topics.get(BALANCE_TRANSACTIONS),
            unsequenced=after.oldest_unsequenced_at,
            unrelayed=unrelayed.oldest_at,
        ),
        accounts=accounts,
        webhooks=await _webhooks(pool, configured=configured),
    )


async def _webhooks(
    pool: Pool, *, configured: Sequence[StripeAccount] | None
) -> Sequence[WebhookStatus]:
    return [
        WebhookStatus(
            stripe_account=watch.stripe_account,
            livemode=watch.livemode,
            looked_at=watch.looked_at,
            findings=watch.findings,
            lacking_rights=watch.lacking_rights,
        )
        for watch in await event_proof.read_watches(pool)
        if is_configured(watch.account, configured)
    ]


async def _unread(pool: Pool, kafka: KafkaSettings, topics: Sequence[str]) -> OffsetRanges:
    """Return what the ledger writer has not read yet of these topics as they end now."""
    ends = await end_offsets(kafka, topics)
    positions = await consumer_offsets.all_positions(pool)
    return unread_ranges(
        ends,
        {
            (topic, partition): next_offset
            for (consumer, topic, partition), next_offset in positions.items()
            if consumer == CONSUMERS.get(topic)
        },
    )


def _count(ranges: OffsetRanges, topic: str) -> int:
    return sum(until - since for (of, _), (since, until) in ranges.items() if of == topic)


def _but_commands(ranges: OffsetRanges) -> OffsetRanges:
    """Leave out what whoever asks for the status need have no right to read."""
    return {place: bounds for place, bounds in ranges.items() if place[0] != COMMANDS}


async def _accounts(pool: Pool, *, settings: Settings) -> Sequence[AccountStatus]:
    synced = [
        AccountStatus(
            stripe_account=sync.stripe_account,
            livemode=sync.livemode,
            resource=sync.resource,
            state=sync.state,
            rows=sync.rows,
            expected_rows=sync.expected_rows,
            last=sync.last_pass_at,
            next=None if sync.refused else sync.next_pass_at,
            failing_since=sync.failing_since,
            reason=sync.last_error,
            reached_at=sync.import_reached_at,
            rows_per_s=None if sync.rows_per_s is None else round(sync.rows_per_s, 1),
            eta_s=None if sync.eta_s is None else round(sync.eta_s, 1),
        )
        for sync in await sync_state.sync_states(pool)
    ]
    synced = [await _with_verification(pool, account) for account in synced]
    known = {account.account for account in synced if account.resource == _PASSES}
    # Configured, and the reconciler has not come to it: its import is still to run.
    return synced + [
        AccountStatus(
            stripe_account=account.id,
            livemode=account.livemode,
            resource=_PASSES,
            state="import_waiting",
            rows=0,
            expected_rows=None,
            last=None,
            next=None,
        )
        for account in settings.accounts
        if account.stripe_account not in known
    ]


async def _with_verification(pool: Pool, status: AccountStatus) -> AccountStatus:
    if status.resource != ResourceName.BALANCE_TRANSACTIONS:
        return status
    account = status.account
    proved_at = await exact_proofs.oldest_proof_at(pool, accounts=[account])
    figures = await read_verification(pool, account)
    if figures is None:
        return replace(status, last_exact_proof_at=proved_at)
    return replace(
        status,
        oldest_unverified_at=figures.oldest_unverified_at,
        last_exact_proof_at=proved_at,
        verified=figures.verified,
        detection=figures.detection,
    )
