"""Balance transactions to the journal.

Promises that one balance transaction becomes one original entry, whatever arrives, how often and
in whatever order, and that a batch is in the journal with its offsets or not at all. Records of an
account that is not configured are ignored, and one discrepancy says so; so are rows from before the
start of an account's books, and the events that named nothing else say so. Never calls Stripe and
never changes an entry: a copy whose money or date differs asks for a fresh read.
"""

import asyncio
import math
import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import get_args

from services.ledger_writer.references import OBJECT_ID
from shared import failpoints
from shared.errors import Unprocessable
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import Prepared
from shared.ledger import posting_rules
from shared.ledger.balance_transaction import BalanceTransaction, fingerprint, parse, stated
from shared.ledger.finding import FindingKind
from shared.messages.balance_transaction import BalanceTransactionMessage, decode, read_owner
from shared.messages.batch import Batch, Message
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver import session
from shared.postgres.intake import dead_letters
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import journal_writer, openings
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, KafkaSettings
from shared.telemetry import log
from shared.telemetry.metrics import (
    BALANCE_TRANSACTIONS_IGNORED,
    DEAD_LETTERS,
    DISCREPANCIES_FOUND,
    DUPLICATES_SKIPPED,
    ENTRIES_POSTED,
    EVENT_AGE_AT_POST_SECONDS,
    POST_AGE_SECONDS,
)

CONSUMER = "post"
_BATCH_MAX = 500
# Of a source's fields, those that name another movement's source: a refund's charge.
REFERENCES = ("charge", "dispute", "payout")
# Stripe's clocks are not one clock; what is created later than this after it was read is made up.
_CREATED_AHEAD_S_MAX = 300
# The writer's own clock may be wrong by hours and no record is refused for it. What was read more
# than a day from now was not: the books would hold what nobody looks for until then.
_READ_AHEAD_MAX = timedelta(days=1)

# How long it may take until the writer knows that books begin which had no beginning.
STARTS_STAND_S = 1.0

Account = tuple[str, bool]  # acct_ id, livemode

logger = log.get()

for _kind in get_args(FindingKind):
    DISCREPANCIES_FOUND.labels(kind=_kind)  # from 0 on: `increase` sees no counter born at 1


class RefusedByPostgres(Unprocessable):
    """Postgres refused this very message when it was tried alone."""


class DatedAhead(Unprocessable):
    """A balance transaction was created after it was read, or read after now: it is made up."""


async def post(
    *,
    kafka: KafkaSettings,
    pool: session.Pool,
    accounts: Sequence[AccountSettings],
    committed: asyncio.Event,
    health: Health,
) -> None:
    """Post `stripe.balance_transactions`, for ever; set `committed` when a batch is in."""
    configured = frozenset((account.id, account.livemode) for account in accounts)
    starts = Starts(pool, accounts)

    def prepare(batch: Batch) -> Prepared:
        rows = read(batch, configured=configured, now=datetime.now(UTC))

        async def write_and_say() -> None:
            if failpoints.armed:
                await failpoints.reach("post.prepared")
            await write(pool, batch, await starts.leave_out(rows), consumer=CONSUMER)
            if failpoints.armed:
                await failpoints.reach("post.written")
            committed.set()

        return Prepared(write_and_say, dead_letters.new_dead_letters(rows.letters))

    await consume(
        kafka=kafka,
        topic=BALANCE_TRANSACTIONS,
        group=CONSUMER,
        store=PostgresOffsetStore(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
    )


class Starts:
    """When the books of each account begin: as noted, once a pass has noted it, else as it is set.

    Books may begin earlier than they did, never later: of what begins too late by this, Postgres is
    asked again. To ask it for every batch would have the batch wait until the next is prepared.
    """

    def __init__(self, pool: session.Pool, accounts: Sequence[AccountSettings]) -> None:
        self._pool = pool
        self._as_set = {
            (account.id, account.livemode): math.ceil(account.start.timestamp())
            for account in accounts
            if account.start is not None
        }
        self._starts: Mapping[Account, int] = {}
        self._read_at = -math.inf

    async def leave_out(self, rows: "PostingBatch") -> "PostingBatch":
        """Leave out what was created before the books of its account begin."""
        if time.monotonic() - self._read_at < STARTS_STAND_S:
            kept = since_start(rows, starts=self._starts)
            if not kept.left_out:
                return kept
        self._starts = self._as_set | dict(await openings.starts(self._pool))
        self._read_at = time.monotonic()
        return since_start(rows, starts=self._starts)


async def write(
    pool: session.Pool, batch: Batch, rows: "PostingBatch", *, consumer: str
) -> journal_writer.PostedBatch:
    """Post what was read from a batch: one call writes all of it with its offsets, or nothing.

    Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
    """
    written = await journal_writer.post_batch(
        pool,
        consumer=consumer,
        batch=batch,
        entries=rows.entries,
        postings=rows.postings,
        references=rows.references,
        notes=journal_writer.Notes(
            findings=rows.findings,
            letters=rows.letters,
            unconfigured=sorted(rows.ignored),
            left_out=[_left_out(fact) for fact in rows.left_out],
        ),
    )
    _report_batch(batch, rows, written)
    return written


@dataclass(frozen=True, slots=True)
class Fact:
    """A balance transaction, where it came from, and the entry that the rules make of it."""

    envelope: BalanceTransactionMessage
    transaction: BalanceTransaction
    posted: posting_rules.Posted

    @property
    def account(self) -> Account:
        """Return whose it is."""
        return self.envelope.stripe_account, self.envelope.livemode


@dataclass(frozen=True, slots=True)
class PostingBatch:
    """What a batch of messages comes to in the journal and beside it."""

    entries: journal_writer.EntryColumns
    postings: journal_writer.PostingColumns
    references: journal_writer.ReferenceColumns
    findings: Sequence[journal_writer.FindingRow]
    letters: Sequence[dead_letters.DeadLetter]
    # How many records of an account that is not configured.
    ignored: Counter[Account]
    oldest_read_at: datetime | None
    # Of the rows that events named: an import's are as old as the account.
    oldest_named_s: int | None
    facts: Sequence[Fact] = ()
    # Created before the start of their account's books.
    left_out: Sequence[Fact] = ()


def read(batch: Batch, *, configured: Collection[Account], now: datetime) -> PostingBatch:
    """Return what the batch's messages come to, entries in the order of their ids.

    That is the order in which unique keys are taken, so two writers cannot deadlock.
    """
    facts: list[Fact] = []
    letters: list[dead_letters.DeadLetter] = []
    ignored: Counter[Account] = Counter()
    for message in batch.messages:
        # Before its body is looked at: what is nobody's of ours is no dead letter, whatever it is.
        owner = read_owner(message.headers)
        if owner is not None and owner not in configured:
            ignored[owner] += 1
            continue
        envelope = None
        try:
            if (message.partition, message.offset) in batch.refused:
                raise RefusedByPostgres(batch.refused[message.partition, message.offset])
            envelope = decode(message.value, message.headers)
            facts.append(_fact(envelope, now=now))
        except Unprocessable as error:
            letters.append(_letter(message, batch, envelope, error))
    facts.sort(key=lambda fact: fact.transaction.id)
    return _rows(facts, letters=letters, ignored=ignored)


def since_start(rows: PostingBatch, *, starts: Mapping[Account, int]) -> PostingBatch:
    """Leave out what was created before the start of its account's books."""
    left_out = [
        fact for fact in rows.facts if fact.transaction.created < starts.get(fact.account, 0)
    ]
    if not left_out:
        return rows
    facts = [fact for fact in rows.facts if fact.transaction.created >= starts.get(fact.account, 0)]
    kept = _rows(facts, letters=rows.letters, ignored=rows.ignored)
    return replace(kept, left_out=left_out)


def _rows(
    facts: Sequence[Fact],
    *,
    letters: Sequence[dead_letters.DeadLetter],
    ignored: Counter[Account],
) -> PostingBatch:
    entries, postings = _columns(facts)
    return PostingBatch(
        entries=entries,
        postings=postings,
        references=_references(facts),
        findings=[row for fact in facts for row in _findings(fact)],
        letters=letters,
        ignored=ignored,
        facts=facts,
        oldest_read_at=min((fact.envelope.fetched_at for fact in facts), default=None),
        oldest_named_s=min(
            (fact.transaction.created for fact in facts if fact.envelope.origin == "webhook"),
            default=None,
        ),
    )


def _columns(
    facts: Sequence[Fact],
) -> tuple[journal_writer.EntryColumns, journal_writer.PostingColumns]:
    """Lay the entries and postings of these facts out as the columns that one call writes."""
    entries, postings = journal_writer.EntryColumns(), journal_writer.PostingColumns()
    for number, fact in enumerate(facts, start=1):
        entry, transaction = fact.posted.entry, fact.transaction
        entries.entry_id.append(entry.entry_id)
        entries.issuer.append(entry.issuer)
        entries.external_id.append(entry.external_id)
        entries.stripe_account.append(entry.stripe_account)
        entries.livemode.append(entry.livemode)
        entries.type.append(entry.type)
        entries.category.append(entry.reporting_category)
        entries.source.append(entry.source_id)
        entries.effective.append(transaction.created)
        entries.fingerprint.append(fingerprint(transaction))
        entries.available.append(transaction.available_on)
        entries.posting_count.append(len(entry.postings))
        entries.origin.append(fact.envelope.origin)
        for ordinal, posting in enumerate(entry.postings, start=1):
            postings.entry.append(number)
            postings.ordinal.append(ordinal)
            postings.account.append(posting.ledger_account)
            postings.currency.append(posting.currency)
            postings.amount.append(posting.amount_minor)
            # The first posting is the one on the Stripe balance, and it alone is value dated.
            postings.available.append(transaction.available_on if ordinal == 1 else None)
    return entries, postings


def _references(facts: Sequence[Fact]) -> journal_writer.ReferenceColumns:
    """Name what ties an entry to another's source; most entries name nothing of the kind."""
    columns = journal_writer.ReferenceColumns()
    for fact in facts:
        if fact.envelope.source is None:
            continue
        for kind in REFERENCES:
            named = fact.envelope.source.get(kind)
            if (
                isinstance(named, str)
                and named != fact.transaction.source_id
                and OBJECT_ID.fullmatch(named)
            ):
                columns.entry_id.append(fact.posted.entry.entry_id)
                columns.kind.append(kind)
                columns.object_id.append(named)
    return columns


def _fact(envelope: BalanceTransactionMessage, *, now: datetime) -> Fact:
    transaction = parse(envelope.balance_transaction)
    if transaction.created > envelope.fetched_at.timestamp() + _CREATED_AHEAD_S_MAX:
        raise DatedAhead(
            f"{transaction.id}: created is more than {_CREATED_AHEAD_S_MAX} s after fetched-at"
        )
    if envelope.fetched_at > now + _READ_AHEAD_MAX:
        raise DatedAhead(f"{transaction.id}: fetched-at is more than a day from now")
    posted = posting_rules.post(
        transaction, stripe_account=envelope.stripe_account, livemode=envelope.livemode
    )
    return Fact(envelope=envelope, transaction=transaction, posted=posted)


def _findings(fact: Fact) -> list[journal_writer.FindingRow]:
    entry = fact.posted.entry
    return [
        journal_writer.FindingRow(
            kind=finding.kind,
            stripe_account=entry.stripe_account,
            livemode=entry.livemode,
            object_id=finding.object_id,
            amount_at_risk=finding.amount_at_risk_minor,
            currency=finding.currency,
            actual=stated(fact.transaction) | {"entry_id": entry.entry_id},
            reason=finding.reason,
        )
        for finding in fact.posted.findings
    ]


def _left_out(fact: Fact) -> journal_writer.LeftOut:
    account, livemode = fact.account
    return journal_writer.LeftOut(
        account, livemode, fact.transaction.id, fact.transaction.source_id
    )


def _letter(
    message: Message, batch: Batch, envelope: BalanceTransactionMessage | None, error: Unprocessable
) -> dead_letters.DeadLetter:
    named = envelope.balance_transaction.get("id") if envelope else None
    return dead_letters.dead_letter(
        message,
        batch,
        error=error,
        stripe_account=envelope.stripe_account if envelope else None,
        livemode=envelope.livemode if envelope else None,
        object_id=named if isinstance(named, str) else None,
    )


def _report_batch(batch: Batch, rows: PostingBatch, written: journal_writer.PostedBatch) -> None:
    copies = len(rows.entries.entry_id) - written.posted
    ENTRIES_POSTED.inc(written.posted)
    DUPLICATES_SKIPPED.inc(copies)
    now = datetime.now(UTC)
    if rows.oldest_read_at is not None:
        # Two clocks: Stripe's may be ahead of ours.
        POST_AGE_SECONDS.observe(max(0.0, (now - rows.oldest_read_at).total_seconds()))
    if rows.oldest_named_s is not None:
        EVENT_AGE_AT_POST_SECONDS.observe(now.timestamp() - rows.oldest_named_s)
    for letter in rows.letters:
        DEAD_LETTERS.labels(topic=BALANCE_TRANSACTIONS).inc()
        logger.error("balance_transaction.dead_letter", **letter)
    say = logger.warning
    for event, lines in (("opened", written.opened), ("reopened", written.reopened)):
        for line in lines:
            DISCREPANCIES_FOUND.labels(kind=line["kind"]).inc()
            say(f"discrepancy.{event}", **line)
    if written.differing:
        logger.warning("balance_transaction.money_differs", count=written.differing)
    if written.doubted:
        logger.info("balance_transaction.date_differs", count=written.doubted)
    BALANCE_TRANSACTIONS_IGNORED.inc(rows.ignored.total())
    logger.info(
        "entries.posted",
        posted=written.posted,
        copies=copies,
        ignored=rows.ignored.total(),
        before_start=len(rows.left_out),
        topic=batch.topic,
        # By partition, the first offset that was read and the one that is read next.
        offsets={
            partition: [batch.positions[partition].next_offset, position.next_offset]
            for partition, position in batch.after().items()
        },
    )
