"""What a payout paid out, and whether that is proved."""

from dataclasses import replace
from typing import Final

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
from services.ledger_api.operations.parameters import PAYOUT_ID
from services.ledger_api.paging import encode_cursor
from services.ledger_api.problems import not_found
from shared.page import TimeKey
from shared.postgres.reconciliation.payout_reports import (
    PayoutFilter,
    PayoutProof,
    PayoutRow,
    PayoutStatus,
    PayoutWithMembers,
    fetch_payout,
    page_payouts,
)


class PayoutsQuery(RangePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which payouts; they were made in [from, to)."""

    currency: Currency | None = None
    status: PayoutStatus | None = None
    proof: PayoutProof | None = None
    text: IdText | None = None


async def show_payouts(call: Call) -> Listing[PayoutRow]:
    """Return a page of payouts, the newest first."""
    query: PayoutsQuery = call.query
    since, until = call.between()
    page = await page_payouts(
        call.pool,
        stripe_account=call.account,
        asked=PayoutFilter(
            livemode=query.livemode,
            currency=query.currency,
            status=query.status,
            proof=query.proof,
            text=query.text,
            since=since,
            until=until,
        ),
        after=call.after(TimeKey),
        limit=query.limit,
    )
    return listing(page)


async def show_payout(call: Call) -> PayoutWithMembers:
    """Return a payout, its sums by category, and a page of its members."""
    payout_id = call.path["payout_id"]
    payout = await fetch_payout(
        call.pool,
        payout_id=payout_id,
        stripe_account=call.account,
        after=call.after(str),
        limit=call.query.limit,
    )
    if payout is None:
        raise not_found(f"payout {payout_id}")
    if payout.next_member is None:
        return payout
    return replace(payout, next_member=encode_cursor(payout.next_member))


_PAYOUT: Final = {
    "id": "po_1NvTe5Money",
    "stripe_account": "acct_1NvTe5tMoney",
    "livemode": True,
    "currency": "eur",
    "amount": 9711,
    "status": "paid",
    "method": "standard",
    "automatic": True,
    "created": "2026-03-09T00:10:00Z",
    "arrival_date": "2026-03-11T00:00:00Z",
    "entry_id": "je_ge3tmojsgq4tqmrvgy2dknbvge",
    "member_count": 1,
    "members_net": 9711,
    "proof": "proved",
    "proved_at": "2026-03-09T00:30:00Z",
    "reason": None,
    "whereabouts": "paid",
    "bank_reference": None,
    "statement_descriptor": None,
    "balance_transaction_id": "txn_1NvTe5Payout",
    "failure_entry_id": None,
    "original_payout": None,
    "reversed_by": None,
    "in_transit": 9711,
}
SHOW_PAYOUTS: Final = Operation(
    name="showPayouts",
    method="GET",
    path="/v1/payouts",
    subject="Payouts",
    summary="Payouts, the newest first, and whether what is in each is proved.",
    description="`proof`: `proved` when the members that Stripe lists are the journal's and come to"
    " the payout; `inferred` where Stripe lists none (manual and instant payouts); `drift` where"
    " they differ; `waiting` until then.",
    role="read",
    query=PayoutsQuery,
    handle=show_payouts,
    result=Listing[PayoutRow],
    example={"data": [_PAYOUT], "next": None},
)
SHOW_PAYOUT: Final = Operation(
    name="showPayout",
    method="GET",
    path="/v1/payouts/{payout_id}",
    subject="Payouts",
    summary="What a payout paid out: by category, and member by member.",
    description="`limit` and `cursor` page its members; `next_member` is the cursor of the next"
    " ones. The sums by category are of all of them.",
    role="read",
    query=PageQuery,
    path_parameters=(PAYOUT_ID,),
    handle=show_payout,
    result=PayoutWithMembers,
    example={
        **_PAYOUT,
        "categories": [
            {
                "reporting_category": "charge",
                "count": 1,
                "amount": 10000,
                "fee": 289,
                "net": 9711,
            }
        ],
        "members": [
            {
                "balance_transaction_id": "txn_3NvTe5Money",
                "type": "charge",
                "reporting_category": "charge",
                "source_id": "ch_3NvTe5Money",
                "amount": 10000,
                "fee": 289,
                "net": 9711,
                "entry_id": "je_mfrggzdfmztwq2lknnwg23tpob",
                "inferred": False,
            }
        ],
        "next_member": None,
    },
)

OPERATIONS: Final = (SHOW_PAYOUTS, SHOW_PAYOUT)
