"""Entries of the journal as a list shows them, and one fact with all that was posted of it.

Promises the keys of `ledger.entries`, the newest entry first, by pages that cost the same at any
depth: what is rare is looked for a bounded number of entries a page, so that one may be short, or
empty, and have a next. Shows nothing of another account than the one that is asked for.
"""

from datetime import datetime
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta

from shared.ledger.stripe_account import has_stripe_account
from shared.messages import fields
from shared.messages.ledger_entry import PostingLine
from shared.page import Page
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import entry_pages
from shared.postgres.journal.entry_pages import (
    LOOK,
    EntryFilter,
    Look,
    PlacedEntry,
    PlaceKey,
    PostedRevision,
    TimeKey,
)

_PlaceOrNone: TypeAlias = Annotated[
    fields.Position | None,
    Meta(description="The place of its batch in the journal; null for an instant after posting."),
]
_PayoutId: TypeAlias = Annotated[
    str | None,
    Meta(description="The payout that paid its money out, by Stripe's own list; null: none yet."),
]


class EntryRow(msgspec.Struct, frozen=True, kw_only=True):
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
    position: _PlaceOrNone
    ordinal: fields.EntryOrdinal
    refs: fields.References
    postings: Annotated[list[PostingLine], Meta(description="In the order of the entry.")]
    payout_id: _PayoutId


class ValueDate(msgspec.Struct, frozen=True, kw_only=True):
    """A later value date that Stripe stated of an entry."""

    available_on: Annotated[
        datetime, Meta(description="From when on the money can be paid out; UTC.", tz=True)
    ]
    observed_at: Annotated[datetime, Meta(description="When that was seen; UTC.", tz=True)]


class EntryRevision(msgspec.Struct, frozen=True, kw_only=True):
    """One of the entries that were posted of a fact, and what became of it."""

    entry: EntryRow
    stands: Annotated[
        bool,
        Meta(description="Whether it counts: it takes nothing back, and was not taken back."),
    ]
    reversed_by: Annotated[
        str | None, Meta(description="The entry that takes it back; null: none does.")
    ]
    command_id: Annotated[
        str | None, Meta(description="The command that made it; null: Stripe's row did.")
    ]
    origin: Annotated[
        str,
        Meta(
            description="Who asked for it. More may come.",
            examples=["webhook", "reconciler", "backfill", "command"],
        ),
    ]
    value_dates: Annotated[
        list[ValueDate], Meta(description="What Stripe stated after it was posted, in order.")
    ]


class PostedFact(msgspec.Struct, frozen=True, kw_only=True):
    """A fact about money, and every entry that was posted of it, in the order in which they came.

    The first was posted as Stripe stated the fact; corrections follow.
    """

    issuer: fields.Issuer
    external_id: fields.ExternalId
    stripe_account: fields.AccountId
    livemode: fields.Livemode
    balance_transaction_id: fields.BalanceTransactionId
    standing: Annotated[
        str | None,
        Meta(description="The entry that says what is true of the fact now; null: nothing stands."),
    ]
    available_on: Annotated[
        Annotated[datetime, Meta(tz=True)] | None,
        Meta(description="The value date of what stands, as Stripe stated it last; UTC."),
    ]
    revisions: list[EntryRevision]


async def list_entries(
    pool: Pool, *, choice: EntryFilter, after: PlaceKey | None, limit: int, look: Look = LOOK
) -> Page[EntryRow, PlaceKey]:
    """Return a page of the chosen entries in the journal's order, the last posted first."""
    page = await entry_pages.page_by_position(
        pool, choice=choice, after=after, limit=limit, look=look
    )
    return Page([_row(placed) for placed in page.rows], page.next)


async def list_entries_by_time(
    pool: Pool, *, choice: EntryFilter, after: TimeKey | None, limit: int, look: Look = LOOK
) -> Page[EntryRow, TimeKey]:
    """Return a page of the chosen entries by `effective_at`, the latest first.

    A range of time is found by it at once, where the journal's own order has to be looked through.
    """
    page = await entry_pages.page_by_time(pool, choice=choice, after=after, limit=limit, look=look)
    return Page([_row(placed) for placed in page.rows], page.next)


async def fetch_entry(
    pool: Pool, *, entry_id: str, stripe_account: str | None
) -> PostedFact | None:
    """Return the fact of an entry, by its `je_…` or its balance transaction's `txn_…`.

    None: there is none, or it is another account's.
    """
    posted = await entry_pages.fact_revisions(pool, name=entry_id, stripe_account=stripe_account)
    if not posted:
        return None
    revisions = [_revision(revision) for revision in posted]
    first = revisions[0].entry
    standing = next((revision for revision in reversed(revisions) if _is_standing(revision)), None)
    return PostedFact(
        issuer=first.issuer,
        external_id=first.external_id,
        stripe_account=first.stripe_account,
        livemode=first.livemode,
        balance_transaction_id=first.balance_transaction_id,
        standing=None if standing is None else standing.entry.entry_id,
        available_on=None if standing is None else _available_on(standing),
        revisions=revisions,
    )


def _revision(posted: PostedRevision) -> EntryRevision:
    return EntryRevision(
        entry=_row(posted.placed),
        stands=posted.placed.entry.kind != "reversal" and posted.reversed_by is None,
        reversed_by=posted.reversed_by,
        command_id=posted.command_id,
        origin=posted.origin,
        value_dates=[
            ValueDate(available_on=available_on, observed_at=observed_at)
            for available_on, observed_at in posted.value_dates
        ],
    )


def _is_standing(revision: EntryRevision) -> bool:
    # An exchange difference stands beside what it is of.
    return revision.stands and revision.entry.kind in ("original", "replacement")


def _available_on(revision: EntryRevision) -> datetime | None:
    dates = [revision.entry.postings[0].available_on]
    dates += [value_date.available_on for value_date in revision.value_dates]
    return max((date for date in dates if date is not None), default=None)


def _row(placed: PlacedEntry) -> EntryRow:
    entry = placed.entry
    has_account = has_stripe_account(entry.issuer)
    return EntryRow(
        entry_id=entry.entry_id,
        issuer=entry.issuer,
        external_id=entry.external_id,
        kind=entry.kind,
        revision=entry.revision,
        reverses=entry.reverses,
        stripe_account=entry.stripe_account if has_account else None,
        livemode=entry.livemode if has_account else None,
        balance_transaction_id=entry.balance_transaction_id,
        book_date=entry.book_date,
        type=entry.type,
        reporting_category=entry.reporting_category,
        effective_at=entry.effective_at,
        posted_at=placed.posted_at,
        position=placed.position,
        ordinal=placed.ordinal,
        refs={} if entry.source_id is None else {"source": entry.source_id},
        postings=[
            PostingLine(
                posting.ledger_account, posting.currency, posting.amount_minor, posting.available_on
            )
            for posting in entry.postings
        ],
        payout_id=placed.payout_id,
    )
