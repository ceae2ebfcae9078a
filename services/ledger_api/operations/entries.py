"""What was posted: entries by pages, and one fact with all that was posted of it."""

from typing import Annotated, Final, Literal

import msgspec

from services.ledger_api.operation import (
    Call,
    Currency,
    IdText,
    Listing,
    Operation,
    RangePageQuery,
    listing,
)
from services.ledger_api.operations.ordering import (
    COMMAND_EXAMPLE,
    PROBLEMS,
    CommandAnswer,
    Reason,
    order,
)
from services.ledger_api.operations.parameters import ENTRY_ID
from services.ledger_api.problems import not_found
from shared.commands.draft_stated import draft_stated_correction
from shared.ledger.journal import EntryKind
from shared.postgres.journal.entry_pages import EntryFilter, PlaceKey, TimeKey
from shared.reports.entry_list import (
    EntryRow,
    PostedFact,
    fetch_entry,
    list_entries,
    list_entries_by_time,
)

_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_]{1,64}$")]


class EntriesQuery(RangePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which entries, and in which order."""

    order: (
        Annotated[
            Literal["position", "time"],
            msgspec.Meta(
                description="`position`: as posted, the last first. `time`: by `effective_at`, the"
                " latest first. Without: `time` where `from` or `to` is given, which finds a range"
                " at once, else `position`."
            ),
        ]
        | None
    ) = None
    currency: Currency | None = None
    type: _Name | None = None
    reporting_category: _Name | None = None
    kind: EntryKind | None = None
    text: IdText | None = None


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why an entry is corrected, and to which ledger account its money goes.

    Without `to` what Stripe stated is posted, of an entry that a pass found `different`.
    """

    reason: Reason
    to: (
        Annotated[
            str,
            msgspec.Meta(
                pattern=r"^[A-Z][A-Za-z0-9]*(:[A-Z][A-Za-z0-9]*)+$",
                max_length=200,
                description="A ledger account, such as Expenses:Disputes.",
            ),
        ]
        | None
    ) = None
    dry_run: bool = False


async def show_entries(call: Call) -> Listing[EntryRow]:
    """Return a page of the entries that were asked for."""
    query: EntriesQuery = call.query
    since, until = call.between()
    choice = EntryFilter(
        stripe_account=call.account,
        livemode=query.livemode,
        currency=query.currency,
        type=query.type,
        reporting_category=query.reporting_category,
        kind=query.kind,
        since=since,
        until=until,
        text=query.text,
    )
    is_range = since is not None or until is not None
    if query.order == "time" or (query.order is None and is_range):
        by_time = await list_entries_by_time(
            call.pool, choice=choice, after=call.after(TimeKey), limit=query.limit
        )
        return listing(by_time)
    page = await list_entries(
        call.pool, choice=choice, after=call.after(PlaceKey), limit=query.limit
    )
    return listing(page)


async def show_entry(call: Call) -> PostedFact:
    """Return a fact by one of its entries, or by its balance transaction."""
    entry_id = call.path["entry_id"]
    fact = await fetch_entry(call.pool, entry_id=entry_id, stripe_account=call.account)
    if fact is None:
        raise not_found(f"entry {entry_id}")
    return fact


async def correct_entry(call: Call) -> CommandAnswer:
    """Reverse an entry and post its replacement."""
    body: Correction = call.body
    return await order(
        call,
        lambda why: draft_stated_correction(
            call.pool,
            name=call.path["entry_id"],
            account=body.to,
            stripe_account=call.account,
            why=why,
        ),
        reason=body.reason,
        dry_run=body.dry_run,
    )


_ENTRY: Final = {
    "entry_id": "je_mfrggzdfmztwq2lknnwg23tpob",
    "issuer": "stripe:acct_1NvTe5tMoney:live",
    "external_id": "txn_3NvTe5Money",
    "kind": "original",
    "revision": 0,
    "reverses": None,
    "stripe_account": "acct_1NvTe5tMoney",
    "livemode": True,
    "balance_transaction_id": "txn_3NvTe5Money",
    "book_date": "2026-03-02",
    "type": "charge",
    "reporting_category": "charge",
    "effective_at": "2026-03-02T10:00:00Z",
    "posted_at": "2026-03-02T10:00:01.204000Z",
    "position": 812,
    "ordinal": 3,
    "refs": {"source": "ch_3NvTe5Money"},
    "postings": [
        {
            "ledger_account": "Assets:Stripe:Payments",
            "currency": "eur",
            "amount_minor": 9711,
            "available_on": "2026-03-09T00:00:00Z",
        },
        {
            "ledger_account": "Income:Sales",
            "currency": "eur",
            "amount_minor": -10000,
            "available_on": None,
        },
        {
            "ledger_account": "Expenses:StripeFees",
            "currency": "eur",
            "amount_minor": 289,
            "available_on": None,
        },
    ],
    "payout_id": None,
}

SHOW_ENTRIES: Final = Operation(
    name="showEntries",
    method="GET",
    path="/v1/entries",
    subject="Journal",
    summary="Entries of the journal with their postings, the newest first.",
    description="The keys are those of the topic `ledger.entries`. A page costs the same however"
    " deep it lies; what is rare is looked for a bounded number of entries a page, so that a page"
    " may be short, or empty, and have a `next`. An entry that has no place in the journal yet is"
    " on no page: that lasts an instant.",
    role="read",
    query=EntriesQuery,
    handle=show_entries,
    result=Listing[EntryRow],
    example={"data": [_ENTRY], "next": "eyJwb3NpdGlvbiI6ODEyLCJvcmRpbmFsIjozfQ"},
)
SHOW_ENTRY: Final = Operation(
    name="showEntry",
    method="GET",
    path="/v1/entries/{entry_id}",
    subject="Journal",
    summary="A fact, and every entry that was posted of it.",
    description="By an entry's id or its balance transaction's: what Stripe stated first, what was"
    " taken back and replaced since, by which command, and what stands.",
    role="read",
    path_parameters=(ENTRY_ID,),
    handle=show_entry,
    result=PostedFact,
    example={
        "issuer": "stripe:acct_1NvTe5tMoney:live",
        "external_id": "txn_3NvTe5Money",
        "stripe_account": "acct_1NvTe5tMoney",
        "livemode": True,
        "balance_transaction_id": "txn_3NvTe5Money",
        "standing": "je_mfrggzdfmztwq2lknnwg23tpob",
        "available_on": "2026-03-09T00:00:00Z",
        "revisions": [
            {
                "entry": _ENTRY,
                "stands": True,
                "reversed_by": None,
                "command_id": None,
                "origin": "webhook",
                "value_dates": [],
            }
        ],
    },
)
CORRECT_ENTRY: Final = Operation(
    name="correctEntry",
    method="POST",
    path="/v1/entries/{entry_id}/correct",
    subject="Journal",
    summary="Correct an entry by reversal and replacement.",
    description="With `to`, what lies in suspense of it, or else what its rule moved, goes to that"
    " ledger account; what is on a Stripe balance stays. Without, what Stripe stated when a pass"
    " found it `different` is posted; of any other entry only `tieout correct` can ask Stripe. With"
    " `dry_run` the entries are shown, and nothing is done.",
    role="operator",
    body=Correction,
    path_parameters=(ENTRY_ID,),
    handle=correct_entry,
    result=CommandAnswer,
    may_wait=True,
    problems=PROBLEMS,
    example={**COMMAND_EXAMPLE, "read_at": None},
)

OPERATIONS: Final = (SHOW_ENTRIES, SHOW_ENTRY, CORRECT_ENTRY)
