"""What there is whose id begins with a text."""

from typing import Annotated, Final

import msgspec

from services.ledger_api.operation import Call, IdText, Listing, ModeQuery, Operation
from services.ledger_api.problems import BAD_REQUEST, Problem
from shared.reports.search import SearchRow, SearchTextTooShort, search

_ROWS_MAX: Final = 100


class SearchQuery(ModeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is searched for."""

    q: IdText
    limit: Annotated[
        int, msgspec.Meta(ge=1, le=_ROWS_MAX, description="How many are shown at most.")
    ] = 20


async def search_ids(call: Call) -> Listing[SearchRow]:
    """Return the objects whose id begins with the text."""
    query: SearchQuery = call.query
    try:
        rows = await search(
            call.pool,
            text=query.q,
            stripe_account=call.account,
            livemode=query.livemode,
            limit=query.limit,
        )
    except SearchTextTooShort as error:
        raise Problem(BAD_REQUEST, f"q: {error}") from None
    return Listing(list(rows), None)


SEARCH: Final = Operation(
    name="search",
    method="GET",
    path="/v1/search",
    subject="Support",
    summary="What there is whose id begins with a text.",
    description="Entries, balance transactions, what they are about, payouts, discrepancies, events"
    " and dead letters; what has that very id first. Six characters at least, or a beginning such"
    " as `ch_` and two more. Of a short text it is not all there is.",
    role="read",
    is_dear=True,
    query=SearchQuery,
    handle=search_ids,
    result=Listing[SearchRow],
    example={
        "data": [
            {
                "kind": "entry",
                "id": "je_mfrggzdfmztwq2lknnwg23tpob",
                "stripe_account": "acct_1NvTe5tMoney",
                "livemode": True,
                "at": "2026-03-02T10:00:00Z",
                "type": "charge",
                "status": "original",
                "amount": 9711,
                "currency": "eur",
                "object_id": "txn_3NvTe5Money",
            }
        ],
        "next": None,
    },
)

OPERATIONS: Final = (SEARCH,)
