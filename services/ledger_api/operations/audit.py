"""Who did what: the audit."""

from typing import Final

from services.ledger_api.operation import Call, Listing, Operation, PageQuery, listing
from shared.postgres.access.audit import AuditRow, list_audit


async def show_audit(call: Call) -> Listing[AuditRow]:
    """Return a page of the audit, the newest first."""
    page = await list_audit(
        call.pool,
        stripe_account=call.account,
        after=call.after(int),
        limit=call.query.limit,
    )
    return listing(page)


SHOW_AUDIT: Final = Operation(
    name="showAudit",
    method="GET",
    path="/v1/audit",
    subject="Access",
    summary="Who did what, when, from where, with which outcome; the newest first.",
    description="Each write has two lines of one `request_id`: that it was `asked` for, and what"
    " became of it. What the command line did to tokens is in it too.",
    role="admin",
    query=PageQuery,
    handle=show_audit,
    result=Listing[AuditRow],
    example={
        "data": [
            {
                "by": "month-end script",
                "token_id": "mfrggzdfmz",
                "role": "operator",
                "address": "127.0.0.1",
                "operation": "resolveDiscrepancy",
                "method": "POST",
                "path": "/v1/discrepancies/dsc_8c930d58e6b2632d19fd69e023/resolve",
                "object_id": "dsc_8c930d58e6b2632d19fd69e023",
                "stripe_account": "acct_1NvTe5tMoney",
                "status_code": 200,
                "outcome": "done",
                "request_id": "req_5f0c0a8d2b7e4c1f9a3d6e80",
                "command_id": "cmd_mfrggzdfmztwq2lknnwg23tpob",
                "audit_no": 42,
                "at": "2026-03-04T09:00:00Z",
            }
        ],
        "next": None,
    },
)

OPERATIONS: Final = (SHOW_AUDIT,)
