"""What a batch of balance transactions comes to: entries, findings, dead letters.

Promises that one balance transaction becomes one entry, laid out as the columns that one call
writes; that what no entry can be made of is a dead letter with its reason; and that a row of an
account that is not configured is counted, whatever it is. Asks nobody, and changes nothing.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from services.ledger_writer.presentments import presentment_columns
from shared.errors import Unprocessable
from shared.ledger import posting_rules
from shared.ledger.balance_transaction import (
    BalanceTransaction,
    fingerprint,
    parse_balance_transaction,
    stated_fields,
)
from shared.ledger.discrepancy import Finding
from shared.ledger.journal import Entry
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import (
    BalanceTransactionMessage,
    decode_balance_transaction,
    read_owner,
)
from shared.messages.batch import Batch, Message
from shared.postgres.intake import dead_letters
from shared.postgres.journal import journal_writer
from shared.postgres.journal.presentments import PresentmentColumns
from shared.stripe_api.references import OBJECT_ID

# Of a source's fields, those that name another movement's source: a refund's charge.
REFERENCES = ("charge", "dispute", "payout")
# Stripe's clocks are not one clock; what is created later than this after it was read is made up.
_CREATED_AHEAD_S_MAX = 300
# The writer's own clock may be wrong by hours and no record is refused for it. What was read more
# than a day from now was not: the books would hold what nobody looks for until then.
_READ_AHEAD_MAX = timedelta(days=1)


class RefusedByPostgres(Unprocessable):
    """Postgres refused this very message when it was tried alone."""


class DatedAhead(Unprocessable):
    """A balance transaction was created after it was read, or read after now: it is made up."""


@dataclass(frozen=True, slots=True)
class PreparedEntry:
    """A message, the balance transaction in it, its entry by the rules, and what is odd of it."""

    message: BalanceTransactionMessage
    transaction: BalanceTransaction
    entry: Entry
    findings: Sequence[Finding]

    @property
    def account(self) -> StripeAccount:
        """Return whose it is."""
        return self.message.account


@dataclass(frozen=True, slots=True)
class PostingBatch:
    """What a batch of messages comes to in the journal and beside it."""

    entries: journal_writer.EntryColumns
    postings: journal_writer.PostingColumns
    references: journal_writer.ReferenceColumns
    presentments: PresentmentColumns
    findings: Sequence[tuple[StripeAccount, Finding]]
    letters: Sequence[dead_letters.DeadLetter]
    # How many records of an account that is not configured.
    ignored: Counter[StripeAccount]
    oldest_read_at: datetime | None
    # Of the rows that events named: an import's are as old as the account.
    oldest_named_s: int | None
    prepared: Sequence[PreparedEntry] = ()
    # Created before the start of their account's books.
    left_out: Sequence[PreparedEntry] = ()


def prepare_posting_batch(
    batch: Batch, *, configured: Collection[StripeAccount], now: datetime
) -> PostingBatch:
    """Return what the batch's messages come to, entries in the order of their ids.

    That is the order in which unique keys are taken, so two writers cannot deadlock.
    """
    entries: list[PreparedEntry] = []
    letters: list[dead_letters.DeadLetter] = []
    ignored: Counter[StripeAccount] = Counter()
    for message in batch.messages:
        # Before its body is looked at: what is of no account of ours is no dead letter.
        owner = read_owner(message.headers)
        if owner is not None and owner not in configured:
            ignored[owner] += 1
            continue
        decoded = None
        try:
            if (message.partition, message.offset) in batch.refused:
                raise RefusedByPostgres(batch.refused[message.partition, message.offset])
            decoded = decode_balance_transaction(message.value, message.headers)
            entries.append(_entry(decoded, now=now))
        except Unprocessable as error:
            letters.append(_letter(message, batch, decoded, error))
    entries.sort(key=lambda entry: entry.transaction.id)
    return _posting_batch(entries, letters=letters, ignored=ignored)


def since_start(
    posting_batch: PostingBatch, *, starts: Mapping[StripeAccount, int]
) -> PostingBatch:
    """Leave out what was created before the start of its account's books."""
    entries = posting_batch.prepared
    left_out = [
        entry for entry in entries if entry.transaction.created < starts.get(entry.account, 0)
    ]
    if not left_out:
        return posting_batch
    since = [
        entry for entry in entries if entry.transaction.created >= starts.get(entry.account, 0)
    ]
    return replace(
        _posting_batch(since, letters=posting_batch.letters, ignored=posting_batch.ignored),
        left_out=left_out,
    )


def _posting_batch(
    entries: Sequence[PreparedEntry],
    *,
    letters: Sequence[dead_letters.DeadLetter],
    ignored: Counter[StripeAccount],
) -> PostingBatch:
    entry_columns, posting_columns = _columns(entries)
    return PostingBatch(
        entries=entry_columns,
        postings=posting_columns,
        references=_references(entries),
        presentments=presentment_columns(
            (entry.message, entry.transaction, digest)
            for entry, digest in zip(entries, entry_columns.fingerprint, strict=True)
        ),
        findings=[finding for entry in entries for finding in _findings(entry)],
        letters=letters,
        ignored=ignored,
        prepared=entries,
        oldest_read_at=min((entry.message.fetched_at for entry in entries), default=None),
        oldest_named_s=min(
            (entry.transaction.created for entry in entries if entry.message.origin == "webhook"),
            default=None,
        ),
    )


def _columns(
    prepared_entries: Sequence[PreparedEntry],
) -> tuple[journal_writer.EntryColumns, journal_writer.PostingColumns]:
    """Lay these entries and their postings out as the columns that one call writes."""
    entries, postings = journal_writer.EntryColumns(), journal_writer.PostingColumns()
    for number, prepared in enumerate(prepared_entries, start=1):
        entry, transaction = prepared.entry, prepared.transaction
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
        entries.origin.append(prepared.message.origin)
        entries.traceparent.append(prepared.message.traceparent)
        for ordinal, posting in enumerate(entry.postings, start=1):
            postings.entry.append(number)
            postings.ordinal.append(ordinal)
            postings.account.append(posting.ledger_account)
            postings.currency.append(posting.currency)
            postings.amount.append(posting.amount_minor)
            # The first posting is the one on the Stripe balance, and it alone is value dated.
            postings.available.append(transaction.available_on if ordinal == 1 else None)
    return entries, postings


def _references(entries: Sequence[PreparedEntry]) -> journal_writer.ReferenceColumns:
    """Name what ties an entry to another's source; most entries name nothing of the kind."""
    columns = journal_writer.ReferenceColumns()
    for prepared in entries:
        source = prepared.message.source
        if source is None:
            continue
        for kind in REFERENCES:
            named = source.get(kind)
            if (
                isinstance(named, str)
                and named != prepared.transaction.source_id
                and OBJECT_ID.fullmatch(named)
            ):
                columns.entry_id.append(prepared.entry.entry_id)
                columns.kind.append(kind)
                columns.object_id.append(named)
    return columns


def _entry(message: BalanceTransactionMessage, *, now: datetime) -> PreparedEntry:
    transaction = parse_balance_transaction(message.balance_transaction)
    if transaction.created > message.fetched_at.timestamp() + _CREATED_AHEAD_S_MAX:
        raise DatedAhead(
            f"{transaction.id}: created is more than {_CREATED_AHEAD_S_MAX} s after fetched-at"
        )
    if message.fetched_at > now + _READ_AHEAD_MAX:
        raise DatedAhead(f"{transaction.id}: fetched-at is more than a day from now")
    made = posting_rules.make_entry(transaction, account=message.account)
    return PreparedEntry(
        message=message, transaction=transaction, entry=made.entry, findings=made.findings
    )


def _findings(prepared: PreparedEntry) -> Sequence[tuple[StripeAccount, Finding]]:
    """Return what the rules find odd of an entry, with all that it was made of."""
    findings = prepared.findings
    if not findings:  # as a rule
        return []
    actual = stated_fields(prepared.transaction) | {"entry_id": prepared.entry.entry_id}
    return [(prepared.account, replace(finding, actual=actual)) for finding in findings]


def _letter(
    message: Message, batch: Batch, decoded: BalanceTransactionMessage | None, error: Unprocessable
) -> dead_letters.DeadLetter:
    named = decoded.balance_transaction.get("id") if decoded else None
    return dead_letters.make_dead_letter(
        message,
        batch,
        error=error,
        stripe_account=decoded.stripe_account if decoded else None,
        livemode=decoded.livemode if decoded else None,
        object_id=named if isinstance(named, str) else None,
    )
