"""How entries get into the journal: a whole batch with its offsets, in one call.

Promises that each function is one server-side call, so that no pause of this process can hold a
lock. Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from shared.ledger.discrepancy import Finding
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.messages.batch import Batch
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import offset_columns
from shared.postgres.intake.dead_letters import DeadLetter
from shared.postgres.journal.presentments import PresentmentColumns

_SQL = blocks("journal_writer")
POST_BATCH: Final = _SQL["post_batch"]
_json = msgspec.json.Encoder().encode


@dataclass(slots=True)
class EntryColumns:
    """Entries as columns, one element an entry; times in unix seconds."""

    entry_id: list[str] = field(default_factory=list)
    issuer: list[str] = field(default_factory=list)
    external_id: list[str] = field(default_factory=list)
    stripe_account: list[str] = field(default_factory=list)
    livemode: list[bool] = field(default_factory=list)
    type: list[str] = field(default_factory=list)
    category: list[str] = field(default_factory=list)
    source: list[str | None] = field(default_factory=list)
    effective: list[int] = field(default_factory=list)
    fingerprint: list[bytes] = field(default_factory=list)
    available: list[int] = field(default_factory=list)
    posting_count: list[int] = field(default_factory=list)
    origin: list[str] = field(default_factory=list)
    traceparent: list[str | None] = field(default_factory=list)


@dataclass(slots=True)
class PostingColumns:
    """Postings as columns; `entry` counts the entries from 1, as `ordinal` the entry's postings."""

    entry: list[int] = field(default_factory=list)
    ordinal: list[int] = field(default_factory=list)
    account: list[str] = field(default_factory=list)
    currency: list[str] = field(default_factory=list)
    amount: list[int] = field(default_factory=list)
    available: list[int | None] = field(default_factory=list)


@dataclass(slots=True)
class ReferenceColumns:
    """What entries name beside their source, as columns: the refund's charge, by the entry's id."""

    entry_id: list[str] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    object_id: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LeftOutTransaction:
    """A balance transaction that was read and is not posted, for its books begin later."""

    account: StripeAccount
    external_id: str
    source_id: str | None


@dataclass(frozen=True, slots=True)
class BatchNotes:
    """What a batch leaves behind beside entries; `findings` are those of the posting rules.

    `unconfigured` are the accounts and modes whose records were ignored.
    """

    findings: Sequence[tuple[StripeAccount, Finding]]
    letters: Sequence[DeadLetter]
    unconfigured: Sequence[StripeAccount]
    left_out: Sequence[LeftOutTransaction] = ()
    presentments: PresentmentColumns = field(default_factory=PresentmentColumns)


@dataclass(frozen=True, slots=True)
class PostedBatch:
    """How many entries are new, how many copies say other money or other dates than theirs.

    `opened` and `reopened` are discrepancies that are news, by the keys of `discrepancies --json`.
    """

    posted: int
    differing: int
    doubted: int = 0
    opened: Sequence[Mapping[str, object]] = ()
    reopened: Sequence[Mapping[str, object]] = ()


async def post_batch(
    pool: Pool,
    *,
    consumer: str,
    batch: Batch,
    entries: EntryColumns,
    postings: PostingColumns,
    references: ReferenceColumns,
    notes: BatchNotes,
) -> PostedBatch:
    """Write a batch of balance transactions: offsets, entries, postings, and what is noted."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            POST_BATCH,
            *offset_columns(consumer, batch),
            entries.entry_id,
            entries.issuer,
            entries.external_id,
            entries.stripe_account,
            entries.livemode,
            entries.type,
            entries.category,
            entries.source,
            entries.effective,
            entries.fingerprint,
            entries.available,
            entries.posting_count,
            entries.origin,
            postings.entry,
            postings.ordinal,
            postings.account,
            postings.currency,
            postings.amount,
            postings.available,
            _json([_finding_row(account, finding) for account, finding in notes.findings]).decode(),
            _json(notes.letters).decode(),
            references.entry_id,
            references.kind,
            references.object_id,
            *array_columns(notes.unconfigured),
            [row.account.id for row in notes.left_out],
            [row.account.livemode for row in notes.left_out],
            [row.external_id for row in notes.left_out],
            [row.source_id for row in notes.left_out],
            *notes.presentments.arguments,
            # An import's rows have none, and cost nothing.
            entries.traceparent if any(entries.traceparent) else [],
        )
    assert row is not None, "the function returns one row"
    return PostedBatch(
        posted=row["posted"],
        differing=row["differing"],
        doubted=row["doubted"],
        opened=_lines(row["opened"]) + _lines(row["unconfigured"]),
        reopened=_lines(row["reopened"]),
    )


async def sequence_batches(pool: Pool, *, batches_max: int) -> int:
    """Give up to `batches_max` batches their positions; return how many, -1 if another does it."""
    async with pool.acquire() as connection:
        count: int = await connection.fetchval(_SQL["sequence_batches"], batches_max)
    return count


def _finding_row(account: StripeAccount, finding: Finding) -> Mapping[str, object]:
    return {
        "kind": finding.kind,
        "stripe_account": account.id,
        "livemode": account.livemode,
        "object_id": finding.object_id,
        "amount_at_risk": finding.amount_at_risk,
        "currency": finding.currency,
        "actual": finding.actual,
        "reason": finding.reason,
    }


def _lines(text: str) -> tuple[Mapping[str, object], ...]:
    return tuple(msgspec.json.decode(text))
