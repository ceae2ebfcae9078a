"""The control plane's payouts: made, ended, and misstated in what their lists say.

Promises: what cannot be done is refused with one sentence and changes nothing; a misstatement
changes what `GET /v1/balance_transactions?payout=` answers and nothing else, and `payout_members`
says what is true beside what is listed.
"""

import time
from typing import Annotated, Any, Final

import msgspec
from starlette.requests import Request

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.api.payout_members import Misstatement, listed_members, members
from shared.dev.fake_stripe.business.commands import (
    CancelPayout,
    FailPayout,
    PayOut,
    PayOutBacklog,
    PayoutCommand,
    PayOutManually,
    PayoutRequest,
    ReversePayout,
    SchedulePayouts,
)
from shared.dev.fake_stripe.business.objects import BalanceTransaction, Payout
from shared.dev.fake_stripe.control_requests import Unusable, tenant_of
from shared.dev.fake_stripe.errors import RequestRefused
from shared.dev.fake_stripe.world import Tenant, World

_INTERVALS: Final = ("daily", "weekly", "manual")
_METHODS: Final = ("standard", "instant")
_CHANGEABLE: Final = frozenset({"amount", "fee", "net", "currency", "type", "reporting_category"})
Delay = Annotated[int, msgspec.Meta(ge=0, le=31 * 86_400)]
Amount = Annotated[int, msgspec.Meta(ge=1)]


class _Payout(msgspec.Struct, forbid_unknown_fields=True):
    fail: bool = False
    debit: bool = False
    currency: str | None = None
    account: str | None = None


class _Backlog(msgspec.Struct, forbid_unknown_fields=True):
    account: str | None = None


class _ManualPayout(msgspec.Struct, forbid_unknown_fields=True):
    amount: Amount | None = None
    currency: str = "usd"
    method: str = "standard"
    fee_apart: bool = False
    pending_s: Delay = 1
    transit_s: Delay = 2
    statement_descriptor: str | None = None
    account: str | None = None


class _Named(msgspec.Struct, forbid_unknown_fields=True):
    payout: str
    account: str | None = None


class _Failure(msgspec.Struct, forbid_unknown_fields=True):
    payout: str
    code: str = "account_closed"
    account: str | None = None


class _Reversal(msgspec.Struct, forbid_unknown_fields=True):
    payout: str
    pending_s: Delay = 1
    transit_s: Delay = 2
    account: str | None = None


class _Schedule(msgspec.Struct, forbid_unknown_fields=True):
    interval: str
    currency: str = "usd"
    minimum_balance: Annotated[int, msgspec.Meta(ge=0)] = 0
    account: str | None = None


class _Members(msgspec.Struct, forbid_unknown_fields=True):
    payout: str
    lose: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    change: dict[str, dict[str, int | str]] = {}
    account: str | None = None


async def _pay_out(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Payout)
    tenant = tenant_of(world, asked.account)
    command = PayOut(
        at=world.second(tenant), fail=asked.fail, debit=asked.debit, currency=asked.currency
    )
    made = _done(world, tenant, command)
    return {"payouts": sorted(payout.id for payout in made)}


async def _pay_out_backlog(world: World, request: Request) -> dict[str, Any]:
    """Pay out the days gone by, one payout each, of many rows that were seeded or loaded."""
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Backlog)
    tenant = tenant_of(world, asked.account)
    made = _done(world, tenant, PayOutBacklog(at=world.second(tenant)))
    count = sum(len(members(tenant.business.books, payout.id)) for payout in made)
    return {"payouts": [payout.id for payout in made], "rows": count}


async def _pay_out_manually(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body() or b"{}", type=_ManualPayout)
    if asked.method not in _METHODS:
        raise Unusable(f"method is one of {', '.join(_METHODS)}")
    tenant = tenant_of(world, asked.account)
    wanted = PayoutRequest(
        currency=asked.currency,
        amount=asked.amount,
        instant=asked.method == "instant",
        fee_apart=asked.fee_apart,
        pending_s=asked.pending_s,
        transit_s=asked.transit_s,
        statement_descriptor=asked.statement_descriptor,
    )
    command = PayOutManually(at=world.second(tenant), request=wanted)
    return _one(world, tenant, command, refusal="not so much is available, with the fee")


async def _cancel(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Named)
    tenant = tenant_of(world, asked.account)
    payout = _payout(tenant, asked.payout)
    command = CancelPayout(at=world.second(tenant), payout=payout.id)
    return _one(world, tenant, command, refusal=f"{payout.id} is not pending, or automatic")


async def _fail(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Failure)
    if asked.code not in objects_json.FAILURES:
        raise Unusable(f"code is one of {', '.join(objects_json.FAILURES)}")
    tenant = tenant_of(world, asked.account)
    payout = _payout(tenant, asked.payout)
    command = FailPayout(at=world.second(tenant), payout=payout.id, code=asked.code)
    refusal = f"{payout.id} is neither on its way nor paid, or is reversed"
    return _one(world, tenant, command, refusal=refusal)


async def _reverse(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Reversal)
    tenant = tenant_of(world, asked.account)
    payout = _payout(tenant, asked.payout)
    command = ReversePayout(
        at=world.second(tenant),
        payout=payout.id,
        pending_s=asked.pending_s,
        transit_s=asked.transit_s,
    )
    refusal = f"{payout.id} is neither on its way nor paid, or is reversed, or itself a debit"
    return _one(world, tenant, command, refusal=refusal)


async def _schedule(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Schedule)
    if asked.interval not in _INTERVALS:
        raise Unusable(f"interval is one of {', '.join(_INTERVALS)}")
    tenant = tenant_of(world, asked.account)
    command = SchedulePayouts(
        at=world.second(tenant),
        currency=asked.currency,
        interval=asked.interval,
        minimum_balance=asked.minimum_balance,
    )
    _done(world, tenant, command)
    return {"currency": asked.currency, "interval": asked.interval}


async def _misstate_members(world: World, request: Request) -> dict[str, Any]:
    """Have a payout's list lose, add or change rows; without any of them, be right again."""
    asked = msgspec.json.decode(await request.body(), type=_Members)
    tenant = tenant_of(world, asked.account)
    _payout(tenant, asked.payout)
    known = tenant.business.books.rows_by_id
    unknown = sorted({*asked.lose, *asked.add, *asked.change} - set(known))
    fields = sorted({name for each in asked.change.values() for name in each} - _CHANGEABLE)
    if unknown or fields:
        raise Unusable(f"no such row or field: {', '.join(unknown + fields)}")
    tenant.misstated[asked.payout] = Misstatement(
        lost=frozenset(asked.lose), added=frozenset(asked.add), changed=asked.change
    )
    return _members(tenant, asked.payout)


async def _read_members(world: World, request: Request) -> dict[str, Any]:
    tenant = tenant_of(world, request.query_params.get("account"))
    payout = _payout(tenant, request.query_params.get("payout", ""))
    return _members(tenant, payout.id)


def _members(tenant: Tenant, payout_id: str) -> dict[str, Any]:
    books = tenant.business.books
    try:
        listed = [row.id for row in listed_members(books, payout_id, tenant.misstated)]
    except RequestRefused:  # no schedule made it
        listed = []
    rows = _rows(list(members(books, payout_id)))
    return {"payout": payout_id, "members": rows, "listed": listed}


def _one(world: World, tenant: Tenant, command: PayoutCommand, *, refusal: str) -> dict[str, Any]:
    """Do what makes or changes one payout, and show it with its rows."""
    payouts = _done(world, tenant, command)
    if not payouts:
        raise Unusable(refusal)
    (payout,) = payouts
    books = tenant.business.books
    return {
        "payout": objects_json.payout(payout, livemode=tenant.config.livemode),
        "balance_transactions": _rows(list(books.rows_by_source[payout.id])),
    }


def _done(world: World, tenant: Tenant, command: PayoutCommand) -> list[Payout]:
    outcome = world.do(tenant, command)
    return (
        [each for each in outcome if isinstance(each, Payout)] if isinstance(outcome, list) else []
    )


def _rows(rows: list[BalanceTransaction]) -> list[dict[str, Any]]:
    return [objects_json.balance_transaction(row, now=time.time()) for row in rows]


def _payout(tenant: Tenant, payout_id: str) -> Payout:
    payout = tenant.business.books.objects.get(payout_id)
    if not isinstance(payout, Payout):
        raise Unusable(f"no such payout: {payout_id}")
    return payout


GETS: Final = {"payout_members": _read_members}
POSTS: Final = {
    "payout": _pay_out,
    "payout_backlog": _pay_out_backlog,
    "manual_payout": _pay_out_manually,
    "cancel_payout": _cancel,
    "fail_payout": _fail,
    "reverse_payout": _reverse,
    "payout_schedule": _schedule,
    "payout_members": _misstate_members,
}
