"""What the books come to: the trial balance."""

from dataclasses import asdict
from typing import Final

import msgspec

from services.ledger_api.operation import (
    Call,
    Instant,
    Listing,
    Operation,
    RangeQuery,
    moment,
)
from services.ledger_api.problems import BAD_REQUEST, Problem
from shared.postgres import reports


class TrialBalanceQuery(RangeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which time: up to `as_of`, or over [from, to); now, without any."""

    as_of: Instant | None = None


class TrialBalanceLine(msgspec.Struct, frozen=True, kw_only=True):
    """A ledger account's balance in minor units, debit positive; of a range, as it closed.

    `opening` and `closing` are of a range alone.
    """

    stripe_account: str
    livemode: bool
    ledger_account: str
    currency: str
    balance: int
    opening: int | msgspec.UnsetType = msgspec.UNSET
    closing: int | msgspec.UnsetType = msgspec.UNSET


async def show_trial_balance(call: Call) -> Listing[TrialBalanceLine]:
    """Return every ledger account's balance."""
    query: TrialBalanceQuery = call.query
    since, until = call.between()
    if since is None and until is None:
        rows = await reports.fetch_trial_balance(
            call.pool,
            stripe_account=call.account,
            livemode=query.livemode,
            as_of=moment(query.as_of),
        )
        return Listing([TrialBalanceLine(**asdict(row)) for row in rows], None)
    if query.as_of is not None:
        raise Problem(BAD_REQUEST, "as_of is a time, from and to are a range: give one of them")
    period = await reports.fetch_period(
        call.pool, stripe_account=call.account, livemode=query.livemode, since=since, until=until
    )
    return Listing([TrialBalanceLine(**asdict(row)) for row in period], None)


TRIAL_BALANCE: Final = Operation(
    name="showTrialBalance",
    method="GET",
    path="/v1/trial-balance",
    subject="Books",
    summary="Each ledger account's balance, debit positive.",
    description="Now, or of the entries effective before `as_of`; with `from` or `to` also how the"
    " range opened and closed. It is read in one snapshot, and sums to zero per account, mode and"
    " currency.",
    role="read",
    is_dear=True,
    query=TrialBalanceQuery,
    handle=show_trial_balance,
    result=Listing[TrialBalanceLine],
    example={
        "data": [
            {
                "stripe_account": "acct_1NvTe5tMoney",
                "livemode": True,
                "ledger_account": "Assets:Stripe:Payments",
                "currency": "eur",
                "balance": 412045,
            }
        ],
        "next": None,
    },
)

OPERATIONS: Final = (TRIAL_BALANCE,)
