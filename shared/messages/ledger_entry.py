"""An entry's records: `ledger.entries`, `ledger.postings`, and `journal --format jsonl`. PURE.

Promises the contract's keys, ids that are the same each time, and text that a terminal can show as
it is. Encodes alone: nothing reads it back. An issuer that is neither Stripe nor tieout has no
Stripe account, whatever the entry says.

The relay makes some 20,000 records a second of it, so values are Structs, and what is the same of
an owner or of an entry's postings is made once.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from shared.ledger.journal import Entry, Posting, SequencedEntry
from shared.ledger.printable import printable_json_bytes
from shared.ledger.stripe_account import StripeAccount, has_stripe_account
from shared.messages import fields
from shared.messages.batch import Headers
from shared.messages.cloud_events import (
    ENTRY_POSTED,
    EVENT_ID,
    POSTING_POSTED,
    event_headers,
    event_source,
)
from shared.messages.outgoing import Outgoing
from shared.messages.trace import TRACEPARENT, derived_traceparent

ENTRY_ID: Final = "ledger-entry-id"
POSITION: Final = "position"

_OWNERS_MAX: Final = 1024
_encode = msgspec.json.Encoder().encode


class PostingLine(msgspec.Struct, frozen=True):
    """A posting inside its entry's value."""

    ledger_account: fields.LedgerAccount
    currency: fields.Currency
    amount_minor: fields.AmountMinor
    available_on: fields.AvailableOn


class EntryValue(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the journal with its postings, which sum to zero in each currency."""

    entry_id: fields.EntryId
    issuer: fields.Issuer
    external_id: fields.ExternalId
    kind: fields.EntryKind
    revision: fields.Revision
    reverses: fields.Reverses
    stripe_account: fields.AccountId
    livemode: fields.Livemode
    balance_transaction_id: fields.BalanceTransactionId
    book_date: fields.BookDate
    type: fields.EntryType
    reporting_category: fields.ReportingCategory
    effective_at: fields.EffectiveAt
    posted_at: fields.PostedAt
    position: fields.Position
    ordinal: fields.EntryOrdinal
    refs: fields.References
    postings: Annotated[list[PostingLine], Meta(description="In the order of the entry.")]


class PostingValue(msgspec.Struct, frozen=True, kw_only=True):
    """One posting with what its entry says of it: flat, for sinks that refuse nested arrays."""

    entry_id: fields.EntryId
    ordinal: fields.PostingOrdinal
    issuer: fields.Issuer
    external_id: fields.ExternalId
    kind: fields.EntryKind
    revision: fields.Revision
    book_date: fields.BookDate
    stripe_account: fields.AccountId
    livemode: fields.Livemode
    balance_transaction_id: fields.BalanceTransactionId
    type: fields.EntryType
    reporting_category: fields.ReportingCategory
    effective_at: fields.EffectiveAt
    posted_at: fields.PostedAt
    position: fields.Position
    ledger_account: fields.LedgerAccount
    currency: fields.Currency
    amount_minor: fields.AmountMinor
    available_on: fields.AvailableOn


class _Owner(msgspec.Struct, frozen=True):
    """Whose an entry is, as its records say it."""

    key: bytes
    source: bytes
    stripe_account: str | None
    livemode: bool | None


def json_line(sequenced: SequencedEntry) -> str:
    """Render an entry as one JSON document and a line's end."""
    return _entry_document(sequenced, _owner_of(sequenced.entry)).decode() + "\n"


def encode_entry(sequenced: SequencedEntry, *, traceparent: str | None) -> Outgoing:
    """Return an entry's record; without a traceparent of its own it has one made from its id."""
    entry = sequenced.entry
    owner = _owner_of(entry)
    headers = _headers(sequenced, owner, ENTRY_POSTED, traceparent=traceparent)
    headers.append((EVENT_ID, entry.entry_id.encode()))
    return Outgoing(key=owner.key, value=_entry_document(sequenced, owner), headers=headers)


def encode_postings(sequenced: SequencedEntry, *, traceparent: str | None) -> Sequence[Outgoing]:
    """Return a record each of an entry's postings, in their order, traced as the entry's is."""
    entry = sequenced.entry
    owner = _owner_of(entry)
    headers = _headers(sequenced, owner, POSTING_POSTED, traceparent=traceparent)
    records = []
    for ordinal, posting in enumerate(entry.postings, 1):
        key = f"{entry.entry_id}:{ordinal}".encode()
        document = _posting_document(sequenced, owner, posting, ordinal)
        records.append(Outgoing(key=key, value=document, headers=[*headers, (EVENT_ID, key)]))
    return records


def _entry_document(sequenced: SequencedEntry, owner: _Owner) -> bytes:
    entry = sequenced.entry
    value = EntryValue(
        entry_id=entry.entry_id,
        issuer=entry.issuer,
        external_id=entry.external_id,
        kind=entry.kind,
        revision=entry.revision,
        reverses=entry.reverses,
        stripe_account=owner.stripe_account,
        livemode=owner.livemode,
        balance_transaction_id=entry.balance_transaction_id,
        book_date=entry.book_date,
        type=entry.type,
        reporting_category=entry.reporting_category,
        effective_at=entry.effective_at,
        posted_at=sequenced.posted_at,
        position=sequenced.position,
        ordinal=sequenced.ordinal,
        refs={} if entry.source_id is None else {"source": entry.source_id},
        postings=[
            PostingLine(
                posting.ledger_account, posting.currency, posting.amount_minor, posting.available_on
            )
            for posting in entry.postings
        ],
    )
    return printable_json_bytes(_encode(value))


def _posting_document(
    sequenced: SequencedEntry, owner: _Owner, posting: Posting, ordinal: int
) -> bytes:
    entry = sequenced.entry
    value = PostingValue(
        entry_id=entry.entry_id,
        ordinal=ordinal,
        issuer=entry.issuer,
        external_id=entry.external_id,
        kind=entry.kind,
        revision=entry.revision,
        book_date=entry.book_date,
        stripe_account=owner.stripe_account,
        livemode=owner.livemode,
        balance_transaction_id=entry.balance_transaction_id,
        type=entry.type,
        reporting_category=entry.reporting_category,
        effective_at=entry.effective_at,
        posted_at=sequenced.posted_at,
        position=sequenced.position,
        ledger_account=posting.ledger_account,
        currency=posting.currency,
        amount_minor=posting.amount_minor,
        available_on=posting.available_on,
    )
    return printable_json_bytes(_encode(value))


def _headers(
    sequenced: SequencedEntry, owner: _Owner, event_type: bytes, *, traceparent: str | None
) -> Headers:
    entry_id = sequenced.entry.entry_id
    return [
        (ENTRY_ID, entry_id.encode()),
        (POSITION, b"%d" % sequenced.position),
        (TRACEPARENT, (traceparent or derived_traceparent(entry_id)).encode()),
        *event_headers(event_type, source=owner.source, subject=entry_id, time=sequenced.posted_at),
    ]


def _owner_of(entry: Entry) -> _Owner:
    return _owner(entry.issuer, entry.account)


@lru_cache(maxsize=_OWNERS_MAX)
def _owner(issuer: str, account: StripeAccount) -> _Owner:
    if not has_stripe_account(issuer):
        return _Owner(issuer.encode(), event_source(issuer), None, None)
    key = f"{account.id}:{account.mode}".encode()
    return _Owner(key, event_source(account.id, account.mode), account.id, account.livemode)
