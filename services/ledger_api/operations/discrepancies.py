"""Where the ledger differed from Stripe, and what became of it."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Annotated, Any, Final, Literal, Protocol

import msgspec

from services.ledger_api.operation import (
    Call,
    Currency,
    IdText,
    Listing,
    Operation,
    PageQuery,
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
from services.ledger_api.operations.parameters import DISCREPANCY_ID
from services.ledger_api.paging import encode_cursor
from services.ledger_api.problems import not_found
from shared.commands.draft import Attribution, Draft
from shared.commands.draft_stated import draft_note, draft_stated_resolution
from shared.ledger.discrepancy import UNSETTLED, DiscrepancyStatus, Kind
from shared.page import Page, TimeKey
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.discrepancy_reports import (
    DiscrepancyChange,
    DiscrepancyFilter,
    RiskKey,
)
from shared.reports import discrepancy_list

_OPEN: Final = "open"


class _Draft(Protocol):
    """What drafts the command that closes a discrepancy."""

    def __call__(
        self, pool: Pool, *, discrepancy_id: str, stripe_account: str | None, why: Attribution
    ) -> Awaitable[Draft]: ...


class DiscrepanciesQuery(RangePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which discrepancies, found in [from, to), and in which order."""

    status: (
        Annotated[
            DiscrepancyStatus,
            msgspec.Meta(description="`open` means all that is not settled: open, healing, stuck."),
        ]
        | None
    ) = None
    kind: Kind | None = None
    currency: Currency | None = None
    order: Annotated[
        Literal["time", "risk"],
        msgspec.Meta(description="`time`: the newest first. `risk`: those about most money first."),
    ] = "time"
    text: IdText | None = None


class DiscrepancyLine(msgspec.Struct, frozen=True, kw_only=True):
    """A discrepancy by the keys of `tieout discrepancies --json`.

    `expected` is Stripe's, `actual` ours. `effect_minor` is signed: by how much it moves
    `unexplained`; null when it moves nothing. `link` leads to Stripe's dashboard.
    """

    id: str
    kind: str
    status: DiscrepancyStatus
    stripe_account: str
    livemode: bool
    object_id: str
    detected_at: datetime
    resolved_at: datetime | None
    amount_at_risk: int | None
    effect_minor: int | None
    currency: str | None
    expected: dict[str, Any] | None
    actual: dict[str, Any] | None
    reason: str | None
    note: str | None
    resolved_by: str | None
    link: str | None
    configured: bool | None


class DiscrepancyWithLife(DiscrepancyLine, frozen=True, kw_only=True):
    """A discrepancy, and its changes, the newest first; `next_change` is a cursor."""

    changes: list[DiscrepancyChange]
    next_change: str | None


class Resolution(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why a discrepancy is closed; a dry run closes nothing."""

    note: Reason
    dry_run: bool = False


async def show_discrepancies(call: Call) -> Listing[DiscrepancyLine]:
    """Return a page of discrepancies."""
    query: DiscrepanciesQuery = call.query
    since, until = call.between()
    asked = DiscrepancyFilter(
        livemode=query.livemode,
        currency=query.currency,
        kind=query.kind,
        statuses=_statuses(query.status),
        text=query.text,
        since=since,
        until=until,
    )
    settings = call.context.settings
    if query.order == "risk":
        by_risk = await discrepancy_list.page_by_risk(
            call.pool,
            settings=settings,
            stripe_account=call.account,
            asked=asked,
            after=call.after(RiskKey),
            limit=query.limit,
        )
        return listing(Page([_line(row) for row in by_risk.rows], by_risk.next))
    by_time = await discrepancy_list.page_by_time(
        call.pool,
        settings=settings,
        stripe_account=call.account,
        asked=asked,
        after=call.after(TimeKey),
        limit=query.limit,
    )
    return listing(Page([_line(row) for row in by_time.rows], by_time.next))


async def show_discrepancy(call: Call) -> DiscrepancyWithLife:
    """Return a discrepancy and what became of it."""
    discrepancy_id = call.path["discrepancy_id"]
    known = await discrepancy_list.fetch_discrepancy(
        call.pool,
        settings=call.context.settings,
        discrepancy_id=discrepancy_id,
        stripe_account=call.account,
        after=call.after(int),
        limit=call.query.limit,
    )
    if known is None:
        raise not_found(f"discrepancy {discrepancy_id}")
    following = known.changes.next
    return DiscrepancyWithLife(
        **msgspec.structs.asdict(_line(known.discrepancy)),
        changes=list(known.changes.rows),
        next_change=None if following is None else encode_cursor(following),
    )


async def resolve_discrepancy(call: Call) -> CommandAnswer:
    """Close a discrepancy with a note."""
    return await _close(call, draft_note)


async def apply_discrepancy(call: Call) -> CommandAnswer:
    """Have the ledger say what Stripe states, and close the discrepancy."""
    return await _close(call, draft_stated_resolution)


async def _close(call: Call, draft: _Draft) -> CommandAnswer:
    body: Resolution = call.body
    return await order(
        call,
        lambda why: draft(
            call.pool,
            discrepancy_id=call.path["discrepancy_id"],
            stripe_account=call.account,
            why=why,
        ),
        reason=body.note,
        dry_run=body.dry_run,
    )


def _statuses(status: DiscrepancyStatus | None) -> frozenset[DiscrepancyStatus] | None:
    if status is None:
        return None
    return frozenset(UNSETTLED if status == _OPEN else (status,))


def _line(row: ListedDiscrepancy) -> DiscrepancyLine:
    [document] = discrepancy_list.document([row])
    return msgspec.convert(document, DiscrepancyLine, from_attributes=True)


_ROW: Final = {
    "id": "txn_3NvTe5Money",
    "amount": 10000,
    "fee": 289,
    "net": 9711,
    "currency": "eur",
    "type": "charge",
}
_DISCREPANCY: Final = {
    "id": "dsc_8c930d58e6b2632d19fd69e023",
    "kind": "missing",
    "status": "healed",
    "stripe_account": "acct_1NvTe5tMoney",
    "livemode": True,
    "object_id": "txn_3NvTe5Money",
    "detected_at": "2026-03-02T10:05:00Z",
    "resolved_at": "2026-03-02T10:10:00Z",
    "amount_at_risk": 9711,
    "effect_minor": None,
    "currency": "eur",
    "expected": _ROW,
    "actual": None,
    "reason": None,
    "note": None,
    "resolved_by": None,
    "link": "https://dashboard.stripe.com/acct_1NvTe5tMoney/payments/ch_3NvTe5Money",
    "configured": True,
}
SHOW_DISCREPANCIES: Final = Operation(
    name="showDiscrepancies",
    method="GET",
    path="/v1/discrepancies",
    subject="Discrepancies",
    summary="Where the ledger differed from Stripe, and what became of it.",
    description="What each kind means, what heals it and what a person can do is in"
    " docs/operations.md. What concerns no account is shown to tokens of all accounts alone.",
    role="read",
    query=DiscrepanciesQuery,
    handle=show_discrepancies,
    result=Listing[DiscrepancyLine],
    example={"data": [_DISCREPANCY], "next": None},
)
SHOW_DISCREPANCY: Final = Operation(
    name="showDiscrepancy",
    method="GET",
    path="/v1/discrepancies/{discrepancy_id}",
    subject="Discrepancies",
    summary="A discrepancy, and its life.",
    description="`limit` and `cursor` page its changes; `next_change` is the cursor of the next"
    " ones.",
    role="read",
    query=PageQuery,
    path_parameters=(DISCREPANCY_ID,),
    handle=show_discrepancy,
    result=DiscrepancyWithLife,
    example={
        **_DISCREPANCY,
        "changes": [
            {
                "position": 12,
                "changed_at": "2026-03-02T10:10:00Z",
                "status": "healed",
                "detected_at": "2026-03-02T10:05:00Z",
                "resolved_at": "2026-03-02T10:10:00Z",
                "amount_at_risk": 9711,
                "effect_minor": None,
                "currency": "eur",
                "expected": _ROW,
                "actual": None,
                "reason": None,
                "note": None,
                "resolved_by": None,
            }
        ],
        "next_change": None,
    },
)
RESOLVE_DISCREPANCY: Final = Operation(
    name="resolveDiscrepancy",
    method="POST",
    path="/v1/discrepancies/{discrepancy_id}/resolve",
    subject="Discrepancies",
    summary="Close a discrepancy with a note; it stays closed until the fact changes.",
    description="A note closes the line and moves no money: the balances and their proof stay as"
    " they are.",
    role="operator",
    body=Resolution,
    path_parameters=(DISCREPANCY_ID,),
    handle=resolve_discrepancy,
    result=CommandAnswer,
    may_wait=True,
    problems=PROBLEMS,
    example={**COMMAND_EXAMPLE, "entry_ids": [], "read_at": None},
)
APPLY_DISCREPANCY: Final = Operation(
    name="applyDiscrepancy",
    method="POST",
    path="/v1/discrepancies/{discrepancy_id}/apply",
    subject="Discrepancies",
    summary="Make the ledger say what Stripe states, and close the discrepancy.",
    description="Of a `different` what the ledger has is reversed and Stripe's row is posted, an"
    " `unexpected` is reversed: as Stripe stated it when a pass last read it (`read_at`). With"
    " `dry_run` the entries are shown, and nothing is done.",
    role="operator",
    body=Resolution,
    path_parameters=(DISCREPANCY_ID,),
    handle=apply_discrepancy,
    result=CommandAnswer,
    may_wait=True,
    problems=PROBLEMS,
    example=COMMAND_EXAMPLE,
)

OPERATIONS: Final = (
    *(SHOW_DISCREPANCIES, SHOW_DISCREPANCY, RESOLVE_DISCREPANCY, APPLY_DISCREPANCY),
)
