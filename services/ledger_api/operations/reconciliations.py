"""Requests to compare again, and what became of them."""

from typing import Final, Literal

import msgspec

from services.ledger_api.operation import (
    AccountId,
    Call,
    Instant,
    Listing,
    Operation,
    PageQuery,
    listing,
    moments,
)
from services.ledger_api.operations.parameters import RECONCILIATION_ID
from services.ledger_api.problems import BAD_REQUEST, NOT_FOUND, Problem, not_found
from shared.page import TimeKey
from shared.postgres.reconciliation.reconciliations import (
    Asked,
    Reconciliation,
    Status,
    fetch_reconciliation,
    page_reconciliations,
)
from shared.reports.configured_accounts import configured_accounts
from shared.reports.recount import EmptyRange, UnknownAccount, ask_for


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is to be compared again: of one account or all, over [from, to) or what is due."""

    stripe_account: AccountId | None = None
    livemode: bool | None = None
    since: Instant | None = msgspec.field(default=None, name="from")
    until: Instant | None = msgspec.field(default=None, name="to")


class Requested(msgspec.Struct, frozen=True):
    """By what a request is found again."""

    id: str
    status: Status


async def show_reconciliations(call: Call) -> Listing[Reconciliation]:
    """Return a page of requests, the last one first."""
    page = await page_reconciliations(
        call.pool,
        stripe_account=call.account,
        after=call.after(TimeKey),
        limit=call.query.limit,
    )
    return listing(page)


async def ask_reconciliation(call: Call) -> Requested:
    """Ask for a pass."""
    return await _ask(call, "pass")


async def ask_recount(call: Call) -> Requested:
    """Ask for all of history to be compared again."""
    return await _ask(call, "recount")


async def _ask(call: Call, kind: Literal["pass", "recount"]) -> Requested:
    body: Request = call.body
    since, until = moments(body.since, body.until)
    asked = Asked(
        kind=kind,
        asked_by=call.viewer.name,
        stripe_account=call.narrowed(body.stripe_account),
        livemode=body.livemode,
        from_at=since,
        to_at=until,
        under=call.request_key,
    )
    try:
        ticket = await ask_for(
            call.pool,
            asked,
            configured=configured_accounts(call.context.settings),
            stripe_account=call.viewer.stripe_account,
        )
    except UnknownAccount as error:
        raise not_found(str(error)) from None
    except EmptyRange as error:
        raise Problem(BAD_REQUEST, str(error)) from None
    call.notes.object_id = ticket.id
    call.notes.stripe_account = asked.stripe_account
    call.notes.outcome = "waiting"
    return Requested(ticket.id, ticket.status)


async def show_reconciliation(call: Call) -> Reconciliation:
    """Return a request, and how far it is."""
    request_id = call.path["reconciliation_id"]
    request = await fetch_reconciliation(
        call.pool, request_id=request_id, stripe_account=call.account
    )
    if request is None:
        raise not_found(f"reconciliation {request_id}")
    return request


_RECONCILIATION: Final = {
    "id": "rec_5f0c0a8d2b7e4c1f9a3d6e80b7e4c1f9",
    "kind": "pass",
    "status": "done",
    "stripe_account": "acct_1NvTe5tMoney",
    "livemode": True,
    "from_at": None,
    "to_at": None,
    "asked_by": "month-end script",
    "asked_at": "2026-03-04T09:00:00Z",
    "began_at": "2026-03-04T09:00:01Z",
    "ended_at": "2026-03-04T09:00:03Z",
    "accounts": [
        {
            "stripe_account": "acct_1NvTe5tMoney",
            "livemode": True,
            "status": "done",
            "began_at": "2026-03-04T09:00:01Z",
            "ended_at": "2026-03-04T09:00:03Z",
            "until_at": "2026-03-04T09:00:01Z",
            "reached_at": None,
            "rows": 12,
            "expected_rows": None,
            "result": {"compared": 12, "missing": 1, "open": 0},
            "reason": None,
            "next_try_at": None,
        }
    ],
}
SHOW_RECONCILIATIONS: Final = Operation(
    name="showReconciliations",
    method="GET",
    path="/v1/reconciliations",
    subject="Reconciliations",
    summary="What was asked to be compared again, the last one first.",
    description="Passes and recounts, by whoever asked. Of a request about several accounts a token"
    " of one is shown its own account's part.",
    role="read",
    query=PageQuery,
    handle=show_reconciliations,
    result=Listing[Reconciliation],
    example={"data": [_RECONCILIATION], "next": None},
)
SHOW_RECONCILIATION: Final = Operation(
    name="showReconciliation",
    method="GET",
    path="/v1/reconciliations/{reconciliation_id}",
    subject="Reconciliations",
    summary="A request to compare again: how far it is, its result, why it failed.",
    description="Ask until its `status` is `done` or `failed`.",
    role="read",
    path_parameters=(RECONCILIATION_ID,),
    handle=show_reconciliation,
    result=Reconciliation,
    example=_RECONCILIATION,
)
_REQUESTED: Final = {"id": "rec_5f0c0a8d2b7e4c1f9a3d6e80b7e4c1f9", "status": "waiting"}
ASK_RECONCILIATION: Final = Operation(
    name="askReconciliation",
    method="POST",
    path="/v1/reconciliations",
    subject="Reconciliations",
    summary="Ask for a pass: what is due is compared with Stripe now, and healed.",
    description="With `from` or `to` that range is compared again, settled or not. The same request"
    " that waits already is not made twice. The reconciler makes it, and goes on with it whatever"
    " becomes of who asked: `GET /v1/reconciliations/{id}` says how far it is.",
    role="operator",
    body=Request,
    handle=ask_reconciliation,
    result=Requested,
    status=202,
    problems=(NOT_FOUND,),
    example=_REQUESTED,
)
ASK_RECOUNT: Final = Operation(
    name="askRecount",
    method="POST",
    path="/v1/recounts",
    subject="Reconciliations",
    summary="Ask for all of history, or a range, to be read and compared again.",
    description="As `tieout recount`. It takes as long as an import, and gives way to passes.",
    role="operator",
    body=Request,
    handle=ask_recount,
    result=Requested,
    status=202,
    problems=(NOT_FOUND,),
    example=_REQUESTED,
)

OPERATIONS: Final = (*(SHOW_RECONCILIATIONS, SHOW_RECONCILIATION, ASK_RECONCILIATION, ASK_RECOUNT),)
