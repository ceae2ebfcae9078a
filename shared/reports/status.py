"""What waits where, and whether anything does.

Promises that `idle` is never said while a fact is on its way: each stage is read before the one it
hands on to, so that what moves during the reading is seen in one of the two. What cannot be told is
None, never a guess: what waits on Kafka's topics while Kafka is away; and of one account what is a
queue of all accounts together, which are those topics, the batches without a position and what is
not published yet. Whether anything of it is one account's nobody can say, so that it is never said
to be idle; its own syncs say how it is. Changes nothing.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.admin.oldest_unread import oldest_unread
from shared.kafka.errors import translate_kafka_errors
from shared.kafka.lag import unread_ranges
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, CONSUMERS, EVENTS, OffsetRanges
from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import consumer_offsets
from shared.postgres.journal import relay
from shared.postgres.reconciliation import discrepancies, exact_proofs
from shared.reports.account_status import (
    PASSES,
    AccountStatus,
    WebhookStatus,
    read_accounts,
    read_webhooks,
)
from shared.reports.configured_accounts import configured_accounts, is_configured
from shared.settings.model import KafkaSettings, Settings

# What each question of Kafka's has of its own; whoever is in a hurry gives it less.
_KAFKA_TIMEOUT_S: Final = 30.0


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
class StatusReport:
    """The contract's `status`; `unrelayed` counts entries and changes of discrepancies.

    `consumer_lag` counts commands that are unread, too; `commands_waiting` are read and not
    executed yet, be it that they wait for an entry, which is no work. What is None nobody can tell.
    """

    idle: bool | None
    consumer_lag: int | None
    wanted: int
    awaiting: int
    unposted: int | None
    unsequenced: int | None
    unrelayed: int | None
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


@dataclass(frozen=True, slots=True)
class _Topics:
    """What of the topics is not read yet, as they end now.

    Raises KafkaUnavailable, at the latest when a question took `timeout_s`.
    """

    kafka: KafkaSettings
    timeout_s: float

    async def unread(self, pool: Pool, topics: Sequence[str]) -> OffsetRanges:
        with translate_kafka_errors():
            async with asyncio.timeout(self.timeout_s):
                ends = await end_offsets(self.kafka, topics)
        positions = await consumer_offsets.all_positions(pool)
        return unread_ranges(
            ends,
            {
                (topic, partition): next_offset
                for (consumer, topic, partition), next_offset in positions.items()
                if consumer == CONSUMERS.get(topic)
            },
        )

    async def oldest(self, ranges: OffsetRanges) -> Mapping[str, datetime]:
        with translate_kafka_errors():
            async with asyncio.timeout(self.timeout_s):
                return await oldest_unread(self.kafka, _but_commands(ranges))


async def read_status(
    pool: Pool,
    *,
    settings: Settings,
    stripe_account: str | None,
    kafka_timeout_s: float = _KAFKA_TIMEOUT_S,
) -> StatusReport:
    """Return what waits: of one account alone, or of all (None).

    Kafka may take `kafka_timeout_s` for each of three answers.
    Raises PostgresUnavailable, KafkaUnavailable, ConfigurationError.
    """
    if stripe_account is not None:
        return await _of_account(pool, settings=settings, stripe_account=stripe_account)
    topics = _Topics(settings.require_kafka(), kafka_timeout_s)
    return await _of_all(pool, settings=settings, topics=topics)


async def read_status_beside_kafka(pool: Pool, *, settings: Settings) -> StatusReport:
    """Return what waits in Postgres, of all accounts: of the topics nothing is known.

    Raises PostgresUnavailable.
    """
    return await _of_all(pool, settings=settings, topics=None)


async def _of_all(pool: Pool, *, settings: Settings, topics: _Topics | None) -> StatusReport:
    accounts = await read_accounts(pool, settings=settings, stripe_account=None)
    configured = configured_accounts(settings)
    events = await topics.unread(pool, (EVENTS,)) if topics else {}
    before = await reports.read_backlog(pool, configured=configured)
    later = await topics.unread(pool, (BALANCE_TRANSACTIONS, COMMANDS)) if topics else {}
    unread, unposted = _count(events, EVENTS), _count(later, BALANCE_TRANSACTIONS)
    unheard = _count(later, COMMANDS)
    after = await reports.read_backlog(pool, configured=configured) if topics else before
    unrelayed = await relay.read_unrelayed(pool)
    open_by_kind = await discrepancies.open_by_kind(pool, configured=configured)
    answerable = before.answerable or after.answerable
    left = unread or answerable or unposted or unheard or after.commands_ready
    left = left or after.unsequenced or after.exchange_is_due or unrelayed.count
    is_idle = not (_are_busy(accounts, settings=settings) or left)
    on_topics = await topics.oldest({**events, **later}) if topics else {}
    return StatusReport(
        # Something may lie on the topics: then only what is seen to be busy is known.
        idle=is_idle if topics or not is_idle else None,
        consumer_lag=unread + unposted + unheard if topics else None,
        wanted=after.wanted,
        awaiting=after.awaiting,
        unposted=unposted if topics else None,
        unsequenced=after.unsequenced,
        unrelayed=unrelayed.count,
        open_discrepancies=sum(of_kind.count for of_kind in open_by_kind.values()),
        dead_letters=after.dead_letters,
        commands_waiting=after.commands_waiting,
        last_event_at=after.last_event_at,
        last_pass_at=_last_pass_at(accounts),
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
        webhooks=await read_webhooks(pool, settings=settings, stripe_account=None),
    )


async def _of_account(pool: Pool, *, settings: Settings, stripe_account: str) -> StatusReport:
    accounts = await read_accounts(pool, settings=settings, stripe_account=stripe_account)
    configured = configured_accounts(settings)
    backlog = await reports.read_account_backlog(
        pool, stripe_account=stripe_account, configured=configured
    )
    own = [account for account in configured or () if account.id == stripe_account]
    return StatusReport(
        idle=None,
        consumer_lag=None,
        wanted=backlog.wanted,
        awaiting=backlog.awaiting,
        unposted=None,
        unsequenced=None,
        unrelayed=None,
        open_discrepancies=backlog.open_discrepancies,
        dead_letters=backlog.dead_letters,
        commands_waiting=backlog.commands_waiting,
        last_event_at=backlog.last_event_at,
        last_pass_at=_last_pass_at(accounts),
        oldest_unsettled_at=backlog.oldest_unsettled_at,
        last_exact_proof_at=await exact_proofs.oldest_proof_at(pool, accounts=own),
        oldest=OldestWaiting(
            unread=None,
            wanted=backlog.oldest_wanted_at,
            awaiting=backlog.oldest_awaiting_at,
            unposted=None,
            unsequenced=None,
            unrelayed=None,
        ),
        accounts=accounts,
        webhooks=await read_webhooks(pool, settings=settings, stripe_account=stripe_account),
    )


def _are_busy(accounts: Sequence[AccountStatus], *, settings: Settings) -> bool:
    """Say whether an import or a pass is under way.

    Nobody goes on with an import of an account that is configured no more. Payouts are proved
    beside it, for as long as it takes: no entry is on its way for that.
    """
    configured = configured_accounts(settings)
    return any(
        account.resource == PASSES
        and is_configured(account.account, configured)
        and account.state in {"importing", "import_waiting", "comparing"}
        for account in accounts
    )


def _last_pass_at(accounts: Sequence[AccountStatus]) -> datetime | None:
    passes = (account.last for account in accounts if account.resource == PASSES)
    return max((at for at in passes if at is not None), default=None)


def _count(ranges: OffsetRanges, topic: str) -> int:
    return sum(until - since for (of, _), (since, until) in ranges.items() if of == topic)


def _but_commands(ranges: OffsetRanges) -> OffsetRanges:
    """Leave out what whoever asks for the status need have no right to read."""
    return {place: bounds for place, bounds in ranges.items() if place[0] != COMMANDS}
