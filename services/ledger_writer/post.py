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
from collections.abc import Sequence
from datetime import UTC, datetime

from services.ledger_writer.posting_batch import (
    PostingBatch,
    PreparedEntry,
    prepare_posting_batch,
    since_start,
)
from shared import failpoints
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import PreparedBatch
from shared.kafka.consumer.slow_messages import RETRY_SLOW_EVERY_S
from shared.ledger.discrepancy import POSTING_KINDS
from shared.messages.batch import Batch
from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import journal_writer, openings
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, KafkaSettings
from shared.telemetry import log
from shared.telemetry.metrics import (
    BALANCE_TRANSACTIONS_IGNORED,
    DEAD_LETTERS_WRITTEN,
    DISCREPANCIES_FOUND,
    DUPLICATES_SKIPPED,
    ENTRIES_POSTED,
    EVENT_AGE_AT_POST_SECONDS,
    POST_AGE_SECONDS,
)

CONSUMER = CONSUMERS[BALANCE_TRANSACTIONS]
_BATCH_MAX = 500
# How long it may take until the writer knows that books begin which had no beginning.
STARTS_STAND_S = 1.0

logger = log.get()

for _kind in POSTING_KINDS:
    DISCREPANCIES_FOUND.labels(kind=_kind)  # from 0 on: `increase` sees no counter born at 1


async def post_transactions(
    *,
    kafka: KafkaSettings,
    pool: Pool,
    accounts: Sequence[AccountSettings],
    committed: asyncio.Event,
    health: Health,
    retry_slow_every_s: float = RETRY_SLOW_EVERY_S,
) -> None:
    """Post `stripe.balance_transactions`, for ever; set `committed` when a batch is in."""
    configured = frozenset(account.stripe_account for account in accounts)
    starts = BookStarts(pool, accounts)

    def prepare(batch: Batch) -> PreparedBatch:
        posting_batch = prepare_posting_batch(batch, configured=configured, now=datetime.now(UTC))

        async def write_prepared() -> None:
            if failpoints.armed:
                await failpoints.reach("post.prepared")
            await write_posting_batch(
                pool, batch, await starts.leave_out(posting_batch), consumer=CONSUMER
            )
            if failpoints.armed:
                await failpoints.reach("post.written")
            committed.set()

        return PreparedBatch(write_prepared, dead_letters.new_dead_letters(posting_batch.letters))

    await consume(
        kafka=kafka,
        topic=BALANCE_TRANSACTIONS,
        group=CONSUMER,
        store=PostgresOffsetStore(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
        retry_slow_every_s=retry_slow_every_s,
    )


class BookStarts:
    """When the books of each account begin: as a pass has noted it, else as it is configured.

    What was read is good for STARTS_STAND_S: to ask Postgres for every batch would have the batch
    wait until the next is prepared. Books may begin earlier than they did, never later: so Postgres
    is asked again before a row is left out.
    """

    def __init__(
        self,
        pool: Pool,
        accounts: Sequence[AccountSettings],
        *,
        stand_s: float = STARTS_STAND_S,
    ) -> None:
        self._pool = pool
        self._stand_s = stand_s
        self._configured = {
            account.stripe_account: math.ceil(account.start.timestamp())
            for account in accounts
            if account.start is not None
        }
        self._starts = self._configured
        self._read_at = -math.inf

    async def leave_out(self, posting_batch: PostingBatch) -> PostingBatch:
        """Leave out what was created before the books of its account begin."""
        if time.monotonic() - self._read_at < self._stand_s:
            since = since_start(posting_batch, starts=self._starts)
            if not since.left_out:
                return since
        self._starts = self._configured | dict(await openings.book_starts(self._pool))
        self._read_at = time.monotonic()
        return since_start(posting_batch, starts=self._starts)


async def write_posting_batch(
    pool: Pool, batch: Batch, posting_batch: PostingBatch, *, consumer: str
) -> journal_writer.PostedBatch:
    """Post what was read from a batch: one call writes all of it with its offsets, or nothing.

    Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
    """
    written = await journal_writer.post_batch(
        pool,
        consumer=consumer,
        batch=batch,
        entries=posting_batch.entries,
        postings=posting_batch.postings,
        references=posting_batch.references,
        notes=journal_writer.BatchNotes(
            findings=posting_batch.findings,
            letters=posting_batch.letters,
            unconfigured=sorted(posting_batch.ignored),
            left_out=[_left_out(entry) for entry in posting_batch.left_out],
            presentments=posting_batch.presentments,
        ),
    )
    _report_batch(batch, posting_batch, written)
    return written


def _left_out(prepared: PreparedEntry) -> journal_writer.LeftOutTransaction:
    return journal_writer.LeftOutTransaction(
        prepared.account, prepared.transaction.id, prepared.transaction.source_id
    )


def _report_batch(
    batch: Batch, posting_batch: PostingBatch, written: journal_writer.PostedBatch
) -> None:
    copies = len(posting_batch.entries.entry_id) - written.posted
    ENTRIES_POSTED.inc(written.posted)
    DUPLICATES_SKIPPED.inc(copies)
    now = datetime.now(UTC)
    if posting_batch.oldest_read_at is not None:
        # Two clocks: Stripe's may be ahead of ours.
        POST_AGE_SECONDS.observe(max(0.0, (now - posting_batch.oldest_read_at).total_seconds()))
    if posting_batch.oldest_named_s is not None:
        EVENT_AGE_AT_POST_SECONDS.observe(now.timestamp() - posting_batch.oldest_named_s)
    for letter in posting_batch.letters:
        DEAD_LETTERS_WRITTEN.labels(topic=BALANCE_TRANSACTIONS).inc()
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
    BALANCE_TRANSACTIONS_IGNORED.inc(posting_batch.ignored.total())
    logger.info(
        "entries.posted",
        posted=written.posted,
        copies=copies,
        ignored=posting_batch.ignored.total(),
        before_start=len(posting_batch.left_out),
        topic=batch.topic,
        # By partition, the first offset that was read and the one that is read next.
        offsets={
            partition: [batch.positions[partition].next_offset, position.next_offset]
            for partition, position in batch.after().items()
        },
    )
